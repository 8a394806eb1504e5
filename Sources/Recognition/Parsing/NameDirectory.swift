// SPDX-License-Identifier: Apache-2.0
// Who is behind a name in plain text: a person, a group or a program.

/// What is known about the names that plain text mentions.
///
/// By default a name that ends in `-bot`, and `smallwins`, is a bot's; one that ends in `-team`, and `oncall`, is a
/// group's. The lists add to that. Names are compared without case, as ``Swift/String/folded`` has them.
public struct NameDirectory: Sendable {
  private var bots: Set<String>
  private var groups: Set<String>
  private var people: [String: Receiver]
  /// How long the longest name of a person is that holds more than plain text takes for one (`Ada Lovelace`), as it is
  /// compared and in UTF-8; zero where none does.
  let longestWideName: Int

  /// Knows names beyond the default rules. `people` are the names for which the sender of a message gave the identity
  /// themselves; they go before every other rule on persons and groups.
  public init(bots: Set<String> = [], groups: Set<String> = [], people: [String: Receiver] = [:]) {
    self.bots = Set(bots.map { $0.folded })
    self.groups = Set(groups.map { $0.folded })
    self.people = Dictionary(people.map { (Self.key($0.key), $0.value) }) { first, _ in first }
    longestWideName =
      self.people.keys.lazy.filter {
        !$0.unicodeScalars.allSatisfy { $0.isWordPart || "._-".unicodeScalars.contains($0) }
      }
      .map(\.utf8.count).max() ?? 0
  }

  /// The identity of somebody who is known by a name only: all its spellings in capitals, in full width or with marks
  /// that are not seen are one person's.
  public static func identity(ofName name: String) -> String { name.folded }

  /// Whether a program goes by this name.
  public func isBot(_ name: String) -> Bool {
    let name = name.folded
    return name == "smallwins" || name.hasSuffix("-bot") || bots.contains(name)
  }

  /// Whether a group of people goes by this name.
  public func isGroup(_ name: String) -> Bool {
    let name = name.folded
    return name == "oncall" || name.hasSuffix("-team") || groups.contains(name)
  }

  /// The span for a mention said as this name.
  func span(said name: String) -> Span {
    if let known = span(given: name) { return known }
    let id = name.folded
    switch id {
    case "here", "channel", "everyone", "all": return .broadcast(id)
    default:
      let person = Person(id: id, name: name == id ? nil : name)
      return isGroup(id) ? .group(person) : .person(person)
    }
  }

  /// The span for a mention said as a name that the sender of a message gave; nil where this is none.
  func span(given name: String) -> Span? {
    people[Self.key(name)].map { $0.isGroup ? .group($0.person) : .person($0.person) }
  }

  /// What given names are compared by: phones write `O’Neil` for `O'Neil`.
  private static func key(_ name: String) -> String {
    name.utf8.contains(0xE2) ? String(name.folded.map { $0 == "\u{2019}" ? "'" : $0 }) : name.folded
  }
}
