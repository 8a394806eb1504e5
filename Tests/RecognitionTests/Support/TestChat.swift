// SPDX-License-Identifier: Apache-2.0
// A chat for tests: people talk, the rules decide, the state takes it in, as the daemon does it without a disk.

import FoundationEssentials

@testable import Recognition

/// A chat called `team`, with `lin` for an admin, a digest on Fridays at 16:00 UTC in `general`, and a clock that begins on Monday
/// 16 November 2026 at 09:00 UTC.
struct TestChat {
  var state: State
  var now = TestChat.monday
  var policies: [String: ChannelPolicy] = [:]
  var otherwise = TestChat.policy()
  /// Every record, with its time and key.
  private(set) var log: [(event: Event, time: Date, key: String?)] = []
  private(set) var said = 0
  /// The chat in which things happen.
  var name = "team"
  private let retention: State.Retention
  /// The keys of records that were erased.
  private var erased: [String] = []

  static let monday = time("2026-11-16T09:00:00Z")

  init(retention: State.Retention = .bounded, hasDigest: Bool = true) {
    self.retention = retention
    state = State(retention: retention)
    policies["general"] = Self.policy(hasDigest: hasDigest)
    take(DigestDecisions.reconcile(configured: [Self.general], state: state, context: context), key: nil)
  }

  static let general = ChannelKey(chat: "team", channel: "general")

  static func policy(
    hasDigest: Bool = false, time: String = "friday 16:00", zone: String = "UTC", tellsQuietWeek: Bool = true,
    acknowledgement: Acknowledgement = .off, hasReactions: Bool = true
  ) -> ChannelPolicy {
    ChannelPolicy(
      hasDigest: hasDigest, digestTime: WeeklyTime(time)!, zone: zone, tellsQuietWeek: tellsQuietWeek,
      acknowledgement: acknowledgement, admins: ["lin"], bots: ["jenkins"], hasReactions: hasReactions)
  }

  static func time(_ text: String) -> Date { Timestamp.parse(text)! }

  /// A moment of November 2026, UTC, such as `at(20, "16:00")`.
  static func at(_ day: Int, _ clock: String) -> Date { time("2026-11-\(day.padded(to: 2))T\(clock):00Z") }

  var context: DecisionContext {
    let (policies, otherwise, said, logged) = (policies, otherwise, said, log.count)
    var made = 0
    return DecisionContext(
      now: now, policy: { policies[$0.channel] ?? otherwise }, zone: { Self.zones[$0] },
      nearestZone: { NearestWord.suggestion(for: $0, among: Array(Self.zones.keys)) },
      newIdentifier: {
        made += 1
        return "post-\(said)-\(logged)-\(made)"
      }, chats: ["team", "office"], head: "\(log.count)·0123456789ab")
  }

  static let zones = ["Europe/Berlin", "America/New_York"].reduce(into: ["UTC": TimeZoneRules.utc]) {
    $0[$1] = try? PythonReference.zone($1)
  }

  // MARK: What happens

  /// Somebody says something: under a number of its own, in `general`, now, unless it is said otherwise.
  @discardableResult
  mutating func say(
    _ author: String, _ text: String, id: String? = nil, in channel: String = "general", at time: Date? = nil,
    revision: String? = nil, replyTo: RepliedMessage? = nil, link: String? = nil, isFromBot: Bool = false,
    echo: String? = nil, isDirect: Bool = false, thread: String? = nil, called name: String? = nil
  ) -> [Event] {
    if let time { now = max(now, time) }
    said += 1
    let message = IncomingMessage(
      identity: place(id ?? "m\(said)", in: channel), author: Person(id: author, name: name), isFromBot: isFromBot,
      time: time ?? now, revision: revision, thread: thread, repliesTo: replyTo,
      spans: PlainText.spans(of: text, names: NameDirectory()), link: link, isDirect: isDirect)
    return happen(.message(message), key: key(message.identity), echo: echo)
  }

  @discardableResult
  mutating func delete(_ id: String, in channel: String = "general") -> [Event] {
    happen(.deletion(place(id, in: channel), at: now), key: key(place(id, in: channel)))
  }

  /// Somebody reacts to a message by `ada`, unless it is said otherwise.
  @discardableResult
  mutating func react(
    _ author: String, _ emoji: String = "tada", to id: String, by target: String? = "ada",
    in channel: String = "general",
    removed: Bool = false, at time: Date? = nil, delivery: String? = nil, isFromBot: Bool = false
  ) -> [Event] {
    let reaction = IncomingReaction(
      target: place(id, in: channel), targetAuthor: target.map { Person(id: $0) }, author: Person(id: author),
      isFromBot: isFromBot, emoji: emoji, isRemoval: removed, time: time ?? now)
    let name = "\(key(reaction.target))/\(emoji)/\(author)"
    return happen(.reaction(reaction), key: name, delivery: delivery.map { "\($0)/\(name)" })
  }

  /// Closes what is due, as the daemon's loop does at each turn.
  @discardableResult
  mutating func closeWeeks(at time: Date? = nil) -> [Event] {
    if let time { now = time }
    var events: [Event] = []
    for due in DigestDecisions.due(state: state, context: context) {
      events += take(DigestDecisions.close(due, state: state, context: context), key: nil)
    }
    return events
  }

  /// Posts the rituals that are due, as the daemon's loop does at each turn.
  @discardableResult
  mutating func postRituals(at time: Date? = nil) -> [Event] {
    if let time { now = time }
    return take(Rituals.post(in: name, state: state, context: context))
  }

  /// Reads the configuration again.
  @discardableResult
  mutating func reload() -> [Event] {
    let configured = policies.keys.sorted().map { ChannelKey(chat: "team", channel: $0) }
    return take(DigestDecisions.reconcile(configured: configured, state: state, context: context), key: nil)
  }

  @discardableResult
  mutating func take(_ events: [Event], key: String? = nil) -> [Event] {
    for (index, event) in events.enumerated() {
      let key = index == 0 ? key : nil
      log.append((event, now, key))
      state.apply(event, sequence: UInt64(log.count), at: now, key: key)
    }
    return events
  }

  /// Forgets somebody, as the daemon does: what is of them alone leaves the log, what is about others too is replaced.
  mutating func forget(_ person: String) {
    let asked = ErasureAsked(chat: name, person: Person(id: person))
    take([.erasureAsked(asked)])
    let last = state.numbered.last(in: name)
    var erasure = PersonErasure(asked, isConfiguredAdmin: false)
    for record in log { erasure.learn(from: record.event) }
    log = log.compactMap { record in
      switch erasure.redaction(of: record.event) {
      case .untouched: return record
      case .replaced(let event): return (event, record.time, record.key)
      case .erased:
        if let key = record.key { erased.append(key) }
        return nil
      }
    }
    restart()
    take([.personErased(PersonErased(chat: name, records: 0, replaced: 0, lastNumber: last))])
  }

  /// Folds the log anew, as a start does.
  mutating func restart() {
    state = State(retention: retention)
    for key in erased { state.applyErased(key: key) }
    for (index, record) in log.enumerated() {
      state.apply(record.event, sequence: UInt64(index + 1), at: record.time, key: record.key)
    }
  }

  private mutating func happen(
    _ event: IncomingEvent, key: String, delivery: String? = nil, echo: String? = nil
  ) -> [Event] {
    let keys = IdentityKeys(identity: key, delivery: delivery, echo: echo)
    return take(Decider.decide(event, keys: keys, state: state, context: context), key: key)
  }

  func place(_ id: String, in channel: String = "general") -> MessageIdentity {
    MessageIdentity(chat: name, channel: channel, message: id)
  }

  private func key(_ identity: MessageIdentity) -> String { "\(identity.channel)/\(identity.message)" }

  // MARK: What came of it

  func settings(of channel: String = "general") -> EffectiveSettings {
    let key = ChannelKey(chat: "team", channel: channel)
    return state.effective(for: key, policy: policies[channel] ?? otherwise)
  }

  /// What a channel's digest would say now.
  func preview(of channel: String = "general") -> Digest {
    DigestComposer.open(
      ChannelKey(chat: "team", channel: channel), settings: settings(of: channel), state: state, context: context)
  }

  /// What a closed week's digest told.
  func past(_ week: String, of channel: String = "general") -> Digest? {
    DigestComposer.past(
      ChannelKey(chat: "team", channel: channel), week: ISOWeek(week)!, settings: settings(of: channel), state: state,
      context: context)
  }
}

extension [Event] {
  /// What was planned to be posted, as readable text.
  var posts: [String] { plans.map(\.body.readable) }

  var plans: [PlannedDelivery] {
    compactMap { if case .deliveryPlanned(let plan) = $0 { plan } else { nil } }
  }

  var recorded: [MessageRecorded] {
    compactMap { if case .messageRecorded(let recorded) = $0 { recorded } else { nil } }
  }

  /// What a message says, as it was recorded; empty where nothing was.
  var items: [Item] { recorded.first?.items ?? [] }

  var closed: [DigestClosed] {
    compactMap { if case .digestClosed(let closed) = $0 { closed } else { nil } }
  }

  var settled: [DeliverySettled] {
    compactMap { if case .deliverySettled(let settled) = $0 { settled } else { nil } }
  }

  /// The reason of a refused command.
  var refusal: String? {
    guard case .commandRefused(let command)? = first else { return nil }
    return "\(command.command): \(command.reason ?? "")"
  }

  /// The name of an obeyed command.
  var obeyed: String? {
    guard case .commandObeyed(let command)? = first else { return nil }
    return command.command
  }

  var setting: Setting? {
    for case .settingChanged(let change) in self { return change.setting }
    return nil
  }
}

extension Digest {
  /// The words of its items, in order, wins first.
  var words: [String] { (wins + shoutouts).map(\.text) }

  /// How it reads.
  var readable: String { richText(zone: .utc, words: .english).readable }
}
