// SPDX-License-Identifier: Apache-2.0
// What Mattermost's deliveries say. An outgoing webhook tells of new posts in public channels only, never of edits, deletions
// or reactions, and neither of threads nor of bots (server/channels/app/webhook.go); what we polled tells all of that.

import Ports
import Recognition
import struct FoundationEssentials.Date

/// Mattermost's decoder.
public struct MattermostInbound: InboundDecoder {
  /// Decodes one post.
  public func decode(_ delivery: VerifiedEnvelope, in context: InboundContext) -> Decoded {
    do {
      switch delivery.envelope.origin {
      case .polled: return try MattermostEntry(delivery.envelope.body).decoded(delivery.envelope.received, in: context)
      case .received: return try Self.hooked(delivery.envelope, in: context)
      }
    } catch {
      return .unusable(error.reason)
    }
  }

  private static func hooked(_ envelope: Envelope, in context: InboundContext) throws(FieldError) -> Decoded {
    let fields = try MattermostPayload.fields(of: envelope)
    let name = try fields.requiredIdentifier("user_name").lowercased()
    guard !context.ownNames.contains(name), !context.ownNames.contains(try fields.identifier("user_id") ?? name) else {
      return .ignored(reason: "own-post")
    }
    let identity = MessageIdentity(
      chat: context.chat, channel: try fields.requiredIdentifier("channel_id"),
      message: try fields.requiredIdentifier("post_id"))
    let spans = MattermostText.spans(of: try fields.string("text") ?? "", in: context)
    guard !spans.isEmpty else { return .ignored(reason: "no-text") }
    let team = try fields.string("team_domain") ?? ""
    return .events([
      .message(
        IncomingMessage(
          identity: identity, author: Person(id: name), isFromBot: NameDirectory(bots: context.bots).isBot(name),
          time: min(try time(fields), envelope.received), spans: spans,
          link: context.link(to: identity.message, team: team.isEmpty ? nil : team)))
    ])
  }

  private static func time(_ fields: JSONFields) throws(FieldError) -> Date {
    switch try fields.required("timestamp") {
    case .number(let milliseconds) where (0...1e15).contains(milliseconds):
      return Date(milliseconds: Int64(milliseconds))
    case .string(let digits):
      guard let seconds = Int64(digits), (0...1_000_000_000_000).contains(seconds) else { throw .notATime("timestamp") }
      return Date(milliseconds: seconds * 1000)
    default: throw .notATime("timestamp")
    }
  }
}

extension InboundContext {
  /// Where people can open a post: `/TEAM/pl/POST`, and where the team is not known a path that finds it by itself
  /// (webapp/channels/src/root/root_redirect).
  func link(to post: String, team: String?) -> String? { home.map { "\($0)/\(team ?? "_redirect")/pl/\(post)" } }
}
