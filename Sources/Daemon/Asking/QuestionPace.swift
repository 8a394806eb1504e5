// SPDX-License-Identifier: Apache-2.0
// The pace at which one chat's API is asked, whoever asks: platforms count all questions of a token together, and one who is told to
// wait is told for all.

import Synchronization

/// One chat's turnstile.
final class QuestionPace: Sendable {
  private let pause: Duration
  private let free = Mutex<Duration?>(nil)

  /// - Parameter pause: The least time between the beginnings of two questions.
  init(pause: Duration) { self.pause = pause }

  /// Takes the turn, where it is free.
  /// - Returns: How long it is not free; zero where it was taken.
  func turn(at now: Duration) -> Duration {
    free.withLock { free in
      if let free, free > now { return free - now }
      free = now + pause
      return .zero
    }
  }

  /// Nobody asks before this moment, since the chat wants to be left alone.
  func hold(until moment: Duration) { free.withLock { $0 = max($0 ?? moment, moment) } }
}
