// SPDX-License-Identifier: Apache-2.0
// The commands that anybody may need first: what there is to say, how things are set, what was noted.

extension CommandFamily {
  static let help = CommandFamily(
    "help", synonyms: ["?"], usage: CommandHelp("help", .help),
    help: [
      CommandHelp("help", .help),
      CommandHelp("help COMMAND", .helpAbout, example: "help undo"),
    ], alone: .help, otherwise: { words in .helpAbout(words.first?.text.lowercased() ?? "") })

  static let preview = CommandFamily("preview", is: .preview, .preview)
  static let undo = CommandFamily("undo", is: .undo, .undo)
  static let settings = CommandFamily("settings", is: .settings, .settings)
}
