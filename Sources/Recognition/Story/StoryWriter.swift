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

  /// As in `7 Sep`.
  func day(_ date: Date) -> String {
    let day = CivilTime(at: date, in: zone).date
    let month = words.grammar.calendar.shortMonths[day.month - 1]
    return words.text(StoryPhrase.day, ["day": "\(day.day)", "month": month])
  }

  /// Somebody's words, in quotation marks.
  func quoted(_ text: String) -> [Inline] { words.line(StoryPhrase.quoted, ["words": [.said(told(text))]]) }

  /// As in `ada hit an obstacle: “the files are too large” (two cheers)`.
  /// - Parameter parent: What stands above it and said the same words, which then are not said again.
  func clause(_ moment: Story.Moment, below parent: Story.Moment? = nil) -> [Inline] {
    let entry = moment.item.entry
    let text = told(entry.text)
    var clause = happening(moment)
    if !text.isEmpty, text != parent.map({ told($0.item.entry.text) }) {
      clause += [": "] + quoted(text)
    }
    guard !entry.cheers.isEmpty else { return clause }
    return clause + [.text(" (\(words.count(entry.cheers.count, StoryPhrase.cheers)))")]
  }

  private func happening(_ moment: Story.Moment) -> [Inline] {
    let item = moment.item.item
    let who = who(moment.item.entry)
    let since = moment.refersTo.map { day($0) }
    switch item.kind {
    case .goal:
      guard let due = item.due else { return said(item.isAim == true ? .aim : .goal, who) }
      return said(.goalBy, who, ["due": [.said(due)]])
    case .done: return since.map { said(.doneOf, who, ["day": [.text($0)]]) } ?? said(.done, who)
    case .experiment:
      guard let metric = item.metric else { return said(.experiment, who) }
      return said(.experimentWatching, who, ["metric": [.said(metric)]])
    case .result:
      let phrases = Self.results(item.outcome)
      return since.map { said(phrases.since, who, ["day": [.text($0)]]) } ?? said(phrases.here, who)
    case .practice: return said(item.about == nil ? .practice : Self.tried(item.outcome), who)
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

  private static func results(_ outcome: Outcome?) -> (here: StoryPhrase, since: StoryPhrase) {
    switch outcome {
    case .worked: (.worked, .workedOf)
    case .didNot: (.didNot, .didNotOf)
    case .unclear: (.unclear, .unclearOf)
    case nil: (.result, .resultOf)
    }
  }

  private static func tried(_ outcome: Outcome?) -> StoryPhrase {
    switch outcome {
    case .worked, nil: .triedAndWorked
    case .didNot: .triedAndDidNot
    case .unclear: .triedAndUnclear
    }
  }

  private func said(_ phrase: StoryPhrase, _ who: [Inline], _ more: [String: [Inline]] = [:]) -> [Inline] {
    words.line(phrase, more.merging(["who": who]) { $1 })
  }

  /// Who said it, with those who were part of it, where the words do not name them.
  private func who(_ entry: Digest.Entry) -> [Inline] {
    let text = entry.text.lowercased()
    let others = entry.with.map(\.person).eachOnce.filter {
      !entry.by.contains($0) && !text.contains($0.displayName.lowercased())
    }
    let by = words.joined(entry.by)
    return others.isEmpty ? by : words.line(StoryPhrase.with, ["who": by, "others": words.joined(others)])
  }

  /// Words without the story's own tag at their end.
  private func told(_ text: String) -> String { text.told(under: tag) }
}
