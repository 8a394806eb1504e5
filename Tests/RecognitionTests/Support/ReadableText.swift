// SPDX-License-Identifier: Apache-2.0
// Documents as tests read them: marked up as in Markdown, but nothing escaped.

@testable import Recognition

extension RichText {
  /// The blocks, one below the other.
  var readable: String {
    blocks.map { block in
      switch block {
      case .heading(let level, let line): String(repeating: "#", count: level) + " " + line.readable
      case .paragraph(let line): line.readable
      case .quote(let line): "> " + line.readable
      case .list(let items):
        items.map { item in
          (["- " + item.line.readable] + item.details.map { "  - " + $0.readable }).joined(separator: "\n")
        }
        .joined(separator: "\n")
      case .bars(let bars, _):
        bars.map { "= " + $0.label.readable + ": " + $0.shown }.joined(separator: "\n")
      case .rule: "---"
      case .footer(let line): "_" + line.readable + "_"
      }
    }
    .joined(separator: "\n")
  }
}

extension [RichText.Inline] {
  var readable: String {
    map { piece in
      switch piece {
      case .text(let text), .said(let text): text
      case .person(let person): person.displayName
      case .value(let tag): "#" + tag
      case .emphasis(let inner): "*" + inner.readable + "*"
      case .strong(let inner): "**" + inner.readable + "**"
      case .code(let typed): "`" + typed + "`"
      case .sparkline(let values): Sparkline.text(values)
      case .link(let url, let label): "[\(label)](\(url))"
      }
    }
    .joined()
  }
}
