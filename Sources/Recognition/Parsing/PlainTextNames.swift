// SPDX-License-Identifier: Apache-2.0
// Mentions and emoji in plain text.

extension PlainTextScanner {
  /// `＠name`.
  mutating func wideMention(at start: Int) -> Int? {
    bytes.scalar(at: start).scalar == "\u{FF20}" ? mention(at: start, markLength: 3) : nil
  }

  /// `@name`: letters of any script, digits, `.`, `-`, `_`. Punctuation at its end is not part of it, nor is an
  /// honorific. `ada@example.org` and `@types/node` name nobody, nor does a time (`@10`, `@4pm`).
  mutating func mention(at start: Int, markLength: Int) -> Int? {
    guard let names else { return nil }
    if let before = bytes.scalar(before: start) {
      // A slash before the mark makes a path, unless it stands between two mentions.
      let joinsMentions = before == "/" && textStart == start - 1 && !spans.isEmpty
      let isAddress = before.isWordPart && !before.leansOnNames
      if isAddress || "@._-+&=".unicodeScalars.contains(before) || (before == "/" && !joinsMentions) { return nil }
    }
    var first = start + markLength
    while first < bytes.count, bytes[first] >= 0xC2, bytes.scalar(at: first).scalar.isInvisible {
      first += bytes.scalar(at: first).length
    }
    let end = endOfName(at: first)
    if let given = givenName(at: first, longerThan: end, of: names) {
      return emit(given.span, from: start, to: given.end)
    }
    guard end > first else { return nil }
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "/") || bytes[end] == UInt8(ascii: "@"),
      bytes.scalar(at: end + 1).scalar.isWordPart
    {
      return nil
    }
    let name = bytes.string(first..<end)
    if Self.isTime(name) { return nil }
    return emit(names.span(said: name), from: start, to: end)
  }

  /// The longest name at `start` that the sender of the message gave, where it goes on behind `end`: `Ada Lovelace`,
  /// `Bob O'Neil`. It ends with a word, on its line and before the next mark, so that no text is looked through twice.
  private func givenName(at start: Int, longerThan end: Int, of names: NameDirectory) -> (span: Span, end: Int)? {
    guard names.longestWideName > 0 else { return nil }
    var found: (span: Span, end: Int)?
    var index = start
    // Full-width letters take three times the room of the letters that they are compared as.
    while index < bytes.count, index - start < names.longestWideName * 3 {
      let (scalar, length) = bytes.scalar(at: index)
      if scalar == "\n" || scalar == "@" || scalar == "\u{FF20}" { break }
      index += length
      guard index > end, !scalar.isSpace, endsWord(scalar, at: index) else { continue }
      if let span = names.span(given: bytes.string(start..<index)) { found = (span, index) }
    }
    return found
  }

  /// Whether no word goes on at `index`, before which `last` stands. A hyphen or a full stop inside a word ends none.
  private func endsWord(_ last: Unicode.Scalar, at index: Int) -> Bool {
    guard index < bytes.count, last.isWordPart else { return true }
    let (next, length) = bytes.scalar(at: index)
    if next.isWordPart { return next.isUnspaced }
    guard next == "-" || next == "." || next.joinsLetters else { return next != "_" }
    return index + length == bytes.count || !bytes.scalar(at: index + length).scalar.isWordPart
  }

  /// Where the name that starts at `start` ends.
  private func endOfName(at start: Int) -> Int {
    var index = start
    var end = start
    var isUnspaced = false
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      if scalar.isWordPart {
        // In `@adaありがとう` the other script is the sentence's.
        if end > start, scalar.isUnspaced != isUnspaced, scalar.isUnspaced { break }
        isUnspaced = scalar.isUnspaced || (isUnspaced && scalar.properties.generalCategory == .nonspacingMark)
        if end > start, isUnspaced, endsName(at: index) { break }
        end = index + length
      } else if !(scalar == "_" || ((scalar == "." || scalar == "-" || scalar.joinsLetters) && index == end)) {
        break
      }
      index += length
    }
    return end
  }

  private func endsName(at index: Int) -> Bool {
    NameEnding.all.contains { ending in
      index + ending.count <= bytes.count && bytes[index..<index + ending.count].elementsEqual(ending)
    }
  }

  /// Digits alone, or digits with `am`, `pm` or `h`.
  private static func isTime(_ name: String) -> Bool {
    guard let first = name.utf8.first, first &- 0x30 < 10 else { return false }
    let rest = name.utf8.drop { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }
    return ["", "am", "pm", "h"].contains(String(decoding: rest, as: UTF8.self).lowercased())
  }

  /// `:taco:`, with a skin tone behind it or not. It needs a letter (`10:30:45` is a time), or is `:+1:`, `:-1:`, `:100:`.
  mutating func shortcode(at start: Int) -> Int? {
    // `std::vector::size` is code; `:tada::tada:` is two emoji.
    if let before = bytes.scalar(before: start), before.isWordPart || (before == ":" && textStart != start) {
      return nil
    }
    guard var end = endOfShortcode(at: start) else { return nil }
    let name = bytes.string(start + 1..<end - 1)
    if end + 11 <= bytes.count, bytes[end..<end + 11].elementsEqual(":skin-tone-".utf8),
      let tone = endOfShortcode(at: end)
    {
      end = tone
    }
    let said = bytes.string(start..<end)
    return emit(.emoji(name: RecognitionEmoji.canonicalName(name), said: said), from: start, to: end)
  }

  private func endOfShortcode(at start: Int) -> Int? {
    var index = start + 1
    var hasLetter = false
    while index < bytes.count, index - start <= 64 {
      switch bytes[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): hasLetter = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): break
      case UInt8(ascii: ":"):
        let isNumber = ["+1", "-1", "100"].contains(bytes.string(start + 1..<index))
        return index > start + 1 && (hasLetter || isNumber) ? index + 1 : nil
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// A Unicode emoji.
  mutating func emoji(at start: Int) -> Int? {
    guard let end = bytes.endOfEmoji(at: start) else { return nil }
    let said = bytes.string(start..<end)
    return emit(.emoji(name: RecognitionEmoji.canonicalName(said), said: said), from: start, to: end)
  }
}
