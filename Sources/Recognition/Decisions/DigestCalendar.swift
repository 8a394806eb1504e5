// SPDX-License-Identifier: Apache-2.0
// The weeks of one channel: its schedule as it is set now, with what the log knows of the weeks that were closed.

import struct FoundationEssentials.Date

/// When a channel's digests come.
struct DigestCalendar {
  /// Where the channel's zone is not known, the weeks are those of UTC, so that a preview still shows something.
  let schedule: WeeklySchedule
  /// Whether the zone is known, without which no week is closed.
  let isReliable: Bool
  /// When nothing is posted.
  let silence: Silence
  private let bookkeeping: DigestBookkeeping

  init(_ channel: ChannelKey, settings: EffectiveSettings, state: State, context: DecisionContext) {
    let zone = context.zone(settings.policy.zone)
    isReliable = zone != nil
    schedule = WeeklySchedule(time: settings.policy.digestTime, zone: zone ?? .utc)
    silence = Silence(settings, zone: zone ?? .utc)
    bookkeeping = state.digests[channel] ?? DigestBookkeeping()
  }

  /// The digest that is due, where one is. What closes in a pause is told with the first week that closes after it.
  func due(at now: Date) -> DueDigest? {
    guard isReliable, !silence.isPaused(at: now), let counts = bookkeeping.countsFrom(at: now) else { return nil }
    let beginning = silence.resumed(by: now).map { max(counts, $0) } ?? counts
    return schedule.due(activeSince: beginning, now: now) { bookkeeping.isClosed($0, at: now) }
  }

  /// The next week that closes after now, and when: after another time was chosen not always the calendar's next, since no week is
  /// closed twice.
  func nextClose(after now: Date) -> (week: ISOWeek, close: Date) {
    var next = schedule.nextClose(after: silence.isPaused(at: now) ? silence.pauseEnd(after: now) : now)
    while bookkeeping.isClosed(next.week, at: now) { next = schedule.nextClose(after: next.close) }
    return next
  }

  /// The days that a digest covers, from the moment up to which the last one told; from the calendar's last close where there was none.
  /// - Parameters:
  ///   - end: The close.
  ///   - weeks: How many weeks it covers where nothing is known of an earlier one.
  func days(after told: Date?, through end: Date, weeks: Int, isOver: Bool) -> DayRange {
    let last = CivilTime(at: end, in: schedule.zone)
    let lastDay = isOver ? DayRange.lastDay(closing: last) : last.date
    if let told {
      let first = DayRange.lastDay(closing: CivilTime(at: told, in: schedule.zone)).advanced(byDays: 1)
      return DayRange(first: min(first, lastDay), last: lastDay)
    }
    return DayRange(first: lastDay.advanced(byDays: 1 - 7 * weeks), last: lastDay)
  }
}

/// Days as people count them.
public struct DayRange: Equatable, Sendable {
  /// The first day.
  public var first: CivilDate
  /// The last day, not before the first.
  public var last: CivilDate

  /// The last day of a week that closes then: a day counts to the week in which most of its working hours lie, so that a week which
  /// closes on Monday at 09:00 ends on Sunday.
  static func lastDay(closing time: CivilTime) -> CivilDate {
    time.hour < 12 ? time.date.advanced(byDays: -1) : time.date
  }
}
