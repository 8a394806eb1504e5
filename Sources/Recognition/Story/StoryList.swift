// SPDX-License-Identifier: Apache-2.0
// The tags that have a story: something was said under them several times, in more than one week.

import struct FoundationEssentials.Date

/// Stories that can be asked for.
struct StoryList: Equatable {
  /// A tag that has a story.
  struct Entry: Equatable {
    /// The tag, without its mark.
    var tag: String
    /// How many items belong to it.
    var count: Int
    /// When the first was said.
    var first: Date
    /// When the last was said.
    var last: Date
  }

  /// How many items a story has at least.
  private static let fewest = 3
  /// How many of them are listed.
  private static let length = 20

  /// The tags, that which was spoken of last first.
  var entries: [Entry]
  /// How many more there are.
  var more: Int

  /// - Parameter zone: In which zone weeks begin.
  init(_ items: TaggedItems, in zone: TimeZoneRules) {
    let all = items.tags.compactMap { tag -> Entry? in
      let times = items.times(of: tag)
      let weeks = Set(times.map { ISOWeek(containing: CivilTime(at: $0, in: zone).date) })
      guard let first = times.first, let last = times.last, times.count >= Self.fewest, weeks.count > 1 else {
        return nil
      }
      return Entry(tag: tag, count: times.count, first: first, last: last)
    }
    .sorted { ($1.last, $0.tag) < ($0.last, $1.tag) }
    // Counted as the story itself counts them, of those alone that are listed.
    entries = all.prefix(Self.length).map { entry in
      var entry = entry
      entry.count = items.count(of: entry.tag)
      return entry
    }
    more = all.count - entries.count
  }
}
