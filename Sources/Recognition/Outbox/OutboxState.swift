// SPDX-License-Identifier: Apache-2.0
// The outbox as a fold of the log: which posts wait, in which order, and when each may be tried.
//
// Posts of one channel go out one after another, in the order they were planned. A post is tried again with full jitter
// (a random wait from 0 up to a bound that grows threefold from 5 seconds to 8 hours: Exponential Backoff and Jitter, AWS
// Architecture Blog, 2015), never earlier than the platform's Retry-After, for three days, about two dozen times.

public import struct FoundationEssentials.Date

/// The posts that are not yet settled.
public struct OutboxState: Equatable, Sendable {
  /// A post on its way.
  public struct Entry: Equatable, Sendable {
    /// What is to be posted.
    public var delivery: PlannedDelivery
    /// When it was planned.
    public var planned: Date
    /// Its place in the order of plans.
    public var sequence: UInt64
    /// How many attempts were begun.
    public var attempts: Int
    /// Whether an attempt was begun of which nothing is known since.
    public var isInDoubt: Bool
    /// Whether any attempt so far may have come through.
    public var mayHaveArrived = false
    /// Not tried before this moment.
    public var notBefore: Date
    /// Whether it waits for somebody to mend the configuration.
    public var isParked: Bool
    /// The last reason why it did not go.
    public var reason: String?
    /// When an attempt last failed; nil while none has.
    public var lastFailure: Date?
  }

  /// The posts that wait, by identifier.
  public private(set) var entries: [String: Entry] = [:]
  /// Identifiers of the waiting posts of each channel, in order.
  private var queues: [ChannelKey: [String]] = [:]

  /// How long a post is tried, in milliseconds: three days.
  public static let lifetimeMilliseconds: Int64 = 3 * 24 * 3600 * 1000
  /// How many attempts a post gets at the least; three days of steady trouble see about two dozen.
  public static let leastAttempts = 8

  init() {}

  mutating func apply(_ delivery: PlannedDelivery, sequence: UInt64, at time: Date) {
    guard entries[delivery.id] == nil else { return }
    entries[delivery.id] = Entry(
      delivery: delivery, planned: time, sequence: sequence, attempts: 0, isInDoubt: false, notBefore: time,
      isParked: false)
    queues[ChannelKey(delivery), default: []].append(delivery.id)
  }

  mutating func apply(_ attempt: DeliveryAttempted) {
    // An attempt that was begun before this one, and of which nothing was heard, may have come through.
    if entries[attempt.id]?.isInDoubt == true { entries[attempt.id]?.mayHaveArrived = true }
    entries[attempt.id]?.attempts = attempt.attempt
    entries[attempt.id]?.isInDoubt = true
  }

  mutating func apply(_ settled: DeliverySettled, at time: Date) {
    guard let entry = entries[settled.id] else { return }
    if settled.inDoubt == true { entries[settled.id]?.mayHaveArrived = true }
    switch settled.result {
    case .delayed:
      // A parked post that gets another chance is delayed too, but that was no attempt.
      if entry.isInDoubt { entries[settled.id]?.lastFailure = time }
      entries[settled.id]?.isInDoubt = false
      entries[settled.id]?.isParked = false
      entries[settled.id]?.notBefore = settled.until.map(Date.init(unixMilliseconds:)) ?? time
      entries[settled.id]?.reason = settled.reason
    case .parked:
      entries[settled.id]?.isInDoubt = false
      entries[settled.id]?.isParked = true
      entries[settled.id]?.reason = settled.reason
    case .delivered, .uncertain, .abandoned:
      let key = ChannelKey(entry.delivery)
      entries[settled.id] = nil
      queues[key]?.removeAll { $0 == settled.id }
      if queues[key]?.isEmpty == true { queues[key] = nil }
    }
  }

  /// The posts that may be tried now: the first of each channel that is not under way, the oldest plan first.
  public func due(at now: Date, excluding underWay: Set<String>) -> [Entry] {
    heads(excluding: underWay).filter { $0.notBefore <= now || $0.notBefore.timeIntervalSince(now) > longestWait }
  }

  /// A post that would wait longer than any rule lets it waits for a clock that was set back: it goes now.
  private var longestWait: Double { Double(Self.longestRetryAfter) / 1000 + 3600 }

  /// When the next post may be tried; nil when none waits.
  public func nextDue(excluding underWay: Set<String>) -> Date? {
    heads(excluding: underWay).map(\.notBefore).min()
  }

  /// Posts to be given up: they were tried often enough and an attempt failed after they were three days old, or they were parked
  /// for so long. A post that was merely not tried, since the daemon was down or another stood before it, still gets its chance.
  public func expired(at now: Date, excluding underWay: Set<String>) -> [Entry] {
    entries.values
      .filter {
        guard !underWay.contains($0.delivery.id), $0.isParked || $0.attempts >= Self.leastAttempts,
          let last = $0.isParked ? now : $0.lastFailure
        else { return false }
        return last.unixMilliseconds - $0.planned.unixMilliseconds >= Self.lifetimeMilliseconds
      }
      .sorted { $0.sequence < $1.sequence }
  }

  /// A parked post steps aside, so that what comes after it in its channel still goes.
  private func heads(excluding underWay: Set<String>) -> [Entry] {
    queues.values.compactMap { queue in
      let waiting = queue.lazy.compactMap { entries[$0] }.first { !$0.isParked }
      return waiting.flatMap { underWay.contains($0.delivery.id) ? nil : $0 }
    }
    .sorted { $0.sequence < $1.sequence }
  }

  /// The wait before another attempt, in milliseconds: at least 1 second and at least what the platform asked for.
  /// - Parameters:
  ///   - attempts: How many attempts were made, from 1.
  ///   - chance: A random number from 0 up to, and without, its argument.
  ///   - retryAfter: What the platform asked for, in milliseconds.
  public static func retryDelay(
    afterAttempts attempts: Int, retryAfter: Int64?, chance: (UInt64) -> UInt64
  ) -> Int64 {
    if let retryAfter { return min(max(minimumDelay, retryAfter), longestRetryAfter) + Int64(chance(1000)) }
    var bound: Int64 = 5000
    var attempt = 1
    while attempt < attempts, bound < maximumDelay {
      bound *= 3
      attempt += 1
    }
    return max(minimumDelay, Int64(chance(UInt64(min(bound, maximumDelay)))))
  }

  private static let minimumDelay: Int64 = 1000
  private static let maximumDelay: Int64 = 8 * 3600 * 1000
  /// The longest that a platform is obeyed when it asks to wait: a day.
  private static let longestRetryAfter: Int64 = 24 * 3600 * 1000
}
