// SPDX-License-Identifier: Apache-2.0
// What a team works on, as a digest tells it: experiments, practices and goals, each with what became of it.

import struct FoundationEssentials.Date

extension Digest {
  mutating func tellWork(of material: DigestMaterial) {
    results = material.items(.result).map { item, entry in
      let experiment = item.about.flatMap(material.numbered)
      return Trial(
        number: item.about, experiment: experiment?.entry, metric: experiment?.item.metric, due: experiment?.item.due,
        result: entry, outcome: item.outcome, isNew: false)
    }
    practices = Self.practices(of: material)
    goals.done = material.items(.done).map { item, entry in
      Goal(number: item.about, entry: entry, due: nil, day: nil)
    }
    tellOpenWork(of: material)
  }

  private mutating func tellOpenWork(of material: DigestMaterial) {
    running = material.open(.experiment).map { item, entry, isNew in
      Trial(
        number: item.number, experiment: entry, metric: item.metric, due: item.due, result: nil, outcome: nil,
        isNew: isNew)
    }
    for (item, entry, isNew) in material.open(.goal) {
      let goal = Goal(number: item.number, entry: entry, due: item.due, day: nil)
      if isNew { goals.new.append(goal) } else { goals.carried.append(goal) }
    }
  }

  /// Each practice once, in the order in which it was first spoken of.
  private static func practices(of material: DigestMaterial) -> [Practice] {
    var practices: [Practice] = []
    for (item, entry) in material.items(.practice) {
      guard let number = item.about else {
        practices.append(Practice(number: item.number, practice: entry, isNew: true, tries: []))
        continue
      }
      let attempt = Practice.Try(entry: entry, outcome: item.outcome)
      if let index = practices.firstIndex(where: { $0.number == number }) {
        practices[index].tries.append(attempt)
      } else {
        let practice = material.numbered(number)?.entry
        practices.append(Practice(number: number, practice: practice, isNew: false, tries: [attempt]))
      }
    }
    return practices
  }
}

extension DigestMaterial {
  /// What is open of a kind in the channels that are covered, by number, muted people's left out, and whether it was begun in the
  /// time that is told.
  fileprivate func open(_ kind: ItemKind) -> [(item: Item, entry: Digest.Entry, isNew: Bool)] {
    let told = Set(messages.map(\.identity))
    return state.numbered.open(kind, in: channel.chat).compactMap { numbered in
      // What is said after the close belongs to the next digest.
      guard past.covers(numbered.at), numbered.said <= through, let message = state.message(at: numbered.at),
        let entry = shown(message, numbered.item)
      else { return nil }
      return (numbered.item, entry, told.contains(numbered.at))
    }
  }
}
