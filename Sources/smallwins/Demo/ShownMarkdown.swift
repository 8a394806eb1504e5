// SPDX-License-Identifier: Apache-2.0
// Markdown as a chat shows it, on a terminal: read back into a document, and that set as any other. Of Markdown only what smallwins
// itself writes is read: headings, paragraphs, quotes, lists with details, lines across, fenced code, and in a line stress, code,
// links and escapes.

import ChatPlatforms
import Recognition

/// Markdown on a terminal.
struct ShownMarkdown {
  private enum Part {
    case block(RichText.Block)
    case code([String])
  }

  private var parts: [Part] = []

  init(_ markdown: String) {
    // What keeps words from pinging is put in again when they are set.
    let markdown = markdown.withoutPingGuards
    var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.popFirst() {
      if line.hasPrefix("```") {
        let code = lines.prefix { $0 != line }
        parts.append(.code(Array(code)))
        lines = lines.dropFirst(code.count + 1)
      } else if line.hasPrefix("  - "), let item = openItem {
        replaceLast(with: RichText.ListItem(item.line, details: item.details + [Self.pieces(line.dropFirst(4))]))
      } else if line.hasPrefix("- ") {
        let item = RichText.ListItem(Self.pieces(line.dropFirst(2)))
        if case .block(.list(let items)) = parts.last {
          parts[parts.count - 1] = .block(.list(items + [item]))
        } else {
          parts.append(.block(.list([item])))
        }
      } else if !line.isEmpty {
        parts.append(.block(Self.block(line)))
      }
    }
  }

  private var openItem: RichText.ListItem? {
    if case .block(.list(let items)) = parts.last { items.last } else { nil }
  }

  private mutating func replaceLast(with item: RichText.ListItem) {
    guard case .block(.list(let items)) = parts.last else { return }
    parts[parts.count - 1] = .block(.list(items.dropLast() + [item]))
  }

  private static func block(_ line: String) -> RichText.Block {
    let level = line.prefix { $0 == "#" }.count
    if level > 0 { return .heading(level: level, pieces(line.dropFirst(level + 1))) }
    if line.hasPrefix("> ") { return .quote(pieces(line.dropFirst(2))) }
    return line == "---" ? .rule : .paragraph(pieces(line[...]))
  }

  /// The lines on a terminal.
  func lines(_ renderer: PlainTextRenderer) -> [String] {
    var lines: [String] = []
    var isBelowHeading = true
    for part in parts {
      if !isBelowHeading { lines.append("") }
      isBelowHeading = false
      switch part {
      case .block(let block):
        let text = renderer.render(RichText([block]))
        lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if case .heading(2..., _) = block { isBelowHeading = true }
      case .code(let code): lines += code
      }
    }
    return lines
  }

  // MARK: - Lines

  /// Stress, code, links and escapes; what smallwins writes never nests one kind in itself.
  private static func pieces(_ text: Substring) -> [RichText.Inline] {
    var reader = InlineReader(rest: text)
    return reader.read()
  }

  private struct InlineReader {
    var rest: Substring
    private var words = ""
    private var isStrong = false
    private var isEmphasised = false
    private var pieces: [RichText.Inline] = []

    init(rest: Substring) { self.rest = rest }

    mutating func read() -> [RichText.Inline] {
      while let character = rest.popFirst() {
        switch character {
        case "\\" where rest.first.map { $0.isPunctuation || $0.isSymbol } ?? false: words.append(rest.removeFirst())
        case "`": code()
        case "[": link()
        case "*" where rest.first == "*":
          rest.removeFirst()
          flush()
          isStrong.toggle()
        case "*":
          flush()
          isEmphasised.toggle()
        default: words.append(character)
        }
      }
      flush()
      return pieces
    }

    private mutating func code() {
      let more = rest.prefix { $0 == "`" }
      let fence = "`" + more
      guard let end = rest.dropFirst(more.count).firstRange(of: fence) else { return words.append(contentsOf: "`") }
      flush()
      let code = String(rest[more.endIndex..<end.lowerBound])
      // A chart is set as code so that its columns stay; a terminal keeps them anyway.
      add(code.unicodeScalars.allSatisfy(Self.isBlock) ? .text(code) : .code(code))
      rest = rest[end.upperBound...]
    }

    /// A block element, or the space between two of them (unicode.org/charts/PDF/U2580.pdf).
    private static func isBlock(_ scalar: Unicode.Scalar) -> Bool {
      ("\u{2580}"..."\u{259F}").contains(scalar) || scalar == " "
    }

    private mutating func link() {
      guard let middle = rest.firstRange(of: "]("), let end = rest[middle.upperBound...].firstIndex(of: ")") else {
        return words.append("[")
      }
      let label = ShownMarkdown.pieces(rest[..<middle.lowerBound]).map {
        if case .text(let text) = $0 { text } else { "" }
      }
      flush()
      add(.link(url: String(rest[middle.upperBound..<end]), label: label.joined()))
      rest = rest[rest.index(after: end)...]
    }

    private mutating func flush() {
      if !words.isEmpty { add(.text(words)) }
      words = ""
    }

    private mutating func add(_ piece: RichText.Inline) {
      let stressed: RichText.Inline = isEmphasised ? .emphasis([piece]) : piece
      pieces.append(isStrong ? .strong([stressed]) : stressed)
    }
  }
}

extension String {
  /// The same without what keeps words from pinging, which nobody said.
  var withoutPingGuards: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{200B}" }))
  }
}
