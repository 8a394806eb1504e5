// SPDX-License-Identifier: Apache-2.0
// The words to somebody whose message was not kept, or not wholly.

/// What the bot says without being asked, besides an acknowledgement.
enum HintPhrase: Phrase {
  /// Somebody plainly thanks somebody, and does not say what for.
  case sayWhatFor
  /// A shout-out to oneself.
  case onlyYourself
  /// Something was said to the bot alone.
  case sayPrivately
  /// Something private was said where nobody can be written to alone.
  case cannotWriteToOne
  /// Private words are passed on without any, and with some: gap `author`.
  case recognisedPrivately, saidPrivately
  /// The day's limit is reached; the count is the limit.
  case limit
  /// Points that are left: gap `allowance`; the count is what is left.
  case pointsLeft
  /// The only point of a week is left; and no point is: the count is the allowance.
  case onlyPointLeft, noPointsLeft
  /// More points were given than there are: gap `left`, one of the three above.
  case tooManyPoints
  /// A number that names nothing: gap `number`.
  case unknownGoal, unknownExperiment, unknownPractice
}

extension Wording {
  /// What somebody recognises another for, for these eyes only.
  func saidPrivately(by author: Person, _ words: [String]) -> RichText {
    let reasons = words.filter { !$0.isEmpty }
    guard !reasons.isEmpty else { return say(HintPhrase.recognisedPrivately, ["author": [.person(author)]]) }
    return RichText([
      .paragraph(line(HintPhrase.saidPrivately, ["author": [.person(author)]])),
      .list(reasons.map { RichText.ListItem([.said($0)]) }),
    ])
  }

  /// How many points are left.
  func left(_ points: GivingLimits.Points) -> RichText {
    let left =
      if points.left == 0 {
        text(HintPhrase.noPointsLeft, count: points.allowance)
      } else if points.allowance == 1 {
        text(HintPhrase.onlyPointLeft)
      } else {
        text(HintPhrase.pointsLeft, count: points.left, ["allowance": number(Double(points.allowance))])
      }
    return points.wereTooFew ? say(HintPhrase.tooManyPoints, ["left": [.text(left)]]) : RichText([.text(left)])
  }

  /// That no open item goes by a number.
  func unknownNumber(_ kind: ItemKind, _ number: Int) -> RichText {
    let phrase: HintPhrase =
      switch kind {
      case .experiment: .unknownExperiment
      case .practice: .unknownPractice
      default: .unknownGoal
      }
    return say(phrase, ["number": [.text("\(number)")]])
  }
}
