// SPDX-License-Identifier: Apache-2.0
// The records of the outbox: a post that is planned, each attempt to make it, and what became of the attempt.

/// A post that is to be made.
public struct PlannedDelivery: Equatable, Sendable, Codable {
  /// What the post is.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A digest.
    case digest
    /// An answer to somebody.
    case reply
    /// An emoji on a message.
    case reaction
  }

  /// Its identifier: 32 hexadecimal digits, also the platform's idempotency key where it takes one.
  public var id: String
  /// What it is.
  public var kind: Kind
  /// The chat it goes to.
  public var chat: String
  /// The channel it goes to; of a direct message ``direct(to:)``.
  public var channel: String
  /// What it says. Of a reaction: its emoji, by shortcode without colons or as a character, as the only word of ours.
  public var body: RichText
  /// The message it answers or reacts to.
  public var replyTo: String?
  /// The thread it belongs in.
  public var thread: String?
  /// Whether it tells an admin that another post could not be made; such a one is never told of itself.
  public var isNotice: Bool?
  /// The person whom it goes to alone, by identifier; nil for a post in a channel.
  public var recipient: String?

  /// Of a notice: the channel that it is about where it goes elsewhere; empty where it is about the whole chat.
  public var about: String?

  /// What stands for a channel where a post goes to one person.
  public static func direct(to recipient: String) -> String { "@\(recipient)" }

  /// Plans a post.
  public init(
    id: String, chat: String, channel: String, kind: Kind, body: RichText,
    replyTo: String? = nil, thread: String? = nil, isNotice: Bool? = nil, recipient: String? = nil,
    about: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.chat = chat
    self.channel = channel
    self.body = body
    self.replyTo = replyTo
    self.thread = thread
    self.isNotice = isNotice
    self.recipient = recipient
    self.about = about
  }
}

/// A post that is about to be handed to the network. Written before the call, so that a crash in between is seen.
public struct DeliveryAttempted: Equatable, Sendable, Codable {
  /// The post.
  public var id: String
  /// Which attempt this is, from 1.
  public var attempt: Int
  /// The keyed hash of the words as they are posted, by which they are known if they come back as a message.
  public var echo: String?

  /// Names an attempt.
  public init(id: String, attempt: Int, echo: String?) {
    self.id = id
    self.attempt = attempt
    self.echo = echo
  }
}

/// What became of an attempt.
public struct DeliverySettled: Equatable, Sendable, Codable {
  /// How it ended.
  public enum Result: String, Sendable, Codable {
    /// The platform has it.
    case delivered
    /// Not yet: it is tried again.
    case delayed
    /// The platform will not have it as it is; it waits until the configuration is read again.
    case parked
    /// Nobody knows whether the platform has it, and it is not repeated, since it could appear twice.
    case uncertain
    /// It was tried for three days, and is given up.
    case abandoned
  }

  /// The post.
  public var id: String
  /// How it ended.
  public var result: Result
  /// Not tried again before this moment, in milliseconds since 1970; for `delayed`.
  public var until: Int64?
  /// The platform's own name for the post.
  public var remote: String?
  /// For operators: what the network or the platform said, as a code.
  public var reason: String?
  /// Whether an attempt may have come through all the same; for `delayed` and `parked`.
  public var inDoubt: Bool?

  /// Describes an ending.
  public init(
    id: String, result: Result, until: Int64? = nil, remote: String? = nil, reason: String? = nil,
    inDoubt: Bool? = nil
  ) {
    self.id = id
    self.result = result
    self.until = until
    self.remote = remote
    self.reason = reason
    self.inDoubt = inDoubt
  }
}
