// SPDX-License-Identifier: Apache-2.0
// The loop that makes posts: what is due is first recorded as attempted, then handed to the network, then its outcome is
// recorded. Posts of different channels go side by side, those of one channel one after another.

import EventLog
import Ports
import Recognition

import struct FoundationEssentials.Date

/// Makes posts until it is told to stop.
actor DeliveryLoop {
  let ledger: Ledger
  let ports: DaemonPorts
  private let bell: Bell
  private let pulse: Pulse
  private(set) var routes: Routes
  private(set) var underWay: [String: OutboxState.Entry] = [:]
  private var pacing = PostPacing()
  var denials = Denials()
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
  func adopt(_ routes: Routes) {
    self.routes = routes
    denials = Denials()
  }

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
          try await tryDenied()
          let (begun, waiting, rest) = try await begin()
          for entry in begun { posts.addTask { try await self.carryOut(entry) } }
          try await abandonExpired()
          pause = [await untilNextDue(besides: waiting), rest, denials.next(after: ports.timer.now())]
            .compactMap { $0 }.min()
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
    if let rest = pacing.rest(of: ChannelKey(entry.delivery), at: ports.timer.now()) {
      try await ports.timer.sleep(for: rest)
    }
    for entry in try await recordAttempts([entry]) {
      verdict = await attempt(entry)
      try await record(verdict, of: entry)
    }
    return verdict
  }

  /// Records attempts for the posts that are due, as far as their chats have room for more and their channels do not rest. Posts to
  /// a chat that accepts none are parked.
  /// - Returns: The posts that begin, the identifiers of those that wait for another to end or a channel's rest, and the shortest
  ///   such rest.
  private func begin() async throws -> (begun: [OutboxState.Entry], waiting: Set<String>, rest: Duration?) {
    let busy = Set(underWay.keys)
    let due = await ledger.read { state, context in
      state.outbox.due(at: context.now, excluding: busy)
    }
    let now = ports.timer.now()
    var places = Dictionary(underWay.values.map { ($0.delivery.chat, 1) }, uniquingKeysWith: +)
    var (chosen, parked, rests): ([OutboxState.Entry], [Event], [Duration]) = ([], [], [])
    for entry in due {
      let chat = entry.delivery.chat
      let isByAPI = routes.isByAPI(entry.delivery)
      if isByAPI, let reason = denials.reason(against: chat, at: now) {
        parked.append(OutboxDecisions.park(entry, reason: reason))
      } else if let rest = pacing.rest(of: ChannelKey(entry.delivery), at: now) {
        rests.append(rest)
      } else if places[chat, default: 0] < Self.parallelism {
        places[chat, default: 0] += 1
        if isByAPI { denials.trying(chat, at: now) }
        chosen.append(entry)
      }
    }
    let events = parked
    try await ledger.commit { _, _ in events }
    let begun = try await recordAttempts(chosen)
    for entry in begun { underWay[entry.delivery.id] = entry }
    return (begun, Set(due.map(\.delivery.id)).subtracting(chosen.map(\.delivery.id)), rests.min())
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
    // What was erased meanwhile waits no more, and what was changed goes as it is now.
    try await ledger.commit { state, _ in
      zip(entries, events).filter { state.outbox.entries[$0.0.delivery.id] != nil }.map(\.1)
    }
    return await ledger.read { state, _ in
      entries.compactMap { earlier in
        var entry = state.outbox.entries[earlier.delivery.id]
        // What is in doubt of it are the attempts before this one.
        entry?.isInDoubt = earlier.isInDoubt
        return entry
      }
    }
  }

  private func attempt(_ entry: OutboxState.Entry) async -> OutboxDecisions.Verdict {
    let verdict = await Courier(routes: routes, ports: ports).attempt(entry)
    pacing.ended(
      in: ChannelKey(entry.delivery), at: ports.timer.now(), pause: routes.pause(after: entry.delivery))
    return verdict
  }

  private func carryOut(_ entry: OutboxState.Entry) async throws {
    let verdict = await attempt(entry)
    tell(of: verdict, about: entry)
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
}
