// SPDX-License-Identifier: Apache-2.0
// The words of stories that are not people's own. What people said stands in quotation marks behind them.

/// How a story is told.
enum StoryPhrase: Phrase {
  /// A day of these months: gaps `day`, `month`.
  case day
  /// What somebody said: gap `words`.
  case quoted
  /// Somebody with others: gaps `who`, `others`.
  case with
  /// Cheers; the count is how many.
  case cheers

  /// Somebody set a larger goal, without and with a day: gaps `who`, `due`.
  case aim, aimBy
  /// Somebody set a goal, without and with a day: gaps `who`, `due`.
  case goal, goalBy
  /// Somebody reached it, one that was set on a day, and one of which nothing else is told: gaps `who`, `day`.
  case done, doneOf, doneOfSome
  /// Somebody tried something, without and with a metric: gaps `who`, `metric`.
  case experiment, experimentWatching
  /// What came of it: gap `who`; and of one of a day: gaps `who`, `day`.
  case worked, didNot, unclear, result, workedOf, didNotOf, unclearOf, resultOf
  /// What came of a trial of which nothing else is told: gap `who`.
  case workedOfSome, didNotOfSome, unclearOfSome, resultOfSome
  /// Somebody met a setback, learned something, shared a win, recommended something, said something: gap `who`.
  case setback, lesson, win, practice, answer
  /// Somebody tried what was recommended: gap `who`.
  case triedAndWorked, triedAndDidNot, triedAndUnclear
  /// Somebody tried what was recommended, which is not told: gap `who`.
  case triedSomeAndWorked, triedSomeAndDidNot, triedSomeAndUnclear
  /// Praise, without and with whose it is: gaps `who`, `from`.
  case praise, praiseFrom

  /// Over which time, in how many notes, by whom: gaps `days`, `notes`, `people`.
  case span
  /// Notes.
  case notes
  /// How many people besides those who are named.
  case others
  /// Above what happened in a week: gap `day`.
  case weekOf
  /// Above the parts of a story.
  case helpers, numbers, stillOpen
  /// When something is due: gap `due`.
  case due
  /// Behind a shout-out without words: gap `who`.
  case wordless
  /// Who was part of it without being thanked: gap `people`.
  case companions
  /// How many are left out: of what followed from something, of the whole, of a list.
  case moreBetween, leftOut, more
  /// As far back as is remembered.
  case reach
  /// Nothing is remembered of a tag, without and with the nearest one that there is: gaps `tag`, `nearest`.
  case none, noneButNearest
  /// Above the list of stories; and where there is none.
  case list, noStories

  /// In a digest: how it began, a turn, what followed, this week, who helped, what is open: gaps `day`, `clause`, `people`, `words`.
  case began, turn, followed, thisWeek, helpedBy, openStill
}
