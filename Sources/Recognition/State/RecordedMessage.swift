// SPDX-License-Identifier: Apache-2.0
// A message as the fold remembers it: what it says now, who cheered it, and which digests have told it.

public import struct FoundationEssentials.Date

/// A digest that has told an item.
public struct ToldIn: Equatable, Sendable {
  /// The channel whose digest it was.
  public var channel: ChannelKey
  /// The week's name.
  public var week: String
}

/// A message that holds, or held, something worth keeping.
public struct RecordedMessage: Equatable, Sendable {
  /// Where it stands.
  public private(set) var identity: MessageIdentity
  /// Who said it.
  public private(set) var author: Person
  /// When it was said.
  public private(set) var said: Date
  /// What it says now; empty when it was taken back.
  public private(set) var items: [Item]
  /// Where people can open it.
  public private(set) var link: String?
  /// The number of the record that first told of it.
  public private(set) var sequence: UInt64
  /// When it was recorded.
  public private(set) var recordedAt: Date
  /// Whether it was deleted or taken back, for good.
  public private(set) var isWithdrawn = false
  /// The revisions that were seen, the first version aside.
  public private(set) var revisions: [String]
  /// Who cheered it by a reaction, in the order they did, with the emoji they used.
  public private(set) var cheers: [Cheer] = []
  /// The digests that have told it.
  public internal(set) var toldIn: [ToldIn] = []

  /// One person's reactions to a message that holds items: one cheer, however many emoji.
  public struct Cheer: Equatable, Sendable {
    /// Who.
    public var person: Person
    /// Their emoji, by shortcode.
    public var emoji: [String]
  }

  init(_ recorded: MessageRecorded, sequence: UInt64, recordedAt: Date) {
    identity = recorded.at
    author = recorded.author
    said = Date(unixMilliseconds: recorded.said)
    items = recorded.items
    link = recorded.link
    revisions = recorded.revision.map { [$0] } ?? []
    self.sequence = sequence
    self.recordedAt = recordedAt
  }

  mutating func revise(_ recorded: MessageRecorded) {
    guard !isWithdrawn else { return }
    items = recorded.items
    link = recorded.link ?? link
    if let revision = recorded.revision { revisions.append(revision) }
  }

  mutating func withdraw() {
    isWithdrawn = true
    items = []
  }

  /// Takes a reaction as a cheer; false where the message holds nothing to cheer.
  mutating func cheer(_ reaction: ReactionRecorded) -> Bool {
    let known = cheers.firstIndex { $0.person == reaction.author }
    if reaction.removed {
      guard let known, cheers[known].emoji.contains(reaction.emoji) else { return false }
      cheers[known].emoji.removeAll { $0 == reaction.emoji }
      if cheers[known].emoji.isEmpty { cheers.remove(at: known) }
      return true
    }
    guard !items.isEmpty else { return false }
    if let known {
      if !cheers[known].emoji.contains(reaction.emoji) { cheers[known].emoji.append(reaction.emoji) }
    } else {
      cheers.append(Cheer(person: reaction.author, emoji: [reaction.emoji]))
    }
    return true
  }

  /// Whether the digest of this channel has not told it yet.
  func isOpen(for channel: ChannelKey) -> Bool { !toldIn.contains { $0.channel == channel } }

  var isTold: Bool { !toldIn.isEmpty || items.isEmpty }
}

/// A reaction that is a shout-out of its own.
public struct RecordedReaction: Equatable, Sendable {
  /// The reaction, as it stands now.
  public internal(set) var reaction: ReactionRecorded
  /// The number of the record that first told of it.
  public internal(set) var sequence: UInt64
  /// The digests that have told it.
  public internal(set) var toldIn: [ToldIn] = []

  /// When it was made.
  public var said: Date { Date(unixMilliseconds: reaction.said) }

  init(reaction: ReactionRecorded, sequence: UInt64) {
    self.reaction = reaction
    self.sequence = sequence
  }

  func isOpen(for channel: ChannelKey) -> Bool { !toldIn.contains { $0.channel == channel } }
}

/// What makes a reaction the same one: the message, the emoji and who reacted.
struct ReactionIdentity: Hashable, Sendable {
  var message: MessageIdentity
  var emoji: String
  var author: String

  init(_ message: MessageIdentity, _ emoji: String, _ author: Person) {
    self.message = message
    self.emoji = emoji
    self.author = author.id
  }
}
