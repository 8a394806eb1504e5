// SPDX-License-Identifier: Apache-2.0
// Every limit of a Slack message, at its border.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing
import TestSupport

struct SlackLimitTests {
  let outbound = SlackOutbound()

  private func posts(_ blocks: [RichText.Block]) throws -> [HTTPRequest] {
    try outbound.split(SlackOutboundTests.post(.digest, RichText(blocks))).map {
      let request = outbound.request(for: $0, to: SlackOutboundTests.api)
      // Reading checks each block's own limits.
      _ = try SlackReading.text(of: request)
      return request
    }
  }

  @Test func `a header holds 150 characters, and what is longer stands in bold`() throws {
    for (length, type) in [(1, "header"), (150, "header"), (151, "rich_text"), (900, "rich_text")] {
      let title = String(repeating: "x", count: length)
      let post = try SlackPost(try #require(try posts([.heading(level: 1, [.text(title)])]).first))
      #expect(post.blocks?.map(\.type) == [type])
      #expect(try SlackReading.visible(SlackReading.text(of: posts([.heading(level: 1, [.text(title)])])[0])) == title)
    }
    // Half a flag more: limits are counted in UTF-16 units, the strictest way.
    let flags = String(repeating: "🇩🇪", count: 38)
    #expect(try SlackPost(try posts([.heading(level: 1, [.text(flags)])])[0]).blocks?.map(\.type) == ["rich_text"])
  }

  @Test func `a context holds 2,000 characters, and what is longer stands in italics`() throws {
    for (length, type) in [(2_000, "context"), (2_001, "rich_text")] {
      let halves = [String(repeating: "x", count: 1_000), String(repeating: "y", count: length - 1_000)]
      let post = try SlackPost(try posts([.footer(halves.map { .text($0) })])[0])
      #expect(post.blocks?.map(\.type) == [type])
    }
  }

  @Test func `fifty blocks are one message, fifty-one are two`() throws {
    for (count, expected) in [(50, [50]), (51, [50, 1])] {
      let requests = try posts((0..<count).map { .paragraph([.text("line \($0)")]) })
      #expect(try requests.map { try SlackPost($0).blocks?.count ?? 0 } == expected)
    }
  }

  @Test func `the bullets of a list are one block, however many they are`() throws {
    let list = RichText.Block.list((0..<100).map { .init([.text("win \($0)")]) })
    let requests = try posts([
      .section(.wins, ["Wins"]), list, .section(.answers, ["Mood"]), .bars([.init(["a"], value: 1, shown: "1")]),
    ])
    #expect(try requests.map { try SlackPost($0).blocks?.count ?? 0 } == [2])
  }

  @Test func `a message holds 9,000 characters`() throws {
    // Nine lines, each with two more for its end.
    for (length, expected) in [(9 * 998, 1), (9 * 998 + 1, 2)] {
      var lines = (0..<9).map { _ in String(repeating: "x", count: 998) }
      lines[0] += String(repeating: "y", count: length - 9 * 998)
      #expect(try posts(lines.map { .paragraph([.said($0)]) }).count == expected, "\(length)")
    }
  }

  @Test func `a message holds 15,000 bytes of blocks`() throws {
    // Three bytes each, so that the bytes are used up before the characters.
    for count in 4_750..<4_950 where count.isMultiple(of: 5) {
      let words = (0..<5).map { part in String(repeating: "日", count: count / 5 + (part < count % 5 ? 1 : 0)) }
      let requests = try posts([.list(words.map { .init([.said($0)]) })])
      let bytes = try requests.map { try Self.bytesOfBlocks($0) }
      #expect(bytes.allSatisfy { $0 <= 15_000 }, "\(bytes)")
      #expect((requests.count == 1) == (count * 3 + Self.overhead(items: 5) <= 15_000), "\(count): \(bytes)")
    }
  }

  /// What the JSON of one list with so many items of one piece has besides the words.
  private static func overhead(items: Int) -> Int {
    let item = #"{"elements":[{"text":"","type":"text"}],"type":"rich_text_section"}"#.utf8.count
    let list =
      #"[{"elements":[{"elements":[],"indent":0,"style":"bullet","type":"rich_text_list"}],"type":"rich_text"}]"#
    return list.utf8.count + items * item + items - 1
  }

  static func bytesOfBlocks(_ request: HTTPRequest) throws -> Int {
    let body = String(decoding: request.body, as: UTF8.self)
    let end = try #require(body.firstRange(of: #","channel":"#))
    return body[..<end.lowerBound].utf8.count - #"{"blocks":"#.utf8.count
  }

  @Test(arguments: [21, 22, 23] as [UInt64])
  func `no part of any document is more than a message holds`(seed: UInt64) throws {
    let documents = RandomDocuments(seed: seed)
    for round in 0..<5 {
      let document = documents.next(blocks: 1...80)
      for request in try posts(document.blocks) {
        let post = try SlackPost(request)
        let characters = SlackReading.visible(try SlackReading.text(of: request)).utf16.count
        let bytes = post.blocks == nil ? 0 : try Self.bytesOfBlocks(request)
        let fits = (post.blocks?.count ?? 0) <= 50 && characters <= 9_000 && bytes <= 15_000
        #expect(fits, "seed \(seed), round \(round): \(characters)")
      }
    }
  }
}
