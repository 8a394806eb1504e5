// SPDX-License-Identifier: Apache-2.0
// A story that is too long to be read keeps how it began, where it turned, what was cheered most and how it stands, spread over its
// whole time, and says how much is left out.

import struct FoundationEssentials.Date

extension Story {
  /// How long a story is told.
  struct Length {
    /// How many strands.
    var strands: Int
    /// How many moments of each.
    var moments: Int

    /// As an answer to whoever asks for it.
    static let whole = Length(strands: 12, moments: 4)
  }

  /// The story, no longer than it may be.
  func cut(to length: Length) -> Story {
    var story = self
    story.strands = Self.chosen(strands, length.strands).map { $0.cut(to: length.moments) }
    let shown = story.strands.map(\.moments.count).reduce(0, +)
    story.leftOut += strands.map(\.moments.count).reduce(0, +) - shown
    return story
  }

  private static func chosen(_ strands: [Strand], _ limit: Int) -> [Strand] {
    guard strands.count > limit else { return strands }
    // The first, and the one that was spoken of last.
    let last = strands.indices.max { strands[$0].last < strands[$1].last } ?? 0
    var chosen: Set<Int> = [0, last]
    let byWeight = Dictionary(grouping: strands.indices.filter { !chosen.contains($0) }) { strands[$0].weight }
    for (_, alike) in byWeight.sorted(by: { $0.key > $1.key }) {
      chosen.formUnion(alike.sorted().spread(over: limit - chosen.count))
    }
    return chosen.sorted().map { strands[$0] }
  }
}

extension Story.Strand {
  /// When it was last spoken of.
  fileprivate var last: Date { moments.map(\.item.entry.said).max() ?? .distantPast }

  fileprivate var weight: Int { moments.map(\.weight).max() ?? 0 }

  fileprivate func cut(to limit: Int) -> Story.Strand {
    guard moments.count > limit else { return self }
    var chosen: Set<Int> = [0, moments.count - 1]
    let rest = moments.indices.filter { !chosen.contains($0) }
      .sorted { (moments[$1].weight, $0) < (moments[$0].weight, $1) }
    chosen.formUnion(rest.prefix(limit - chosen.count))
    return Story.Strand(moments: chosen.sorted().map { moments[$0] }, leftOut: moments.count - limit)
  }
}

extension Story.Moment {
  /// How much a story needs it: where things turned, then by how many cheered.
  fileprivate var weight: Int {
    (isTurningPoint ? 3 : [.experiment, .lesson, .praise, .goal].contains(item.kind) ? 1 : 0) + item.entry.cheers.count
  }
}

extension Array {
  /// At most so many of them, evenly spread.
  fileprivate func spread(over limit: Int) -> [Element] {
    guard count > limit else { return self }
    return (0..<Swift.max(0, limit)).map { self[$0 * count / limit] }
  }
}
