// SPDX-License-Identifier: Apache-2.0
// What Slack is asked, and in which order, so that a post appears once.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct SlackLookTests {
  static let now = Date(milliseconds: 1_700_000_000_000)

  /// Plays Slack: answers in turn, and notes what was asked.
  private struct Play {
    var asked: [HTTPRequest] = []
    var verdict: DeliveryVerdict?

    init(
      _ post: PlannedDelivery, to target: PostTarget = SlackOutboundTests.api, mayHaveArrived: Bool = true,
      answers: [HTTPOutcome]
    ) {
      var exchange: any Exchange<DeliveryVerdict> = SlackOutbound().exchange(
        for: post, to: target, mayHaveArrived: mayHaveArrived)
      var answers = answers[...]
      var outcome: HTTPOutcome?
      while verdict == nil {
        switch exchange.step(outcome, now: SlackLookTests.now) {
        case .ask(let request):
          asked.append(request)
          guard let answer = answers.popFirst() else { return }
          outcome = answer
        case .pause: outcome = nil
        case .done(let found): verdict = found
        }
      }
    }

    /// The methods that were called.
    var calls: [String] {
      asked.map { String($0.url.split(separator: "/").last?.split(separator: "?")[0] ?? "") }
    }
  }

  private static func answer(_ body: String, status: Int = 200, headers: [HTTPHeader] = []) -> HTTPOutcome {
    .answered(HTTPResponse(status: status, headers: headers, body: Array(body.utf8)))
  }

  private static func error(_ code: String) -> HTTPOutcome { answer(#"{"ok":false,"error":"\#(code)"}"#) }

  private static func page(_ messages: [String], next: String? = nil) -> HTTPOutcome {
    let cursor = next.map { #","has_more":true,"response_metadata":{"next_cursor":"\#($0)"}"# } ?? ""
    return answer(#"{"ok":true,"messages":[\#(messages.joined(separator: ","))]\#(cursor)}"#)
  }

  private static func ours(_ id: String, ts: String = "5.5") -> String {
    #"{"type":"message","ts":"\#(ts)","text":"x","metadata":{"event_type":"smallwins_post","event_payload":{"id":"\#(id)"}}}"#
  }

  private static let others = [
    #"{"type":"message","ts":"9.9","text":"hello"}"#,
    #"{"type":"message","ts":"9.8","metadata":{"event_type":"task_created","event_payload":{"id":"1a2b"}}}"#,
    #"{"type":"message","ts":"9.7","metadata":{"event_type":"smallwins_post","event_payload":{"id":12}}}"#,
    #"{"type":"message","ts":"9.6","metadata":{"event_type":"smallwins_post","event_payload":["1a2b"]}}"#,
    #"{"type":"message","ts":"9.5","metadata":"1a2b"}"#,
    ours("ffff"),
  ]

  private static let posted = answer(#"{"ok":true,"ts":"7.7"}"#)
  private let digest = SlackOutboundTests.post(.digest)

  @Test func `a first attempt does not look`() {
    let play = Play(digest, mayHaveArrived: false, answers: [Self.posted])
    #expect(play.calls == ["chat.postMessage"])
    #expect(play.verdict == .delivered(remoteID: "7.7"))
  }

  @Test func `what is found is not posted again`() {
    let play = Play(digest, answers: [Self.page(Self.others + [Self.ours("1a2b")])])
    #expect(play.calls == ["conversations.history"])
    #expect(play.verdict == .delivered(remoteID: "5.5"))
  }

  @Test func `what is not found is posted, the same byte for byte`() {
    let play = Play(digest, answers: [Self.page(Self.others), Self.posted])
    #expect(play.calls == ["conversations.history", "chat.postMessage"])
    #expect(play.verdict == .delivered(remoteID: "7.7"))
    #expect(play.asked.last == SlackOutbound().request(for: digest, to: SlackOutboundTests.api))
  }

  @Test func `the look asks for marks, page after page`() {
    let play = Play(
      digest, answers: [Self.page(Self.others, next: "a/b=="), Self.page([Self.ours("1a2b", ts: "3.3")])])
    #expect(
      play.asked.map(\.url) == [
        "https://slack.example/api/conversations.history?channel=C1&include_all_metadata=true&limit=200",
        "https://slack.example/api/conversations.history?channel=C1&include_all_metadata=true&limit=200&cursor=a%2Fb%3D%3D",
      ])
    #expect(play.asked.allSatisfy { $0.method == "GET" && $0.body.isEmpty })
    #expect(play.asked.allSatisfy { $0.headers == [HTTPHeader("Authorization", "Bearer xoxb-1")] })
    #expect(play.verdict == .delivered(remoteID: "3.3"))
  }

  @Test func `a look ends after ten pages`() {
    let pages = (0..<20).map { Self.page(Self.others, next: "c\($0)") }
    #expect(Play(digest, answers: pages).calls.filter { $0 == "conversations.history" }.count == 10)
  }

  @Test func `an answer in a thread is looked for there`() {
    let reply = SlackOutboundTests.post(.reply, replyTo: "2.2", thread: "1.1")
    let play = Play(reply, answers: [Self.page([Self.ours("1a2b")])])
    #expect(
      play.asked.map(\.url) == [
        "https://slack.example/api/conversations.replies?channel=C1&include_all_metadata=true&limit=200&ts=1.1"
      ])
    #expect(play.verdict == .delivered(remoteID: "5.5"))
  }

  @Test func `after a look that asks for time nothing was posted`() {
    let busy = Self.answer("", status: 429, headers: [HTTPHeader("Retry-After", "12")])
    let play = Play(digest, answers: [busy])
    #expect(play.calls == ["conversations.history"])
    #expect(play.verdict == .retry(after: .seconds(12), reason: "look-failed"))
    #expect(Play(digest, answers: [Self.page([]), busy]).verdict == .retry(after: .seconds(12), reason: "http-429"))
  }

  @Test(arguments: [
    answer("", status: 500), answer("", status: 502), answer("<html>"), answer(#"{"messages":[]}"#),
    error("fatal_error"),
    error("ratelimited"), error("internal_error"), .unknown("timed out"), .notSent("no such host"),
  ])
  func `a look that shows nothing is made again before anything is posted`(outcome: HTTPOutcome) {
    let play = Play(digest, answers: [outcome])
    #expect(play.calls == ["conversations.history"])
    #expect(play.verdict == .retry(after: nil, reason: "look-failed"))
  }

  @Test(arguments: ["missing_scope", "not_in_channel", "channel_not_found"])
  func `where we may not look, a digest waits for an operator and an answer goes out`(code: String) {
    let play = Play(digest, answers: [Self.error(code)])
    #expect(play.calls == ["conversations.history"])
    #expect(play.verdict == .refused(reason: code))
    let reply = Play(SlackOutboundTests.post(.reply, replyTo: "2.2"), answers: [Self.error(code), Self.posted])
    #expect(reply.calls == ["conversations.replies", "chat.postMessage"])
    #expect(reply.verdict == .delivered(remoteID: "7.7"))
  }

  @Test func `a token that is refused at the look is refused for all`() {
    #expect(Play(digest, answers: [Self.error("token_revoked")]).verdict == .denied(reason: "token_revoked"))
  }

  @Test func `an address without an API is told`() {
    #expect(Play(digest, answers: [Self.answer("", status: 404)]).verdict == .refused(reason: "http-404"))
  }

  @Test func `webhooks, reactions and direct messages are sent without a look`() {
    let webhook = Play(digest, to: SlackOutboundTests.webhook, answers: [Self.answer("ok")])
    #expect(webhook.asked.count == 1 && webhook.verdict == .delivered(remoteID: nil))
    let reaction = SlackOutboundTests.post(.reaction, RichText(["seedling"]), replyTo: "2.2")
    #expect(Play(reaction, answers: [Self.error("already_reacted")]).calls == ["reactions.add"])
    let alone = SlackOutboundTests.post(.reply, recipient: "U7")
    #expect(Play(alone, answers: [Self.posted]).calls == ["chat.postMessage"])
  }
}
