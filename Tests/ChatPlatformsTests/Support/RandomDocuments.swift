// SPDX-License-Identifier: Apache-2.0
// Documents of every shape from a seed, with hostile words in every place that takes words.

import Recognition
import TestSupport

/// Makes documents.
struct RandomDocuments {
  private let random: SeededRandom
  private let hostile: HostileText
  private let huge: Bool

  /// - Parameter huge: Whether texts of 40 kB are among it.
  init(seed: UInt64, huge: Bool = false) {
    self.huge = huge
    random = SeededRandom(seed: seed)
    hostile = HostileText(seed: seed &+ 1)
  }

  /// The next document.
  func next(blocks: ClosedRange<Int> = 1...12) -> RichText {
    RichText((0..<random.int(in: blocks)).map { _ in block() })
  }

  private func block() -> RichText.Block {
    switch random.int(in: 0...8) {
    case 0: .heading(level: random.int(in: 1...3), line())
    case 1, 2: .paragraph(line())
    case 3: .quote(line())
    case 4, 5: .list((0..<random.int(in: 0...6)).map { _ in item() })
    case 6: .rule
    case 7: .bars((0..<random.int(in: 0...8)).map { _ in bar() }, full: random.chance(oneIn: 2) ? nil : figure())
    default: .footer(line())
    }
  }

  private func item() -> RichText.ListItem {
    RichText.ListItem(line(), details: (0..<random.int(in: 0...3)).map { _ in line() })
  }

  private func bar() -> RichText.Bar {
    RichText.Bar(line(), value: figure(), shown: random.chance(oneIn: 4) ? hostile.next() : "\(random.int(in: 0...99))")
  }

  /// Mostly such as people have, now and then any at all.
  private func figure() -> Double {
    random.chance(oneIn: 8) ? Double(bitPattern: random.word()) : Double(random.int(in: -10...1_000)) / 8
  }

  private func line() -> [RichText.Inline] { (0..<random.int(in: 0...5)).map { _ in inline(depth: 0) } }

  /// How many hostile texts stand together: now and then a long one, or one of at least 40 kB.
  private func howMany() -> Int { random.chance(oneIn: 20) ? 60 : huge && random.chance(oneIn: 2_000) ? 2_500 : 1 }

  private func inline(depth: Int) -> RichText.Inline {
    let words = (0..<howMany()).map { _ in hostile.next() }.joined()
    switch random.int(in: 0...(depth < 2 ? 9 : 7)) {
    case 0, 1: return .said(words)
    case 2: return .text(words)
    case 3: return .person(Person(id: words))
    case 4: return .value(words)
    case 5: return .code(words)
    case 6: return .link(url: random.chance(oneIn: 3) ? words : "https://chat.example/\(words)", label: words)
    case 7: return .sparkline((0..<random.int(in: 0...15)).map { _ in random.chance(oneIn: 5) ? nil : figure() })
    case 8: return .emphasis((0..<random.int(in: 0...3)).map { _ in inline(depth: depth + 1) })
    default: return .strong((0..<random.int(in: 0...3)).map { _ in inline(depth: depth + 1) })
    }
  }
}
