// SPDX-License-Identifier: Apache-2.0
// The log's times: RFC 3339 in UTC with milliseconds, always 24 characters, as in 2026-11-21T01:18:44.123Z.

/// A month of the proleptic Gregorian calendar in UTC.
struct Month: Hashable {
  var year: Int
  var month: Int
}

/// A moment between the years 0000 and 9999.
struct Timestamp: Equatable {
  static let byteCount = 24
  private static let millisecondsPerDay: Int64 = 86_400_000

  /// Since 1970-01-01T00:00:00Z.
  let milliseconds: Int64

  /// Nil outside the years 0000 to 9999, which have no four digits.
  init?(milliseconds: Int64) {
    guard (-62_167_219_200_000..<253_402_300_800_000).contains(milliseconds) else { return nil }
    self.milliseconds = milliseconds
  }

  /// The month it lies in.
  var month: Month {
    let (year, month, _) = civil
    return Month(year: year, month: month)
  }

  /// The 24 characters.
  func append(to text: inout [UInt8]) {
    let (year, month, day) = civil
    let time = milliseconds - days * Self.millisecondsPerDay
    Self.append(year, digits: 4, to: &text)
    text.append(UInt8(ascii: "-"))
    Self.append(month, digits: 2, to: &text)
    text.append(UInt8(ascii: "-"))
    Self.append(day, digits: 2, to: &text)
    text.append(UInt8(ascii: "T"))
    Self.append(Int(time / 3_600_000), digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    Self.append(Int(time / 60_000 % 60), digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    Self.append(Int(time / 1000 % 60), digits: 2, to: &text)
    text.append(UInt8(ascii: "."))
    Self.append(Int(time % 1000), digits: 3, to: &text)
    text.append(UInt8(ascii: "Z"))
  }

  /// Reads the 24 characters that begin at an index; the array reaches at least that far. Nil where they are no moment.
  init?(_ text: [UInt8], at start: Int) {
    func number(_ offset: Int, digits: Int) -> Int? {
      var value = 0
      for index in start + offset..<start + offset + digits {
        let digit = text[index] &- UInt8(ascii: "0")
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    guard text[start + 4] == UInt8(ascii: "-"), text[start + 7] == UInt8(ascii: "-"),
      text[start + 10] == UInt8(ascii: "T"), text[start + 13] == UInt8(ascii: ":"),
      text[start + 16] == UInt8(ascii: ":"), text[start + 19] == UInt8(ascii: "."),
      text[start + 23] == UInt8(ascii: "Z"),
      let year = number(0, digits: 4), let month = number(5, digits: 2), let day = number(8, digits: 2),
      let hour = number(11, digits: 2), let minute = number(14, digits: 2), let second = number(17, digits: 2),
      let millisecond = number(20, digits: 3),
      (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day),
      hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = Int64((hour * 60 + minute) * 60 + second)
    milliseconds =
      Self.days(year: year, month: month, day: day) * Self.millisecondsPerDay + seconds * 1000 + Int64(millisecond)
  }

  private static func append(_ value: Int, digits: Int, to text: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      text.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }

  /// Whole days since 1970-01-01, rounded down.
  private var days: Int64 {
    let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: Self.millisecondsPerDay)
    return rest < 0 ? days - 1 : days
  }

  /// Year, month and day by Howard Hinnant's `civil_from_days`: eras of 400 years, each year begun in March.
  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(days) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The same way back: `days_from_civil`.
  private static func days(year: Int, month: Int, day: Int) -> Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int64(era * 146_097 + dayOfEra - 719_468)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
