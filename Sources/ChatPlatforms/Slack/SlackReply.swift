// SPDX-License-Identifier: Apache-2.0
// What Slack's answer to a question of ours means: it was answered, Slack is busy, it may be answered later, or an operator must do
// something first.

import Ports
import struct FoundationEssentials.Date

/// The meaning of an outcome.
enum SlackReply {
  case fields(JSONFields, HTTPResponse)
  /// To be asked again after a pause.
  case busy(Duration, reason: String)
  case later(Duration?, reason: String)
  case refused(APIRefusal)

  init(_ outcome: HTTPOutcome, now: Date) {
    switch outcome {
    case .notSent: self = .later(nil, reason: "not-sent")
    case .unknown: self = .later(nil, reason: "no-answer")
    case .answered(let response):
      let wait = RetryAfter.wait(askedBy: response, now: now)
      switch response.status {
      case 200..<300: self.init(response, wait: wait)
      case 429: self = .busy(wait ?? Self.usualWait, reason: "ratelimited")
      case 408, 425, 500...: self = .later(wait, reason: "http-\(response.status)")
      default:
        self = .refused(
          APIRefusal(code: "http-\(response.status)", hint: "see whether the API's address is Slack's, or a proxy's"))
      }
    }
  }

  private init(_ response: HTTPResponse, wait: Duration?) {
    guard let fields = try? JSONFields(body: response.body, atMost: JSONLimits.answerBytes),
      let isOK = try? fields.bool("ok")
    else {
      self = .later(nil, reason: "unexpected-answer")
      return
    }
    if isOK {
      self = .fields(fields, response)
      return
    }
    let code = SlackError.code((try? fields.string("error")) ?? nil) ?? "unknown-error"
    switch (SlackError.meaning(of: code), code) {
    case (_, "ratelimited"), (_, "rate_limited"): self = .busy(wait ?? Self.usualWait, reason: code)
    // A question changes nothing, so it does not matter how far it got.
    case (.transient, _), (.uncertain, _): self = .later(wait, reason: code)
    case (let meaning, _):
      let needed = SlackScopes.scope((try? fields.string("needed")) ?? nil)
      self = .refused(
        APIRefusal(
          code: code, hint: Self.hint(code, needed: needed), isOfToken: meaning == .ofToken && code != "missing_scope"))
    }
  }

  /// Where Slack does not say how long.
  private static let usualWait = Duration.seconds(30)

  private static func hint(_ code: String, needed: String?) -> String {
    switch code {
    case "missing_scope":
      "add the scope \(needed ?? "that it needs") under OAuth & Permissions and reinstall the app"
    case "not_in_channel", "channel_not_found": "invite the bot into the channel, and compare the channel's identifier"
    case "invalid_auth", "not_authed", "not_allowed_token_type":
      "compare the chat's token with the Bot User OAuth Token (xoxb-…) under OAuth & Permissions"
    case "token_revoked", "token_expired", "account_inactive":
      "reinstall the app under OAuth & Permissions and give the chat its new token"
    default: "look the code up at docs.slack.dev/reference/methods"
    }
  }
}

extension SlackScopes {
  /// The scopes that Slack names as missing, where they look like some: what else a server may write stays out of logs.
  static func scope(_ text: String?) -> String? {
    guard let text, (1...128).contains(text.utf8.count) else { return nil }
    let isScopes = text.utf8.allSatisfy {
      ":._,".utf8.contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
    }
    return isScopes ? text : nil
  }
}
