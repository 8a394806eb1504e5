// SPDX-License-Identifier: Apache-2.0
// The smallest pieces that the parser decides on.

/// A piece of a message: a word, a mention, an emoji, a mark.
struct Token {
  enum Kind: UInt8 {
    /// A word; in scripts without spaces, a character.
    case word
    /// A person or a group.
    case mention
    /// `@here` and its like: a name that nobody answers to.
    case broadcast
    /// An emoji that stands for recognition in this channel, and any other.
    case recognitionEmoji, emoji
    /// `#tag`.
    case hashtag
    /// `++` or more, `+=`, a lonely `+`, `--` or more without spaces around, `+5`.
    case pluses, plusEquals, plus, minuses, points
    /// What ends a sentence: `.`, `!`, `…` in runs; one with a question mark in it.
    case stop, question
    /// What parts clauses: `,` `;` and `:` and a dash.
    case comma, semicolon, colon, dash
    case openBracket, closeBracket
    /// A quotation mark or a mark of striking out; its `value` is a `QuoteMark`.
    case quote
    /// Marks of emphasis and bullets: `*`, `_`, `~`, `•`, `#` before a space.
    case mark
    /// Code, links and channels: read by people, but never a word of the language.
    case opaque
    /// Any other punctuation.
    case other
  }

  var kind: Kind
  /// Whether white space stands before it (or it opens its line).
  var spaceBefore: Bool
  /// Whether it stands between quotation marks, or is struck out: somebody else's words, or taken back.
  var isQuoted = false
  /// Where it stands in the rendered message, in UTF-8.
  var start: Int32
  var end: Int32
  /// The lexicon's number of a word (`Lexicon.unknown` where it has none); the index among the receivers of a
  /// mention; the amount of points.
  var value: Int32 = -1
}

/// The words of a message, cut into lines and tokens.
struct TokenizedMessage {
  /// What people read, in UTF-8: text as it stood, mentions as `@name`, links by their label.
  var rendered: [UInt8] = []
  var tokens: [Token] = []
  /// The lines, as ranges of tokens. A blank line is an empty range.
  var lines: [Line] = []
  /// Who is mentioned; a mention's `value` is an index in here.
  var receivers: [Receiver] = []

  struct Line {
    var tokens: Range<Int>
    /// Its number in the message, counted from 1; of a block, its first line's.
    var number: Int
    /// A quoted line or a block of code: it says nothing and ends what was before it.
    var isForeign = false
  }

  /// What people read of these tokens.
  func text(_ range: Range<Int>) -> String { rendered.string(place(of: range)) }

  /// Where these tokens stand in what people read.
  func place(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first else { return 0..<0 }
    return Int(tokens[first].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// Marks what stands between two quotation marks of a family. A mark without a partner quotes nothing.
  mutating func markQuotes(in line: Range<Int>) {
    var openings = [Int?](repeating: nil, count: 6)
    for index in line where tokens[index].kind == .quote {
      let family = Int(tokens[index].value)
      // These two also stand in words and before numbers, so the space says which way they turn.
      let needsSpace = family == QuoteMark.single.rawValue || family == QuoteMark.strike.rawValue
      if let opening = openings[family], !(needsSpace && tokens[index].spaceBefore) {
        for quoted in opening + 1..<index { tokens[quoted].isQuoted = true }
        openings[family] = nil
      } else if !needsSpace || tokens[index].spaceBefore {
        openings[family] = index
      }
    }
  }

  /// The text of one token.
  func text(_ index: Int) -> String { text(index..<index + 1) }
}
