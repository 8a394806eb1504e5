// SPDX-License-Identifier: Apache-2.0
// The loop of one chat: it drains the chat's inbox, then closes the weeks that are due, then waits for either. One loop does
// both, so that a week is never closed while a delivery of that week still waits in the inbox.

import ChatPlatforms
import EventLog
import Ports
import Recognition

import struct FoundationEssentials.Date

/// Listens to one chat, and closes its weeks.
struct ChatLoop: Sendable {
  let chat: Routes.Chat
  let inbox: any Inbox
  let ledger: Ledger
  let ports: DaemonPorts
  let pollInterval: Duration
  let pulse: Pulse

  /// How many deliveries share one write.
  static let batch = 64
  /// How long a digest waits for an inbox that cannot be read, in seconds.
  static let patience: Double = 900

  var name: String { chat.configuration.name }

  /// Runs until its task is cancelled. Throws what the log throws when it must not go on.
  func run() async throws {
    var backoff = Backoff()
    var inHand: [Envelope] = []
    while true {
      pulse.beat(name)
      var inboxIsDrained = false
      do {
        try await drain(&inHand)
        inboxIsDrained = true
        backoff.reset()
      } catch let error as EventLogError where error.isPassing {
        ports.operations.write(LogEntry(.error, "log-is-full", ["chat": name]))
      } catch let error as FileSystemError {
        ports.operations.write(
          LogEntry(.error, "inbox-cannot-be-read", ["chat": name, "operation": error.operation, "path": error.path]))
      }
      try await closeWeeks(inboxIsDrained: inboxIsDrained)
      if inboxIsDrained {
        try await inbox.waitForArrival(atMost: await pause())
      } else {
        try await ports.timer.sleep(for: backoff.next())
      }
    }
  }

  /// Takes in everything that waits.
  /// - Parameter inHand: Deliveries that were handed out and are not on disk yet, when this throws.
  private func drain(_ inHand: inout [Envelope]) async throws {
    while true {
      if inHand.isEmpty { inHand = try await inbox.next(atMost: Self.batch) }
      guard !inHand.isEmpty else { return }
      let sorted = sort(inHand)
      try await ledger.take(sorted.arrivals)
      inHand = []
      try await inbox.acknowledge(sorted.settled)
      for (receipt, reason) in sorted.unusable {
        try await inbox.setAside(receipt, reason: reason)
        ports.operations.write(LogEntry(.warning, "delivery-set-aside", ["chat": name, "code": reason.code]))
      }
    }
  }

  private struct Sorted {
    var arrivals: [Arrival] = []
    var settled: [String] = []
    var unusable: [(String, DeadLetterReason)] = []
  }

  private func sort(_ envelopes: [Envelope]) -> Sorted {
    var sorted = Sorted()
    let context = InboundContext(
      chat: name, ownNames: Set(Rules.ownNames + chat.configuration.bots))
    for envelope in envelopes {
      if let platform = envelope.platform, platform != chat.platform.name {
        sorted.unusable.append((envelope.receipt, .otherPlatform(platform, expected: chat.platform.name)))
        continue
      }
      switch chat.platform.signature.verify(envelope, secrets: chat.secrets) {
      case .refused(let reason): sorted.unusable.append((envelope.receipt, reason))
      case .verified(let verified):
        switch chat.platform.inbound.decode(verified, in: context) {
        case .events(let events):
          sorted.arrivals += events.map { Arrival(chat: name, event: $0, deliveryID: verified.deliveryID) }
          sorted.settled.append(envelope.receipt)
        case .ignored: sorted.settled.append(envelope.receipt)
        case .unusable(let reason): sorted.unusable.append((envelope.receipt, reason))
        }
      }
    }
    return sorted
  }

  private func closeWeeks(inboxIsDrained: Bool) async throws {
    let name = name
    let due = await ledger.read { state, context in
      DigestDecisions.due(state: state, context: context).filter {
        $0.channel.chat == name
          && (inboxIsDrained || context.now.timeIntervalSince($0.close) > Self.patience)
      }
    }
    for digest in due {
      do {
        try await ledger.commit(identity: "digest\u{0}\(name)\u{0}\(digest.channel.channel)\u{0}\(digest.week)") {
          DigestDecisions.close(digest, state: $0, context: $1)
        }
        ports.operations.write(LogEntry(.info, "week-closed", ["chat": name, "week": digest.week.description]))
      } catch let error as EventLogError where error.isPassing {
        // It stays due, and the next turn of the loop tries again.
        ports.operations.write(LogEntry(.error, "log-is-full", ["chat": name]))
      }
    }
  }

  /// Until the next poll, or the next close where that is sooner.
  private func pause() async -> Duration {
    let name = name
    let untilClose = await ledger.read { state, context in
      DigestDecisions.nextCloses(state: state, context: context)
        .filter { $0.channel.chat == name }
        .map { max(0, $0.close.timeIntervalSince(context.now)) }
        .min()
    }
    let interval = pulse.limit(pollInterval)
    return untilClose.map { min(interval, .seconds($0)) } ?? interval
  }
}

/// Waits that grow from 1 to 30 seconds, for faults that may pass by themselves.
private struct Backoff {
  private var seconds = 1

  mutating func reset() { seconds = 1 }

  mutating func next() -> Duration {
    defer { seconds = min(30, seconds * 2) }
    return .seconds(seconds)
  }
}

extension DeadLetterReason {
  fileprivate static func otherPlatform(_ platform: String, expected: String) -> DeadLetterReason {
    DeadLetterReason(
      code: "other-platform",
      message: "it was spooled for the platform \(platform), but this chat is on \(expected); "
        + "check the receiver's --platform and the chat's inbox directory")
  }
}

extension EventLogError {
  /// Whether the log works again by itself, once there is room on the disk.
  var isPassing: Bool { code == .full }
}
