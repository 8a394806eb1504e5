// SPDX-License-Identifier: Apache-2.0
// What a team says every week besides the scenes: drawn from a seed, so that weeks are full and none is like another.

/// Makes a week's talk.
struct YearTalk {
  private var random: SplitMix64
  /// Goals by words that nobody has reached yet.
  private var goals: [(author: String, text: String)] = []
  private var number = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private static let things = [
    "importer", "launch page", "price list", "backup", "invoice run", "onboarding guide", "test suite", "search box",
    "export to CSV", "login form", "status page", "newsletter", "migration", "report for the auditors", "font loader",
  ]
  private static let tags = ["importer", "customer", "craft", "teamwork", "build", "support", "launch", "manual"]
  private static let wins = [
    "win: the {x} is done {t}", "small win: the {x} got twice as fast", "quick win: deleted half of the {x} {t}",
    "the {x} works at last #win {t}", "team win: the {x} shipped together with @{b} {t}", "🏆 the {x} survived the demo",
    "Erfolg: {x} läuft wieder {t}", "big win: a customer renewed because of the {x} #customer",
  ]
  private static let thanks = [
    "kudos to @{b} for the {x} {t}", "@{b}++ for the {x}", "@{b}++", "huge shoutout to @{b} and @{c} for the {x} {t}",
    "thanks @{b} for fixing the {x} {t}", "thank you @{b}, because the {x} is so much nicer now",
    "Danke @{b} für {x} {t}", "@{b} great job on the {x}", "🌮 @{b} for the {x}", "props to @{b} for the {x}",
    "Großes Lob an @{b} für {x}", "@{b} :tada: for the {x} {t}",
  ]
  private static let others = [
    "lesson: measure the {x} before changing it {t}", "til: the {x} has a manual {t}",
    "setback: the {x} broke again {t}", "stuck: waiting for the {x}",
    "praise from the bakery: your {x} is a joy {t}", "customer praise: @{b} answered about the {x} within minutes",
    "praise: somebody sent flowers for the {x}", "practice: rehearse the {x} twice {t}", "metric: NPS {n}",
    "metric: open tickets {n}", "metric: page load {n} ms", "metric: churn {n}%", "Erkenntnis: {x} zuerst testen {t}",
  ]
  private static let dues = [" by friday", " by next tuesday", " by thursday", "", " by end of the month"]

  private mutating func pick<T>(_ choices: [T]) -> T { choices.randomElement(using: &random)! }
  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  private mutating func filled(_ template: String, by author: String, among people: [String]) -> String {
    let others = people.filter { $0 != author }.shuffled(using: &random)
    return
      template.replacing("{x}", with: pick(Self.things)).replacing("{b}", with: others[0])
      .replacing("{c}", with: others[1]).replacing("{n}", with: "\(Int.random(in: 1...99, using: &random))")
      .replacing("{t}", with: chance(60) ? "#" + pick(Self.tags) : "")
  }

  /// The lines of a week.
  /// - Parameters:
  ///   - people: Who is there.
  ///   - noise: About how many messages.
  mutating func lines(of week: Int, people: [String], messages count: Int) -> [YearLine] {
    var lines: [YearLine] = []
    for _ in 0..<count {
      number += 1
      let author = pick(people)
      let minute = Int.random(in: 0..<4, using: &random) * 1440 + Int.random(in: 480...1080, using: &random)
      let text = words(by: author, among: people)
      let id = "\(week)-n\(number)"
      let late = chance(4) ? minute + Int.random(in: 60...6_000, using: &random) : nil
      lines.append(
        YearLine(
          minute: late ?? minute, saidMinute: late == nil ? nil : minute, author: author,
          channel: chance(12) ? pick(["ops", "random"]) : "general", id: id, hasLink: chance(20),
          deed: .say(text: text, answers: nil, revises: nil, isDirect: false)))
      for _ in 0..<pick([0, 0, 0, 1, 1, 2, 3]) {
        let reaction = YearLine.Deed.react(emoji: pick(["tada", "clap", "star"]), to: id, isRemoval: false)
        lines.append(
          YearLine(
            minute: (late ?? minute) + Int.random(in: 1...3_000, using: &random), saidMinute: nil, author: pick(people),
            channel: lines.last?.channel ?? "general", id: nil, hasLink: false, deed: reaction))
      }
    }
    for person in people where chance(week.isMultiple(of: 3) ? 80 : 25) {
      let text = "mood: \(Int.random(in: 1...5, using: &random))" + (chance(20) ? " - so so" : "")
      lines.append(
        YearLine(
          minute: 5_700 + Int.random(in: 0...200, using: &random), saidMinute: nil, author: person, channel: "general",
          id: nil, hasLink: false, deed: .say(text: text, answers: nil, revises: nil, isDirect: false)))
    }
    return lines
  }

  private mutating func words(by author: String, among people: [String]) -> String {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<6: return filled(pick(Self.wins), by: author, among: people)
    case 6..<12: return filled(pick(Self.thanks), by: author, among: people)
    case 12..<16: return filled(pick(Self.others), by: author, among: people)
    case 16..<18:
      let text = "\(pick(["polish", "rewrite", "document", "halve"])) the \(pick(Self.things)) number \(number)"
      goals.append((author, text))
      return "goal: \(text)\(pick(Self.dues)) #\(pick(Self.tags))"
    case 18:
      guard let place = goals.firstIndex(where: { $0.author == author }) else { return "nothing much to say today" }
      return "done: " + goals.remove(at: place).text
    default: return pick(["lunch?", "see you on monday", "can somebody look at my change?", "kudos to nobody"])
    }
  }
}
