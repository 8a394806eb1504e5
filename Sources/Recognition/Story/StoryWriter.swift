// SPDX-License-Identifier: Apache-2.0
// Writes a moment of a story: who did what, in a clause of ours, and their own words in quotation marks behind it.

import struct FoundationEssentials.Date

/// Writes moments in a language and a zone.
struct StoryWriter {
  typealias Inline = RichText.Inline

  /// The story's tag, which needs not be said again at the end of people's words.
  let tag: String
  let words: Wording
  let zone: TimeZoneRules
  /// When it is read.
  let now: Date

  /// As in `7 Sep`; as in `7 September 2025` where it is more than half a year away.
  func day(_ date: Date) -> String {
    let (day, today) = (CivilTime(at: date, in: zone).date, CivilTime(at: now, in: zone).date)
    guard abs(day.daysSince1970 - today.daysSince1970) < 183 else { return words.withoutWeekday(day) }
    let month = words.grammar.calendar.shortMonths[day.month - 1]
    return words.text(StoryPhrase.day, ["day": "\(day.day)", "month": month])
  }

  /// When something is due: the day that its words meant when they were said, where they name one, else the words.
  func due(_ item: Item, saidAt said: Date) -> Inline? {
    guard let due = item.due else { return nil }
    guard let day = DueDate.day(of: due, saidAt: said, in: zone, languages: .all) else { return .said(due) }
    return .text(words.day(day, seenFrom: CivilTime(at: now, in: zone).date))
  }

  /// Somebody's words, in quotation marks.
  func quoted(_ text: String) -> [Inline] { words.line(StoryPhrase.quoted, ["words": [.said(told(text))]]) }

  /// As in `ada hit an obstacle: “the files are too large” (two cheers)`.
  /// - Parameter parent: What stands above it and said the same words, which then are not said again.
  func clause(_ moment: Story.Moment, below parent: Story.Moment? = nil) -> [Inline] {
    let entry = moment.item.entry
    let text = told(entry.text)
    var clause = happening(moment, followsFromAnything: parent != nil)
    if !text.isEmpty, text != parent.map({ told($0.item.entry.text) }) {
      clause += [": "] + quoted(text)
    }
    guard !entry.cheers.isEmpty else { return clause }
    return clause + [.text(" (\(words.count(entry.cheers.count, StoryPhrase.cheers)))")]
  }

  /// - Parameter followsFromAnything: Whether something stands above it that it can be about.
  private func happening(_ moment: Story.Moment, followsFromAnything: Bool) -> [Inline] {
    let item = moment.item.item
    let who = who(moment.item.entry)
    let since = moment.refersTo.map { day($0) }
    switch item.kind {
    case .goal:
      guard let due = due(item, saidAt: moment.item.entry.said) else {
        return said(item.isAim == true ? .aim : .goal, who)
      }
      return said(item.isAim == true ? .aimBy : .goalBy, who, ["due": [due]])
    case .done:
      return since.map { said(.doneOf, who, ["day": [.text($0)]]) }
        ?? said(followsFromAnything ? .done : .doneOfSome, who)
    case .experiment:
      guard let metric = item.metric else { return said(.experiment, who) }
      return said(.experimentWatching, who, ["metric": [.said(metric)]])
    case .result:
      let phrases = Self.results(item.outcome)
      return since.map { said(phrases.since, who, ["day": [.text($0)]]) }
        ?? said(followsFromAnything ? phrases.here : phrases.some, who)
    case .practice:
      guard item.about != nil else { return said(.practice, who) }
      let phrases = Self.tried(item.outcome)
      return said(followsFromAnything ? phrases.here : phrases.some, who)
    case .praise:
      guard let from = item.from else { return said(.praise, who) }
      return said(.praiseFrom, who, ["from": [.said(from)]])
    case .setback: return said(.setback, who)
    case .lesson: return said(.lesson, who)
    case .answer: return said(.answer, who)
    // A story's moments are none of the others.
    case .win, .shoutout, .metric, .mood: return said(.win, who)
    }
  }

  /// What is said of a result below what was tried, of one of a day, and of one of which nothing else is told.
  private static func results(_ outcome: Outcome?) -> (here: StoryPhrase, since: StoryPhrase, some: StoryPhrase) {
    switch outcome {
    case .worked: (.worked, .workedOf, .workedOfSome)
    case .didNot: (.didNot, .didNotOf, .didNotOfSome)
    case .unclear: (.unclear, .unclearOf, .unclearOfSome)
    case nil: (.result, .resultOf, .resultOfSome)
    }
  }

  private static func tried(_ outcome: Outcome?) -> (here: StoryPhrase, some: StoryPhrase) {
    switch outcome {
    case .worked, nil: (.triedAndWorked, .triedSomeAndWorked)
    case .didNot: (.triedAndDidNot, .triedSomeAndDidNot)
    case .unclear: (.triedAndUnclear, .triedSomeAndUnclear)
    }
  }

  private func said(_ phrase: StoryPhrase, _ who: [Inline], _ more: [String: [Inline]] = [:]) -> [Inline] {
    words.line(phrase, more.merging(["who": who]) { $1 })
  }

  /// Who said it, with those who were part of it, where the words do not name them.
  private func who(_ entry: Digest.Entry) -> [Inline] {
    let others = entry.unnamed(in: entry.text).eachOnce.filter { !entry.by.contains($0) }
    let by = words.joined(entry.by)
    return others.isEmpty ? by : words.line(StoryPhrase.with, ["who": by, "others": words.joined(others)])
  }

  /// Words without the story's own tag at their end.
  private func told(_ text: String) -> String { text.told(under: tag) }
}
