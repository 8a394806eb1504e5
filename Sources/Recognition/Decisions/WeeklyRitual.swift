// SPDX-License-Identifier: Apache-2.0
// When something comes that a channel wants at a time of each week. It belongs to a named week, as a digest does: after an outage the
// last one comes late, and those before it do not; a pause swallows it, and quiet times delay it.

import struct FoundationEssentials.Date

/// Something that comes every week.
struct WeeklyRitual {
  var channel: ChannelKey
  /// Since when it is wanted.
  var since: Date
  var schedule: WeeklySchedule
  var silence: Silence
  /// The weeks in which it came.
  var weeks: Postings<ISOWeek>

  /// Nil where nothing can be posted, or the zone is not known.
  init?(
    _ channel: ChannelKey, at time: WeeklyTime, since: Date, weeks: Postings<ISOWeek>?, settings: EffectiveSettings,
    context: DecisionContext
  ) {
    guard settings.policy.posting != .nowhere, let zone = context.zone(settings.policy.zone) else { return nil }
    self.channel = channel
    self.since = since
    schedule = WeeklySchedule(time: time, zone: zone)
    silence = Silence(settings, zone: zone)
    self.weeks = weeks ?? Postings()
  }

  /// The week for which it is to come now.
  func week(at now: Date) -> ISOWeek? { silence.isQuiet(at: now) ? nil : due(at: now) }

  /// When it may next be due: not in a week that has had it.
  func nextMoment(after now: Date) -> Date {
    if silence.isQuiet(at: now), due(at: now) != nil { return silence.end(from: now) }
    var next = schedule.nextClose(after: silence.pauseEnd(after: now))
    while weeks.isPosted(next.week, at: now) { next = schedule.nextClose(after: next.close) }
    return next.close
  }

  /// When it comes next, as things are now.
  func comes(after now: Date) -> Date { silence.end(from: nextMoment(after: now)) }

  /// Of the weeks since it is wanted, the one that is due, unless a pause swallowed it.
  private func due(at now: Date) -> ISOWeek? {
    guard !silence.isPaused(at: now) else { return nil }
    // Wished for by a clock that was ahead, and has been set back since: then the last week counts.
    let since = since <= now ? since : now.addingTimeInterval(-7 * 24 * 3600)
    let beginning = silence.resumed(by: now).map { max(since, $0) } ?? since
    return schedule.due(activeSince: beginning, now: now) { weeks.isPosted($0, at: now) }?.week
  }
}
