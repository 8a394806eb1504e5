// SPDX-License-Identifier: Apache-2.0
// The commands about when something is posted besides the digest, and when nothing is.

extension CommandFamily {
  static let prompt: CommandFamily = {
    let set = CommandHelp(
      "prompt DAY TIME TEXT|off", .prompt,
      example: "prompt monday 09:30 What is your smallest next step?", admins: true)
    return CommandFamily(
      "prompt", usage: set, branches: [Branch("off", set, is: .prompt(nil, text: ""))], otherwise: prompt)
  }()

  static let rituals: CommandFamily = {
    let names = Ritual.allCases.map(\.rawValue).joined(separator: "|")
    let set = CommandHelp(
      "rituals \(names) on|off", .rituals,
      example: "rituals experiments on", admins: true)
    return CommandFamily(
      "rituals", synonyms: ["ritual"], usage: set,
      branches: Ritual.allCases.map { ritual in
        Branch(ritual.rawValue, set) { words in
          switch words.onlyWord?.lowercased() {
          case "on": .ritual(ritual, true)
          case "off": .ritual(ritual, false)
          default: nil
          }
        }
      })
  }()

  static let partners: CommandFamily = {
    let set = CommandHelp(
      "partners DAY TIME|off", .partners,
      example: "partners monday 09:00", admins: true)
    // Who says `partners on` wants one.
    return CommandFamily(
      "partners", usage: set,
      branches: [Branch("off", set, is: .partners(nil)), Branch("on", partner.usage, is: .partner(true))],
      otherwise: { words in WeeklyTime(words.sentence).map(Command.partners) })
  }()

  static let review: CommandFamily = {
    let set = CommandHelp(
      "review monthly|quarterly|off", .review,
      example: "review monthly", admins: true)
    let now = CommandHelp(
      "review now month|quarter", .reviewNow, example: "review now month", admins: true)
    return CommandFamily(
      "review", usage: set, help: [set, now],
      branches: [
        Branch("monthly", set, is: .review(.monthly)), Branch("quarterly", set, is: .review(.quarterly)),
        Branch("off", set, is: .review(nil)),
        Branch("now", now) { words in
          switch words.onlyWord?.lowercased() {
          case "month": .reviewNow(.monthly)
          case "quarter": .reviewNow(.quarterly)
          default: nil
          }
        },
      ])
  }()

  static let pause: CommandFamily = {
    let set = CommandHelp(
      "pause until DATE", .pause,
      example: "pause until 7 january", admins: true)
    let end = CommandHelp("pause off", .endPause, admins: true)
    return CommandFamily(
      "pause", usage: CommandHelp("pause until DATE|off", set.effect, example: set.example, admins: true),
      help: [set, end],
      branches: [
        Branch("until", set) { words in
          SpokenDate(words.map(\.text).joined(separator: " ")).map { Command.pause(until: $0) }
        },
        Branch("off", end, is: .pause(until: nil)),
      ])
  }()

  static let quiet: CommandFamily = {
    let set = CommandHelp(
      "quiet DAYS HOURS|off", .quiet,
      example: "quiet sat,sun 18:00-08:00", admins: true)
    return CommandFamily(
      "quiet", usage: set, branches: [Branch("off", set, is: .quiet(nil))],
      otherwise: { words in QuietTimes(words.map(\.text).joined(separator: " ")).map(Command.quiet) })
  }()

  /// A day, perhaps `at`, a time, and the words.
  @Sendable private static func prompt(_ words: Arguments) -> Command? {
    let clock = words.dropFirst().first?.text.lowercased() == "at" ? 3 : 2
    guard words.count > clock, let time = WeeklyTime(words.prefix(clock).sentence) else { return nil }
    let text = words.dropFirst(clock).sentence
    return text.count <= 500 ? .prompt(time, text: text) : nil
  }
}
