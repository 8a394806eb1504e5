// SPDX-License-Identifier: Apache-2.0
// What the bot does in answer to a message: a reaction, or a reply beside it.

/// Answers to messages.
enum Answers {
  /// Shows that items were kept, in the way that is set for the channel.
  static func acknowledge(
    _ message: IncomingMessage, says items: [Item], settings: EffectiveSettings, context: DecisionContext
  ) -> [Event] {
    switch settings.policy.shownAcknowledgement {
    case .off: []
    case .reaction:
      [plan(.reaction, RichText([.text(BotWords.acknowledgingEmoji)]), to: message, context: context)]
    case .reply: [reply(to: message, saying: BotWords.noted(items), context: context)]
    }
  }

  static func onlyYourself(_ message: IncomingMessage, context: DecisionContext) -> Event {
    reply(to: message, saying: BotWords.onlyYourself(), context: context)
  }

  /// What concerns the author alone: to them alone where the platform can do that, else beside the message.
  static func privately(
    to message: IncomingMessage, saying body: RichText, settings: EffectiveSettings, context: DecisionContext
  ) -> Event {
    guard settings.policy.hasDirectMessages else { return reply(to: message, saying: body, context: context) }
    let recipient = message.author.id
    return .deliveryPlanned(
      PlannedDelivery(
        id: context.newIdentifier(), chat: message.identity.chat, channel: PlannedDelivery.direct(to: recipient),
        kind: .reply, body: body, recipient: recipient))
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
