// SPDX-License-Identifier: Apache-2.0
// When a channel has a digest, which week is due, and what closing it plans.

public import struct FoundationEssentials.Date

/// The rules about weekly digests.
public enum DigestDecisions {
  /// A digest that is to be posted now.
  public struct Due: Equatable, Sendable {
    /// The channel.
    public var channel: ChannelKey
    /// The week to close.
    public var week: ISOWeek
    /// When it should have been closed.
    public var close: Date
    /// Earlier weeks that were never closed.
    public var missed: [ISOWeek]
  }

  /// The digests that are due, in the order of their channels.
  public static func due(state: State, context: DecisionContext) -> [Due] {
    scheduled(state: state, context: context).compactMap { channel, schedule, bookkeeping, since in
      schedule.due(lastClosed: bookkeeping.lastClosed, activeSince: since, now: context.now)
        .map { Due(channel: channel, week: $0.week, close: $0.close, missed: $0.missedWeeks) }
    }
    .sorted { $0.channel < $1.channel }
  }

  /// When the next digest of any channel closes; nil where no channel has one.
  public static func nextClose(state: State, context: DecisionContext) -> Date? {
    nextCloses(state: state, context: context).map(\.close).min()
  }

  /// When the next digest of each channel closes.
  public static func nextCloses(state: State, context: DecisionContext) -> [(channel: ChannelKey, close: Date)] {
    scheduled(state: state, context: context)
      .map { channel, schedule, bookkeeping, _ in
        var next = schedule.nextClose(after: context.now)
        while let last = bookkeeping.lastClosed, next.week <= last {
          next = schedule.nextClose(after: next.close)
        }
        return (channel: channel, close: next.close)
      }
      .sorted { $0.channel < $1.channel }
  }

  /// Closes a week: its digest is planned in the same breath, or left out where the week was quiet and that is wished.
  public static func close(_ due: Due, state: State, context: DecisionContext) -> [Event] {
    let settings = state.settings.effective(for: due.channel, policy: context.policy(due.channel))
    let digest = DigestComposer.closing(due, settings: settings, state: state, context: context)
    let closed = DigestClosed(
      chat: due.channel.chat, channel: due.channel.channel, week: due.week.description,
      through: due.close.unixMilliseconds, missed: due.missed.map(\.description), items: digest.entryCount)
    guard digest.entryCount > 0 || settings.policy.tellsQuietWeek else { return [.digestClosed(closed)] }
    let delivery = PlannedDelivery(
      id: context.newIdentifier(), kind: .digest, chat: due.channel.chat, channel: due.channel.channel,
      body: digest.richText(zone: context.zone(settings.policy.zone) ?? .utc))
    return [.digestClosed(closed), .deliveryPlanned(delivery)]
  }

  /// Plans a digest because somebody asked for it; closes nothing.
  /// - Parameter week: A week that was closed before and that the state remembers; nil for the open one.
  public static func send(
    _ channel: ChannelKey, week: ISOWeek?, state: State, context: DecisionContext
  ) -> Event {
    let settings = state.settings.effective(for: channel, policy: context.policy(channel))
    let digest =
      week.map {
        DigestComposer.past(channel, week: $0, settings: settings, state: state, context: context)
      } ?? DigestComposer.open(channel, settings: settings, state: state, context: context)
    return .deliveryPlanned(
      PlannedDelivery(
        id: context.newIdentifier(), kind: .digest, chat: channel.chat, channel: channel.channel,
        body: digest.richText(zone: context.zone(settings.policy.zone) ?? .utc)))
  }

  /// Holds what the log knows against what is configured now: digests that begin or end with this configuration, and parked posts
  /// that get another chance under it.
  /// - Parameter configured: The channels that the configuration names.
  public static func reconcile(configured: [ChannelKey], state: State, context: DecisionContext) -> [Event] {
    let known = Set(configured + state.settings.channelsWithDigest + Array(state.digests.keys))
      .union(state.messages.keys.map { ChannelKey($0) })
    var events: [Event] = known.sorted().flatMap { channel -> [Event] in
      let settings = state.settings.effective(for: channel, policy: context.policy(channel))
      let isActive = state.digests[channel]?.activeSince != nil
      guard settings.policy.hasDigest != isActive else { return [] }
      return [switched(channel, on: settings.policy.hasDigest)]
    }
    for entry in state.outbox.entries.values.sorted(by: { $0.sequence < $1.sequence }) where entry.isParked {
      events.append(
        .deliverySettled(
          DeliverySettled(
            id: entry.delivery.id, result: .delayed, until: context.now.unixMilliseconds, reason: entry.reason)))
    }
    return events
  }

  static func switchOnIfDue(_ channel: ChannelKey, settings: EffectiveSettings, state: State) -> [Event] {
    guard settings.policy.hasDigest, state.digests[channel]?.activeSince == nil else { return [] }
    return [switched(channel, on: true)]
  }

  private static func switched(_ channel: ChannelKey, on: Bool) -> Event {
    .digestSwitched(DigestSwitched(chat: channel.chat, channel: channel.channel, on: on))
  }

  private static func scheduled(
    state: State, context: DecisionContext
  ) -> [(ChannelKey, WeeklySchedule, DigestBookkeeping, Date)] {
    state.digests.compactMap { channel, bookkeeping in
      guard let since = bookkeeping.activeSince else { return nil }
      let policy = state.settings.effective(for: channel, policy: context.policy(channel)).policy
      guard policy.hasDigest, let zone = context.zone(policy.zone) else { return nil }
      return (channel, WeeklySchedule(time: policy.digestTime, zone: zone), bookkeeping, since)
    }
  }
}
