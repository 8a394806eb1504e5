// SPDX-License-Identifier: Apache-2.0
// The day on which something is due, of the words that people said: `Friday`, `next tuesday`, `end of the month`, `in 3 days`, `24.12.`,
// `KW 48`. The words stay in the log as they were said; the day is read from them whenever somebody needs it.
//
// Where words leave it open, the later day counts, since it is worse to be asked too early than too late: `next friday` is the Friday
// of the next calendar week, `July` its last day, `next week` and `end of the week` the Friday of that week. A weekday is today where
// today is one. `12/06`, which is a day in June to some and one in December to others, is no day.

import struct FoundationEssentials.Date

/// Reads due dates.
public enum DueDate {
  /// The last day on which something is in time; nil where the words name none, or a word among them is not known.
  /// - Parameters:
  ///   - phrase: The words, as ``Item/due`` keeps them.
  ///   - saidOn: The day on which they were said, where they were said.
  ///   - languages: The languages they may be in.
  public static func day(
    of phrase: String, saidOn: CivilDate, languages: Languages = .all
  ) -> CivilDate? {
    guard phrase.utf8.count <= 200 else { return nil }
    let letters = DueWords.letters(of: phrase)
    let isDayFirst = Languages(tags: ["en"]).map { languages.isDisjoint(with: $0) } ?? true
    for (language, words) in DueWords.tables where languages.contains(language) {
      guard let words = words.words(in: letters, isDayFirst: isDayFirst) else { continue }
      var reading = DueReading()
      guard words.allSatisfy({ reading.take($0) }), let day = reading.day(saidOn: saidOn) else { continue }
      return day
    }
    return nil
  }

  /// The same where it was said at a moment, in the zone in which its day counts. A channel that changes its languages keeps its dates:
  /// words that say nothing in those it has now are read in all.
  static func day(
    of phrase: String, saidAt said: Date, in zone: TimeZoneRules, languages: Languages
  ) -> CivilDate? {
    let saidOn = CivilTime(at: said, in: zone).date
    return day(of: phrase, saidOn: saidOn, languages: languages) ?? day(of: phrase, saidOn: saidOn)
  }
}

/// What was read of a due date.
struct DueReading {
  private var date: (year: Int?, month: Int, day: Int)?
  private var year: Int?
  private var month: Int?
  private var dayOfMonth: Int?
  private var weekday: Weekday?
  private var days: Int?
  private var unit: DueWord.Unit?
  /// How many of the unit, and which one of the year.
  private var count: Int?
  private var index: Int?
  /// A quarter or a half of a year, by its last month.
  private var lastMonth: Int?
  private var isWeekend = false
  /// How many weeks, months … from this one.
  private var shift: Int?
  private var isComing = false
  private var edge: DueWord.Edge?
  private var hasTime = false
  /// A number that nothing was said of yet, and whether it can be a day by itself (`the 15th`).
  private var number: Int?
  private var isOrdinal = false

  /// Takes a word in; false where it makes no sense behind those before it.
  mutating func take(_ word: DueWord) -> Bool {
    switch word {
    case .filler: return true
    case .time:
      hasTime = true
      return true
    case .number(let value, let ordinal):
      if !ordinal, unit == .week, count == nil, index == nil, number == nil, shift == nil, edge == nil {
        index = value
        return (1...53).contains(value)
      }
      guard number == nil else { return false }
      (number, isOrdinal) = (value, ordinal)
      return true
    case .year(let value): return set(\.year, value)
    case .date(let year, let month, let day):
      guard date == nil else { return false }
      date = (year, month, day)
      return true
    case .month(let value): return set(\.month, value)
    case .monthMark:
      guard let value = number, (1...12).contains(value) else { return false }
      number = nil
      return set(\.month, value)
    case .monthEnd:
      edge = .end
      return number == nil ? set(\.unit, .month) : take(.monthMark)
    case .dayMark:
      guard let value = number else { return false }
      (number, isOrdinal) = (nil, false)
      return set(\.dayOfMonth, value)
    case .weekday(let value): return set(\.weekday, value)
    case .days(let value): return set(\.days, value)
    case .unit(let value):
      if let value = number, !isOrdinal { (count, number) = (value, nil) }
      return set(\.unit, value)
    case .lastMonth(let value): return set(\.lastMonth, value)
    case .feast(let month, let day):
      self.month = month
      return set(\.dayOfMonth, day)
    case .weekend:
      isWeekend = true
      return true
    case .next: return set(\.shift, (shift ?? 0) + 1, again: true)
    case .this: return set(\.shift, 0)
    case .coming:
      isComing = true
      return true
    case .edge(let value):
      edge = value
      return true
    }
  }

  private mutating func set<Value>(_ place: WritableKeyPath<Self, Value?>, _ value: Value, again: Bool = false) -> Bool
  {
    guard again || self[keyPath: place] == nil else { return false }
    self[keyPath: place] = value
    return true
  }

  // MARK: The day

  /// The day that the words name; nil where they name none.
  func day(saidOn today: CivilDate) -> CivilDate? {
    if let date { return date.year.map { CivilDate(year: $0, month: date.month, day: date.day) } ?? next(date, today) }
    if let month { return day(in: month, today) }
    if let number = isOrdinal ? number : dayOfMonth { return dayOfMonth(number, today) }
    guard number == nil else { return nil }
    if let lastMonth { return end(ofMonth: lastMonth, today) }
    if let days { return today.advanced(byDays: days) }
    if let weekday { return day(weekday, today) }
    if isWeekend { return week(of: today, plus: shift ?? 0).day(.sunday) }
    if let index { return friday(ofWeek: index, today) }
    if let unit { return day(unit, today) }
    // `5pm`, `end of the day`
    return hasTime ? today : nil
  }

  private func next(_ date: (year: Int?, month: Int, day: Int), _ today: CivilDate) -> CivilDate? {
    (0...8).lazy.compactMap { CivilDate(year: today.year + $0, month: date.month, day: date.day) }
      .first { $0 >= today }
  }

  private func day(in month: Int, _ today: CivilDate) -> CivilDate? {
    if let day = dayOfMonth ?? number {
      return year.map { CivilDate(year: $0, month: month, day: day) } ?? next((nil, month, day), today)
    }
    switch edge {
    case .start: return next((nil, month, 10), today)
    case .middle: return next((nil, month, 15), today)
    case .end, nil: return end(ofMonth: month, today)
    }
  }

  /// The last day of a month, of this year or the next.
  private func end(ofMonth month: Int, _ today: CivilDate) -> CivilDate? {
    let year = year ?? (month < today.month ? today.year + 1 : today.year)
    return CivilDate(year: year, month: month, day: CivilDate.length(ofMonth: month, year: year))
  }

  private func dayOfMonth(_ day: Int, _ today: CivilDate) -> CivilDate? {
    guard (1...31).contains(day) else { return nil }
    // `the 15th of next month`
    let first = unit == .month ? shift ?? 0 : 0
    return (first...first + 2).lazy
      .compactMap { offset -> CivilDate? in
        let month = today.advanced(byMonths: offset)
        return CivilDate(year: month.year, month: month.month, day: day)
      }
      .first { $0 >= today }
  }

  private func day(_ weekday: Weekday, _ today: CivilDate) -> CivilDate? {
    if unit == .week { return week(of: today, plus: count ?? shift ?? 0).day(weekday) }
    guard unit == nil else { return nil }
    if let shift, shift > 0 { return week(of: today, plus: shift).day(weekday) }
    let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    return today.advanced(byDays: ahead == 0 && isComing ? 7 : ahead)
  }

  private func week(of day: CivilDate, plus weeks: Int) -> ISOWeek {
    ISOWeek(containing: day.advanced(byDays: 7 * weeks))
  }

  private func friday(ofWeek index: Int, _ today: CivilDate) -> CivilDate? {
    let year = year ?? ISOWeek(containing: today).year
    let weeks = [year, year + 1].lazy.compactMap { ISOWeek(year: $0, week: index) }
    return (weeks.first { $0.day(.sunday) >= today } ?? weeks.first)?.day(.friday)
  }

  /// So many weeks or months from today, or the end of this or another one.
  private func day(_ unit: DueWord.Unit, _ today: CivilDate) -> CivilDate? {
    if let count {
      guard count <= 1000 else { return nil }
      switch unit {
      case .day: return today.advanced(byDays: count)
      case .workday: return today.advanced(byWorkdays: count)
      case .week: return today.advanced(byDays: 7 * count)
      case .month: return today.advanced(byMonths: count)
      case .quarter: return today.advanced(byMonths: 3 * count)
      case .year: return today.advanced(byMonths: 12 * count)
      }
    }
    // `week` alone says nothing.
    guard edge != nil || shift != nil || isComing else { return nil }
    let shift = shift ?? (isComing ? 1 : 0)
    switch unit {
    case .day, .workday: return today.advanced(byDays: shift)
    case .week: return day(inWeek: shift, today)
    case .month: return day(inMonths: 1, shift, today)
    case .quarter: return day(inMonths: 3, shift, today)
    case .year: return day(inMonths: 12, shift, today)
    }
  }

  private func day(inWeek shift: Int, _ today: CivilDate) -> CivilDate {
    let week = week(of: today, plus: shift)
    switch edge {
    case .start: return week.day(.monday)
    case .middle: return week.day(.wednesday)
    // What is said at the weekend is of that weekend.
    case .end, nil: return shift == 0 && today > week.day(.friday) ? week.day(.sunday) : week.day(.friday)
    }
  }

  /// In this or a later one of the stretches of 1, 3 or 12 months that a year is made of.
  private func day(inMonths months: Int, _ shift: Int, _ today: CivilDate) -> CivilDate? {
    let sinceFirst = (today.month - 1) % months
    let first = today.advanced(byMonths: shift * months - sinceFirst)
    switch edge {
    case .start: return CivilDate(year: first.year, month: first.month, day: 1)
    case .middle:
      guard months == 1 else { return nil }
      return CivilDate(year: first.year, month: first.month, day: 15)
    case .end, nil:
      let last = first.advanced(byMonths: months - 1)
      return CivilDate(
        year: last.year, month: last.month, day: CivilDate.length(ofMonth: last.month, year: last.year))
    }
  }
}

extension CivilDate {
  /// The same day of a later month, or its last one.
  func advanced(byMonths months: Int) -> CivilDate {
    let all = year * 12 + month - 1 + months
    let (year, month) = (all.dividedDown(by: 12), all - all.dividedDown(by: 12) * 12 + 1)
    return CivilDate(year: year, month: month, day: min(day, Self.length(ofMonth: month, year: year))) ?? self
  }

  /// So many days from Monday to Friday later.
  fileprivate func advanced(byWorkdays days: Int) -> CivilDate {
    var (day, left) = (self, days)
    while left > 0 {
      day = day.advanced(byDays: 1)
      if day.weekday != .saturday, day.weekday != .sunday { left -= 1 }
    }
    return day
  }
}
