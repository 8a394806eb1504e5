// SPDX-License-Identifier: Apache-2.0
// Time in a simulation: sleeping costs nothing, and the wall clock goes with it, wherever it was set to.

public import struct FoundationEssentials.Date
public import Ports
import Synchronization

/// A timer whose time moves only when everybody sleeps.
public final class SimulatedTimer: MonotonicTimer, Sendable {
  private struct Sleeper {
    var wakeAt: Duration
    var order: Int
    var continuation: CheckedContinuation<Void, any Error>
  }

  private struct Sleepers {
    var now: Duration = .zero
    var sleepers: [Int: Sleeper] = [:]
    var cancelled: Set<Int> = []
    var count = 0
    var moments = 0
  }

  private let state = Mutex(Sleepers())

  init() {}

  /// Time since the simulation began.
  public func now() -> Duration { state.withLock { $0.now } }

  /// How many moments there were at which somebody woke.
  public var moments: Int { state.withLock { $0.moments } }

  /// Sleeps in simulated time.
  public func sleep(for duration: Duration) async throws {
    let id = state.withLock { state in
      state.count += 1
      return state.count
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let isCancelled = state.withLock { state in
          guard state.cancelled.remove(id) == nil else { return true }
          state.sleepers[id] = Sleeper(
            wakeAt: state.now + max(duration, .zero), order: id, continuation: continuation)
          return false
        }
        if isCancelled { continuation.resume(throwing: CancellationError()) }
      }
    } onCancel: {
      let sleeper = state.withLock { state in
        let sleeper = state.sleepers.removeValue(forKey: id)
        if sleeper == nil { state.cancelled.insert(id) }
        return sleeper
      }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
  }

  /// Moves time to the next moment at which somebody wakes; false when nobody sleeps.
  func advanceToNextSleeper() -> Bool {
    let sleeper = state.withLock { state -> Sleeper? in
      guard let next = state.sleepers.values.min(by: { ($0.wakeAt, $0.order) < ($1.wakeAt, $1.order) }) else {
        return nil
      }
      if next.wakeAt > state.now || state.moments == 0 { state.moments += 1 }
      state.now = max(state.now, next.wakeAt)
      return state.sleepers.removeValue(forKey: next.order)
    }
    sleeper?.continuation.resume()
    return sleeper != nil
  }
}

/// A wall clock that goes with a simulated timer.
public final class SimulatedWallClock: WallClock, Sendable {
  private let timer: SimulatedTimer
  private let start: Mutex<Date>

  /// A clock that shows a date when the simulation begins.
  public init(_ start: Date, timer: SimulatedTimer) {
    self.timer = timer
    self.start = Mutex(start)
  }

  /// The simulated date.
  public func now() -> Date {
    let passed = timer.now().components
    let milliseconds = passed.seconds * 1000 + passed.attoseconds / 1_000_000_000_000_000
    return Date(milliseconds: start.withLock { $0.milliseconds } + milliseconds)
  }

  /// Sets the clock forward or back.
  public func jump(by seconds: Double) { start.withLock { $0 = $0.addingTimeInterval(seconds) } }
}
