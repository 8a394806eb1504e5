// SPDX-License-Identifier: Apache-2.0
// Documents of every shape from a seed, with hostile words in every place that takes words.

import Recognition
import TestSupport

/// Makes documents.
struct RandomDocuments {
  private let random: SeededRandom
  private let hostile: HostileText

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    hostile = HostileText(seed: seed &+ 1)
  }

  /// The next document.
  func next(blocks: ClosedRange<Int> = 1...12) -> RichText {
    RichText((0..<random.int(in: blocks)).map { _ in block() })
  }

  private func block() -> RichText.Block {
    switch random.int(in: 0...7) {
    case 0: .heading(level: random.int(in: 1...3), line())
    case 1, 2: .paragraph(line())
    case 3: .quote(line())
    case 4, 5: .list((0..<random.int(in: 0...6)).map { _ in item() })
    case 6: .rule
    default: .footer(line())
    }
  }

  private func item() -> RichText.ListItem {
    RichText.ListItem(line(), details: (0..<random.int(in: 0...3)).map { _ in line() })
  }

  private func line() -> [RichText.Inline] { (0..<random.int(in: 0...5)).map { _ in inline(depth: 0) } }

  private func inline(depth: Int) -> RichText.Inline {
    let words = (0..<(random.chance(oneIn: 20) ? 60 : 1)).map { _ in hostile.next() }.joined()
    switch random.int(in: 0...(depth < 2 ? 8 : 6)) {
    case 0, 1: return .said(words)
    case 2: return .text(words)
    case 3: return .person(Person(id: words))
    case 4: return .value(words)
    case 5: return .code(words)
    case 6: return .link(url: random.chance(oneIn: 3) ? words : "https://chat.example/\(words)", label: words)
    case 7: return .emphasis((0..<random.int(in: 0...3)).map { _ in inline(depth: depth + 1) })
    default: return .strong((0..<random.int(in: 0...3)).map { _ in inline(depth: depth + 1) })
    }
  }
}
