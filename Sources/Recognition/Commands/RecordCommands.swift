// SPDX-License-Identifier: Apache-2.0
// The commands about what is on record: the channel's latest, goals, stories, single messages.

extension CommandFamily {
  static let board: CommandFamily = {
    let show = CommandHelp("board", .board)
    let ranks = CommandHelp(
      "board ranks on|off", .ranks, example: "board ranks off",
      admins: true)
    let fairness = CommandHelp(
      "board fairness [N weeks]", .fairness, example: "board fairness",
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

  static let goals = CommandFamily("goals", synonyms: ["goal"], is: .goals, .goals)

  static let story: CommandFamily = {
    let list = CommandHelp("story", .stories)
    let tell = CommandHelp(
      "story #tag", .story, example: "story #importer")
    return CommandFamily(
      "story", synonyms: ["stories"], usage: tell, help: [list, tell], alone: .stories,
      otherwise: { $0.onlyWord.flatMap(value).map(Command.story) })
  }()

  static let why: CommandFamily = {
    let ask = CommandHelp("why [LINK]", .why, example: "why")
    return CommandFamily(
      "why", usage: ask, alone: .why(link: nil),
      otherwise: { words in words.onlyWord.map { Command.why(link: $0) } })
  }()

  static let release: CommandFamily = {
    let release = CommandHelp(
      "release", .release)
    let end = CommandHelp("release off", .noRelease)
    return CommandFamily(
      "release", usage: release, help: [release, end], alone: .release(true),
      branches: [Branch("off", end, is: .release(false))])
  }()
}
