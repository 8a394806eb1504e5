// SPDX-License-Identifier: Apache-2.0
// The part of Block Kit that posts are made of (docs.slack.dev/reference/block-kit/blocks):
//
//   {"type":"header","text":{"type":"plain_text","text":"…","emoji":true}}
//   {"type":"rich_text","elements":[
//     {"type":"rich_text_section","elements":[PIECE…]}
//     {"type":"rich_text_quote","elements":[PIECE…]}
//     {"type":"rich_text_preformatted","elements":[{"type":"text","text":"…\n…"}]}
//     {"type":"rich_text_list","style":"bullet","indent":0,"elements":[{"type":"rich_text_section","elements":[PIECE…]}…]}]}
//   {"type":"context","elements":[{"type":"plain_text","text":"…","emoji":true}]}
//   {"type":"divider"}
//   PIECE  {"type":"text","text":"…","style":{"bold":true}}  {"type":"link","url":"https://…","text":"…"}  {"type":"emoji","name":"tada"}
//
// Rich text and not `mrkdwn`: mrkdwn has no way to escape `*`, `_`, `~` and backticks, and where it reads them as marks is
// documented nowhere. In rich text what a piece is stands beside its words and never in them, so there is nothing to escape:
// people's words can be no mention, no markup and no link. Slack's reference prefers it too; webhooks and chat.postMessage both
// take it (github.com/slackapi/bolt-js/issues/1324).

enum BlockKit {
  /// A block of a message.
  enum Block: Equatable {
    case header(String)
    case richText([Element])
    case context(String)
    case divider
  }

  /// A part of a rich text block, which stands on lines of its own.
  enum Element: Equatable {
    case section([Piece])
    case quote([Piece])
    /// Lines in a font in which all characters have one width.
    case preformatted([String])
    case list(indent: Int, items: [[Piece]])
  }

  /// A piece of a line.
  enum Piece: Equatable {
    case text(String, Style)
    case link(url: String, label: String, Style)
    /// By its name without colons; the skin tone is 2 to 6, nil for the usual one.
    case emoji(name: String, skinTone: Int?, Style)
  }

  /// How a piece looks.
  struct Style: OptionSet {
    let rawValue: Int
    static let bold = Style(rawValue: 1)
    static let italic = Style(rawValue: 2)
    static let code = Style(rawValue: 4)
  }
}

extension BlockKit.Block: Encodable {
  private enum Key: String, CodingKey { case type, text, elements }

  private struct PlainText: Encodable {
    var type = "plain_text"
    var text: String
    var emoji = true
  }

  func encode(to encoder: any Encoder) throws {
    var block = encoder.container(keyedBy: Key.self)
    switch self {
    case .header(let text):
      try block.encode("header", forKey: .type)
      try block.encode(PlainText(text: text), forKey: .text)
    case .richText(let elements):
      try block.encode("rich_text", forKey: .type)
      try block.encode(elements, forKey: .elements)
    case .context(let text):
      try block.encode("context", forKey: .type)
      try block.encode([PlainText(text: text)], forKey: .elements)
    case .divider: try block.encode("divider", forKey: .type)
    }
  }
}

extension BlockKit.Element: Encodable {
  private enum Key: String, CodingKey { case type, style, indent, elements }

  func encode(to encoder: any Encoder) throws {
    var element = encoder.container(keyedBy: Key.self)
    switch self {
    case .section(let pieces):
      try element.encode("rich_text_section", forKey: .type)
      try element.encode(pieces, forKey: .elements)
    case .quote(let pieces):
      try element.encode("rich_text_quote", forKey: .type)
      try element.encode(pieces, forKey: .elements)
    case .preformatted(let lines):
      try element.encode("rich_text_preformatted", forKey: .type)
      try element.encode([BlockKit.Piece.text(lines.joined(separator: "\n"), [])], forKey: .elements)
    case .list(let indent, let items):
      try element.encode("rich_text_list", forKey: .type)
      try element.encode("bullet", forKey: .style)
      try element.encode(indent, forKey: .indent)
      try element.encode(items.map(Self.section(_:)), forKey: .elements)
    }
  }
}

extension BlockKit.Piece: Encodable {
  private enum Key: String, CodingKey { case type, text, url, name, style, skinTone = "skin_tone" }

  func encode(to encoder: any Encoder) throws {
    var piece = encoder.container(keyedBy: Key.self)
    let style: BlockKit.Style
    switch self {
    case .text(let text, let itsStyle):
      try piece.encode("text", forKey: .type)
      try piece.encode(text, forKey: .text)
      style = itsStyle
    case .link(let url, let label, let itsStyle):
      try piece.encode("link", forKey: .type)
      try piece.encode(url, forKey: .url)
      try piece.encode(label, forKey: .text)
      style = itsStyle
    case .emoji(let name, let skinTone, let itsStyle):
      try piece.encode("emoji", forKey: .type)
      try piece.encode(name, forKey: .name)
      try piece.encodeIfPresent(skinTone, forKey: .skinTone)
      style = itsStyle
    }
    if !style.isEmpty { try piece.encode(style, forKey: .style) }
  }
}

extension BlockKit.Style: Encodable {
  private enum Key: String, CodingKey { case bold, italic, code }

  func encode(to encoder: any Encoder) throws {
    var style = encoder.container(keyedBy: Key.self)
    if contains(.bold) { try style.encode(true, forKey: .bold) }
    if contains(.italic) { try style.encode(true, forKey: .italic) }
    if contains(.code) { try style.encode(true, forKey: .code) }
  }
}
