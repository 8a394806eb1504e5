// SPDX-License-Identifier: Apache-2.0
// Days, weeks and wall-clock times.

import FoundationEssentials
import Testing

@testable import Recognition

struct CivilTimeTests {
  @Test func `days since 1970 and dates are inverse over four centuries and back in time`() throws {
    var date = try #require(CivilDate(year: 1599, month: 12, day: 31))
    var weekday = date.weekday
    for days in date.daysSince1970...(date.daysSince1970 + 2 * 146_097) {
      let again = CivilDate(daysSince1970: days)
      #expect(again.daysSince1970 == days && CivilDate(year: again.year, month: again.month, day: again.day) == again)
      if days > date.daysSince1970 {
        #expect(again > date && again.weekday.rawValue == weekday.rawValue % 7 + 1)
      }
      (date, weekday) = (again, again.weekday)
    }
  }

  @Test(arguments: [
    (1970, 1, 1, 0, Weekday.thursday), (2000, 2, 29, 11_016, .tuesday), (2026, 11, 20, 20_777, .friday),
    (1900, 3, 1, -25_508, .thursday), (0, 3, 1, -719_468, .wednesday), (-1, 12, 31, -719_529, .friday),
  ])
  func `known days have their number and weekday`(year: Int, month: Int, day: Int, number: Int, weekday: Weekday) throws
  {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.daysSince1970 == number && date.weekday == weekday)
  }

  @Test(arguments: [
    (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (1_000_000, 1, 1),
  ])
  func `days that do not exist cannot be made`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test func `times that no clock shows cannot be made`() throws {
    let date = try #require(CivilDate(year: 2026, month: 1, day: 1))
    #expect(CivilTime(date, hour: 24, minute: 0) == nil)
    #expect(CivilTime(date, hour: 0, minute: 60) == nil)
    #expect(CivilTime(date, hour: 0, minute: 0, second: 60) == nil)
    #expect(CivilTime(date, hour: -1, minute: 0) == nil)
  }

  @Test(
    arguments: [
      ("Europe/Berlin", (2026, 3, 29), (2, 30), "2026-03-29T01:00:00.000Z"),
      ("Europe/Berlin", (2026, 10, 25), (2, 30), "2026-10-25T00:30:00.000Z"),
      ("Europe/Berlin", (2026, 10, 25), (3, 0), "2026-10-25T02:00:00.000Z"),
      ("America/New_York", (2026, 3, 8), (2, 30), "2026-03-08T07:00:00.000Z"),
      ("America/New_York", (2026, 11, 1), (1, 30), "2026-11-01T05:30:00.000Z"),
      ("Pacific/Apia", (2011, 12, 30), (16, 0), "2011-12-30T10:00:00.000Z"),
      ("Australia/Lord_Howe", (2026, 10, 4), (2, 15), "2026-10-03T15:30:00.000Z"),
    ] as [(String, (Int, Int, Int), (Int, Int), String)])
  func `a skipped time is the end of the gap and a repeated one its first showing`(
    zone: String, day: (Int, Int, Int), clock: (Int, Int), expected: String
  ) throws {
    let date = try #require(CivilDate(year: day.0, month: day.1, day: day.2))
    let time = try #require(CivilTime(date, hour: clock.0, minute: clock.1))
    #expect(Timestamp.format(time.instant(in: try PythonReference.zone(zone))) == expected)
  }

  @Test func `an instant's local time keeps whole seconds also before 1970`() {
    let time = CivilTime(at: Date(timeIntervalSince1970: -0.5), in: .utc)
    #expect((time.date.year, time.hour, time.minute, time.second) == (1969, 23, 59, 59))
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, -1e300])
  func `an absurd instant has a local time and no crash`(seconds: Double) throws {
    let zone = try PythonReference.zone("Europe/Berlin")
    let time = CivilTime(at: Date(timeIntervalSince1970: seconds), in: zone)
    #expect(CivilTime(at: time.instant(in: zone), in: zone) == time)
    _ = WeeklySchedule(time: .fridayAfternoon, zone: zone).week(closingAtOrBefore: Date(timeIntervalSince1970: seconds))
  }
}

struct ISOWeekTests {
  @Test(arguments: [
    (2026, 11, 20, "2026-W47"), (2027, 1, 3, "2026-W53"), (2027, 1, 4, "2027-W01"), (2024, 12, 30, "2025-W01"),
    (2021, 1, 3, "2020-W53"), (2023, 1, 1, "2022-W52"), (2020, 12, 31, "2020-W53"), (1977, 1, 1, "1976-W53"),
  ])
  func `a day lies in the week ISO 8601 names`(year: Int, month: Int, day: Int, name: String) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    let week = ISOWeek(containing: date)
    #expect(week.description == name && ISOWeek(name) == week)
    #expect(week.day(date.weekday) == date)
  }

  @Test func `weeks follow one another without a gap through four centuries, 71 years of which have 53`() throws {
    var week = try #require(ISOWeek(year: 1999, week: 52))
    var longYears: Set<Int> = []
    while week.year < 2400 {
      let next = week.next
      #expect(next > week && next.previous == week && next.monday == week.monday.advanced(byDays: 7))
      #expect(next.monday.weekday == .monday && ISOWeek(year: next.year, week: next.week) == next)
      if next.week == 53, (2000..<2400).contains(next.year) { longYears.insert(next.year) }
      week = next
    }
    #expect(longYears.count == 71)
    #expect(longYears.isSuperset(of: [2004, 2009, 2015, 2020, 2026, 2032]))
  }

  @Test(arguments: [
    "", "2026-W00", "2026-W54", "2025-W53", "2026W47", "2026-47", "26-W47", "2026-W4", "2026-W4x", "+026-W47",
    "2026-W47 ", "2026-W٤٧",
  ])
  func `what is no week is refused`(text: String) { #expect(ISOWeek(text) == nil) }

  @Test func `a week is coded as its name`() throws {
    let week = try #require(ISOWeek("2026-W07"))
    let json = try JSONEncoder().encode([week])
    #expect(String(decoding: json, as: UTF8.self) == #"["2026-W07"]"#)
    #expect(try JSONDecoder().decode([ISOWeek].self, from: json) == [week])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([ISOWeek].self, from: Data(#"["2025-W53"]"#.utf8))
    }
  }
}

struct WeeklyTimeTests {
  @Test(arguments: [
    ("friday 16:00", "friday 16:00"), ("fri 16:00", "friday 16:00"), ("Friday at 16:00", "friday 16:00"),
    ("  MON\tAT 9:05 ", "monday 09:05"), ("sunday 00:00", "sunday 00:00"), ("tue 23:59", "tuesday 23:59"),
    ("wed 1:00", "wednesday 01:00"), ("thu 12:30", "thursday 12:30"), ("Saturday 07:00", "saturday 07:00"),
  ])
  func `a time of the week is read as people write it`(text: String, expected: String) throws {
    let time = try #require(WeeklyTime(text))
    #expect(time.description == expected && WeeklyTime(expected) == time)
    #expect(try JSONDecoder().decode(WeeklyTime.self, from: JSONEncoder().encode(time)) == time)
  }

  @Test(arguments: [
    "", "friday", "16:00", "friday 24:00", "friday 16:60", "friday 16", "friday 16:0", "frida 16:00", "fr 16:00",
    "friday on 16:00", "friday at at 16:00", "friday 016:00", "friday 4pm", "friday 16:00:00", "freitag 16:00",
    "friday -1:00", "friday ١٦:٠٠", "at friday 16:00",
  ])
  func `what is no time of the week is refused`(text: String) { #expect(WeeklyTime(text) == nil) }
}
