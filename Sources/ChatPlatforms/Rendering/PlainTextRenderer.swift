// SPDX-License-Identifier: Apache-2.0
// A document as plain text, for a terminal: with colour (ECMA-48 SGR) or without, wrapped at its edge or not at all.

public import Recognition

/// Writes documents as plain text.
public struct PlainTextRenderer: Sendable {
  /// Whether ANSI colour sequences are used.
  public var usesColour: Bool
  /// The cells of a line, at least ``narrowest``; nil for lines as long as they come, as in a pipe.
  public var width: Int?

  /// What is not made narrower: a word a line helps nobody.
  public static let narrowest = 20

  /// Makes a renderer.
  public init(usesColour: Bool = false, width: Int? = nil) {
    self.usesColour = usesColour
    self.width = width.map { max($0, Self.narrowest) }
  }

  /// The document; blocks are apart by an empty line (a section's heading stands right above what it opens), no line end at the end.
  public func render(_ document: RichText) -> String {
    var text = ""
    var gap = ""
    for block in document.blocks {
      let lines = lines(of: block).joined(separator: "\n")
      guard !lines.isEmpty else { continue }
      text += gap + lines
      if case .heading(let level, _) = block, level > 1 { gap = "\n" } else { gap = "\n\n" }
    }
    return text
  }

  private static let ruleWidth = 40

  private func lines(of block: RichText.Block) -> [String] {
    switch block {
    case .heading(1, let pieces): set(line(pieces).styled(.underlined).styled(.bold))
    case .heading(_, let pieces): set(line(pieces).styled(.bold))
    case .paragraph(let pieces): set(line(pieces))
    case .quote(let pieces): set(line(pieces), first: "│ ", next: "│ ")
    case .list(let items): items.flatMap(lines)
    case .bars(let bars, let full): ChartText.rows(of: bars, full: full, width: width).map(bar)
    case .rule: [String(repeating: "─", count: min(Self.ruleWidth, width ?? Self.ruleWidth))]
    case .footer(let pieces): set(line(pieces).styled(.faint))
    }
  }

  private func lines(of item: RichText.ListItem) -> [String] {
    set(line(item.line), first: "• ", next: "  ")
      + item.details.flatMap { set(line($0), first: "  ◦ ", next: "    ") }
  }

  private func bar(_ row: BarChart.Row) -> String {
    guard !row.bar.isEmpty else { return InertText.plain(row.text) }
    let words = TerminalLine.Run(text: InertText.plain(row.label + row.shown))
    return TerminalLine(runs: [words, .init(text: row.bar, styles: [.green])]).text(usesColour: usesColour)
  }

  /// A line in as many as it needs, behind their marks.
  private func set(_ line: TerminalLine, first: String = "", next: String = "") -> [String] {
    let lines = width.map { line.wrapped(to: $0 - DisplayWidth.of(first)) } ?? [line]
    return lines.enumerated().map { ($0 == 0 ? first : next) + $1.text(usesColour: usesColour) }
  }

  private func line(_ pieces: [RichText.Inline]) -> TerminalLine { TerminalLine(runs: pieces.flatMap(runs)) }

  private func runs(of piece: RichText.Inline) -> [TerminalLine.Run] {
    func run(_ text: String, _ styles: TerminalStyle...) -> [TerminalLine.Run] {
      [.init(text: InertText.plain(text), styles: styles)]
    }
    switch piece {
    case .text(let text): return run(CleanText.line(text))
    case .said(let words): return run(CleanText.words(words))
    case .person(let person): return run(CleanText.words(person.displayName, limit: CleanText.nameLimit), .bold)
    case .value(let tag): return run("#" + CleanText.words(tag, limit: CleanText.nameLimit), .cyan)
    case .emphasis(let inner): return line(inner).styled(.italic).runs
    case .strong(let inner): return line(inner).styled(.bold).runs
    case .code(let typed):
      let typed = CleanText.words(typed)
      // What is to be typed must be told from the words around it.
      return run(usesColour || typed.isEmpty ? typed : "`\(typed)`", .cyan)
    case .sparkline(let values): return run(Sparkline.text(values), .green)
    case .link(let url, let label):
      let label = CleanText.words(label, limit: CleanText.nameLimit)
      guard !label.isEmpty else { return [] }
      return run(label) + (SafeURL.target(url).map { [.init(text: " "), .init(text: "(\($0))", isWhole: true)] } ?? [])
    }
  }
}
