// SPDX-License-Identifier: Apache-2.0
// The loop that makes posts: what is due is first recorded as attempted, then handed to the network, then its outcome is
// recorded. Posts of different channels go side by side, those of one channel one after another.

import ChatPlatforms
import Ports
import Recognition

import struct FoundationEssentials.Date

/// Makes posts until it is told to stop.
actor DeliveryLoop {
  private let ledger: Ledger
  private let ports: DaemonPorts
  private let bell: Bell
  private var routes: Routes
  private var underWay: Set<String> = []
  private var isStopping = false

  /// How many posts are under way at once.
  static let parallelism = 8

  init(ledger: Ledger, routes: Routes, ports: DaemonPorts, bell: Bell) {
    self.ledger = ledger
    self.routes = routes
    self.ports = ports
    self.bell = bell
  }

  /// Sends what comes from now on by these routes.
  func adopt(_ routes: Routes) { self.routes = routes }

  /// Begins no further post; ``run()`` ends when those under way have.
  func stop() {
    isStopping = true
    bell.ring()
  }

  /// Runs until it is stopped. Throws what the log throws.
  func run() async throws {
    try await settleInDoubt()
    try await withThrowingDiscardingTaskGroup { posts in
      while !isStopping {
        for entry in try await begin() {
          posts.addTask { try await self.carryOut(entry) }
        }
        try await bell.wait(atMost: await pause(), timer: ports.timer)
        try await abandonExpired()
      }
    }
  }

  /// Makes one post now, whatever waits before it in its channel.
  func deliver(_ entry: OutboxState.Entry) async throws {
    underWay.insert(entry.delivery.id)
    try await recordAttempts([entry])
    try await carryOut(entry)
  }

  private func begin() async throws -> [OutboxState.Entry] {
    let busy = underWay
    let due = await ledger.read { state, context in
      state.outbox.due(at: context.now, excluding: busy)
    }
    let chosen = Array(due.prefix(max(0, Self.parallelism - underWay.count)))
    guard !chosen.isEmpty else { return [] }
    underWay.formUnion(chosen.map(\.delivery.id))
    return try await recordAttempts(chosen)
  }

  @discardableResult
  private func recordAttempts(_ entries: [OutboxState.Entry]) async throws -> [OutboxState.Entry] {
    let courier = Courier(routes: routes, ports: ports)
    var attempts: [Event] = []
    for entry in entries {
      let channel = ChannelKey(entry.delivery)
      let echo =
        entry.delivery.kind == .reaction
        ? nil : await ledger.echo(of: courier.words(of: entry.delivery), in: channel)
      attempts.append(
        .deliveryAttempted(DeliveryAttempted(id: entry.delivery.id, attempt: entry.attempts + 1, echo: echo)))
    }
    let events = attempts
    try await ledger.commit { _, _ in events }
    return entries.map { entry in
      var entry = entry
      entry.attempts += 1
      return entry
    }
  }

  private func carryOut(_ entry: OutboxState.Entry) async throws {
    let verdict = await Courier(routes: routes, ports: ports).attempt(entry)
    try await record(verdict, of: entry)
    underWay.remove(entry.delivery.id)
    bell.ring()
  }

  private func record(_ verdict: OutboxDecisions.Verdict, of entry: OutboxState.Entry) async throws {
    let repeats = routes.repeatsInDoubt(entry.delivery)
    let random = ports.random
    let isDelivered = if case .delivered = verdict { true } else { false }
    if !isDelivered {
      ports.operations.write(
        LogEntry(
          .warning, "post-not-delivered",
          [
            "delivery": entry.delivery.id, "chat": entry.delivery.chat, "attempt": String(entry.attempts),
            "reason": verdict.reason,
          ]))
    }
    try await ledger.commit { _, context in
      [
        OutboxDecisions.settle(
          entry, verdict: verdict, now: context.now, repeatsInDoubt: repeats,
          chance: { random.number(below: $0) })
      ]
    }
  }

  /// Attempts of a former run that nothing is known of: the process ended between the attempt and its outcome.
  private func settleInDoubt() async throws {
    let doubtful = await ledger.read { state, _ in
      state.outbox.entries.values.filter(\.isInDoubt).sorted { $0.sequence < $1.sequence }
    }
    for entry in doubtful {
      if routes.repeatsInDoubt(entry.delivery) { continue }
      try await record(.uncertain(reason: "ended-meanwhile"), of: entry)
    }
  }

  private func abandonExpired() async throws {
    let busy = underWay
    let written = try await ledger.commit { state, context in
      OutboxDecisions.abandonExpired(state: state, underWay: busy, context: context)
    }
    if written > 0 {
      ports.operations.write(LogEntry(.error, "posts-given-up", ["records": String(written)]))
    }
  }

  /// How long until the next post is due: for ever where none waits, since planning one rings the bell.
  private func pause() async -> Duration? {
    let busy = underWay
    if busy.count >= Self.parallelism { return nil }
    return await ledger.read { state, context in
      guard !state.outbox.entries.isEmpty else { return nil }
      // Parked posts are not due, but they grow old.
      guard let due = state.outbox.nextDue(excluding: busy) else { return .seconds(3600) }
      return .seconds(min(3600, max(0, due.timeIntervalSince(context.now))))
    }
  }
}

extension OutboxDecisions.Verdict {
  fileprivate var reason: String {
    switch self {
    case .delivered: "delivered"
    case .retry(_, let reason), .uncertain(let reason), .refused(let reason): reason
    }
  }
}
