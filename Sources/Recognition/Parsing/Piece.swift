// SPDX-License-Identifier: Apache-2.0
// The next piece of running text: which kind it is and where it ends.

/// A piece of running text.
struct Piece {
  enum Kind: Equatable {
    case space
    /// Takes no room and parts nothing.
    case invisible
    case token(Token.Kind)
  }

  var kind: Kind
  var end: Int
  /// Of points: how many. Of quotation marks: `QuoteMark`.
  var value: Int32 = -1
  /// Of a word: it is all ASCII without apostrophes, so that it folds byte by byte.
  var isSimple = true
}

/// The families of marks that quote: a family's marks open and close one another.
enum QuoteMark: Int32 {
  case straight, curly, angle, corner, single, strike
}

extension [UInt8] {
  /// The piece that starts at `index`; `end` is the buffer's or the span's end.
  func piece(at index: Int, before end: Int, afterSpace: Bool) -> Piece {
    let byte = self[index]
    if byte.isASCIIWordPart { return word(at: index, before: end) }
    if afterSpace, let next = endOfSmiley(at: index, before: end) { return Piece(kind: .token(.emoji), end: next) }
    if byte >= 0x80 { return widePiece(at: index, before: end, afterSpace: afterSpace) }
    switch byte {
    case UInt8(ascii: "+"): return pluses(at: index, before: end, afterSpace: afterSpace)
    case UInt8(ascii: "-"): return dashes(at: index, before: end, afterSpace: afterSpace)
    case UInt8(ascii: "#"): return hashtag(at: index, before: end)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return stop(at: index, before: end)
    case UInt8(ascii: ","): return Piece(kind: .token(.comma), end: index + 1)
    case UInt8(ascii: ";"), UInt8(ascii: "|"): return Piece(kind: .token(.semicolon), end: index + 1)
    case UInt8(ascii: ":"): return Piece(kind: .token(.colon), end: index + 1)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      return Piece(kind: .token(.openBracket), end: index + 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      return Piece(kind: .token(.closeBracket), end: index + 1)
    case UInt8(ascii: "\""): return quote(.straight, at: index, length: 1)
    case UInt8(ascii: "'"): return quote(.single, at: index, length: 1)
    case UInt8(ascii: "~"):
      let isDouble = index + 1 < end && self[index + 1] == byte
      return quote(.strike, at: index, length: isDouble ? 2 : 1)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"): return Piece(kind: .token(.mark), end: index + 1)
    case UInt8(ascii: "&"): return word(at: index, before: end)
    case UInt8(ascii: "/"):
      // A path or a slash command is a word of its own, slash included; `/s` is one too.
      let opensWord = index + 1 < end && startsWordPart(at: index + 1)
      return opensWord ? word(at: index, before: end) : Piece(kind: .token(.other), end: index + 1)
    case 0...0x20, 0x7F: return Piece(kind: .space, end: index + 1)
    default: return Piece(kind: .token(.other), end: index + 1)
    }
  }

  /// The end of `:)`, `;-)`, `:D`, `=P`, `<3` and their like, alone between spaces and punctuation.
  private func endOfSmiley(at start: Int, before end: Int) -> Int? {
    var index = start + 1
    switch self[start] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="):
      if index < end, self[index] == UInt8(ascii: "-") || self[index] == UInt8(ascii: "'") { index += 1 }
      guard index < end, ")(DPpO*]".utf8.contains(self[index]) else { return nil }
      let mouth = self[index]
      while index < end, self[index] == mouth { index += 1 }
    case UInt8(ascii: "<"):
      while index < end, self[index] == UInt8(ascii: "3") { index += 1 }
      guard index > start + 1 else { return nil }
    case UInt8(ascii: "^"):
      if index < end, self[index] == UInt8(ascii: "_") { index += 1 }
      guard index < end, self[index] == UInt8(ascii: "^") else { return nil }
      index += 1
    default: return nil
    }
    return index == end || self[index] <= 0x20 || ".,!?)".utf8.contains(self[index]) ? index : nil
  }

  /// Whether a letter, digit or mark of any script stands here.
  func startsWordPart(at index: Int) -> Bool {
    self[index] < 0x80 ? self[index].isASCIIWordPart : scalar(at: index).scalar.isWordPart
  }

  private func quote(_ mark: QuoteMark, at index: Int, length: Int) -> Piece {
    Piece(kind: .token(.quote), end: index + length, value: mark.rawValue)
  }

  /// What starts with a byte beyond ASCII.
  private func widePiece(at index: Int, before end: Int, afterSpace: Bool) -> Piece {
    let (scalar, length) = scalar(at: index)
    let next = index + length
    switch scalar.value {
    case 0x2013, 0x2014, 0x2015: return Piece(kind: .token(.dash), end: next)
    case 0x2026: return Piece(kind: .token(.semicolon), end: next)
    case 0xFF0B: return pluses(at: index, before: end, afterSpace: afterSpace)
    case 0xFF03: return hashtag(at: index, before: end)
    case 0x3001, 0xFF0C, 0xFF64, 0x060C: return Piece(kind: .token(.comma), end: next)
    case 0xFF1B, 0x061B, 0xFF5C: return Piece(kind: .token(.semicolon), end: next)
    case 0xFF1A: return Piece(kind: .token(.colon), end: next)
    case 0xFF08, 0x3010: return Piece(kind: .token(.openBracket), end: next)
    case 0xFF09, 0x3011: return Piece(kind: .token(.closeBracket), end: next)
    case 0x201C, 0x201D, 0x201E: return quote(.curly, at: index, length: length)
    case 0xAB, 0xBB: return quote(.angle, at: index, length: length)
    case 0x300C...0x300F, 0xFF62, 0xFF63: return quote(.corner, at: index, length: length)
    case 0x2018, 0x2019: return quote(.single, at: index, length: length)
    case 0xA1, 0xBF: return Piece(kind: .token(.mark), end: next)
    case 0x2022, 0x00B7, 0x25AA, 0x2023, 0x25E6, 0x25CF, 0x2043: return Piece(kind: .token(.mark), end: next)
    // The middle dot of kana, a bullet there; the wave that draws out a word's end.
    case 0x30FB, 0xFF65, 0x301C, 0xFF5E: return Piece(kind: .token(.mark), end: next)
    default: break
    }
    if scalar.endsSentence { return stop(at: index, before: end) }
    if let emojiEnd = endOfEmoji(at: index) { return Piece(kind: .token(.emoji), end: Swift.min(emojiEnd, end)) }
    if scalar.isWordPart {
      if scalar.isUnspaced {
        return Piece(kind: .token(.word), end: endOfCharacter(at: index, before: end), isSimple: false)
      }
      return word(at: index, before: end)
    }
    // Arrows, ticks and boxes that are no emoji are bullets.
    if (0x2190...0x21FF).contains(scalar.value) || (0x25A0...0x25FF).contains(scalar.value)
      || (0x2610...0x2612).contains(scalar.value) || (0x2713...0x2718).contains(scalar.value)
    {
      return Piece(kind: .token(.mark), end: next)
    }
    if scalar.isInvisible || scalar.isVariationSelector { return Piece(kind: .invisible, end: next) }
    if scalar.isSpace { return Piece(kind: .space, end: next) }
    return Piece(kind: .token(.other), end: next)
  }
}

extension UInt8 {
  /// An ASCII letter or digit.
  var isASCIIWordPart: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 }
  /// An ASCII digit.
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
