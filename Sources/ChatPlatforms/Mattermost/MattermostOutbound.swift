// SPDX-License-Identifier: Apache-2.0
// How Mattermost is posted to.
//
//   POST a hook's URL     {"text":"…"}                                              200, `ok`
//   POST /api/v4/posts    {"channel_id","message","pending_post_id","props","root_id"}     201, the post
//   POST /api/v4/reactions  {"emoji_name","post_id","user_id"}                      200 or 201
//
// `props.smallwins` is our mark, by which a post is found again. `pending_post_id` is the same identifier: the server keeps it
// for 30 seconds, in which a repeat gives the first post (server/channels/app/post.go, deduplicateCreatePost). No property
// keeps a post from notifying: that it names nobody is the renderer's part.

public import FoundationEssentials
public import Ports
public import Recognition

/// Mattermost's way out.
public struct MattermostOutbound: OutboundRenderer {
  /// The longest text of one post, in UTF-16 code units; the server counts Unicode scalars, which are never more.
  var postLimit: Int

  struct Hooked: Encodable { var text: String }

  struct Posted: Encodable {
    var channel_id: String
    var message: String
    var pending_post_id: String
    var props: [String: String]
    var root_id: String?
  }

  struct Reacted: Encodable {
    var emoji_name: String
    var post_id: String
    var user_id: String
  }

  /// Cuts what is longer than the limit.
  public func split(_ post: PlannedDelivery) -> [PlannedDelivery] {
    PostSplitter(limit: PostSize([postLimit])) { PostSize([Self.text($0).utf16.count]) }.split(post)
  }

  /// The request that carries the words. Who we are, and the channel of a direct message, only ``exchange(for:to:mayHaveArrived:)``
  /// finds out.
  public func request(for post: PlannedDelivery, to target: PostTarget) -> HTTPRequest {
    guard let server = MattermostServer(target) else {
      return HTTPRequest(
        method: "POST", url: target.url.revealed, headers: [HTTPHeader("Content-Type", "application/json")],
        body: StableJSON.encode(Hooked(text: Self.text(post.body))), isTrustedHost: target.isTrustedHost)
    }
    return post.kind == .reaction
      ? Self.reaction(post, by: "me", on: server)
      : Self.post(post, in: post.channel, below: post.thread ?? post.replyTo, on: server)
  }

  /// By the status, and by the error's `id`.
  public func verdict(on outcome: HTTPOutcome, for post: PlannedDelivery, now: Date) -> DeliveryVerdict {
    guard case .answered(let response) = outcome else { return DeliveryVerdict(outcome, now: now) }
    let reason = MattermostServer.errorID(of: response) ?? "http-\(response.status)"
    if let pause = MattermostServer.pause(askedBy: outcome, now: now) { return .retry(after: pause, reason: reason) }
    // A request with the same identifier is still being carried out.
    if reason == "api.post.deduplicate_create_post.pending" { return .uncertain(reason: reason) }
    return switch DeliveryVerdict(outcome, remoteID: Self.remoteID(in: response), now: now) {
    case .retry(let after, _): .retry(after: after, reason: reason)
    case .uncertain: .uncertain(reason: reason)
    case .refused: response.status == 401 ? .denied(reason: reason) : .refused(reason: reason)
    case let verdict: verdict
    }
  }

  /// To a webhook one request; by the API what ``MattermostDelivery`` describes.
  public func exchange(
    for post: PlannedDelivery, to target: PostTarget, mayHaveArrived: Bool
  ) -> any Exchange<DeliveryVerdict> {
    guard let server = MattermostServer(target) else {
      return SingleExchange(request(for: post, to: target)) { verdict(on: $0, for: post, now: $1) }
    }
    let delivery = MattermostDelivery(server: server, outbound: self, post: post, mayHaveArrived: mayHaveArrived)
    return DialogueExchange(delivery.begin())
  }

  static func post(
    _ post: PlannedDelivery, in channel: String, below root: String?, on server: MattermostServer
  ) -> HTTPRequest {
    server.post(
      "posts",
      Posted(
        channel_id: channel, message: text(post.body), pending_post_id: post.id,
        props: [MattermostDelivery.mark: post.id],
        root_id: root))
  }

  static func reaction(_ post: PlannedDelivery, by user: String, on server: MattermostServer) -> HTTPRequest {
    server.post(
      "reactions", Reacted(emoji_name: emoji(of: post), post_id: post.replyTo ?? "", user_id: user))
  }

  /// The name that Mattermost has for a reaction's emoji: those of github.com/iamcal/emoji-data, as we have them.
  static func emoji(of post: PlannedDelivery) -> String {
    let name = RecognitionEmoji.canonicalName(PlainTextRenderer().render(post.body))
    return name == "🌱" ? "seedling" : name
  }

  private static func text(_ document: RichText) -> String { MarkdownWriter<MattermostEscaping>.render(document) }

  private static func remoteID(in response: HTTPResponse) -> String? {
    struct Made: Decodable { var id: String }
    return try? JSONDecoder().decode(Made.self, from: Data(response.body)).id
  }
}

extension MattermostServer {
  /// The API that a target is; nil for a webhook.
  init?(_ target: PostTarget) {
    guard case .api(let base) = target.address, let token = target.token else { return nil }
    self.init(access: APIAccess(base: base, token: token, isTrustedHost: target.isTrustedHost))
  }
}
