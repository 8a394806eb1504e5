// SPDX-License-Identifier: Apache-2.0
// What people say of themselves, as the log keeps it: whether they stay out of digests, who they are in another chat, what of theirs
// may be shown.

/// What somebody chose for themselves: what is present changes, what is absent stays as it was.
public struct PersonChanged: Equatable, Sendable, Codable {
  /// The chat.
  public var chat: String
  /// Who.
  public var person: Person
  /// Whether they stay out of digests.
  public var muted: Bool?
  /// Whether they want to be paired with a partner each week.
  public var partner: Bool?

  /// Describes a choice.
  public init(chat: String, person: Person, muted: Bool? = nil, partner: Bool? = nil) {
    self.chat = chat
    self.person = person
    self.muted = muted
    self.partner = partner
  }
}

/// Somebody says who they are in another chat. It holds once that one says the same of them.
public struct IdentityClaimed: Equatable, Sendable, Codable {
  /// The chat it was said in.
  public var chat: String
  /// Who said it.
  public var person: Person
  /// The other chat.
  public var otherChat: String
  /// Their identifier there.
  public var other: String
  /// Whether they are; false where they take that back.
  public var holds: Bool

  /// Describes a claim.
  public init(chat: String, person: Person, otherChat: String, other: String, holds: Bool) {
    self.chat = chat
    self.person = person
    self.otherChat = otherChat
    self.other = other
    self.holds = holds
  }
}

/// The author of a record, or somebody who receives it, lets it be shown publicly, or no longer.
public struct RecordReleased: Equatable, Sendable, Codable {
  /// The message.
  public var at: MessageIdentity
  /// Who.
  public var by: Person
  /// Whether it may be shown.
  public var released: Bool

  /// Describes a release.
  public init(at: MessageIdentity, by: Person, released: Bool) {
    self.at = at
    self.by = by
    self.released = released
  }
}
