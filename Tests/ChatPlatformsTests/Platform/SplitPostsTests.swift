// SPDX-License-Identifier: Apache-2.0
// Random documents, with hostile words in every place and texts of 40 kB among them, cut for every platform: each part fits, nothing
// is lost, nothing pings, and no part ends in a heading that opens the next one.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct SplitPostsTests {
  /// `SMALLWINS_DOCUMENTS` makes it the long sweep: so many documents for each platform.
  private static let documents = ProcessInfo.processInfo.environment["SMALLWINS_DOCUMENTS"].flatMap { Int($0) } ?? 250
  private static let lanes = 5

  @Test(arguments: PlatformFixture.all, 0..<lanes)
  func `any document arrives whole, in parts that fit and ping nobody`(fixture: PlatformFixture, lane: Int) throws {
    let seed = UInt64(700 + lane)
    let documents = RandomDocuments(seed: seed, huge: true)
    var parts = 0
    for round in 0..<(Self.documents / Self.lanes) {
      // Now and then one that is long because it has much in it.
      let document = documents.next(blocks: round.isMultiple(of: 10) ? 40...120 : 1...12)
      let posts = fixture.platform.outbound.split(fixture.post(document))
      parts += posts.count
      for (index, post) in posts.enumerated() {
        let request = fixture.request(post, to: fixture.targets[fixture.targets.count - 1])
        let text = try fixture.text(request)
        let acts = Offence.pings(in: fixture.shown(text)) + Offence.invisibleActors(in: text).map { "\($0)" }
        try #require(acts == [], "seed \(seed), round \(round), part \(index)")
        try #require(try fixture.fits(request, text), "seed \(seed), round \(round): part \(index) is too long")
        try #require(
          index == posts.count - 1 || post.body.blocks.last.map(Self.isHeading) == false,
          "seed \(seed), round \(round): part \(index) ends in a heading")
      }
      let isWhole = posts.flatMap { Self.words($0.body) } == Self.words(document)
      try #require(isWhole, "seed \(seed), round \(round): something is lost")
    }
    #expect(parts > Self.documents / Self.lanes)
  }

  private static func isHeading(_ block: RichText.Block) -> Bool { if case .heading = block { true } else { false } }

  /// Letters and digits as people see them.
  private static func words(_ document: RichText) -> [Unicode.Scalar] {
    PlainTextRenderer().render(document).unicodeScalars
      .filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}

extension PlatformFixture {
  /// The text without the platform's own notation for what pings nobody.
  func shown(_ text: String) -> String { platform.name == "slack" ? SlackReading.visible(text) : text }

  func fits(_ request: HTTPRequest, _ text: String) throws -> Bool {
    guard platform.name == "slack" else { return text.utf16.count <= platform.traits.postLimit }
    // Reading it has held each block to its own limits.
    guard let blocks = try SlackPost(request).blocks else { return true }
    let bytes = try SlackLimitTests.bytesOfBlocks(request)
    return blocks.count <= 50 && bytes <= 15_000 && SlackReading.visible(text).utf16.count <= 9_000
  }
}
