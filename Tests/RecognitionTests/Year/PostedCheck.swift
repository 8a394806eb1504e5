// SPDX-License-Identifier: Apache-2.0
// Holds a posted digest against what the log says, section by section and line by line.

import FoundationEssentials
import Testing

@testable import Recognition

/// Holds a posted digest against what the log says.
struct PostedCheck {
  let posted: PostedDigest
  let oracle: YearOracle

  private static let order = [
    "🌱 Wins", "💡 Lessons", "💬 Shout-outs", "💌 Praise from outside", "🧪 Experiments", "🔁 Worth repeating", "🎯 Goals",
    "🚧 In the way",
    "💭 We asked", "📈 Numbers", "📖 The story of the week", "🚩 Along the way", "👣 Next week",
  ]

  func check(_ body: RichText) {
    let sections = PostedSection.sections(of: body)
    var places: [Int] = []
    var seen: Set<String> = []
    for section in sections.dropFirst() {
      let name = section.heading.hasPrefix("💭 We asked") ? "💭 We asked" : section.heading
      seen.insert(name)
      places.append(Self.order.firstIndex(of: name) ?? -1)
    }
    #expect(places == places.sorted() && places.first != -1, "\(posted.name)")
    checkTop(sections[0])
    checkEnd(sections)
    func section(_ name: String) -> PostedSection {
      sections.first { $0.heading == name } ?? PostedSection(heading: name)
    }
    checkWins(section("🌱 Wins"))
    checkList(section("💡 Lessons"), oracle.facts(.lesson).map(oracle.line), limit: 8)
    checkShoutouts(section("💬 Shout-outs"))
    checkList(section("💌 Praise from outside"), oracle.facts(.praise).map(oracle.praiseLine), limit: 6)
    checkExperiments(section("🧪 Experiments"))
    checkPractices(section("🔁 Worth repeating"))
    checkGoals(section("🎯 Goals"))
    checkList(section("🚧 In the way"), oracle.facts(.setback).map(oracle.line), limit: 5)
    checkAnswers(sections)
    checkNumbers(section("📈 Numbers"))
    let around = oracle.aroundLines(week: posted.due.week, missed: posted.due.missed.count)
    agree(lines(of: section("🚩 Along the way")), around, "along the way of \(posted.name)")
    let ahead =
      oracle.goalsAhead.map { "*Due: *" + oracle.goalLine($0).cheered }
      + oracle.running.filter { oracle.isAhead($0.experiment!) }.map {
        "*Time box ends: *" + oracle.runningLine($0).cheered
      }
      + (oracle.prompt.map { ["To be asked: \($0)"] } ?? [])
    agree(lines(of: section("👣 Next week")), ahead, "next week of \(posted.name)")
    StoryCheck(oracle: oracle, posted: posted).check(sections.first { $0.heading == "📖 The story of the week" })
  }

  /// The footer, and above it the values, stand in whatever section is the last.
  private func lines(of section: PostedSection) -> [String] {
    section.items.map(\.line).filter { !isEnd($0) }
  }

  func isEnd(_ line: String) -> Bool {
    line.hasPrefix("Our values this week: ") || line.hasPrefix("In the words you said them. ")
  }

  // MARK: Top and end

  private func checkTop(_ section: PostedSection) {
    var expected = ["Small wins, " + days]
    let now = posted.now.timeIntervalSince(posted.due.close)
    let missed = posted.due.missed.count
    if missed > 0 {
      expected.append("*Late, since I was away: this covers \(["two", "three", "four"][missed - 1]) weeks.*")
    } else if now > 3600 {
      let close = CivilTime(at: posted.due.close, in: posted.zone)
      let day = "\(["Mon", "Tue", "Wed", "Thu", "Fri"][close.date.weekday.rawValue - 1]) \(close.date.day)"
      let month = Self.months[close.date.month - 1].prefix(3)
      expected.append("*Late: this was meant for \(day) \(month) \(close.hour):00.*")
    }
    if oracle.count == 0 {
      expected.append(
        "A quiet week: nothing was noted. What is one small thing that went well? Say `win: …`, and it stands in the "
          + "next digest.")
    }
    agree(lines(of: section), expected, "top of \(posted.name)")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// From the day after the last one that was told through the day of the close; for a first digest a week, or from the first
  /// thing it tells.
  private var days: String {
    let last = CivilTime(at: posted.due.close, in: posted.zone).date.daysSince1970
    var first = oracle.after.map { CivilTime(at: $0, in: posted.zone).date.daysSince1970 + 1 } ?? last - 6
    if oracle.after == nil, let earliest = (oracle.toldMessages.map(\.said) + oracle.toldReactions.map(\.said)).min() {
      first = min(first, CivilTime(at: earliest, in: posted.zone).date.daysSince1970)
    }
    let (a, b) = (CivilDate(daysSince1970: first), CivilDate(daysSince1970: last))
    let end = "\(b.day) \(Self.months[b.month - 1]) \(b.year)"
    if a.year != b.year { return "\(a.day) \(Self.months[a.month - 1]) \(a.year) – \(end)" }
    return a.month == b.month ? "\(a.day)–\(end)" : "\(a.day) \(Self.months[a.month - 1]) – \(end)"
  }

  private func checkEnd(_ sections: [PostedSection]) {
    let values = oracle.valuesNamed.map { "#" + $0 }
    let expected =
      (values.isEmpty ? [] : ["Our values this week: \(YearOracle.joined(values))."]) + [
        "In the words you said them. Week \(posted.due.week), log \(posted.log.count)·0123456789ab"
      ]
    agree(sections.flatMap(\.items).map(\.line).filter(isEnd), expected, "end of \(posted.name)")
  }

  // MARK: Lists

  private func checkList(_ section: PostedSection, _ expected: [OracleLine], limit: Int) {
    var lines = ExpectedLines(expected, "\(section.heading) of \(posted.name)")
    let shown = self.lines(of: section)
    for line in shown { lines.find(line) }
    #expect(section.items.allSatisfy { $0.details.isEmpty }, "\(posted.name)")
    lines.finish(more: section.more, shown: shown.count, limit: limit)
  }

  private func checkWins(_ section: PostedSection) {
    let facts = oracle.facts(.win)
    var lines = ExpectedLines(facts.map(oracle.line), "wins of \(posted.name)")
    var shown = 0
    for item in section.items where !isEnd(item.line) {
      guard !item.details.isEmpty else {
        shown += 1
        lines.find(item.line)
        continue
      }
      #expect(item.details.count > 1, "a theme of one: \(item)")
      for detail in item.details {
        shown += 1
        // As it would stand by itself.
        let whole = facts.compactMap { fact -> String? in
          guard let theme = fact.values.first(where: { item.line == "**#\($0)**" }) else { return nil }
          let (told, whole) = (oracle.line(YearOracle.below(theme, fact)), oracle.line(fact))
          return told.cheered == detail ? whole.cheered : told.plain == detail ? whole.plain : nil
        }
        #expect(!whole.isEmpty, "\(detail) below \(item.line)")
        if let whole = whole.first { lines.find(whole) }
      }
    }
    lines.finish(more: section.more, shown: shown, limit: 14)
  }

  private func checkShoutouts(_ section: PostedSection) {
    let all = oracle.shoutoutsInLines
    let heads = Set(all.map { "**\(YearOracle.joined($0.to))**" })
    var expected: [String: ExpectedLines] = [:]
    func people(_ names: [String]) -> String { names.sorted().joined(separator: " ") }
    for names in Set(all.map { people($0.to) }) {
      let facts = all.filter { people($0.to) == names }
      expected[names] = ExpectedLines(facts.map(oracle.shoutoutLine), "shout-outs to \(names) of \(posted.name)")
    }
    var (shown, groups) = (0, 0)
    for item in section.items where !isEnd(item.line) {
      groups += 1
      guard let head = heads.filter({ item.line.hasPrefix($0) }).max(by: { $0.count < $1.count }),
        let names = all.first(where: { "**\(YearOracle.joined($0.to))**" == head }).map({ people($0.to) }),
        var lines = expected.removeValue(forKey: names)
      else {
        Issue.record("nobody to thank, or twice, in \(item.line) of \(posted.name)")
        continue
      }
      let rest = item.line.dropFirst(head.count)
      let told = item.details.isEmpty ? [String(rest.drop { $0 == ":" }.drop { $0 == " " })] : item.details
      let words = told.filter { PostedSection.more($0) == nil }
      for line in words { lines.find(line) }
      let more = told.compactMap(PostedSection.more).first ?? 0
      lines.finish(more: more, shown: words.count, limit: 6)
      shown += words.count + more
    }
    if all.count - shown != section.more {
      Issue.record("\(all.count - shown) shout-outs are left out of \(posted.name), not \(section.more)")
    }
    if section.more > 0 { #expect(groups == 14, "\(posted.name)") }
  }

  private func checkAnswers(_ sections: [PostedSection]) {
    let asked = sections.filter { $0.heading.hasPrefix("💭 We asked") }
    agree(asked.map(\.heading), oracle.answers.map { "💭 We asked: \($0.question)" }, "questions of \(posted.name)")
    for (section, answers) in zip(asked, oracle.answers) {
      checkList(section, answers.facts.map(oracle.line), limit: 10)
    }
  }

  private func checkNumbers(_ section: PostedSection) {
    let metrics = oracle.metrics
    let leading = metrics.filter { oracle.lead?.name.lowercased() == $0.name.lowercased() }
    let others = metrics.filter { oracle.lead?.name.lowercased() != $0.name.lowercased() }
    let expected = (leading + others.prefix(4)).map(oracle.metricLine) + (oracle.moodLine.map { [$0] } ?? [])
    agree(lines(of: section), expected, "numbers of \(posted.name)")
    #expect(section.more == max(0, others.count - 4))
  }
}
