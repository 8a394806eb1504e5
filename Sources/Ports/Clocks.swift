// SPDX-License-Identifier: Apache-2.0
// The ports to time. Two, since they answer different questions: what people's clocks say, and how long it has been.

public import struct FoundationEssentials.Date

/// What people's clocks say. It can jump, both ways.
public protocol WallClock: Sendable {
  /// Now, cut to whole milliseconds.
  func now() -> Date
}

/// How long it has been. It never jumps, and it is the only clock that waits are measured by.
public protocol MonotonicTimer: Sendable {
  /// Time since some fixed moment.
  func now() -> Duration
  /// Waits at least that long; throws `CancellationError` when the task is cancelled meanwhile.
  func sleep(for duration: Duration) async throws
}

extension Date {
  /// Whole milliseconds since 1970-01-01T00:00:00Z.
  public var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }

  /// A date from whole milliseconds since 1970-01-01T00:00:00Z. Equal milliseconds give equal dates.
  public init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
