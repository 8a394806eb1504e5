// SPDX-License-Identifier: Apache-2.0
// What a platform told us of itself, its people and its channels, as the log keeps it: so that a restart knows it without asking,
// and a digest shows names where a platform's messages hold identifiers only.

/// Names that a platform told us.
public struct NamesLearned: Equatable, Sendable, Codable {
  /// The chat.
  public var chat: String
  /// The names.
  public var names: [KnownName]

  /// Describes names.
  public init(chat: String, names: [KnownName]) {
    self.chat = chat
    self.names = names
  }
}

/// The name behind an identifier of a person, a group or a channel.
public struct KnownName: Equatable, Sendable, Codable {
  /// The identifier.
  public var id: String
  /// What people read.
  public var name: String
  /// Whether it is a program.
  public var isBot: Bool?

  /// Describes a name.
  public init(id: String, name: String, isBot: Bool? = nil) {
    self.id = id
    self.name = name
    self.isBot = isBot
  }
}

/// Who we are in a chat.
public struct ChatIntroduced: Equatable, Sendable, Codable {
  /// The chat.
  public var chat: String
  /// Who we are there.
  public var identity: ChatIdentity

  /// Describes us.
  public init(chat: String, identity: ChatIdentity) {
    self.chat = chat
    self.identity = identity
  }
}

/// Who we are in a chat, as its platform says.
public struct ChatIdentity: Equatable, Sendable, Codable {
  /// Our identifiers there, the user's first: of the user, of the bot.
  public var ids: [String]
  /// The name that people mention us by.
  public var name: String
  /// The address of the place in a browser, no slash at the end, for links to messages.
  public var home: String?

  /// Describes us.
  public init(ids: [String], name: String, home: String? = nil) {
    self.ids = ids
    self.name = name
    self.home = home
  }
}

/// A channel that we read from a moment on.
public struct ChannelFollowed: Equatable, Sendable, Codable {
  /// The chat.
  public var chat: String
  /// The channel.
  public var channel: String
  /// Since when, in milliseconds since 1970. What was said earlier is none of ours.
  public var since: Int64

  /// Describes a beginning.
  public init(chat: String, channel: String, since: Int64) {
    self.chat = chat
    self.channel = channel
    self.since = since
  }
}
