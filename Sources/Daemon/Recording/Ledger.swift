// SPDX-License-Identifier: Apache-2.0
// The single writer: it owns the log and the state that is folded out of it. What is decided is first written and then
// applied, so what could not be written has not happened; nothing comes between the two.

import EventLog
import Ports
import Recognition

import struct FoundationEssentials.Date

/// Decides, records, and knows.
actor Ledger {
  let log: EventLog
  var state: State
  private(set) var rules: Rules
  let ports: DaemonPorts
  let codec = EventCodec()
  let outboxChanged: Bell
  private var owesReconciliation = false
  private var isDiskFull = false

  /// Takes an opened log and the state that its replay gave.
  init(log: sending EventLog, state: State, rules: Rules, ports: DaemonPorts, outboxChanged: Bell) {
    self.log = log
    self.state = state
    self.rules = rules
    self.ports = ports
    self.outboxChanged = outboxChanged
  }

  /// Takes another configuration. What begins or ends with it is recorded, on a full disk as soon as there is room:
  /// whoever throws for want of room calls ``reconcile()`` before it goes on.
  func adopt(_ rules: Rules) throws {
    self.rules = rules
    owesReconciliation = true
    do { try reconcile() } catch let error as EventLogError where error.isPassing {}
  }

  /// Records what begins or ends with the configuration, and forgets who is to be forgotten, where that has not been done.
  func reconcile() throws {
    try forget()
    guard owesReconciliation else { return }
    try commit { [rules] state, context in
      DigestDecisions.reconcile(configured: rules.configuredChannels, state: state, context: context)
    }
    owesReconciliation = false
  }

  /// Records what happened in a batch of deliveries, and keeps its texts: all of it in one write, or none of it. What stands behind a
  /// message that asks to forget somebody is decided, in another write, when they are forgotten: else it would be told in the light of
  /// what is kept no longer, out of the erasure's reach.
  /// - Parameter texts: Keeps the texts, where the chat keeps any.
  func take(_ arrivals: [Arrival], texts: TextKeeper? = nil) throws {
    try forget()
    var rest = arrivals[...]
    while !rest.isEmpty {
      let kept = texts.map { texts in rest.indices.filter { texts.keeps(rest[$0]) && isNew(rest[$0]) } } ?? []
      let end = try record(rest)
      try texts?.keep(kept.filter { $0 < end }.map { rest[$0] }) {
        state.effective(for: $0, policy: rules.policy(for: $0))
      }
      try forget()
      rest = rest[end...]
    }
  }

  /// Records arrivals in one write, up to one that asks to forget somebody.
  /// - Returns: The place behind the last that was recorded.
  private func record(_ arrivals: ArraySlice<Arrival>) throws -> Int {
    var draft = newDraft()
    // An arrival is decided in the light of those before it, none of which is on disk yet. The copy is for them.
    var foreseen = arrivals.count > 1 ? state : nil
    var end = arrivals.startIndex
    while end < arrivals.endIndex, (foreseen ?? state).erasuresAsked.isEmpty {
      for arrival in spelledOut(arrivals[end], in: foreseen ?? state) {
        let name = Identity.name(of: arrival.event)
        let keys = keys(of: arrival, named: name)
        let event = (foreseen ?? state).acquaintances.naming(arrival.event, in: arrival.chat)
        let events = Decider.decide(event, keys: keys, state: foreseen ?? state, context: draft.context)
        let added = try draft.add(events, about: (name, keys.identity))
        foreseen?.apply(added, at: draft.context.now)
      }
      end += 1
    }
    try write(draft, foreseen: foreseen)
    return end
  }

  /// Records what a rule decides about the state as it is, unless the identity is known. The first record carries it.
  /// - Returns: How many records were written.
  @discardableResult
  func commit(
    identity name: String? = nil, _ decide: @Sendable (State, DecisionContext) throws -> [Event]
  ) throws -> Int {
    let about = name.map { (name: $0, key: log.identity($0)) }
    if let about, state.seen.contains(about.key) { return 0 }
    var draft = newDraft()
    try draft.add(decide(state, draft.context), about: about)
    try write(draft, foreseen: nil)
    return draft.entries.count
  }

  /// Whether an arrival brings anything: a message that was recorded before is new only by an edit, so that what was forgotten stays so.
  private func isNew(_ arrival: Arrival) -> Bool {
    guard case .message(let message) = arrival.event,
      state.seen.contains(log.identity(Identity.name(of: arrival.event)))
    else { return true }
    return state.message(at: message.identity)?.takes(message.revision) ?? false
  }

  /// The number of the last record; 0 for none.
  var lastSequence: UInt64 { log.head.sequence }

  /// Looks at the state.
  func read<Value: Sendable>(_ look: @Sendable (State, DecisionContext) -> Value) -> Value {
    look(state, context(at: ports.clock.now()))
  }

  /// The keyed hash by which our own words are known when they come back.
  func echo(of spans: [Span], in channel: ChannelKey) -> String? {
    Echo.essence(of: spans).map { log.identity(Identity.name("echo", [channel.chat, channel.channel, $0])) }
  }

  /// A snapshot is what it shows to have changed, each by itself; everything else is itself.
  private func spelledOut(_ arrival: Arrival, in state: State) -> [Arrival] {
    guard case .snapshot(let snapshot) = arrival.event else { return [arrival] }
    guard let asked = arrival.asked else { return [] }
    return SnapshotDecisions.changes(shownBy: snapshot, askedAt: asked.at, recordedThrough: asked.after, state: state)
      .map { Arrival(chat: arrival.chat, event: $0) }
  }

  /// - Parameter foreseen: The state with the draft applied, where there is one already.
  private func write(_ draft: Draft, foreseen: State?) throws {
    guard !draft.entries.isEmpty else { return }
    try noting { () throws(EventLogError) in
      _ = try log.append(draft.entries.map(\.record), at: draft.context.now)
    }
    if let foreseen { state = foreseen } else { state.apply(draft.entries, at: draft.context.now) }
    if draft.touchesOutbox { outboxChanged.ring() }
  }

  /// Writes to the log, and tells operators when its disk is full and when it has room again.
  func noting(_ write: () throws(EventLogError) -> Void) throws(EventLogError) {
    do {
      try write()
    } catch {
      if error.isPassing { tellWhether(diskIsFull: true) }
      throw error
    }
    tellWhether(diskIsFull: false)
  }

  private func tellWhether(diskIsFull: Bool) {
    guard diskIsFull != isDiskFull else { return }
    isDiskFull = diskIsFull
    ports.operations.write(diskIsFull ? LogEntry(.error, "disk-is-full") : LogEntry(.info, "disk-has-room-again"))
  }

  private func newDraft() -> Draft {
    Draft(
      context: context(at: ports.clock.now()), codec: codec, firstSequence: log.head.sequence + 1, split: rules.split)
  }

  private func context(at now: Date) -> DecisionContext {
    let random = ports.random
    let head = log.head
    return DecisionContext(
      now: now, policy: rules.policy(for:), zone: rules.zone, nearestZone: rules.nearestZone,
      newIdentifier: { random.identifier() }, chats: rules.chatNames, head: "\(head.sequence)·\(head.hash.prefix(12))")
  }

  private func keys(of arrival: Arrival, named name: String) -> IdentityKeys {
    var echo: String?
    if case .message(let message) = arrival.event {
      echo = self.echo(of: message.spans, in: ChannelKey(message.identity))
    }
    // One delivery can bring several reactions, so each is named with it.
    let delivery = arrival.deliveryID.map { log.identity(Identity.name("delivery", [arrival.chat, $0, name])) }
    return IdentityKeys(identity: log.identity(name), delivery: delivery, echo: echo)
  }
}

extension EventLogError {
  /// Whether the log works again by itself, once there is room on the disk.
  var isPassing: Bool { code == .full }
}
