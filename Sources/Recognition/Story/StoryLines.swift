// SPDX-License-Identifier: Apache-2.0
// The lines of a digest's story, for whoever tells them in another way than the digest does.

extension Digest {
  /// The lines in which it tells its story; none where it tells no story.
  public func storyLines(words: Wording, zone: TimeZoneRules) -> [[RichText.Inline]] {
    guard let text = story.map({ $0.story.shortText(after: $0.since, words: words, zone: zone) }),
      case .list(let items)? = text.blocks.last
    else { return [] }
    return items.map(\.line)
  }
}
