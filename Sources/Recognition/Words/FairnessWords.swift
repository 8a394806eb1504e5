// SPDX-License-Identifier: Apache-2.0
// The words about whether recognition reaches everybody.

/// What an admin reads of a team's fairness.
enum FairnessPhrase: Phrase {
  /// Nobody gave or received anything.
  case nobody
  /// How many were recognised in so many weeks: gaps `weeks`, `recognised`, `team`, `share`.
  case share
  /// A span of time.
  case weeks
  /// Above those who were not.
  case unseen
  /// When somebody last was; and that nobody knows: gap `person`.
  case ago, never
  /// Above those who only gave, and only received: gap `weeks`.
  case onlyGave, onlyReceived
  /// Somebody who only gave, and only received; the count is how often: gap `person`.
  case gave, received
  /// Above circles: gap `weeks`.
  case circles
  /// What an admin may think of it.
  case advice
  /// How many more there are.
  case more
  /// Nobody can be written to alone: gap `channel`.
  case inTerminal
}

extension Wording {
  /// How many people are named of each kind.
  private static let people = 50

  /// What an admin reads.
  func fairness(_ fairness: Fairness) -> RichText {
    guard fairness.team > 0 else { return say(FairnessPhrase.nobody) }
    let share = percent(Double(fairness.recognised) * 100 / Double(fairness.team))
    let sum = line(
      FairnessPhrase.share,
      [
        "weeks": [.text(count(fairness.weeks, FairnessPhrase.weeks))], "share": [.text(share)],
        "recognised": [.text("\(fairness.recognised)")], "team": [.text("\(fairness.team)")],
      ])
    let unseen = fairness.unseen.map { unseen in
      unseen.weeks.map { line(FairnessPhrase.ago, count: $0, ["person": [.person(unseen.person)]]) }
        ?? line(FairnessPhrase.never, ["person": [.person(unseen.person)]])
    }
    func oneWay(_ phrase: FairnessPhrase, _ people: [Fairness.OneWay]) -> [[Inline]] {
      people.map { line(phrase, count: $0.count, ["person": [.person($0.person)]]) }
    }
    let span = ["weeks": [Inline.text(count(Fairness.patternWeeks, FairnessPhrase.weeks))]]
    let patterns =
      list(line(FairnessPhrase.onlyGave, span), oneWay(.gave, fairness.onlyGave))
      + list(line(FairnessPhrase.onlyReceived, span), oneWay(.received, fairness.onlyReceived))
      + list(line(FairnessPhrase.circles, span), fairness.circles.map { joined($0) })
    return RichText(
      [.paragraph(sum)] + list(line(FairnessPhrase.unseen), unseen) + patterns
        + (patterns.isEmpty ? [] : [.footer(line(FairnessPhrase.advice))]))
  }

  private func list(_ heading: [Inline], _ lines: [[Inline]]) -> [RichText.Block] {
    guard !lines.isEmpty else { return [] }
    let left = lines.count - Self.people
    let more = left > 0 ? [RichText.ListItem(line(FairnessPhrase.more, count: left))] : []
    return [.paragraph(heading), .list(lines.prefix(Self.people).map { RichText.ListItem($0) } + more)]
  }
}
