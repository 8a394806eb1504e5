// SPDX-License-Identifier: Apache-2.0
// What the bot does in answer to a message: a reaction, or a reply beside it.

/// Answers to messages.
enum Answers {
  /// Shows that items were kept, in the way that is set for the channel; in quiet times it is not shown.
  /// - Parameter question: What is asked in the same breath; nil for nothing.
  static func acknowledge(
    _ message: IncomingMessage, says items: [Item], asking question: RichText? = nil, settings: EffectiveSettings,
    context: DecisionContext
  ) -> [Event] {
    let silence = Silence(settings, zone: context.zone(settings.policy.zone) ?? .utc)
    let asked = question.map { [reply(to: message, saying: $0, context: context)] } ?? []
    return switch silence.isQuiet(at: context.now) ? .off : settings.policy.shownAcknowledgement {
    case .off: asked
    case .reaction:
      [plan(.reaction, RichText([.text(Wording.acknowledgingEmoji)]), to: message, context: context)] + asked
    case .reply:
      [
        reply(
          to: message, saying: RichText(settings.wording.noted(items).blocks + (question?.blocks ?? [])),
          context: context)
      ]
    }
  }

  /// What concerns the author alone: to them alone where the platform can do that, else beside the message.
  static func privately(
    to message: IncomingMessage, saying body: RichText, settings: EffectiveSettings, context: DecisionContext
  ) -> Event {
    settings.policy.hasDirectMessages
      ? direct(to: message.author, in: message.identity.chat, saying: body, context: context)
      : reply(to: message, saying: body, context: context)
  }

  static func direct(
    to person: Person, in chat: String, saying body: RichText, context: DecisionContext
  ) -> Event {
    .deliveryPlanned(
      PlannedDelivery(
        id: context.newIdentifier(), chat: chat, channel: PlannedDelivery.direct(to: person.id), kind: .reply,
        body: body,
        recipient: person.id))
  }

  static func reply(to message: IncomingMessage, saying body: RichText, context: DecisionContext) -> Event {
    plan(.reply, body, to: message, context: context)
  }

  private static func plan(
    _ kind: PlannedDelivery.Kind, _ body: RichText, to message: IncomingMessage, context: DecisionContext
  ) -> Event {
    .deliveryPlanned(
      PlannedDelivery(
        id: context.newIdentifier(), chat: message.identity.chat, channel: message.identity.channel, kind: kind,
        body: body, replyTo: message.identity.message, thread: message.thread))
  }
}
