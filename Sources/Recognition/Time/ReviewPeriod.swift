// SPDX-License-Identifier: Apache-2.0
// A month or a quarter of the calendar, by its name: `2026-11`, `2026-Q4`.

/// A span of the calendar that is looked back on as a whole.
public struct ReviewPeriod: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// How long it is. Raw values are part of the log's format and of what people say.
  public enum Length: String, Sendable, Codable, CaseIterable {
    /// A month.
    case monthly
    /// Three months, from January, April, July or October on.
    case quarterly

    /// How many months it has.
    public var months: Int { self == .monthly ? 1 : 3 }
  }

  /// How long it is.
  public let length: Length
  /// Its first day.
  public let firstDay: CivilDate

  /// The one that a day lies in.
  public init(_ length: Length, containing day: CivilDate) {
    self.length = length
    var first = day.advanced(byDays: 1 - day.day)
    while (first.month - 1) % length.months != 0 {
      let before = first.advanced(byDays: -1)
      first = before.advanced(byDays: 1 - before.day)
    }
    firstDay = first
  }

  /// Reads a name; nil where it is none.
  public init?(_ description: String) {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int(parts[0]), let number = Int(parts[1].drop { $0 == "Q" }) else { return nil }
    let length: Length = parts[1].first == "Q" ? .quarterly : .monthly
    guard (1...12).contains(number),
      let day = CivilDate(year: year, month: (number - 1) * length.months % 12 + 1, day: 1)
    else { return nil }
    self.init(length, containing: day)
    guard self.description == description else { return nil }
  }

  /// As in `2026-11` or `2026-Q4`.
  public var description: String {
    let (year, number) = (firstDay.year.padded(to: 4), (firstDay.month - 1) / length.months + 1)
    return length == .monthly ? "\(year)-\(number.padded(to: 2))" : "\(year)-Q\(number)"
  }

  /// The one behind it: no month has more than 31 days, and no quarter more than 92.
  public var next: ReviewPeriod {
    ReviewPeriod(length, containing: firstDay.advanced(byDays: length == .monthly ? 31 : 92))
  }

  /// The one before it.
  public var previous: ReviewPeriod { ReviewPeriod(length, containing: firstDay.advanced(byDays: -1)) }

  /// All its days.
  public var days: DayRange { DayRange(first: firstDay, last: next.firstDay.advanced(byDays: -1)) }

  /// By the last day, and the shorter one first.
  public static func < (a: ReviewPeriod, b: ReviewPeriod) -> Bool {
    (a.days.last, a.length.months) < (b.days.last, b.length.months)
  }
}
