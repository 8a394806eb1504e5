// SPDX-License-Identifier: Apache-2.0
// Closed circles, held against a search of all groups.

import FoundationEssentials
import Testing

@testable import Recognition

struct CircleTests {
  /// Shout-outs as `giver receiver times`, separated by commas.
  private func gifts(_ table: String) -> Gifts {
    var gifts = Gifts()
    for line in table.split(separator: ",") {
      let words = line.split(separator: " ").map(String.init)
      for _ in 0..<(Int(words[2]) ?? 0) { gifts.add(Person(id: words[0]), Person(id: words[1])) }
    }
    return gifts
  }

  @Test(
    arguments: [
      ("", 9, ""), ("a b 3, b a 3", 9, "a b"), ("a b 3, b a 2", 9, ""), ("a b 3, b a 3, a c 1", 9, ""),
      ("a b 4, b a 3, a c 1", 9, "a b"), ("a b 3, b a 3", 2, ""),
      ("a b 2, b c 2, c a 2, b a 1, c b 1, a c 1", 9, "a b c"),
      // Only the widest is told.
      ("a b 9, b a 9, a c 2, c a 3, b c 1", 9, "a b c"),
      // Two pairs that nothing ties together are two circles.
      ("a b 3, b a 3, c d 3, d c 3", 9, "a b, c d"),
      ("a b 5, b c 5, c d 5, d a 5", 9, ""),
      ("a b 3, b a 2, b c 3, c b 1, c d 3, d c 3, d a 1, a d 1, b d 1", 9, "a b c d"),
      ("a b 3, b a 3, b c 3, c b 3, c d 3, d c 3, d e 3, e d 3", 9, ""),
    ])
  func `a circle is closed, tied both ways, and not the whole team`(table: String, team: Int, expected: String) {
    let found = Circles.find(in: gifts(table), team: team)
    #expect(found.map { $0.map(\.id).joined(separator: " ") }.joined(separator: ", ") == expected)
  }

  @Test func `the search finds what trying all groups finds`() {
    for seed in UInt64(1)...200 {
      var random = SplitMix64(seed: seed)
      let people = ["a", "b", "c", "d", "e", "f", "g"].map { Person(id: $0) }
      var gifts = Gifts()
      for giver in people {
        for receiver in people where giver != receiver && Int.random(in: 0..<3, using: &random) == 0 {
          for _ in 0..<Int.random(in: 1...6, using: &random) { gifts.add(giver, receiver) }
        }
      }
      #expect(Set(Circles.find(in: gifts, team: 7).map(Set.init)) == Self.tried(gifts, people), "seed \(seed)")
    }
  }

  /// All groups of two to four that the rule holds for, without those within another one.
  private static func tried(_ gifts: Gifts, _ people: [Person]) -> Set<Set<Person>> {
    let groups = (0..<(1 << people.count)).map { bits in
      Set(people.indices.filter { bits >> $0 & 1 == 1 }.map { people[$0] })
    }
    let closed = groups.filter { group in
      guard (2...4).contains(group.count), isTied(group, gifts) else { return false }
      return group.allSatisfy { one in
        let inside = group.reduce(0) { $0 + gifts.count(from: one, to: $1) }
        return inside >= 3 && group.reduce(0) { $0 + gifts.count(from: $1, to: one) } >= 3
          && Double(inside) >= 0.8 * Double(gifts.given(by: one))
      }
    }
    return Set(closed.filter { group in !closed.contains { $0 != group && $0.isSuperset(of: group) } })
  }

  private static func isTied(_ group: Set<Person>, _ gifts: Gifts) -> Bool {
    guard var reached = group.first.map({ Set([$0]) }) else { return false }
    while let next = group.first(where: { one in
      !reached.contains(one)
        && reached.contains { gifts.count(from: one, to: $0) > 0 && gifts.count(from: $0, to: one) > 0 }
    }) { reached.insert(next) }
    return reached == group
  }

  @Test func `five hundred people who all thank a few take no time`() {
    var gifts = Gifts()
    let people = (0..<500).map { Person(id: "p\($0)") }
    for (index, giver) in people.enumerated() {
      for step in 1...14 {
        let receiver = people[(index + step) % 500]
        for _ in 0..<(step == 1 ? 60 : 1) { gifts.add(giver, receiver) }
        gifts.add(receiver, giver)
      }
    }
    #expect(Circles.find(in: gifts, team: 500).allSatisfy { (2...4).contains($0.count) })
  }
}
