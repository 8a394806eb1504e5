// SPDX-License-Identifier: Apache-2.0
// English: dates and times.

extension DatePhrase {
  var english: String {
    switch self {
    case .day: "{weekday} {day} {month} {year}"
    case .short: "{weekday} {day} {month} {time}"
    case .shortDay: "{weekday} {day} {month}"
    case .withoutWeekday: "{day} {month} {year}"
    case .rangeInMonth: "{first}–{last}"
    case .range: "{first} – {last}"
    case .firstInMonth: "{day}"
    case .firstInYear: "{day} {month}"
    case .everyWeek: "every {weekday} at {time}"
    }
  }
}
