// SPDX-License-Identifier: Apache-2.0
// What somebody is told besides the acknowledgement of what they said: that it was not kept, or not wholly, and how their points
// stand. In a pause and in quiet times they are told nothing.

import struct FoundationEssentials.Date

/// What there is to tell about a message.
struct Hints {
  private let limits: GivingLimits
  private let unknown: [(kind: ItemKind, number: Int)]
  private let onlyTheAuthor: Bool

  init(_ limits: GivingLimits, _ numbering: Numbering, reading: Reading, settings: EffectiveSettings) {
    self.limits = limits
    unknown = numbering.unknown
    onlyTheAuthor = reading.items.isEmpty && reading.onlyTheAuthor
  }

  /// - Parameter isNew: Whether nothing was recorded of the message before.
  func events(
    to message: IncomingMessage, isNew: Bool, settings: EffectiveSettings, state: State, context: DecisionContext
  ) -> [Event] {
    let silence = Silence(settings, zone: context.zone(settings.policy.zone) ?? .utc)
    guard !silence.holds(at: context.now) else { return [] }
    var events: [Event] = []
    if onlyTheAuthor, isNew { events.append(Answers.onlyYourself(message, context: context)) }
    if limits.isPastLimit {
      events += Self.pastLimit(
        message.author, in: ChannelKey(message.identity), said: message.time, settings: settings, state: state,
        context: context
      ) {
        Answers.privately(to: message, saying: $0, settings: settings, context: context)
      }
    }
    if isNew, let first = unknown.first {
      let words = HintWords.unknownNumber(first.kind, first.number)
      events.append(Answers.reply(to: message, saying: words, context: context))
    }
    if let points = limits.points {
      let words = HintWords.points(points)
      events.append(Answers.privately(to: message, saying: words, settings: settings, context: context))
    }
    return events
  }

  /// What somebody is told who gave more than they can, once for the day on which they did.
  static func pastLimit(
    _ giver: Person, in channel: ChannelKey, said: Date, settings: EffectiveSettings, state: State,
    context: DecisionContext, answer: (RichText) -> Event
  ) -> [Event] {
    let silence = Silence(settings, zone: context.zone(settings.policy.zone) ?? .utc)
    guard !silence.holds(at: context.now), let limit = settings.dailyLimit else { return [] }
    let about = "limit"
    let day = GivingDay(said: min(said, context.now), settings: settings, context: context)
    let last = state.lastTold(about, to: PersonKey(chat: channel.chat, id: giver.id), in: channel)
    guard last.map(day.contains) != true else { return [] }
    let told = PersonTold(chat: channel.chat, channel: channel.channel, person: giver, about: about)
    return [.personTold(told), answer(HintWords.limit(limit))]
  }
}
