// SPDX-License-Identifier: Apache-2.0
// The commands that people give for themselves.

extension CommandFamily {
  static let me: CommandFamily = {
    let show = CommandHelp("me", "what you gave and received")
    let export = CommandHelp("me export", "all that I remember of you, for you alone")
    let join = CommandHelp(
      "me is [not] @chat/name", "joins who you are here and in another chat, once you say it in both",
      example: "me is @office/ada")
    return CommandFamily(
      "me", usage: show, help: [show, export, join], alone: .me,
      branches: [Branch("export", export, is: .meExport), Branch("is", join, identity)])
  }()

  static let mute = CommandFamily(
    "mute", usage: CommandHelp("mute me", "leaves you out of digests, boards and stories"),
    branches: [Branch("me", CommandHelp("mute me", "leaves you out"), is: .mute(true))])

  static let unmute = CommandFamily(
    "unmute", usage: CommandHelp("unmute me", "ends that"),
    branches: [Branch("me", CommandHelp("unmute me", "ends that"), is: .mute(false))])

  static let partner: CommandFamily = {
    let choose = CommandHelp("partner on|off", "whether you want a partner for the week", example: "partner on")
    return CommandFamily(
      "partner", usage: choose,
      branches: [Branch("on", choose, is: .partner(true)), Branch("off", choose, is: .partner(false))])
  }()

  /// Somebody in a chat, perhaps behind `not`.
  @Sendable private static func identity(_ words: Arguments) -> Command? {
    let isNot = words.first?.text.lowercased() == "not"
    let parts = words.dropFirst(isNot ? 1 : 0).sentence.split(
      separator: "/", maxSplits: 1, omittingEmptySubsequences: false
    )
    .map { String($0.drop { $0 == "@" }) }
    guard parts.count == 2, parts.allSatisfy({ (1...100).contains($0.count) }) else { return nil }
    return .identity(chat: parts[0], name: parts[1], holds: !isNot)
  }
}
