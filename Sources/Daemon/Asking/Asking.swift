// SPDX-License-Identifier: Apache-2.0
// What one chat's loop asks of its platform in the midst of its work: who we are, and who others are. Nothing is lost by an answer
// that does not come, so nobody waits for one longer than a bounded time.

import ChatPlatforms
import Ports
import Recognition

/// One chat's questions.
struct Asking: Sendable {
  let introducer: Introducer
  let names: NameBook

  /// Nil where a chat's platform has no API, or we have no token for it.
  init?(_ chat: Routes.Chat, ledger: Ledger, ports: DaemonPorts, pulse: Pulse) {
    guard let api = chat.platform.api, let access = chat.access else { return nil }
    let name = chat.configuration.name
    let inquiry = Inquiry(
      chat: name, ports: ports, pulse: pulse,
      // A loop that waits for an answer shows nobody that it moves.
      timeout: pulse.limit(min(chat.configuration.timeout, Inquiry.oneAnswer)), pace: chat.pace)
    introducer = Introducer(inquiry: inquiry, ledger: ledger) { api.introduction(by: access) }
    names = NameBook(inquiry: inquiry, ledger: ledger) { api.names(of: $0, by: access) }
  }
}

/// Asks one chat's platform one thing at a time.
struct Inquiry: Sendable {
  let chat: String
  let ports: DaemonPorts
  let pulse: Pulse
  let timeout: Duration
  let pace: QuestionPace

  /// The longest that one answer is waited for.
  static let oneAnswer = Duration.seconds(10)
  /// The longest that deliveries wait for answers.
  static let patience = Duration.seconds(60)
  /// How long nothing is asked after all patience was in vain.
  static let rest = Duration.seconds(600)

  /// Now, by the clock that waits are measured by.
  var now: Duration { ports.timer.now() }

  /// The answer, or that none came up to a moment. Throws where its task is cancelled.
  func ask<Value: Sendable>(
    _ exchange: any Exchange<APIAnswer<Value>>, until deadline: Duration
  ) async throws -> APIAnswer<Value> {
    let conversation = Conversation(
      ports: ports, timeout: timeout, pace: pace, beat: (pulse.limit(Self.oneAnswer), beat))
    let left = deadline - now
    let answer = try await withThrowingTaskGroup(of: APIAnswer<Value>.self) { group in
      group.addTask { try await conversation.ask(exchange) }
      group.addTask { [ports] in
        try await ports.timer.sleep(for: left)
        return .later(after: nil, reason: "no-answer-in-time")
      }
      defer { group.cancelAll() }
      return try await group.next() ?? .later(after: nil, reason: "no-answer-in-time")
    }
    try Task.checkCancellation()
    return answer
  }

  /// Waits, and shows that the loop moves.
  func wait(_ duration: Duration) async throws {
    let end = now + duration
    while now < end {
      beat()
      try await ports.timer.sleep(for: min(end - now, pulse.limit(Self.oneAnswer)))
    }
  }

  private func beat() { pulse.beat(.chat(chat)) }
}
