// SPDX-License-Identifier: Apache-2.0
// The records of an erasure: that somebody is to be forgotten, and that it was done. The first names them, and is itself among what
// is erased; the second holds nothing of anybody.

/// Somebody is to be forgotten, with all that was recorded of them before this.
public struct ErasureAsked: Equatable, Sendable, Codable {
  /// The chat.
  public var chat: String
  /// Who is to be forgotten.
  public var person: Person

  /// Describes a wish.
  public init(chat: String, person: Person) {
    self.chat = chat
    self.person = person
  }
}

/// Somebody was forgotten. The keyed hash beside it in the log's header is of them.
public struct PersonErased: Equatable, Sendable, Codable {
  /// The chat.
  public var chat: String
  /// How many records were erased.
  public var records: Int
  /// How many of those, since they are about others too, have another in their place.
  public var replaced: Int
  /// The last number that a goal, an experiment or a practice had in the chat by then, so that none is given again whose record went; nil
  /// in records of earlier versions.
  public var lastNumber: Int?

  /// Describes what was done.
  public init(chat: String, records: Int, replaced: Int, lastNumber: Int? = nil) {
    self.chat = chat
    self.records = records
    self.replaced = replaced
    self.lastNumber = lastNumber
  }
}
