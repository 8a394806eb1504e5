// SPDX-License-Identifier: Apache-2.0
// The commands about what is on record: the channel's latest, goals, stories, single messages.

extension CommandFamily {
  static let board: CommandFamily = {
    let show = CommandHelp("board", "the latest wins and shout-outs here")
    let ranks = CommandHelp(
      "board ranks on|off", "whether the board counts who gave and received most", example: "board ranks off",
      admins: true)
    let fairness = CommandHelp(
      "board fairness [N weeks]", "who has not been seen for a while, for admins alone", example: "board fairness",
      admins: true)
    return CommandFamily(
      "board", usage: show, help: [show, ranks, fairness], alone: .board,
      branches: [
        Branch("ranks", ranks) { words in
          switch words.onlyWord?.lowercased() {
          case "on": .boardRanks(true)
          case "off": .boardRanks(false)
          default: nil
          }
        }, Branch("fairness", fairness, weeks),
      ])
  }()

  /// `8 weeks`, `8`, or nothing for the usual number.
  @Sendable private static func weeks(_ words: Arguments) -> Command? {
    guard let number = words.first else { return .boardFairness(weeks: Fairness.usualWeeks) }
    guard let count = decimal(number.text.utf8), Fairness.possibleWeeks.contains(count),
      ["", "week", "weeks"].contains(words.dropFirst().sentence.lowercased())
    else { return nil }
    return .boardFairness(weeks: count)
  }

  static let goals = CommandFamily("goals", synonyms: ["goal"], is: .goals, "your open goals, and the team's")

  static let story: CommandFamily = {
    let list = CommandHelp("story", "the tags that have a story")
    let tell = CommandHelp(
      "story #tag", "how it went with what a tag is about, from its beginning", example: "story #importer")
    return CommandFamily(
      "story", synonyms: ["stories"], usage: tell, help: [list, tell], alone: .stories,
      otherwise: { $0.onlyWord.flatMap(value).map(Command.story) })
  }()

  static let why: CommandFamily = {
    let ask = CommandHelp("why [LINK]", "what I noted of the message you reply to or link, and why", example: "why")
    return CommandFamily(
      "why", usage: ask, alone: .why(link: nil),
      otherwise: { words in words.onlyWord.map { Command.why(link: $0) } })
  }()

  static let release: CommandFamily = {
    let release = CommandHelp(
      "release", "as a reply: the record may stand on the public page; its author or a receiver says so")
    let end = CommandHelp("release off", "as a reply: it may no longer")
    return CommandFamily(
      "release", usage: release, help: [release, end], alone: .release(true),
      branches: [Branch("off", end, is: .release(false))])
  }()
}
