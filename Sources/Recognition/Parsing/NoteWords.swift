// SPDX-License-Identifier: Apache-2.0
// What a phrase can be good for inside a note: a goal, an experiment, its result, a metric. A language's table says which
// phrase is what.

/// What a phrase says in a note. A phrase can say several things.
struct NoteWords: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  // Dates.
  /// `by`, `until`: leads to a date at a goal's end; before a colon, opens the part of an experiment that says when it ends.
  static let due = NoteWords(rawValue: 1 << 0)
  /// `due Friday` in languages that put the word behind the date (`금요일까지`): as above, but behind.
  static let dueBehind = NoteWords(rawValue: 1 << 1)
  /// `tomorrow`, `friday`, `next week`, `end of the month`, `eod`: a date, or a part that makes one of what stands around it.
  static let date = NoteWords(rawValue: 1 << 2)
  /// `june`, `jun`: a date, by itself or with a number on either side.
  static let month = NoteWords(rawValue: 1 << 3)
  /// `next`, `the`, `of`: may stand in a date before its end, but makes none.
  static let datePart = NoteWords(rawValue: 1 << 4)
  /// `morning`, `pm`, `at the latest`: may end a date.
  static let dateTail = NoteWords(rawValue: 1 << 20)
  /// `week`, `sprint`: makes a date with a number behind it (`week 14`).
  static let period = NoteWords(rawValue: 1 << 5)

  // Outcomes: of an experiment's result, or of a practice that somebody tried.
  static let worked = NoteWords(rawValue: 1 << 6)
  static let didNot = NoteWords(rawValue: 1 << 7)
  static let unclear = NoteWords(rawValue: 1 << 8)

  // Parts of an experiment, before a colon.
  /// `hypothesis`.
  static let hypothesis = NoteWords(rawValue: 1 << 9)
  /// `metric`, `measured by`.
  static let measure = NoteWords(rawValue: 1 << 10)
  /// `ends`, `duration`: says when it ends, as `due` does.
  static let timeBox = NoteWords(rawValue: 1 << 19)

  // Behind a keyword.
  /// `from`, between `praise` and who gave it.
  static let source = NoteWords(rawValue: 1 << 11)
  /// `of`, `for`: between `result` and a number.
  static let of = NoteWords(rawValue: 1 << 12)
  /// `tried practice`: a keyword that needs a number, of the practice that was tried.
  static let tried = NoteWords(rawValue: 1 << 13)
  /// `pulse`: a keyword that needs no colon before a mood's number.
  static let bareMood = NoteWords(rawValue: 1 << 14)
  /// `is`, `now at`: between a metric's name and its value.
  static let equals = NoteWords(rawValue: 1 << 15)
  /// `out of`: between a mood's number and 5.
  static let outOf = NoteWords(rawValue: 1 << 16)
  /// `k`, `thousand`: a metric's value in thousands; `million`: in millions.
  static let thousand = NoteWords(rawValue: 1 << 17)
  static let million = NoteWords(rawValue: 1 << 18)

  /// `goal`, `number`: before a number that a goal goes by (`done: goal #2`).
  static let numberWord = NoteWords(rawValue: 1 << 21)

  /// `per`: goes on with a metric's unit.
  static let per = NoteWords(rawValue: 1 << 22)

  /// `right now`: adds nothing to `nothing`.
  static let aside = NoteWords(rawValue: 1 << 23)

  /// `we`, `there`: opens a sentence, and no metric's name.
  static let clauseOpening = NoteWords(rawValue: 1 << 24)

  /// `below`, `up`: before a number that says how much more or less, and not what is.
  static let comparison = NoteWords(rawValue: 1 << 25)

  /// `meh`, `tired`: behind a mood's number, says how one is and counts nothing (`mood: 2 coffees`).
  static let feeling = NoteWords(rawValue: 1 << 26)

  /// `micro-goal`, `goal of the week`: a goal that is no larger one, also where a tag stands behind it.
  static let smallGoal = NoteWords(rawValue: 1 << 27)

  static let outcomes: NoteWords = [.worked, .didNot, .unclear]
  static let dates: NoteWords = [.date, .month, .datePart, .dateTail, .period]
  static let labels: NoteWords = [.hypothesis, .measure, .due, .timeBox]
}
