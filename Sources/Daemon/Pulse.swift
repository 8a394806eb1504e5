// SPDX-License-Identifier: Apache-2.0
// Whether every loop still moves, which is what the watchdog asks.

import Ports
import Synchronization

/// The loops' heartbeats.
final class Pulse: Sendable {
  private let beats: Mutex<[String: Bool]>
  private let interval: Duration?

  /// - Parameters:
  ///   - loops: The names of the loops that must move.
  ///   - watchdogInterval: How often somebody wants to hear of it; nil where nobody does.
  init(loops: [String], watchdogInterval: Duration?) {
    beats = Mutex(Dictionary(loops.map { ($0, true) }, uniquingKeysWith: { first, _ in first }))
    interval = watchdogInterval
  }

  /// A loop has come round.
  func beat(_ loop: String) { beats.withLock { if $0[loop] != nil { $0[loop] = true } } }

  /// No loop may sleep longer than a third of what the watchdog allows.
  func limit(_ pause: Duration) -> Duration { interval.map { min(pause, $0 / 3) } ?? pause }

  /// Tells the service manager that all loops move, as long as they do.
  func report(to service: any ServiceManager, timer: any MonotonicTimer) async throws {
    guard let interval else { return }
    while true {
      try await timer.sleep(for: interval / 2)
      let allMoved = beats.withLock { beats in
        guard beats.values.allSatisfy({ $0 }) else { return false }
        for loop in beats.keys { beats[loop] = false }
        return true
      }
      if allMoved { service.alive() }
    }
  }
}
