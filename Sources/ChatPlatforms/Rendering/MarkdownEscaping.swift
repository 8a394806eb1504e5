// SPDX-License-Identifier: Apache-2.0
// Text as CommonMark 0.31 that shows exactly that text: nothing in it is markup, an entity, an image or a link of its
// own making. As little as possible is escaped, since many receivers show the source: `snake_case` stays as it is.

enum MarkdownEscaping {
  /// Escapes a piece of a line, wherever on the line it stands.
  static func escaped(_ text: String) -> String {
    let characters = Array(text)
    var markdown = ""
    for (index, character) in characters.enumerated() {
      let previous = index > 0 ? characters[index - 1] : nil
      let rest = characters[(index + 1)...]
      if needsBackslash(character, after: previous, before: rest) { markdown.append("\\") }
      markdown.append(character)
      if InertText.mustBreak(character, before: rest.first) { markdown.append(InertText.zeroWidthSpace) }
    }
    return markdown
  }

  // By a character's first scalar, since a combining mark behind a `*` leaves it a `*`.
  private static func needsBackslash(
    _ character: Character, after previous: Character?, before rest: ArraySlice<Character>
  ) -> Bool {
    switch character.unicodeScalars.first {
    case "\\", "`", "*", "[", "]", "~", "<": true
    // Between letters and digits an underscore is no emphasis (section 6.2, rules 2 and 6).
    case "_": !(isWord(previous) && isWord(rest.first))
    // Only what could be read as an entity (section 2.5).
    case "&": looksLikeEntity(rest)
    default: false
    }
  }

  private static func isWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }

  private static func looksLikeEntity(_ rest: ArraySlice<Character>) -> Bool {
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }

  /// Escapes what would give a whole, otherwise escaped line another meaning: a heading, a quote, a bullet, an
  /// underline (`#`, `>`, `+`, `-`, `=`) or the number of a list (`1.`, `1)`), sections 4.2, 4.3, 5.1 and 5.2.
  static func opening(_ line: String) -> String {
    let line = line.drop { $0 == " " }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let mark = line.dropFirst(digits.count)
    let marks: [Unicode.Scalar] = digits.isEmpty ? ["#", ">", "+", "-", "="] : [".", ")"]
    guard let scalar = mark.unicodeScalars.first, marks.contains(scalar) else { return String(line) }
    return digits + "\\" + mark
  }
}
