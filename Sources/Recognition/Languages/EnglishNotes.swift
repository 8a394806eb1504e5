// SPDX-License-Identifier: Apache-2.0
// English: words inside goals, experiments, results, metrics and moods.

extension LanguageTable {
  static let englishNoteWords: [(meaning: NoteWords, phrases: [String])] = [
    (.smallGoal, englishSmallGoals),
    (.due, ["by", "until", "till", "due", "due by", "due on", "no later than", "not later than", "deadline"]),
    (
      .date,
      [
        "today", "tonight", "tomorrow", "noon", "midnight", "eod", "eow", "eom", "eoq", "eoy", "cob",
        "close of business",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu",
        "thur", "thurs", "fri", "sat", "sun", "christmas", "easter", "thanksgiving", "new year", "new year's",
        "new year's eve",
        "the weekend", "this weekend", "next weekend", "end of play", "lunchtime", "month end", "year end",
        "quarter end",
        "next week", "next month", "next quarter", "next year", "next sprint", "this week", "this month",
        "this quarter",
        "this year", "this sprint", "end of day", "end of week", "end of month", "end of quarter", "end of year",
        "end of sprint", "end of the day", "end of the week", "end of the month", "end of the quarter",
        "end of the year",
        "end of the sprint", "end of this week", "end of this month", "end of this quarter", "end of this year",
        "end of this sprint", "day's end", "week's end", "month's end", "year's end", "tomorrow's standup",
        "the next retro", "the next sprint", "the next standup", "the next release", "this evening", "this afternoon",
        "summer", "spring", "autumn", "winter", "end of business", "q1", "q2", "q3", "q4", "h1", "h2", "mid-week",
        "midweek",
      ]
    ),
    (.month, englishMonths), (.date, englishMonths.map { "mid-\($0)" }),
    (
      .feeling,
      [
        "meh", "ok", "okay", "fine", "good", "great", "tired", "sleepy", "happy", "sad", "exhausted", "calm",
        "stressed",
        "rough", "bad", "busy", "not", "but", "still", "feeling", "pretty", "kinda", "kind of", "bit", "a bit",
        "a little",
        "very", "quite", "long day", "long week", "overall", "again", "after", "thanks", "with", "due to", "hungry",
        "excited", "relieved", "sick", "motivated", "productive", "slow", "tough", "chaotic", "hopeful", "optimistic",
      ]
    ),
    (
      .datePart,
      [
        "the", "next", "this", "of", "at", "on", "end of", "early", "mid", "late", "start of",
        "beginning of", "middle of", "coming", "week", "around",
      ]
    ),
    (
      .dateTail,
      [
        "morning", "afternoon", "evening", "night", "am", "pm", "a.m", "p.m", "lunch", "lunchtime", "noon",
        "at the latest",
        "latest", "the latest", "first thing", "o'clock", "utc", "gmt", "cet", "cest", "est", "pst", "sharp", "eod",
        "cob",
      ]
    ),
    (.period, ["week", "sprint", "cw", "kw", "wk", "iteration", "quarter", "day"]),
    (
      .worked,
      [
        "worked", "it worked", "works", "it works", "worked well", "it worked well", "worked great", "it worked great",
        "worked out", "it worked out", "that worked", "this worked", "worked fine", "it worked fine",
        "worked like a charm",
        "success", "a success", "successful", "it was a success", "confirmed", "hypothesis confirmed", "validated",
        "yes it worked", "yes", "it did", "did work", "it did work", "worked perfectly", "worked nicely",
        "worked for us",
        "worked for me", "passed", "proven", "true", "keep it", "we keep it", "clear win", "worked as hoped",
        "worked a treat",
        "positive", "it helped", "helped", "it worked for us", "it worked for me", "worked for our team",
        "it works for us", "worked beautifully",
      ]
    ),
    (
      .didNot,
      [
        "didn't", "didnt", "did not", "it didn't", "it did not", "didn't work", "didnt work", "did not work",
        "it didn't work", "it did not work", "it didnt work", "didn't work out", "did not work out", "that didn't work",
        "this didn't work", "that did not work", "this did not work", "it didn't work out", "doesn't work",
        "does not work",
        "it doesn't work", "failed", "it failed", "fail", "failure", "a failure", "it was a failure", "not worked",
        "not working", "no success", "unsuccessful", "rejected", "hypothesis rejected", "disproved", "disproven",
        "refuted",
        "falsified", "no luck", "no", "nope", "didn't help", "did not help", "it didn't help", "it did not help",
        "flopped",
        "it flopped", "a flop", "negative", "didn't work for us", "did not work for us", "didn't work at all",
        "didn't work for me", "did not work at all", "didn't really work", "false", "hasn't worked", "has not worked",
      ]
    ),
    (
      .unclear,
      [
        "unclear", "still unclear", "it's unclear", "it is unclear", "inconclusive", "mixed", "mixed results",
        "mixed result",
        "too early to tell", "too early to say", "too soon to tell", "too soon to say", "hard to tell", "hard to say",
        "not sure", "not clear", "no clear result", "no clear winner", "can't tell", "cannot tell", "can't say",
        "undecided",
        "unknown", "ambiguous", "partly", "partially", "partly worked", "partially worked", "sort of", "kind of",
        "maybe",
        "unsure", "jury is still out", "the jury is still out", "nobody can tell", "not conclusive", "neither",
        "undetermined",
        "no idea", "we don't know", "we can't tell", "we cannot tell", "it depends", "so so", "so-so", "uncertain",
        "open",
        "somewhat", "half worked", "worked partly", "it worked partly", "worked partially", "mixed bag", "a mixed bag",
        "to be seen", "kind of worked", "it kind of worked", "sort of worked", "it sort of worked", "it partly worked",
        "it partially worked", "it half worked", "remains unclear",
      ]
    ),
    (.hypothesis, ["hypothesis", "idea", "assumption", "we believe", "belief", "bet", "our bet", "theory"]),
    (
      .measure,
      ["metric", "metrics", "measure", "measured by", "measuring", "measurement", "kpi", "watching", "signal"]
    ),
    (
      .timeBox,
      [
        "ends", "ends on", "duration", "time box", "timebox", "time-box", "runs", "runs for",
        "runs until",
      ]
    ),
    (.source, ["from", "by"]),
    (.of, ["of", "for", "on", "from"]),
    (
      .tried,
      [
        "tried practice", "tried the practice", "tried playbook", "tried out practice",
      ]
    ),
    (.bareMood, ["pulse"]),
    (
      .equals,
      [
        "is", "are", "at", "was", "now", "is now", "are now", "now at", "is at", "stands at", "now is", "today",
        "equals", "hit", "reached",
      ]
    ),
    (.numberWord, ["goal", "goals", "number", "no", "nr", "experiment", "exp", "practice"]),
    (.per, ["per", "a", "an", "each"]),
    (
      .aside,
      [
        "right now", "at the moment", "currently", "for now", "so far", "really", "yet", "this time", "for me",
        "from me", "new", "to report", "to add", "much", "at all", "from my side", "on my side", "else", "for today",
        "sorry", "i'm afraid", "any more", "anymore",
      ]
    ),
    (.clauseOpening, ["we", "i", "they", "there", "you", "it", "this", "that", "he", "she", "we've", "i've"]),
    (
      .comparison,
      [
        "below", "above", "under", "over", "least", "most", "than", "up", "down", "to", "from", "by", "about", "around",
        "roughly", "nearly", "almost", "plus", "minus", "fewer", "more", "less", "another", "only", "after", "before",
      ]
    ),
    (.outOf, ["out of", "of"]),
    (.thousand, ["k", "thousand"]),
    (.million, ["million", "mio", "mn"]),
  ]

  private static let englishMonths: [String] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
}
