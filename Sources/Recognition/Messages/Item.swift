// SPDX-License-Identifier: Apache-2.0
// What a message yields: the small things a team wants to remember.

/// The kinds of items. Raw values are part of the log's format and of what `parse` and `export` print.
public enum ItemKind: String, Sendable, Codable, CaseIterable {
  /// Recognition that somebody receives.
  case shoutout
  /// Something that worked.
  case win
}

/// Somebody who receives recognition or was part of a win.
public struct Receiver: Hashable, Sendable, Codable {
  /// Who.
  public var person: Person
  /// Whether it is a group.
  public var isGroup: Bool

  /// Names a receiver.
  public init(_ person: Person, isGroup: Bool = false) {
    self.person = person
    self.isGroup = isGroup
  }
}

/// One thing that a message says.
public struct Item: Equatable, Sendable, Codable {
  /// What it is.
  public var kind: ItemKind
  /// Who receives a shout-out; empty for other kinds.
  public var to: [Receiver]
  /// Who is mentioned in a win; empty for shout-outs.
  public var with: [Receiver]
  /// A shout-out's reason or another kind's text, in the words people said; empty where nothing was said.
  public var text: String
  /// Hashtags in lower case, without their mark, in the order they were said.
  public var values: [String]
  /// Points for each receiver, where micro-bonuses are on and points were given.
  public var points: Int?
  /// The rule that made it, for people who ask why: `plus-plus`, `explicit-word`, `gratitude`, `emoji`, `reply`, …
  public var rule: String

  /// Describes an item.
  public init(
    kind: ItemKind, to: [Receiver] = [], with: [Receiver] = [], text: String = "", values: [String] = [],
    points: Int? = nil, rule: String
  ) {
    self.kind = kind
    self.to = to
    self.with = with
    self.text = text
    self.values = values
    self.points = points
    self.rule = rule
  }
}
