// SPDX-License-Identifier: Apache-2.0
// A conversation with Slack's Web API: what is the same in all of them. A question that Slack is too busy for is asked again after
// the pause that it wants (docs.slack.dev/apis/web-api/rate-limits); a fault that may pass ends the conversation for now.

import Ports
import struct FoundationEssentials.Date

/// A question to Slack.
struct SlackQuestion: Equatable {
  /// Such as `users.info`.
  var method: String
  /// Names and values, in order.
  var arguments: [(String, String)] = []

  static func == (a: Self, b: Self) -> Bool {
    a.method == b.method && a.arguments.elementsEqual(b.arguments, by: ==)
  }
}

/// What a conversation wants to know: questions one after another, which may depend on the answers before.
protocol SlackScript: Sendable {
  associatedtype Found: Sendable

  /// What to ask next; nil when everything is known.
  var question: SlackQuestion? { get }
  /// What it found out, when there is no question left.
  var found: Found { get }
  /// Takes an answer in.
  mutating func take(_ answer: JSONFields, response: HTTPResponse, now: Date) throws(FieldError)
  /// Whether it goes on without an answer to this question, which Slack refused.
  mutating func passesOver(_ code: String) -> Bool
}

extension SlackScript {
  mutating func passesOver(_ code: String) -> Bool { false }
}

/// Carries a script out.
struct SlackExchange<Script: SlackScript>: Exchange {
  private var script: Script
  private let access: APIAccess
  /// How often the question at hand was put off.
  private var pauses = 0

  init(_ script: Script, by access: APIAccess) {
    self.script = script
    self.access = access
  }

  mutating func step(_ outcome: HTTPOutcome?, now: Date) -> ExchangeStep<APIAnswer<Script.Found>> {
    guard let outcome else { return next() }
    switch SlackReply(outcome, now: now) {
    case .fields(let fields, let response):
      pauses = 0
      do {
        try script.take(fields, response: response, now: now)
        return next()
      } catch {
        return .done(.later(after: nil, reason: "unexpected-answer"))
      }
    case .busy(let wait, let reason):
      pauses += 1
      return pauses > Self.pauseLimit ? .done(.later(after: wait, reason: reason)) : .pause(wait)
    case .later(let wait, let reason): return .done(.later(after: wait, reason: reason))
    case .refused(let refusal):
      pauses = 0
      return script.passesOver(refusal.code) ? next() : .done(.refused(refusal))
    }
  }

  private static var pauseLimit: Int { 8 }

  private func next() -> ExchangeStep<APIAnswer<Script.Found>> {
    guard let question = script.question else { return .done(.got(script.found)) }
    let query = question.arguments.isEmpty ? "" : "?" + SlackQuery.encoded(question.arguments)
    return .ask(
      HTTPRequest(
        method: "GET", url: "\(access.base)/api/\(question.method)\(query)",
        headers: [HTTPHeader("Authorization", "Bearer \(access.token.revealed)")], isTrustedHost: access.isTrustedHost,
        answerLimit: JSONLimits.answerBytes))
  }
}

extension JSONFields {
  /// Where the next page of an answer begins; nil at the last one, and where a page points to itself
  /// (docs.slack.dev/apis/web-api/pagination).
  func slackCursor(after current: String?) throws(FieldError) -> String? {
    guard let next = try object("response_metadata")?.string("next_cursor"), !next.isEmpty, next != current else {
      return nil
    }
    return next
  }
}
