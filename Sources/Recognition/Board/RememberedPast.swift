// SPDX-License-Identifier: Apache-2.0
// All messages that are remembered of what a channel's digest covers, by their time: what is under way and what is in the archive as one.

import struct FoundationEssentials.Date

extension Remembered {
  /// The messages of the channels that are covered; private words are not among them.
  struct Past {
    private let channels: [ChannelKey]
    private let covered: (ChannelKey) -> Bool
    private let archive: Archive
    /// What is under way, in the order it was said.
    private let recent: [RecordedMessage]
    private let gifts: [RecordedReaction]

    fileprivate init(_ remembered: Remembered) {
      let state = remembered.state
      covered = remembered.covers
      channels = state.knownChannels.filter(remembered.covers).sorted()
      archive = state.archive
      recent =
        channels.flatMap { state.places[$0] ?? [] }.compactMap { state.messages[$0] }
        .filter { !$0.items.isEmpty && !$0.isPrivate }.inOrder
      gifts = channels.flatMap { state.places[$0] ?? [] }.flatMap(state.shoutouts(byReactionsTo:))
    }

    /// Whether a channel is covered.
    func covers(_ channel: ChannelKey) -> Bool { covered(channel) }

    /// Whether a message stands in a channel that is covered.
    func covers(_ message: MessageIdentity) -> Bool { covered(ChannelKey(message)) }

    /// What was said in a span of time, its first moment left out and its last one included, in the order it was said.
    func messages(after: Date, through: Date) -> [RecordedMessage] {
      let archived = channels.flatMap { channel in
        archive.messages(of: channel, after: after, through: through).filter { !$0.items.isEmpty && !$0.isPrivate }
      }
      let found = archived + recent.filter { $0.said > after && $0.said <= through }
      return archived.isEmpty ? found : found.inOrder
    }

    /// Shout-outs by reactions to messages that hold no items, made in a span of time.
    func shoutoutsByReaction(after: Date, through: Date) -> [RecordedReaction] {
      gifts.filter { $0.said > after && $0.said <= through }
        + channels.flatMap { archive.shoutoutsByReaction(in: $0, after: after, through: through) }
    }

    /// All of them, in the order they were said.
    var all: [RecordedMessage] { messages(after: .distantPast, through: .distantFuture) }
  }

  /// All that was said here, as far back as it is remembered.
  var past: Past { Past(self) }
}
