// SPDX-License-Identifier: Apache-2.0
// What a platform's decoder hands on: a message, an edit, a deletion or a reaction, in neutral form.

public import struct FoundationEssentials.Date

/// Where a message stands: together these three name it for ever, whatever route it came by.
public struct MessageIdentity: Hashable, Sendable, Codable {
  /// The chat's name in the configuration.
  public var chat: String
  /// The channel's identifier on its platform.
  public var channel: String
  /// The message's identifier in its channel.
  public var message: String

  /// Names a message.
  public init(chat: String, channel: String, message: String) {
    self.chat = chat
    self.channel = channel
    self.message = message
  }
}

/// Something that happened in a chat.
public enum IncomingEvent: Equatable, Sendable {
  /// A message was said, or changed.
  case message(IncomingMessage)
  /// A message was deleted.
  case deletion(MessageIdentity, at: Date)
  /// Somebody reacted to a message, or took a reaction back.
  case reaction(IncomingReaction)
  /// A stretch of a channel was looked at, and this is how it stands.
  case snapshot(ChannelSnapshot)
}

/// A message.
public struct IncomingMessage: Equatable, Sendable {
  /// Where it stands.
  public var identity: MessageIdentity
  /// Who said it.
  public var author: Person
  /// Whether the platform says that a program said it.
  public var isFromBot: Bool
  /// When it was said.
  public var time: Date
  /// Tells one revision of an edited message from the next; nil for a message that was not edited.
  public var revision: String?
  /// The thread it belongs to, where it does: the identifier of the thread's first message.
  public var thread: String?
  /// The message it answers, where it does.
  public var repliesTo: RepliedMessage?
  /// What it says.
  public var spans: [Span]
  /// Where people can open it.
  public var link: String?
  /// Whether it was said to the bot alone.
  public var isDirect: Bool

  /// Describes a message.
  public init(
    identity: MessageIdentity, author: Person, isFromBot: Bool = false, time: Date, revision: String? = nil,
    thread: String? = nil, repliesTo: RepliedMessage? = nil, spans: [Span], link: String? = nil,
    isDirect: Bool = false
  ) {
    self.identity = identity
    self.author = author
    self.isFromBot = isFromBot
    self.time = time
    self.revision = revision
    self.thread = thread
    self.repliesTo = repliesTo
    self.spans = spans
    self.link = link
    self.isDirect = isDirect
  }
}

/// The message that another one answers, as far as the platform tells.
public struct RepliedMessage: Equatable, Sendable {
  /// Its identifier in the channel.
  public var message: String?
  /// Who said it.
  public var author: Person?

  /// Describes an answered message.
  public init(message: String? = nil, author: Person? = nil) {
    self.message = message
    self.author = author
  }
}

/// A reaction to a message.
public struct IncomingReaction: Equatable, Sendable {
  /// The message reacted to.
  public var target: MessageIdentity
  /// Who said that message, where the platform tells.
  public var targetAuthor: Person?
  /// Who reacted.
  public var author: Person
  /// Whether the platform says that a program reacted.
  public var isFromBot: Bool
  /// The emoji's shortcode without colons and skin tone, or the character where it has none.
  public var emoji: String
  /// Whether it was taken back.
  public var isRemoval: Bool
  /// When.
  public var time: Date

  /// Describes a reaction.
  public init(
    target: MessageIdentity, targetAuthor: Person? = nil, author: Person, isFromBot: Bool = false, emoji: String,
    isRemoval: Bool = false, time: Date
  ) {
    self.target = target
    self.targetAuthor = targetAuthor
    self.author = author
    self.isFromBot = isFromBot
    self.emoji = emoji
    self.isRemoval = isRemoval
    self.time = time
  }
}
