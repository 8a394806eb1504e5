// SPDX-License-Identifier: Apache-2.0
// What there is to see beyond the words: metrics by week, moods, first times, round numbers, runs of weeks, a year ago.

import FoundationEssentials

@testable import Recognition

extension YearOracle {
  // MARK: Numbers

  struct Metric: Equatable {
    var name: String
    var values: [Double?]
    var unit: String?
    var target: String?
    var isNew: Bool
  }

  /// The metric that leads, and those that this digest tells, by name.
  var metrics: [Metric] {
    var said: [String: [(date: Date, place: Int, item: Item, isNew: Bool)]] = [:]
    let told = toldMessages.map(\.at)
    for message in messages where covers(message.at.channel) && !message.isPrivate && message.said <= through {
      guard message.said > close(13) else { continue }
      for item in message.items where item.kind == .metric {
        said[item.metric!.lowercased(), default: []].append(
          (message.said, message.place, item, told.contains(message.at)))
      }
    }
    var metrics: [Metric] = []
    for key in said.keys.sorted() {
      let all = said[key]!.sorted { ($0.date, $0.place) < ($1.date, $1.place) }
      let leads = lead?.name.lowercased() == key
      guard leads || all.contains(where: \.isNew) else { continue }
      var weeks: [Double?] = []
      for week in 0..<13 {
        let value = all.last { $0.date <= close(12 - week) && $0.date > close(13 - week) }?.item.value
        if value != nil || !weeks.isEmpty { weeks.append(value) }
      }
      let metric = Metric(
        name: shown(all.last!.item.metric!), values: weeks, unit: all.last!.item.unit.map(shown),
        target: leads ? lead?.target : nil,
        isNew: all.contains(where: \.isNew))
      if leads { metrics.insert(metric, at: 0) } else { metrics.append(metric) }
    }
    return metrics
  }

  /// When a week some weeks ago ended: on the same weekday, at the same time of day.
  private func close(_ weeksAgo: Int) -> Date {
    let then = CivilTime(at: through, in: zone)
    let day = then.date.advanced(byDays: -7 * weeksAgo)
    return CivilTime(day, hour: then.hour, minute: then.minute, second: then.second)!.instant(in: zone)
  }

  /// How many people said how they feel, and their average in halves; nil for fewer than five.
  var mood: (count: Int, halves: Int)? {
    var scores: [String: Int] = [:]
    for message in toldMessages where !isOut(message.author) {
      for item in message.items where item.kind == .mood { scores[message.author.id] = item.score }
    }
    guard scores.count >= 5 else { return nil }
    let sum = scores.values.reduce(0, +)
    // The nearest whole number of halves; a quarter goes up.
    return (scores.count, (4 * sum + scores.count) / (2 * scores.count))
  }

  // MARK: Sums

  enum Part { case gave, received, shared, learned }

  /// All that was done in the channels that are covered, up to the close, each with who did it and whether this digest tells it. What
  /// people do who stay out is no deed, and what is done to them alone is none in the week that would have told it.
  private func deeds(_ part: Part) -> [(who: Person, isTold: Bool)] {
    var deeds: [(Person, Bool)] = []
    let told = toldMessages.map(\.at)
    for message in messages where covers(message.at.channel) && !message.isPrivate && message.said <= through {
      let isTold = told.contains(message.at)
      for item in message.items {
        if isTold, !item.to.isEmpty, item.to.allSatisfy({ isOut($0.person) }) { continue }
        if isOut(message.author), part != .received || isTold { continue }
        switch (part, item.kind) {
        case (.gave, .shoutout), (.shared, .win), (.learned, .lesson): deeds.append((message.author, isTold))
        case (.received, .shoutout):
          for receiver in item.to where !receiver.isGroup && !isOut(receiver.person) {
            deeds.append((receiver.person, isTold))
          }
        default: continue
        }
      }
    }
    guard part == .gave || part == .received else { return deeds }
    let gifts = toldReactions.map { "\($0.recorded.at) \($0.recorded.author.id)" }
    var seen: Set<String> = []
    for reaction in reactions where isShoutout(reaction) && covers(reaction.recorded.at.channel) {
      let key = "\(reaction.recorded.at) \(reaction.recorded.author.id)"
      guard reaction.said <= through, seen.insert(key).inserted else { continue }
      let isTold = gifts.contains(key)
      let (by, to) = (reaction.recorded.author, reaction.recorded.to)
      if isTold, isOut(by) || to.map(isOut) != false { continue }
      if part == .gave, !isOut(by) { deeds.append((by, isTold)) }
      if part == .received, let to, !isOut(to) { deeds.append((to, isTold)) }
    }
    return deeds
  }

  /// Who did something for the first time.
  func firsts(_ part: Part) -> [String] {
    guard after != nil else { return [] }
    let deeds = deeds(part)
    let known = Set(deeds.filter { !$0.isTold }.map(\.who.id)).subtracting(muted)
    let ids = Set(deeds.filter(\.isTold).map(\.who.id)).subtracting(known).subtracting(muted)
    guard ids.count <= max(3, known.count) else { return [] }
    return ids.sorted().map { name(Person(id: $0)) }
  }

  /// The greatest round number that was reached.
  func milestone(_ part: Part) -> Int? {
    let deeds = deeds(part)
    let before = deeds.filter { !$0.isTold }.count
    return [10, 25, 50, 100, 250, 500, 1000].last { $0 > before && $0 <= deeds.count }
  }

  /// Who did it most in what is told: five at most.
  func ranks(_ part: Part) -> [String] {
    var counts: [String: Int] = [:]
    for deed in deeds(part) where deed.isTold && !isOut(deed.who) { counts[deed.who.id, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5)
      .map { "\(name(Person(id: $0.key))) \($0.value)" }
  }

  // MARK: Weeks

  /// In how many weeks in a row something was shared, this one included.
  func run(_ kind: ItemKind, week: ISOWeek) -> Int {
    var weeks = 0
    var (week, after, through) = (week, self.after ?? self.through.addingTimeInterval(-7 * 86_400), self.through)
    while isShared(kind, after: after, through: through) {
      weeks += 1
      let before = week.previous
      let closing = closings.first { $0.channel == channel && $0.week == before.description && $0.missed == 0 }
      guard let closing else { break }
      (week, after, through) = (
        before, closing.after ?? closing.through.addingTimeInterval(-7 * 86_400), closing.through
      )
    }
    return weeks
  }

  private func isShared(_ kind: ItemKind, after: Date, through: Date) -> Bool {
    let isSaid = messages.contains { message in
      covers(message.at.channel) && !message.isPrivate && message.said > after && message.said <= through
        && message.items.contains { $0.kind == kind && fact(message, $0) != nil }
    }
    guard kind == .shoutout, !isSaid else { return isSaid }
    return reactions.contains { reaction in
      isShoutout(reaction) && covers(reaction.recorded.at.channel) && reaction.said > after && reaction.said <= through
        && !isOut(reaction.recorded.author) && reaction.recorded.to.map(isOut) == false
    }
  }

  /// What was cheered most in the same days 52 weeks ago; of several the first.
  var lookBack: OracleFact? {
    let year = 52.0 * 7 * 86_400
    let week = through.addingTimeInterval(-7 * 86_400)
    let (from, to) = (max(after ?? week, week).addingTimeInterval(-year), through.addingTimeInterval(-year))
    let then = messages.filter { covers($0.at.channel) && !$0.isPrivate && $0.said > from && $0.said <= to }
      .sorted { ($0.said, $0.place) < ($1.said, $1.place) }
    var best: OracleFact?
    for message in then {
      for item in message.items where [.win, .shoutout, .lesson].contains(item.kind) && !item.text.isEmpty {
        guard let fact = fact(message, item) else { continue }
        if best == nil || fact.cheers.count > best!.cheers.count { best = fact }
      }
    }
    return best
  }
}
