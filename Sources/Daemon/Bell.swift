// SPDX-License-Identifier: Apache-2.0
// How one loop wakes another. A ring while nobody waits is kept for the next wait; several rings are one.

import Ports

/// A bell that one loop waits for and any may ring.
struct Bell: Sendable {
  private let rings: AsyncStream<Void>
  private let rope: AsyncStream<Void>.Continuation

  init() { (rings, rope) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

  func ring() { rope.yield() }

  /// Waits for a ring, or until the time is over; without a time, for a ring alone. A cancelled wait is the bell's last.
  func wait(atMost timeout: Duration?, timer: any MonotonicTimer) async throws {
    await withThrowingTaskGroup(of: Void.self) { group in
      if let timeout {
        group.addTask {
          try await timer.sleep(for: timeout)
          rope.yield()
        }
      }
      var waiting = rings.makeAsyncIterator()
      _ = await waiting.next()
      group.cancelAll()
    }
    try Task.checkCancellation()
  }
}
