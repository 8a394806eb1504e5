// SPDX-License-Identifier: Apache-2.0
// Hostile texts through every platform's renderer, as webhook and by API, each read back by that platform's own rules: no
// mention, no markup, no image and no link that was not in the text. CI runs a slice; Tests/Scripts/sweep.sh runs a million.

import ChatPlatforms
import FoundationEssentials
import Recognition
import Testing

struct HostilePostsTests {
  /// `SMALLWINS_HOSTILE_TEXTS` makes it the long sweep: so many texts for each platform.
  private static let texts =
    ProcessInfo.processInfo.environment["SMALLWINS_HOSTILE_TEXTS"].flatMap { Int($0) } ?? 20_000
  /// Several in one post, since a post costs more than a text, and since texts must not add up to something either.
  private static let textsInPost = 20
  private static let lanes = 4

  @Test(arguments: PlatformFixture.all, 0..<lanes)
  func `of hostile texts only words arrive`(fixture: PlatformFixture, lane: Int) throws {
    let seed = UInt64(1_000 + lane)
    let hostile = HostileText(seed: seed)
    let posts = (Self.texts + Self.lanes * Self.textsInPost - 1) / (Self.lanes * Self.textsInPost)
    for number in 0..<posts {
      // A paragraph of three pieces, then paragraphs of their own, and people's names among them.
      let together: [RichText.Inline] = [
        .person(Person(id: hostile.next())), ": ", .said(hostile.next()), .value(hostile.next()),
      ]
      let apart = (0..<(Self.textsInPost - 3)).map { _ in RichText.Block.paragraph([.said(hostile.next())]) }
      let document = RichText([.paragraph(together)] + apart)
      let target = fixture.targets[number % fixture.targets.count]
      let text = try fixture.text(fixture.request(fixture.post(document), to: target))
      let offences = fixture.offences(text)
      #expect(offences.isEmpty, "seed \(seed), post \(number): \(offences.prefix(3)) in \(document)")
    }
  }
}
