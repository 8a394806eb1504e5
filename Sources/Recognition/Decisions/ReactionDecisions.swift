// SPDX-License-Identifier: Apache-2.0
// Reactions that recognise: which of them are remembered. What they are, a shout-out or a cheer, follows from the message they stand
// on (State+Telling.swift).

/// The rules about reactions.
enum ReactionDecisions {
  static func decide(
    _ reaction: IncomingReaction, keys: IdentityKeys, state: State, context: DecisionContext
  ) -> [Event] {
    let channel = ChannelKey(reaction.target)
    let settings = state.effective(for: channel, policy: context.policy(channel))
    let message = state.message(at: reaction.target)
    guard !reaction.isFromBot, !settings.policy.isBot(reaction.author), !state.isOwnPost(reaction.target),
      settings.policy.recognitionEmoji.contains(reaction.emoji), message?.isWithdrawn != true
    else { return [] }
    // Nobody is recognised where nobody knows whose message it is, nor by themselves, nor where a program said it.
    guard let author = reaction.targetAuthor ?? message?.author, author != reaction.author,
      !settings.policy.isBot(author)
    else { return [] }
    let said = min(reaction.time, context.now).unixMilliseconds
    guard isNews(reaction, said: said, keys: keys, state: state) else { return [] }
    if isPastLimit(reaction, settings: settings, state: state, context: context) {
      guard settings.policy.hasDirectMessages else { return [] }
      return Manners.pastLimit(
        reaction.author, in: channel, said: reaction.time, settings: settings, state: state, context: context
      ) {
        Answers.direct(to: reaction.author, in: channel.chat, saying: $0, context: context)
      }
    }
    let recorded = ReactionRecorded(
      at: reaction.target, to: author, author: reaction.author, emoji: reaction.emoji, removed: reaction.isRemoval,
      said: said, via: keys.delivery)
    return [.reactionRecorded(recorded)] + DigestDecisions.beginIfDue(channel, settings: settings, state: state)
  }

  /// Whether somebody gave as many shout-outs that day as they can. A cheer is none.
  private static func isPastLimit(
    _ reaction: IncomingReaction, settings: EffectiveSettings, state: State, context: DecisionContext
  ) -> Bool {
    guard !reaction.isRemoval, let limit = settings.dailyLimit,
      state.meaning(ofReactionsTo: reaction.target) == .shoutouts
    else { return false }
    let day = GivingDay(said: min(reaction.time, context.now), settings: settings, context: context)
    let channel = ChannelKey(reaction.target)
    return day.given(by: reaction.author, in: channel, besides: nil, state: state) >= limit
  }

  /// Deliveries come twice, and in any order. A removal whose reaction is not known is news as well: it may have overtaken it.
  private static func isNews(
    _ reaction: IncomingReaction, said: Int64, keys: IdentityKeys, state: State
  ) -> Bool {
    if let delivery = keys.delivery, state.seen.contains(delivery) { return false }
    // What was erased may come again, and looks like a new one.
    if state.erased.contains(keys.identity) { return false }
    let known = state.reactions[reaction.target]?.first { $0.isSameAs(reaction.author, reaction.emoji) }
    return known?.isFollowed(byRemoval: reaction.isRemoval, at: said) ?? true
  }
}
