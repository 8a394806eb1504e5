// SPDX-License-Identifier: Apache-2.0
// Who is behind a name in plain text: a person, a group or a program.

/// What is known about the names that plain text mentions.
///
/// By default a name that ends in `-bot`, and `smallwins`, is a bot's; one that ends in `-team`, and `oncall`, is a
/// group's. The lists add to that. Names are compared in lower case.
public struct NameDirectory: Sendable {
  private var bots: Set<String>
  private var groups: Set<String>
  private var people: [String: Receiver]

  /// Knows names beyond the default rules. `people` are the names for which the sender of a message gave the identity
  /// themselves; they go before every other rule on persons and groups.
  public init(bots: Set<String> = [], groups: Set<String> = [], people: [String: Receiver] = [:]) {
    self.bots = Set(bots.map { $0.lowercased() })
    self.groups = Set(groups.map { $0.lowercased() })
    self.people = people
  }

  /// Whether a program goes by this name.
  public func isBot(_ name: String) -> Bool {
    let name = name.lowercased()
    return name == "smallwins" || name.hasSuffix("-bot") || bots.contains(name)
  }

  /// Whether a group of people goes by this name.
  public func isGroup(_ name: String) -> Bool {
    let name = name.lowercased()
    return name == "oncall" || name.hasSuffix("-team") || groups.contains(name)
  }

  /// The span for a mention said as this name.
  func span(said name: String) -> Span {
    let id = name.lowercased()
    if let known = people[id] { return known.isGroup ? .group(known.person) : .person(known.person) }
    switch id {
    case "here", "channel", "everyone", "all": return .broadcast(id)
    default:
      let person = Person(id: id, name: name == id ? nil : name)
      return isGroup(id) ? .group(person) : .person(person)
    }
  }
}
