// SPDX-License-Identifier: Apache-2.0
// What Slack makes of a post, by its own rules (docs.slack.dev/reference/block-kit/blocks, docs.slack.dev/messaging/formatting-message-text),
// written without a look at the renderer. A post is read into Slack's own notation for messages: `&`, `<` and `>` that people see
// are `&amp;`, `&lt;` and `&gt;`; what is more than words is a token in angle brackets: `<https://…|label>`, `<@U1>`,
// `<!channel>`, `<image:https://…>`, and, since rich text marks words without marks, `<bold|words>`.

import FoundationEssentials
import Ports

/// A post as Slack reads it.
struct SlackReading {
  /// One line each.
  private(set) var lines: [String] = []

  /// All text of all blocks in Slack's notation, one line each; of a post without blocks its `text`. Throws where Slack would
  /// refuse the post, or would see in the `text` for notifications more than words.
  static func text(of request: HTTPRequest) throws -> String {
    let post = try JSONDecoder().decode(SlackPost.self, from: Data(request.body))
    guard post.mrkdwn == false, post.unfurl_links == false, post.unfurl_media == false else {
      throw SlackRefusal("the text would be read as mrkdwn, or links unfurled")
    }
    guard let text = post.text, text.utf16.count <= 4_000 else { throw SlackRefusal("no text, or too much") }
    guard !text.utf8.contains(where: { "<>".utf8.contains($0) }), Offence.pings(in: unescaped(text)).isEmpty else {
      throw SlackRefusal("the text for notifications has a token: \(text)")
    }
    guard let blocks = post.blocks else { return text }
    guard (1...50).contains(blocks.count) else { throw SlackRefusal("\(blocks.count) blocks") }
    var reading = SlackReading()
    for block in blocks { try reading.read(block) }
    return reading.lines.joined(separator: "\n")
  }

  /// What Slack, or whoever the text is handed on to, would make of such a text besides words.
  static func offences(in text: String) -> [String] {
    var offences: [String] = []
    var words = String.UnicodeScalarView()
    var token: String.UnicodeScalarView?
    for scalar in text.unicodeScalars {
      switch (scalar, token) {
      case ("<", _): token = .init()
      case (">", let found?):
        offences.append(String(found))
        token = nil
      case (">", nil): offences.append(">")
      case (_, .some): token?.append(scalar)
      case (_, nil): words.append(scalar)
      }
    }
    if let token { offences.append(String(token)) }
    let shown = unescaped(String(words))
    if escaped(shown) != String(words) { offences.append("& that is not escaped") }
    return offences + Offence.pings(in: shown) + Offence.invisibleActors(in: shown).map { "\($0)" }
  }

  /// The text as people see it, tokens by their labels, one inside the other or not.
  static func visible(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    // What stands in a token before its label, if it has one.
    var head: String.UnicodeScalarView?
    for scalar in text.unicodeScalars {
      switch (scalar, head) {
      case ("<", _):
        shown.append(contentsOf: head ?? .init())
        head = .init()
      case ("|", .some): head = nil
      case (">", _):
        shown.append(contentsOf: head ?? .init())
        head = nil
      case (_, .some): head?.append(scalar)
      case (_, nil): shown.append(scalar)
      }
    }
    shown.append(contentsOf: head ?? .init())
    return unescaped(String(shown))
  }

  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "&<>".utf8.contains($0) }) else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Slack decodes these three, each once.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if rest.starts(with: "&amp;".utf8) {
        bytes.append(UInt8(ascii: "&"))
        rest = rest.dropFirst(5)
      } else if rest.starts(with: "&lt;".utf8) {
        bytes.append(UInt8(ascii: "<"))
        rest = rest.dropFirst(4)
      } else if rest.starts(with: "&gt;".utf8) {
        bytes.append(UInt8(ascii: ">"))
        rest = rest.dropFirst(4)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - Blocks

  private mutating func read(_ block: SlackPost.Node) throws {
    switch block.type {
    case "header": lines.append(try Self.object(block.text, kinds: ["plain_text"], atMost: 150))
    case "section": lines.append(try Self.object(block.text, kinds: ["plain_text", "mrkdwn"], atMost: 3_000))
    case "divider": break
    case "context":
      for element in try Self.some(block.elements, atMost: 10) {
        lines.append(
          element.type == "image"
            ? "<image:\(element.image_url ?? "")>"
            : try Self.literal(element.text, isEscaped: element.type == "mrkdwn", atMost: 3_000))
      }
    case "image": lines.append("<image:\(block.image_url ?? "")>")
    case "rich_text": for element in try Self.some(block.elements) { try readRich(element) }
    default: throw SlackRefusal("a block \(block.type)")
    }
  }

  private mutating func readRich(_ element: SlackPost.Node) throws {
    switch element.type {
    case "rich_text_section", "rich_text_quote", "rich_text_preformatted":
      lines.append(try Self.some(element.elements).map(Self.piece).joined())
    case "rich_text_list":
      guard element.listStyle == "bullet", (0...8).contains(element.indent ?? 0) else { throw SlackRefusal("a list") }
      for item in try Self.some(element.elements) {
        guard item.type == "rich_text_section" else { throw SlackRefusal("a list of \(item.type)") }
        lines.append(try Self.some(item.elements).map(Self.piece).joined())
      }
    default: throw SlackRefusal("rich text of \(element.type)")
    }
  }

  private static func piece(_ piece: SlackPost.Node) throws -> String {
    let words: String
    switch piece.type {
    case "text": words = try literal(piece.text, isEscaped: false, atMost: .max)
    case "link": words = "<\(piece.url ?? "")|\(try literal(piece.text, isEscaped: false, atMost: .max))>"
    case "emoji": words = ":\(piece.name ?? ""):"
    case "user": words = "<@\(piece.user_id ?? "")>"
    case "broadcast": words = "<!\(piece.range ?? "")>"
    default: words = "<\(piece.type)>"
    }
    return piece.styles.reduce(words) { "<\($1)|\($0)>" }
  }

  private static func object(_ text: SlackPost.Text?, kinds: [String], atMost limit: Int) throws -> String {
    guard case .object(let kind, let words)? = text, kinds.contains(kind) else { throw SlackRefusal("no such text") }
    return try literal(.words(words), isEscaped: kind == "mrkdwn", atMost: limit)
  }

  private static func literal(_ text: SlackPost.Text?, isEscaped: Bool, atMost limit: Int) throws -> String {
    guard case .words(let words)? = text, !words.isEmpty, words.utf16.count <= limit else {
      throw SlackRefusal("a text that is empty or too long")
    }
    return isEscaped ? words : escaped(words)
  }

  private static func some(_ nodes: [SlackPost.Node]?, atMost limit: Int = .max) throws -> [SlackPost.Node] {
    guard let nodes, (1...limit).contains(nodes.count) else { throw SlackRefusal("no elements, or too many") }
    return nodes
  }
}

/// Why Slack would not take a post.
struct SlackRefusal: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
