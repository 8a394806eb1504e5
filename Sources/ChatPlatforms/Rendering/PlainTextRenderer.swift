// SPDX-License-Identifier: Apache-2.0
// A document as plain text, for a terminal: with colour (ECMA-48 SGR) or without.

public import Recognition

/// Writes documents as plain text.
public struct PlainTextRenderer: Sendable {
  /// Whether ANSI colour sequences are used.
  public var usesColour: Bool

  /// Makes a renderer.
  public init(usesColour: Bool = false) { self.usesColour = usesColour }

  /// The document; blocks are apart by an empty line, no line end at the end.
  public func render(_ document: RichText) -> String {
    document.blocks.map(block).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  // An SGR parameter and the one that ends it and no other.
  private struct Style {
    var on: Int
    var off: Int
    static let bold = Style(on: 1, off: 22)
    static let faint = Style(on: 2, off: 22)
    static let italic = Style(on: 3, off: 23)
    static let cyan = Style(on: 36, off: 39)
  }

  private func block(_ block: RichText.Block) -> String {
    switch block {
    case .heading(_, let pieces): styled(line(pieces), .bold)
    case .paragraph(let pieces): line(pieces)
    case .quote(let pieces): "> " + line(pieces)
    case .list(let items): items.map(item).joined(separator: "\n")
    case .rule: String(repeating: "─", count: 40)
    case .footer(let pieces): styled(line(pieces), .faint)
    }
  }

  private func item(_ item: RichText.ListItem) -> String {
    (["• " + line(item.line)] + item.details.map { "  " + line($0) }).joined(separator: "\n")
  }

  private func line(_ pieces: [RichText.Inline]) -> String { pieces.map(inline).joined() }

  private func inline(_ piece: RichText.Inline) -> String {
    switch piece {
    case .text(let text): InertText.plain(CleanText.line(text))
    case .said(let words): InertText.plain(CleanText.words(words))
    case .person(let person):
      styled(InertText.plain(CleanText.words(person.displayName, limit: CleanText.nameLimit)), .bold)
    case .value(let tag): styled("#" + InertText.plain(CleanText.words(tag, limit: CleanText.nameLimit)), .cyan)
    case .emphasis(let inner): styled(line(inner), .italic)
    case .strong(let inner): styled(line(inner), .bold)
    case .code(let typed): styled(InertText.plain(CleanText.words(typed)), .cyan)
    case .link(let url, let label):
      InertText.plain(CleanText.words(label)) + (SafeURL.target(url).map { " (\($0))" } ?? "")
    }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    usesColour && !text.isEmpty ? "\u{1B}[\(style.on)m\(text)\u{1B}[\(style.off)m" : text
  }
}
