// SPDX-License-Identifier: Apache-2.0
// The neutral reading of plain text, where people and links are written and not marked up; and of text in which a platform marks
// just these.

/// Reads plain text into spans: `@name` is a mention, `` `x` `` and ``` fences are code, `> ` at the start of a line is a
/// quote, `http(s)://` starts a link, Unicode emoji and `:shortcodes:` are emoji. Everything else is text.
public enum PlainText {
  /// The spans of `text`, in order. Linear in its length.
  public static func spans(of text: String, names: NameDirectory) -> [Span] {
    var scanner = PlainTextScanner(bytes: [UInt8](text.utf8), names: names)
    return scanner.scan()
  }

  /// Stands for a marked span in a text: OBJECT REPLACEMENT CHARACTER, whose purpose that is (The Unicode Standard, section 23.8).
  public static let place: Unicode.Scalar = "\u{FFFC}"

  /// The spans of a text from which a platform's own marks for people, groups, channels and links were taken out: each
  /// ``place`` in it stands for the next of `marked`, of which only the words stay inside code and quotes. `@name` names
  /// nobody there. A quote's mark needs no space behind it, and `>>>` quotes all that follows. Linear in the text's length.
  public static func spans(of text: String, marked: [Span]) -> [Span] {
    var scanner = PlainTextScanner(bytes: [UInt8](text.utf8), marked: marked)
    return scanner.scan()
  }
}

/// One pass over the bytes. What is no span of its own stays text and is cut off when the next span is found.
struct PlainTextScanner {
  let bytes: [UInt8]
  /// Who is behind `@name`; nil where the platform marks mentions itself.
  let names: NameDirectory?
  /// The spans that the next places stand for.
  var marked: ArraySlice<Span> = []
  var spans: [Span] = []
  /// Where the text that is not yet a span starts.
  var textStart = 0
  /// From here to the line's end there is no closing mark for inline code of one or two backticks: without this, a line
  /// of lonely backticks would be searched once for each.
  var noInlineCodeUntil = [0, 0, 0]

  init(bytes: [UInt8], names: NameDirectory) {
    self.bytes = bytes
    self.names = names
  }

  init(bytes: [UInt8], marked: [Span]) {
    self.bytes = bytes
    self.marked = marked[...]
    names = nil
  }

  mutating func scan() -> [Span] {
    var index = 0
    var atLineStart = true
    while index < bytes.count {
      let byte = bytes[index]
      if atLineStart, let end = quote(at: index) {
        index = end
        atLineStart = false
        continue
      }
      atLineStart = byte == UInt8(ascii: "\n")
      let end: Int? =
        switch byte {
        case UInt8(ascii: "`"): code(at: index)
        case UInt8(ascii: "@"): mention(at: index, markLength: 1)
        case UInt8(ascii: ":"): shortcode(at: index)
        case UInt8(ascii: "h"), UInt8(ascii: "H"): link(at: index)
        case 0xE2...: place(at: index) ?? wideMention(at: index) ?? emoji(at: index)
        default: nil
        }
      index = end ?? (index + 1)
    }
    flush(upTo: bytes.count)
    return spans
  }

  /// Ends the running text at `end`, puts `span` behind it and goes on at `next`.
  mutating func emit(_ span: Span, from end: Int, to next: Int) -> Int {
    flush(upTo: end)
    spans.append(span)
    textStart = next
    return next
  }

  private mutating func flush(upTo end: Int) {
    if end > textStart { spans.append(.text(bytes.string(textStart..<end))) }
  }

  /// `> ` (or `>> `, or a lonely `>`) at the start of a line, behind at most three spaces.
  private mutating func quote(at start: Int) -> Int? {
    var index = start
    while index < bytes.count, index < start + 4, bytes[index] == UInt8(ascii: " ") { index += 1 }
    let mark = index
    while index < bytes.count, bytes[index] == UInt8(ascii: ">") { index += 1 }
    guard index > mark else { return nil }
    let isSpaced = index == bytes.count || bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\n")
    guard isSpaced || names == nil else { return nil }
    let quotesAll = names == nil && index - mark >= 3
    if index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    var end = index
    while end < bytes.count, quotesAll || bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return emit(.quote(words(index..<end)), from: start, to: end)
  }

  /// A run of backticks up to the next run of the same length: three and more over lines, and to the end where they are
  /// not closed; one or two on their line only.
  private mutating func code(at start: Int) -> Int {
    var open = start
    while open < bytes.count, bytes[open] == UInt8(ascii: "`") { open += 1 }
    let length = open - start
    if length < 3, noInlineCodeUntil[length] > start { return open }
    var index = open
    while index < bytes.count, length >= 3 || bytes[index] != UInt8(ascii: "\n") {
      guard bytes[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let closing = index
      while index < bytes.count, bytes[index] == UInt8(ascii: "`") { index += 1 }
      if index - closing == length || (length >= 3 && index - closing > length) {
        return emit(.code(words(open..<closing)), from: start, to: index)
      }
    }
    if length >= 3 { return emit(.code(words(open..<bytes.count)), from: start, to: bytes.count) }
    noInlineCodeUntil[length] = index
    return open
  }

  /// `http://` or `https://` up to white space; punctuation at its end is the sentence's.
  private mutating func link(at start: Int) -> Int? {
    guard let host = endOfScheme(at: start) else { return nil }
    if let before = bytes.scalar(before: start), before.isWordPart { return nil }
    var end = host
    var openBrackets = 0
    while end < bytes.count {
      let byte = bytes[end]
      if byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "(") { openBrackets += 1 }
      if byte == UInt8(ascii: ")") { openBrackets -= 1 }
      let (scalar, length) = bytes.scalar(at: end)
      if scalar.isSpace || scalar.isInvisible || scalar == PlainText.place
        || "。、，！？）」』】".unicodeScalars.contains(scalar)
      {
        break
      }
      end += length
    }
    while end > host {
      let byte = bytes[end - 1]
      if byte == UInt8(ascii: ")") {
        guard openBrackets < 0 else { break }
        openBrackets += 1
      } else if !".,;:!?'*_]".utf8.contains(byte) {
        break
      }
      end -= 1
    }
    guard end > host else { return nil }
    return emit(.link(url: bytes.string(start..<end), label: nil), from: start, to: end)
  }

  /// Behind `http://` or `https://`; nil where neither stands.
  private func endOfScheme(at start: Int) -> Int? {
    var index = start
    for expected in "http".utf8 {
      guard index < bytes.count, bytes[index] | 0x20 == expected else { return nil }
      index += 1
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "s") { index += 1 }
    for expected in "://".utf8 {
      guard index < bytes.count, bytes[index] == expected else { return nil }
      index += 1
    }
    return index
  }
}
