// SPDX-License-Identifier: Apache-2.0
// Days, spans of days and weekly times as a language writes them. Instants, which need a zone, are in Time/LocalTimeFormatter.swift.

/// How dates and times are put together.
enum DatePhrase: Phrase {
  /// A day: gaps `weekday`, `day`, `month`, `year`.
  case day
  /// A day of these weeks with a time, short names: gaps `weekday`, `day`, `month`, `time`.
  case short
  /// A day of these months, short names: gaps `weekday`, `day`, `month`.
  case shortDay
  /// A day: gaps `day`, `month`, `year`.
  case withoutWeekday
  /// Days of one month, of several: gaps `first`, `last`.
  case rangeInMonth, range
  /// The first of several days, where the last says its month or its year.
  case firstInMonth, firstInYear
  /// A weekly time: gaps `weekday`, `time`.
  case everyWeek
}

extension Wording {
  /// As in `Friday 20 November 2026`.
  public func day(_ date: CivilDate) -> String {
    text(
      DatePhrase.day,
      [
        "weekday": weekday(date.weekday), "day": "\(date.day)", "month": month(date), "year": "\(date.year)",
      ])
  }

  /// As in `Fri 20 Nov`; as in `20 November 2027` where it is more than half a year away from a day.
  func day(_ date: CivilDate, seenFrom today: CivilDate) -> String {
    guard abs(date.daysSince1970 - today.daysSince1970) < 183 else { return withoutWeekday(date) }
    let names = grammar.calendar
    return text(
      DatePhrase.shortDay,
      [
        "weekday": names.shortWeekdays[date.weekday.rawValue - 1], "day": "\(date.day)",
        "month": names.shortMonths[date.month - 1],
      ])
  }

  /// As in `14–20 November 2026`, `28 November – 4 December 2026`.
  public func range(_ days: DayRange) -> String {
    let (first, last) = (days.first, days.last)
    let end = withoutWeekday(last)
    if first == last { return end }
    if first.year != last.year { return text(DatePhrase.range, ["first": withoutWeekday(first), "last": end]) }
    if first.month != last.month {
      let begin = text(DatePhrase.firstInYear, ["day": "\(first.day)", "month": month(first)])
      return text(DatePhrase.range, ["first": begin, "last": end])
    }
    return text(
      DatePhrase.rangeInMonth, ["first": text(DatePhrase.firstInMonth, ["day": "\(first.day)"]), "last": end])
  }

  /// As in `every Friday at 16:00`.
  func every(_ time: WeeklyTime) -> String {
    let clock = "\(time.hour.padded(to: 2)):\(time.minute.padded(to: 2))"
    return text(DatePhrase.everyWeek, ["weekday": weekday(time.weekday), "time": clock])
  }

  /// As in `Friday`.
  func weekday(_ weekday: Weekday) -> String { grammar.calendar.weekdays[weekday.rawValue - 1] }

  private func month(_ date: CivilDate) -> String { grammar.calendar.months[date.month - 1] }

  /// As in `20 November 2026`.
  func withoutWeekday(_ date: CivilDate) -> String {
    text(DatePhrase.withoutWeekday, ["day": "\(date.day)", "month": month(date), "year": "\(date.year)"])
  }
}
