// SPDX-License-Identifier: Apache-2.0
// How somebody's own record reads: folded as an answer, part by part with the newest first; or whole, month by month.

import struct FoundationEssentials.Date

/// Writes somebody's record.
struct PersonalText {
  typealias Inline = RichText.Inline

  let record: PersonalRecord
  let words: Wording
  let zone: TimeZoneRules

  /// The parts that an answer shows, with how many notes of each at most. All parts are in the export.
  private static let shown: [(part: PersonalRecord.Part, heading: PersonalPhrase, count: Int)] = [
    (.received, .partReceived, 8), (.wins, .partWins, 5), (.praise, .partPraise, 5), (.goals, .partGoals, 5),
    (.experiments, .partExperiments, 5), (.lessons, .partLessons, 5), (.practices, .partPractices, 5),
    (.answers, .partAnswers, 3),
    (.given, .partGiven, 3),
  ]

  // MARK: Folded

  /// The notes part by part.
  var folded: [RichText.Block] {
    var blocks: [RichText.Block] = []
    for (part, heading, count) in Self.shown {
      let notes = record.notes.filter { $0.part == part && isReached($0) }
      guard !notes.isEmpty else { continue }
      let items = notes.prefix(count).map { RichText.ListItem(line($0)) }
      let rest = notes.count - items.count
      let more = rest > 0 ? [RichText.ListItem([.text(words.count(rest, PersonalPhrase.more))])] : []
      blocks += [.heading(level: 3, words.line(heading)), .list(items + more)]
    }
    return blocks + [.footer(words.line(PersonalPhrase.all))]
  }

  /// For a review counts which goals were reached, not which were set.
  private func isReached(_ note: PersonalRecord.Note) -> Bool { note.kept.item.kind != .goal }

  // MARK: Whole

  /// All notes month by month, no more than so many.
  func whole(of person: Person, limit: Int = .max) -> RichText {
    guard !record.notes.isEmpty else { return words.say(PersonalPhrase.nothing) }
    var blocks: [RichText.Block] = [
      .heading(level: 1, words.line(PersonalPhrase.record, ["person": [.person(person)]]))
    ]
    var (quarter, month) = ("", "")
    for note in record.notes.prefix(limit) {
      let day = CivilTime(at: note.kept.said, in: zone).date
      if quarter != self.quarter(of: day) {
        quarter = self.quarter(of: day)
        blocks.append(.heading(level: 2, [.text(quarter)]))
      }
      let item = RichText.ListItem([.emphasis([.text(label(note))]), " "] + line(note))
      if month == "\(day.year)-\(day.month)", case .list(let items)? = blocks.last {
        blocks[blocks.count - 1] = .list(items + [item])
      } else {
        month = "\(day.year)-\(day.month)"
        let name = words.grammar.calendar.months[day.month - 1]
        blocks += [.heading(level: 3, [.text("\(name) \(day.year)")]), .list([item])]
      }
    }
    return RichText(blocks)
  }

  private func quarter(of day: CivilDate) -> String {
    let months = words.grammar.calendar.months
    let first = (day.month - 1) / 3 * 3
    return words.text(
      PersonalPhrase.quarter, ["first": months[first], "last": months[first + 2], "year": "\(day.year)"])
  }

  private func label(_ note: PersonalRecord.Note) -> String {
    let item = note.kept.item
    let phrase: PersonalPhrase =
      switch item.kind {
      case .shoutout: note.part == .received ? .isReceived : .isGiven
      case .win: .isWin
      case .lesson: .isLesson
      case .setback: .isSetback
      case .praise: .isPraise
      case .goal: .isGoal
      case .done: .isDone
      case .experiment: .isExperiment
      case .result: .isResult
      case .metric: .isMetric
      case .mood: .isMood
      case .practice: item.about == nil ? .isPractice : .isTried
      case .answer: .isAnswer
      }
    return words.text(phrase)
  }

  // MARK: A note

  /// As in `“the runbook” — from zoe, 16 Nov · message`.
  private func line(_ note: PersonalRecord.Note) -> [Inline] {
    let (kept, item) = (note.kept, note.kept.item)
    // The month with its year stands above them, or they are the latest.
    let writer = StoryWriter(tag: "", words: words, zone: zone, now: kept.said)
    var pieces: [[Inline]] = []
    if let said = said(item) { pieces.append(said) }
    // Whose words are told elsewhere is known by its number.
    if item.text.isEmpty, let about = item.about { pieces.append([.text("#\(about)")]) }
    if !item.text.isEmpty { pieces.append(writer.quoted(item.text)) }
    if let outcome = item.outcome { pieces.append([.text(words.text(Self.phrase(outcome)))]) }
    if let from = item.from { pieces.append(words.line(PersonalPhrase.from, ["people": [.said(from)]])) }
    if !note.isOwn { pieces.append(words.line(PersonalPhrase.from, ["people": [.person(kept.author)]])) }
    if note.part == .given {
      pieces.append(words.line(PersonalPhrase.to, ["people": words.joined(item.to.map(\.person))]))
    }
    if kept.isPrivate { pieces.append(words.line(PersonalPhrase.privately)) }
    pieces.append([.text(writer.day(kept.said))])
    let line = Array(pieces.joined(separator: [Inline.text(", ")]))
    let cheers: [Inline] =
      kept.cheers.isEmpty ? [] : [.text(" (\(words.count(kept.cheers.count, StoryPhrase.cheers)))")]
    let link: [Inline] =
      kept.link.map { [" · ", .link(url: $0, label: words.text(PersonalPhrase.message))] } ?? []
    return line + cheers + link
  }

  /// A mood or a number.
  private func said(_ item: Item) -> [Inline]? {
    if let score = item.score { return [.text("\(score)/5")] }
    guard item.kind == .metric, let metric = item.metric, let value = item.value else { return nil }
    return [.said(metric), " "] + words.figure(value, unit: item.unit)
  }

  private static func phrase(_ outcome: Outcome) -> PersonalPhrase {
    switch outcome {
    case .worked: .worked
    case .didNot: .didNot
    case .unclear: .unclear
    }
  }
}

extension PersonalRecord {
  /// The whole record as a document.
  /// - Parameter person: Whose it is.
  public func richText(of person: Person, words: Wording, zone: TimeZoneRules) -> RichText {
    PersonalText(record: self, words: words, zone: zone).whole(of: person)
  }
}

extension Wording {
  /// What somebody gave and received.
  func sums(_ person: Person, week: Tally, month: Tally, all: Tally) -> [RichText.Block] {
    let lines = [(PersonalPhrase.week, week), (.month, month), (.inAll, all)].map { phrase, tally in
      RichText.ListItem(line(phrase, sums(tally)))
    }
    return [.paragraph([.strong([.person(person)])]), .list(lines)]
  }

  private func sums(_ tally: Tally) -> [String: [Inline]] {
    let received = count(tally.received, PersonalPhrase.received)
    let points = text(PersonalPhrase.receivedWithPoints, count: tally.points, ["shoutouts": received])
    return [
      "received": [.text(tally.points > 0 ? points : received)],
      "given": [.text(count(tally.given, PersonalPhrase.given))],
      "wins": [.text(count(tally.wins, PersonalPhrase.wins))],
    ]
  }
}
