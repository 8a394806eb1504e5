// SPDX-License-Identifier: Apache-2.0
// The loop that makes posts: what is due is first recorded as attempted, then handed to the network, then its outcome is
// recorded. Posts of different channels go side by side, those of one channel one after another.

import EventLog
import Ports
import Recognition

import struct FoundationEssentials.Date

/// Makes posts until it is told to stop.
actor DeliveryLoop {
  private let ledger: Ledger
  private let ports: DaemonPorts
  private let bell: Bell
  private let pulse: Pulse
  private var routes: Routes
  private var underWay: [String: OutboxState.Entry] = [:]
  private var isStopping = false

  /// How many posts of one chat are under way at once. A chat that hangs takes nothing from the others.
  static let parallelism = 8
  /// How long a stop waits for posts under way; then they are broken off. As long as a post may take by default.
  static let grace = Duration.seconds(30)

  init(ledger: Ledger, routes: Routes, ports: DaemonPorts, bell: Bell, pulse: Pulse) {
    self.ledger = ledger
    self.routes = routes
    self.ports = ports
    self.bell = bell
    self.pulse = pulse
  }

  /// Sends what comes from now on by these routes.
  func adopt(_ routes: Routes) { self.routes = routes }

  /// Begins no further post; ``run()`` ends when those under way have.
  func stop() {
    isStopping = true
    bell.ring()
  }

  /// Runs until it is stopped. Throws what the log throws when it must not go on.
  func run() async throws {
    var backoff = Backoff()
    var isDoubtSettled = false
    try await withThrowingDiscardingTaskGroup { posts in
      while !isStopping {
        pulse.beat(.deliveries)
        var pause: Duration?
        do {
          if !isDoubtSettled { try await settleInDoubt() }
          isDoubtSettled = true
          let (begun, waiting) = try await begin()
          for entry in begun { posts.addTask { try await self.carryOut(entry) } }
          try await abandonExpired()
          pause = await untilNextDue(besides: waiting)
          backoff.reset()
        } catch let error as EventLogError where error.isPassing {
          pause = backoff.next()
        }
        try await bell.wait(atMost: pulse.limit(pause), timer: ports.timer)
      }
      try await waitForThoseUnderWay()
      posts.cancelAll()
    }
  }

  /// Makes one post now, whatever waits before it in its channel, and says what became of it.
  func deliver(_ entry: OutboxState.Entry) async throws -> OutboxDecisions.Verdict {
    var verdict = OutboxDecisions.Verdict.uncertain(reason: "not-begun")
    for entry in try await recordAttempts([entry]) {
      verdict = await Courier(routes: routes, ports: ports).attempt(entry)
      try await record(verdict, of: entry)
    }
    return verdict
  }

  /// Records attempts for the posts that are due, as far as their chats have room for more.
  /// - Returns: The posts that begin, and the identifiers of those that wait for one under way to end.
  private func begin() async throws -> (begun: [OutboxState.Entry], waiting: Set<String>) {
    let busy = Set(underWay.keys)
    let due = await ledger.read { state, context in
      state.outbox.due(at: context.now, excluding: busy)
    }
    var places = Dictionary(underWay.values.map { ($0.delivery.chat, 1) }, uniquingKeysWith: +)
    var chosen: [OutboxState.Entry] = []
    for entry in due where places[entry.delivery.chat, default: 0] < Self.parallelism {
      places[entry.delivery.chat, default: 0] += 1
      chosen.append(entry)
    }
    let begun = try await recordAttempts(chosen)
    for entry in begun { underWay[entry.delivery.id] = entry }
    return (begun, Set(due.map(\.delivery.id)).subtracting(chosen.map(\.delivery.id)))
  }

  /// Gives the posts as the log has them then.
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
      entry.mayHaveArrived = entry.mayHaveArrived || entry.isInDoubt
      return entry
    }
  }

  private func carryOut(_ entry: OutboxState.Entry) async throws {
    let verdict = await Courier(routes: routes, ports: ports).attempt(entry)
    warn(of: verdict, about: entry)
    var backoff = Backoff()
    var isRecorded = false
    while !isRecorded {
      do {
        try await record(verdict, of: entry)
        isRecorded = true
      } catch let error as EventLogError where error.isPassing {
        // The outcome is known nowhere else, so it is kept until there is room; or until the daemon is stopped: then the
        // log tells of the attempt, and the next start knows that its outcome is in doubt.
        do { try await ports.timer.sleep(for: backoff.next()) } catch { return }
      }
    }
    underWay[entry.delivery.id] = nil
    bell.ring()
  }

  private func record(_ verdict: OutboxDecisions.Verdict, of entry: OutboxState.Entry) async throws {
    let repeats = routes.repeatsInDoubt(entry.delivery)
    let random = ports.random
    try await ledger.commit { _, context in
      [
        OutboxDecisions.settle(
          entry, verdict: verdict, now: context.now, repeatsInDoubt: repeats, chance: { random.number(below: $0) })
      ]
    }
  }

  /// Attempts of a former run that nothing is known of: the process ended between the attempt and its outcome. Those that
  /// may be repeated simply are; the others must not be.
  private func settleInDoubt() async throws {
    let routes = routes
    let written = try await ledger.commit { state, context in
      state.outbox.entries.values.filter { $0.isInDoubt && !routes.repeatsInDoubt($0.delivery) }
        .sorted { $0.sequence < $1.sequence }
        .map { entry in
          OutboxDecisions.settle(
            entry, verdict: .uncertain(reason: "ended-meanwhile"), now: context.now, repeatsInDoubt: false,
            chance: { _ in 0 })
        }
    }
    if written > 0 {
      ports.operations.write(LogEntry(.warning, "posts-in-doubt-not-repeated", ["posts": String(written)]))
    }
  }

  private func abandonExpired() async throws {
    let busy = Set(underWay.keys)
    let written = try await ledger.commit { state, context in
      OutboxDecisions.abandonExpired(state: state, underWay: busy, context: context)
    }
    if written > 0 {
      ports.operations.write(LogEntry(.error, "posts-given-up", ["records": String(written)]))
    }
  }

  /// How long until the next post is due: for ever where none waits, since planning one rings the bell, and so does the
  /// end of one under way.
  private func untilNextDue(besides waiting: Set<String>) async -> Duration? {
    let busy = waiting.union(underWay.keys)
    return await ledger.read { state, context in
      guard !state.outbox.entries.isEmpty else { return nil }
      // Parked posts are not due, but they grow old.
      guard let due = state.outbox.nextDue(excluding: busy) else { return .seconds(3600) }
      return .seconds(min(3600, max(0, due.timeIntervalSince(context.now))))
    }
  }

  /// Each post that ends rings the bell.
  private func waitForThoseUnderWay() async throws {
    let end = ports.timer.now() + Self.grace
    while !underWay.isEmpty {
      let left = end - ports.timer.now()
      guard left > .zero else { return }
      try await bell.wait(atMost: left, timer: ports.timer)
    }
  }

  private func warn(of verdict: OutboxDecisions.Verdict, about entry: OutboxState.Entry) {
    guard let reason = verdict.reason else { return }
    ports.operations.write(
      LogEntry(
        .warning, "post-not-delivered",
        [
          "delivery": entry.delivery.id, "chat": entry.delivery.chat, "attempt": String(entry.attempts),
          "reason": reason,
        ]))
  }
}

extension OutboxDecisions.Verdict {
  /// Why the post is not there; nil where it is.
  fileprivate var reason: String? {
    switch self {
    case .delivered: nil
    case .retry(_, let reason), .uncertain(let reason), .refused(let reason), .denied(let reason): reason
    }
  }
}
