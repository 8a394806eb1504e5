// SPDX-License-Identifier: Apache-2.0
// A channel's full name: channels of different chats may share an identifier.

/// A channel of a chat.
public struct ChannelKey: Hashable, Sendable, Comparable {
  /// The chat's name in the configuration.
  public var chat: String
  /// The channel's identifier on its platform.
  public var channel: String

  /// Names a channel.
  public init(chat: String, channel: String) {
    self.chat = chat
    self.channel = channel
  }

  /// The channel that a post goes to.
  public init(_ delivery: PlannedDelivery) { self.init(chat: delivery.chat, channel: delivery.channel) }
  /// The channel that a message stands in.
  public init(_ identity: MessageIdentity) { self.init(chat: identity.chat, channel: identity.channel) }

  /// By chat, then by channel.
  public static func < (a: ChannelKey, b: ChannelKey) -> Bool { (a.chat, a.channel) < (b.chat, b.channel) }
}
