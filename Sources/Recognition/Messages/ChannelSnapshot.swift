// SPDX-License-Identifier: Apache-2.0
// How a stretch of a channel stands now, as a platform's history shows it. What we remember and it no longer has was deleted or taken
// back meanwhile: histories show what is there, never what is gone.

public import struct FoundationEssentials.Date

/// A stretch of a channel, as it stands.
public struct ChannelSnapshot: Equatable, Sendable {
  /// The chat's name in the configuration.
  public var chat: String
  /// The channel's identifier.
  public var channel: String
  /// The thread that it shows; nil where it shows the channel's own messages, those in threads left out.
  public var thread: String?
  /// Messages said after this moment are in it,
  public var after: Date
  /// up to this one.
  public var through: Date
  /// The identifiers of all messages that are there; nil where the platform tells of deletions in another way.
  public var messages: Set<String>?
  /// All reactions to those messages of which all reactions are shown, by the message's identifier; also where there are none.
  public var reactions: [String: Set<StandingReaction>]

  /// Describes a stretch.
  public init(
    chat: String, channel: String, thread: String? = nil, after: Date, through: Date, messages: Set<String>?,
    reactions: [String: Set<StandingReaction>]
  ) {
    self.chat = chat
    self.channel = channel
    self.thread = thread
    self.after = after
    self.through = through
    self.messages = messages
    self.reactions = reactions
  }
}

/// A reaction that stands.
public struct StandingReaction: Hashable, Sendable {
  /// As ``IncomingReaction/emoji``.
  public var emoji: String
  /// Who reacted, by identifier.
  public var author: String

  /// Describes a reaction.
  public init(emoji: String, author: String) {
    self.emoji = emoji
    self.author = author
  }
}
