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
    case .reaction(let reaction): decide(reaction, keys: keys, state: state, context: context)
    }
  }

  private static func decide(
    _ message: IncomingMessage, keys: IdentityKeys, state: State, context: DecisionContext
  ) -> [Event] {
    let channel = ChannelKey(message.identity)
    let settings = state.settings.effective(for: channel, policy: context.policy(channel))
    guard !message.isFromBot, !settings.policy.isBot(message.author) else { return [] }
    guard !state.isOwnPost(message.identity.message), keys.echo.map(state.isOwnPost) != true else { return [] }
    let known = state.messages[message.identity]
    if state.seen.contains(keys.identity) {
      guard let revision = message.revision, let known, !known.isWithdrawn, !known.revisions.contains(revision)
      else { return [] }
    }
    if let words = CommandOpening.rest(of: message.spans, botNames: settings.policy.bots) {
      guard known == nil else { return [] }
      return CommandDecisions.decide(words, message: message, settings: settings, state: state, context: context)
    }
    let reading = MessageParser.parse(
      message.spans, in: parsingContext(of: message, settings: settings, state: state))
    if let known, known.items == reading.items { return [] }
    guard !reading.items.isEmpty || known != nil else {
      guard reading.onlyTheAuthor, message.revision == nil else { return [] }
      return [reply(to: message, saying: BotWords.onlyYourself(), context: context)]
    }
    var events: [Event] = [
      .messageRecorded(
        MessageRecorded(
          at: message.identity, author: message.author, said: message.time.unixMilliseconds,
          revision: message.revision, items: reading.items, link: message.link))
    ]
    events += DigestDecisions.switchOnIfDue(channel, settings: settings, state: state)
    if known?.items.isEmpty ?? true, !reading.items.isEmpty {
      events += acknowledge(reading.items, message: message, settings: settings, context: context)
    }
    return events
  }

  private static func parsingContext(
    of message: IncomingMessage, settings: EffectiveSettings, state: State
  ) -> ParsingContext {
    var repliedTo = message.repliesTo?.author
    if repliedTo == nil, let id = message.repliesTo?.message {
      let at = MessageIdentity(chat: message.identity.chat, channel: message.identity.channel, message: id)
      repliedTo = state.messages[at]?.author
    }
    let policy = settings.policy
    return ParsingContext(
      author: message.author, repliedTo: repliedTo, sensitivity: policy.sensitivity,
      recognitionEmoji: policy.recognitionEmoji, isBot: { policy.isBot($0) })
  }

  private static func decideDeletion(of identity: MessageIdentity, keys: IdentityKeys, state: State) -> [Event] {
    let known = state.messages[identity]
    // A deletion may overtake the message it deletes: then it is kept, so that the message never counts.
    guard known.map({ !$0.isWithdrawn }) ?? !state.seen.contains(keys.identity) else { return [] }
    return [.messageWithdrawn(MessageWithdrawn(at: identity, cause: .deleted))]
  }

  private static func decide(
    _ reaction: IncomingReaction, keys: IdentityKeys, state: State, context: DecisionContext
  ) -> [Event] {
    let channel = ChannelKey(reaction.target)
    let settings = state.settings.effective(for: channel, policy: context.policy(channel))
    let message = state.messages[reaction.target]
    let former = state.lastReaction(like: reaction)
    guard !reaction.isFromBot, !settings.policy.isBot(reaction.author), !state.isOwnPost(reaction.target.message),
      settings.policy.recognitionEmoji.contains(reaction.emoji)
    else { return [] }
    if let delivery = keys.delivery, state.seen.contains(delivery) { return [] }
    if let former {
      guard former.removed != reaction.isRemoval, former.said < reaction.time.unixMilliseconds else { return [] }
    } else if reaction.isRemoval {
      return []
    }
    let author = reaction.targetAuthor ?? message?.author
    guard author != reaction.author, author.map(settings.policy.isBot) != true else { return [] }
    guard author != nil || message != nil, message?.isWithdrawn != true else { return [] }
    let recorded = ReactionRecorded(
      at: reaction.target, to: author, author: reaction.author, emoji: reaction.emoji, removed: reaction.isRemoval,
      said: reaction.time.unixMilliseconds, via: keys.delivery)
    return [.reactionRecorded(recorded)] + DigestDecisions.switchOnIfDue(channel, settings: settings, state: state)
  }

  private static func acknowledge(
    _ items: [Item], message: IncomingMessage, settings: EffectiveSettings, context: DecisionContext
  ) -> [Event] {
    switch settings.policy.acknowledgement {
    case .off: return []
    case .reaction where settings.policy.hasReactions:
      let delivery = PlannedDelivery(
        id: context.newIdentifier(), kind: .reaction, chat: message.identity.chat, channel: message.identity.channel,
        body: RichText([.text(BotWords.acknowledgingEmoji)]), replyTo: message.identity.message, thread: message.thread)
      return [.deliveryPlanned(delivery)]
    case .reaction, .reply: return [reply(to: message, saying: BotWords.noted(items), context: context)]
    }
  }

  static func reply(to message: IncomingMessage, saying body: RichText, context: DecisionContext) -> Event {
    .deliveryPlanned(
      PlannedDelivery(
        id: context.newIdentifier(), kind: .reply, chat: message.identity.chat, channel: message.identity.channel,
        body: body, replyTo: message.identity.message, thread: message.thread))
  }
}

extension ChannelPolicy {
  func isBot(_ person: Person) -> Bool {
    bots.contains(person.id) || bots.contains(person.id.lowercased())
  }
}

extension State {
  func lastReaction(like reaction: IncomingReaction) -> (removed: Bool, said: Int64)? {
    lastReactions[ReactionIdentity(reaction.target, reaction.emoji, reaction.author)]
      .map { (removed: $0.removed, said: $0.said) }
  }
}
