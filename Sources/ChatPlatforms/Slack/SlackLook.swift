// SPDX-License-Identifier: Apache-2.0
// A look before a post is repeated. Slack has no key against doubles; but a message may carry metadata, ours carry the post's
// identifier, and conversations.history and conversations.replies give it back with `include_all_metadata`
// (docs.slack.dev/messaging/message-metadata). So what may have arrived is looked for among the channel's newest messages, or in
// its thread, and posted only where it is not found.
//
// Where nothing can be seen for now, it is looked again later and nothing is posted. Where we are not allowed to look, a digest
// waits for an operator, since nothing may double it; an answer to somebody is posted again, since it must not be lost.

import FoundationEssentials
import Ports
import Recognition

/// The mark by which our posts are found.
struct SlackMark: Codable, Equatable {
  struct Payload: Codable, Equatable { var id: String }

  var event_type = Self.type
  var event_payload: Payload

  static let type = "smallwins_post"

  init(id: String) { event_payload = Payload(id: id) }
}

/// Looks for a post, and posts it where it is not there.
struct SlackLook: Exchange {
  /// How many messages are asked for at a time (Slack gives 999 at most, and advises 200), and how many times: 2,000 messages reach
  /// back over the hours in which an attempt stays in doubt, and a busy day more.
  static let pageSize = 200
  static let pageLimit = 10
  /// The largest page that is read: 200 messages of 40 kB.
  static let answerLimit = 8 << 20

  private enum Stage { case looking, posting }

  private let post: PlannedDelivery
  private let target: PostTarget
  private var posting: SingleExchange<DeliveryVerdict>
  private var stage = Stage.looking
  private var pages = 0

  init(for post: PlannedDelivery, at target: PostTarget, thenPosting posting: SingleExchange<DeliveryVerdict>) {
    self.post = post
    self.target = target
    self.posting = posting
  }

  mutating func step(_ outcome: HTTPOutcome?, now: Date) -> ExchangeStep<DeliveryVerdict> {
    guard stage == .looking else { return posting.step(outcome, now: now) }
    guard let outcome else { return .ask(page(after: nil)) }
    guard case .answered(let response) = outcome, response.status == 200 else {
      return .done(Self.seenNothing(outcome, now: now))
    }
    guard let page = Page(response.body) else { return .done(.retry(after: nil, reason: Self.failed)) }
    guard page.ok else { return refused(page, response, now: now) }
    if let message = page.messages?.first(where: { $0.mark == post.id }) {
      return .done(.delivered(remoteID: message.ts))
    }
    pages += 1
    if let cursor = page.nextCursor, pages < Self.pageLimit { return .ask(self.page(after: cursor)) }
    return beginPosting(now: now)
  }

  private mutating func beginPosting(now: Date) -> ExchangeStep<DeliveryVerdict> {
    stage = .posting
    return posting.step(nil, now: now)
  }

  private mutating func refused(_ page: Page, _ response: HTTPResponse, now: Date) -> ExchangeStep<DeliveryVerdict> {
    let code = SlackError.code(page.error)
    switch code.map(SlackError.meaning) {
    case .transient, .uncertain:
      return .done(.retry(after: RetryAfter.wait(askedBy: response, now: now), reason: Self.failed))
    case .ofToken where code != "missing_scope": return .done(.denied(reason: code ?? Self.failed))
    default: return post.kind == .digest ? .done(.refused(reason: code ?? Self.failed)) : beginPosting(now: now)
    }
  }

  private static let failed = "look-failed"

  /// Whatever became of the look, this attempt has posted nothing.
  private static func seenNothing(_ outcome: HTTPOutcome, now: Date) -> DeliveryVerdict {
    switch DeliveryVerdict(outcome, now: now) {
    case .retry(let wait, _): .retry(after: wait, reason: failed)
    case .refused(let reason): .refused(reason: reason)
    case .delivered, .uncertain, .denied: .retry(after: nil, reason: failed)
    }
  }

  private func page(after cursor: String?) -> HTTPRequest {
    var query = [("channel", post.channel), ("include_all_metadata", "true"), ("limit", "\(Self.pageSize)")]
    if let root = post.threadRoot { query.append(("ts", root)) }
    if let cursor { query.append(("cursor", cursor)) }
    let method = post.threadRoot == nil ? "conversations.history" : "conversations.replies"
    return HTTPRequest(
      method: "GET", url: "\(target.url.revealed)/api/\(method)?\(SlackQuery.encoded(query))",
      headers: target.token.map { [HTTPHeader("Authorization", "Bearer \($0.revealed)")] } ?? [],
      isTrustedHost: target.isTrustedHost, answerLimit: Self.answerLimit)
  }
}

/// A page of messages, as far as a look needs it.
private struct Page: Decodable {
  struct Message: Decodable {
    var ts: String?
    var mark: String?

    private enum Key: String, CodingKey { case ts, metadata }

    // Metadata of other apps has other forms.
    init(from decoder: any Decoder) throws {
      let message = try decoder.container(keyedBy: Key.self)
      ts = try message.decodeIfPresent(String.self, forKey: .ts)
      let found = try? message.decodeIfPresent(SlackMark.self, forKey: .metadata)
      mark = found?.event_type == SlackMark.type ? found?.event_payload.id : nil
    }
  }

  struct Metadata: Decodable { var next_cursor: String? }

  var ok: Bool
  var error: String?
  var messages: [Message]?
  var response_metadata: Metadata?

  var nextCursor: String? { response_metadata?.next_cursor.flatMap { $0.isEmpty ? nil : $0 } }

  init?(_ body: [UInt8]) {
    guard let page = try? JSONDecoder().decode(Self.self, from: Data(body)) else { return nil }
    self = page
  }
}
