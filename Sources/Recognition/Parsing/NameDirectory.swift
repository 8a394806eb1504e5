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

  /// Knows names beyond the default rules. `people` are the names for which the sender of a message gave the identity
  /// themselves; they go before every other rule on persons and groups.
  public init(bots: Set<String> = [], groups: Set<String> = [], people: [String: Receiver] = [:]) {
    self.bots = Set(bots.map { $0.folded })
    self.groups = Set(groups.map { $0.folded })
    self.people = Dictionary(people.map { ($0.key.folded, $0.value) }) { first, _ in first }
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
    let id = name.folded
    if let known = people[id] { return known.isGroup ? .group(known.person) : .person(known.person) }
    switch id {
    case "here", "channel", "everyone", "all": return .broadcast(id)
    default:
      let person = Person(id: id, name: name == id ? nil : name)
      return isGroup(id) ? .group(person) : .person(person)
    }
  }
}
