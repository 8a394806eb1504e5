// SPDX-License-Identifier: Apache-2.0
// What there is to see beyond the words: numbers, first times, round numbers, a year ago, the week to come.

extension DigestText {
  // MARK: Numbers

  /// How many metrics are shown besides the one that leads.
  private static let otherMetrics = 4

  var numbers: [RichText.Block] {
    let leading = digest.metrics.filter(\.leads)
    let others = digest.metrics.filter { !$0.leads }
    var items = (leading + others.prefix(Self.otherMetrics)).map { RichText.ListItem(seriesLine($0)) }
    if let mood = digest.mood {
      let average: [Inline] = [.text(words.number(mood.average))]
      items.append(RichText.ListItem(words.line(DigestPhrase.mood, count: mood.count, ["average": average])))
    }
    return section(.numbers, items, more: max(0, others.count - Self.otherMetrics))
  }

  /// As in `signups ▁▃▅ 42 % (before: 38 %; target: 50)`.
  private func seriesLine(_ series: Digest.Series) -> [Inline] {
    let values = series.values.compactMap { $0 }
    var line: [Inline] = [.strong([said(series.name)]), " "]
    if values.count > 1 { line += [.sparkline(series.values), " "] }
    line += series.last.map { figure($0, series.unit) } ?? []
    let before = series.previous.map { words.line(DigestPhrase.before, ["value": figure($0, series.unit)]) }
    let target = series.target.map { words.line(DigestPhrase.target, ["target": [said($0)]]) }
    let notes = [before, target].compactMap { $0 }
    return line + (notes.isEmpty ? [] : [" ("] + notes.joined(separator: ["; "]) + [")"])
  }

  private func figure(_ value: Double, _ unit: String?) -> [Inline] {
    guard let unit, !unit.isEmpty else { return [.text(words.number(value))] }
    return unit == "%" ? [.text(words.percent(value, decimals: nil))] : [.text(words.number(value) + " "), said(unit)]
  }

  // MARK: Stories

  var story: [RichText.Block] {
    guard let told = digest.story else { return [] }
    let text = told.story.shortText(after: told.since, words: words, zone: zone)
    return [.section(.story, words.line(DigestPhrase.story))] + text.blocks
  }

  // MARK: Along the way

  var around: [RichText.Block] {
    var lines: [[Inline]] = digest.milestones.map { milestone in
      let phrase: DigestPhrase =
        switch milestone.kind {
        case .win: .milestoneWins
        case .lesson: .milestoneLessons
        default: .milestoneShoutouts
        }
      return words.line(phrase, ["ordinal": [.text(words.ordinal(milestone.number))]])
    }
    lines += digest.steadiness.map { run in
      let phrase: DigestPhrase =
        switch run.kind {
        case .win: .runWins
        case .lesson: .runLessons
        default: .runShoutouts
        }
      return words.line(phrase, ["ordinal": [.text(words.ordinal(run.weeks))]])
    }
    let firsts: [(DigestPhrase, [Person])] = [
      (.firstShared, digest.firsts.shared), (.firstGave, digest.firsts.gave), (.firstReceived, digest.firsts.received),
    ]
    lines += firsts.filter { !$0.1.isEmpty }.map { words.line($0.0, ["people": names($0.1)]) }
    lines += [(DigestPhrase.givers, digest.ranks.givers), (.receivers, digest.ranks.receivers)]
      .filter { !$0.1.isEmpty }
      .map { phrase, ranks in
        let people = words.joined(ranks.map { [.person($0.person), .text(" \(words.number(Double($0.count)))")] })
        return words.line(phrase, ["people": people])
      }
    if let lookBack = digest.lookBack { lines.append(yearAgo(lookBack)) }
    return section(.around, lines.map { RichText.ListItem($0) })
  }

  private func yearAgo(_ lookBack: Digest.LookBack) -> [Inline] {
    let entry = lookBack.entry
    let to: [Inline] = entry.to.isEmpty ? [] : [.strong(names(entry.to.map(\.person))), ": "]
    return words.line(DigestPhrase.yearAgo) + to + line(entry)
  }

  // MARK: Next week

  var ahead: [RichText.Block] {
    var items = digest.ahead.goals.map { RichText.ListItem(label(.dueNext) + goalLine($0)) }
    items += digest.ahead.experiments.map { RichText.ListItem(label(.endsNext) + runningLine($0)) }
    if let question = digest.ahead.prompt {
      items.append(RichText.ListItem(words.line(DigestPhrase.askedNext, ["question": [.said(question)]])))
    }
    return section(.ahead, items)
  }
}
