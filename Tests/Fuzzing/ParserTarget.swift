// SPDX-License-Identifier: Apache-2.0
// Messages as plain text, in any circumstances, and what must hold whatever they say.

import Recognition

/// The first byte says sensitivity, whether it is a reply, and whether micro-bonuses are on; the rest is the message.
@Sendable func fuzzParser(_ input: FuzzInput) {
  let context = ParsingContext(
    author: Person(id: "zoe"), repliedTo: input.chose(2) ? Person(id: "omar") : nil,
    sensitivity: Sensitivity.allCases[input.choice(of: 4) % 3], bonusIsOn: input.chose(3))
  let spans = PlainText.spans(of: input.text, names: NameDirectory())
  checkReading(of: spans, in: context)
}

/// What holds for every message: nobody receives who was not named or replied to, and all words were said.
func checkReading(of spans: [Span], in context: ParsingContext) {
  let reading = MessageParser.parse(spans, in: context)
  guard !reading.items.isEmpty else { return }
  let said = SaidWords(spans)
  for item in reading.items {
    let receivers = item.to + item.with
    precondition(
      receivers.allSatisfy { said.people.contains($0) || $0.person == context.repliedTo }, "nobody named them")
    precondition(!item.to.contains { $0.person == context.author && !$0.isGroup }, "the author receives")
    precondition(!receivers.contains { context.isBot($0.person) }, "a program receives")
    precondition(Set(item.to).count == item.to.count, "somebody receives twice")
    precondition(item.kind != .shoutout || !item.to.isEmpty, "nobody receives")
    precondition(context.bonusIsOn || item.points == nil, "points where there are none")
    precondition(said.contain(item.text), "words that nobody said")
    precondition(item.values.allSatisfy(said.containValue), "a value that nobody said")
  }
}

/// What people read of a message.
private struct SaidWords {
  var people: Set<Receiver> = []
  private var text: [UInt8] = []

  init(_ spans: [Span]) {
    for span in spans {
      switch span {
      case .person(let person):
        people.insert(Receiver(person))
        text += "@\(person.displayName)".utf8
      case .group(let group):
        people.insert(Receiver(group, isGroup: true))
        text += "@\(group.displayName)".utf8
      case .text(let words), .code(let words), .quote(let words): text += words.utf8
      case .channel(let name): text += "#\(name)".utf8
      case .broadcast(let name): text += "@\(name)".utf8
      case .link(let url, let label): text += (label ?? url).utf8
      case .emoji(_, let said): text += said.utf8
      }
    }
  }

  /// Whether the words of a text stand in the message, in this order. The parser takes what is left when receivers and
  /// signs are taken away, puts inline code between marks and drops white space, so more than each byte in its order
  /// cannot be asked.
  func contain(_ words: String) -> Bool {
    var rest = text[...]
    for byte in words.utf8 where byte > 0x20 && byte != UInt8(ascii: "`") {
      guard let place = rest.firstIndex(of: byte) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// Byte by byte: a joiner behind a hashtag belongs to its last character, but not to the value.
  func containValue(_ value: String) -> Bool {
    let said = String(decoding: text, as: UTF8.self).unicodeScalars
    // Letters change with their neighbours (a sigma that ends a word), so each tag is folded as it stands.
    return said.indices.contains { index in
      guard said[index] == "#" || said[index] == "\u{FF03}" else { return false }
      let tag = said[said.index(after: index)...]
      return (1...max(1, min(tag.count, 256))).contains { length in
        NameDirectory.identity(ofName: String(String.UnicodeScalarView(tag.prefix(length)))) == value
      }
    }
  }
}
