// SPDX-License-Identifier: Apache-2.0
// The words about reviews; what they tell is a digest.

/// What the bot says about looking back.
enum ReviewPhrase: Phrase {
  /// What is looked back on: gap `next`, when that is; or nothing.
  case everyMonth, everyQuarter, never
  /// The same in the list of settings.
  case monthLine, quarterLine, noLine
  /// Somebody asked for it, and nothing was noted.
  case nothing
}

extension Wording {
  /// What is looked back on, as it was set.
  func reviewIs(_ length: ReviewPeriod.Length?, next: String) -> RichText {
    switch length {
    case .monthly: say(ReviewPhrase.everyMonth, ["next": [.text(next)]])
    case .quarterly: say(ReviewPhrase.everyQuarter, ["next": [.text(next)]])
    case nil: say(ReviewPhrase.never)
    }
  }

  /// The same in the list of settings.
  func reviewLine(_ wish: ReviewWish?) -> [Inline] {
    switch wish?.length {
    case .monthly: line(ReviewPhrase.monthLine)
    case .quarterly: line(ReviewPhrase.quarterLine)
    case nil: line(ReviewPhrase.noLine)
    }
  }
}
