// SPDX-License-Identifier: Apache-2.0
// Slack's way out: POST to an incoming webhook, which belongs to one channel and knows no threads,
//
//   {"blocks":[…],"mrkdwn":false,"text":"…","unfurl_links":false,"unfurl_media":false}        answered `ok`
//
// or to chat.postMessage with the bot's token, which also takes where it goes and a mark of ours to find it by,
//
//   {…,"channel":"C1","thread_ts":"1700000000.000100","metadata":{"event_type":"smallwins_post","event_payload":{"id":"1a2b…"}}}
//
// and for reactions to reactions.add: {"channel":"C1","timestamp":"1700000000.000100","name":"seedling"}.
// (docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, docs.slack.dev/reference/methods)

public import Ports
public import Recognition
public import struct FoundationEssentials.Date

/// Slack's way out.
public struct SlackOutbound: OutboundRenderer {
  /// Makes it.
  public init() {}

  /// Cuts what is more than a message holds.
  public func split(_ post: PlannedDelivery) -> [PlannedDelivery] {
    guard post.kind != .reaction else { return [post] }
    return PostSplitter(limit: SlackLimits.full, size: SlackLimits.size).split(post)
  }

  /// One POST.
  public func request(for post: PlannedDelivery, to target: PostTarget) -> HTTPRequest {
    guard target.isAPI else { return Self.post(Message(post), to: target.url.revealed, target) }
    return if post.kind == .reaction, let message = post.replyTo {
      Self.post(Reaction(post, to: message), to: target.url.revealed + "/api/reactions.add", target)
    } else {
      Self.post(Message(postedByAPI: post), to: target.url.revealed + "/api/chat.postMessage", target)
    }
  }

  /// By the status, and of an answer by its body: JSON from the API, a plain word from a webhook.
  public func verdict(on outcome: HTTPOutcome, for post: PlannedDelivery, now: Date) -> DeliveryVerdict {
    guard case .answered(let response) = outcome else { return DeliveryVerdict(outcome, now: now) }
    guard (200..<300).contains(response.status) else {
      let verdict = DeliveryVerdict(outcome, now: now)
      // A fault of Slack's own, of which it says that some of it may have been done.
      if let code = SlackError.code(SlackAnswer(response.body)?.error), SlackError.meaning(of: code) == .uncertain {
        return .uncertain(reason: code)
      }
      // A webhook says in a plain word why it refuses, such as `no_service`.
      guard case .refused = verdict, let code = SlackError.code(String(decoding: response.body, as: UTF8.self)) else {
        return verdict
      }
      return .refused(reason: code)
    }
    if response.body == Array("ok".utf8) { return .delivered(remoteID: nil) }
    guard let answer = SlackAnswer(response.body) else { return .uncertain(reason: "not-understood") }
    return answer.ok ? .delivered(remoteID: answer.ts) : Self.verdict(on: answer, response, for: post, now: now)
  }

  /// A post that may have arrived is looked for first, where that can be done; see ``SlackLook``. A second direct message
  /// does no harm (and to find it would need one right more), and a second reaction is none.
  public func exchange(
    for post: PlannedDelivery, to target: PostTarget, mayHaveArrived: Bool
  ) -> any Exchange<DeliveryVerdict> {
    let posting = SingleExchange(request(for: post, to: target)) { verdict(on: $0, for: post, now: $1) }
    guard mayHaveArrived, target.isAPI, post.kind != .reaction, post.recipient == nil else { return posting }
    return SlackLook(for: post, at: target, thenPosting: posting)
  }

  private static func verdict(
    on answer: SlackAnswer, _ response: HTTPResponse, for post: PlannedDelivery, now: Date
  ) -> DeliveryVerdict {
    guard let code = SlackError.code(answer.error) else { return .refused(reason: "unknown-error") }
    // What we wanted is so.
    if code == "already_reacted" { return .delivered(remoteID: nil) }
    return switch SlackError.meaning(of: code) {
    case .transient: .retry(after: RetryAfter.wait(askedBy: response, now: now), reason: code)
    case .uncertain: .uncertain(reason: code)
    // Without the right to react, posts go as before.
    case .ofToken where code == "missing_scope" && post.kind == .reaction: .refused(reason: code)
    case .ofToken: .denied(reason: code)
    case .final: .refused(reason: code)
    }
  }

  private static func post(_ payload: some Encodable, to url: String, _ target: PostTarget) -> HTTPRequest {
    var headers = [HTTPHeader("Content-Type", "application/json; charset=utf-8")]
    // A webhook's URL is its secret; the bot's token is not for it.
    if target.isAPI, let token = target.token {
      headers.append(HTTPHeader("Authorization", "Bearer \(token.revealed)"))
    }
    return HTTPRequest(
      method: "POST", url: url, headers: headers, body: StableJSON.encode(payload), isTrustedHost: target.isTrustedHost)
  }
}

private struct Message: Encodable {
  var blocks: [BlockKit.Block]?
  var text: String
  var mrkdwn = false
  var unfurl_links = false
  var unfurl_media = false
  var channel: String?
  var thread_ts: String?
  var metadata: SlackMark?

  init(_ post: PlannedDelivery) {
    let blocks = BlockKitRenderer.blocks(of: post.body)
    self.blocks = blocks.isEmpty ? nil : blocks
    text = SlackFallback.text(of: post.body)
  }

  init(postedByAPI post: PlannedDelivery) {
    self.init(post)
    channel = post.recipient ?? post.channel
    thread_ts = post.recipient == nil ? post.threadRoot : nil
    metadata = SlackMark(id: post.id)
  }
}

private struct Reaction: Encodable {
  var channel: String
  var timestamp: String
  var name: String

  init(_ post: PlannedDelivery, to message: String) {
    channel = post.channel
    timestamp = message
    name = SlackEmoji.reactionName(PlainTextRenderer().render(post.body))
  }
}

extension PlannedDelivery {
  /// The message whose thread it goes into: Slack wants a thread's first message there, never an answer.
  var threadRoot: String? { thread ?? replyTo }
}
