// SPDX-License-Identifier: Apache-2.0
// The words about reviews; what they tell is a digest.

/// What the bot says about looking back, in English.
enum ReviewWords {
  static func reviewIs(_ length: ReviewPeriod.Length?, next: String) -> RichText {
    guard let length else { return RichText(["I look back on no month and no quarter here."]) }
    return RichText([.text("I look back on each \(noun(length)) on the first working day after it, next \(next).")])
  }

  static func nothingToReview() -> RichText { RichText(["Nothing was noted here in that time."]) }

  static func noun(_ length: ReviewPeriod.Length) -> String { length == .monthly ? "month" : "quarter" }
}
