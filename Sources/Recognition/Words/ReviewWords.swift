// SPDX-License-Identifier: Apache-2.0
// The words about reviews; what they tell is a digest.

/// What the bot says about looking back.
enum ReviewPhrase: Phrase {
  /// What is looked back on: gap `next`, when that is; or nothing.
  case everyMonth, everyQuarter, never
  /// Somebody asked for it, and nothing was noted.
  case nothing
}

extension Wording {
  /// What is looked back on.
  func reviewIs(_ length: ReviewPeriod.Length?, next: String) -> RichText {
    switch length {
    case .monthly: say(ReviewPhrase.everyMonth, ["next": [.text(next)]])
    case .quarterly: say(ReviewPhrase.everyQuarter, ["next": [.text(next)]])
    case nil: say(ReviewPhrase.never)
    }
  }
}
