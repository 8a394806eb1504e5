// SPDX-License-Identifier: Apache-2.0
// Text as CommonMark 0.31 that shows exactly that text: nothing in it is markup, an entity, an image or a link of its
// own making. As little as possible is escaped, since many receivers show the source: `snake_case` stays as it is.

enum MarkdownEscaping: MarkdownDialect {
  /// Escapes a piece of a line, wherever on the line it stands.
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var markdown = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let rest = scalars[(index + 1)...]
      if needsBackslash(scalar, after: previous, before: rest) { markdown.append("\\") }
      markdown.append(scalar)
      if InertText.mustBreak(scalar, before: rest.first) { markdown.append(InertText.zeroWidthSpace) }
    }
    return String(markdown)
  }

  private static func needsBackslash(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before rest: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "]", "~", "<": true
    // Between letters and digits an underscore is no emphasis (section 6.2, rules 2 and 6).
    case "_": !(isWord(previous) && isWord(rest.first))
    // Only what could be read as an entity (section 2.5).
    case "&": looksLikeEntity(rest)
    default: false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }

  private static func looksLikeEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { $0 == "#" || $0.isASCII && isWord($0) }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }

  /// Escapes what would give a whole, otherwise escaped line another meaning: a heading, a quote, a bullet, an
  /// underline (`#`, `>`, `+`, `-`, `=`) or the number of a list (`1.`, `1)`), sections 4.2, 4.3, 5.1 and 5.2.
  static func opening(_ line: String) -> String {
    let scalars = line.unicodeScalars.drop { $0 == " " }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(digits.count)
    let marks: [Unicode.Scalar] = digits.isEmpty ? ["#", ">", "+", "-", "="] : [".", ")"]
    guard let mark = rest.first, marks.contains(mark) else { return String(scalars) }
    return String(digits) + "\\" + String(rest)
  }
}
