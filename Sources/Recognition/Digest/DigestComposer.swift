// SPDX-License-Identifier: Apache-2.0
// Makes a digest of what the state says it tells (State+Telling.swift says which items those are).

import struct FoundationEssentials.Date

/// Composes digests.
public enum DigestComposer {
  /// What the digest would tell now; closes nothing.
  public static func open(
    _ channel: ChannelKey, settings: EffectiveSettings, state: State, context: DecisionContext
  ) -> Digest {
    let calendar = DigestCalendar(channel, settings: settings, state: state, context: context)
    let (week, close) = calendar.nextClose(after: context.now)
    let told = state.digests[channel]?.toldThrough(at: context.now)
    var days = calendar.days(after: told, through: context.now, weeks: 1, isOver: false)
    if told == nil {
      days.first = min(days.last, calendar.days(after: nil, through: close, weeks: 1, isOver: true).first)
    }
    return compose(
      channel, week: week, days: days, occasion: .soFar, through: context.now,
      told: state.toldNow(by: channel, through: context.now, at: context.now), isFirst: told == nil,
      settings: settings, state: state, context: context)
  }

  /// What the digest of a closed week told, items that were taken back since aside; nil where the state does not remember that
  /// week as closed.
  public static func past(
    _ channel: ChannelKey, week: ISOWeek, settings: EffectiveSettings, state: State, context: DecisionContext
  ) -> Digest? {
    guard let closing = state.digests[channel]?.closings.first(where: { $0.week == week }) else { return nil }
    let days = DigestCalendar(channel, settings: settings, state: state, context: context)
      .days(after: closing.after, through: closing.through, weeks: 1 + closing.missed.count, isOver: true)
    return compose(
      channel, week: week, missed: closing.missed, days: days, occasion: .again, through: closing.through,
      told: state.told(by: channel, in: week), isFirst: closing.after == nil, settings: settings, state: state,
      context: context)
  }

  static func closing(
    _ due: DigestDecisions.Due, settings: EffectiveSettings, state: State, context: DecisionContext
  ) -> Digest {
    let calendar = DigestCalendar(due.channel, settings: settings, state: state, context: context)
    let meant = calendar.silence.end(from: due.close)
    let isLate = !due.missed.isEmpty || context.now.timeIntervalSince(meant) > lateAfter
    let told = state.digests[due.channel]?.toldThrough(at: context.now)
    let days = calendar.days(after: told, through: due.close, weeks: 1 + due.missed.count, isOver: true)
    return compose(
      due.channel, week: due.week, missed: due.missed, days: days, occasion: isLate ? .late : .closed,
      through: due.close, told: state.toldNow(by: due.channel, through: due.close, at: context.now),
      isFirst: told == nil, settings: settings, state: state, context: context)
  }

  /// An hour: what is posted later than that says so.
  private static let lateAfter: Double = 3600

  private static func compose(
    _ channel: ChannelKey, week: ISOWeek, missed: [ISOWeek] = [], days: DayRange, occasion: Digest.Occasion,
    through: Date, told: Told, isFirst: Bool, settings: EffectiveSettings, state: State, context: DecisionContext
  ) -> Digest {
    let reactions = Dictionary(grouping: told.reactions, by: \.message).mapValues { places in
      places.sorted { $0.index < $1.index }.compactMap { state.reactions[$0.message]?[$0.index].reaction }
    }
    let muted = MutedPeople(in: channel.chat, state: state)
    let items = told.messages.compactMap { state.messages[$0] }.flatMap { message in
      message.items.map { (kind: $0.kind, entry: entry(message, $0, cheers: reactions[message.identity] ?? [])) }
    }
    let byReaction = reactions.compactMap { identity, reactions in
      state.messages[identity]?.items.isEmpty ?? true ? entry(reactions, at: identity, state: state) : nil
    }
    func shown(_ entries: [Digest.Entry]) -> [Digest.Entry] {
      entries.inOrderOfTime.compactMap(muted.leavingOut).map { $0.named(by: state.acquaintances, in: channel.chat) }
    }
    let wins = shown(items.filter { $0.kind == .win }.map(\.entry))
    let shoutouts = shown(items.filter { $0.kind == .shoutout }.map(\.entry) + byReaction)
    let said = Set((wins + shoutouts).flatMap(\.values))
    var digest = Digest(
      channel: channel, week: week, missed: missed, days: days, occasion: occasion, through: through, wins: wins,
      shoutouts: shoutouts, head: context.head,
      namesChannels: settings.gathersWholeChat || (wins + shoutouts).contains { $0.channel != channel.channel },
      values: settings.values.filter(said.contains))
    if isFirst { digest.reachBack(in: context.zone(settings.policy.zone) ?? .utc) }
    return digest
  }

  static func entry(_ message: RecordedMessage, _ item: Item, cheers: [ReactionRecorded] = []) -> Digest.Entry {
    Digest.Entry(
      by: [message.author], to: item.to, with: item.with, text: item.text, values: item.values, link: message.link,
      said: message.said, channel: message.identity.channel, cheers: people(cheers), sequence: message.sequence)
  }

  /// Reactions to a message that holds no items: one shout-out, by everybody who reacted.
  private static func entry(
    _ reactions: [ReactionRecorded], at identity: MessageIdentity, state: State
  ) -> Digest.Entry? {
    guard let first = reactions.min(by: { $0.said < $1.said }), let receiver = first.to else { return nil }
    let sequence = state.reactions[identity]?.first { $0.isSameAs(first.author, first.emoji) }?.sequence ?? 0
    return Digest.Entry(
      by: people(reactions), to: [Receiver(receiver)], with: [], text: "", values: [], link: nil,
      said: Date(unixMilliseconds: first.said), channel: identity.channel, cheers: [], sequence: sequence)
  }

  /// Each person once, in the order of their first reaction.
  private static func people(_ reactions: [ReactionRecorded]) -> [Person] {
    var seen: Set<Person> = []
    return reactions.map(\.author).filter { seen.insert($0).inserted }
  }
}

extension Digest {
  /// A first digest tells of days before its week, where something was kept then.
  fileprivate mutating func reachBack(in zone: TimeZoneRules) {
    guard let earliest = (wins + shoutouts).map(\.said).min() else { return }
    days.first = min(days.first, CivilTime(at: earliest, in: zone).date)
  }
}

extension Digest.Entry {
  /// The same with the names that hold now.
  func named(by acquaintances: Acquaintances, in chat: String) -> Digest.Entry {
    var entry = self
    entry.by = by.map { acquaintances.named($0, in: chat) }
    entry.to = acquaintances.named(to, in: chat)
    entry.with = acquaintances.named(with, in: chat)
    entry.text = acquaintances.naming(text, in: chat)
    entry.cheers = cheers.map { acquaintances.named($0, in: chat) }
    entry.channelName = acquaintances.name(of: channel, in: chat)
    return entry
  }
}

extension [Digest.Entry] {
  fileprivate var inOrderOfTime: [Digest.Entry] {
    enumerated().sorted { a, b in
      (a.element.said, a.element.sequence, a.offset) < (b.element.said, b.element.sequence, b.offset)
    }
    .map(\.element)
  }
}
