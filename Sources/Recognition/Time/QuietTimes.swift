// SPDX-License-Identifier: Apache-2.0
// Days and hours in which a channel wants to be left in peace: `sat,sun 18:00-08:00`.

import struct FoundationEssentials.Date

/// Whole days, and hours of every day. Never always: at least a minute of the week is left.
public struct QuietTimes: Equatable, Sendable, LosslessStringConvertible {
  /// The days that are quiet throughout.
  public let days: Set<Weekday>
  /// The hours that are quiet on every day, in minutes since midnight; they may go over midnight.
  let hours: Hours?

  struct Hours: Equatable, Sendable {
    var from: Int
    var to: Int

    func contains(_ minute: Int) -> Bool { from < to ? (from..<to).contains(minute) : minute >= from || minute < to }
  }

  /// Reads English days between commas, hours as `18:00-08:00`, or both between blanks; nil where the text is none, or leaves no
  /// time that is not quiet.
  public init?(_ text: String) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    var days: Set<Weekday> = []
    var hours: Hours?
    for word in words {
      if word.utf8.contains(UInt8(ascii: ":")) {
        guard hours == nil, let read = Self.hours(word) else { return nil }
        hours = read
      } else {
        for name in word.split(separator: ",") {
          guard let day = Weekday.named(name) else { return nil }
          days.insert(day)
        }
      }
    }
    guard !days.isEmpty || hours != nil, days.count < 7 else { return nil }
    self.days = days
    self.hours = hours
  }

  /// As in `saturday,sunday 18:00-08:00`.
  public var description: String {
    let names = Weekday.allCases.filter(days.contains).map(\.description).joined(separator: ",")
    let parts = [names, hours.map { "\(Self.clock($0.from))-\(Self.clock($0.to))" } ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether it is quiet at a time.
  func contains(_ time: CivilTime) -> Bool {
    days.contains(time.date.weekday) || hours?.contains(time.hour * 60 + time.minute) == true
  }

  /// The first moment from an instant on at which it is not quiet; where clocks change amid quiet hours, up to two hours later.
  func end(from instant: Date, in zone: TimeZoneRules) -> Date {
    var end = instant
    // Each turn passes the end of a day or of the hours, and no week has more than sixteen of them in a row.
    for _ in 0..<16 {
      let time = CivilTime(at: end, in: zone)
      guard contains(time) else { break }
      end = Self.later(end, self.end(of: time).instant(in: zone))
    }
    return end
  }

  /// The end of the day or of the hours that a time lies in.
  private func end(of time: CivilTime) -> CivilTime {
    let midnight = time.date.daysSince1970 * 86_400
    guard !days.contains(time.date.weekday), let hours else { return CivilTime(localSeconds: midnight + 86_400) }
    let isTomorrow = hours.to <= hours.from && time.hour * 60 + time.minute >= hours.from
    return CivilTime(localSeconds: midnight + hours.to * 60 + (isTomorrow ? 86_400 : 0))
  }

  /// Where clocks go back, an hour's end lies behind us for a while: then an hour further is near enough.
  private static func later(_ now: Date, _ end: Date) -> Date { end > now ? end : now.addingTimeInterval(3600) }

  static func clock(_ minutes: Int) -> String { "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))" }

  private static func hours(_ word: Substring) -> Hours? {
    let ends = word.split(whereSeparator: { $0 == "-" || $0 == "–" }).map(minutes)
    guard ends.count == 2, let from = ends[0], let to = ends[1].map({ $0 % 1440 }), from != to, from < 1440 else {
      return nil
    }
    return Hours(from: from, to: to)
  }

  /// `18:00`; `24:00` is the day's end.
  private static func minutes(_ clock: Substring) -> Int? {
    let parts = clock.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2, let hour = decimal(parts[0]),
      let minute = decimal(parts[1]), hour * 60 + minute <= 1440, minute < 60
    else { return nil }
    return hour * 60 + minute
  }
}
