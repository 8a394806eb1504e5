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
