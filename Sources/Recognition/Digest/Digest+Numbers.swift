// SPDX-License-Identifier: Apache-2.0
// The numbers of a digest: metrics over weeks, and how people felt. Nothing in them is about one person.

import struct FoundationEssentials.Date

extension Digest {
  mutating func tellNumbers(of material: DigestMaterial) {
    metrics = Self.metrics(of: material)
    // Somebody who looks at it again after each answer would learn what each of them was.
    let goesOn = occasion == .soFar || occasion == .review && material.through >= material.context.now
    if !goesOn { mood = Self.mood(of: material) }
  }

  /// The metric that leads, where it has a value in these weeks, and then those that were told now, by name.
  private static func metrics(of material: DigestMaterial) -> [Series] {
    // A week more than is shown: those with a clock change are longer than others.
    let reach = Double(Series.weeks + 1) * DigestMaterial.week
    var spoken: [String: [(item: Item, message: RecordedMessage)]] = [:]
    let messages = material.past.messages(
      after: material.through.addingTimeInterval(-reach), through: material.through
    ) { $0.holds(.metric) && weeks(from: $0.said, through: material.through, in: material.zone) < Series.weeks }
    for message in messages {
      for item in message.items where item.kind == .metric {
        if let name = item.metric { spoken[name.lowercased(), default: []].append((item, message)) }
      }
    }
    let lead = material.settings.leadMetric
    return spoken.keys.sorted().compactMap { key -> Series? in
      let values = spoken[key] ?? []
      let leads = lead?.name.lowercased() == key
      let isNew = values.contains { material.tells($0.message) }
      guard leads || isNew, let last = values.last?.item, let name = last.metric else { return nil }
      return Series(
        name: material.muted.leavingOut(of: name),
        values: weekly(
          values.map { ($0.message.said, $0.item.value) }, through: material.through, in: material.zone),
        unit: last.unit.map(material.muted.leavingOut),
        target: leads ? lead?.target.map(material.muted.leavingOut) : nil, leads: leads, isNew: isNew)
    }
    .sorted { $0.leads && !$1.leads }
  }

  /// The last value of each week, from the first week that has one.
  private static func weekly(
    _ values: [(said: Date, value: Double?)], through: Date, in zone: TimeZoneRules
  ) -> [Double?] {
    var newest = [Double?](repeating: nil, count: Series.weeks)
    for (said, value) in values {
      let ago = weeks(from: said, through: through, in: zone)
      if let value { newest[Series.weeks - 1 - ago] = value }
    }
    return Array(newest.drop { $0 == nil })
  }

  /// How many whole weeks lie between two moments as clocks in a zone show them, so that a week ends at the digest's time also where a
  /// clock change makes it longer or shorter.
  private static func weeks(from said: Date, through: Date, in zone: TimeZoneRules) -> Int {
    let change = Double(zone.offset(at: through).seconds - zone.offset(at: said).seconds)
    return Int(max(0, through.timeIntervalSince(said) + change) / DigestMaterial.week)
  }

  private static func mood(of material: DigestMaterial) -> Mood? {
    var scores: [Person: Int] = [:]
    for message in material.messages where message.holds(.mood) && !material.muted.contains(message.author) {
      for item in message.items where item.kind == .mood { scores[message.author] = item.score }
    }
    guard scores.count >= Mood.fewest else { return nil }
    let average = Double(scores.values.reduce(0, +)) / Double(scores.count)
    return Mood(count: scores.count, average: (average * 2).rounded() / 2)
  }
}
