// SPDX-License-Identifier: Apache-2.0
// One inbox of two: a spool that others fill, and the history that fills its gaps. What comes both ways is known by its identity.

import Ports

import struct FoundationEssentials.Date

/// A spool and a history.
struct MergedInbox: Inbox {
  let spool: any Inbox
  let polled: PolledInbox

  /// The history first: while a spool cannot be read, it is the way that is left.
  func next(atMost limit: Int) async throws -> [Envelope] {
    let batch = await polled.next(atMost: limit)
    return batch.isEmpty ? try await spool.next(atMost: limit) : batch
  }

  func acknowledge(_ receipts: [String]) async throws {
    await polled.acknowledge(receipts.filter(PolledInbox.isReceipt))
    try await spool.acknowledge(receipts.filter { !PolledInbox.isReceipt($0) })
  }

  func setAside(_ receipt: String, reason: DeadLetterReason) async throws {
    if PolledInbox.isReceipt(receipt) {
      await polled.setAside(receipt, reason: reason)
    } else {
      try await spool.setAside(receipt, reason: reason)
    }
  }

  func waitForArrival(atMost timeout: Duration) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      // Of the two waits this is the one that may be broken off: a bell's last wait is one that was.
      group.addTask {
        try await spool.waitForArrival(atMost: timeout)
        polled.ring()
      }
      try await polled.waitForRing(atMost: nil)
      group.cancelAll()
    }
  }

  func hasAll(through moment: Date) async -> Bool {
    let hasHistory = await polled.hasAll(through: moment)
    let hasDeliveries = await spool.hasAll(through: moment)
    return hasHistory && hasDeliveries
  }
}
