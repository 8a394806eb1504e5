// SPDX-License-Identifier: Apache-2.0
// What is said to the bot alone. Its words are commands, with its name in front or without. Recognition is kept where its author says
// that it is private: then those who receive it are told, each alone, and no digest tells it.

/// The rules about messages to the bot alone.
enum DirectDecisions {
  /// The words of a message to the bot alone, where they are no recognition.
  static func command(in message: IncomingMessage, reading: Reading) -> [CommandWord]? {
    guard reading.items.isEmpty, !reading.onlyTheAuthor, PrivateOpening.rest(of: message.spans) == nil else {
      return nil
    }
    let words = CommandOpening.words(of: message.spans)
    return words.isEmpty ? nil : words
  }

  /// What is kept of private words, or what to say instead.
  /// - Parameter isFirst: Whether they are read for the first time, so that those who receive them are told.
  static func keep(
    _ recorded: MessageRecorded, of message: IncomingMessage, isFirst: Bool, settings: EffectiveSettings,
    context: DecisionContext
  ) -> [Event] {
    guard PrivateOpening.rest(of: message.spans) != nil else {
      var nothing = recorded
      nothing.items = []
      return isFirst
        ? hint(message, saying: settings.wording.say(HintPhrase.sayPrivately), context: context)
        : [.messageRecorded(nothing)]
    }
    guard settings.policy.hasDirectMessages else {
      return hint(message, saying: settings.wording.say(HintPhrase.cannotWriteToOne), context: context)
    }
    var recorded = recorded
    recorded.isPrivate = true
    guard isFirst else { return [.messageRecorded(recorded)] }
    return [.messageRecorded(recorded)] + tell(recorded, words: settings.wording, context: context)
      + Answers.acknowledge(message, says: recorded.items, settings: settings, context: context)
  }

  /// A message to the bot alone has always an answer, so this is no hint that comes once a week.
  private static func hint(_ message: IncomingMessage, saying body: RichText, context: DecisionContext) -> [Event] {
    [
      .hintGiven(HintGiven(chat: message.identity.chat, to: message.author, about: .privacy)),
      Answers.reply(to: message, saying: body, context: context),
    ]
  }

  /// Each person hears of all that they receive, in one post.
  private static func tell(_ recorded: MessageRecorded, words: Wording, context: DecisionContext) -> [Event] {
    var reasons: [Person: [String]] = [:]
    var order: [Person] = []
    for item in recorded.items where item.kind == .shoutout {
      for receiver in item.to where !receiver.isGroup {
        if reasons[receiver.person] == nil { order.append(receiver.person) }
        reasons[receiver.person, default: []].append(item.text)
      }
    }
    return order.map { person in
      .deliveryPlanned(
        PlannedDelivery(
          id: context.newIdentifier(), chat: recorded.at.chat, channel: PlannedDelivery.direct(to: person.id),
          kind: .reply, body: words.saidPrivately(by: recorded.author, reasons[person] ?? []),
          recipient: person.id))
    }
  }
}
