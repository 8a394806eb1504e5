// SPDX-License-Identifier: Apache-2.0
// Cuts a post that is too long for its platform into as few posts as possible, and of the ways to do that takes the best to read:
// before headings rather than between other blocks, there rather than between the bullets of a list, and inside a line only
// where that alone is too long. A heading is never the last thing in a part, unless nothing follows it at all.

import Recognition

/// Cuts posts.
struct PostSplitter: Sendable {
  /// The largest that a rendered document may be.
  var limit: PostSize
  /// How large a document is when it is rendered. What a block adds depends on the block before it alone.
  var size: @Sendable (RichText) -> PostSize

  /// The post in parts that fit, with identifiers `ID`, `ID-2`, `ID-3` …
  func split(_ post: PlannedDelivery) -> [PlannedDelivery] {
    guard !size(post.body).fits(limit) else { return [post] }
    return parts(of: post.body).enumerated().map { index, body in
      var part = post
      part.body = body
      if index > 0 { part.id += "-\(index + 1)" }
      return part
    }
  }

  private func parts(of document: RichText) -> [RichText] {
    let units = measured(PostUnits(limit: limit, size: size).units(of: document))
    var parts: [RichText] = []
    var start = 0
    for end in ends(of: units) {
      parts.append(RichText(units[start..<end].reduce(into: []) { Self.append($1.block, to: &$0) }))
      start = end
    }
    return parts
  }

  /// Something that is not cut.
  private struct Unit {
    var block: RichText.Block
    /// Its size at the beginning of a part, and behind the unit before it.
    var alone, joined: PostSize
    /// How much it disturbs to begin a part with it.
    var disturbance: Int
    var isHeading: Bool
  }

  private func measured(_ blocks: [RichText.Block]) -> [Unit] {
    blocks.indices.map { index in
      let block = blocks[index]
      let alone = size(RichText([block]))
      var unit = Unit(
        block: block, alone: alone, joined: alone, disturbance: block.isHeading ? 0 : 1, isHeading: block.isHeading)
      guard index > 0 else { return unit }
      var pair = [blocks[index - 1]]
      let before = size(RichText(pair))
      Self.append(block, to: &pair)
      unit.joined = size(RichText(pair)) - before
      if pair.count == 1 { unit.disturbance = 2 }
      return unit
    }
  }

  // Bullets that were taken apart stand in one list again where they share a part.
  private static func append(_ unit: RichText.Block, to blocks: inout [RichText.Block]) {
    if case .list(let new) = unit, case .list(let items) = blocks.last {
      blocks[blocks.count - 1] = .list(items + new)
    } else {
      blocks.append(unit)
    }
  }

  /// What can be said of the best way to cut all units from one on.
  private struct Plan {
    /// How many parts end in a heading that something follows, how many parts there are, how much the cuts disturb.
    var cost: (headings: Int, parts: Int, disturbance: Int)
    /// Where the first part ends.
    var end: Int
  }

  /// Where the parts end. Of ways that are equally good the one with the fullest first part is taken.
  private func ends(of units: [Unit]) -> [Int] {
    var plans = [Plan](repeating: Plan(cost: (0, 0, 0), end: units.count), count: units.count + 1)
    for start in units.indices.reversed() {
      var load = units[start].alone
      var end = start + 1
      var best: Plan?
      repeat {
        let rest = plans[end].cost
        let isLast = end == units.count
        let cost = (
          headings: rest.headings + (!isLast && units[end - 1].isHeading ? 1 : 0), parts: rest.parts + 1,
          disturbance: rest.disturbance + (isLast ? 0 : units[end].disturbance)
        )
        if best.map({ cost <= $0.cost }) ?? true { best = Plan(cost: cost, end: end) }
        guard !isLast else { break }
        load = load + units[end].joined
        end += 1
      } while load.fits(limit)
      if let best { plans[start] = best }
    }
    var ends: [Int] = []
    while let start = Optional(ends.last ?? 0), start < units.count { ends.append(plans[start].end) }
    return ends
  }
}

extension RichText.Block {
  var isHeading: Bool { if case .heading = self { true } else { false } }
}
