// SPDX-License-Identifier: Apache-2.0
// Which week of which channel is due, what closing it plans, and when digests begin and end.

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

  /// The digests that are due, in the order of their channels; in quiet days and hours they wait.
  public static func due(state: State, context: DecisionContext) -> [Due] {
    calendars(state: state, context: context).compactMap { channel, calendar in
      guard !calendar.silence.isQuiet(at: context.now) else { return nil }
      return calendar.due(at: context.now).map {
        Due(channel: channel, week: $0.week, close: $0.close, missed: $0.missedWeeks)
      }
    }
  }

  /// When a digest of a chat may next be due: a close, or the end of a quiet time that one waits for.
  static func nextMoment(of chat: String, state: State, context: DecisionContext) -> Date? {
    calendars(state: state, context: context)
      .filter { channel, calendar in channel.chat == chat && calendar.isReliable }
      .map { _, calendar in
        calendar.silence.isQuiet(at: context.now) && calendar.due(at: context.now) != nil
          ? calendar.silence.end(from: context.now) : calendar.nextClose(after: context.now).close
      }
      .min()
  }

  /// When the next digest of any channel closes; nil where no channel has one.
  public static func nextClose(state: State, context: DecisionContext) -> Date? {
    nextCloses(state: state, context: context).map(\.close).min()
  }

  /// When the next digest of each channel closes, in the order of the channels.
  public static func nextCloses(state: State, context: DecisionContext) -> [(channel: ChannelKey, close: Date)] {
    calendars(state: state, context: context).filter(\.calendar.isReliable)
      .map { channel, calendar in (channel: channel, close: calendar.nextClose(after: context.now).close) }
  }

  /// Closes a week: its digest is planned in the same breath, or left out where the week was quiet and that is wished.
  public static func close(_ due: Due, state: State, context: DecisionContext) -> [Event] {
    let settings = state.effective(for: due.channel, policy: context.policy(due.channel))
    let digest = DigestComposer.closing(due, settings: settings, state: state, context: context)
    let closed = DigestClosed(
      chat: due.channel.chat, channel: due.channel.channel, week: due.week.description,
      through: due.close.unixMilliseconds, missed: due.missed.map(\.description), items: digest.entryCount,
      story: digest.storyTag)
    guard digest.entryCount > 0 || settings.policy.tellsQuietWeek else { return [.digestClosed(closed)] }
    return [.digestClosed(closed), post(digest, settings: settings, context: context)]
  }

  /// The identifiers of the people, groups and channels that a due digest will name.
  public static func named(by due: Due, state: State, context: DecisionContext) -> Set<String> {
    let settings = state.effective(for: due.channel, policy: context.policy(due.channel))
    let digest = DigestComposer.closing(due, settings: settings, state: state, context: context)
    let entries = digest.allEntries
    let people = entries.flatMap { $0.by + $0.to.map(\.person) + $0.with.map(\.person) + $0.cheers }
    return Set(people.map(\.id) + (digest.namesChannels ? entries.map(\.channel) : []))
  }

  /// Plans a digest because somebody asked for it; closes nothing.
  /// - Parameter week: A week that was closed before; nil for the open one.
  /// - Returns: Nothing where the state does not remember that week.
  public static func send(
    _ channel: ChannelKey, week: ISOWeek?, state: State, context: DecisionContext
  ) -> [Event] {
    let settings = state.effective(for: channel, policy: context.policy(channel))
    let digest =
      if let week {
        DigestComposer.past(channel, week: week, settings: settings, state: state, context: context)
      } else {
        DigestComposer.open(channel, settings: settings, state: state, context: context)
      }
    return digest.map { [post($0, settings: settings, context: context)] } ?? []
  }

  /// Holds what the log knows against what is configured now: digests that begin or end with this configuration, and parked posts
  /// that get another chance under it.
  /// - Parameter configured: The channels that the configuration names.
  public static func reconcile(configured: [ChannelKey], state: State, context: DecisionContext) -> [Event] {
    let known = Set(configured + state.settings.channelsWithDigest + Array(state.digests.keys))
      .union(state.channelsUnderWay)
    var events: [Event] = known.sorted().flatMap { channel in
      let settings = state.effective(for: channel, policy: context.policy(channel))
      return switching(channel, on: settings.policy.hasDigest, state: state)
    }
    for entry in state.outbox.entries.values.sorted(by: { $0.sequence < $1.sequence }) where entry.isParked {
      events.append(OutboxDecisions.anotherChance(for: entry, now: context.now))
    }
    return events
  }

  /// Begins a channel's digests with the first thing that is said there, where the configuration gives every channel one.
  static func beginIfDue(_ channel: ChannelKey, settings: EffectiveSettings, state: State) -> [Event] {
    settings.policy.hasDigest ? switching(channel, on: true, state: state) : []
  }

  /// Begins or ends a channel's digests; nothing where that is so already.
  static func switching(_ channel: ChannelKey, on: Bool, state: State) -> [Event] {
    guard on != (state.digests[channel]?.activeSince != nil) else { return [] }
    return [.digestSwitched(DigestSwitched(chat: channel.chat, channel: channel.channel, on: on))]
  }

  /// Plans a digest's post.
  static func post(_ digest: Digest, settings: EffectiveSettings, context: DecisionContext) -> Event {
    .deliveryPlanned(
      PlannedDelivery(
        id: context.newIdentifier(), chat: digest.channel.chat, channel: digest.channel.channel, kind: .digest,
        body: digest.richText(zone: context.zone(settings.policy.zone) ?? .utc, words: settings.wording)))
  }

  private static func calendars(
    state: State, context: DecisionContext
  ) -> [(channel: ChannelKey, calendar: DigestCalendar)] {
    state.digests.filter { $0.value.activeSince != nil }.keys.sorted().compactMap { channel in
      let settings = state.effective(for: channel, policy: context.policy(channel))
      guard settings.policy.hasDigest else { return nil }
      return (channel, DigestCalendar(channel, settings: settings, state: state, context: context))
    }
  }
}
