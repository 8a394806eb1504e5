// SPDX-License-Identifier: Apache-2.0
// What each of Slack's answers means for a post.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct SlackVerdictTests {
  private func verdict(
    _ body: String, status: Int = 200, headers: [HTTPHeader] = [], on kind: PlannedDelivery.Kind = .digest
  ) -> DeliveryVerdict {
    let response = HTTPResponse(status: status, headers: headers, body: Array(body.utf8))
    return SlackOutbound().verdict(
      on: .answered(response), for: SlackOutboundTests.post(kind), now: Date(milliseconds: 0))
  }

  private func error(_ code: String, on kind: PlannedDelivery.Kind = .digest) -> DeliveryVerdict {
    verdict(#"{"ok":false,"error":"\#(code)"}"#, on: kind)
  }

  @Test func `what the API took is known by its timestamp`() {
    #expect(
      verdict(#"{"ok":true,"channel":"C1","ts":"1700000000.000100","message":{"text":"x"}}"#)
        == .delivered(remoteID: "1700000000.000100"))
  }

  @Test func `a fault of Slack's own that may have done some of it is in doubt, whatever its status`() {
    for status in [200, 500, 503] {
      #expect(
        verdict(#"{"ok":false,"error":"fatal_error"}"#, status: status) == .uncertain(reason: "fatal_error"),
        "\(status)")
    }
    #expect(verdict("oops", status: 500) == .retry(after: nil, reason: "http-500"))
  }

  @Test func `a webhook says ok`() { #expect(verdict("ok") == .delivered(remoteID: nil)) }

  @Test func `a reaction that is there already is there`() {
    #expect(verdict(#"{"ok":true}"#, on: .reaction) == .delivered(remoteID: nil))
    #expect(error("already_reacted", on: .reaction) == .delivered(remoteID: nil))
  }

  @Test(arguments: [
    "ratelimited", "rate_limited", "message_limit_exceeded", "service_unavailable", "request_timeout",
    "team_added_to_org", "external_channel_migrating",
  ])
  func `what Slack could not do just now is tried again`(code: String) {
    #expect(error(code) == .retry(after: nil, reason: code))
  }

  @Test func `Slack is given the time it asks for`() {
    let wait = [HTTPHeader("Retry-After", "30")]
    #expect(
      verdict(#"{"ok":false,"error":"ratelimited"}"#, status: 429, headers: wait)
        == .retry(after: .seconds(30), reason: "http-429"))
    #expect(
      verdict(#"{"ok":false,"error":"ratelimited"}"#, headers: wait)
        == .retry(after: .seconds(30), reason: "ratelimited"))
  }

  @Test(arguments: ["internal_error", "fatal_error"])
  func `after an error in the middle nobody knows`(code: String) {
    #expect(error(code) == .uncertain(reason: code))
  }

  @Test(arguments: [
    "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "missing_scope",
    "not_allowed_token_type", "no_permission", "org_login_required", "enterprise_is_restricted",
    "team_access_not_granted", "accesslimited",
  ])
  func `a token that is not accepted is accepted for no post`(code: String) {
    #expect(error(code) == .denied(reason: code))
  }

  @Test func `without the right to react, posts go on`() {
    #expect(error("missing_scope", on: .reaction) == .refused(reason: "missing_scope"))
    #expect(error("invalid_auth", on: .reaction) == .denied(reason: "invalid_auth"))
  }

  @Test(arguments: [
    "channel_not_found", "not_in_channel", "is_archived", "msg_blocks_too_long", "invalid_blocks", "no_text",
    "restricted_action", "restricted_action_read_only_channel", "cannot_reply_to_message", "thread_not_found",
    "message_not_found", "too_many_reactions", "too_many_emoji", "invalid_name", "not_reactable", "a_code_of_tomorrow",
  ])
  func `everything else is final`(code: String) {
    #expect(error(code) == .refused(reason: code))
  }

  @Test(arguments: ["", "Somebody said hello", "<b>", String(repeating: "a", count: 65), "code-1"])
  func `what is no code is not told on`(code: String) {
    #expect(error(code) == .refused(reason: "unknown-error"))
    #expect(verdict(code, status: 404) == .refused(reason: "http-404"))
  }

  @Test func `an error without a code is final too`() {
    #expect(verdict(#"{"ok":false}"#) == .refused(reason: "unknown-error"))
  }

  @Test(arguments: ["", "OK", "<html>gateway</html>", "[]", "null", #"{"ok":"yes"}"#, #"{"error":"x"}"#, "{"])
  func `an answer that is not Slack's leaves the outcome open`(body: String) {
    #expect(verdict(body) == .uncertain(reason: "not-understood"))
  }

  @Test(
    arguments: [
      (400, "invalid_payload"), (403, "action_prohibited"), (404, "no_service"), (404, "channel_not_found"),
      (410, "channel_is_archived"),
    ])
  func `a webhook says why in a word`(status: Int, word: String) {
    #expect(verdict(word, status: status) == .refused(reason: word))
  }

  @Test func `other statuses mean what they mean everywhere`() {
    #expect(verdict("", status: 302) == .refused(reason: "http-302"))
    #expect(verdict("rollup_error", status: 500) == .retry(after: nil, reason: "http-500"))
    #expect(verdict("", status: 503) == .retry(after: nil, reason: "http-503"))
    #expect(verdict("", status: 502) == .uncertain(reason: "http-502"))
  }

  @Test func `without an answer it matters whether anything was sent`() {
    let post = SlackOutboundTests.post(.digest)
    let now = Date(milliseconds: 0)
    #expect(SlackOutbound().verdict(on: .notSent("x"), for: post, now: now) == .retry(after: nil, reason: "not-sent"))
    #expect(SlackOutbound().verdict(on: .unknown("x"), for: post, now: now) == .uncertain(reason: "no-answer"))
  }
}
