// SPDX-License-Identifier: Apache-2.0
// When something was said under a mark, and in which channel: by these times the archive finds what belongs to a tag, a number or a
// metric without looking at the rest.

import struct FoundationEssentials.Date

/// The times at which marks were used.
struct MarkedTimes: Equatable, Sendable {
  private var marks: [Mark: [ChannelKey: [Date]]] = [:]

  /// When something was said under a mark, each moment once, earliest first.
  func times(of mark: Mark, in channel: ChannelKey) -> [Date] { Set(marks[mark]?[channel] ?? []).sorted() }

  /// Where something was said under a mark.
  func channels(of mark: Mark) -> [ChannelKey] { marks[mark].map { Array($0.keys) } ?? [] }

  /// The tags of some channels.
  func tags(where covers: (ChannelKey) -> Bool) -> Set<String> {
    Set(
      marks.compactMap { mark, channels in
        if case .tag(let tag) = mark, channels.keys.contains(where: covers) { tag } else { nil }
      })
  }

  mutating func add(_ message: RecordedMessage) {
    for mark in message.marks {
      marks[mark, default: [:]][ChannelKey(message.identity), default: []].append(message.said)
    }
  }

  /// Forgets a message that was added as it is.
  mutating func remove(_ message: RecordedMessage) {
    let channel = ChannelKey(message.identity)
    for mark in message.marks {
      guard let index = marks[mark]?[channel]?.firstIndex(of: message.said) else { continue }
      marks[mark]?[channel]?.remove(at: index)
      if marks[mark]?[channel]?.isEmpty == true { marks[mark]?[channel] = nil }
      if marks[mark]?.isEmpty == true { marks[mark] = nil }
    }
  }
}
