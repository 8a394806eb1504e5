// SPDX-License-Identifier: Apache-2.0
// Slack's deliveries: the Events API's envelope around one event (docs.slack.dev/apis/events-api, docs.slack.dev/reference/events),
//
//   {"type":"event_callback","team_id":"T1","api_app_id":"A1","event_id":"Ev1","event_time":1700000000,
//    "authorizations":[{"team_id":"T1","user_id":"U0","is_bot":true}],"event":{"type":"message","channel":"C1",…}}
//
// Of events we take `message` (with its subtypes `message_changed` and `message_deleted`), `app_mention`, which is the same message
// once more under another `event_id`, and `reaction_added` and `reaction_removed`. What we read by the Web API comes in a form of
// our own (SlackEntry.swift).

import Recognition
import Ports
import struct FoundationEssentials.Date

/// Slack's decoder.
public struct SlackInbound: InboundDecoder {
  /// Decodes an event, or an entry of a history.
  public func decode(_ delivery: VerifiedEnvelope, in context: InboundContext) -> Decoded {
    do {
      if delivery.envelope.origin == .polled {
        let entry = try JSONFields(body: delivery.envelope.body, atMost: JSONLimits.answerBytes)
        return try SlackEntry(entry, received: delivery.envelope.received, context: context).decoded()
      }
      return try Self.decode(try JSONFields(body: delivery.envelope.body), delivery.envelope, in: context)
    } catch {
      return .unusable(error.reason)
    }
  }

  private static func decode(
    _ envelope: JSONFields, _ delivery: Envelope, in context: InboundContext
  ) throws(FieldError) -> Decoded {
    switch try envelope.requiredString("type") {
    case "event_callback": break
    // Events of a minute were dropped; the history is read again anyway where there is a token.
    case "app_rate_limited": return .ignored(reason: "rate-limited")
    case "url_verification": return .ignored(reason: "challenge")
    default: return .ignored(reason: "other-delivery")
    }
    guard let event = try envelope.object("event") else { throw .missing("event") }
    return try SlackEvent(
      event, ownIDs: context.ownNames.union(try botUsers(of: envelope)), ownApp: try envelope.identifier("api_app_id"),
      sent: try time(of: envelope) ?? delivery.received, context: context
    ).decoded()
  }

  // The older `authed_users` names whoever installed an app that acts for people: a human, whose messages would all be taken
  // for our own. An authorization says whether it is a bot's.
  private static func botUsers(of envelope: JSONFields) throws(FieldError) -> Set<String> {
    var users: Set<String> = []
    for authorization in try envelope.objects("authorizations") where try authorization.bool("is_bot") ?? false {
      if let user = try authorization.identifier("user_id") { users.insert(user.lowercased()) }
    }
    return users
  }

  private static func time(of envelope: JSONFields) throws(FieldError) -> Date? {
    guard case .number(let seconds)? = envelope.value("event_time"), (0..<1e11).contains(seconds) else { return nil }
    return Date(milliseconds: Int64(seconds) * 1_000)
  }
}
