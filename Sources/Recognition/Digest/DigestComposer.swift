// SPDX-License-Identifier: Apache-2.0
// Which items a digest tells. The digest of a week tells what no digest of the channel has told yet and was said up to the
// week's close; so what arrives late is told in the open week, and nothing is told twice or falls between two weeks.

import struct FoundationEssentials.Date

/// Composes digests.
public enum DigestComposer {
  /// How far before its beginning a channel's first digest reaches back: the week that was already under way.
  static let firstReach: Double = 7 * 24 * 3600

  /// What the digest would tell now; closes nothing.
  public static func open(
    _ channel: ChannelKey, settings: EffectiveSettings, state: State, context: DecisionContext
  ) -> Digest {
    let schedule = WeeklySchedule(
      time: settings.policy.digestTime, zone: context.zone(settings.policy.zone) ?? .utc)
    return compose(
      channel, week: schedule.nextClose(after: context.now).week, occasion: .soFar, through: context.now,
      settings: settings, state: state, head: context.head)
  }

  /// What the digest of a closed week told, items that were taken back since aside. The state must remember that week.
  public static func past(
    _ channel: ChannelKey, week: ISOWeek, settings: EffectiveSettings, state: State, context: DecisionContext
  ) -> Digest {
    let schedule = WeeklySchedule(
      time: settings.policy.digestTime, zone: context.zone(settings.policy.zone) ?? .utc)
    let name = week.description
    return compose(
      channel, week: week, occasion: .again, through: schedule.close(of: week), settings: settings, state: state,
      head: context.head, selects: { told, _ in told.contains(ToldIn(channel: channel, week: name)) })
  }

  static func closing(
    _ due: DigestDecisions.Due, settings: EffectiveSettings, state: State, context: DecisionContext
  ) -> Digest {
    let isLate = !due.missed.isEmpty || context.now.timeIntervalSince(due.close) > lateAfter
    var digest = compose(
      due.channel, week: due.week, occasion: isLate ? .late : .closed, through: due.close, settings: settings,
      state: state, head: context.head)
    digest.missed = due.missed
    return digest
  }

  /// An hour: what is posted later than that says so.
  private static let lateAfter: Double = 3600

  private static func compose(
    _ channel: ChannelKey, week: ISOWeek, occasion: Digest.Occasion, through: Date, settings: EffectiveSettings,
    state: State, head: String, selects: (([ToldIn], Date) -> Bool)? = nil
  ) -> Digest {
    let bookkeeping = state.digests[channel]
    let beginning = (bookkeeping?.activeSince ?? through).addingTimeInterval(-firstReach)
    let since = bookkeeping?.lastClosed == nil ? beginning : .distantPast
    let isOpen: ([ToldIn], Date) -> Bool = { told, said in
      said <= through && said > since && !told.contains { $0.channel == channel }
    }
    let selects = selects ?? isOpen
    func isInScope(_ identity: MessageIdentity) -> Bool {
      identity.chat == channel.chat && (settings.gathersWholeChat || identity.channel == channel.channel)
    }
    let messages = state.messages.values.filter { isInScope($0.identity) && selects($0.toldIn, $0.said) }
    let items = messages.flatMap { message in message.items.map { (message, $0) } }
    var shoutouts = items.filter { $0.1.kind == .shoutout }.map(entry)
    for (identity, reactions) in state.reactions where isInScope(identity) {
      let counted = reactions.filter {
        !$0.reaction.removed && selects($0.toldIn, Date(unixMilliseconds: $0.reaction.said))
      }
      if let entry = entry(counted, at: identity) { shoutouts.append(entry) }
    }
    let wins = items.filter { $0.1.kind == .win }.map(entry)
    let said = Set((wins + shoutouts).flatMap(\.values))
    return Digest(
      channel: channel, week: week, missed: [], occasion: occasion, through: through, wins: wins.inOrderOfTime,
      shoutouts: shoutouts.inOrderOfTime, head: head, gathersWholeChat: settings.gathersWholeChat,
      values: settings.values.filter(said.contains))
  }

  private static func entry(_ message: RecordedMessage, _ item: Item) -> Digest.Entry {
    Digest.Entry(
      by: [message.author], to: item.to, with: item.with, text: item.text, values: item.values, link: message.link,
      said: message.said, channel: message.identity.channel, cheers: message.cheers.map(\.person),
      sequence: message.sequence)
  }

  private static func entry(_ reactions: [RecordedReaction], at identity: MessageIdentity) -> Digest.Entry? {
    guard let first = reactions.first, let receiver = first.reaction.to else { return nil }
    var people: [Person] = []
    for reaction in reactions where !people.contains(reaction.reaction.author) {
      people.append(reaction.reaction.author)
    }
    return Digest.Entry(
      by: people, to: [Receiver(receiver)], with: [], text: "", values: [], link: nil,
      said: Date(unixMilliseconds: first.reaction.said), channel: identity.channel, cheers: [],
      sequence: first.sequence)
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
