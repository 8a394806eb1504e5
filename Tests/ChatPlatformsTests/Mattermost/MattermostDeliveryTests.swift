// SPDX-License-Identifier: Apache-2.0
// All that is asked to make a post by the API, step by step.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct MattermostDeliveryTests {
  static let channel = MattermostTalk.id("general")
  static let me = HTTPOutcome.json(#"{"id":"\#(MattermostTalk.id("bot"))","username":"smallwins","is_bot":true}"#)
  static let made = HTTPOutcome.json(#"{"id":"\#(MattermostTalk.id("new"))"}"#, status: 201)
  static let delivered = DeliveryVerdict.delivered(remoteID: MattermostTalk.id("new"))

  static func drive(
    _ post: PlannedDelivery, mayHaveArrived: Bool = false, _ outcomes: [HTTPOutcome]
  ) throws -> Driven<DeliveryVerdict> {
    try MattermostTalk.drive(
      MattermostPlatform().outbound.exchange(for: post, to: MattermostTalk.target, mayHaveArrived: mayHaveArrived),
      outcomes)
  }

  static func body(_ request: HTTPRequest?) -> String { String(decoding: request?.body ?? [], as: UTF8.self) }

  /// A page of the channel, of which one post may carry a mark.
  static func page(_ count: Int, marked: (Int, String)? = nil) -> HTTPOutcome {
    TalkPost.list(
      (0..<count).map { number in
        var post = TalkPost(id: "p\(number)x")
        if let marked, marked.0 == number { post.props = #"{"smallwins":"\#(marked.1)","from_bot":"true"}"# }
        return post
      })
  }

  @Test func `a post is one request`() throws {
    let driven = try Self.drive(MattermostOutboundTests.post(), [Self.made])
    #expect(driven.answer == Self.delivered && driven.questions == ["POST posts"])
  }

  @Test func `a post that may have arrived is looked for first, and found`() throws {
    let driven = try Self.drive(
      MattermostOutboundTests.post(), mayHaveArrived: true, [Self.page(200), Self.page(7, marked: (3, "1a2b"))])
    #expect(driven.answer == .delivered(remoteID: MattermostTalk.id("p3x")))
    #expect(
      driven.questions
        == [
          "GET channels/\(Self.channel)/posts?page=0&per_page=200",
          "GET channels/\(Self.channel)/posts?page=1&per_page=200",
        ])
  }

  @Test func `a post that is not found is made, with the same identifier`() throws {
    let post = MattermostOutboundTests.post()
    let driven = try Self.drive(post, mayHaveArrived: true, [Self.page(12, marked: (3, "1a2b-2")), Self.made])
    #expect(driven.answer == Self.delivered)
    #expect(driven.asked.last == MattermostPlatform().outbound.request(for: post, to: MattermostTalk.target))
  }

  @Test func `a post is looked for among a thousand`() throws {
    let pages = Array(repeating: Self.page(200), count: 5)
    let driven = try Self.drive(MattermostOutboundTests.post(), mayHaveArrived: true, pages + [Self.made])
    #expect(driven.answer == Self.delivered && driven.asked.count == 6)
  }

  @Test func `a post is not made while nobody can look for it`() throws {
    let post = MattermostOutboundTests.post()
    for (outcome, verdict) in [
      (HTTPOutcome.unknown("timeout"), DeliveryVerdict.retry(after: nil, reason: "no-answer")),
      (.json("", status: 502), .retry(after: nil, reason: "http-502")),
      (.error(401, "api.context.session_expired.app_error"), .denied(reason: "api.context.session_expired.app_error")),
      (.error(403, "api.context.permissions.app_error"), .refused(reason: "api.context.permissions.app_error")),
    ] {
      let driven = try Self.drive(post, mayHaveArrived: true, [outcome])
      #expect(driven.answer == verdict && driven.asked.count == 1)
    }
  }

  @Test func `a look waits as long as a limit asks, and looks again`() throws {
    let driven = try Self.drive(
      MattermostOutboundTests.post(), mayHaveArrived: true, [.limited(), Self.page(1, marked: (0, "1a2b"))])
    #expect(driven.answer == .delivered(remoteID: MattermostTalk.id("p0x")))
    #expect(driven.pauses == [.seconds(3)] && driven.asked[0] == driven.asked[1])
  }

  @Test func `a post that meets a limit is left to whoever plans the attempts`() throws {
    let driven = try Self.drive(MattermostOutboundTests.post(), [.limited()])
    #expect(driven.answer == .retry(after: .seconds(3), reason: "http-429") && driven.pauses.isEmpty)
  }

  @Test func `an answer to an answer goes below the first post of its thread`() throws {
    var post = MattermostOutboundTests.post(.reply)
    post.replyTo = MattermostTalk.id("m2")
    let wrongRoot = HTTPOutcome.error(400, "api.post.create_post.root_id.app_error")
    var answered = TalkPost(id: "m2")
    answered.root = "m1"
    let driven = try Self.drive(post, [wrongRoot, .json(answered.json), Self.made])
    #expect(driven.answer == Self.delivered)
    #expect(driven.questions == ["POST posts", "GET posts/\(MattermostTalk.id("m2"))", "POST posts"])
    #expect(Self.body(driven.asked.last).contains(#""root_id":"\#(MattermostTalk.id("m1"))""#))

    let refused = DeliveryVerdict.refused(reason: "api.post.create_post.root_id.app_error")
    #expect(try Self.drive(post, [wrongRoot, .json(answered.json), wrongRoot]).answer == refused)
    #expect(try Self.drive(post, [wrongRoot, .error(404, "app.post.get.app_error")]).answer == refused)
    #expect(try Self.drive(post, [wrongRoot, .json(TalkPost(id: "m2").json)]).answer == refused)
  }

  @Test func `a direct message goes into the channel that two users make`() throws {
    var post = MattermostOutboundTests.post(.reply)
    post.channel = PlannedDelivery.direct(to: "ada")
    post.recipient = "ada"
    let direct = HTTPOutcome.json(#"{"id":"\#(MattermostTalk.id("dm"))","type":"D"}"#, status: 201)
    let driven = try Self.drive(post, [Self.me, TalkPost.users(["ada"]), direct, Self.made])
    #expect(driven.answer == Self.delivered)
    #expect(driven.questions == ["GET users/me", "POST users/usernames", "POST channels/direct", "POST posts"])
    #expect(Self.body(driven.asked[1]) == #"["ada"]"#)
    #expect(Self.body(driven.asked[2]) == #"["\#(MattermostTalk.id("bot"))","\#(MattermostTalk.id("ada"))"]"#)
    #expect(Self.body(driven.asked[3]).contains(#""channel_id":"\#(MattermostTalk.id("dm"))""#))

    let again = try Self.drive(
      post, mayHaveArrived: true, [Self.me, TalkPost.users(["ada"]), direct, Self.page(1, marked: (0, "1a2b"))])
    #expect(again.answer == .delivered(remoteID: MattermostTalk.id("p0x")))
    #expect(try Self.drive(post, [Self.me, .json("[]")]).answer == .refused(reason: "no-such-user"))
  }

  @Test(arguments: [("seedling", "seedling"), ("🌱", "seedling"), ("🎉", "tada"), ("+1", "+1"), ("👏🏽", "clap")])
  func `a reaction goes by the emoji's name, in our name`(emoji: String, name: String) throws {
    var post = MattermostOutboundTests.post(.reaction, RichText([.text(emoji)]))
    post.replyTo = MattermostTalk.id("m1")
    for mayHaveArrived in [false, true] {
      let driven = try Self.drive(
        post, mayHaveArrived: mayHaveArrived, [Self.me, .json(#"{"user_id":"u","post_id":"p","emoji_name":"x"}"#)])
      #expect(driven.answer == .delivered(remoteID: nil))
      #expect(driven.questions == ["GET users/me", "POST reactions"])
      #expect(
        Self.body(driven.asked[1])
          == #"{"emoji_name":"\#(name)","post_id":"\#(MattermostTalk.id("m1"))","user_id":"\#(MattermostTalk.id("bot"))"}"#
      )
    }
  }

  @Test func `a reaction without a name or a message is refused, and nothing is asked`() throws {
    var post = MattermostOutboundTests.post(.reaction, RichText([.text("🦖")]))
    post.replyTo = MattermostTalk.id("m1")
    #expect(try Self.drive(post, []).answer == .refused(reason: "no-such-emoji"))
    post = MattermostOutboundTests.post(.reaction, RichText([.text("tada")]))
    #expect(try Self.drive(post, []).answer == .refused(reason: "no-such-emoji"))
  }

  @Test(arguments: ["general", "", "../users/me", "Town Square", "@ada"])
  func `a channel that is no identifier is refused, and nothing is asked`(channel: String) throws {
    var post = MattermostOutboundTests.post()
    post.channel = channel
    #expect(try Self.drive(post, []).answer == .refused(reason: "not-a-channel-id"))
  }
}
