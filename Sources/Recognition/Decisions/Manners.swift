// SPDX-License-Identifier: Apache-2.0
// When the bot speaks without being asked: somebody plainly meant recognition, and one word more would have made it count. Once a
// week and person, and never where the channel wants no acknowledgements.

/// The rules about hints.
enum Manners {
  /// The hint that goes with a message of which nothing counts; empty where none does.
  static func hint(
    about reading: Reading, in message: IncomingMessage, settings: EffectiveSettings, state: State,
    context: DecisionContext
  ) -> [Event] {
    guard reading.items.isEmpty, reading.lacksReason, settings.policy.acknowledgement != .off,
      settings.policy.sensitivity == .specific, !message.isDirect
    else { return [] }
    let place = HintPlace(chat: message.identity.chat, person: message.author, about: .reason)
    guard state.mayHint(place, at: context.now) else { return [] }
    return [
      .hintGiven(HintGiven(chat: place.chat, to: place.person, about: place.about)),
      Answers.reply(to: message, saying: BotWords.sayWhatFor(), context: context),
    ]
  }
}
