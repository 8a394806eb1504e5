// SPDX-License-Identifier: Apache-2.0
// Dates and times as people read them, on the clock of a zone and in the words of a language.

public import struct FoundationEssentials.Date

/// Writes instants for people.
public struct LocalTimeFormatter: Sendable {
  /// The zone whose clocks are read.
  public let zone: TimeZoneRules
  /// The language.
  public let words: Wording

  /// Makes a formatter.
  public init(zone: TimeZoneRules, words: Wording) {
    self.zone = zone
    self.words = words
  }

  /// As in `Fri 20 Nov 16:00`.
  public func short(_ date: Date) -> String {
    let time = CivilTime(at: date, in: zone)
    let names = words.grammar.calendar
    return words.text(
      DatePhrase.short,
      [
        "weekday": names.shortWeekdays[time.date.weekday.rawValue - 1], "day": "\(time.date.day)",
        "month": names.shortMonths[time.date.month - 1], "time": clock(time),
      ])
  }

  private func clock(_ time: CivilTime) -> String { "\(time.hour.padded(to: 2)):\(time.minute.padded(to: 2))" }
}

/// A language's words for days and months: one table a language.
public struct CalendarNames: Sendable {
  /// Seven, Monday first.
  let weekdays, shortWeekdays: [String]
  /// Twelve, January first.
  let months, shortMonths: [String]
}
