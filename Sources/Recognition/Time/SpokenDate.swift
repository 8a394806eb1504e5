// SPDX-License-Identifier: Apache-2.0
// A day as people say it in a command: `2027-01-07`, `7 january`, `jan 7 2027`, `monday`.

/// A day as people say it, which may leave the year or the week open.
public struct SpokenDate: Equatable, Sendable {
  private enum Form: Equatable, Sendable {
    case day(CivilDate)
    case ofAnyYear(month: Int, day: Int)
    case weekday(Weekday)
  }

  private let form: Form

  /// Reads an ISO date, a day with an English month (whole or its first three letters) and perhaps a year, or a weekday; nil where the
  /// text is none.
  public init?(_ text: String) {
    let words = text.lowercased().split { $0.isWhitespace || $0 == "," }
    if words.count == 1, let date = CivilDate(String(words[0])) {
      form = .day(date)
    } else if words.count == 1, let weekday = Weekday.named(words[0]) {
      form = .weekday(weekday)
    } else if let form = Self.monthForm(words) {
      self.form = form
    } else {
      return nil
    }
  }

  /// The first such day after another one; nil where it lies before, or is none (29 February 2027).
  public func day(after today: CivilDate) -> CivilDate? {
    switch form {
    case .day(let date): return date > today ? date : nil
    case .weekday(let weekday):
      let days = (weekday.rawValue - today.weekday.rawValue + 7) % 7
      return today.advanced(byDays: days == 0 ? 7 : days)
    case .ofAnyYear(let month, let day):
      // Whoever says today's date means today, and not the day in a year.
      let next = [today.year, today.year + 1].lazy.compactMap { CivilDate(year: $0, month: month, day: day) }
        .first { $0 >= today }
      return next == today ? nil : next
    }
  }

  private static func monthForm(_ words: [Substring]) -> Form? {
    guard (2...3).contains(words.count) else { return nil }
    let isMonthFirst = month(words[0]) != nil
    guard let month = month(words[isMonthFirst ? 0 : 1]), let day = ordinal(words[isMonthFirst ? 1 : 0]) else {
      return nil
    }
    guard words.count == 3 else {
      // A leap year, in which every day there is exists.
      return CivilDate(year: 2000, month: month, day: day).map { _ in .ofAnyYear(month: month, day: day) }
    }
    guard let year = decimal(words[2].utf8), year >= 1000 else { return nil }
    return CivilDate(year: year, month: month, day: day).map { .day($0) }
  }

  private static func month(_ word: Substring) -> Int? {
    let names = CalendarNames.english
    return (0..<12).first { word == names.months[$0].lowercased() || word == names.shortMonths[$0].lowercased() }
      .map { $0 + 1 }
  }

  /// `7`, `7th`, `7.`
  private static func ordinal(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard ["", ".", "st", "nd", "rd", "th"].contains(word[digits.endIndex...]) else { return nil }
    return decimal(digits.utf8)
  }
}
