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
    let after = state.digests[channel]?.toldThrough(at: context.now)
    var days = calendar.days(after: after, through: context.now, weeks: 1, isOver: false)
    if after == nil {
      days.first = min(days.last, calendar.days(after: nil, through: close, weeks: 1, isOver: true).first)
    }
    let material = DigestMaterial(
      channel, telling: state.toldNow(by: channel, through: context.now, at: context.now), after: after,
      through: context.now, settings: settings, state: state, context: context)
    return compose(material, week: week, days: days, occasion: .soFar)
  }

  /// What the digest of a closed week told, items that were taken back since aside; nil where the state does not remember that
  /// week as closed.
  public static func past(
    _ channel: ChannelKey, week: ISOWeek, settings: EffectiveSettings, state: State, context: DecisionContext
  ) -> Digest? {
    guard let closing = state.digests[channel]?.closings.first(where: { $0.week == week }) else { return nil }
    let days = DigestCalendar(channel, settings: settings, state: state, context: context)
      .days(after: closing.after, through: closing.through, weeks: 1 + closing.missed.count, isOver: true)
    let material = DigestMaterial(
      channel, telling: state.told(by: channel, in: closing), after: closing.after, through: closing.through,
      settings: settings, state: state, context: context, isAgain: true)
    return compose(material, week: week, missed: closing.missed, days: days, occasion: .again)
  }

  /// A look back on some days; nil where nothing was noted in them.
  static func review(
    _ channel: ChannelKey, days: DayRange, settings: EffectiveSettings, state: State, context: DecisionContext
  ) -> Digest? {
    let zone = context.zone(settings.policy.zone) ?? .utc
    func midnight(_ day: CivilDate) -> Date { CivilTime(localSeconds: day.daysSince1970 * 86_400).instant(in: zone) }
    // The first moment of a day belongs to it, and a span leaves its first moment out.
    let (after, through) = (
      midnight(days.first).addingTimeInterval(-0.001),
      midnight(days.last.advanced(byDays: 1)).addingTimeInterval(-0.001)
    )
    let past = Remembered(channel: channel, settings: settings, state: state).past
    var told = Told()
    told.messages = past.messages(after: after, through: through)
    told.archived = past.shoutoutsByReaction(after: after, through: through)
    let material = DigestMaterial(
      channel, telling: told, after: after, through: min(through, context.now), settings: settings, state: state,
      context: context)
    let week = ISOWeek(containing: days.last)
    let digest = compose(material, week: week, days: days, occasion: .review)
    return digest.entryCount > 0 ? digest : nil
  }

  static func closing(
    _ due: DigestDecisions.Due, settings: EffectiveSettings, state: State, context: DecisionContext
  ) -> Digest {
    let calendar = DigestCalendar(due.channel, settings: settings, state: state, context: context)
    let meant = calendar.silence.end(from: due.close)
    let isLate = !due.missed.isEmpty || context.now.timeIntervalSince(meant) > lateAfter
    let after = state.digests[due.channel]?.toldThrough(at: context.now)
    let days = calendar.days(after: after, through: due.close, weeks: 1 + due.missed.count, isOver: true)
    let material = DigestMaterial(
      due.channel, telling: state.toldNow(by: due.channel, through: due.close, at: context.now), after: after,
      through: due.close, settings: settings, state: state, context: context)
    return compose(
      material, week: due.week, missed: due.missed, days: days, occasion: isLate ? .late : .closed)
  }

  /// An hour: what is posted later than that says so.
  private static let lateAfter: Double = 3600

  private static func compose(
    _ material: DigestMaterial, week: ISOWeek, missed: [ISOWeek] = [], days: DayRange, occasion: Digest.Occasion
  ) -> Digest {
    var digest = Digest(
      channel: material.channel, week: week, missed: missed, days: days, occasion: occasion,
      through: material.through, head: material.context.head, namesChannels: material.settings.gathersWholeChat)
    digest.folds = material.settings.policy.foldsLongWeek
    digest.tellWords(of: material)
    digest.tellWork(of: material)
    digest.tellNumbers(of: material)
    digest.tellMemories(of: material)
    if occasion != .again, occasion != .review { digest.tellAhead(of: material) }
    let entries = digest.entries
    digest.namesChannels = digest.namesChannels || entries.contains { $0.channel != material.channel.channel }
    let said = Set(entries.flatMap(\.values))
    digest.values = material.settings.values.filter(said.contains)
    if material.after == nil, let earliest = entries.map(\.said).min() {
      // A first digest tells of days before its week, where something was kept then.
      let zone = material.context.zone(material.settings.policy.zone) ?? .utc
      digest.days.first = min(days.first, CivilTime(at: earliest, in: zone).date)
    }
    return digest
  }

  static func entry(_ message: RecordedMessage, _ item: Item, cheers: [Person] = []) -> Digest.Entry {
    Digest.Entry(
      by: [message.author], to: item.to, with: item.with, text: item.text, values: item.values, from: item.from,
      link: message.link, said: message.said, channel: message.identity.channel, cheers: cheers,
      sequence: message.sequence)
  }
}

extension Digest {
  /// What people said in the time that is told.
  var entries: [Entry] {
    wins + shoutouts + praise + lessons + setbacks + results.compactMap(\.result)
      + running.filter(\.isNew).compactMap(\.experiment) + practices.filter(\.isNew).compactMap(\.practice)
      + practices.flatMap { $0.tries.map(\.entry) } + (goals.done + goals.new).map(\.entry)
      + answers.flatMap(\.entries)
  }

  /// These, and what it shows besides: what goes on, and what was said a year ago.
  var allEntries: [Entry] {
    let known = (results + running).compactMap(\.experiment) + practices.compactMap(\.practice)
    return entries + known + (goals.carried + goals.aims).map(\.entry) + (lookBack.map { [$0.entry] } ?? [])
  }

  fileprivate mutating func tellWords(of material: DigestMaterial) {
    wins = material.entries(.win)
    shoutouts = (material.entries(.shoutout) + material.shoutoutsByReaction).inOrderOfTime
    praise = material.entries(.praise)
    lessons = material.entries(.lesson)
    setbacks = material.entries(.setback)
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
    entry.from = from.map { acquaintances.naming($0, in: chat) }
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
