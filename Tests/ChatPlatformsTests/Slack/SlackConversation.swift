// SPDX-License-Identifier: Apache-2.0
// Exchanges with a Slack that a test plays.

import ChatPlatforms
import FoundationEssentials
import Ports

/// An exchange that was carried out.
struct SlackConversation<Answer: Sendable> {
  private(set) var answer: APIAnswer<Answer>?
  /// What was asked, as `METHOD?QUERY`.
  private(set) var asked: [String] = []
  private(set) var requests: [HTTPRequest] = []
  private(set) var pauses: [Duration] = []

  static var access: APIAccess { APIAccess(base: "https://slack.com", token: Secret("xoxb-secret")) }

  /// Carries it out; `play` gives the outcome of each request.
  init(
    _ first: any Exchange<APIAnswer<Answer>>, now: Date = Date(milliseconds: 1_700_001_000_000),
    play: (SlackAsked) -> HTTPOutcome
  ) {
    var exchange = first
    var outcome: HTTPOutcome?
    for _ in 0..<10_000 {
      switch exchange.step(outcome, now: now) {
      case .ask(let request):
        requests.append(request)
        let question = SlackAsked(request)
        asked.append(question.text)
        outcome = play(question)
      case .pause(let duration):
        pauses.append(duration)
        outcome = nil
      case .done(let answer):
        self.answer = answer
        return
      }
    }
  }

  var got: Answer? { if case .got(let value)? = answer { value } else { nil } }
  var refusal: APIRefusal? { if case .refused(let refusal)? = answer { refusal } else { nil } }
}

/// A question as Slack reads it.
struct SlackAsked {
  var method: String
  var arguments: [String: String] = [:]
  var text: String

  init(_ request: HTTPRequest) {
    text = String(request.url.dropFirst("https://slack.com/api/".utf8.count))
    let parts = text.split(separator: "?", maxSplits: 1)
    method = String(parts[0])
    for pair in parts.count == 2 ? parts[1].split(separator: "&") : [] {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      arguments[String(halves[0])] = Self.decoded(halves[1])
    }
  }

  private static func decoded(_ text: Substring) -> String {
    let parts = text.split(separator: "%", omittingEmptySubsequences: false)
    var bytes: [UInt8] = []
    for part in parts.dropFirst() {
      bytes.append(UInt8(part.prefix(2), radix: 16) ?? 0)
      bytes += part.utf8.dropFirst(2)
    }
    return String(parts[0]) + String(decoding: bytes, as: UTF8.self)
  }
}

extension HTTPOutcome {
  static func slack(_ json: String, status: Int = 200, headers: [HTTPHeader] = []) -> HTTPOutcome {
    .answered(HTTPResponse(status: status, headers: headers, body: Array(json.utf8)))
  }

  static func slackError(_ code: String) -> HTTPOutcome { .slack(#"{"ok":false,"error":"\#(code)"}"#) }
}
