// SPDX-License-Identifier: Apache-2.0
// A value that copies of its holder share, so that a copy is one reference and not all that the value is made of.

/// A value behind a reference. It never changes; who changes its own makes another.
final class Shared<Value: Equatable & Sendable>: Equatable, Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }

  static func == (a: Shared, b: Shared) -> Bool { a === b || a.value == b.value }
}
