// SPDX-License-Identifier: Apache-2.0
// What is known of a channel's digests: since when it has one, and which weeks are closed. A digest belongs to a named week, so this
// is all that is needed to post each once, whatever clocks do.

public import struct FoundationEssentials.Date

/// What is known of a channel's digests.
public struct DigestBookkeeping: Equatable, Sendable {
  /// A week that was closed.
  public struct Closing: Equatable, Sendable {
    /// The week.
    public var week: ISOWeek
    /// The moment up to which its digest told.
    public var through: Date
    /// The moment up to which the digest before it had told; nil for the first since digests were switched on.
    public var after: Date?
    /// Earlier weeks that it covered too.
    public var missed: [ISOWeek]
    /// The tag of the story that it told.
    public var story: String?
    /// When the earliest message was said that it told; nil where it told none.
    var earliest: Date?
  }

  /// Since when the channel has a digest; nil while it has none.
  public private(set) var activeSince: Date?
  /// The weeks that were closed, in the order in which that was recorded.
  public private(set) var closings: [Closing] = []
  /// When somebody last chose another time for it.
  private(set) var scheduledSince: Date?

  /// The last week that was closed.
  public var lastClosed: ISOWeek? { closings.map(\.week).max() }

  /// The last closing. One that lies in the future was made by a clock that has been set back since, and does not count.
  func lastClosing(at now: Date) -> Closing? {
    closings.filter { $0.through <= now }.max { $0.week < $1.week }
  }

  /// Whether a week has had its digest, or was covered by a later one.
  func isClosed(_ week: ISOWeek, at now: Date) -> Bool {
    closings.contains { $0.week == week } || lastClosing(at: now).map { week <= $0.week } ?? false
  }

  /// The moment after which a close counts: neither what closed before there was a digest is due, nor what another choice of
  /// the time has put into the past. Nil where there is no digest.
  func countsFrom(at now: Date) -> Date? {
    guard let activeSince else { return nil }
    // Switched on by a clock that was ahead, and has been set back since: then the last week counts.
    guard activeSince <= now else { return now.addingTimeInterval(-7 * 24 * 3600) }
    return max(activeSince, scheduledSince.map { min($0, now) } ?? activeSince)
  }

  /// The moment up to which the last digest told, if there was one since digests were switched on.
  func toldThrough(at now: Date) -> Date? {
    guard let activeSince, let last = lastClosing(at: now), last.through >= activeSince else { return nil }
    return last.through
  }

  mutating func switchTo(on: Bool, at time: Date) { activeSince = on ? time : nil }

  mutating func reschedule(at time: Date) { scheduledSince = time }

  /// - Parameter earliest: When the earliest message was said that its digest told.
  mutating func close(_ closed: DigestClosed, telling earliest: Date?, at time: Date) {
    guard let week = ISOWeek(closed.week), !closings.contains(where: { $0.week == week }) else { return }
    closings.append(
      Closing(
        week: week, through: Date(unixMilliseconds: closed.through), after: toldThrough(at: time),
        missed: closed.missed.compactMap { ISOWeek($0) }, story: closed.story, earliest: earliest))
  }

  /// Forgets old closings, the latest aside.
  mutating func forget(before limit: Date) {
    let last = lastClosed
    closings.removeAll { $0.through <= limit && $0.week != last }
  }
}
