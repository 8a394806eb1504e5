// SPDX-License-Identifier: Apache-2.0
// What a clock on a wall shows, and the way from there to an instant and back through a zone's rules.

public import struct FoundationEssentials.Date

/// A day and a time of day, without a zone.
public struct CivilTime: Hashable, Comparable, Sendable {
  /// The day.
  public let date: CivilDate
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int
  /// The second, 0 to 59.
  public let second: Int

  /// Names a time of a day; nil where a clock shows none such.
  public init?(_ date: CivilDate, hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
    self.date = date
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// What clocks of a zone show at an instant; parts of a second are dropped.
  public init(at instant: Date, in zone: TimeZoneRules) {
    self.init(localSeconds: instant.wholeSeconds + zone.offset(at: instant).seconds)
  }

  /// From seconds since 1970-01-01 00:00 on the same clock.
  init(localSeconds seconds: Int) {
    let days = seconds.dividedDown(by: 86_400)
    let rest = seconds - days * 86_400
    date = CivilDate(daysSince1970: days)
    hour = rest / 3_600
    minute = rest / 60 % 60
    second = rest % 60
  }

  /// Seconds since 1970-01-01 00:00 on the same clock.
  var localSeconds: Int { date.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 + second }

  /// The first instant at which clocks of a zone show this time or a later one.
  ///
  /// Where a clock change skips this time, that is the first instant after the gap; where a change repeats it, the first
  /// of the two.
  public func instant(in zone: TimeZoneRules) -> Date {
    let wanted = localSeconds
    // No offset is larger than 26 hours (TZifReader), so the instant lies well inside this window.
    let periods = zone.periods(from: wanted - 100_000, to: wanted + 100_000)
    var result = wanted - zone.offset(atSeconds: wanted).seconds
    for (index, period) in periods.enumerated() {
      let end = index + 1 < periods.count ? periods[index + 1].time : Int.max
      let candidate = max(period.time, wanted - period.offset.seconds)
      if candidate < end {
        result = candidate
        break
      }
    }
    return Date(timeIntervalSince1970: Double(result))
  }

  /// Earlier times come first.
  public static func < (a: CivilTime, b: CivilTime) -> Bool { a.localSeconds < b.localSeconds }
}

extension Date {
  /// Seconds since 1970 rounded down, held within 300,000 years so that calendar sums of hostile dates cannot overflow.
  var wholeSeconds: Int {
    let limit = 9.4e12
    let seconds = timeIntervalSince1970
    guard seconds > -limit else { return Int(-limit) }
    guard seconds < limit else { return Int(limit) }
    return Int(seconds.rounded(.down))
  }
}
