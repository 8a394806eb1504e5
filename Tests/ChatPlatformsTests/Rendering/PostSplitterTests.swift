// SPDX-License-Identifier: Apache-2.0
// Where a post is cut that is too long.

import ChatPlatforms
import Ports
import Recognition
import Testing
import TestSupport

struct PostSplitterTests {
  static let limit = GenericPlatform().traits.postLimit

  private func split(_ blocks: [RichText.Block]) -> [PlannedDelivery] {
    GenericPlatform().outbound.split(
      PlannedDelivery(
        id: "1a2b", chat: "team", channel: "general", kind: .digest, body: RichText(blocks), replyTo: "m1"))
  }

  private func item(_ number: Int, _ length: Int) -> RichText.ListItem {
    .init([.text("\(number) "), .said(String(repeating: "x", count: length))])
  }

  @Test func `what fits stays one post under its own identifier`() {
    let posts = split([.paragraph(["a"]), .list([item(1, 100)])])
    #expect(posts.map(\.id) == ["1a2b"])
  }

  @Test func `a long digest is cut between blocks and keeps its target`() {
    let blocks = (0..<40).map { RichText.Block.paragraph([.said("\($0) " + String(repeating: "y", count: 900))]) }
    let posts = split(blocks)
    #expect(posts.map(\.id) == ["1a2b", "1a2b-2", "1a2b-3"])
    #expect(posts.allSatisfy { $0.replyTo == "m1" && $0.channel == "general" && $0.kind == .digest })
    #expect(posts.flatMap(\.body.blocks) == blocks)
  }

  @Test func `a long list is cut between its bullets`() {
    let items = (0..<100).map { item($0, 500) }
    let posts = split([.heading(level: 1, ["Wins"]), .list(items), .footer(["end"])])
    #expect(posts.count == 4)
    let lists = posts.flatMap(\.body.blocks).compactMap { block -> [RichText.ListItem]? in
      if case .list(let items) = block { items } else { nil }
    }
    #expect(lists.count == posts.count)
    #expect(lists.flatMap { $0 } == items)
  }

  @Test func `a line that is too long is cut inside and loses nothing`() {
    let text = (0..<10_000).map { "word\($0)" }.joined(separator: " ")
    let posts = split([.paragraph([.text(text)])])
    let joined = posts.flatMap(\.body.blocks).map { block -> String in
      guard case .paragraph(let pieces) = block else { return "" }
      return pieces.map { piece in if case .text(let text) = piece { text } else { "" } }.joined()
    }
    #expect(joined.joined() == text)
    #expect(posts.allSatisfy { MarkdownRenderer.render($0.body).utf16.count <= Self.limit })
  }

  private func paragraph(_ length: Int) -> RichText.Block { .paragraph([.text(String(repeating: "x", count: length))]) }

  @Test func `of two ways to cut into as few parts the one before a heading is taken`() {
    let section = (0..<5).map { _ in paragraph(2_000) }
    let blocks = [.section(.wins, ["Wins"])] + section + [.section(.goals, ["Goals"])] + section
    #expect(split(blocks).map(\.body.blocks.count) == [6, 6])
    // A third part would be needed for that.
    let long = [.section(.wins, ["Wins"])] + section + section + [.section(.goals, ["Goals"])] + section + section
    #expect(split(long).count == 3)
  }

  @Test func `a heading goes with what it opens`() {
    let title = RichText.Block.heading(level: 1, ["Title"])
    for blocks in [
      [paragraph(Self.limit - 100), title, .section(.wins, ["Wins"]), paragraph(500)],
      [paragraph(Self.limit - 100), title, .section(.wins, ["Wins"]), .list([item(1, 200), item(2, 900)])],
      [paragraph(Self.limit - 100), title, .section(.answers, ["Mood"]), .bars((0..<10).map { bar($0) })],
    ] {
      let posts = split(blocks)
      #expect(posts.map(\.body.blocks.count) == [1, 3])
      #expect(posts[1].body.blocks.first == title)
    }
    // Also where what it opens is too long for one part.
    let posts = split([title, paragraph(Self.limit - 3)])
    #expect(posts.count == 2 && posts[0].body.blocks.count == 2)
  }

  private func bar(_ number: Int) -> RichText.Bar { .init([.text("bar \(number)")], value: Double(number), shown: "1") }

  @Test func `a chart is cut between bars only where it alone is too long, and keeps its scale`() {
    let chart = RichText.Block.bars((0..<20).map { bar($0) })
    #expect(split([paragraph(Self.limit - 100), chart]).map(\.body.blocks.count) == [1, 1])
    let bars = (0..<900).map { bar($0) }
    let charts = split([.bars(bars)]).flatMap(\.body.blocks).map { block -> ([RichText.Bar], Double?) in
      if case .bars(let bars, let full) = block { (bars, full) } else { ([], nil) }
    }
    #expect(charts.count > 1 && charts.flatMap(\.0) == bars && charts.allSatisfy { $0.1 == 899 })
  }

  @Test func `a sparkline is never cut`() {
    let sparkline = RichText.Inline.sparkline((1...13).map { Double($0) })
    let posts = split([.paragraph((0..<1_500).map { _ in sparkline })])
    let pieces = posts.flatMap(\.body.blocks).flatMap { block -> [RichText.Inline] in
      if case .paragraph(let line) = block { line } else { [] }
    }
    #expect(posts.count > 1 && pieces == (0..<1_500).map { _ in sparkline })
  }

  @Test func `stressed words of any length are cut, too`() {
    let words = (0..<8_000).map { "word\($0)" }.joined(separator: " ")
    let posts = split([.paragraph([.strong([.emphasis([.text(words)])])])])
    let shown = posts.map { PlainTextRenderer().render($0.body) }.joined(separator: " ")
    #expect(posts.count > 4 && shown.split(separator: " ") == words.split(separator: " "))
  }

  @Test func `a heading that leaves no room for what it opens becomes bold text`() {
    let title = RichText.Inline.text(String(repeating: "long ", count: 2_000))
    let posts = split([.heading(level: 2, [title]), paragraph(9_000)])
    #expect(posts.map(\.body.blocks) == [[.paragraph([.strong([title])])], [paragraph(9_000)]])
  }

  @Test(arguments: [11, 12] as [UInt64])
  func `no part is ever longer than the limit`(seed: UInt64) {
    let random = SeededRandom(seed: seed)
    let hostile = HostileText(seed: seed)
    for round in 0..<4 {
      let blocks = (0..<random.int(in: 1...12)).map { _ -> RichText.Block in
        let said = (0..<random.int(in: 1...150)).map { _ in hostile.next() }.joined()
        let line: [RichText.Inline] = [.said(said), .strong([.text(said)]), .person(Person(id: hostile.next()))]
        switch random.int(in: 0...3) {
        case 0: return .paragraph(line)
        case 1: return .quote(line)
        case 2: return .list([.init(line, details: [line, line]), .init(line)])
        default: return .footer(line)
        }
      }
      let lengths = split(blocks).map { MarkdownRenderer.render($0.body).utf16.count }
      #expect(lengths.allSatisfy { $0 <= Self.limit }, "seed \(seed), round \(round): \(lengths)")
    }
  }
}
