// SPDX-License-Identifier: Apache-2.0
// The words of a review, and about reviews.

/// What the bot says when it looks back, in English.
enum ReviewWords {
  typealias Inline = RichText.Inline

  /// What a review tells, in this order.
  static let sections: [(kind: ItemKind, heading: String)] = [
    (.win, "Wins"), (.done, "Goals done"), (.lesson, "Lessons"), (.praise, "Praise"), (.shoutout, "Shout-outs"),
  ]

  /// How many of a kind it tells; the rest is counted.
  private static let most = 10

  static func review(_ items: [RememberedItem], of days: DayRange) -> RichText {
    var blocks: [RichText.Block] = [.heading(level: 1, [.text(DigestWords.title(days))])]
    for section in sections {
      let told = items.filter { $0.kind == section.kind }.map(\.entry)
      guard !told.isEmpty else { continue }
      blocks.append(.heading(level: 2, [.text(section.heading)]))
      blocks.append(.list(told.suffix(most).map { RichText.ListItem(line($0)) }))
      if told.count > most { blocks.append(.paragraph([.text("And \(told.count - most) more.")])) }
    }
    return RichText(blocks)
  }

  private static func line(_ entry: Digest.Entry) -> [Inline] {
    let to: [Inline] = entry.to.isEmpty ? [] : [.strong(BotWords.joined(entry.to.map { .person($0.person) })), ": "]
    let words: [Inline] = entry.text.isEmpty ? [] : [.said(entry.text), " — "]
    return to + words + BotWords.joined(entry.by.map { .person($0) })
  }

  // MARK: Answers

  static func reviewIs(_ length: ReviewPeriod.Length?, next: String) -> RichText {
    guard let length else { return RichText(["I look back on no month and no quarter here."]) }
    return RichText([.text("I look back on each \(noun(length)) on the first working day after it, next \(next).")])
  }

  static func nothingToReview() -> RichText { RichText(["Nothing was noted here in that time."]) }

  static func noun(_ length: ReviewPeriod.Length) -> String { length == .monthly ? "month" : "quarter" }
}
