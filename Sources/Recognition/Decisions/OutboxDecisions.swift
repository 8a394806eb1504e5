// SPDX-License-Identifier: Apache-2.0
// What follows from the end of an attempt to post: it is done, tried again, parked, left in doubt, or given up and told.

public import struct FoundationEssentials.Date

/// The rules about posts.
public enum OutboxDecisions {
  /// How an attempt ended, as the platform's adapter understood it.
  public enum Verdict: Equatable, Sendable {
    /// The platform has the post, under this name where it gave one.
    case delivered(remote: String?)
    /// It certainly has not; again later, not before so many milliseconds where it asked for that.
    case retry(afterMilliseconds: Int64?, reason: String)
    /// Nobody knows.
    case uncertain(reason: String)
    /// It will never take this post as it is.
    case refused(reason: String)
    /// It takes no post of ours, since it does not accept what we show to it.
    case denied(reason: String)
  }

  /// Decides about an attempt that ended.
  /// - Parameters:
  ///   - repeatsInDoubt: Whether a post in doubt is repeated (at least once) or not (at most once).
  ///   - chance: A random number from 0 up to, and without, its argument.
  public static func settle(
    _ entry: OutboxState.Entry, verdict: Verdict, now: Date, repeatsInDoubt: Bool, chance: (UInt64) -> UInt64
  ) -> Event {
    let id = entry.delivery.id
    func later(_ retryAfter: Int64?, _ reason: String, inDoubt: Bool = false) -> Event {
      let delay = OutboxState.retryDelay(
        afterAttempts: entry.attempts, retryAfter: retryAfter, chance: chance)
      let until = now.unixMilliseconds + delay
      return .deliverySettled(
        DeliverySettled(id: id, result: .delayed, until: until, reason: reason, inDoubt: inDoubt ? true : nil))
    }
    switch verdict {
    case .delivered(let remote):
      return .deliverySettled(DeliverySettled(id: id, result: .delivered, remote: remote))
    case .retry(let retryAfter, let reason): return later(retryAfter, reason)
    case .uncertain(let reason) where repeatsInDoubt: return later(nil, reason, inDoubt: true)
    case .uncertain(let reason):
      return .deliverySettled(DeliverySettled(id: id, result: .uncertain, reason: reason))
    case .refused(let reason), .denied(let reason):
      return .deliverySettled(DeliverySettled(id: id, result: .parked, reason: reason))
    }
  }

  /// A parked post may be tried again.
  public static func anotherChance(for entry: OutboxState.Entry, now: Date) -> Event {
    .deliverySettled(
      DeliverySettled(id: entry.delivery.id, result: .delayed, until: now.unixMilliseconds, reason: entry.reason))
  }

  /// A post of a chat that takes none is parked without an attempt; one that a former run began may have arrived.
  public static func park(_ entry: OutboxState.Entry, reason: String) -> Event {
    .deliverySettled(
      DeliverySettled(
        id: entry.delivery.id, result: .parked, reason: reason, inDoubt: entry.isInDoubt ? true : nil))
  }

  /// Gives up posts that were tried for three days, and tells the channel's admins: once for all that end together, at most once in
  /// three days, and never of a notice itself.
  public static func abandonExpired(
    state: State, underWay: Set<String>, context: DecisionContext
  ) -> [Event] {
    let expired = state.outbox.expired(at: context.now, excluding: underWay)
    var events: [Event] = expired.map {
      .deliverySettled(DeliverySettled(id: $0.delivery.id, result: .abandoned, reason: $0.reason))
    }
    let worthTelling = Dictionary(grouping: expired.filter { $0.delivery.isNotice != true }) { ChannelKey($0.delivery) }
    for (channel, entries) in worthTelling.sorted(by: { $0.key < $1.key })
    where !state.wasTold(channel, at: context.now) {
      let settings = state.effective(for: channel, policy: context.policy(channel))
      let admins = settings.policy.admins.sorted()
      events.append(
        .deliveryPlanned(
          PlannedDelivery(
            id: context.newIdentifier(), chat: channel.chat, channel: channel.channel, kind: .reply,
            body: settings.wording.gaveUp(
              posts: entries.count, reason: entries.last?.reason,
              admins: admins.map { state.acquaintances.named(Person(id: $0), in: channel.chat) }),
            isNotice: true)))
    }
    return events
  }
}
