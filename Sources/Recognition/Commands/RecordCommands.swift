// SPDX-License-Identifier: Apache-2.0
// The commands about what is on record: the channel's latest, goals, stories, single messages.

extension CommandFamily {
  static let board: CommandFamily = {
    let show = CommandHelp("board", .board)
    let ranks = CommandHelp(
      "board ranks on|off", .ranks, example: "board ranks off",
      admins: true)
    let fairness = CommandHelp("board fairness", .fairness, admins: true)
    return CommandFamily(
      "board", usage: show, help: [show, ranks, fairness], alone: .board,
      branches: [
        Branch("ranks", ranks) { words in
          switch words.onlyWord?.lowercased() {
          case "on": .boardRanks(true)
          case "off": .boardRanks(false)
          default: nil
          }
        }, Branch("fairness", fairness, is: .boardFairness),
      ])
  }()

  static let goals = CommandFamily("goals", synonyms: ["goal"], is: .goals, .goals)

  static let story = CommandFamily(
    "story", usage: CommandHelp("story #tag", .story, example: "story #importer"),
    otherwise: { $0.onlyWord.flatMap(value).map(Command.story) })

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
