// SPDX-License-Identifier: Apache-2.0
// Puts people into pairs, and one group of three where their number is odd, so that those are together who were not for long.
//
// To be together again costs double for each draw that lies less far back, so that a pair of the last draw is worse than any one of
// earlier ones. From an order that chance made, two people change places as long as that makes it cheaper; the cheapest end of a
// few such beginnings is taken. That is not always the cheapest of all, but near it for as many people as a team has.

/// A draw.
struct PartnerGroups {
  /// The people by their places in what was given.
  private(set) var groups: [[Int]]
  private let costs: [[UInt64]]

  /// From how many beginnings it is tried.
  private static let beginnings = 16

  /// Draws groups.
  /// - Parameters:
  ///   - count: How many people there are; fewer than two make no group.
  ///   - seed: Chance.
  ///   - lastTogether: How many draws ago two of them were together, from 1; nil for never.
  static func draw(_ count: Int, seed: String, lastTogether: (Int, Int) -> Int?) -> [[Int]] {
    guard count > 1 else { return [] }
    var costs = Array(repeating: Array(repeating: UInt64(0), count: count), count: count)
    for a in 0..<count {
      for b in 0..<a {
        guard let ago = lastTogether(b, a) else { continue }
        costs[a][b] = 1 << UInt64(max(0, 32 - ago))
        costs[b][a] = costs[a][b]
      }
    }
    var chance = SplitMix(seed: seed)
    var best: (draw: PartnerGroups, cost: UInt64)?
    for _ in 0..<beginnings {
      var draw = PartnerGroups(order: (0..<count).shuffled(using: &chance), costs: costs)
      draw.improve()
      let cost = draw.groups.reduce(0) { $0 + draw.cost(of: $1) }
      if best.map({ cost < $0.cost }) ?? true { best = (draw, cost) }
      if cost == 0 { break }
    }
    return best?.draw.groups ?? []
  }

  private init(order: [Int], costs: [[UInt64]]) {
    self.costs = costs
    groups = stride(from: 0, to: order.count - 1, by: 2).map { [order[$0], order[$0 + 1]] }
    if !order.count.isMultiple(of: 2) { groups[0].append(order[order.count - 1]) }
  }

  private func cost(of group: [Int]) -> UInt64 {
    var sum: UInt64 = 0
    for (index, one) in group.enumerated() { for other in group[..<index] { sum += costs[one][other] } }
    return sum
  }

  /// Each change makes it cheaper, so this ends.
  private mutating func improve() {
    var isBetter = true
    while isBetter {
      isBetter = false
      for first in groups.indices {
        for second in groups.indices.dropFirst(first + 1)
        where cost(of: groups[first]) > 0 || cost(of: groups[second]) > 0 {
          for (a, b) in places(first, second) where exchange(a, b, first, second) { isBetter = true }
        }
      }
    }
  }

  private func places(_ first: Int, _ second: Int) -> [(Int, Int)] {
    groups[first].indices.flatMap { a in groups[second].indices.map { (a, $0) } }
  }

  private mutating func exchange(_ a: Int, _ b: Int, _ first: Int, _ second: Int) -> Bool {
    let before = cost(of: groups[first]) + cost(of: groups[second])
    guard before > 0 else { return false }
    var (one, other) = (groups[first], groups[second])
    (one[a], other[b]) = (other[b], one[a])
    guard cost(of: one) + cost(of: other) < before else { return false }
    (groups[first], groups[second]) = (one, other)
    return true
  }
}

/// SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014), from a seed of any text by
/// FNV-1a (draft-eastlake-fnv).
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: String) { state = seed.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 } }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
