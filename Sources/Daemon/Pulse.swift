// SPDX-License-Identifier: Apache-2.0
// Whether every loop still moves, which is what the watchdog asks.

import Ports
import Synchronization

/// The loops' heartbeats.
final class Pulse: Sendable {
  /// A loop that must move.
  enum Loop: Hashable, Sendable {
    /// A chat's, by the chat's name.
    case chat(String)
    /// The one that reads a chat's history, by the chat's name.
    case polling(String)
    /// The one that fulfils wishes.
    case wishes
    /// The one that makes posts.
    case deliveries
  }

  private let moved = Mutex<[Loop: Bool]>([:])
  private let interval: Duration?

  /// - Parameter watchdogInterval: How often somebody wants to hear that all loops move; nil where nobody does.
  init(watchdogInterval: Duration?) { interval = watchdogInterval }

  /// From now on these loops must move, and no others.
  func expect(_ loops: [Loop]) {
    moved.withLock { $0 = Dictionary(loops.map { ($0, true) }, uniquingKeysWith: { first, _ in first }) }
  }

  /// A loop has come round.
  func beat(_ loop: Loop) { moved.withLock { if $0[loop] != nil { $0[loop] = true } } }

  /// No loop may sleep longer than a third of what the watchdog allows; where nobody watches, as long as it likes.
  func limit(_ pause: Duration) -> Duration { interval.map { min(pause, $0 / 3) } ?? pause }

  /// The same for a loop that would sleep until it is woken.
  func limit(_ pause: Duration?) -> Duration? { pause.map(limit) ?? interval.map { $0 / 3 } }

  /// Tells the service manager that all loops move, as long as they do.
  func report(to service: any ServiceManager, timer: any MonotonicTimer) async throws {
    guard let interval else { return }
    while true {
      try await timer.sleep(for: interval / 2)
      let allMoved = moved.withLock { moved in
        guard moved.values.allSatisfy({ $0 }) else { return false }
        for loop in moved.keys { moved[loop] = false }
        return true
      }
      if allMoved { service.alive() }
    }
  }
}
