// SPDX-License-Identifier: Apache-2.0
// The neutral text of a message: what a platform's decoder makes of its payload, and all that the parser reads.

/// A piece of a message. Text spans may hold line ends; the parser reads line by line across spans.
public enum Span: Hashable, Sendable {
  /// Words.
  case text(String)
  /// A person who is named: `@ada`.
  case person(Person)
  /// A group of people: `@design-team`.
  case group(Person)
  /// A channel that is named, without its mark.
  case channel(String)
  /// `@here`, `@channel`, `@everyone`, `@all`: the word, without its mark. It receives nothing.
  case broadcast(String)
  /// A link. Its target never triggers anything; its label, where a platform has one, is what people read.
  case link(url: String, label: String?)
  /// An emoji by its shortcode without colons (`taco`), or the Unicode character where it has no known shortcode.
  /// `said` is what stood in the message.
  case emoji(name: String, said: String)
  /// Inline code or a block, without its marks.
  case code(String)
  /// A quoted line, without its mark.
  case quote(String)
}

/// A person or a group, by the platform's identifier and, where known, a name for people to read.
public struct Person: Hashable, Sendable, Codable {
  /// The platform's stable identifier; on platforms that name people in plain text, the name in lower case.
  public var id: String
  /// A name for people to read; nil where the identifier is one.
  public var name: String?

  /// Names a person.
  public init(id: String, name: String? = nil) {
    self.id = id
    self.name = name
  }

  /// What people read.
  public var displayName: String { name ?? id }

  /// The same identifier is the same person, whatever the name.
  public static func == (a: Person, b: Person) -> Bool { a.id == b.id }

  /// By identifier alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
