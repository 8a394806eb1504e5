// SPDX-License-Identifier: Apache-2.0
// What is known of a chat's partners: the weeks in which pairs were drawn, and who was drawn with whom, so that people meet others
// before they meet the same ones again.

import struct FoundationEssentials.Date

/// The draws of a chat.
struct PartnerDraws: Equatable, Sendable {
  /// How many draws are remembered: a year's.
  static let memory = 52

  private(set) var weeks = Postings<ISOWeek>()
  /// The groups of each draw by identifiers, the last draw last.
  private var draws: [[[String]]] = []

  /// Two people, in the order of their identifiers.
  struct Pair: Hashable {
    private let one: String
    private let other: String

    init(_ a: String, _ b: String) { (one, other) = a < b ? (a, b) : (b, a) }
  }

  /// How many draws ago people were last together, 1 for the last one, by those who ever were.
  var lastTogether: [Pair: Int] {
    var last: [Pair: Int] = [:]
    for (index, groups) in draws.enumerated() {
      for group in groups {
        for (place, one) in group.enumerated() {
          for other in group[..<place] { last[Pair(one, other)] = draws.count - index }
        }
      }
    }
    return last
  }

  mutating func draw(_ drawn: PartnersDrawn, at time: Date) {
    weeks.post(ISOWeek(drawn.week), at: time)
    guard !drawn.groups.isEmpty else { return }
    draws.append(drawn.groups.map { $0.map(\.id) })
    draws.removeFirst(max(0, draws.count - Self.memory))
  }
}
