// SPDX-License-Identifier: Apache-2.0
// What a snapshot of a channel shows to be gone: what we remember and it does not show was deleted or taken back.
//
// A snapshot is older than the moment at which it is looked at, and what came by another way meanwhile cannot be in it. So only what
// was recorded before the snapshot was asked for is missed in it: that was there then, whatever any clock says.

public import struct FoundationEssentials.Date

/// The rules about snapshots.
public enum SnapshotDecisions {
  /// Deletions of messages and removals of reactions, in the order in which these were recorded.
  ///
  /// - Parameters:
  ///   - askedAt: When the snapshot was asked for; removals are dated with it, so that a reaction that is made again later wins.
  ///   - recordedThrough: The number of the last record at that moment.
  public static func gone(
    from snapshot: ChannelSnapshot, askedAt: Date, recordedThrough: UInt64, state: State
  ) -> [IncomingEvent] {
    let deleted = messagesGone(from: snapshot, recordedThrough: recordedThrough, state: state)
    return deleted.map { .deletion($0, at: askedAt) }
      + reactionsGone(from: snapshot, recordedThrough: recordedThrough, state: state).map { known in
        let reaction = known.reaction
        return .reaction(
          IncomingReaction(
            target: reaction.at, targetAuthor: reaction.to, author: reaction.author, emoji: reaction.emoji,
            isRemoval: true, time: max(askedAt, known.said)))
      }
  }

  /// We keep whole milliseconds, in seconds; a platform may count finer, and begin the stretch between two of them.
  private static let rounding = 0.001

  private static func messagesGone(
    from snapshot: ChannelSnapshot, recordedThrough: UInt64, state: State
  ) -> [MessageIdentity] {
    guard let shown = snapshot.messages else { return [] }
    return state.messages.values.filter { message in
      message.identity.chat == snapshot.chat && message.identity.channel == snapshot.channel
        && message.thread == snapshot.thread && message.said <= snapshot.through
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

  private static func reactionsGone(
    from snapshot: ChannelSnapshot, recordedThrough: UInt64, state: State
  ) -> [RecordedReaction] {
    snapshot.reactions.flatMap { message, shown in
      let at = MessageIdentity(chat: snapshot.chat, channel: snapshot.channel, message: message)
      return (state.reactions[at] ?? []).filter { known in
        !known.reaction.removed && known.changed <= recordedThrough
          && !shown.contains(StandingReaction(emoji: known.reaction.emoji, author: known.reaction.author.id))
      }
    }
    .sorted { $0.sequence < $1.sequence }
  }
}
