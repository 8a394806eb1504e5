// SPDX-License-Identifier: Apache-2.0
// The fold of the log: all that smallwins knows, and no more. Applying the same records in the same order always gives
// the same state, so a start is a replay, and a state that is in doubt can be thrown away and folded again.
//
// Memory is bounded in time: messages, reactions and posts are under way for 35 days, except what a digest has yet to tell; after that
// what messages say is kept aside for a year (``Archive``). Settings are as many as people made, sums as many as people; waiting posts
// give up after three days. What grows for ever is ``SeenIdentities``, and goals, experiments and practices that nobody ends.

public import struct FoundationEssentials.Date

/// All that smallwins knows.
public struct State: Equatable, Sendable {
  /// How long messages are remembered after they were said.
  public enum Retention: Equatable, Sendable {
    /// 35 days under way and 400 days in the archive, as the daemon does.
    case bounded
    /// For ever, as commands that read old weeks do.
    case unbounded
  }

  /// What was set in chat.
  public private(set) var settings = SettingsState()
  /// The messages that are under way. What lies further back is in the archive; ``message(at:)`` looks in both.
  public private(set) var messages = ByChannel<RecordedMessage>()
  /// What they stand under.
  private(set) var marked = MarkedMessages()
  /// What people gave and received in them; their days aside, which stay when a message is taken back.
  private(set) var counted = Tallies()
  /// What messages said further back.
  public private(set) var archive = Archive()
  /// Reactions that recognise, by the message they stand on, each in the order of its first record.
  public private(set) var reactions = ByChannel<[RecordedReaction]>()
  /// The posts that wait.
  public private(set) var outbox = OutboxState()
  /// What is known of each channel's digests.
  public private(set) var digests: [ChannelKey: DigestBookkeeping] = [:]
  /// What platforms told us of who is who.
  public private(set) var acquaintances = Acquaintances()
  /// What people chose for themselves.
  public private(set) var people = People()
  /// Goals, experiments and practices by their numbers.
  public private(set) var numbered = NumberedItems()
  /// What people gave and received in what is not under way any more.
  public private(set) var forgotten = Tallies()
  /// The weeks for which each channel was asked its prompt.
  private(set) var prompts: [ChannelKey: Postings<ISOWeek>] = [:]
  /// What was asked about experiments and metrics.
  private(set) var reminders = ReminderBookkeeping()
  /// The partners that were drawn, by chat.
  private(set) var partners: [String: PartnerDraws] = [:]
  /// What each channel looked back on.
  private(set) var reviews: [ChannelKey: Postings<ReviewPeriod>] = [:]
  /// When a platform last took a post of ours, by chat.
  public private(set) var lastDelivered: [String: Date] = [:]
  /// The number of the last record.
  public private(set) var lastSequence: UInt64 = 0
  /// Every identity that was ever recorded.
  public private(set) var seen = SeenIdentities()
  /// The identities of records that were erased.
  private(set) var erased = SeenIdentities()
  /// The people who are to be forgotten, each with the number of the record that says so. That record goes with the rest of
  /// what there is of them, and then it is not here either.
  public private(set) var erasuresAsked: [PendingErasure] = []
  /// How many people were forgotten: who holds on to something of anybody besides the state sees by it when to let go.
  public private(set) var peopleErased = 0

  /// When admins were last told that something does not work in a channel, or in a whole chat.
  private(set) var lastNotices: [ChannelKey: Date] = [:]
  /// When somebody was last given a hint.
  private(set) var hints: [HintPlace: Date] = [:]
  private var ownPosts = OwnPosts()
  /// Which of them ask something.
  private(set) var askedPosts = AskedPosts()
  private var lastPruned: Date?
  /// How long it remembers.
  public let retention: Retention

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
    lastSequence = max(lastSequence, sequence)
    switch event {
    case .messageRecorded(let recorded): apply(recorded, sequence: sequence)
    case .messageWithdrawn(let withdrawn): apply(withdrawn, sequence: sequence)
    case .reactionRecorded(let reaction): apply(reaction, sequence: sequence)
    case .settingChanged(let change): apply(change, at: time)
    case .digestSwitched(let switched):
      let channel = ChannelKey(chat: switched.chat, channel: switched.channel)
      digests[channel, default: DigestBookkeeping()].switchTo(on: switched.on, at: time)
    case .digestClosed(let closed): apply(closed, at: time)
    case .deliveryPlanned(let planned):
      outbox.apply(planned, sequence: sequence, at: time)
      ownPosts.plan(planned, at: time)
      if planned.isNotice == true {
        lastNotices[ChannelKey(chat: planned.chat, channel: planned.about ?? planned.channel)] = time
      }
    case .deliveryAttempted(let attempt):
      outbox.apply(attempt)
      ownPosts.attempt(attempt, at: time)
    case .deliverySettled(let settled):
      askedPosts.settle(settled)
      if let entry = outbox.entries[settled.id] {
        ownPosts.settle(settled, in: ChannelKey(entry.delivery), at: time)
        if settled.result == .delivered { lastDelivered[entry.delivery.chat] = time }
      }
      outbox.apply(settled, at: time)
    case .namesLearned(let learned): acquaintances.apply(learned, at: time)
    case .chatIntroduced(let introduced): acquaintances.apply(introduced)
    case .channelFollowed(let followed): acquaintances.apply(followed)
    case .erasureAsked(let asked): erasuresAsked.append(PendingErasure(sequence: sequence, asked: asked))
    case .personErased(let erased):
      peopleErased += 1
      if let last = erased.lastNumber { numbered.raise(last, in: erased.chat) }
    case .hintGiven(let hint): hints[HintPlace(hint)] = time
    case .personChanged(let change): people.apply(change)
    case .identityClaimed(let claim): people.apply(claim)
    case .recordReleased(let release):
      messages[release.at]?.apply(release)
      archive.change(release.at) { $0.apply(release) }
    case .promptPosted(let posted):
      prompts[ChannelKey(chat: posted.chat, channel: posted.channel), default: Postings()]
        .post(ISOWeek(posted.week), at: time)
      askedPosts.ask(posted, at: time)
    case .reminderGiven(let reminder):
      reminders.apply(reminder, at: time)
      askedPosts.ask(reminder, at: time)
      if let number = reminder.number { numbered.raise(number, in: reminder.chat) }
    case .partnersDrawn(let drawn): partners[drawn.chat, default: PartnerDraws()].draw(drawn, at: time)
    case .reviewPosted(let posted):
      reviews[ChannelKey(chat: posted.chat, channel: posted.channel), default: Postings()]
        .post(ReviewPeriod(posted.period), at: time)
    case .commandObeyed, .commandRefused: break
    }
    prune(at: time)
  }

  /// Takes in that a record exists whose content was erased, and that nothing stands in its place.
  public mutating func applyErased(key: String?) {
    guard let key else { return }
    seen.insert(key)
    erased.insert(key)
  }

  /// Takes in that a record exists whose content says nothing to this version.
  public mutating func applyUnread(key: String?) {
    if let key { seen.insert(key) }
  }

  /// The message that stands there, where it is remembered.
  public func message(at identity: MessageIdentity) -> RecordedMessage? {
    messages[identity] ?? archive.message(at: identity)
  }

  /// Whether the outbox posted the message that stands there.
  public func isOwnPost(_ identity: MessageIdentity) -> Bool { ownPosts.contains(identity) }

  /// The platform's identifiers of a channel's threads in which something was asked since a moment: what is said there answers. They
  /// are those of posts that ask, and those in which experiments stand whose authors were asked about them.
  public func askedThreads(in channel: ChannelKey, since: Date) -> Set<String> {
    let experiments = reminders.experiments(in: channel.chat, since: since)
      .compactMap { numbered.item($0, in: channel.chat)?.at }.filter { ChannelKey($0) == channel }
    return askedPosts.threads(in: channel, since: since)
      .union(experiments.map { message(at: $0)?.thread ?? $0.message })
  }

  /// Whether the outbox posted these words; they are named by their keyed hash.
  public func isEcho(_ key: String) -> Bool { ownPosts.containsWords(key) }

  /// A channel's settings as they hold now, with the programs that the platform told us of.
  /// - Parameter policy: What the configuration says of the channel.
  public func effective(for channel: ChannelKey, policy: ChannelPolicy) -> EffectiveSettings {
    var effective = settings.effective(for: channel, policy: policy)
    effective.policy.bots.formUnion(acquaintances.programs(in: channel.chat))
    return effective
  }

  // MARK: Taking records in

  private mutating func apply(_ recorded: MessageRecorded, sequence: UInt64) {
    if messages[recorded.at] != nil {
      change(recorded.at) { $0?.revise(recorded) }
    } else if archive.message(at: recorded.at) != nil {
      changeArchived(recorded.at) { $0.revise(recorded) }
    } else {
      change(recorded.at) { $0 = RecordedMessage(recorded, sequence: sequence) }
    }
    if message(at: recorded.at)?.isWithdrawn == false { numbered.apply(recorded) }
  }

  private mutating func apply(_ withdrawn: MessageWithdrawn, sequence: UInt64) {
    change(withdrawn.at) { $0?.withdraw() }
    changeArchived(withdrawn.at) { $0.withdraw() }
    numbered.forget(withdrawn.at)
    guard withdrawn.cause == .deleted, let standing = reactions[withdrawn.at] else { return }
    for index in standing.indices { reactions[withdrawn.at]?[index].withdraw(sequence: sequence) }
  }

  private mutating func apply(_ reaction: ReactionRecorded, sequence: UInt64) {
    if let via = reaction.via { seen.insert(via) }
    if let known = reactions[reaction.at]?.firstIndex(where: { $0.isSameAs(reaction.author, reaction.emoji) }) {
      reactions[reaction.at]?[known].change(to: reaction, sequence: sequence)
    } else {
      reactions[reaction.at] = (reactions[reaction.at] ?? []) + [RecordedReaction(reaction, sequence: sequence)]
    }
  }

  /// Changes what a message under way says, or whether it is under way.
  private mutating func change(_ identity: MessageIdentity, _ change: (inout RecordedMessage?) -> Void) {
    let former = messages[identity]
    var message = former
    change(&message)
    messages[identity] = message
    if let former { counted.remove(former) }
    if let message { counted.add(message) }
    if former?.mayBeMarked == true || message?.mayBeMarked == true { marked.change(from: former, to: message) }
  }

  private mutating func changeArchived(_ identity: MessageIdentity, _ change: (inout RecordedMessage) -> Void) {
    guard let former = archive.message(at: identity) else { return }
    archive.change(identity, change)
    forgotten.remove(former)
    if let changed = archive.message(at: identity) { forgotten.add(changed) }
  }

  private mutating func apply(_ change: SettingChanged, at time: Date) {
    settings.apply(change, at: time)
    guard let channel = change.channel.map({ ChannelKey(chat: change.chat, channel: $0) }) else { return }
    if change.setting.prompt != nil { prompts[channel] = nil }
    guard change.setting.every != nil || change.setting.zone != nil else { return }
    digests[channel, default: DigestBookkeeping()].reschedule(at: time)
  }

  private mutating func apply(_ closed: DigestClosed, at time: Date) {
    guard let week = ISOWeek(closed.week) else { return }
    let channel = ChannelKey(chat: closed.chat, channel: closed.channel)
    let told = toldNow(by: channel, through: Date(unixMilliseconds: closed.through), at: time)
    let mark = ToldIn(channel: channel, week: week, closedAt: time)
    for message in told.messages { messages[message.identity]?.toldIn.append(mark) }
    for place in told.reactions { reactions[place.message]?[place.index].toldIn.append(mark) }
    let earliest = told.messages.map(\.said).min()
    digests[channel, default: DigestBookkeeping()].close(closed, telling: earliest, at: time)
  }

  // MARK: Forgetting

  private mutating func prune(at time: Date) {
    guard retention == .bounded else { return }
    // A clock that was ahead and has been set back must not stop this until it comes there again.
    if let lastPruned, lastPruned <= time, time.timeIntervalSince(lastPruned) <= 24 * 3600 { return }
    lastPruned = time
    let limit = time.addingTimeInterval(-Self.memory)
    let oldReactions = reactions.values { standing in
      !standing.contains { $0.said > limit || isAwaited($0, at: time) }
        && standing.first.flatMap { messages[$0.reaction.at] }.map { $0.said > limit } != true
    }
    for identity in oldReactions.compactMap(\.first?.reaction.at) {
      for reaction in shoutouts(byReactionsTo: identity) {
        forgotten.add(reaction)
        archive.keep(reaction)
      }
      let cheers = cheers(for: identity)
      messages[identity]?.cheers = cheers
      archive.change(identity) { $0.cheers = cheers }
      reactions[identity] = nil
    }
    // A message is under way as long as a reaction to it, which would be a shout-out without it and not a cheer.
    let oldMessages = messages.values { message in
      message.said <= limit && !isAwaited(message, at: time) && reactions[message.identity] == nil
    }
    for message in oldMessages {
      forgotten.add(message)
      change(message.identity) { $0 = nil }
      if message.heldItems { archive.keep(message) }
    }
    let horizon = time.addingTimeInterval(-Archive.reach)
    archive.forget(before: horizon, keeping: numbered.holdsOpen)
    numbered.forget(before: limit)
    reminders.forget { number, chat in numbered.item(number, in: chat) != nil }
    ownPosts.forget(before: limit)
    askedPosts.forget(before: limit)
    lastNotices = lastNotices.filter { $0.value > limit }
    hints = hints.filter { $0.value > limit }
    for channel in digests.keys { digests[channel]?.forget(before: horizon) }
  }
}
