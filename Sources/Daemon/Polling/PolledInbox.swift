// SPDX-License-Identifier: Apache-2.0
// What was read of a chat's history and is not recorded yet. In memory alone: what is lost here is read again.

import Ports

import struct FoundationEssentials.Date

/// An inbox that the loop which reads the history fills.
actor PolledInbox: Inbox {
  private let timer: any MonotonicTimer
  private var waiting: [Envelope] = []
  private var unsettled: Set<String> = []
  private var count = 0
  private var completed: Date?
  private var wanted: Date?
  private let arrivals = Bell()
  private let wishes = Bell()
  private let settlements = Bell()

  init(timer: any MonotonicTimer) { self.timer = timer }

  /// A receipt begins like no name of a file, so that one inbox can hold these and a spool's.
  static func isReceipt(_ receipt: String) -> Bool { receipt.hasPrefix("/") }

  // MARK: For whoever records

  func next(atMost limit: Int) -> [Envelope] {
    let batch = waiting.prefix(limit)
    waiting.removeFirst(batch.count)
    return Array(batch)
  }

  func acknowledge(_ receipts: [String]) { settle(receipts) }

  /// Lets go of it, too: it still stands in the history, and a later version may understand it.
  func setAside(_ receipt: String, reason: DeadLetterReason) { settle([receipt]) }

  func waitForArrival(atMost timeout: Duration) async throws { try await waitForRing(atMost: timeout) }

  /// Waits for something to be offered, for a completed round, or for ``ring()``.
  func waitForRing(atMost timeout: Duration?) async throws {
    guard waiting.isEmpty else { return }
    try await arrivals.wait(atMost: timeout, timer: timer)
  }

  /// Where it has not, whoever fills it is told.
  // Declared as in the protocol: of two that fit, an asynchronous caller would get the protocol's own, which always says yes.
  func hasAll(through moment: Date) async -> Bool {
    if let completed, completed >= moment { return true }
    wanted = max(wanted ?? moment, moment)
    wishes.ring()
    return false
  }

  /// Wakes whoever waits for arrivals.
  nonisolated func ring() { arrivals.ring() }

  // MARK: For whoever reads the history

  /// The moment up to which somebody waits for all there is.
  var wish: Date? { wanted }

  /// Waits until all that was offered is settled, at most so long; tells whether it is.
  func waitForSettlement(atMost timeout: Duration) async throws -> Bool {
    if !unsettled.isEmpty { try await settlements.wait(atMost: timeout, timer: timer) }
    return unsettled.isEmpty
  }

  /// Waits until somebody waits for more, or until the time is over.
  func waitForWish(atMost timeout: Duration) async throws { try await wishes.wait(atMost: timeout, timer: timer) }

  /// Hands bodies out to whoever records them.
  /// - Parameters:
  ///   - asked: When they were asked for, which is what the platform said was so then.
  ///   - record: The number of the last record in the log then.
  func offer(_ bodies: [[UInt8]], asked: Date, after record: UInt64) {
    for body in bodies {
      count += 1
      let envelope = Envelope(receipt: "/\(count)", received: asked, body: body, origin: .polled, askedAfter: record)
      waiting.append(envelope)
      unsettled.insert(envelope.receipt)
    }
    if !bodies.isEmpty { arrivals.ring() }
  }

  /// All that was said before this moment was offered, and is settled.
  func complete(through moment: Date) {
    completed = moment
    if let wanted, wanted <= moment { self.wanted = nil }
    arrivals.ring()
  }

  private func settle(_ receipts: [String]) {
    unsettled.subtract(receipts)
    if unsettled.isEmpty { settlements.ring() }
  }
}
