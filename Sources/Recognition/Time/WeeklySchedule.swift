// SPDX-License-Identifier: Apache-2.0
// When weeks close, and which week's digest is due.
//
// A digest belongs to a named week, not to an instant: the log says which weeks are closed. So a restart, a clock set
// back, a second start or a clock change can neither double a digest nor lose one.

public import struct FoundationEssentials.Date

/// A time of the week in a zone: the moment at which each ISO week closes.
public struct WeeklySchedule: Equatable, Sendable {
  /// The time of the week.
  public let time: WeeklyTime
  /// The zone whose clocks show it.
  public let zone: TimeZoneRules

  /// Describes a schedule.
  public init(time: WeeklyTime, zone: TimeZoneRules) {
    self.time = time
    self.zone = zone
  }

  /// When a week closes. Where a clock change skips that time, right after the gap; where it repeats it, the first time.
  public func close(of week: ISOWeek) -> Date {
    let day = week.day(time.weekday)
    return CivilTime(localSeconds: day.daysSince1970 * 86_400 + time.hour * 3_600 + time.minute * 60).instant(in: zone)
  }

  /// The latest week that has closed at an instant.
  public func week(closingAtOrBefore now: Date) -> ISOWeek {
    var week = ISOWeek(containing: CivilTime(at: now, in: zone).date).next
    // In whole seconds, as closes are: those are finite for any instant, so the search ends.
    while close(of: week).wholeSeconds > now.wholeSeconds { week = week.previous }
    return week
  }

  /// The first week that closes after an instant, and when.
  public func nextClose(after now: Date) -> (week: ISOWeek, close: Date) {
    let week = week(closingAtOrBefore: now).next
    return (week, close(of: week))
  }

  /// The digest that is due, where one is.
  ///
  /// - Parameters:
  ///   - activeSince: when the channel began to have digests; weeks closed by then are never due.
  ///   - isClosed: whether the log holds a week as closed, by a digest of its own or by a later one that covered it.
  ///
  /// The answer depends on the log and on now only, so asking again after closing what it named gives nil, and a clock
  /// that was wrong for a while, ahead or behind, has no effect on weeks that were not closed then.
  public func due(activeSince: Date, now: Date, isClosed: (ISOWeek) -> Bool) -> DueDigest? {
    let latest = week(closingAtOrBefore: now)
    func isOpen(_ week: ISOWeek) -> Bool { close(of: week) > activeSince && !isClosed(week) }
    guard isOpen(latest) else { return nil }
    var missed: [ISOWeek] = []
    var week = latest.previous
    while isOpen(week) {
      missed.append(week)
      week = week.previous
    }
    return DueDigest(week: latest, close: close(of: latest), missedWeeks: missed.reversed())
  }

  /// The digest that is due where only the latest closed week is known: no week up to that one is due any more.
  public func due(lastClosed: ISOWeek?, activeSince: Date, now: Date) -> DueDigest? {
    due(activeSince: activeSince, now: now) { week in lastClosed.map { week <= $0 } ?? false }
  }
}

/// A digest that is to be composed and posted now.
public struct DueDigest: Equatable, Sendable {
  /// The week it closes.
  public var week: ISOWeek
  /// When that week closed: up to then it covers.
  public var close: Date
  /// The weeks right before that closed with no digest, oldest first: it covers them too, and says so.
  public var missedWeeks: [ISOWeek]

  /// Describes a due digest.
  public init(week: ISOWeek, close: Date, missedWeeks: [ISOWeek] = []) {
    self.week = week
    self.close = close
    self.missedWeeks = missedWeeks
  }
}
