// SPDX-License-Identifier: Apache-2.0
// The single writer: it owns the log and the state that is folded out of it. A decision, its records and their effect on the
// state are one step that nothing comes between; what could not be written has not happened.

import EventLog
import Ports
import Recognition

import struct FoundationEssentials.Date

/// Decides, records, and knows.
actor Ledger {
  private var log: EventLog
  private var state: State
  private var rules: Rules
  private let ports: DaemonPorts
  private let codec = EventCodec()
  private let outboxChanged: Bell

  /// Takes an opened log and the state that its replay gave.
  init(log: sending EventLog, state: State, rules: Rules, ports: DaemonPorts, outboxChanged: Bell) {
    self.log = log
    self.state = state
    self.rules = rules
    self.ports = ports
    self.outboxChanged = outboxChanged
  }

  /// Takes another configuration, and records what begins or ends with it.
  func adopt(_ rules: Rules) throws {
    self.rules = rules
    try commit { state, context in
      DigestDecisions.reconcile(configured: rules.configuredChannels, state: state, context: context)
    }
  }

  /// Records what happened in a batch of deliveries: all of it in one write, or none of it.
  /// - Returns: How many records were written.
  @discardableResult
  func take(_ arrivals: [Arrival]) throws -> Int {
    try transact { transaction in
      for arrival in arrivals {
        let identity = Identity(of: arrival.event)
        let keys = keys(of: arrival, identity: identity)
        let events = Decider.decide(arrival.event, keys: keys, state: state, context: transaction.context)
        try transaction.stage(events, about: (identity.name, keys.identity), in: &state)
      }
    }
  }

  /// Records what a rule decides about the state as it is. The rule's first record carries the identity.
  @discardableResult
  func commit(
    identity name: String? = nil, _ decide: @Sendable (State, DecisionContext) -> [Event]
  ) throws -> Int {
    let about = name.map { (name: $0, key: log.identity($0)) }
    return try transact { transaction in
      if let about, state.seen.contains(about.key) { return }
      try transaction.stage(decide(state, transaction.context), about: about, in: &state)
    }
  }

  /// Looks at the state.
  func read<Value: Sendable>(_ look: @Sendable (State, DecisionContext) -> Value) -> Value {
    look(state, context(at: ports.clock.now()))
  }

  /// The keyed hash by which our own words are known when they come back.
  func echo(of spans: [Span], in channel: ChannelKey) -> String? {
    Echo.essence(of: spans).map { log.identity("echo\u{0}\(channel.chat)\u{0}\(channel.channel)\u{0}\($0)") }
  }

  private func transact(_ fill: (inout Transaction) throws -> Void) throws -> Int {
    let before = state
    let now = ports.clock.now()
    var transaction = Transaction(
      context: context(at: now), codec: codec, nextSequence: log.head.sequence + 1, split: rules.split)
    do {
      try fill(&transaction)
      guard !transaction.records.isEmpty else { return 0 }
      _ = try log.append(transaction.records, at: now)
    } catch {
      // The state may hold effects of records that are not on disk.
      state = before
      throw error
    }
    if transaction.touchesOutbox { outboxChanged.ring() }
    return transaction.records.count
  }

  private func context(at now: Date) -> DecisionContext {
    let random = ports.random
    let head = log.head
    return DecisionContext(
      now: now, policy: rules.policy(for:), zone: rules.zone, nearestZone: rules.nearestZone,
      newIdentifier: { random.identifier() }, head: "\(head.sequence)·\(head.hash.prefix(12))")
  }

  private func keys(of arrival: Arrival, identity: Identity) -> IdentityKeys {
    var echo: String?
    if case .message(let message) = arrival.event {
      echo = self.echo(of: message.spans, in: ChannelKey(message.identity))
    }
    // One delivery can bring several reactions, so each is named with it.
    let delivery = arrival.deliveryID.map {
      log.identity("delivery\u{0}\(arrival.chat)\u{0}\($0)\u{0}\(identity.name)")
    }
    return IdentityKeys(identity: log.identity(identity.name), delivery: delivery, echo: echo)
  }
}

/// What names something that happened, for ever: NUL parts its pieces, since no platform allows it in an identifier.
private struct Identity {
  let name: String

  init(of event: IncomingEvent) {
    switch event {
    case .message(let message): name = Self.name(of: message.identity)
    case .deletion(let at, _): name = Self.name(of: at)
    case .reaction(let reaction):
      name = "\(Self.name(of: reaction.target))\u{0}\(reaction.emoji)\u{0}\(reaction.author.id)"
    }
  }

  private static func name(of identity: MessageIdentity) -> String {
    "message\u{0}\(identity.chat)\u{0}\(identity.channel)\u{0}\(identity.message)"
  }
}

/// Something that a delivery brought.
struct Arrival: Sendable {
  /// The chat it came from.
  var chat: String
  /// What happened.
  var event: IncomingEvent
  /// The sender's own identifier of the delivery, the same on each of its retries.
  var deliveryID: String?
}

/// Records on their way into one append, their effect on the state already applied.
private struct Transaction {
  let context: DecisionContext
  let codec: EventCodec
  let nextSequence: UInt64
  let split: (PlannedDelivery) -> [PlannedDelivery]
  private(set) var records: [NewRecord] = []
  private(set) var touchesOutbox = false

  init(
    context: DecisionContext, codec: EventCodec, nextSequence: UInt64,
    split: @escaping (PlannedDelivery) -> [PlannedDelivery]
  ) {
    self.context = context
    self.codec = codec
    self.nextSequence = nextSequence
    self.split = split
  }

  /// - Parameter about: What the events are about, and its keyed hash; the first record carries it.
  mutating func stage(_ events: [Event], about: (name: String, key: String)?, in state: inout State) throws {
    for (index, event) in events.enumerated() {
      for event in fitted(event) {
        let about = index == 0 ? about : nil
        let sequence = nextSequence + UInt64(records.count)
        records.append(try codec.record(event, identity: about?.name))
        state.apply(event, sequence: sequence, at: context.now, key: about?.key)
        switch event {
        case .deliveryPlanned, .deliverySettled: touchesOutbox = true
        default: break
        }
      }
    }
  }

  /// What is too long for one post of the chat's platform is planned as several.
  private func fitted(_ event: Event) -> [Event] {
    guard case .deliveryPlanned(let delivery) = event else { return [event] }
    return split(delivery).map { .deliveryPlanned($0) }
  }
}
