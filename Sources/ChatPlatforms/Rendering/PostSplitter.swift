// SPDX-License-Identifier: Apache-2.0
// Cuts a post that is too long for its platform into several: between blocks, between the bullets of a list where a
// list alone is too long, and only where a single line is too long, inside it.

import Recognition

/// Cuts posts.
struct PostSplitter: Sendable {
  /// The longest a rendered document may be, in the unit of `measure`.
  var limit: Int
  /// How long a document is when it is rendered.
  var measure: @Sendable (RichText) -> Int
  /// What is put between two blocks when they are rendered.
  var separatorLength = 2

  /// The post in parts that fit, with identifiers `ID`, `ID-2`, `ID-3` …
  func split(_ post: PlannedDelivery) -> [PlannedDelivery] {
    guard measure(post.body) > limit else { return [post] }
    return parts(of: post.body).enumerated().map { index, body in
      var part = post
      part.body = body
      if index > 0 { part.id += "-\(index + 1)" }
      return part
    }
  }

  private func parts(of document: RichText) -> [RichText] {
    var parts: [RichText] = []
    var current: [RichText.Block] = []
    var length = 0
    for unit in document.blocks.flatMap(units) {
      let added = measure(RichText([unit])) + separatorLength
      if !current.isEmpty, length + added > limit {
        parts.append(RichText(current))
        current = []
        length = 0
      }
      Self.append(unit, to: &current)
      length += added
    }
    return parts + (current.isEmpty ? [] : [RichText(current)])
  }

  // Bullets that were taken apart stand in one list again where they share a part.
  private static func append(_ unit: RichText.Block, to blocks: inout [RichText.Block]) {
    if case .list(let new) = unit, case .list(let items) = blocks.last {
      blocks[blocks.count - 1] = .list(items + new)
    } else {
      blocks.append(unit)
    }
  }

  private func fits(_ block: RichText.Block) -> Bool { measure(RichText([block])) + separatorLength <= limit }

  /// A block as blocks that each fit.
  private func units(of block: RichText.Block) -> [RichText.Block] {
    if case .list(let items) = block { return items.flatMap(units) }
    guard !fits(block) else { return [block] }
    return switch block {
    case .heading(let level, let line): lines(of: line) { .heading(level: level, $0) }
    case .paragraph(let line): lines(of: line) { .paragraph($0) }
    case .quote(let line): lines(of: line) { .quote($0) }
    case .footer(let line): lines(of: line) { .footer($0) }
    case .list, .rule: [block]
    }
  }

  private func units(of item: RichText.ListItem) -> [RichText.Block] {
    guard !fits(.list([item])) else { return [.list([item])] }
    return ([item.line] + item.details).flatMap { lines(of: $0) { .list([RichText.ListItem($0)]) } }
  }

  /// A line as lines that each fit, cut between its pieces and, where one piece is too long, inside it.
  private func lines(
    of pieces: [RichText.Inline], _ block: ([RichText.Inline]) -> RichText.Block
  ) -> [RichText.Block] {
    var blocks: [RichText.Block] = []
    var current: [RichText.Inline] = []
    for piece in pieces.flatMap({ halved($0) { fits(block([$0])) } }) {
      if !current.isEmpty, !fits(block(current + [piece])) {
        blocks.append(block(current))
        current = []
      }
      current.append(piece)
    }
    return blocks + (current.isEmpty ? [] : [block(current)])
  }

  private func halved(
    _ piece: RichText.Inline, until fits: (RichText.Inline) -> Bool
  ) -> [RichText.Inline] {
    if fits(piece) { return [piece] }
    switch piece {
    case .text(let text): return halves(text).flatMap { halved(.text($0), until: fits) }
    case .said(let words): return halves(words).flatMap { halved(.said($0), until: fits) }
    case .code(let typed): return halves(typed).flatMap { halved(.code($0), until: fits) }
    case .emphasis(let inner): return inner.flatMap { halved(.emphasis([$0]), until: fits) }
    case .strong(let inner): return inner.flatMap { halved(.strong([$0]), until: fits) }
    // Their length is bounded by the renderers.
    case .person, .value, .link: return [piece]
    }
  }

  private func halves(_ text: String) -> [String] {
    guard text.count > 1 else { return [] }
    let middle = text.index(text.startIndex, offsetBy: text.count / 2)
    return [String(text[..<middle]), String(text[middle...])]
  }
}
