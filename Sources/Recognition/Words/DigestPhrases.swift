// SPDX-License-Identifier: Apache-2.0
// The words of a digest that are not people's own.

/// What a digest says.
enum DigestPhrase: Phrase {
  /// The title of a week: gap `days`. Days and not the week's number, which says something else where weeks close on a Monday, and
  /// nothing where they are not counted.
  case title
  /// The title of a review: gap `period`; and the periods: gaps `month` or `quarter`, `year`.
  case reviewTitle, month, quarter
  /// Notes below the title: gap `time` in the first two; the count is that of the weeks.
  case soFar, late, lateWeeks, again
  /// A quiet week: while it goes on, told again, over.
  case quietSoFar, quietAgain, quiet
  /// Headings.
  case wins, lessons, shoutouts, praise, experiments, practices, goals, setbacks, numbers, story, around, ahead
  /// The heading above answers: gap `question`; where nobody knows it any more.
  case asked, answers
  /// How many were left out; the count is how many.
  case more
  /// Who was part of a win, behind it: gap `people`.
  case with
  /// Where something was said, behind it: gap `channel`.
  case inChannel
  /// Who gave a shout-out without words, behind who received it: gap `people`.
  case wordless
  /// Who cheered: gap `people`; and what stands for those beyond the first few.
  case cheered, others
  /// What a link to a message is called.
  case message
  /// Who outside the team said something, and who in the team it names, behind it: gaps `from`, `people`.
  case praiseFrom, praiseFor
  /// What came of an experiment: gap `people`. A failed one is thanked like a good one.
  case worked, didNot, unclear, ended
  /// The same where nobody is thanked: who tried it is not told.
  case hasWorked, hasNotWorked, isUnclear, hasEnded
  /// What an experiment watches, and when it ends or did, behind it: gaps `metric`, `due`.
  case watching, until, overSince
  /// What begins, what goes on, and what is carried over, before it.
  case begun, stillRunning, carriedOver
  /// That a goal was reached, and that one was set, before it.
  case done, newGoal
  /// When a goal is due or was, behind it: gap `due`.
  case due, wasDue
  /// How it went when others tried a practice: gap `people`.
  case triedWorked, triedDidNot, tried
  /// A metric's value before, and its target: gaps `value`, `target`.
  case before, target
  /// How people felt: gap `average`; the count is how many answered.
  case mood
  /// First times: gap `people`.
  case firstGave, firstReceived, firstShared
  /// Round numbers: gap `ordinal`.
  case milestoneWins, milestoneShoutouts, milestoneLessons
  /// Week after week: gap `ordinal`.
  case runLessons, runWins, runShoutouts
  /// A year ago.
  case yearAgo
  /// Who gave and received most, where that was asked for: gap `people`.
  case givers, receivers
  /// What comes: a goal's due day, an experiment's end, a question: gap `question`.
  case dueNext, endsNext, askedNext
  /// The values that people named: gap `values`.
  case values
  /// Small print: gaps `week`, `head`. The week's name is what `smallwins digest --week` takes; the log's head makes the channel a
  /// witness of the log.
  case footer
}
