// SPDX-License-Identifier: Apache-2.0
// What is known of each chat's people, channels and of ourselves there. As many names as a team has people: none is forgotten.

public import struct FoundationEssentials.Date

/// What platforms told us of who is who.
public struct Acquaintances: Equatable, Sendable {
  /// A name, and when we were told.
  public struct Entry: Equatable, Sendable {
    /// The name.
    public var known: KnownName
    /// When we were told last.
    public var learned: Date
  }

  private var names: [String: [String: Entry]] = [:]
  private var identities: [String: ChatIdentity] = [:]
  private var beginnings: [ChannelKey: Date] = [:]

  init() {}

  /// What we know of an identifier in a chat.
  public func entry(for id: String, in chat: String) -> Entry? { names[chat]?[id] }

  /// What people read of a person or a channel: the name we were told last, else nil.
  public func name(of id: String, in chat: String) -> String? { names[chat]?[id]?.known.name }

  /// Whether the platform says that somebody is a program.
  public func isBot(_ id: String, in chat: String) -> Bool { names[chat]?[id]?.known.isBot ?? false }

  /// Who we are in a chat; nil where nobody told us yet.
  public func identity(in chat: String) -> ChatIdentity? { identities[chat] }

  /// Since when we read a channel's history; nil where we do not.
  public func beginning(of channel: ChannelKey) -> Date? { beginnings[channel] }

  mutating func apply(_ learned: NamesLearned, at time: Date) {
    for known in learned.names { names[learned.chat, default: [:]][known.id] = Entry(known: known, learned: time) }
  }

  mutating func apply(_ introduced: ChatIntroduced) { identities[introduced.chat] = introduced.identity }

  mutating func apply(_ followed: ChannelFollowed) {
    let channel = ChannelKey(chat: followed.chat, channel: followed.channel)
    if beginnings[channel] == nil { beginnings[channel] = Date(unixMilliseconds: followed.since) }
  }
}
