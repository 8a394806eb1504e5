// SPDX-License-Identifier: Apache-2.0
// What polled posts say: the same as an outgoing webhook, and what that cannot tell.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct MattermostPolledTests {
  static let from = Date(milliseconds: 1_699_998_000_000)

  /// What the decoder makes of each post of a channel that holds these, oldest first.
  static func decoded(
    _ posts: [TalkPost], others: [TalkPost] = [], users: [String] = ["ada", "lin", "bot", "deploybot"],
    in context: InboundContext = MattermostInboundTests.context
  ) throws -> [Decoded] {
    let exchange = MattermostTalk.api.history(
      HistoryRequest(channel: MattermostTalk.id("general"), from: from), by: MattermostTalk.access)
    let driven = try MattermostTalk.drive(exchange, [TalkPost.list(posts, others: others), TalkPost.users(users)])
    guard case .got(let history) = driven.answer else { throw ContractFailure("\(driven.answer)") }
    let platform = MattermostPlatform()
    return try history.entries.map { body in
      let envelope = Envelope(receipt: "r", received: MattermostTalk.now, body: body, origin: .polled)
      guard case .verified(let verified) = platform.signature.verify(envelope, secrets: []) else {
        throw ContractFailure("refused")
      }
      return platform.inbound.decode(verified, in: context)
    }
  }

  static func events(_ post: TalkPost, others: [TalkPost] = []) throws -> [IncomingEvent] {
    guard case .events(let events)? = try decoded([post], others: others).first else {
      throw ContractFailure("nothing")
    }
    return events
  }

  static func message(_ post: TalkPost, others: [TalkPost] = []) throws -> IncomingMessage {
    guard case .message(let message)? = try events(post, others: others).first else {
      throw ContractFailure("no message")
    }
    return message
  }

  @Test func `polled and hooked are the same message`() throws {
    let text = "kudos to @lin & ~dev :tada: for [it](https://x.example/a)"
    let polled = try Self.message(TalkPost(id: "m1", text: text))
    let hooked = try MattermostInboundTests.message(text)
    #expect(polled.identity == hooked.identity && polled.spans == hooked.spans && polled.author == hooked.author)
    #expect(polled.revision == hooked.revision && polled.time == hooked.time && !polled.isFromBot)
    #expect(polled.link == "https://chat.example/_redirect/pl/\(MattermostTalk.id("m1"))")
  }

  @Test func `an edit keeps the identity and is told apart by when it was made`() throws {
    let edits = try ([0, 1_699_999_100_000, 1_699_999_200_000] as [Int64]).map { edited in
      var post = TalkPost(id: "m1")
      post.edited = edited
      return try Self.message(post)
    }
    #expect(Set(edits.map(\.identity)).count == 1)
    #expect(edits.map(\.revision) == [nil, "1699999100000", "1699999200000"])
  }

  @Test func `the copy that an edit leaves behind is no deletion`() throws {
    var copy = TalkPost(id: "copy", text: "before")
    copy.original = "m1"
    copy.deleted = 1_699_999_100_000
    #expect(try Self.decoded([copy, TalkPost(id: "m1")]).count == 1)
  }

  @Test func `a deletion is told with its time`() throws {
    var post = TalkPost(id: "m1")
    post.deleted = 1_699_999_100_000
    let identity = MessageIdentity(
      chat: "team", channel: MattermostTalk.id("general"), message: MattermostTalk.id("m1"))
    #expect(try Self.events(post) == [.deletion(identity, at: Date(milliseconds: 1_699_999_100_000))])
  }

  @Test func `an answer names its thread, and who said what it answers`() throws {
    var answer = TalkPost(id: "m2", user: "lin", text: "thanks!")
    answer.root = "m1"
    let message = try Self.message(answer, others: [TalkPost(id: "m1")])
    #expect(message.thread == MattermostTalk.id("m1"))
    #expect(message.repliesTo == RepliedMessage(message: MattermostTalk.id("m1"), author: Person(id: "ada")))
    #expect(message.identity.message == MattermostTalk.id("m2"))
  }

  @Test func `reactions come with their authors, and those that stand are shown`() throws {
    var post = TalkPost(id: "m1")
    post.updated = 1_699_999_300_000
    post.reactions = [
      TalkPost.reaction("lin", "clap_dark_skin_tone", at: 1_699_999_200_000),
      TalkPost.reaction("bot", "seedling", at: 1_699_999_250_000),
      TalkPost.reaction("deploybot", "tada", at: 1_699_999_300_000),
    ]
    let channel = MattermostTalk.id("general")
    let target = MessageIdentity(chat: "team", channel: channel, message: MattermostTalk.id("m1"))
    let context = InboundContext(chat: "team", ownNames: ["bot"])
    guard case .events(let events)? = try Self.decoded([post], in: context).first else {
      throw ContractFailure("nothing")
    }
    #expect(
      Array(events.dropFirst())
        == [
          .reaction(
            IncomingReaction(
              target: target, targetAuthor: Person(id: "ada"), author: Person(id: "lin"), emoji: "clap",
              time: Date(milliseconds: 1_699_999_200_000))),
          .reaction(
            IncomingReaction(
              target: target, targetAuthor: Person(id: "ada"), author: Person(id: "deploybot"), isFromBot: true,
              emoji: "tada", time: Date(milliseconds: 1_699_999_300_000))),
          .snapshot(
            ChannelSnapshot(
              chat: "team", channel: channel, after: Date(milliseconds: 1_699_998_999_999),
              through: Date(milliseconds: 1_699_999_000_000), messages: nil,
              reactions: [
                target.message: [
                  StandingReaction(emoji: "clap", author: "lin"), StandingReaction(emoji: "tada", author: "deploybot"),
                ]
              ])),
        ])
  }

  @Test func `what a webhook posted under a person's name recognises nobody by reactions or answers`() throws {
    var post = TalkPost(id: "m1")
    post.updated = 1_699_999_300_000
    post.props = #"{"from_webhook":"true"}"#
    post.reactions = [TalkPost.reaction("lin", "tada", at: 1_699_999_200_000)]
    let events = try Self.events(post)
    #expect(events.allSatisfy { if case .reaction = $0 { false } else { true } }, "\(events)")
  }

  @Test func `a post that was only touched tells its reactions, not its words`() throws {
    var old = TalkPost(id: "m1", at: 1_600_000_000_000)
    old.updated = 1_699_999_300_000
    old.reactions = [
      TalkPost.reaction("lin", "tada", at: 1_600_000_001_000), TalkPost.reaction("lin", "clap", at: 1_699_999_300_000),
    ]
    let events = try Self.events(old)
    #expect(events.count == 2)
    guard case .reaction(let reaction) = events[0], case .snapshot(let snapshot) = events[1] else {
      throw ContractFailure("\(events)")
    }
    #expect(reaction.emoji == "clap")
    #expect(snapshot.reactions[MattermostTalk.id("m1")]?.count == 2)
    old.edited = 1_699_999_300_000
    #expect(try Self.message(old).revision == "1699999300000")
  }

  @Test func `a post of files alone has no words, unless an edit took them away`() throws {
    var post = TalkPost(id: "m1", text: "")
    #expect(try Self.events(post).count == 1)
    post.edited = 1_699_999_100_000
    #expect(try Self.message(post).spans.isEmpty)
  }

  @Test(arguments: [
    #"{"from_bot":"true"}"#, #"{"from_webhook":"true"}"#, #"{"from_plugin":"true"}"#, #"{"from_bot":true}"#,
  ])
  func `what an integration posts is marked`(props: String) throws {
    #expect(try Self.message(TalkPost(id: "m1", props: props)).isFromBot)
  }

  @Test func `a bot account is known by its user, and nothing else makes a bot`() throws {
    #expect(try Self.message(TalkPost(id: "m1", user: "deploybot")).isFromBot)
    for props in ["null", "[]", #"{"from_bot":"false","x":{"from_bot":"true"}}"#] {
      #expect(try !Self.message(TalkPost(id: "m1", props: props)).isFromBot, "\(props)")
    }
  }

  @Test func `our own posts and those of the server are ignored`() throws {
    #expect(try Self.decoded([TalkPost(id: "m1", user: "bot")]) == [.ignored(reason: "own-post")])
    #expect(
      try Self.decoded([TalkPost(id: "m1", type: "system_join_channel")]) == [.ignored(reason: "system-post")])
  }

  @Test func `somebody whom the server no longer knows goes by the identifier`() throws {
    guard case .events(let events)? = try Self.decoded([TalkPost(id: "m1", user: "gone")], users: []).first,
      case .message(let message)? = events.first
    else { throw ContractFailure("nothing") }
    #expect(message.author == Person(id: MattermostTalk.id("gone")))
  }

  @Test func `what is no entry of ours is unusable`() throws {
    let envelope = Envelope(receipt: "r", received: MattermostTalk.now, body: Array("{}".utf8), origin: .polled)
    let platform = MattermostPlatform()
    guard case .verified(let verified) = platform.signature.verify(envelope, secrets: []),
      case .unusable(let reason) = platform.inbound.decode(verified, in: MattermostInboundTests.context)
    else { throw ContractFailure("usable") }
    #expect(reason.code == "not-json")
  }
}
