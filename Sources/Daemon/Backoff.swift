// SPDX-License-Identifier: Apache-2.0
// How long a loop waits after a fault that may pass by itself, such as a full disk.

/// Waits that double from 1 second to 10, so that work goes on soon after the fault has passed.
struct Backoff {
  private var seconds = 1

  mutating func reset() { seconds = 1 }

  mutating func next() -> Duration {
    defer { seconds = min(10, seconds * 2) }
    return .seconds(seconds)
  }
}
