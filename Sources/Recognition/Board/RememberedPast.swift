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
    /// Sums of what is under way, and of what is not any more.
    private let (counted, forgotten): (Tallies, Tallies)
    /// Shout-outs by reactions that are under way, in no order.
    private let recentGifts: [RecordedReaction]

    fileprivate init(_ remembered: Remembered) {
      let state = remembered.state
      covered = remembered.covers
      channels = state.knownChannels.filter(remembered.covers).sorted()
      (archive, underWay) = (state.archive, state.messages)
      (counted, forgotten) = (state.counted, state.forgotten)
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
        let messages = archive.messages(of: channel, after: after, through: through)
        // By places, so that only what is wanted is copied.
        return messages.indices.filter { messages[$0].isShown && isWanted(messages[$0]) }.map { messages[$0] }
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

    /// What people gave and received in a span of time, in messages that a rule chooses and by reactions; days aside.
    func tallies(after: Date, through: Date, where isWanted: (RecordedMessage) -> Bool) -> PeopleTallies {
      func counts(_ message: RecordedMessage) -> Bool {
        message.said > after && message.said <= through && isWanted(message)
      }
      var tallies = PeopleTallies()
      for channel in channels {
        for message in archive.messages(of: channel, after: after, through: through)
        where message.isShown && isWanted(message) { tallies.add(message) }
        // Of the sums that there are, fewer are taken away than would have to be added.
        let others = underWay.values(in: channel) { $0.isShown && !counts($0) }
        if others.count < underWay.values(in: channel).count / 2 {
          tallies.add(counted.people(of: channel))
          for message in others { tallies.add(message, sign: -1) }
        } else {
          for message in underWay.values(in: channel, where: { $0.isShown && counts($0) }) { tallies.add(message) }
        }
      }
      for reaction in shoutoutsByReaction(after: after, through: through) { tallies.add(reaction) }
      return tallies
    }

    /// What people gave and received up to a moment, as far back as anything is known; days aside.
    func sums(through: Date) -> PeopleTallies {
      var sums = PeopleTallies(forgotten.people(where: covered))
      for channel in channels { sums.add(counted.people(of: channel)) }
      for message in recent(after: through, through: .distantFuture, where: { _ in true }) {
        sums.add(message, sign: -1)
      }
      for reaction in recentGifts where reaction.said <= through { sums.add(reaction) }
      return sums
    }

    /// All of them, in the order they were said.
    var all: [RecordedMessage] { messages(after: .distantPast, through: .distantFuture) }
  }

  /// All that was said here, as far back as it is remembered.
  var past: Past { Past(self) }
}
