// SPDX-License-Identifier: Apache-2.0
// The generic payload that goes out: one JSON object.
//
//   {"channel":"general","id":"1a2b…","kind":"digest","reply_to":"m1","text":"…","thread":"m0"}
//
// `text` is CommonMark (of a reaction: the emoji); `reply_to` and `thread` are left out where there are none. `id` goes as
// `Idempotency-Key` too (draft-ietf-httpapi-idempotency-key-header), and a repeat is the same byte for byte.

public import Ports
public import struct FoundationEssentials.Date
public import Recognition

/// The generic platform's way out.
public struct GenericOutbound: OutboundRenderer {
  /// The longest text of one post, in UTF-16 code units.
  var postLimit: Int

  private struct Payload: Encodable {
    var id: String
    var channel: String
    var text: String
    var kind: PlannedDelivery.Kind
    var reply_to: String?
    var thread: String?
  }

  /// Cuts what is longer than the limit.
  public func split(_ post: PlannedDelivery) -> [PlannedDelivery] {
    PostSplitter(limit: PostSize([postLimit])) { PostSize([MarkdownRenderer.render($0).utf16.count]) }.split(post)
  }

  /// One POST.
  public func request(for post: PlannedDelivery, to target: PostTarget) -> HTTPRequest {
    // An emoji is a name (`+1`), not a document.
    let text = post.kind == .reaction ? PlainTextRenderer().render(post.body) : MarkdownRenderer.render(post.body)
    let payload = Payload(
      id: post.id, channel: post.channel, text: text, kind: post.kind, reply_to: post.replyTo, thread: post.thread)
    var headers = [HTTPHeader("Content-Type", "application/json"), HTTPHeader("Idempotency-Key", post.id)]
    if let token = target.token { headers.append(HTTPHeader("Authorization", "Bearer \(token.revealed)")) }
    return HTTPRequest(
      method: "POST", url: target.url.revealed, headers: headers, body: StableJSON.encode(payload),
      isTrustedHost: target.isTrustedHost)
  }

  /// By the status alone; the message's identifier is the one we gave it. 409 is what a receiver of idempotency keys says
  /// while the first request with that key is still under way (draft-ietf-httpapi-idempotency-key-header, section 2.6).
  public func verdict(on outcome: HTTPOutcome, for post: PlannedDelivery, now: Date) -> DeliveryVerdict {
    if case .answered(let response) = outcome, response.status == 409 { return .retry(after: nil, reason: "http-409") }
    return DeliveryVerdict(outcome, remoteID: post.id, now: now)
  }
}
