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

/// Time since the system started, sleep of the machine included; setting the wall clock does not touch it.
public struct SystemMonotonicTimer: MonotonicTimer {
  private static let origin = ContinuousClock.now

  /// The system's monotonic clock.
  public init() { _ = Self.origin }

  /// Time since the process first asked.
  public func now() -> Duration { Self.origin.duration(to: .now) }

  /// Waits at least that long; throws `CancellationError` when the task is cancelled meanwhile.
  public func sleep(for duration: Duration) async throws {
    // The clock counts nanoseconds in 64 bits; a wait for ever is made of years, so that no sum overflows.
    let year = Duration.seconds(366 * 24 * 3600)
    var rest = duration
    while rest > year {
      try await ContinuousClock().sleep(for: year)
      rest -= year
    }
    try await ContinuousClock().sleep(for: rest)
  }
}
