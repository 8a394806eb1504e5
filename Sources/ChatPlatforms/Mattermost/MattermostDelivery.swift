// SPDX-License-Identifier: Apache-2.0
// All that is asked to make one post by the API.
//
// A reaction needs our own identifier; a direct message needs its channel, which two users make one. Before a post is made
// again its mark is looked for among the channel's newest posts. An answer belongs below its thread's first post: where that
// turns out to be an answer itself, it is asked for its thread.

import Ports
import Recognition

struct MattermostDelivery: Sendable {
  /// The property that holds our identifier.
  static let mark = "smallwins"
  /// How far back an earlier attempt is looked for: five pages, a thousand posts.
  static let pages = 5

  var server: MattermostServer
  var outbound: MattermostOutbound
  var post: PlannedDelivery
  var mayHaveArrived: Bool

  func begin() -> Dialogue<DeliveryVerdict> {
    if post.kind == .reaction { return react() }
    guard let recipient = post.recipient else { return deliver(in: post.channel) }
    return withOwnID { own in
      server.ask(server.post("users/usernames", [recipient]), for: [MattermostUser].self) { users in
        guard let user = users?.first else { return .done(.refused(reason: "no-such-user")) }
        return server.ask(server.post("channels/direct", [own, user.id]), for: MattermostChannel.self) { channel in
          deliver(in: channel?.id ?? "")
        }
      }
    }
  }

  private func withOwnID(
    _ then: @escaping @Sendable (String) -> Dialogue<DeliveryVerdict>
  ) -> Dialogue<DeliveryVerdict> {
    server.ask(server.get("users/me"), for: MattermostUser.self) { me in then(me?.id ?? "") }
  }

  // A repeat changes nothing, so there is nothing to look for.
  private func react() -> Dialogue<DeliveryVerdict> {
    guard post.replyTo != nil, MattermostOutbound.emoji(of: post).utf8.allSatisfy({ $0 < 0x80 }) else {
      return .done(.refused(reason: "no-such-emoji"))
    }
    return withOwnID { own in
      .asking(MattermostOutbound.reaction(post, by: own, on: server)) { outcome, now in
        let verdict = outbound.verdict(on: outcome, for: post, now: now)
        // A reaction has no identifier of its own.
        if case .delivered = verdict { return .done(.delivered(remoteID: nil)) }
        return .done(verdict)
      }
    }
  }

  private func deliver(in channel: String) -> Dialogue<DeliveryVerdict> {
    guard MattermostServer.isID(channel) else { return .done(.refused(reason: APIRefusal.notAChannelID.code)) }
    return mayHaveArrived ? look(in: channel, page: 0) : make(in: channel, below: post.thread ?? post.replyTo)
  }

  private func look(in channel: String, page: Int) -> Dialogue<DeliveryVerdict> {
    let size = MattermostHistory.page
    let asked = server.get("channels/\(channel)/posts?page=\(page)&per_page=\(size)")
    return server.ask(asked, for: MattermostPostList.self) { list in
      if let found = list?.rows.first(where: { $0.mark == post.id }) { return .done(.delivered(remoteID: found.id)) }
      let isEnd = (list?.order.count ?? 0) < size || page + 1 == Self.pages
      return isEnd ? make(in: channel, below: post.thread ?? post.replyTo) : look(in: channel, page: page + 1)
    }
  }

  private func make(in channel: String, below root: String?, isCertain: Bool = false) -> Dialogue<DeliveryVerdict> {
    .asking(MattermostOutbound.post(post, in: channel, below: root, on: server)) { outcome, now in
      let verdict = outbound.verdict(on: outcome, for: post, now: now)
      guard let root, !isCertain, verdict == .refused(reason: "api.post.create_post.root_id.app_error"),
        MattermostServer.isID(root)
      else { return .done(verdict) }
      return server.ask(server.get("posts/\(root)"), for: MattermostPost.self, refusalsToRead: [404]) { answered in
        guard let thread = answered?.rootID, !thread.isEmpty else { return .done(verdict) }
        return make(in: channel, below: thread, isCertain: true)
      }
    }
  }
}
