// SPDX-License-Identifier: Apache-2.0
// Text in Mattermost's Markdown that shows exactly that text. There are three readers, and what is safe must be so for all: the
// web application (github.com/mattermost/marked), the mobile one (github.com/mattermost/commonmark.js) and the server, which
// looks for mentions itself (server/channels/app/mention_parser_standard.go).
//
// What could be markup goes as an HTML entity, which all of them decode only after they have looked for markup. Backslashes
// would not do: the web application knows none before `<`, `$` or `&`, and none at all inside emphasis and labels of links.
// What could ping or link, `@name` and `#tag`, is broken by a zero-width space.

enum MattermostEscaping: MarkdownDialect {
  /// Escapes a piece of a line. A web address stays one, with everything percent-encoded that is not plainly part of it.
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var markdown = ""
    var index = 0
    while index < scalars.count {
      if let (address, end) = webAddress(in: scalars, at: index) {
        markdown += address
        index = end
        continue
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let previous = index > 0 ? scalars[index - 1] : nil
      let scalar = scalars[index]
      if isMarkup(scalar, after: previous, before: scalars[(index + 1)...]) {
        markdown += HTMLEntities.encoded(scalar)
      } else {
        markdown.unicodeScalars.append(scalar)
        if mustBreak(scalar, before: next) { markdown.unicodeScalars.append(InertText.zeroWidthSpace) }
      }
      index += 1
    }
    return markdown
  }

  /// Code shows entities as they are written, so `@name` and `#tag` are all that is broken: the server gathers both also there.
  static func verbatim(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.reduce(into: "") { code, index in
      code.unicodeScalars.append(scalars[index])
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if mustBreak(scalars[index], before: next) { code.unicodeScalars.append(InertText.zeroWidthSpace) }
    }
  }

  private static func isMarkup(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before rest: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    let next = rest.first
    switch scalar {
    // `<` also opens what an incoming webhook turns into links and mentions (`<https://x|y>`, `<!channel>`), `~` a channel's name.
    case "*", "`", "[", "]", "~", "|", "<": return true
    case "_": return !(isASCIIWord(previous) && isASCIIWord(next))
    // Before anything else a backslash is one: `C:\temp`.
    case "\\": return next.map { $0.isASCII && $0 != " " && !isASCIIWord($0) } ?? true
    // A formula ends at a dollar with no word behind it (`$x$`), where the server shows formulas; prices stay.
    case "$": return !isASCIIWord(next)
    // Behind the last word of a heading it would be taken off.
    case "#": return next.map { $0 == "#" || $0 == " " } ?? true
    // What comes behind the piece may end an entity.
    case "&": return opensEntity(before: rest) || rest.allSatisfy { $0 == "#" || isASCIIWord($0) }
    default: return false
    }
  }

  private static func mustBreak(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    // `(^|\W)(#\p{L}…` in webapp/channels/src/utils/text_formatting.tsx.
    scalar == "#" ? next?.properties.isAlphabetic ?? false : InertText.mustBreak(scalar, before: next)
  }

  private static func isASCIIWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.isASCII else { return false }
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// A web address that starts here, made safe, and where it ends.
  private static func webAddress(in scalars: [Unicode.Scalar], at start: Int) -> (String, Int)? {
    guard scalars[start...].starts(with: "http".unicodeScalars, by: { $0 == $1 || $0.value | 0x20 == $1.value }),
      start == 0 || !isWord(scalars[start - 1])
    else { return nil }
    let candidate = scalars[start...].prefix(SafeURL.limit).prefix { !endsAddress($0) }
    var address = candidate
    while let last = address.last, ".,;:!?'*_~])".unicodeScalars.contains(last) {
      if last == ")", address.contains("(") { break }
      address.removeLast()
    }
    // No entity may stand in it either (`&commat;`), also where its last character stands behind it.
    let url = address.indices.reduce(into: "") { url, index in
      if address[index] == "&", opensEntity(before: scalars[(index + 1)...]) {
        url += "%26"
      } else {
        url.unicodeScalars.append(address[index])
      }
    }
    guard let colon = url.firstIndex(of: ":"), url[colon...].utf8.count > "://".utf8.count,
      let target = SafeURL.target(url)
    else { return nil }
    return (target, address.endIndex)
  }

  /// Whether an `&` before this is read as an entity (CommonMark 0.31 section 2.5).
  private static func opensEntity(before rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { $0 == "#" || isASCIIWord($0) }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }

  private static func endsAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "<" || scalar == ">" || scalar == "\"" || scalar.properties.isWhitespace || scalar.value <= 0x20
      || !scalar.isASCII && !isWord(scalar)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Escapes what would make a quote, a list, a line across or an underline of a whole line: `>`, `+`, `-`, `=`, `1.`, `1)`.
  static func opening(_ line: String) -> String {
    let scalars = line.unicodeScalars.drop { $0 == " " }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(digits.count)
    let marks: [Unicode.Scalar] = digits.isEmpty ? [">", "+", "-", "="] : [".", ")"]
    guard let mark = rest.first, marks.contains(mark) else { return String(scalars) }
    return String(digits) + HTMLEntities.encoded(mark) + String(rest.dropFirst())
  }
}
