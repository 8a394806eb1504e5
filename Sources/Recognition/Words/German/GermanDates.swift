// SPDX-License-Identifier: Apache-2.0
// German: dates and times.

extension DatePhrase {
  var german: String {
    switch self {
    case .day: "{weekday}, {day}. {month} {year}"
    case .short: "{weekday}, {day}. {month}, {time} Uhr"
    case .shortDay: "{weekday}, {day}. {month}"
    case .withoutWeekday: "{day}. {month} {year}"
    case .rangeInMonth: "{first}–{last}"
    case .range: "{first} – {last}"
    case .firstInMonth: "{day}."
    case .firstInYear: "{day}. {month}"
    case .everyWeek: "jeden {weekday} um {time} Uhr"
    }
  }
}
