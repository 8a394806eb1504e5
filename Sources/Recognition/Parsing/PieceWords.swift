// SPDX-License-Identifier: Apache-2.0
// Words, hashtags and runs of marks in running text.

extension [UInt8] {
  /// A word: letters and digits with `'`, `-`, `.`, `/`, `_`, `&`, `@` between them (`don't`, `h/t`, `v2.1`,
  /// `ada@example.org`), and `++` behind it (`c++`).
  func word(at start: Int, before end: Int) -> Piece {
    var index = start
    var isSimple = true
    if self[start] == UInt8(ascii: "/") || self[start] == UInt8(ascii: "&") { index += 1 }
    while index < end {
      let byte = self[index]
      if byte.isASCIIWordPart {
        index += 1
      } else if let elided = endOfElision(from: start, apostrophe: index, before: end) {
        return Piece(kind: .token(.word), end: elided, isSimple: false)
      } else if byte >= 0x80 {
        guard let next = wideWordPart(at: index, before: end) else { break }
        isSimple = false
        index = next
      } else if byte == UInt8(ascii: "+") {
        guard index + 1 < end, self[index + 1] == byte, index > start else { break }
        while index < end, self[index] == byte { index += 1 }
        break
      } else if joinsWord(at: index, before: end) {
        isSimple = isSimple && byte != UInt8(ascii: "'")
        index += 1
      } else {
        break
      }
    }
    return Piece(kind: .token(.word), end: index, isSimple: isSimple)
  }

  /// The end of a letter beyond ASCII, a curly apostrophe or an invisible mark inside a word.
  private func wideWordPart(at index: Int, before end: Int) -> Int? {
    let (scalar, length) = scalar(at: index)
    let next = index + length
    if scalar.isWordPart { return scalar.isUnspaced ? nil : next }
    let joins = scalar == "\u{2019}" || scalar == "\u{02BC}"
    guard joins || scalar.isInvisible, next < end, startsWordPart(at: next) else { return nil }
    return self[next] >= 0x80 && self.scalar(at: next).scalar.isUnspaced ? nil : next
  }

  /// Behind the apostrophe at `index`, where what stands before it leans on the word behind it (`l'aide`): that word
  /// has at least two letters (`all's well` is English).
  private func endOfElision(from start: Int, apostrophe index: Int, before end: Int) -> Int? {
    guard index > start, index - start <= 7, self[index] == UInt8(ascii: "'") || self[index] == 0xE2 else { return nil }
    let (mark, length) = scalar(at: index)
    guard mark == "'" || mark == "\u{2019}", index + length < end, startsWordPart(at: index + length) else {
      return nil
    }
    let second = index + length + scalar(at: index + length).length
    guard second < end, startsWordPart(at: second) else { return nil }
    return Elision.openings.contains(string(start..<index).lowercased() + "'") ? index + length : nil
  }

  private func joinsWord(at index: Int, before end: Int) -> Bool {
    guard index + 1 < end, startsWordPart(at: index + 1) else { return false }
    switch self[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"),
      UInt8(ascii: "&"), UInt8(ascii: "@"):
      return true
    case UInt8(ascii: ":"), UInt8(ascii: ","):
      return index > 0 && self[index - 1].isASCIIDigit && self[index + 1].isASCIIDigit
    default: return false
    }
  }

  /// A word as the lexicon knows it: in lower case, with straight apostrophes, without invisible marks.
  func foldedWord(_ range: Range<Int>) -> String {
    var folded = String.UnicodeScalarView()
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = scalar(at: index)
      if scalar == "\u{2019}" || scalar == "\u{02BC}" {
        folded.append("'")
      } else if !scalar.isInvisible {
        folded.append(scalar.ofUsualWidth)
      }
      index += length
    }
    return String(folded).lowercased()
  }

  /// `#tag`, alone between spaces and punctuation; `#` otherwise is a mark (a heading's) or nothing.
  func hashtag(at start: Int, before end: Int) -> Piece {
    let first = start + scalar(at: start).length
    var next = first
    while next < end, self[next] == UInt8(ascii: "#") { next += 1 }
    if next > first || next == end || self[next] <= 0x20 { return Piece(kind: .token(.mark), end: next) }
    if let before = scalar(before: start),
      (before.isWordPart && !before.isUnspaced) || "/&@=".unicodeScalars.contains(before)
    {
      return Piece(kind: .token(.other), end: next)
    }
    var index = next
    while index < end {
      let (scalar, length) = scalar(at: index)
      if scalar.isWordPart || scalar == "_" {
        index += length
      } else if scalar == "-", index + 1 < end, startsWordPart(at: index + 1) {
        index += 1
      } else {
        break
      }
    }
    guard index > next else { return Piece(kind: .token(.other), end: next) }
    if index < end, self[index] == UInt8(ascii: "/") || self[index] == UInt8(ascii: "+") {
      return Piece(kind: .token(.opaque), end: index)
    }
    return Piece(kind: .token(.hashtag), end: index)
  }

  /// `++`, `+=`, `+5`, or a lonely `+`.
  func pluses(at start: Int, before end: Int, afterSpace: Bool) -> Piece {
    var index = start
    var count = 0
    while index < end, self[index] == UInt8(ascii: "+") || scalar(at: index).scalar == "\u{FF0B}" {
      index += scalar(at: index).length
      count += 1
    }
    if count >= 2 { return Piece(kind: .token(.pluses), end: index) }
    let digits = index
    if index < end, self[index] == UInt8(ascii: "=") { return Piece(kind: .token(.plusEquals), end: index + 1) }
    var amount: Int32 = 0
    while index < end, self[index].isASCIIDigit, amount < 100_000 {
      amount = amount * 10 + Int32(self[index] - 0x30)
      index += 1
    }
    let isAlone = index == end || !(startsWordPart(at: index) || "%.,:/".utf8.contains(self[index]))
    let opens = afterSpace || (start > 0 && self[start - 1] == UInt8(ascii: "("))
    if index > digits, isAlone, opens { return Piece(kind: .token(.points), end: index, value: amount) }
    return Piece(kind: .token(.plus), end: digits)
  }

  /// A dash with spaces around it, `--`, or a hyphen that means nothing.
  func dashes(at start: Int, before end: Int, afterSpace: Bool) -> Piece {
    var index = start
    while index < end, self[index] == UInt8(ascii: "-") { index += 1 }
    let isFree = afterSpace && (index == end || self[index] <= 0x20)
    if isFree { return Piece(kind: .token(.dash), end: index) }
    return Piece(kind: .token(index - start >= 2 ? .minuses : .other), end: index)
  }

  /// A run of `.`, `!`, `?` and their wide forms. `..` and more only part clauses, as people use them.
  func stop(at start: Int, before end: Int) -> Piece {
    var index = start
    var isQuestion = false
    var dots = 0
    while index < end {
      let (scalar, length) = scalar(at: index)
      guard scalar.endsSentence else { break }
      if scalar == "." { dots += 1 }
      isQuestion = isQuestion || scalar.asks
      index += length
    }
    if isQuestion { return Piece(kind: .token(.question), end: index) }
    if dots == index - start {
      if dots >= 2 { return Piece(kind: .token(.semicolon), end: index) }
      if index < end, startsWordPart(at: index) { return Piece(kind: .token(.other), end: index) }
    }
    return Piece(kind: .token(.stop), end: index)
  }
}
