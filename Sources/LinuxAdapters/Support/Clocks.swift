// SPDX-License-Identifier: Apache-2.0
// Real time: the wall clock, and the clock that waits are measured by.

public import struct FoundationEssentials.Date
import Glibc
public import Ports

/// The system's wall clock.
public struct SystemWallClock: WallClock {
  /// The system's wall clock.
  public init() {}

  /// Now, cut to whole milliseconds.
  public func now() -> Date {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Date(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}

/// Time since the system started; setting the wall clock does not touch it, and it stands still while the machine sleeps.
public struct SystemMonotonicTimer: MonotonicTimer {
  private static let origin = SuspendingClock.now

  /// The system's monotonic clock.
  public init() { _ = Self.origin }

  /// Time since the process first asked.
  public func now() -> Duration { Self.origin.duration(to: .now) }

  /// Waits at least that long; throws `CancellationError` when the task is cancelled meanwhile.
  public func sleep(for duration: Duration) async throws {
    // Not the runtime's own sleep: it wakes on the shared pool, which costs a wake-up a second from then on (see
    // MainThreadExecutor).
    _ = try await EventBox<Never>(capacity: 0).next(atMost: duration)
  }
}
