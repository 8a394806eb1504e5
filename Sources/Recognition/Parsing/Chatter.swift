// SPDX-License-Identifier: Apache-2.0
// Most of what is said in a chat recognises nobody and is no note. This finds out without reading it: where nobody is named or answered,
// no hashtag stands and no cup, only a line that opens with a keyword can count.

/// Messages in which nothing can count.
enum Chatter {
  /// Whether a message can hold nothing that counts.
  static func isAll(_ spans: [Span], lexicon: Lexicon, context: ParsingContext) -> Bool {
    guard context.repliedTo == nil else { return false }
    var isAtLineStart = true
    for span in spans {
      switch span {
      case .person, .group: return false
      case .text(let text):
        var text = text
        var scan = LineOpenings(lexicon: lexicon, isAtLineStart: isAtLineStart)
        if text.withUTF8({ scan.mayCount($0) }) { return false }
        isAtLineStart = scan.isAtLineStart
      case .emoji(let name, _):
        if name == RecognitionEmoji.cup { return false }
      case .code, .quote: isAtLineStart = true
      case .channel, .broadcast, .link: isAtLineStart = false
      }
    }
    return true
  }
}

/// Looks at the first word of each line.
private struct LineOpenings {
  let lexicon: Lexicon
  var isAtLineStart: Bool

  mutating func mayCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "#") { return true }
      // The full-width number sign and what else stands for it are written with this lead.
      if byte == 0xEF { return true }
      if byte == UInt8(ascii: "\n") {
        isAtLineStart = true
      } else if isAtLineStart, byte.isASCIIWordPart {
        guard let end = passWord(at: index, in: bytes) else { return true }
        index = end
        continue
      } else if isAtLineStart, byte >= 0x80 {
        // Letters of other scripts, but bullets as well: what opens with one is read.
        return true
      }
      index += 1
    }
    return false
  }

  /// Behind the word that starts at `index`; nil where it may open a keyword.
  private mutating func passWord(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var end = index
    while end < bytes.count, bytes[end].isASCIIWordPart { end += 1 }
    // A number, or the cross in a checkbox, stands before what opens the line.
    if (index..<end).allSatisfy({ bytes[$0].isASCIIDigit }) { return end }
    if end == index + 1, index > 0, bytes[index - 1] == UInt8(ascii: "[") { return end }
    isAtLineStart = false
    var whole = end
    while whole < bytes.count, bytes[whole].isASCIIWordPart || Self.joins(bytes[whole]) { whole += 1 }
    while whole > end, !bytes[whole - 1].isASCIIWordPart { whole -= 1 }
    if whole < bytes.count, bytes[whole] >= 0x80 { return nil }
    return lexicon.opensLine(bytes, index..<end) || lexicon.opensLine(bytes, index..<whole) ? nil : end
  }

  private static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
