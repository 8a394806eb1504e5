// SPDX-License-Identifier: Apache-2.0
// Dates and times as people read them, on the clock of a zone and in the words of a language.

public import struct FoundationEssentials.Date

/// Writes instants for people.
public struct LocalTimeFormatter: Sendable {
  /// The zone whose clocks are read.
  public let zone: TimeZoneRules
  /// The language's words.
  public let names: CalendarNames

  /// Makes a formatter.
  public init(zone: TimeZoneRules, names: CalendarNames = .english) {
    self.zone = zone
    self.names = names
  }

  /// As in `Friday 20 November 2026, 16:00`.
  public func long(_ date: Date) -> String {
    let time = CivilTime(at: date, in: zone)
    return "\(day(time.date)), \(clock(time))"
  }

  /// As in `Fri 20 Nov 16:00`.
  public func short(_ date: Date) -> String {
    let time = CivilTime(at: date, in: zone)
    let weekday = names.shortWeekdays[time.date.weekday.rawValue - 1]
    return "\(weekday) \(time.date.day) \(names.shortMonths[time.date.month - 1]) \(clock(time))"
  }

  /// As in `Friday 20 November 2026`.
  public func day(_ date: CivilDate) -> String {
    "\(names.weekdays[date.weekday.rawValue - 1]) \(date.day) \(names.months[date.month - 1]) \(date.year)"
  }

  private func clock(_ time: CivilTime) -> String { "\(time.hour.padded(to: 2)):\(time.minute.padded(to: 2))" }
}

/// A language's words for days and months: one table a language.
public struct CalendarNames: Sendable {
  /// Seven, Monday first.
  let weekdays, shortWeekdays: [String]
  /// Twelve, January first.
  let months, shortMonths: [String]

  /// English.
  public static let english = CalendarNames(
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"])
}
