// SPDX-License-Identifier: Apache-2.0
// Sums over all time, as a digest needs them: what was there before it, and what it adds.

import struct FoundationEssentials.Date

/// The sums of the channels that a digest covers, muted people left out.
struct DigestTotals {
  /// By person's identifier, all that was ever said up to the digest's end, without what the digest tells.
  private let before: [String: Tally]
  /// What it tells, as it shows it.
  private let shown: [String: Tally]

  /// - Parameter digest: With the words that it tells.
  init(of material: DigestMaterial, in digest: Digest) {
    var told = PeopleTallies()
    for message in material.messages { told.add(message) }
    for reactions in material.gifts {
      var people: Set<Person> = []
      for reaction in reactions where people.insert(reaction.reaction.author).inserted { told.add(reaction) }
    }
    var before = material.past.sums(through: material.through).people.filter { !material.muted.contains(id: $0.key) }
    for (person, tally) in told.people { if let all = before[person] { before[person] = all - tally } }
    self.before = before
    shown = Self.shown(in: digest)
  }

  /// What was said to muted people alone is not shown: it counts in no digest, but as something that was before later ones.
  private static func shown(in digest: Digest) -> [String: Tally] {
    var shown: [String: Tally] = [:]
    for entry in digest.wins { for person in entry.by { shown[person.id, default: Tally()].wins += 1 } }
    for entry in digest.lessons { for person in entry.by { shown[person.id, default: Tally()].lessons += 1 } }
    for entry in digest.shoutouts {
      for giver in entry.by {
        shown[giver.id, default: Tally()].given += 1
        for receiver in entry.to where !receiver.isGroup { shown[receiver.person.id, default: Tally()].received += 1 }
      }
    }
    return shown
  }

  /// How far back somebody was seen lately: five weeks.
  private static let lately: Double = 5 * DigestMaterial.week

  /// How often each person was part of what was said in the five weeks before.
  static func familiarity(in material: DigestMaterial) -> [String: Int] {
    let after = material.beginning.addingTimeInterval(-lately)
    let seen = material.past.tallies(after: after, through: material.beginning) { !material.tells($0) }
    return seen.people.mapValues { $0.given + $0.received + $0.wins }.filter { $0.value > 0 }
  }

  // MARK: First times

  /// Whether there was anything before.
  var wereBefore: Bool { before.values.contains { $0.given + $0.received + $0.wins + $0.lessons > 0 } }

  /// How many first-timers are always named. More are where no fewer did the same before: while a team is new, nearly everybody would be
  /// named for everything, which is a list and no news.
  private static let few = 3

  func firsts(of material: DigestMaterial) -> Digest.Firsts {
    func people(_ count: (Tally) -> Int) -> [Person] {
      let first = shown.filter { count($0.value) > 0 && (before[$0.key].map(count) ?? 0) <= 0 }.keys.sorted()
      guard first.count <= Self.few || first.count <= before.values.filter({ count($0) > 0 }).count else { return [] }
      return first.map { material.state.acquaintances.named(Person(id: $0), in: material.channel.chat) }
    }
    return Digest.Firsts(gave: people(\.given), received: people(\.received), shared: people(\.wins))
  }

  // MARK: Round numbers

  private static let round = [10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000]

  /// The greatest round number of each kind that was reached with what is told.
  var milestones: [Digest.Milestone] {
    let kinds: [(ItemKind, (Tally) -> Int)] = [(.win, \.wins), (.shoutout, \.given), (.lesson, \.lessons)]
    return kinds.compactMap { kind, count in
      let before = before.values.map(count).reduce(0, +)
      let after = before + shown.values.map(count).reduce(0, +)
      return Self.round.last { before < $0 && $0 <= after }.map { Digest.Milestone(kind: kind, number: $0) }
    }
  }

  // MARK: Ranks

  /// How many people each of the two lists has at most.
  private static let rankLength = 5

  func ranks(of material: DigestMaterial) -> Digest.Ranks {
    func ranks(_ count: (Tally) -> Int) -> [Digest.Ranks.Rank] {
      shown.filter { count($0.value) > 0 }
        .sorted { (count($1.value), $0.key) < (count($0.value), $1.key) }.prefix(Self.rankLength)
        .map { id, tally in
          Digest.Ranks.Rank(
            person: material.state.acquaintances.named(Person(id: id), in: material.channel.chat), count: count(tally))
        }
    }
    return Digest.Ranks(givers: ranks(\.given), receivers: ranks(\.received))
  }
}
