// SPDX-License-Identifier: Apache-2.0
// When the bot speaks without being asked: somebody meant something that was not kept, or not wholly, or gave of their points. In a
// pause and in quiet times it says nothing.

import struct FoundationEssentials.Date

/// The rules about hints.
struct Manners {
  private let reading: Reading
  private let limits: GivingLimits
  private let unknown: [(kind: ItemKind, number: Int)]

  /// - Parameters:
  ///   - limits: What the channel's limits left of the reading.
  ///   - numbering: What it is about.
  init(_ reading: Reading, _ limits: GivingLimits, _ numbering: Numbering) {
    self.reading = reading
    self.limits = limits
    unknown = numbering.unknown
  }

  /// What the author of a message is told.
  /// - Parameter isNew: Whether nothing was recorded of the message before.
  func hints(
    to message: IncomingMessage, isNew: Bool, settings: EffectiveSettings, state: State, context: DecisionContext
  ) -> [Event] {
    let silence = Silence(settings, zone: context.zone(settings.policy.zone) ?? .utc)
    guard !silence.holds(at: context.now) else { return [] }
    var events: [Event] = []
    if isNew, reading.items.isEmpty {
      events +=
        reading.onlyTheAuthor
        ? [
          Answers.reply(
            to: message, saying: settings.wording.say(HintPhrase.onlyYourself), context: context)
        ]
        : missingReason(in: message, settings: settings, state: state, context: context)
    }
    if limits.isPastLimit {
      events += Self.pastLimit(
        message.author, in: ChannelKey(message.identity), said: message.time, settings: settings, state: state,
        context: context
      ) {
        Answers.privately(to: message, saying: $0, settings: settings, context: context)
      }
    }
    if isNew, let first = unknown.first {
      let words = settings.wording.unknownNumber(first.kind, first.number)
      events.append(Answers.reply(to: message, saying: words, context: context))
    }
    if let points = limits.points {
      let words = settings.wording.left(points)
      events.append(Answers.privately(to: message, saying: words, settings: settings, context: context))
    }
    return events
  }

  /// Somebody plainly meant recognition, and one word more would have made it count. Once a week and person, and never where the
  /// channel wants no acknowledgements.
  private func missingReason(
    in message: IncomingMessage, settings: EffectiveSettings, state: State,
    context: DecisionContext
  ) -> [Event] {
    guard reading.items.isEmpty, reading.lacksReason, settings.policy.acknowledgement != .off,
      settings.policy.sensitivity == .specific, !message.isDirect
    else { return [] }
    let place = HintPlace(chat: message.identity.chat, person: message.author, about: .reason)
    guard state.mayHint(place, at: context.now) else { return [] }
    return [
      .hintGiven(HintGiven(chat: place.chat, to: place.person, about: place.about)),
      Answers.reply(to: message, saying: settings.wording.say(HintPhrase.sayWhatFor), context: context),
    ]
  }

  /// What somebody is told who gave more than they can, once for the day on which they did.
  static func pastLimit(
    _ giver: Person, in channel: ChannelKey, said: Date, settings: EffectiveSettings, state: State,
    context: DecisionContext, answer: (RichText) -> Event
  ) -> [Event] {
    let silence = Silence(settings, zone: context.zone(settings.policy.zone) ?? .utc)
    guard !silence.holds(at: context.now), let limit = settings.dailyLimit else { return [] }
    let place = HintPlace(chat: channel.chat, person: giver, about: .limit)
    let day = GivingDay(said: min(said, context.now), settings: settings, context: context)
    guard state.hints[place].map(day.contains) != true else { return [] }
    return [
      .hintGiven(HintGiven(chat: place.chat, to: giver, about: .limit)),
      answer(settings.wording.say(HintPhrase.limit, count: limit)),
    ]
  }
}
