// SPDX-License-Identifier: Apache-2.0
// The places in a text that stand for spans which its platform marked.

extension PlainTextScanner {
  /// The span that a place stands for.
  mutating func place(at start: Int) -> Int? {
    let (scalar, length) = bytes.scalar(at: start)
    guard scalar == PlainText.place, let span = marked.popFirst() else { return nil }
    return emit(span, from: start, to: start + length)
  }

  /// The words of a range, those of the spans in it included.
  mutating func words(_ range: Range<Int>) -> String {
    let said = bytes.string(range)
    guard !marked.isEmpty else { return said }
    var words = ""
    for scalar in said.unicodeScalars {
      if scalar == PlainText.place, let span = marked.popFirst() {
        words += span.words
      } else {
        words.unicodeScalars.append(scalar)
      }
    }
    return words
  }
}

extension Span {
  /// What people read of it.
  fileprivate var words: String {
    switch self {
    case .text(let words), .code(let words), .quote(let words): words
    case .person(let person), .group(let person): "@" + person.displayName
    case .channel(let name): "#" + name
    case .broadcast(let word): "@" + word
    case .link(let url, let label): label ?? url
    case .emoji(_, let said): said
    }
  }
}
