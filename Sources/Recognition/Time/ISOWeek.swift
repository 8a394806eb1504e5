// SPDX-License-Identifier: Apache-2.0
// A week as ISO 8601 names it: it begins on Monday and belongs to the year that holds its Thursday.

/// A named week, such as `2026-W47`. Always a week that exists.
public struct ISOWeek: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The year whose week it is; days around New Year can lie in a neighbouring year's week.
  public let year: Int
  /// The week's number, 1 to 52 or 53.
  public let week: Int

  /// Names a week; nil where that year has none such, or where the year is outside 0 to 9999.
  public init?(year: Int, week: Int) {
    guard (0...9999).contains(year), week >= 1, week <= Self.weeks(in: year) else { return nil }
    self.year = year
    self.week = week
  }

  /// The week that a day lies in.
  public init(containing date: CivilDate) {
    let thursday = date.advanced(byDays: Weekday.thursday.rawValue - date.weekday.rawValue)
    year = thursday.year
    week = (thursday.daysSince1970 - Self.daysBefore(year: thursday.year)) / 7 + 1
  }

  /// Reads `2026-W47`; nil where the text is no week.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8, bytes[4] == UInt8(ascii: "-"), bytes[5] | 0x20 == UInt8(ascii: "w"),
      let year = decimal(bytes[0..<4]), let week = decimal(bytes[6..<8])
    else { return nil }
    self.init(year: year, week: week)
  }

  /// As in `2026-W47`.
  public var description: String { "\(year.padded(to: 4))-W\(week.padded(to: 2))" }

  /// The week's first day.
  public var monday: CivilDate {
    let thursdayOfFirst = Self.firstThursday(of: year)
    return CivilDate(daysSince1970: thursdayOfFirst - 3 + (week - 1) * 7)
  }

  /// One of the week's days.
  public func day(_ weekday: Weekday) -> CivilDate { monday.advanced(byDays: weekday.rawValue - 1) }

  /// The week after.
  public var next: ISOWeek { ISOWeek(containing: monday.advanced(byDays: 7)) }

  /// The week before.
  public var previous: ISOWeek { ISOWeek(containing: monday.advanced(byDays: -7)) }

  /// Earlier weeks come first.
  public static func < (a: ISOWeek, b: ISOWeek) -> Bool { (a.year, a.week) < (b.year, b.week) }

  /// How many weeks a year has: 53 where it has 53 Thursdays.
  static func weeks(in year: Int) -> Int { (firstThursday(of: year + 1) - firstThursday(of: year)) / 7 }

  private static func daysBefore(year: Int) -> Int { CivilDate(year: year, month: 1, day: 1)?.daysSince1970 ?? 0 }

  private static func firstThursday(of year: Int) -> Int {
    let newYear = CivilDate(daysSince1970: daysBefore(year: year))
    return newYear.daysSince1970 + (Weekday.thursday.rawValue - newYear.weekday.rawValue + 7) % 7
  }
}

extension ISOWeek: Codable {
  /// Reads the form of ``description``.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let week = ISOWeek(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected a week as in 2026-W47")
    }
    self = week
  }

  /// Writes ``description``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// The number that decimal digits write; nil where there is none, or anything but digits, or more than nine.
func decimal(_ digits: some Collection<UInt8>) -> Int? {
  guard (1...9).contains(digits.count) else { return nil }
  var value = 0
  for digit in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
    value = value * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return value
}
