// SPDX-License-Identifier: Apache-2.0
// How a story reads: under the weeks or months in which it went on, what happened then with what followed from it below; then who
// helped, in the words of those who thanked them, the numbers that moved, and what is open.

import struct FoundationEssentials.Date

extension Story {
  /// The story as an answer to whoever asked for it.
  /// - Parameter now: When they asked.
  func richText(words: Wording, zone: TimeZoneRules, now: Date) -> RichText {
    StoryText(story: cut(to: .whole), words: words, zone: zone, now: now).richText
  }
}

private struct StoryText {
  typealias Inline = RichText.Inline

  let story: Story
  let words: Wording
  let zone: TimeZoneRules
  let now: Date

  private var writer: StoryWriter { StoryWriter(tag: story.tag, words: words, zone: zone, now: now) }

  /// How many of each are told at most.
  private static let people = 5
  private static let helpers = 6
  private static let thanks = 2
  private static let measures = 4
  private static let open = 5
  /// Up to how many weeks are told week by week.
  private static let weeks = 6

  var richText: RichText {
    RichText(
      [.heading(level: 3, [.value(story.tag)]), .paragraph(span)] + chapters + helpers + measures + open
        + [.footer([.text(footer)])])
  }

  private var footer: String {
    let reach = words.text(StoryPhrase.reach)
    return story.leftOut == 0 ? reach : words.count(story.leftOut, StoryPhrase.leftOut) + " " + reach
  }

  private var span: [Inline] {
    let days = words.range(DayRange(first: date(story.first), last: date(story.last)))
    let notes = words.count(story.count, StoryPhrase.notes)
    return words.line(
      StoryPhrase.span, ["days": [.text(days)], "notes": [.text(notes)], "people": people(story.people)])
  }

  private func people(_ people: [Person]) -> [Inline] {
    guard people.count > Self.people else { return words.joined(people) }
    let others = people.count - Self.people + 1
    return words.joined(
      people.prefix(Self.people - 1).map { [.person($0)] } + [[.text(words.count(others, StoryPhrase.others))]])
  }

  // MARK: What happened

  private var chapters: [RichText.Block] {
    let isLong = ISOWeek.count(from: date(story.first), through: date(story.last)) > Self.weeks
    var blocks: [RichText.Block] = []
    var caption = ""
    for strand in story.strands {
      guard let first = strand.moments.first else { continue }
      let next = isLong ? month(of: first) : week(of: first)
      if next != caption { blocks.append(.heading(level: 3, [.text(next)])) }
      let item = item(strand, first)
      if next == caption, case .list(let items)? = blocks.last {
        blocks[blocks.count - 1] = .list(items + [item])
      } else {
        blocks.append(.list([item]))
      }
      caption = next
    }
    return blocks
  }

  private func item(_ strand: Story.Strand, _ first: Story.Moment) -> RichText.ListItem {
    var details = strand.moments.dropFirst().map { line($0, below: first) }
    if strand.leftOut > 0 {
      details.insert([.text(words.count(strand.leftOut, StoryPhrase.moreBetween))], at: details.count - 1)
    }
    return RichText.ListItem(line(first), details: details)
  }

  private func line(_ moment: Story.Moment, below parent: Story.Moment? = nil) -> [Inline] {
    [.text(writer.day(moment.item.entry.said) + " – ")] + writer.clause(moment, below: parent)
  }

  private func month(of moment: Story.Moment) -> String {
    let day = date(moment.item.entry.said)
    let month = words.grammar.calendar.months[day.month - 1]
    return day.year == date(story.last).year ? month : "\(month) \(day.year)"
  }

  private func week(of moment: Story.Moment) -> String {
    let monday = ISOWeek(containing: date(moment.item.entry.said)).monday
    let month = words.grammar.calendar.months[monday.month - 1]
    let day = words.text(StoryPhrase.day, ["day": "\(monday.day)", "month": month])
    return words.text(StoryPhrase.weekOf, ["day": day])
  }

  private func date(_ instant: Date) -> CivilDate { CivilTime(at: instant, in: zone).date }

  // MARK: Who helped

  private var helpers: [RichText.Block] {
    guard !story.helpers.isEmpty || !story.companions.isEmpty else { return [] }
    var items = story.helpers.prefix(Self.helpers).map(item)
    if story.helpers.count > items.count { items.append(RichText.ListItem(more(story.helpers.count - items.count))) }
    var blocks: [RichText.Block] = [.heading(level: 3, words.line(StoryPhrase.helpers))]
    if !items.isEmpty { blocks.append(.list(items)) }
    if !story.companions.isEmpty {
      blocks.append(.paragraph(words.line(StoryPhrase.companions, ["people": people(story.companions)])))
    }
    return blocks
  }

  private func item(_ helper: Story.Helper) -> RichText.ListItem {
    // Those with words, most cheered first; the order of time among them.
    let best = helper.thanks.enumerated().sorted { a, b in
      let (one, other) = (a.element.entry, b.element.entry)
      return (other.text.isEmpty ? 0 : 1, other.cheers.count, a.offset) < (
        one.text.isEmpty ? 0 : 1, one.cheers.count, b.offset
      )
    }
    let shown = best.prefix(Self.thanks).sorted { $0.offset < $1.offset }.map(\.element.entry)
    let name: [Inline] = [.strong([.person(helper.receiver.person)])]
    let rest = helper.thanks.count - shown.count
    if shown.count == 1, rest == 0 { return RichText.ListItem(name + [": "] + thanks(shown[0])) }
    return RichText.ListItem(name, details: shown.map(thanks) + (rest > 0 ? [more(rest)] : []))
  }

  private func thanks(_ entry: Digest.Entry) -> [Inline] {
    let by = words.joined(entry.by)
    let day: [Inline] = [.text(", " + writer.day(entry.said))]
    guard !entry.text.isEmpty else { return words.line(StoryPhrase.wordless, ["who": by]) + day }
    return writer.quoted(entry.text) + [" — "] + by + day
  }

  private func more(_ count: Int) -> [Inline] { [.text(words.count(count, StoryPhrase.more))] }

  // MARK: How it stands

  private var measures: [RichText.Block] {
    guard !story.measures.isEmpty else { return [] }
    let items = story.measures.prefix(Self.measures).map { measure in
      RichText.ListItem(
        [.said(measure.name), ": "] + value(measure.values.first, of: measure) + [" → "]
          + value(measure.values.last, of: measure)
          + (measure.values.count > 2 ? [" ", .sparkline(measure.values.map(\.value))] : []))
    }
    return [.heading(level: 3, words.line(StoryPhrase.numbers)), .list(Array(items))]
  }

  private func value(_ point: (said: Date, value: Double)?, of measure: Story.Measure) -> [Inline] {
    guard let point else { return [] }
    return words.figure(point.value, unit: measure.unit) + [.text(" (\(writer.day(point.said)))")]
  }

  private var open: [RichText.Block] {
    guard !story.open.isEmpty else { return [] }
    var items = story.open.suffix(Self.open).map { open in
      let due =
        writer.due(open.item, saidAt: open.entry.said).map { [", "] + words.line(StoryPhrase.due, ["due": [$0]]) } ?? []
      return RichText.ListItem(
        writer.quoted(open.entry.text) + [" — "] + words.joined(open.entry.by)
          + [.text(", " + writer.day(open.entry.said))] + due)
    }
    if story.open.count > items.count { items.append(RichText.ListItem(more(story.open.count - items.count))) }
    return [.heading(level: 3, words.line(StoryPhrase.stillOpen)), .list(items)]
  }
}

extension ISOWeek {
  /// How many weeks two days and those between them touch.
  fileprivate static func count(from first: CivilDate, through last: CivilDate) -> Int {
    let mondays = [first, last].map { ISOWeek(containing: $0).monday.daysSince1970 }
    return (mondays[1] - mondays[0]) / 7 + 1
  }
}

extension StoryList {
  /// The stories that can be asked for.
  /// - Parameter now: When somebody asked for them.
  func richText(words: Wording, zone: TimeZoneRules, now: Date) -> RichText {
    guard !entries.isEmpty else { return words.say(StoryPhrase.noStories) }
    let items = entries.map { entry in
      let writer = StoryWriter(tag: entry.tag, words: words, zone: zone, now: now)
      let notes = words.count(entry.count, StoryPhrase.notes)
      return RichText.ListItem([
        .value(entry.tag), .text(": \(notes), \(writer.day(entry.first)) – \(writer.day(entry.last))"),
      ])
    }
    let rest = more > 0 ? [RichText.ListItem([.text(words.count(more, StoryPhrase.more))])] : []
    return RichText([.paragraph(words.line(StoryPhrase.list)), .list(items + rest)])
  }
}
