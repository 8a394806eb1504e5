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
    private let underWay: ByChannel<RecordedMessage>
    /// Shout-outs by reactions that are under way, in no order.
    private let recentGifts: [RecordedReaction]

    fileprivate init(_ remembered: Remembered) {
      let state = remembered.state
      covered = remembered.covers
      channels = state.knownChannels.filter(remembered.covers).sorted()
      (archive, underWay) = (state.archive, state.messages)
      recentGifts = channels.flatMap(state.shoutoutsByReaction)
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
      return (archived + recent(after: after, through: through, where: isWanted)).inOrder
    }

    /// What is under way of it, in no order.
    private func recent(
      after: Date, through: Date, where isWanted: (RecordedMessage) -> Bool
    ) -> [RecordedMessage] {
      channels.flatMap { channel in
        underWay.values(in: channel) { $0.said > after && $0.said <= through && $0.isShown && isWanted($0) }
      }
    }

    /// Whether any of it is chosen by a rule.
    func contains(after: Date, through: Date, where isWanted: (RecordedMessage) -> Bool) -> Bool {
      func isChosen(_ message: RecordedMessage) -> Bool { message.isShown && isWanted(message) }
      return channels.contains { channel in
        archive.messages(of: channel, after: after, through: through).contains(where: isChosen)
          || underWay.values(in: channel).contains { $0.said > after && $0.said <= through && isChosen($0) }
      }
    }

    /// Shout-outs by reactions to messages that hold no items, made in a span of time.
    func shoutoutsByReaction(after: Date, through: Date) -> [RecordedReaction] {
      channels.flatMap { archive.shoutoutsByReaction(in: $0, after: after, through: through) }
        + recentGifts.filter { $0.said > after && $0.said <= through }
    }

    /// What people gave and received in a span of time, in messages that a rule chooses and by reactions.
    func tallies(after: Date, through: Date, where isWanted: (RecordedMessage) -> Bool) -> PeopleTallies {
      var tallies = PeopleTallies()
      for channel in channels {
        let messages = archive.messages(of: channel, after: after, through: through)
        for index in messages.indices where messages[index].isShown && isWanted(messages[index]) {
          tallies.add(messages[index])
        }
      }
      for message in recent(after: after, through: through, where: isWanted) { tallies.add(message) }
      for reaction in shoutoutsByReaction(after: after, through: through) { tallies.add(reaction) }
      return tallies
    }

    /// What people gave and received up to a moment in what is under way.
    func recentTallies(through: Date) -> PeopleTallies {
      var tallies = PeopleTallies()
      for message in recent(after: .distantPast, through: through, where: { _ in true }) { tallies.add(message) }
      for reaction in recentGifts where reaction.said <= through { tallies.add(reaction) }
      return tallies
    }

    /// All of them, in the order they were said.
    var all: [RecordedMessage] { messages(after: .distantPast, through: .distantFuture) }
  }

  /// All that was said here, as far back as it is remembered.
  var past: Past { Past(self) }
}
