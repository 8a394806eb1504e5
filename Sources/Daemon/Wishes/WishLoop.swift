// SPDX-License-Identifier: Apache-2.0
// The loop that fulfils wishes.

import EventLog
import Ports

/// Fulfils wishes.
struct WishLoop: Sendable {
  let inbox: any Inbox
  let ledger: Ledger
  let logbook: Logbook
  let ports: DaemonPorts
  let pollInterval: Duration
  let pulse: Pulse

  /// Runs until its task is cancelled. Throws what the log throws when it must not go on.
  func run() async throws {
    var backoff = Backoff()
    var inHand: [Envelope] = []
    while true {
      pulse.beat(.wishes)
      do {
        try await fulfil(&inHand)
        backoff.reset()
        try await inbox.waitForArrival(atMost: pulse.limit(pollInterval))
        continue
      } catch let error as EventLogError where error.isPassing {
      } catch let error as FileSystemError {
        ports.operations.write(
          LogEntry(.error, "wishes-cannot-be-read", ["operation": error.operation, "path": error.path]))
      }
      try await ports.timer.sleep(for: pulse.limit(backoff.next()))
    }
  }

  /// - Parameter inHand: Wishes that the inbox handed out and does not hand out again by itself, when this throws.
  private func fulfil(_ inHand: inout [Envelope]) async throws {
    if inHand.isEmpty { inHand = try await inbox.next(atMost: 16) }
    while let envelope = inHand.first {
      if let wish = Wish(body: envelope.body) {
        try await ledger.fulfil(wish, named: envelope.receipt, logbook: logbook)
        try await inbox.acknowledge([envelope.receipt])
      } else {
        try await inbox.setAside(envelope.receipt, reason: .unknownWish)
      }
      inHand.removeFirst()
    }
  }
}

extension DeadLetterReason {
  fileprivate static let unknownWish = DeadLetterReason(
    code: "unknown-wish", message: "This version knows no such wish; give the command again, then remove the file.")
}
