// SPDX-License-Identifier: Apache-2.0
// All messages that are remembered of what a channel's digest covers, by their time: what is under way and what is in the archive as one.
// Of a whole chat that can be more than a hundred thousand, so who looks at them says which ones are wanted, and only those are put
// into their order.

import struct FoundationEssentials.Date

extension Remembered {
  /// The messages of the channels that are covered; private words are not among them.
  struct Past {
    private let channels: [ChannelKey]
    private let covered: (ChannelKey) -> Bool
    private let archive: Archive
    /// What is under way, in no order.
    private var recent: [RecordedMessage] = []
    private var recentGifts: [RecordedReaction] = []

    fileprivate init(_ remembered: Remembered) {
      let state = remembered.state
      covered = remembered.covers
      channels = state.knownChannels.filter(remembered.covers).sorted()
      archive = state.archive
      for channel in channels {
        recent += state.messages.values(in: channel).filter(\.isShown)
        recentGifts += state.shoutoutsByReaction(in: channel)
      }
    }

    /// Whether a channel is covered.
    func covers(_ channel: ChannelKey) -> Bool { covered(channel) }

    /// Whether a message stands in a channel that is covered.
    func covers(_ message: MessageIdentity) -> Bool { covered(ChannelKey(message)) }

    /// What was said in a span of time, its first moment left out and its last one included, and is chosen by a rule, in the order it
    /// was said.
    func messages(
      after: Date, through: Date, where isWanted: (RecordedMessage) -> Bool = { _ in true }
    ) -> [RecordedMessage] {
      let archived = channels.flatMap { channel in
        archive.messages(of: channel, after: after, through: through).filter { $0.isShown && isWanted($0) }
      }
      return (archived + recent.filter { $0.said > after && $0.said <= through && isWanted($0) }).inOrder
    }

    /// Whether any of it is chosen by a rule.
    func contains(after: Date, through: Date, where isWanted: (RecordedMessage) -> Bool) -> Bool {
      channels.contains { channel in
        archive.messages(of: channel, after: after, through: through).contains { $0.isShown && isWanted($0) }
      } || recent.contains { $0.said > after && $0.said <= through && isWanted($0) }
    }

    /// Shout-outs by reactions to messages that hold no items, made in a span of time.
    func shoutoutsByReaction(after: Date, through: Date) -> [RecordedReaction] {
      channels.flatMap { archive.shoutoutsByReaction(in: $0, after: after, through: through) }
        + recentGifts.filter { $0.said > after && $0.said <= through }
    }

    /// What people gave and received in a span of time.
    func tallies(after: Date, through: Date, where isWanted: (RecordedMessage) -> Bool) -> Tallies {
      var tallies = Tallies()
      for channel in channels {
        for message in archive.messages(of: channel, after: after, through: through)
        where message.isShown && isWanted(message) { tallies.add(message) }
      }
      for message in recent where message.said > after && message.said <= through && isWanted(message) {
        tallies.add(message)
      }
      for reaction in shoutoutsByReaction(after: after, through: through) { tallies.add(reaction) }
      return tallies
    }

    /// What people gave and received up to a moment in what is under way.
    func recentTallies(through: Date) -> Tallies {
      var tallies = Tallies()
      for message in recent where message.said <= through { tallies.add(message) }
      for reaction in recentGifts where reaction.said <= through { tallies.add(reaction) }
      return tallies
    }

    /// All of them, in the order they were said.
    var all: [RecordedMessage] { messages(after: .distantPast, through: .distantFuture) }
  }

  /// All that was said here, as far back as it is remembered.
  var past: Past { Past(self) }
}
