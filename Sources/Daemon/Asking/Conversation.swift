// SPDX-License-Identifier: Apache-2.0
// Drives an exchange: brings the network, the clock and the patience that a pure value has not.

import ChatPlatforms
import Ports

/// Carries exchanges out, one request after another.
struct Conversation: Sendable {
  let ports: DaemonPorts
  /// How long one request may take.
  let timeout: Duration
  /// The pace at which the chat is asked; nil where it does not matter.
  var pace: QuestionPace?
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
        hold(duration)
        try await wait(duration)
      case .ask(var request):
        try await waitForTurn()
        beat?.call()
        request.timeoutMilliseconds = Int(timeout.wholeMilliseconds)
        outcome = await ports.transport.send(request)
      }
    }
  }

  /// The same, of an API. Where it wants to be left alone, it is.
  func ask<Value: Sendable>(_ exchange: any Exchange<APIAnswer<Value>>) async throws -> APIAnswer<Value> {
    let answer = try await run(exchange)
    if case .later(let after?, _) = answer { hold(after) }
    return answer
  }

  private func hold(_ duration: Duration) { pace?.hold(until: ports.timer.now() + duration) }

  private func waitForTurn() async throws {
    while let left = pace?.turn(at: ports.timer.now()), left > .zero { try await wait(left) }
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
