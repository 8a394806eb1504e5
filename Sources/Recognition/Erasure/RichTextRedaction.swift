// SPDX-License-Identifier: Apache-2.0
// A post without a person: lines that tell their words go, and elsewhere their name is `someone`.

/// Takes a person out of documents.
struct RichTextRedaction {
  /// Whether somebody is the person.
  let isTheirs: (Person) -> Bool
  /// Whether words are the person's, or about nobody else.
  let areTheirs: (String) -> Bool
  let names: NameRedaction

  /// The document without the person; nil where they are not in it.
  func redacted(_ document: RichText) -> RichText? {
    let blocks = document.blocks.compactMap(redacted)
    return blocks == document.blocks ? nil : RichText(blocks.withoutIdleHeadings)
  }

  private func redacted(_ block: RichText.Block) -> RichText.Block? {
    switch block {
    case .heading(let level, let line): redacted(line).map { .heading(level: level, $0) }
    case .paragraph(let line): redacted(line).map { .paragraph($0) }
    case .quote(let line): redacted(line).map { .quote($0) }
    case .footer(let line): redacted(line).map { .footer($0) }
    case .rule: .rule
    case .list(let items):
      items.flatMap(redacted).isEmpty ? nil : .list(items.flatMap(redacted))
    case .bars(let bars, let full):
      bars.compactMap(redacted).isEmpty ? nil : .bars(bars.compactMap(redacted), full: full)
    }
  }

  /// What somebody else said below their words stands by itself then, and words of somebody else stay without what stood below them; who
  /// or what was merely named above their words goes with these.
  private func redacted(_ item: RichText.ListItem) -> [RichText.ListItem] {
    let details = item.details.compactMap(redacted)
    guard let line = redacted(item.line) else { return details.map { RichText.ListItem($0) } }
    let isIdle = details.isEmpty && !item.details.isEmpty && !says(item.line)
    return isIdle ? [] : [RichText.ListItem(line, details: details)]
  }

  /// Whether a line holds somebody's words.
  private func says(_ line: [RichText.Inline]) -> Bool {
    line.contains { piece in
      switch piece {
      case .said: true
      case .emphasis(let inner), .strong(let inner): says(inner)
      case .text, .person, .value, .code, .link, .sparkline: false
      }
    }
  }

  /// A bar of theirs goes whole: the figure is theirs, too.
  private func redacted(_ bar: RichText.Bar) -> RichText.Bar? {
    guard !names(bar.label) else { return nil }
    return redacted(bar.label).map { RichText.Bar($0, value: bar.value, shown: bar.shown) }
  }

  /// Whether a line names the person.
  private func names(_ line: [RichText.Inline]) -> Bool {
    line.contains { piece in
      switch piece {
      case .person(let person): isTheirs(person)
      case .emphasis(let inner), .strong(let inner): names(inner)
      case .text, .said, .value, .code, .link, .sparkline: false
      }
    }
  }

  /// Nil where the line tells their words.
  private func redacted(_ line: [RichText.Inline]) -> [RichText.Inline]? {
    var redacted: [RichText.Inline] = []
    for piece in line {
      switch piece {
      case .person(let person) where isTheirs(person): redacted.append(.text(NameRedaction.someone))
      case .value(let tag) where names.isName(tag): redacted.append(.text(NameRedaction.someone))
      // Something to type may name who is to type it.
      case .code(let typed): redacted.append(.code(names.redacted(typed) ?? typed))
      case .said(let words):
        guard !areTheirs(words) else { return nil }
        redacted.append(.said(names.redacted(words) ?? words))
      case .emphasis(let inner):
        guard let inner = self.redacted(inner) else { return nil }
        redacted.append(.emphasis(inner))
      case .strong(let inner):
        guard let inner = self.redacted(inner) else { return nil }
        redacted.append(.strong(inner))
      case .text, .person, .value, .link, .sparkline: redacted.append(piece)
      }
    }
    return redacted
  }
}

extension [RichText.Block] {
  /// Without the headings of sections that nothing is left of; the title stays.
  fileprivate var withoutIdleHeadings: [RichText.Block] {
    var kept: [RichText.Block] = []
    for block in reversed() {
      if case .heading(let level, _) = block, level > 1, kept.last.map({ $0.ends(sectionOf: level) }) ?? true {
        continue
      }
      kept.append(block)
    }
    return kept.reversed()
  }
}

extension RichText.Block {
  /// Whether a section ends where this stands.
  fileprivate func ends(sectionOf level: Int) -> Bool {
    switch self {
    case .heading(let next, _): next <= level
    case .footer, .rule: true
    case .paragraph, .quote, .list, .bars: false
    }
  }
}
