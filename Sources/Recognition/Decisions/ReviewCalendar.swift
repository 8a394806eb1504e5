// SPDX-License-Identifier: Apache-2.0
// When a channel looks back on a month or a quarter: on the first working day behind it, at the time of day of its digests. A quiet day
// is no working day, and quiet hours delay it. A pause delays it too and swallows nothing, since the next one is far away; of what
// passed in an outage or a pause the last one comes.

import struct FoundationEssentials.Date

/// A channel's reviews.
struct ReviewCalendar {
  var channel: ChannelKey
  var wish: ReviewWish
  var posted: Postings<ReviewPeriod>
  private let time: WeeklyTime
  private let zone: TimeZoneRules
  private let silence: Silence
  private let quietDays: Set<Weekday>

  /// Nil where none is wanted, nothing can be posted, or the zone is not known.
  init?(_ channel: ChannelKey, state: State, settings: EffectiveSettings, context: DecisionContext) {
    guard let wish = settings.review, settings.policy.posting != .nowhere,
      let zone = context.zone(settings.policy.zone)
    else { return nil }
    self.channel = channel
    self.wish = wish
    self.zone = zone
    posted = state.reviews[channel] ?? Postings()
    time = settings.policy.digestTime
    silence = Silence(settings, zone: zone)
    quietDays = settings.quiet?.days ?? []
  }

  /// What is to be looked back on now.
  func period(at now: Date) -> ReviewPeriod? { silence.holds(at: now) ? nil : due(at: now) }

  /// When the next review may be due.
  func nextMoment(after now: Date) -> Date {
    guard due(at: now) == nil || !silence.holds(at: now) else { return silence.end(from: now) }
    let current = ReviewPeriod(wish.length, containing: CivilTime(at: now, in: zone).date)
    // On a period's first days the one before it may not have closed yet.
    return silence.end(from: [current.previous, current].map(close).first { $0 > now } ?? close(of: current.next))
  }

  private func due(at now: Date) -> ReviewPeriod? {
    var period = ReviewPeriod(wish.length, containing: CivilTime(at: now, in: zone).date).previous
    if close(of: period) > now { period = period.previous }
    // Wished for by a clock that was ahead, and has been set back since: then the last week counts.
    let since = wish.since <= now ? wish.since : now.addingTimeInterval(-7 * 24 * 3600)
    return close(of: period) > since && !posted.isPosted(period, at: now) ? period : nil
  }

  private func close(of period: ReviewPeriod) -> Date {
    var day = period.next.firstDay
    // Of seven days at least one is not quiet; where those are the weekend's alone, it is one of these.
    let weekend: Set<Weekday> = [.saturday, .sunday]
    let idle = quietDays.union(weekend).count < 7 ? quietDays.union(weekend) : quietDays
    while idle.contains(day.weekday) { day = day.advanced(byDays: 1) }
    return CivilTime(localSeconds: day.daysSince1970 * 86_400 + time.hour * 3_600 + time.minute * 60).instant(in: zone)
  }
}
