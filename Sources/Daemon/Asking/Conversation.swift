// SPDX-License-Identifier: Apache-2.0
// Drives an exchange: brings the network, the clock and the patience that a pure value has not.

import ChatPlatforms
import Ports

/// Carries exchanges out, one request after another.
struct Conversation: Sendable {
  let ports: DaemonPorts
  /// How long one request may take.
  let timeout: Duration
  /// The least time between two requests of an exchange.
  var pace: Duration = .zero
  /// Called before each request and each wait, which is of slices no longer than this; for loops that must show that they move.
  var beat: (longest: Duration, call: @Sendable () -> Void)?

  /// Carries an exchange out to its answer. Throws where its task is cancelled during a wait.
  func run<Answer: Sendable>(_ first: any Exchange<Answer>) async throws -> Answer {
    var exchange = first
    var outcome: HTTPOutcome?
    while true {
      switch exchange.step(outcome, now: ports.clock.now()) {
      case .done(let answer): return answer
      case .pause(let duration):
        outcome = nil
        try await wait(duration)
      case .ask(var request):
        if outcome != nil { try await wait(pace) }
        beat?.call()
        request.timeoutMilliseconds = Int(timeout.wholeMilliseconds)
        outcome = await ports.transport.send(request)
      }
    }
  }

  private func wait(_ duration: Duration) async throws {
    var left = duration
    while left > .zero {
      beat?.call()
      let slice = beat.map { min(left, $0.longest) } ?? left
      try await ports.timer.sleep(for: slice)
      left -= slice
    }
  }
}
