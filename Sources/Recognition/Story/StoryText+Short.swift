// SPDX-License-Identifier: Apache-2.0
// A story in three to five lines, as a digest tells it: how it began, where it turned, what happened this week, who helped, what is open.

import struct FoundationEssentials.Date

extension Story {
  /// The story in a few lines.
  /// - Parameter after: When the week began that it is told in.
  func shortText(after: Date, words: Wording, zone: TimeZoneRules) -> RichText {
    ShortStory(story: self, after: after, words: words, zone: zone).richText
  }
}

private struct ShortStory {
  typealias Inline = RichText.Inline

  let story: Story
  let after: Date
  let words: Wording
  let zone: TimeZoneRules

  private var writer: StoryWriter { StoryWriter(tag: story.tag, words: words, zone: zone, now: after) }
  private var moments: [Story.Moment] { story.strands.flatMap(\.moments) }

  var richText: RichText {
    var lines = [beginning, turn, week, helped].compactMap { $0 }
    if lines.count < 5, let open { lines.append(open) }
    return RichText([.heading(level: 3, [.value(story.tag)]), .list(lines.map { RichText.ListItem($0) })])
  }

  /// Nil where it began in this week.
  private var beginning: [Inline]? {
    guard let first = story.strands.first?.moments.first, isBefore(first) else { return nil }
    return sentence(.began, first)
  }

  /// The last time before this week that things turned, with what followed from it by then.
  private var turn: [Inline]? {
    let turns = story.strands.enumerated().compactMap { index, strand -> (Story.Moment, Story.Moment?)? in
      let past = strand.moments.filter(isBefore)
      guard let first = past.first, index > 0 || past.count > 1 else { return nil }
      let last = past.count > 1 ? past.last : nil
      guard first.isTurningPoint || first.item.kind == .experiment || last != nil else { return nil }
      return index > 0 ? (first, last) : last.map { ($0, nil) }
    }
    // A setback or a trial says the most, and then what something followed from.
    let weights = turns.map { ([.setback, .experiment].contains($0.0.item.kind) ? 2 : 0) + ($0.1 == nil ? 0 : 1) }
    guard let turn = weights.lastIndex(of: weights.max() ?? 0).map({ turns[$0] }) else { return nil }
    return sentence(.turn, turn.0) + (turn.1.map { [" "] + sentence(.followed, $0, below: turn.0) } ?? [])
  }

  /// What went furthest this week; where that is a goal that was reached, also what came of a trial. Both by their days, since their
  /// words stand lines above.
  private var week: [Inline]? {
    let latest = story.strands.flatMap { strand in
      strand.moments.filter { !isBefore($0) }.map { (moment: $0, opening: origin(of: $0, in: strand)) }
    }
    guard let furthest = latest.max(by: { weight($0.moment) < weight($1.moment) }) else { return nil }
    let trial = latest.filter { $0.moment.item.kind == .result }.max { weight($0.moment) < weight($1.moment) }
    let told = (furthest.moment.item.kind == .done ? [trial, furthest].compactMap { $0 } : [furthest])
      .sorted { $0.moment.item.entry.said < $1.moment.item.entry.said }
    let clauses = told.map { told in
      var moment = told.moment
      let opening = isBefore(told.opening) ? told.opening : nil
      moment.refersTo = moment.refersTo ?? opening?.item.entry.said
      return (moment, opening)
    }
    let first = words.line(StoryPhrase.thisWeek, ["clause": writer.clause(clauses[0].0, below: clauses[0].1)])
    return clauses.dropFirst().reduce(first) { $0 + [" "] + sentence(.followed, $1.0, below: $1.1) }
  }

  /// What something followed from: what it speaks of by its number, else what its strand began with.
  private func origin(of moment: Story.Moment, in strand: Story.Strand) -> Story.Moment {
    let about = moment.item.item.about
    return strand.moments.first { about != nil && $0.item.item.number == about } ?? strand.moments[0]
  }

  private func weight(_ moment: Story.Moment) -> (Int, Int) {
    let rank =
      switch moment.item.kind {
      case .done: 3
      case .result: 2
      default: moment.isGood ? 1 : 0
      }
    return (rank, moment.item.entry.cheers.count)
  }

  private var helped: [Inline]? {
    guard !story.helpers.isEmpty else { return nil }
    let people = story.helpers.map(\.receiver.person)
    let others = people.count > 5 ? [[Inline.text(words.count(people.count - 4, StoryPhrase.others))]] : []
    let named = people.prefix(people.count > 5 ? 4 : 5).map { [Inline.person($0)] }
    return words.line(StoryPhrase.helpedBy, ["people": words.joined(named + others)])
  }

  private var open: [Inline]? {
    // Whatever was said this week is told above.
    guard let open = story.open.last(where: { $0.entry.said <= after }) else { return nil }
    return words.line(
      StoryPhrase.openStill, ["words": writer.quoted(open.entry.text) + [" — "] + words.joined(open.entry.by)])
  }

  private func isBefore(_ moment: Story.Moment) -> Bool { moment.item.entry.said <= after }

  private func sentence(_ phrase: StoryPhrase, _ moment: Story.Moment, below parent: Story.Moment? = nil) -> [Inline] {
    words.line(
      phrase,
      ["day": [.text(writer.day(moment.item.entry.said))], "clause": writer.clause(moment, below: parent)])
  }
}
