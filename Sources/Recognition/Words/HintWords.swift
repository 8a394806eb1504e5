// SPDX-License-Identifier: Apache-2.0
// The words to somebody whose message was not kept, or not wholly.

/// What the bot says besides an acknowledgement, in English.
enum HintWords {
  static func limit(_ limit: Int) -> RichText {
    RichText([
      .text(
        "That is kind of you. Here a person gives at most \(BotWords.counted(limit, "shout-out")) a day, so I did not keep "
          + "what goes past it. Tomorrow you can give again.")
    ])
  }

  static func points(_ points: GivingLimits.Points) -> RichText {
    let left = points.left == 0 ? "None" : "\(points.left)"
    let sum = "\(left) of your \(points.allowance) points for this week \(points.left == 1 ? "is" : "are") left."
    return RichText([
      .text(
        points.wereTooFew ? "That was more points than you have left, so I kept the words without them. \(sum)" : sum)
    ])
  }

  static func unknownNumber(_ kind: ItemKind, _ number: Int) -> RichText {
    switch kind {
    case .goal:
      RichText([.text("I know no open goal #\(number) of yours. "), .code("goals"), " lists them."])
    default: RichText([.text("I know no open \(kind.rawValue) #\(number) here.")])
    }
  }
}
