// SPDX-License-Identifier: Apache-2.0
// The names of what keeps a sign from counting.

/// Why a sign did not count. Raw values are for records and tests; people are told in words.
public enum Trap: String, Sendable, CaseIterable {
  /// It stands in a question.
  case question
  /// It is denied (`not a great job`, `no thanks`).
  case negation
  /// It thanks for what is yet to be done.
  case inAdvance = "in-advance"
  /// `thanks anyway`, `thanks, but …`.
  case takenBack = "taken-back"
  /// It is wished for or will be said later.
  case wish
  /// It depends on something (`if this works …`).
  case conditional
  /// Somebody else said it.
  case reported
  /// It tells others to say it.
  case instruction
  /// It means the opposite.
  case irony
  /// It stands between quotation marks or is struck out.
  case quoted
  /// It thanks out of mere courtesy (`for asking`).
  case courtesy
  /// The emoji goes with a greeting.
  case greeting
  /// It goes with a request.
  case request
  /// It stands behind a label that may be anybody's (`retro notes: kudos to …`).
  case label
  /// The word is a noun here and no sign (`@ada props are read-only`).
  case noun
  /// It stands in the middle of a sentence, with nobody beside it.
  case notBeside = "not-beside-a-mention"
  /// It thanks without saying what for.
  case unspecific
  /// The channel takes no thanks for recognition.
  case gratitudeIsOff = "gratitude-is-off"
  /// Nobody is mentioned who could receive it.
  case nobody = "nobody-receives"
  /// Only the author is.
  case onlyTheAuthor = "only-the-author"
  /// Only programs are.
  case onlyBots = "only-bots"
  /// `+1 @ada` agrees.
  case agreement
  /// A note without words, or `none`.
  case nothingSaid = "nothing-said"
  /// A metric without a name and a number.
  case noFigure = "no-figure"
  /// A mood that is no whole number from 1 to 5.
  case noScore = "no-score"
}
