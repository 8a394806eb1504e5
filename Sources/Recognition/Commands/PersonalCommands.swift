// SPDX-License-Identifier: Apache-2.0
// The commands that people give for themselves.

extension CommandFamily {
  static let me: CommandFamily = {
    let show = CommandHelp("me", .me)
    let export = CommandHelp("me export", .meExport)
    let join = CommandHelp(
      "me is [not] @chat/name", .identity,
      example: "me is @office/ada")
    return CommandFamily(
      "me", usage: show, help: [show, export, join], alone: .me,
      branches: [Branch("export", export, is: .meExport), Branch("is", join, identity)])
  }()

  static let mute = CommandFamily(
    "mute", usage: CommandHelp("mute me", .mute),
    branches: [Branch("me", CommandHelp("mute me", .mute), is: .mute(true))])

  static let unmute = CommandFamily(
    "unmute", usage: CommandHelp("unmute me", .unmute),
    branches: [Branch("me", CommandHelp("unmute me", .unmute), is: .mute(false))])

  static let partner: CommandFamily = {
    let choose = CommandHelp("partner on|off", .partner, example: "partner on")
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
