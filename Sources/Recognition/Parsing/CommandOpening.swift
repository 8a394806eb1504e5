// SPDX-License-Identifier: Apache-2.0
// Tells a command from chat, by how the message opens.

/// A word of a command.
public enum CommandWord: Equatable, Sendable {
  /// A word as it was said; a link, a channel (`#name`), a group (`@name`) and an emoji are words too.
  case word(String)
  /// A person who was mentioned.
  case person(Person)
}

/// The opening of a command: the bot's mention, or `!wins`.
public enum CommandOpening {
  /// What follows the opening, by words; nil where the message is no command. White space and zero-width marks before
  /// the opening are passed over, and a colon or comma behind it. `botNames` are identifiers in lower case.
  public static func rest(of spans: [Span], botNames: Set<String>) -> [CommandWord]? {
    var rest = spans[...]
    while case .text(let text)? = rest.first, text.unicodeScalars.allSatisfy({ $0.isSpace || $0.isInvisible }) {
      rest.removeFirst()
    }
    var words = CommandWords()
    switch rest.first {
    case .person(let person)?:
      guard botNames.contains(person.id.lowercased()) else { return nil }
    case .text(let text)?:
      let scalars = text.unicodeScalars.drop { $0.isSpace || $0.isInvisible }
      let opening = scalars.prefix(5)
      guard String(String.UnicodeScalarView(opening)).lowercased() == "!wins" else { return nil }
      let tail = scalars.dropFirst(5)
      if let next = tail.first, next.isWordPart || next == "-" { return nil }
      words.add(String(String.UnicodeScalarView(tail)))
    default: return nil
    }
    for span in rest.dropFirst() { words.add(span) }
    return words.finished()
  }
}

extension CommandOpening {
  /// The words of a message that was said to the bot alone, its name in front passed over.
  static func words(of spans: [Span]) -> [CommandWord] {
    var words = CommandWords()
    for span in spans { words.add(span) }
    return words.finished()
  }
}

/// Cuts spans into words.
private struct CommandWords {
  private var words: [CommandWord] = []
  private var current = ""
  /// Whether a colon or comma would still be the opening's.
  private var isAtOpening = true

  mutating func add(_ span: Span) {
    switch span {
    case .text(let text): add(text)
    case .person(let person):
      endWord()
      words.append(.person(person))
    case .group(let group): glue("@" + group.displayName)
    case .channel(let name): glue("#" + name)
    case .broadcast(let name): glue("@" + name)
    case .link(let url, let label): glue(label ?? url)
    case .emoji(_, let said): glue(said)
    case .code(let code): add(code)
    case .quote: endWord()
    }
  }

  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars where !scalar.isInvisible {
      if scalar.isSpace {
        endWord()
      } else if isAtOpening, current.isEmpty, words.isEmpty, scalar == ":" || scalar == "," {
        isAtOpening = false
      } else {
        current.unicodeScalars.append(scalar)
      }
    }
  }

  private mutating func glue(_ text: String) { current += text }

  private mutating func endWord() {
    if !current.isEmpty { words.append(.word(current)) }
    current = ""
  }

  mutating func finished() -> [CommandWord] {
    endWord()
    return words
  }
}
