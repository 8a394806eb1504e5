// SPDX-License-Identifier: Apache-2.0
// What the scanners ask of single Unicode scalars in a UTF-8 buffer.

extension [UInt8] {
  /// The scalar that starts at `index` and its length in bytes. The buffer is a Swift string's, so it is valid UTF-8.
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = self[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= count else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The scalar that ends just before `index`; nil at the start.
  func scalar(before index: Int) -> Unicode.Scalar? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start).scalar
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}

extension Unicode.Scalar {
  /// Letters, digits and marks of any script.
  var isWordPart: Bool {
    if value < 0x80 { return (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10 }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return !isVariationSelector
    default: return false
    }
  }

  /// Marks that take no room and change nothing: zero-width spaces and joiners, direction marks, soft hyphens.
  var isInvisible: Bool {
    switch value {
    case 0x00AD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// White space, line ends included.
  var isSpace: Bool { value == 0x20 || value &- 0x09 < 5 || (value >= 0x80 && properties.isWhitespace) }

  /// U+FE00–FE0F.
  var isVariationSelector: Bool { (0xFE00...0xFE0F).contains(value) }

  /// Scripts that put no spaces between words, where every character is a token of its own: Han, kana, Hangul.
  var isUnspaced: Bool {
    switch value {
    case 0x1100...0x11FF, 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF,
      0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3134F:
      true
    default: false
    }
  }

  /// A syllable of Hangul, or a letter of one.
  var isHangul: Bool { (0xAC00...0xD7A3).contains(value) || (0x1100...0x11FF).contains(value) }

  /// Asks: the question mark, wide, Arabic and Greek.
  var asks: Bool { value == 0x3F || value == 0xFF1F || value == 0x061F || value == 0x037E }

  /// Ends a sentence: full stops (also CJK, half-width, danda, Urdu), exclamation and question marks.
  var endsSentence: Bool {
    switch value {
    case 0x21, 0x2E, 0x3002, 0xFF01, 0xFF0E, 0xFF61, 0x0964, 0x0965, 0x06D4: true
    default: asks
    }
  }

  /// Full-width letters and half-width kana as they are elsewhere (The Unicode Standard, Halfwidth and Fullwidth Forms).
  var ofUsualWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0xFF66...0xFF9F: Self.usualKana[Int(value - 0xFF66)]
    default: self
    }
  }

  /// U+FF66–FF9F in order; the last two are the sound marks that combine with the letter before.
  private static let usualKana = Array(
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars + ["\u{3099}", "\u{309A}"])

  /// A character that is shown as an emoji without a variation selector.
  var startsEmoji: Bool {
    guard value >= 0x203C else { return false }
    return properties.isEmojiPresentation || (0x1F1E6...0x1F1FF).contains(value)
  }
}

extension [UInt8] {
  /// The end of the character of an unspaced script that starts at `index`: its sound marks and variation selectors
  /// are its own, and so are the vowel and the final of a Hangul syllable written letter by letter.
  func endOfCharacter(at index: Int, before end: Int) -> Int {
    var last = scalar(at: index)
    var next = index + last.length
    while next < end, self[next] >= 0xE1 {
      let following = scalar(at: next)
      switch following.scalar.value {
      case 0x3099, 0x309A, 0xFF9E, 0xFF9F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: break
      case 0x1160...0x11A7: guard (0x1100...0x115F).contains(last.scalar.value) else { return next }
      case 0x11A8...0x11FF: guard (0x1160...0x11A7).contains(last.scalar.value) else { return next }
      default: return next
      }
      last = following
      next += following.length
    }
    return next
  }

  /// The end of the emoji that starts at `index` (joined sequences, flags, skin tones); nil where none starts.
  func endOfEmoji(at index: Int) -> Int? {
    guard self[index] >= 0xE2 else { return nil }
    let first = scalar(at: index)
    var end = index + first.length
    guard first.scalar.value >= 0x203C else { return nil }
    if !first.scalar.startsEmoji {
      guard first.scalar.properties.isEmoji, end < count, scalar(at: end).scalar.value == 0xFE0F else { return nil }
    }
    var needsPart = false
    while end < count, self[end] >= 0xE2 {
      let next = scalar(at: end)
      let value = next.scalar.value
      if value == 0x200D {
        needsPart = true
      } else if needsPart && next.scalar.properties.isEmoji {
        needsPart = false
      } else if !(value == 0xFE0F || (0x1F3FB...0x1F3FF).contains(value)) {
        break
      }
      end += next.length
    }
    if (0x1F1E6...0x1F1FF).contains(first.scalar.value), end == index + 4, end + 4 <= count {
      if (0x1F1E6...0x1F1FF).contains(scalar(at: end).scalar.value) { end += 4 }
    }
    return end
  }
}
