// SPDX-License-Identifier: Apache-2.0
// A post as Mattermost's own readers take it, written from their sources and not from our renderer: the web application's
// Markdown (lib/marked.js of github.com/mattermost/marked) and links of its own (webapp/channels/src/utils/text_formatting.tsx),
// the server's mentions (server/channels/app/mention_parser_standard.go) and what it makes of incoming webhooks
// (server/channels/app/webhook.go).

/// Reads posts.
enum MattermostReading {
  /// The mentions, links and images of a text, web addresses that stand in it as they are left out.
  static func offences(in text: String) -> [String] {
    var offences = Offence.invisibleActors(in: text).map { "invisible \($0.value)" }
    let raw = Array(text.unicodeScalars)
    for scalars in [raw, Entities.decoded(raw)] {
      for index in scalars.indices where scalars[index] == "@" {
        if pingsBehind(scalars, index) { offences.append("mention") }
      }
    }
    var addressEnd = 0
    for index in raw.indices {
      addressEnd = max(addressEnd, InlineLexer.endOfAddress(in: raw, at: index) ?? 0)
      let next = index + 1 < raw.count ? raw[index + 1] : nil
      let before = index > 0 ? raw[index - 1] : nil
      switch raw[index] {
      // `(^|\W)(#\p{L}`; `\B~[a-z0-9]`
      case "#" where next?.properties.isAlphabetic == true && !isJSWord(before) && index >= addressEnd:
        offences.append("hashtag")
      case "~" where next.map(isJSWord) == true && !isJSWord(before) && index >= addressEnd: offences.append("channel")
      // `<x|y>`, `<!channel>`, `<@id>`, `<https://…>`, tags
      case "<" where raw[index...].contains(">"): offences.append("token")
      case "]" where next == "(" || next == "[" || next == ":": offences.append("link")
      case "$" where closesFormula(raw, index): offences.append("formula")
      default: break
      }
    }
    return offences
  }

  /// The web application's `@[a-z0-9.\-_]+` anywhere but behind a word, and the server's: a word of letters, numbers, `.-_:@`.
  private static func pingsBehind(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index + 1 < scalars.count else { return false }
    let next = scalars[index + 1]
    return next.properties.isAlphabetic || next.properties.numericType != nil || ".-_:@".unicodeScalars.contains(next)
  }

  /// `^\$([^\$\n]+)\$(?!\w)`
  private static func closesFormula(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    if index + 1 < scalars.count, isJSWord(scalars[index + 1]) { return false }
    let line = scalars[..<index].reversed().prefix { $0 != "\n" }
    return line.dropFirst().contains("$")
  }

  /// JavaScript's `\w`.
  static func isJSWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.isASCII else { return false }
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// What people see of a paragraph: markup taken off, entities as what they stand for, without the zero-width spaces.
  static func text(of markdown: String) -> String {
    var lexer = InlineLexer(source: Array(markdown.unicodeScalars))
    let shown = Entities.decoded(lexer.shown())
    return string((opensBlock(markdown) ? ["¶"] : []) + shown.filter { $0 != "\u{200B}" })
  }

  /// Whether a line is something else than a paragraph: a heading, a quote, a list, a line across, a table, code.
  static func opensBlock(_ line: String) -> Bool {
    let scalars = Array(line.unicodeScalars)
    if scalars.starts(with: "    ".unicodeScalars) || line.hasPrefix("```") || line.hasPrefix("~~~") { return true }
    let rest = Array(scalars.drop { $0 == " " })
    guard let first = rest.first else { return false }
    let run = rest.prefix { $0 == first }.count
    let behind = run < rest.count ? rest[run] : nil
    switch first {
    case "#": return run <= 6 && behind == " "
    case ">", "|": return true
    case "-", "*", "_", "+", "=": return behind == " " && run == 1 || behind == nil
    case "0"..."9":
      let afterDigits = rest.drop { ("0"..."9").contains($0) }
      return afterDigits.first.map { $0 == "." || $0 == ")" } == true
        && afterDigits.dropFirst().first.map { $0 == " " } ?? true
    default: return false
    }
  }
}

/// The inline rules of marked that take anything away from what is seen, in their order.
private struct InlineLexer {
  let source: [Unicode.Scalar]
  private var index = 0

  init(source: [Unicode.Scalar]) { self.source = source }

  mutating func shown() -> [Unicode.Scalar] {
    var shown: [Unicode.Scalar] = []
    while index < source.count {
      let scalar = source[index]
      if scalar == "\\", let next = at(index + 1), isEscapable(next, before: at(index + 2)) {
        shown.append(next)
        index += 2
      } else if let end = Self.endOfAddress(in: source, at: index) {
        shown += source[index..<end]
        index = end
      } else if let (inner, end) = span() {
        shown += inner
        index = end
      } else {
        shown.append(scalar)
        index += 1
      }
    }
    return shown
  }

  private func at(_ place: Int) -> Unicode.Scalar? { source.indices.contains(place) ? source[place] : nil }

  /// `^\\([`*{}\[\]()#+\-.!_>~|]|\\(?!\w))`
  private func isEscapable(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    scalar == "\\" ? !MattermostReading.isJSWord(next) : "`*{}[]()#+-.!_>~|".unicodeScalars.contains(scalar)
  }

  /// Where a web address that starts here ends: nothing in it is markup.
  static func endOfAddress(in source: [Unicode.Scalar], at index: Int) -> Int? {
    guard source[index] == "h", source[index...].starts(with: "http".unicodeScalars),
      index == 0 || !MattermostReading.isJSWord(source[index - 1])
    else { return nil }
    let rest = source[index...].drop { $0.properties.isAlphabetic }
    guard rest.starts(with: "://".unicodeScalars) else { return nil }
    var end = source[index...].firstIndex { " <>()`[]\"".unicodeScalars.contains($0) } ?? source.count
    while end > index, "?!.,:*_~'\"".unicodeScalars.contains(source[end - 1]) { end -= 1 }
    return end
  }

  /// Emphasis, strong, struck, code, a formula, a link, an image, an autolink: what is inside, and where it ends.
  private func span() -> ([Unicode.Scalar], Int)? {
    switch source[index] {
    case "<": return between(1, ">")
    case "!": return at(index + 1) == "[" ? between(2, "]") : nil
    case "[": return between(1, "]")
    case "`": return between(1, "`")
    case "$":
      let formula = between(1, "$")
      return formula.flatMap { MattermostReading.isJSWord(at($0.1)) ? nil : $0 }
    case "~": return at(index + 1) == "~" ? between(2, "~") : nil
    case "*": return at(index + 1).map { $0 != " " } == true ? between(1, "*") : nil
    case "_":
      guard !MattermostReading.isJSWord(at(index - 1)), at(index + 1).map({ $0 != " " }) == true else { return nil }
      return between(1, "_")
    default: return nil
    }
  }

  /// More is taken for markup than would be: only text without any is what it was.
  private func between(_ opening: Int, _ closing: Unicode.Scalar) -> ([Unicode.Scalar], Int)? {
    let start = index + opening
    guard start < source.count, let end = source[start...].dropFirst().firstIndex(of: closing) else { return nil }
    return (Array(source[start..<end]), end + 1)
  }
}

/// Entities as a browser reads them.
private enum Entities {
  private static let named: [String: Unicode.Scalar] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "commat": "@", "nbsp": "\u{A0}",
  ]

  static func decoded(_ source: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard source.contains("&") else { return source }
    var decoded: [Unicode.Scalar] = []
    var index = 0
    while index < source.count {
      if source[index] == "&", let end = source[index...].prefix(12).firstIndex(of: ";") {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: source[(index + 1)..<end])
        let name = String(view)
        let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
        if let scalar = named[name] ?? (name.hasPrefix("#") ? number.flatMap(Unicode.Scalar.init) : nil) {
          decoded.append(scalar)
          index = end + 1
          continue
        }
      }
      decoded.append(source[index])
      index += 1
    }
    return decoded
  }
}
