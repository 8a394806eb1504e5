// SPDX-License-Identifier: Apache-2.0
// A document as the smallest blocks that a post may be cut between: single bullets, whole charts, and whatever is too long for a
// post of its own in pieces that are not.

import Recognition

/// Takes documents apart.
struct PostUnits {
  /// The largest that a rendered document may be.
  var limit: PostSize
  /// How large a document is when it is rendered.
  var size: (RichText) -> PostSize

  /// Blocks that each fit into a post, together with the headings right before them; without those that show nothing.
  func units(of document: RichText) -> [RichText.Block] {
    let nothing = size(RichText())
    var units: [RichText.Block] = []
    var headings: [RichText.Block] = []
    for block in withShortHeadings(document.blocks.filter { size(RichText([$0])) != nothing }) {
      if block.isHeading {
        headings.append(block)
        units.append(block)
      } else {
        units += pieces(of: block, below: headings).filter { size(RichText([$0])) != nothing }
        headings = []
      }
    }
    return units
  }

  /// Headings that stand together take a quarter of a post at most, so that what they open has room beside them; what is more is
  /// bold text.
  private func withShortHeadings(_ blocks: [RichText.Block]) -> [RichText.Block] {
    var result: [RichText.Block] = []
    var run: [RichText.Block] = []
    for block in blocks.reversed() {
      guard case .heading(_, let line) = block else {
        run = []
        result.append(block)
        continue
      }
      run.insert(block, at: 0)
      if size(RichText(run)).fits(limit / 4) {
        result.append(block)
      } else {
        run.removeFirst()
        result.append(.paragraph([.strong(line)]))
      }
    }
    return result.reversed()
  }

  private func pieces(of block: RichText.Block, below headings: [RichText.Block]) -> [RichText.Block] {
    func fits(_ block: RichText.Block) -> Bool { size(RichText(headings + [block])).fits(limit) }
    if case .list(let items) = block { return items.flatMap { pieces(of: $0, fits) } }
    guard !fits(block) else { return [block] }
    switch block {
    case .heading(let level, let line): return lines(of: line, fits) { .heading(level: level, $0) }
    case .paragraph(let line): return lines(of: line, fits) { .paragraph($0) }
    case .quote(let line): return lines(of: line, fits) { .quote($0) }
    case .footer(let line): return lines(of: line, fits) { .footer($0) }
    case .bars(let bars, let full):
      // Each part keeps the scale of the whole.
      return halves(of: bars) { fits(.bars($0, full: full)) }.map { .bars($0, full: full ?? bars.map(\.value).max()) }
    case .list, .rule: return [block]
    }
  }

  private func halves(of bars: [RichText.Bar], until fits: ([RichText.Bar]) -> Bool) -> [[RichText.Bar]] {
    guard bars.count > 1, !fits(bars) else { return [bars] }
    let middle = bars.count / 2
    return halves(of: Array(bars[..<middle]), until: fits) + halves(of: Array(bars[middle...]), until: fits)
  }

  private func pieces(of item: RichText.ListItem, _ fits: (RichText.Block) -> Bool) -> [RichText.Block] {
    guard !fits(.list([item])) else { return [.list([item])] }
    return ([item.line] + item.details).flatMap { lines(of: $0, fits) { .list([RichText.ListItem($0)]) } }
  }

  /// A line as lines that each fit, cut between its pieces and, where one piece is too long, inside it.
  private func lines(
    of pieces: [RichText.Inline], _ fits: (RichText.Block) -> Bool, _ block: ([RichText.Inline]) -> RichText.Block
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
    case .emphasis(let inner): return inner.flatMap { halved($0) { fits(.emphasis([$0])) } }.map { .emphasis([$0]) }
    case .strong(let inner): return inner.flatMap { halved($0) { fits(.strong([$0])) } }.map { .strong([$0]) }
    // Their length is bounded by the renderers.
    case .person, .value, .link, .sparkline: return [piece]
    }
  }

  /// Two parts, behind a space near the middle where there is one.
  private func halves(_ text: String) -> [String] {
    guard text.count > 1 else { return [] }
    let middle = text.index(text.startIndex, offsetBy: text.count / 2)
    let space = text[..<middle].suffix(40).lastIndex(of: " ").map { text.index(after: $0) }
    let cut = space ?? middle
    return [String(text[..<cut]), String(text[cut...])]
  }
}
