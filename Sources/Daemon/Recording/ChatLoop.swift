// SPDX-License-Identifier: Apache-2.0
// The loop of one chat: it drains the chat's inbox, then closes the weeks and posts the rituals that are due, then waits for any of
// these. One loop does all, so that a week is never closed while a delivery of that week still waits in the inbox.

import EventLog
import Ports
import Recognition

import struct FoundationEssentials.Date

/// Listens to one chat, and closes its weeks.
struct ChatLoop: Sendable {
  let sorter: DeliverySorter
  let inbox: any Inbox
  /// What the chat's platform can be asked; nil where it cannot.
  let asking: Asking?
  let texts: TextKeeper
  let ledger: Ledger
  let ports: DaemonPorts
  let pollInterval: Duration
  let pulse: Pulse

  /// How many deliveries share one write.
  static let batch = 64
  /// How long a digest, or a ritual, waits for an inbox that cannot be read, or that does not have all yet.
  static let patience = Duration.seconds(900)

  var name: String { sorter.chat.configuration.name }

  /// Runs until its task is cancelled, and ends between two batches. Throws what the log throws when it must not go on.
  func run() async throws {
    var backoff = Backoff()
    var hand = Hand.empty
    var held = Held()
    var stall = StallWatch()
    var prunedOn: CivilDate?
    while true {
      pulse.beat(.chat(name))
      let obstacle = try await obstacle {
        try texts.prune(after: &prunedOn)
        try await drain(&hand)
      }
      try await note(obstacle, in: &stall)
      let isPosted =
        try await self.obstacle {
          try await closeWeeks(inboxIsDrained: obstacle == nil, heldSince: &held.digests)
          try await postRituals(inboxIsDrained: obstacle == nil, held: &held.rituals)
        } == nil
      if obstacle == nil, isPosted {
        backoff.reset()
        try await inbox.waitForArrival(atMost: await pause(held))
      } else {
        try await ports.timer.sleep(for: pulse.limit(backoff.next()))
      }
    }
  }

  /// What is due and waits for the inbox, since when by the clock that never jumps; nil where nothing does.
  private struct Held {
    var digests: Duration?
    /// Rituals are due up to now; so all that was said up to the moment at which they were seen to be is waited for.
    var rituals: (since: Duration, through: Date)?

    /// Since when the first of them waits.
    var since: Duration? { [digests, rituals?.since].compactMap { $0 }.min() }
  }

  /// Deliveries that the inbox handed out and does not hand out again by itself.
  private enum Hand {
    case empty
    /// Not recorded yet.
    case taken([Envelope])
    /// Recorded, or set aside; the inbox does not know yet.
    case sorted(SortedDeliveries)
  }

  /// Takes in everything that waits. Whatever this throws, what is in hand goes on from there the next time.
  private func drain(_ hand: inout Hand) async throws {
    try await ledger.reconcile()
    try await asking?.introducer.meet()
    while true {
      switch hand {
      case .empty:
        try Task.checkCancellation()
        let envelopes = try await inbox.next(atMost: Self.batch)
        guard !envelopes.isEmpty else {
          try await asking?.names.catchUp()
          return
        }
        hand = .taken(envelopes)
      case .taken(let envelopes):
        let name = name
        let identity = await ledger.read { state, _ in state.acquaintances.identity(in: name) }
        let sorted = sorter.sort(envelopes, identity: identity)
        try await asking?.names.learn(of: sorted.arrivals)
        try await ledger.take(sorted.arrivals, texts: texts)
        hand = .sorted(sorted)
      case .sorted(let sorted):
        try await settle(sorted)
        hand = .empty
      }
      pulse.beat(.chat(name))
    }
  }

  private func settle(_ sorted: SortedDeliveries) async throws {
    try await inbox.acknowledge(sorted.settled)
    for (receipt, reason) in sorted.unusable {
      try await inbox.setAside(receipt, reason: reason)
      ports.operations.write(LogEntry(.warning, "delivery-set-aside", ["chat": name, "code": reason.code]))
    }
  }

  private func closeWeeks(inboxIsDrained: Bool, heldSince: inout Duration?) async throws {
    let name = name
    let due = await ledger.read { state, context in
      DigestDecisions.due(state: state, context: context).filter { $0.channel.chat == name }
    }
    let now = ports.timer.now()
    let isPatient = heldSince.map { now - $0 < Self.patience } ?? true
    var isHeld = false
    for digest in due {
      if isPatient {
        let hasAll = inboxIsDrained ? await inbox.hasAll(through: digest.close) : false
        guard hasAll else {
          isHeld = true
          continue
        }
      }
      try await asking?.names.learn(
        of: ledger.read { DigestDecisions.named(by: digest, state: $0, context: $1) })
      let identity = Identity.name("digest", [name, digest.channel.channel, digest.week.description])
      let written = try await ledger.commit(identity: identity) {
        DigestDecisions.close(digest, state: $0, context: $1)
      }
      if written > 0 {
        ports.operations.write(LogEntry(.info, "week-closed", ["chat": name, "week": digest.week.description]))
      }
    }
    heldSince = isHeld ? heldSince ?? now : nil
  }

  /// Posts the rituals that are due, once all is read: the answer may wait there before it is asked for, or a word that ends the asking.
  private func postRituals(inboxIsDrained: Bool, held: inout (since: Duration, through: Date)?) async throws {
    let name = name
    guard await ledger.read({ !Rituals.post(in: name, state: $0, context: $1).isEmpty }) else {
      held = nil
      return
    }
    let now = ports.timer.now()
    let (since, moment) = held ?? (now, ports.clock.now())
    held = (since, moment)
    if now - since < Self.patience {
      guard inboxIsDrained, await inbox.hasAll(through: moment) else { return }
    }
    try await ledger.commit { Rituals.post(in: name, state: $0, context: $1) }
    held = nil
  }

  /// What keeps work from being done, and may pass by itself.
  private enum Obstacle: Equatable {
    case fullDisk
    case inbox(FileSystemError)
  }

  /// Nil where the work was done.
  private func obstacle(to work: () async throws -> Void) async throws -> Obstacle? {
    do {
      try await work()
      return nil
    } catch let error as EventLogError where error.isPassing {
      return .fullDisk
    } catch let error as FileSystemError {
      return .inbox(error)
    }
  }

  /// Tells operators when the inbox cannot be used and when it can again, and admins when that goes on for long.
  private func note(_ obstacle: Obstacle?, in stall: inout StallWatch) async throws {
    let now = ports.timer.now()
    switch obstacle {
    case .fullDisk: return
    case nil:
      guard stall.isInTrouble else { return }
      _ = stall.recover()
      ports.operations.write(LogEntry(.info, "inbox-can-be-used-again", ["chat": name]))
    case .inbox(let error):
      if !stall.isInTrouble {
        ports.operations.write(
          LogEntry(.error, "inbox-cannot-be-used", ["chat": name, "operation": error.operation, "path": error.path]))
      }
      stall.fail(at: now)
      guard stall.hasStalled(at: now) else { return }
      let name = name
      let isKept = try await self.obstacle {
        try await ledger.commit { state, context in
          AlertDecisions.inboxStalled(chat: name, reason: "file-\(error.code)", state: state, context: context)
        }
      }
      if isKept == nil { stall.noteTold() }
    }
  }

  /// Until the next poll, or the next close, ritual or end of our patience where that is sooner; a ritual that is held is due already.
  private func pause(_ held: Held) async -> Duration {
    let name = name
    let untilClose = await ledger.read { state, context in
      Rituals.nextMoment(of: name, state: state, context: context)
        .map { $0.timeIntervalSince(context.now) }
    }
    let now = ports.timer.now()
    let patience = held.since.map { max(.zero, $0 + Self.patience - now) }
    let interval = pulse.limit(patience.map { min($0, pollInterval) } ?? pollInterval)
    guard let untilClose, untilClose > 0 || held.rituals == nil else { return interval }
    return min(interval, .seconds(max(0, untilClose)))
  }
}
