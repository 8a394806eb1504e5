// SPDX-License-Identifier: Apache-2.0
// A value that a script of a simulation hands out to the test around it.

import Synchronization

/// A shared place for one value.
public final class Kept<Value: Sendable>: Sendable {
  private let place = Mutex<Value?>(nil)

  /// An empty place.
  public init() {}

  /// What was put there last.
  public var value: Value? { place.withLock { $0 } }
  /// Puts a value there.
  public func put(_ value: Value) { place.withLock { $0 = value } }
}
