// SPDX-License-Identifier: Apache-2.0
// A wall clock that stands still until a test moves it, in either direction.

public import struct FoundationEssentials.Date
public import Ports
import Synchronization

/// A wall clock in the test's hand.
public final class MovedClock: WallClock {
  private let milliseconds: Mutex<Int64>

  /// Stands at this time.
  public init(_ date: Date) { milliseconds = Mutex(date.milliseconds) }

  /// Where it was set, in whole milliseconds.
  public func now() -> Date { milliseconds.withLock { Date(milliseconds: $0) } }

  /// Sets it, forwards or back.
  public func set(to date: Date) { milliseconds.withLock { $0 = date.milliseconds } }

  /// Moves it; a negative duration moves it back. Less than a millisecond is cut off.
  public func advance(by duration: Duration) {
    let (seconds, attoseconds) = duration.components
    milliseconds.withLock { $0 += seconds * 1000 + attoseconds / 1_000_000_000_000_000 }
  }
}
