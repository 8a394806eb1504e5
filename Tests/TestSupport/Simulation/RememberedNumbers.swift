// SPDX-License-Identifier: Apache-2.0
// A set of numbers that tasks of a test fill together.

import Synchronization

/// A shared set of numbers.
public final class RememberedNumbers: Sendable {
  private let kept = Mutex<Set<Int>>([])

  /// An empty set.
  public init() {}

  /// The numbers so far.
  public var numbers: Set<Int> { kept.withLock { $0 } }
  /// Adds a number.
  public func insert(_ number: Int) { kept.withLock { _ = $0.insert(number) } }
}
