// SPDX-License-Identifier: Apache-2.0
// What is to be remembered of something that happened in a chat. The first event of a decision carries the identity's key
// into the log; an empty list means that nothing happened which anybody would want to find there.

/// The rules about messages, deletions and reactions.
public enum Decider {
  /// Decides about something that happened.
  public static func decide(
    _ event: IncomingEvent, keys: IdentityKeys, state: State, context: DecisionContext
  ) -> [Event] {
    switch event {
    case .message(let message): decide(message, keys: keys, state: state, context: context)
    case .deletion(let identity, _): decideDeletion(of: identity, keys: keys, state: state)
    case .reaction(let reaction): ReactionDecisions.decide(reaction, keys: keys, state: state, context: context)
    // What it shows to be gone is decided event by event (SnapshotDecisions).
    case .snapshot: []
    }
  }

  private static func decide(
    _ message: IncomingMessage, keys: IdentityKeys, state: State, context: DecisionContext
  ) -> [Event] {
    let channel = ChannelKey(message.identity)
    let settings = state.effective(for: channel, policy: context.policy(channel))
    guard !message.isFromBot, !settings.policy.isBot(message.author) else { return [] }
    guard !state.isOwnPost(message.identity), keys.echo.map(state.isEcho) != true else { return [] }
    let known = state.message(at: message.identity)
    if state.seen.contains(keys.identity) {
      guard let known, known.takes(message.revision) else { return [] }
    }
    var command = CommandOpening.rest(of: message.spans, botNames: settings.policy.ownNames)
    let read =
      command == nil
      ? MessageParser.parse(
        PrivateOpening.rest(of: message.spans).flatMap { message.isDirect ? $0 : nil } ?? message.spans,
        in: parsingContext(of: message, settings: settings, state: state))
      : Reading()
    if message.isDirect, command == nil { command = DirectDecisions.command(in: message, reading: read) }
    // A command is obeyed once, as it was first read. What an edit makes one only says nothing that counts any more.
    if known == nil, let command {
      return CommandDecisions.decide(command, message: message, settings: settings, state: state, context: context)
    }
    var reading = command == nil ? read : Reading()
    if command == nil, reading.items.isEmpty,
      let answer = answer(of: message, in: parsingContext(of: message, settings: settings, state: state), state: state)
    {
      reading.items = [answer]
    }
    let limits = GivingLimits(reading.items, of: message, settings: settings, state: state, context: context)
    let numbering = Numbering(limits.items, of: message, state: state)
    let items = numbering.items
    if let known, known.items == items { return [] }
    let rituals = RitualAnswers(
      message: message, items: items, known: known, isNumberUnknown: !numbering.unknown.isEmpty, settings: settings,
      state: state, context: context)
    let hints =
      Manners(reading, limits, numbering)
      .hints(to: message, isNew: known == nil, settings: settings, state: state, context: context) + rituals.events
    guard known != nil || !items.isEmpty || !hints.isEmpty else { return [] }
    let kept = record(message, says: items, context: context)
    if message.isDirect, !items.isEmpty {
      return DirectDecisions.keep(kept, of: message, isFirst: known == nil, settings: settings, context: context)
    }
    let recorded = Event.messageRecorded(kept)
    guard !items.isEmpty else { return [recorded] + hints }
    let wasEmpty = known?.items.isEmpty ?? true
    return [recorded] + DigestDecisions.beginIfDue(channel, settings: settings, state: state)
      + (wasEmpty
        ? Answers.acknowledge(
          message, says: items, asking: rituals.question, settings: settings, context: context) : []) + hints
  }

  /// What a message without items says to a question of ours; nil where it answers none.
  private static func answer(of message: IncomingMessage, in context: ParsingContext, state: State) -> Item? {
    if let number = ExperimentDecisions.asked(in: message, state: state),
      let outcome = MessageParser.outcome(message.spans, in: context)
    {
      var result = Item(kind: .result, rule: "answer")
      (result.about, result.outcome) = (number, outcome)
      return result
    }
    guard let asked = state.askedPosts.prompt(answeredBy: message) else { return nil }
    var answer = MessageParser.answer(message.spans, in: context)
    answer?.asked = asked
    return answer
  }

  private static func record(_ message: IncomingMessage, says items: [Item], context: DecisionContext)
    -> MessageRecorded
  {
    // Nothing was said later than now, whatever a sender's clock thinks: it would wait for a week that is long to come.
    MessageRecorded(
      at: message.identity, author: message.author, said: min(message.time, context.now).unixMilliseconds,
      revision: message.revision, items: items, link: message.link,
      thread: message.thread == message.identity.message ? nil : message.thread)
  }

  private static func parsingContext(
    of message: IncomingMessage, settings: EffectiveSettings, state: State
  ) -> ParsingContext {
    var repliedTo = message.repliesTo?.author
    if repliedTo == nil, let id = message.repliesTo?.message {
      let at = MessageIdentity(chat: message.identity.chat, channel: message.identity.channel, message: id)
      repliedTo = state.message(at: at)?.author
    }
    return ParsingContext(author: message.author, repliedTo: repliedTo, settings: settings)
  }

  private static func decideDeletion(of identity: MessageIdentity, keys: IdentityKeys, state: State) -> [Event] {
    let hasSomethingToTakeBack =
      if let known = state.message(at: identity) {
        !known.isWithdrawn
      } else {
        // A deletion may overtake the message it deletes: then it is kept, so that the message never counts.
        !state.seen.contains(keys.identity)
          || state.reactions[identity]?.contains { !$0.reaction.removed } ?? false
      }
    guard hasSomethingToTakeBack, !state.isOwnPost(identity) else { return [] }
    return [.messageWithdrawn(MessageWithdrawn(at: identity, cause: .deleted))]
  }
}
