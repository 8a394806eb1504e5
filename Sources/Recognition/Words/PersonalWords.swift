// SPDX-License-Identifier: Apache-2.0
// The words of what somebody reads of themselves.

/// What the bot says to people of what it remembers of them.
enum PersonalPhrase: Phrase {
  /// Sums over a time: gaps `received`, `given`, `wins`.
  case week, month, inAll
  /// Sums; points that were received.
  case received, given, wins, receivedWithPoints
  /// Above the latest words where others read them.
  case lately
  /// Above the notes of a part.
  case partReceived, partGiven, partWins, partLessons, partSetbacks, partExperiments, partGoals, partPraise,
    partPractices, partAnswers,
    partMetrics, partMoods
  /// What a note is, in a list of all kinds.
  case isReceived, isGiven, isWin, isLesson, isSetback, isExperiment, isResult, isGoal, isDone, isPraise, isPractice,
    isAnswer,
    isTried, isMetric, isMood
  /// How it went.
  case worked, didNot, unclear
  /// Who gave it, and who received it: gap `people`.
  case from, to
  /// That it was said to its receivers alone.
  case privately
  /// A label of a link.
  case message
  /// How many more there are, and how to have them.
  case more, all
  /// Over which time everything is: gap `person`; and nothing is remembered.
  case record, nothing
  /// A quarter of a year: gaps `first`, `last`, `year`.
  case quarter
  /// How many older notes stand in the terminal only: gap `person`.
  case older
  /// Nobody can be written to alone: gap `person`.
  case inTerminal
}
