// SPDX-License-Identifier: Apache-2.0
// How long a loop waits after a fault that may pass by itself, such as a full disk.

/// Waits that double from 1 second to a longest, so that work goes on soon after the fault has passed.
struct Backoff {
  private let longest: Int
  private var seconds = 1

  /// - Parameter longest: The longest wait, in seconds.
  init(longest: Int = 10) { self.longest = longest }

  mutating func reset() { seconds = 1 }

  mutating func next() -> Duration {
    defer { seconds = min(longest, seconds * 2) }
    return .seconds(seconds)
  }
}
