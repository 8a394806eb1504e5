// SPDX-License-Identifier: Apache-2.0
// What a snapshot of a channel shows to have changed: what we remember and it does not show was deleted or taken back, and a reaction
// that was taken back and is shown was made again (histories say no time for it, so the reaction alone could be an old one).
//
// A snapshot is older than the moment at which it is looked at, and what came by another way meanwhile cannot be in it. So it is held
// against what was recorded before it was asked for, and against nothing else: that was so then, whatever any clock says.

public import struct FoundationEssentials.Date

/// The rules about snapshots.
public enum SnapshotDecisions {
  /// Deletions of messages and changes of reactions, in the order in which these were recorded.
  ///
  /// - Parameters:
  ///   - askedAt: When the snapshot was asked for; what it shows is dated with it, so that what happens later wins.
  ///   - recordedThrough: The number of the last record at that moment.
  public static func changes(
    shownBy snapshot: ChannelSnapshot, askedAt: Date, recordedThrough: UInt64, state: State
  ) -> [IncomingEvent] {
    deletedMessages(in: snapshot, recordedThrough: recordedThrough, state: state).map { .deletion($0, at: askedAt) }
      + changedReactions(in: snapshot, recordedThrough: recordedThrough, state: state).map { known in
        let reaction = known.reaction
        return .reaction(
          IncomingReaction(
            target: reaction.at, targetAuthor: reaction.to, author: reaction.author, emoji: reaction.emoji,
            isRemoval: !reaction.removed, time: max(askedAt, known.said.addingTimeInterval(rounding))))
      }
  }

  /// We keep whole milliseconds, in seconds; a platform may count finer, and begin the stretch between two of them.
  private static let rounding = 0.001

  private static func deletedMessages(
    in snapshot: ChannelSnapshot, recordedThrough: UInt64, state: State
  ) -> [MessageIdentity] {
    guard let shown = snapshot.messages else { return [] }
    let channel = ChannelKey(chat: snapshot.chat, channel: snapshot.channel)
    return state.messages.values(in: channel).filter { message in
      message.thread == snapshot.thread && message.said <= snapshot.through
        && message.said.timeIntervalSince(snapshot.after) > rounding
        && message.sequence <= recordedThrough && !shown.contains(message.identity.message)
        && hasSomethingToTakeBack(message, state: state)
    }
    .sorted { $0.sequence < $1.sequence }
    .map(\.identity)
  }

  private static func hasSomethingToTakeBack(_ message: RecordedMessage, state: State) -> Bool {
    guard !message.isWithdrawn else { return false }
    return !message.items.isEmpty || state.reactions[message.identity]?.contains { !$0.reaction.removed } ?? false
  }

  /// Reactions that are remembered otherwise than they are shown.
  private static func changedReactions(
    in snapshot: ChannelSnapshot, recordedThrough: UInt64, state: State
  ) -> [RecordedReaction] {
    snapshot.reactions.flatMap { message, shown in
      let at = MessageIdentity(chat: snapshot.chat, channel: snapshot.channel, message: message)
      return (state.reactions[at] ?? []).filter { known in
        let standing = StandingReaction(emoji: known.reaction.emoji, author: known.reaction.author.id)
        return known.changed <= recordedThrough && known.reaction.removed == shown.contains(standing)
      }
    }
    .sorted { $0.sequence < $1.sequence }
  }
}
