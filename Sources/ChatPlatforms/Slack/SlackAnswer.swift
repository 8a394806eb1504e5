// SPDX-License-Identifier: Apache-2.0
// What Slack's Web API says, and what its error codes mean. It answers 200 with {"ok":false,"error":"…"} to almost everything it
// does not do (docs.slack.dev/apis/web-api#responses); the codes stand at each method, the common ones at all.

import FoundationEssentials
import Ports
import struct FoundationEssentials.Date

/// An answer to a call of the API.
struct SlackAnswer: Decodable {
  var ok: Bool
  var error: String?
  /// Of a post: its message's identifier.
  var ts: String?

  /// Reads a body; nil where it is none of the API's.
  init?(_ body: [UInt8]) {
    guard let answer = try? JSONDecoder().decode(Self.self, from: Data(body)) else { return nil }
    self = answer
  }
}

enum SlackError {
  /// What can be done about an error.
  enum Meaning: Equatable {
    /// Nothing was done; it may go well later.
    case transient
    /// Some of it may have been done.
    case uncertain
    /// The token, or the app behind it, is not accepted: nothing else will go better.
    case ofToken
    /// Nothing was done and nothing will.
    case final
  }

  static func meaning(of code: String) -> Meaning {
    switch code {
    case "ratelimited", "rate_limited", "message_limit_exceeded", "service_unavailable", "request_timeout",
      "team_added_to_org", "external_channel_migrating":
      .transient
    // "It's possible some aspect of the operation succeeded before the error was raised", says the reference of both.
    case "fatal_error", "internal_error": .uncertain
    case "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "missing_scope",
      "not_allowed_token_type", "no_permission", "org_login_required", "enterprise_is_restricted",
      "team_access_not_granted", "accesslimited":
      .ofToken
    default: .final
    }
  }

  /// The code where it is one: what else a server may write there stays out of logs.
  static func code(_ text: String?) -> String? {
    guard let text, (1...64).contains(text.utf8.count),
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return nil }
    return text
  }
}
