// SPDX-License-Identifier: Apache-2.0
// Which messages under way hold something under a mark, so that a story looks at none but its own. Those in the archive are found by
// their times (MarkedTimes.swift).

/// Messages by the marks that something in them stands under.
struct MarkedMessages: Equatable, Sendable {
  private var marks: [Mark: Set<MessageIdentity>] = [:]

  /// Those under a mark, in no order.
  func messages(under mark: Mark) -> Set<MessageIdentity> { marks[mark] ?? [] }

  /// The tags under which something was said in some channels.
  func tags(where covers: (ChannelKey) -> Bool) -> Set<String> {
    Set(
      marks.compactMap { mark, messages in
        if case .tag(let tag) = mark, messages.contains(where: { covers(ChannelKey($0)) }) { tag } else { nil }
      })
  }

  /// Takes in what a message says now instead of what it said before.
  mutating func change(from former: RecordedMessage?, to message: RecordedMessage?) {
    if let former {
      for mark in former.marks {
        marks[mark]?.remove(former.identity)
        if marks[mark]?.isEmpty == true { marks[mark] = nil }
      }
    }
    if let message {
      for mark in message.marks { marks[mark, default: []].insert(message.identity) }
    }
  }
}
