// SPDX-License-Identifier: Apache-2.0
// The commands that anybody may need first: what there is to say, how things are set, what was noted.

extension CommandFamily {
  static let help = CommandFamily(
    "help", synonyms: ["?"], usage: CommandHelp("help", "this list"),
    help: [
      CommandHelp("help", "this list"),
      CommandHelp("help COMMAND", "how one command goes, with an example", example: "help undo"),
    ], alone: .help, otherwise: { words in .helpAbout(words.first?.text.lowercased() ?? "") })

  static let preview = CommandFamily("preview", is: .preview, "what the digest would say now")
  static let undo = CommandFamily("undo", is: .undo, "takes back your last note here, or the one you reply to")
  static let settings = CommandFamily("settings", is: .settings, "how this channel is set")
}
