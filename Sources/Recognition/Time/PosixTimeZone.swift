// SPDX-License-Identifier: Apache-2.0
// The TZ string in a zone file's footer: the rule for all years after the table's last transition.
//
//   std offset [dst [offset] , start [/time] , end [/time]]          POSIX.1-2024 section 8.3, RFC 9636 section 3.3.1
//
// Names are three or more letters, or anything between < and >. Offsets are hours[:minutes[:seconds]] *west* of
// Greenwich. A day is Mm.w.d (weekday d, 0 = Sunday, of the month's week w, 5 = last), Jn (day n of the year, never
// counting 29 February) or n (day n from 0, counting it). Times go from -167 to 167 hours and default to 02:00.

struct PosixTimeZone: Equatable, Sendable {
  /// The offset outside daylight-saving time.
  let standard: LocalOffset
  /// Daylight-saving time and when it begins and ends, where the zone has it.
  let daylight: Daylight?

  struct Daylight: Equatable, Sendable {
    var offset: LocalOffset
    var start, end: Change
  }

  /// When in a year clocks change: a day, and seconds from its midnight on the clock that held before.
  struct Change: Equatable, Sendable {
    enum Day: Equatable, Sendable {
      case weekday(month: Int, week: Int, day: Int)
      case withoutLeapDay(Int)
      case fromZero(Int)
    }
    var day: Day
    var seconds: Int
  }

  init?(_ text: some Collection<UInt8>) {
    var parser = Parser(rest: Array(text)[...])
    guard let name = parser.name(), let west = parser.offset() else { return nil }
    standard = LocalOffset(seconds: -west, isDaylight: false, abbreviation: name)
    guard !parser.rest.isEmpty else {
      daylight = nil
      return
    }
    guard let daylightName = parser.name() else { return nil }
    // Without an offset of its own, daylight-saving time is an hour ahead.
    var seconds = -west + 3_600
    if parser.rest.first != UInt8(ascii: ",") {
      guard let west = parser.offset() else { return nil }
      seconds = -west
    }
    guard let start = parser.change(), let end = parser.change(), parser.rest.isEmpty else { return nil }
    let offset = LocalOffset(seconds: seconds, isDaylight: true, abbreviation: daylightName)
    daylight = Daylight(offset: offset, start: start, end: end)
  }

  /// The offset at an instant given in seconds since 1970.
  func offset(atSeconds seconds: Int) -> LocalOffset {
    transitions(around: seconds, and: seconds).last { $0.time <= seconds }?.offset ?? standard
  }

  /// All changes of the years from before one instant to after another, in time order.
  func transitions(around from: Int, and to: Int) -> [TimeZoneRules.Transition] {
    guard let daylight else { return [] }
    let firstYear = CivilTime(localSeconds: from).date.year - 1
    let lastYear = CivilTime(localSeconds: to).date.year + 1
    var result: [TimeZoneRules.Transition] = []
    for year in firstYear...lastYear {
      let end = daylight.end.seconds(inYear: year) - daylight.offset.seconds
      let start = daylight.start.seconds(inYear: year) - standard.seconds
      result.append(TimeZoneRules.Transition(time: end, offset: standard))
      result.append(TimeZoneRules.Transition(time: start, offset: daylight.offset))
    }
    // Where daylight-saving time never ends, a year's end is the next one's start: then the start has the last word.
    return result.sorted { ($0.time, $0.offset.isDaylight ? 1 : 0) < ($1.time, $1.offset.isDaylight ? 1 : 0) }
  }
}

extension PosixTimeZone.Change {
  /// Seconds since 1970 on the clock that held before the change.
  func seconds(inYear year: Int) -> Int {
    let newYear = CivilDate(year: year, month: 1, day: 1)?.daysSince1970 ?? 0
    let days =
      switch day {
      case .fromZero(let number): newYear + number
      case .withoutLeapDay(let number): newYear + number - 1 + (number >= 60 && CivilDate.isLeap(year) ? 1 : 0)
      case .weekday(let month, let week, let day): Self.days(year: year, month: month, week: week, weekday: day)
      }
    return days * 86_400 + seconds
  }

  private static func days(year: Int, month: Int, week: Int, weekday: Int) -> Int {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return 0 }
    let toFirst = (weekday - first.weekday.rawValue % 7 + 7) % 7
    var day = toFirst + (week - 1) * 7
    if day >= CivilDate.length(ofMonth: month, year: year) { day -= 7 }
    return first.daysSince1970 + day
  }
}

extension PosixTimeZone {
  private struct Parser {
    var rest: ArraySlice<UInt8>

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard let first = rest.first, first == UInt8(ascii: character) else { return false }
      rest.removeFirst()
      return true
    }

    mutating func name() -> String? {
      let name: ArraySlice<UInt8>
      if skip("<") {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        name = rest[..<end]
        rest = rest[(end + 1)...]
      } else {
        name = rest.prefix { (0x61...0x7A).contains($0 | 0x20) }
        rest = rest.dropFirst(name.count)
      }
      return name.count >= 3 ? String(decoding: name, as: UTF8.self) : nil
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int? {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count)
      guard let value = decimal(digits), range.contains(value) else { return nil }
      return value
    }

    mutating func offset() -> Int? { time(hours: 0...24) }

    /// [+-]hours[:minutes[:seconds]], in seconds.
    mutating func time(hours: ClosedRange<Int>) -> Int? {
      let sign = skip("-") ? -1 : 1
      if sign == 1 { _ = skip("+") }
      guard var seconds = number(hours).map({ $0 * 3_600 }) else { return nil }
      if skip(":") {
        guard let minutes = number(0...59) else { return nil }
        seconds += minutes * 60
        if skip(":") {
          guard let rest = number(0...59) else { return nil }
          seconds += rest
        }
      }
      return sign * seconds
    }

    /// ,day[/time]
    mutating func change() -> Change? {
      guard skip(","), let day = day() else { return nil }
      guard skip("/") else { return Change(day: day, seconds: 7_200) }
      return time(hours: 0...167).map { Change(day: day, seconds: $0) }
    }

    mutating func day() -> Change.Day? {
      if skip("J") { return number(1...365).map { .withoutLeapDay($0) } }
      guard skip("M") else { return number(0...365).map { .fromZero($0) } }
      guard let month = number(1...12), skip("."), let week = number(1...5), skip("."), let day = number(0...6)
      else { return nil }
      return .weekday(month: month, week: week, day: day)
    }
  }
}
