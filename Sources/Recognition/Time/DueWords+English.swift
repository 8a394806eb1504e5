// SPDX-License-Identifier: Apache-2.0
// The words that due dates are made of, in English, and how names are listed.

extension DueWords {
  static let english = DueWords(
    ordinalEndings: ["st", "nd", "rd", "th"],
    weekdays([
      ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed", "weds"],
      ["thursday", "thu", "thur", "thurs"], ["friday", "fri"], ["saturday", "sat"], ["sunday", "sun"],
    ])
      + months([
        ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
        ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"],
        ["december", "dec"],
      ])
      + [
        (["today"], [.days(0)]),
        (["tomorrow", "tmrw"], [.days(1)]),
        (["the day after tomorrow", "day after tomorrow"], [.days(2)]),
        (["day", "days", "d"], [.unit(.day)]),
        (["working days", "workdays", "business days", "working day", "business day"], [.unit(.workday)]),
        (["week", "weeks", "wk", "wks", "w", "cw", "kw"], [.unit(.week)]),
        (["month", "months"], [.unit(.month)]),
        (["quarter", "quarters"], [.unit(.quarter)]),
        (["year", "years"], [.unit(.year)]),
        (["fortnight", "a fortnight"], [.number(2), .unit(.week)]),
        (["a couple of weeks", "couple of weeks"], [.number(2), .unit(.week)]),
        (["half a year"], [.number(6), .unit(.month)]),
        (["a", "an", "one"], [.number(1)]),
        (["two"], [.number(2)]),
        (["three"], [.number(3)]),
        (["four"], [.number(4)]),
        (["five"], [.number(5)]),
        (["six"], [.number(6)]),
        (["seven"], [.number(7)]),
        (["eight"], [.number(8)]),
        (["nine"], [.number(9)]),
        (["ten"], [.number(10)]),
        (["twelve"], [.number(12)]),
        (["next"], [.next]),
        (["after next"], [.next, .next]),
        (["this", "current"], [.this]),
        (["coming", "upcoming"], [.coming]),
        (["end", "the end", "end of", "the end of", "late", "'s end"], [.edge(.end)]),
        (["start", "start of", "beginning of", "early", "begin of"], [.edge(.start)]),
        (["mid", "middle of", "middle"], [.edge(.middle)]),
        (["eow"], [.edge(.end), .unit(.week)]),
        (["eom"], [.edge(.end), .unit(.month)]),
        (["eoq"], [.edge(.end), .unit(.quarter)]),
        (["eoy"], [.edge(.end), .unit(.year)]),
        (["midweek"], [.edge(.middle), .unit(.week)]),
        (["week's end"], [.edge(.end), .unit(.week)]),
        (["month's end"], [.edge(.end), .unit(.month)]),
        (["year's end"], [.edge(.end), .unit(.year)]),
        (["quarter's end"], [.edge(.end), .unit(.quarter)]),
        (["weekend"], [.weekend]),
        (["q1"], [.lastMonth(3)]),
        (["q2", "h1"], [.lastMonth(6)]),
        (["q3"], [.lastMonth(9)]),
        (["q4", "h2"], [.lastMonth(12)]),
        (["christmas"], [.feast(month: 12, day: 25)]),
        (["christmas eve"], [.feast(month: 12, day: 24)]),
        (["new year", "new year's", "new year's day"], [.feast(month: 1, day: 1)]),
        (["new year's eve"], [.feast(month: 12, day: 31)]),
        (
          [
            "eod", "end of day", "the end of the day", "end of the day", "end of play", "end of business", "cob",
            "close of business", "day's end", "tonight", "this evening", "this afternoon", "this morning", "morning",
            "afternoon", "evening", "night", "noon", "midnight", "lunch", "lunchtime", "first thing", "am", "pm", "utc",
            "gmt", "cet", "cest", "est", "pst", "o'clock", "sharp",
          ], [.time]
        ),
        (
          [
            "the", "of", "in", "on", "at", "by", "until", "till", "for", "within", "from", "from now", "from today",
            "now", "after", "later", "latest", "at the latest", "the latest", "no later than", "max", "at most",
            "about", "around", "ca", "due", "runs", "duration", "time", "only", "over", "during", "all", "'s", "s",
            "ends", "ends on",
          ], [.filler]
        ),
      ])

  /// The names of the seven days, Monday first.
  static func weekdays(_ names: [[String]]) -> [(phrases: [String], meaning: [DueWord])] {
    zip(names, Weekday.allCases).map { ($0, [.weekday($1)]) }
  }

  /// The names of the twelve months.
  static func months(_ names: [[String]]) -> [(phrases: [String], meaning: [DueWord])] {
    zip(names, 1...12).map { ($0, [.month($1)]) }
  }
}
