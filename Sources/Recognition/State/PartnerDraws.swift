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

  /// How many draws ago two people were last together: 1 for the last one; nil where they never were.
  func lastTogether(_ a: String, _ b: String) -> Int? {
    draws.lastIndex { $0.contains { $0.contains(a) && $0.contains(b) } }.map { draws.count - $0 }
  }

  mutating func draw(_ drawn: PartnersDrawn, at time: Date) {
    weeks.post(ISOWeek(drawn.week), at: time)
    guard !drawn.groups.isEmpty else { return }
    draws.append(drawn.groups.map { $0.map(\.id) })
    draws.removeFirst(max(0, draws.count - Self.memory))
  }
}
