// SPDX-License-Identifier: Apache-2.0
// How each fact should read in English, as tests read a document: what a line of a posted digest is held against.

import FoundationEssentials

@testable import Recognition

/// A line that a fact may stand in, with and without its cheers: those are shown once for a message.
struct OracleLine {
  var cheered: String
  var plain: String
  var at: MessageIdentity?

  init(at: MessageIdentity?, _ line: (_ showsCheers: Bool) -> String) {
    (cheered, plain, self.at) = (line(true), line(false), at)
  }
}

extension YearOracle {
  /// Whether the digest says where each thing was said.
  var namesChannels: Bool {
    if covers("any other") { return true }
    return toldMessages.contains { $0.at.channel != channel }
  }

  static func joined(_ names: [String]) -> String {
    names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + names.last!
  }

  /// At most 280 characters, in whole words.
  static func cut(_ text: String) -> String {
    guard text.count > 280 else { return text }
    let words = text.prefix(280).split(separator: " ", omittingEmptySubsequences: false)
    return words.dropLast().joined(separator: " ") + " …"
  }

  private func circumstances(_ fact: OracleFact, _ showsCheers: Bool) -> String {
    var text = namesChannels ? ", in \(fact.channel)" : ""
    if showsCheers, !fact.cheers.isEmpty {
      let names = fact.cheers.count > 6 ? fact.cheers.prefix(5) + ["others"] : fact.cheers
      text += " (cheered by \(Self.joined(names)))"
    }
    return text + (fact.link.map { " · [message](\($0))" } ?? "")
  }

  // MARK: Words

  /// Below a tag, it needs not be said again at the end.
  static func below(_ tag: String, _ fact: OracleFact) -> OracleFact {
    var fact = fact
    let words = fact.text.split(separator: " ", omittingEmptySubsequences: false)
    if words.count > 1, words.last?.lowercased() == "#" + tag { fact.text = words.dropLast().joined(separator: " ") }
    return fact
  }

  /// Somebody's words and who said them.
  func line(_ fact: OracleFact) -> OracleLine {
    let others = unnamed(fact).filter { !fact.by.contains($0) }
    let with = others.isEmpty ? "" : ", with " + Self.joined(others)
    return OracleLine(at: fact.at) {
      Self.cut(fact.text) + " — " + Self.joined(fact.by) + with + circumstances(fact, $0)
    }
  }

  /// Of whom it is, where the words do not name them.
  private func unnamed(_ fact: OracleFact) -> [String] {
    fact.with.filter { !Self.cut(fact.text).lowercased().contains($0.lowercased()) }
  }

  /// A shout-out below who receives it.
  func shoutoutLine(_ fact: OracleFact) -> OracleLine {
    OracleLine(at: fact.at) {
      (fact.text.isEmpty ? "from " : Self.cut(fact.text) + " — ") + Self.joined(fact.by) + circumstances(fact, $0)
    }
  }

  func praiseLine(_ fact: OracleFact) -> OracleLine {
    let from = fact.from.map { " — \($0)" } ?? ""
    let about = unnamed(fact).isEmpty ? "" : ", about **\(Self.joined(unnamed(fact)))**"
    return OracleLine(at: fact.at) { Self.cut(fact.text) + from + about + circumstances(fact, $0) }
  }

  /// Shout-outs with those without words to the same people in one line.
  var shoutoutsInLines: [OracleFact] {
    var lines: [OracleFact] = []
    for fact in shoutouts.sorted(by: { $0.said < $1.said }) {
      let same = lines.firstIndex {
        $0.text.isEmpty && fact.text.isEmpty && Set($0.to) == Set(fact.to) && $0.channel == fact.channel
          && $0.link == nil && fact.link == nil
      }
      guard let same else {
        lines.append(fact)
        continue
      }
      lines[same].by += fact.by.filter { !lines[same].by.contains($0) }
      lines[same].cheers += fact.cheers.filter { !lines[same].cheers.contains($0) }
    }
    return lines
  }

  // MARK: Work

  private func number(_ number: Int?) -> String { number.map { " #\($0)" } ?? "" }

  /// As in `, by Fri 20 Nov`.
  private func due(_ fact: OracleFact, _ word: String, past: String) -> String {
    guard let said = fact.item?.due else { return "" }
    guard let day = day(said, said: fact.said) else { return ", \(word) \(shown(said))" }
    let today = CivilTime(at: through, in: zone).date.daysSince1970
    let names = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let month = PostedCheck.months[day.month - 1]
    let head = ", \(day.daysSince1970 < today ? past : word) "
    if abs(day.daysSince1970 - today) > 182 { return head + "\(day.day) \(month) \(day.year)" }
    // 1 January 1970 was a Thursday.
    return head + "\(names[day.daysSince1970 % 7]) \(day.day) \(month.prefix(3))"
  }

  func goalLine(_ fact: OracleFact) -> OracleLine {
    let due = due(fact, "by", past: "was due")
    let head = String((Self.cut(fact.text) + number(fact.item?.number ?? fact.item?.about)).drop { $0 == " " }) + due
    return OracleLine(at: fact.at) { head + " — " + Self.joined(fact.by) + circumstances(fact, $0) }
  }

  func aimLine(_ fact: OracleFact) -> OracleLine {
    let line = goalLine(fact)
    let tag = fact.values.first.map { "**#\($0)** " } ?? ""
    return OracleLine(at: fact.at) { tag + ($0 ? line.cheered : line.plain) }
  }

  func runningLine(_ trial: OracleTrial) -> OracleLine {
    guard let fact = trial.experiment else { return OracleLine(at: nil) { _ in "" } }
    let metric = fact.item?.metric.map { ", watching " + shown($0) } ?? ""
    let due = due(fact, "until", past: "over since")
    return OracleLine(at: fact.at) {
      Self.cut(fact.text) + number(trial.number) + metric + due + " — " + Self.joined(fact.by) + circumstances(fact, $0)
    }
  }

  /// What was tried, and below it what came of it; all in one where nobody knows what was tried.
  func endedLines(_ trial: OracleTrial) -> [OracleLine] {
    guard let result = trial.result else { return [] }
    let people = trial.experiment?.by ?? result.by
    let outcome =
      switch result.item?.outcome {
      case .worked: "It worked. Thank you for trying it, "
      case .didNot: "It did not work, and now we know. Thank you for trying it, "
      case .unclear: "Still unclear. Thank you for trying it, "
      case nil: "Thank you for trying it, "
      }
    let told = result.text.isEmpty ? "" : ": " + Self.cut(result.text)
    let teller = result.by == people ? "" : " — " + Self.joined(result.by)
    let line = OracleLine(at: result.at) {
      outcome + Self.joined(people) + told + teller + circumstances(result, $0)
    }
    guard let experiment = trial.experiment, !experiment.text.isEmpty else {
      let head = trial.number.map { "#\($0) " } ?? ""
      return [OracleLine(at: result.at) { head + ($0 ? line.cheered : line.plain) }]
    }
    let head = Self.cut(experiment.text) + number(trial.number)
    return [OracleLine(at: nil) { _ in head }, line]
  }

  func practiceLines(_ practice: OraclePractice) -> [OracleLine] {
    let head = OracleLine(at: practice.practice?.at) { showsCheers in
      guard let fact = practice.practice else { return "#\(practice.number ?? 0)" }
      return Self.cut(fact.text) + number(practice.number) + " — " + Self.joined(fact.by)
        + circumstances(fact, showsCheers)
    }
    return [head]
      + practice.tries.map { attempt in
        let outcome =
          switch attempt.item?.outcome {
          case .worked: "worked for "
          case .didNot: "did not work for "
          case .unclear, nil: "tried by "
          }
        let told = attempt.text.isEmpty ? "" : ": " + Self.cut(attempt.text)
        return OracleLine(at: attempt.at) {
          outcome + Self.joined(attempt.by) + told + circumstances(attempt, $0)
        }
      }
  }

  // MARK: Numbers

  func metricLine(_ metric: Metric) -> String {
    func figure(_ value: Double?) -> String {
      guard let value else { return "" }
      let number = value == value.rounded() ? "\(Int(value))" : "\(value)"
      return metric.unit.map { $0 == "%" ? number + "%" : "\(number) \($0)" } ?? number
    }
    let values = metric.values.compactMap { $0 }
    var notes: [String] = []
    if values.count > 1 { notes.append("before: " + figure(values[values.count - 2])) }
    if let target = metric.target { notes.append("target: " + target) }
    return "**\(metric.name)** " + (values.count > 1 ? Sparkline.text(metric.values) + " " : "") + figure(values.last)
      + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
  }

  var moodLine: String? {
    mood.map { mood in
      let people = ["five", "six", "seven", "eight", "nine", "ten"][mood.count - 5]
      return "Mood: \(mood.halves / 2)\(mood.halves % 2 == 1 ? ".5" : "") of 5 (\(people) people answered)"
    }
  }

  /// What stands along the way, all of it, in order.
  func aroundLines(week: ISOWeek, missed: Int) -> [String] {
    func ordinal(_ number: Int) -> String {
      let words = [1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth"]
      let more = [9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth", 22: "22nd", 23: "23rd", 21: "21st"]
      return words[number] ?? more[number] ?? "\(number)th"
    }
    var lines: [String] = []
    for (part, what) in [(Part.shared, "shared win"), (.gave, "shout-out"), (.learned, "shared lesson")] {
      if let number = milestone(part) { lines.append("This brought the team's \(ordinal(number)) \(what)") }
    }
    for (kind, what) in [(ItemKind.lesson, "shared lesson"), (.win, "shared win"), (.shoutout, "shout-out")] {
      let weeks = run(kind, week: week)
      guard missed == 0, kind == .lesson ? weeks >= 3 : [5, 10, 25, 52].contains(weeks) else { continue }
      lines.append("The \(ordinal(weeks)) week in a row with a \(what)")
    }
    for (part, what) in [
      (Part.shared, "First win shared here: "), (.gave, "First shout-out given here: "),
      (.received, "First shout-out received here: "),
    ] where !firsts(part).isEmpty { lines.append(what + Self.joined(firsts(part))) }
    if showsRanks {
      for (part, what) in [(Part.gave, "Gave most: "), (.received, "Received most: ")] where !ranks(part).isEmpty {
        lines.append(what + Self.joined(ranks(part)))
      }
    }
    if let then = lookBack {
      let to = then.to.isEmpty ? "" : "**\(Self.joined(then.to))**: "
      lines.append("A year ago this week: " + to + line(then).cheered)
    }
    return lines
  }
}
