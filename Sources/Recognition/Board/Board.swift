// SPDX-License-Identifier: Apache-2.0
// A channel's board: its latest wins and shout-outs, and only where an admin asked for it, who gave and who received most.

import struct FoundationEssentials.Date

/// A channel's latest.
struct Board: Equatable {
  /// Somebody and how often.
  struct Rank: Equatable {
    var person: Person
    var count: Int
  }

  /// The latest wins, the last one first.
  var wins: [RememberedItem]
  /// The latest shout-outs, the last one first.
  var shoutouts: [RememberedItem]
  /// Who gave most; empty where the board does not count.
  var givers: [Rank] = []
  /// Who received most.
  var receivers: [Rank] = []

  /// How many of each it shows.
  private static let length = 5
  /// Over how many seconds it counts: four weeks.
  private static let reach: Double = 28 * 24 * 3600

  init(of remembered: Remembered, at now: Date) {
    let muted = MutedPeople(in: remembered.channel.chat, state: remembered.state)
    let past = remembered.past.all
    func latest(_ kind: ItemKind) -> [RememberedItem] {
      var latest: [RememberedItem] = []
      for message in past.reversed() {
        for item in message.items.reversed() where item.kind == kind && latest.count < Self.length {
          if let shown = remembered.shown(item, in: message, without: muted) { latest.append(shown) }
        }
        if latest.count == Self.length { break }
      }
      return latest
    }
    wins = latest(.win)
    shoutouts = latest(.shoutout)
    guard remembered.settings.showsRanks else { return }
    let state = remembered.state
    let tallies = state.tallies(in: remembered.covers, since: now.addingTimeInterval(-Self.reach))
    let people = tallies.people(where: remembered.covers).filter { !muted.contains(Person(id: $0.key)) }
    func ranks(_ count: (Tally) -> Int) -> [Rank] {
      people.map {
        Rank(person: state.acquaintances.named(Person(id: $0.key), in: remembered.channel.chat), count: count($0.value))
      }
      .filter { $0.count > 0 }
      .sorted { ($1.count, $0.person.id) < ($0.count, $1.person.id) }
      .prefix(Self.length).map { $0 }
    }
    givers = ranks(\.given)
    receivers = ranks(\.received)
  }
}
