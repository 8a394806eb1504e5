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
  private var programs: [String: Set<String>] = [:]
  private var identities: [String: ChatIdentity] = [:]
  private var beginnings: [ChannelKey: Date] = [:]

  init() {}

  /// What we know of an identifier in a chat.
  public func entry(for id: String, in chat: String) -> Entry? { names[chat]?[id] }

  /// What people read of a person or a channel: the name we were told last, else nil.
  public func name(of id: String, in chat: String) -> String? { names[chat]?[id]?.known.name }

  /// The identifiers that somebody may mean by a name: that very one, else all that go by this name, in any case.
  func identifiers(of name: String, in chat: String) -> [String] {
    if names[chat]?[name] != nil { return [name] }
    let name = name.lowercased()
    return (names[chat] ?? [:]).filter { $0.value.known.name.lowercased() == name }.map(\.key).sorted()
  }

  /// Whether a chat's platform ever told us a name.
  func knowsNames(in chat: String) -> Bool { names[chat] != nil }

  /// Whether the platform says that somebody is a program.
  public func isBot(_ id: String, in chat: String) -> Bool { names[chat]?[id]?.known.isBot ?? false }

  /// The programs of a chat that the platform told us of, ourselves among them.
  func programs(in chat: String) -> Set<String> { programs[chat] ?? [] }

  /// Who we are in a chat; nil where nobody told us yet.
  public func identity(in chat: String) -> ChatIdentity? { identities[chat] }

  /// Since when we read a channel's history; nil where we do not.
  public func beginning(of channel: ChannelKey) -> Date? { beginnings[channel] }

  mutating func apply(_ learned: NamesLearned, at time: Date) {
    for known in learned.names {
      names[learned.chat, default: [:]][known.id] = Entry(known: known, learned: time)
      if known.isBot == true {
        programs[learned.chat, default: []].insert(known.id)
      } else if identities[learned.chat]?.ids.contains(known.id) != true {
        programs[learned.chat]?.remove(known.id)
      }
    }
  }

  mutating func apply(_ introduced: ChatIntroduced) {
    identities[introduced.chat] = introduced.identity
    programs[introduced.chat, default: []].formUnion(introduced.identity.ids)
  }

  mutating func apply(_ followed: ChannelFollowed) {
    let channel = ChannelKey(chat: followed.chat, channel: followed.channel)
    if beginnings[channel] == nil { beginnings[channel] = Date(unixMilliseconds: followed.since) }
  }
}
