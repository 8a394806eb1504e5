// SPDX-License-Identifier: Apache-2.0
// The fold of the log: all that smallwins knows, and no more. Applying the same records in the same order always gives
// the same state, so a start is a replay, and a state that is in doubt can be thrown away and folded again.
//
// Memory is bounded in time: messages and posts older than 35 days are forgotten, except those that no digest has told yet.
// What stays of every message for ever is the keyed hash of its identity, so that a very late repeat is still known.

public import struct FoundationEssentials.Date

/// All that smallwins knows.
public struct State: Equatable, Sendable {
  /// How long messages are remembered after they were said.
  public enum Retention: Equatable, Sendable {
    /// 35 days, as the daemon does: the reach of edits, deletions and reactions.
    case bounded
    /// For ever, as commands that read old weeks do.
    case unbounded
  }

  /// What was set in chat.
  public private(set) var settings = SettingsState()
  /// The messages that are remembered.
  public private(set) var messages: [MessageIdentity: RecordedMessage] = [:]
  /// Reactions that recognised a message which holds no items: shout-outs to its author.
  public private(set) var reactions: [MessageIdentity: [RecordedReaction]] = [:]
  /// The posts that wait.
  public private(set) var outbox = OutboxState()
  /// What is known of each channel's digests.
  public private(set) var digests: [ChannelKey: DigestBookkeeping] = [:]
  /// Keyed hashes of every identity that was ever recorded.
  public private(set) var seen: Set<String> = []

  /// The last word on each reaction: whether it is there, and since when.
  private(set) var lastReactions: [ReactionIdentity: ReactionRecorded] = [:]
  private var ownPosts: [String: Date] = [:]
  private var lastPruned: Date?
  private let retention: Retention

  /// A state that knows nothing.
  public init(retention: Retention = .bounded) { self.retention = retention }

  static let memory: Double = 35 * 24 * 3600

  /// Takes a record in.
  /// - Parameters:
  ///   - event: The fact.
  ///   - sequence: The record's number in the log.
  ///   - time: The record's time.
  ///   - key: The keyed hash of the identity it is about, where it has one.
  public mutating func apply(_ event: Event, sequence: UInt64, at time: Date, key: String?) {
    if let key { seen.insert(key) }
    switch event {
    case .messageRecorded(let recorded): apply(recorded, sequence: sequence, at: time)
    case .messageWithdrawn(let withdrawn): messages[withdrawn.at]?.withdraw()
    case .reactionRecorded(let reaction): apply(reaction, sequence: sequence, at: time)
    case .settingChanged(let change): settings.apply(change)
    case .digestSwitched(let switched): apply(switched, at: time)
    case .digestClosed(let closed): apply(closed)
    case .deliveryPlanned(let planned):
      outbox.apply(planned, sequence: sequence, at: time)
      ownPosts[planned.id] = time
    case .deliveryAttempted(let attempt):
      outbox.apply(attempt)
      if let echo = attempt.echo { ownPosts[echo] = time }
    case .deliverySettled(let settled):
      outbox.apply(settled, at: time)
      if let remote = settled.remote { ownPosts[remote] = time }
    case .commandObeyed, .commandRefused: break
    }
    prune(at: time)
  }

  /// Takes in that a record exists whose content was erased.
  public mutating func applyErased(key: String?) {
    if let key { seen.insert(key) }
  }

  /// Whether the outbox posted this: by its identifier, the platform's identifier, or the keyed hash of its words.
  public func isOwnPost(_ name: String) -> Bool { ownPosts[name] != nil }

  private mutating func apply(_ recorded: MessageRecorded, sequence: UInt64, at time: Date) {
    if messages[recorded.at] != nil {
      messages[recorded.at]?.revise(recorded)
    } else {
      messages[recorded.at] = RecordedMessage(recorded, sequence: sequence, recordedAt: time)
    }
  }

  private mutating func apply(_ reaction: ReactionRecorded, sequence: UInt64, at time: Date) {
    if let via = reaction.via { seen.insert(via) }
    lastReactions[ReactionIdentity(reaction.at, reaction.emoji, reaction.author)] = reaction
    if messages[reaction.at]?.cheer(reaction) == true { return }
    guard reaction.to != nil || reaction.removed else { return }
    var recorded = reactions[reaction.at] ?? []
    if let known = recorded.firstIndex(where: {
      $0.reaction.author == reaction.author && $0.reaction.emoji == reaction.emoji
    }) {
      recorded[known].reaction.removed = reaction.removed
      recorded[known].reaction.said = reaction.said
    } else {
      recorded.append(RecordedReaction(reaction: reaction, sequence: sequence))
    }
    reactions[reaction.at] = recorded
  }

  private mutating func apply(_ switched: DigestSwitched, at time: Date) {
    let key = ChannelKey(chat: switched.chat, channel: switched.channel)
    digests[key, default: DigestBookkeeping()].activeSince = switched.on ? time : nil
  }

  private mutating func apply(_ closed: DigestClosed) {
    let key = ChannelKey(chat: closed.chat, channel: closed.channel)
    digests[key, default: DigestBookkeeping()].close(closed)
    let week = ToldIn(channel: key, week: closed.week)
    for (identity, message) in messages
    where identity.chat == closed.chat && message.isOpen(for: key) && message.said.unixMilliseconds <= closed.through {
      if identity.channel == closed.channel || settings.gathers(key) { messages[identity]?.toldIn.append(week) }
    }
    for (identity, list) in reactions where identity.chat == closed.chat {
      guard identity.channel == closed.channel || settings.gathers(key) else { continue }
      for index in list.indices
      where list[index].isOpen(for: key) && list[index].reaction.said <= closed.through {
        reactions[identity]?[index].toldIn.append(week)
      }
    }
  }

  private mutating func prune(at time: Date) {
    guard retention == .bounded, time.timeIntervalSince(lastPruned ?? .distantPast) > 24 * 3600 else { return }
    lastPruned = time
    let limit = time.addingTimeInterval(-Self.memory)
    messages = messages.filter { $0.value.said > limit || (waitsForDigest($0.key) && !$0.value.isTold) }
    reactions = reactions.filter { $0.value.contains { Date(unixMilliseconds: $0.reaction.said) > limit } }
    lastReactions = lastReactions.filter { Date(unixMilliseconds: $0.value.said) > limit }
    ownPosts = ownPosts.filter { $0.value > limit }
  }

  private func waitsForDigest(_ identity: MessageIdentity) -> Bool {
    digests[ChannelKey(identity)]?.activeSince != nil
  }
}
