// SPDX-License-Identifier: Apache-2.0
// A post on its way out, before any platform has given it a form.

public import Recognition

/// A post for a channel.
public struct OutgoingPost: Equatable, Sendable {
  /// The kinds of posts. Raw values are part of the generic platform's payload.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A weekly digest.
    case digest
    /// An answer to somebody.
    case reply
    /// An emoji on a message.
    case reaction
  }

  /// Our own identifier of the delivery; a repeat has the same.
  public var id: String
  /// The chat's name in the configuration.
  public var chat: String
  /// The channel's identifier on its platform.
  public var channel: String
  /// What kind of post it is.
  public var kind: Kind
  /// What it says. Of a reaction: its emoji, by shortcode without colons or as a character, as the only word of ours.
  public var body: RichText
  /// The message that it answers or reacts to.
  public var replyTo: String?
  /// The thread it belongs into.
  public var thread: String?

  /// Describes a post.
  public init(
    id: String, chat: String, channel: String, kind: Kind, body: RichText, replyTo: String? = nil,
    thread: String? = nil
  ) {
    self.id = id
    self.chat = chat
    self.channel = channel
    self.kind = kind
    self.body = body
    self.replyTo = replyTo
    self.thread = thread
  }
}
