// SPDX-License-Identifier: Apache-2.0
// A document as Markdown: as CommonMark for the generic platform and for files, and in the dialects of other chats.

public import Recognition

/// Writes documents as CommonMark.
public enum MarkdownRenderer {
  /// The document; blocks are apart by an empty line, no line end at the end.
  public static func render(_ document: RichText) -> String { MarkdownWriter<MarkdownEscaping>.render(document) }
}

/// How text is kept from being markup in a chat's Markdown.
protocol MarkdownDialect: SendableMetatype {
  /// A piece of a line, wherever on the line it stands.
  static func escaped(_ text: String) -> String
  /// A piece inside code, where nothing is escaped but something may still ping.
  static func verbatim(_ text: String) -> String
  /// A whole line of escaped pieces, such that it opens no other block than a paragraph.
  static func opening(_ line: String) -> String
}

extension MarkdownDialect {
  static func verbatim(_ text: String) -> String { InertText.plain(text) }
}

/// Writes documents in a dialect of Markdown.
enum MarkdownWriter<Dialect: MarkdownDialect> {
  /// The document; blocks are apart by an empty line, no line end at the end.
  static func render(_ document: RichText) -> String {
    document.blocks.map(block).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private static func block(_ block: RichText.Block) -> String {
    switch block {
    case .heading(let level, let pieces):
      prefixed(String(repeating: "#", count: min(max(level, 1), 3)) + " ", line(pieces))
    case .paragraph(let pieces): Dialect.opening(line(pieces))
    case .quote(let pieces): prefixed("> ", Dialect.opening(line(pieces)))
    case .list(let items): items.map(item).joined(separator: "\n")
    case .bars(let bars, let full): fenced(ChartText.rows(of: bars, full: full).map { Dialect.verbatim($0.text) })
    case .rule: "---"
    case .footer(let pieces): line([.emphasis(pieces)])
    }
  }

  private static func prefixed(_ mark: String, _ line: String) -> String { line.isEmpty ? "" : mark + line }

  // Details are a list below the bullet: the one form of "further lines" that every reader of Markdown shows alike.
  private static func item(_ item: RichText.ListItem) -> String {
    // An empty one would be an underline: it would make a heading of the line above (section 4.3).
    let details = item.details.map { Dialect.opening(line($0)) }.filter { !$0.isEmpty }
    return (["- " + Dialect.opening(line(item.line))] + details.map { "  - " + $0 }).joined(separator: "\n")
  }

  private static func line(_ pieces: [RichText.Inline]) -> String {
    var written = ""
    for piece in pieces {
      // Words that end in `!` must not make an image of the link behind them (section 6.4).
      if case .link = piece, written.unicodeScalars.last == "!" {
        written.unicodeScalars.append(InertText.zeroWidthSpace)
      }
      written += inline(piece)
    }
    return written
  }

  private static func inline(_ piece: RichText.Inline) -> String {
    switch piece {
    case .text(let text): Dialect.escaped(CleanText.line(text))
    case .said(let words): Dialect.escaped(CleanText.words(words))
    case .person(let person):
      Dialect.escaped(CleanText.words(person.displayName, limit: CleanText.nameLimit))
    case .value(let tag): Dialect.escaped("#" + CleanText.words(tag, limit: CleanText.nameLimit))
    case .emphasis(let inner): stressed(inner, by: "*")
    case .strong(let inner): stressed(inner, by: "**")
    case .code(let typed): code(CleanText.words(typed))
    // Code, since other fonts have blocks of several widths.
    case .sparkline(let values): code(Sparkline.text(values))
    case .link(let url, let label): link(url, label: CleanText.words(label, limit: CleanText.nameLimit))
    }
  }

  private static func stressed(_ inner: [RichText.Inline], by mark: String) -> String {
    let words = line(inner)
    // A mark beside a space opens or closes nothing (section 6.2), so spaces at the ends go outside.
    guard let first = words.firstIndex(where: { $0 != " " }), let last = words.lastIndex(where: { $0 != " " }) else {
      return words
    }
    var inner = String(words[first...last])
    // A `@` that stood before a space now stands before the mark.
    if let end = inner.unicodeScalars.last, InertText.mustBreak(end, before: nil) {
      inner.unicodeScalars.append(InertText.zeroWidthSpace)
    }
    return words[..<first] + mark + inner + mark + words[words.index(after: last)...]
  }

  // Inside a code span nothing is escaped; its fence is longer than any run of backticks in it (section 6.1).
  private static func code(_ typed: String) -> String {
    guard !typed.isEmpty else { return "" }
    let inert = Dialect.verbatim(typed)
    let scalars = inert.unicodeScalars
    let fence = fence(around: inert, atLeast: 1)
    let padding = scalars.first == "`" || scalars.last == "`" ? " " : ""
    return fence + padding + inert + padding + fence
  }

  // Section 4.5: it ends at a line of as many backticks as it began with, so it too is longer than any run in it.
  private static func fenced(_ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    let code = lines.joined(separator: "\n")
    let fence = fence(around: code, atLeast: 3)
    return fence + "\n" + code + "\n" + fence
  }

  private static func fence(around code: String, atLeast length: Int) -> String {
    let longestRun = code.unicodeScalars.split { $0 != "`" }.map(\.count).max() ?? 0
    return String(repeating: "`", count: max(longestRun + 1, length))
  }

  private static func link(_ url: String, label: String) -> String {
    let label = Dialect.escaped(label)
    guard let target = SafeURL.target(url), !label.isEmpty else { return label }
    return "[" + label + "](" + target + ")"
  }
}
