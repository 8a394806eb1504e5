// SPDX-License-Identifier: Apache-2.0
// A document as blocks: the first heading large, others bold above what belongs to them, lists with true bullets and their
// details one step further in, charts of bars preformatted, small print small.

import Recognition

/// Writes documents as Block Kit.
enum BlockKitRenderer {
  /// The longest text of a header, in UTF-16 code units (docs.slack.dev/reference/block-kit/blocks/header-block).
  static let headerLimit = 150
  /// The longest text of one element of a context, likewise; Slack takes 3,000 as of every text object.
  static let contextLimit = 2_000

  /// The blocks; what holds no words makes none, since Slack refuses an empty one.
  static func blocks(of document: RichText) -> [BlockKit.Block] {
    var blocks: [BlockKit.Block] = []
    var opensNext = false
    for block in document.blocks {
      guard let made = self.block(block) else { continue }
      // A heading and what it opens are one block, as people write them: no gap between the two.
      if opensNext, block.followsItsHeading, case .richText(let heading) = blocks.last, case .richText(let rest) = made
      {
        blocks[blocks.count - 1] = .richText(heading + rest)
      } else {
        blocks.append(made)
      }
      if case .heading = block { opensNext = true } else { opensNext = false }
    }
    return blocks
  }

  private static func block(_ block: RichText.Block) -> BlockKit.Block? {
    switch block {
    case .heading(1, let line): plain(line, atMost: headerLimit).map { .header($0) } ?? section(line, .bold)
    case .heading(_, let line): section(line, .bold)
    case .paragraph(let line): section(line, [])
    case .quote(let line): pieces(line, []).ifAny.map { .richText([.quote($0)]) }
    case .list(let items): list(items).ifAny.map { .richText($0) }
    case .bars(let bars, let full):
      ChartText.rows(of: bars, full: full).map { InertText.plain($0.text) }.ifAny.map { .richText([.preformatted($0)]) }
    case .rule: .divider
    case .footer(let line): plain(line, atMost: contextLimit).map { .context($0) } ?? section(line, .italic)
    }
  }

  private static func section(_ line: [RichText.Inline], _ style: BlockKit.Style) -> BlockKit.Block? {
    pieces(line, style).ifAny.map { .richText([.section($0)]) }
  }

  /// Plain text objects hold neither links nor much.
  private static func plain(_ line: [RichText.Inline], atMost limit: Int) -> String? {
    var text = ""
    for piece in pieces(line, []) {
      switch piece {
      case .text(let words, _): text += words
      case .emoji(let name, let tone, _): text += ":\(name):" + (tone.map { ":skin-tone-\($0):" } ?? "")
      case .link: return nil
      }
    }
    return !text.isEmpty && text.utf16.count <= limit ? text : nil
  }

  private static func list(_ items: [RichText.ListItem]) -> [BlockKit.Element] {
    var elements: [BlockKit.Element] = []
    for item in items {
      let lines = [(0, item.line)] + item.details.map { (1, $0) }
      for (indent, line) in lines {
        guard let line = pieces(line, []).ifAny else { continue }
        if case .list(indent: indent, items: let before) = elements.last {
          elements[elements.count - 1] = .list(indent: indent, items: before + [line])
        } else {
          elements.append(.list(indent: indent, items: [line]))
        }
      }
    }
    return elements
  }

  // MARK: - Lines

  private static func pieces(_ line: [RichText.Inline], _ style: BlockKit.Style) -> [BlockKit.Piece] {
    var merged: [BlockKit.Piece] = []
    for piece in line.flatMap({ inline($0, style) }) {
      if case .text(let words, let style) = piece, case .text(let before, style) = merged.last {
        merged[merged.count - 1] = .text(before + words, style)
      } else {
        merged.append(piece)
      }
    }
    return merged.allSatisfy(\.isBlank) ? [] : merged
  }

  // Nothing needs to be escaped, but what could be taken for a mention is kept apart all the same: a message's words are
  // handed on to notifications, exports and other chats.
  private static func inline(_ piece: RichText.Inline, _ style: BlockKit.Style) -> [BlockKit.Piece] {
    switch piece {
    case .text(let text): SlackEmoji.pieces(of: InertText.plain(CleanText.line(text)), style)
    case .said(let words): SlackEmoji.pieces(of: InertText.plain(CleanText.words(words)), style)
    case .person(let person): text(CleanText.words(person.displayName, limit: CleanText.nameLimit), style)
    case .value(let tag): text("#" + CleanText.words(tag, limit: CleanText.nameLimit), style)
    case .emphasis(let inner): inner.flatMap { inline($0, style.union(.italic)) }
    case .strong(let inner): inner.flatMap { inline($0, style.union(.bold)) }
    case .code(let typed): text(CleanText.words(typed), style.union(.code))
    // Code, since other fonts have blocks of several widths and heights.
    case .sparkline(let values): text(Sparkline.text(values), style.union(.code))
    case .link(let url, let label): link(url, label: CleanText.words(label, limit: CleanText.nameLimit), style)
    }
  }

  private static func text(_ text: String, _ style: BlockKit.Style) -> [BlockKit.Piece] {
    text.isEmpty ? [] : [.text(InertText.plain(text), style)]
  }

  private static func link(_ url: String, label: String, _ style: BlockKit.Style) -> [BlockKit.Piece] {
    guard !label.isEmpty, let target = SafeURL.target(url) else { return text(label, style) }
    return [.link(url: target, label: InertText.plain(label), style)]
  }
}

extension RichText.Block {
  /// Whether it stands right below its heading; two sections in one block would run together.
  fileprivate var followsItsHeading: Bool {
    switch self {
    case .list, .quote, .bars: true
    case .heading, .paragraph, .rule, .footer: false
    }
  }
}

extension BlockKit.Piece {
  fileprivate var isBlank: Bool { if case .text(let text, _) = self { text.allSatisfy { $0 == " " } } else { false } }
}

extension Array {
  /// Itself, where it holds anything.
  fileprivate var ifAny: Self? { isEmpty ? nil : self }
}
