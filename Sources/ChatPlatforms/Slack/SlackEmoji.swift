// SPDX-License-Identifier: Apache-2.0
// Emoji by Slack's names. Slack sends every emoji of a message as `:name:` (`:wave::skin-tone-3:` with a skin tone) and shows
// such a name in rich text only as a piece of its own; so people's `:tada:` is cut out of their words again. Names are lower-case
// letters, digits, `_`, `-`, `+` and `'` (github.com/themashcodee/slack-blocks-to-jsx/issues/18); one that a workspace does
// not have is shown as it was written.

import Recognition

enum SlackEmoji {
  /// The text with its emoji cut out. What stands right behind a letter, a digit or a colon (`12:30:45`, `a::b:`) is no
  /// name, except behind another emoji.
  static func pieces(of text: String, _ style: BlockKit.Style) -> [BlockKit.Piece] {
    guard text.utf8.contains(colon) else { return text.isEmpty ? [] : [.text(text, style)] }
    let bytes = Array(text.utf8)
    var pieces: [BlockKit.Piece] = []
    var kept = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == colon, mayBegin(bytes, at: index, after: kept), let found = emoji(bytes, at: index) else {
        index += 1
        continue
      }
      if kept < index { pieces.append(.text(String(decoding: bytes[kept..<index], as: UTF8.self), style)) }
      pieces.append(.emoji(name: found.name, skinTone: found.skinTone, style))
      index = found.end
      kept = index
    }
    if kept < bytes.count { pieces.append(.text(String(decoding: bytes[kept...], as: UTF8.self), style)) }
    return pieces
  }

  /// The name of a reaction, from a name or a character. A character that has no name here becomes the sign that we
  /// acknowledge with: any sign says that we saw the message.
  static func reactionName(_ emoji: String) -> String {
    let name = RecognitionEmoji.canonicalName(emoji)
    return !name.isEmpty && name.utf8.allSatisfy(isNameByte) ? name : "seedling"
  }

  private static let colon = UInt8(ascii: ":")
  private static let nameLimit = 100

  private static func mayBegin(_ bytes: [UInt8], at index: Int, after kept: Int) -> Bool {
    guard index > kept else { return true }
    switch bytes[index - 1] {
    case colon, UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return false
    default: return true
    }
  }

  private static func emoji(_ bytes: [UInt8], at start: Int) -> (name: String, skinTone: Int?, end: Int)? {
    let name = bytes[(start + 1)...].prefix(nameLimit).prefix(while: isNameByte)
    guard !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == colon else { return nil }
    let word = String(decoding: name, as: UTF8.self)
    let end = name.endIndex + 1
    let tone = Array(":skin-tone-".utf8)
    let rest = bytes[end...]
    if rest.starts(with: tone), rest.count > tone.count + 1, rest[end + tone.count + 1] == colon {
      let digit = Int(rest[end + tone.count]) - 48
      if (2...6).contains(digit) { return (word, digit, end + tone.count + 2) }
    }
    return (word, nil, end)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "_-+'".utf8.contains(byte)
    }
  }
}
