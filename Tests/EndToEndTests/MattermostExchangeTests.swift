// SPDX-License-Identifier: Apache-2.0
// What Mattermost's API is asked, over real HTTP against the scripted server, which does what the real one's source says.

import ChatPlatforms
import FoundationEssentials
import LinuxAdapters
import Ports
import Recognition
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct MattermostExchangeTests {
  private static let general = ScriptedMattermost.id("general")
  private static let team = """
    "users": {"ada": {"username": "ada", "first_name": "Ada", "last_name": "Lovelace"}, "zoe": {"username": "zoe"},
              "jenkins": {"username": "jenkins", "is_bot": true}},
    "hooks": {"key": {"channel": "general", "user": "ada"}}
    """

  /// A server, a transport and the way to the API.
  private struct Scene: Sendable {
    var server: ScriptedMattermost
    var transport: CurlTransport

    var access: APIAccess { APIAccess(base: server.site, token: Secret("bottoken"), isTrustedHost: true) }
    var platform: MattermostPlatform { MattermostPlatform() }
    let clock = SystemWallClock()

    func drive<Answer: Sendable>(_ first: any Exchange<Answer>) async throws -> Answer {
      var exchange = first
      var outcome: HTTPOutcome?
      while true {
        switch exchange.step(outcome, now: clock.now()) {
        case .ask(let request): outcome = await transport.send(request)
        case .done(let answer): return answer
        case .pause: throw ChildProcess.Failure(description: "no limit was set")
        }
      }
    }

    func got<Value: Sendable>(_ exchange: any Exchange<APIAnswer<Value>>) async throws -> Value {
      let answer = try await drive(exchange)
      guard case .got(let value) = answer else { throw ChildProcess.Failure(description: "\(answer)") }
      return value
    }

    /// What is read of the channel, as the decoder makes events of it.
    func events(from: Date, cursor: ChannelCursor? = nil) async throws -> (events: [Decoded], cursor: ChannelCursor?) {
      let wish = HistoryRequest(
        channel: MattermostExchangeTests.general, from: from, cursor: cursor, isThorough: cursor == nil)
      let history = try await got(MattermostAPI().history(wish, by: access))
      let context = InboundContext(chat: "team", ownNames: ["smallwins"], home: server.site)
      return (
        try history.entries.map { body in
          let envelope = Envelope(receipt: "r", received: clock.now() + 60, body: body, origin: .polled)
          guard case .verified(let verified) = platform.signature.verify(envelope, secrets: []) else {
            throw ChildProcess.Failure(description: "refused")
          }
          return platform.inbound.decode(verified, in: context)
        }, history.cursor
      )
    }

    /// Everything that happened.
    func happened(from: Date) async throws -> [IncomingEvent] {
      try await events(from: from).events.flatMap { decoded -> [IncomingEvent] in
        if case .events(let events) = decoded { events } else { [] }
      }
    }

    func deliver(
      _ post: PlannedDelivery, to target: PostTarget? = nil, mayHaveArrived: Bool = false
    ) async throws -> DeliveryVerdict {
      try await drive(
        platform.outbound.exchange(for: post, to: target ?? PostTarget(api: access), mayHaveArrived: mayHaveArrived))
    }
  }

  private func run(_ more: String, _ body: (Scene) async throws -> Void) async throws {
    let server = try ScriptedMattermost(program: "{\(Self.team)\(more)}")
    let transport = CurlTransport(userAgent: "tests")
    do { try await body(Scene(server: server, transport: transport)) } catch {
      await transport.shutDown()
      throw error
    }
    await transport.shutDown()
    await server.shutDown()
  }

  private func post(_ id: String, _ kind: PlannedDelivery.Kind, _ body: RichText) -> PlannedDelivery {
    PlannedDelivery(id: id, chat: "team", channel: Self.general, kind: kind, body: body)
  }

  @Test func `a Mattermost says who we are, where we are, and who others are`() async throws {
    try await run(
      #", "channels": {"general": {}, "secret": {"type": "P", "members": ["ada"]}, "old": {"delete_at": 5}}"#
    ) { scene in
      let introduction = try await scene.got(MattermostAPI().introduction(by: scene.access))
      #expect(introduction.identity.ids == [ScriptedMattermost.id("bot"), "smallwins"])
      #expect(introduction.missing.isEmpty && introduction.identity.home == scene.server.site)
      #expect(try await scene.got(MattermostAPI().channels(by: scene.access)) == [Self.general])
      let names = try await scene.got(
        MattermostAPI().names(
          of: ["ada", "zoe", "jenkins", "nobody", Self.general, ScriptedMattermost.id("secret")], by: scene.access))
      #expect(
        names == [
          KnownName(id: "ada", name: "Ada Lovelace"), KnownName(id: "jenkins", name: "jenkins", isBot: true),
          KnownName(id: Self.general, name: "general"),
        ])
      var wrong = scene.access
      wrong.token = Secret("other")
      guard case .refused(let refusal) = try await scene.drive(MattermostAPI().introduction(by: wrong)) else {
        throw ChildProcess.Failure(description: "accepted")
      }
      #expect(refusal.isOfToken && refusal.code == "api.context.session_expired.app_error")
    }
  }

  @Test func `a gap of more than a thousand posts is read in order, each once`() async throws {
    let history = #"[{"user": "zoe", "text": "kudos to @ada for step {n}", "count": 1234}]"#
    try await run(#", "channels": {"general": {"history": \#(history)}}"#) { scene in
      let read = try await scene.events(from: scene.clock.now() - 3600)
      let said = read.events.compactMap { decoded -> String? in
        guard case .events(let events) = decoded, case .message(let message)? = events.first else { return nil }
        return message.spans.map { if case .text(let words) = $0 { words } else { "@" } }.joined()
      }
      #expect(said == (1...1234).map { "kudos to @ for step \($0)" })
      let again = try await scene.events(from: scene.clock.now() - 3600, cursor: read.cursor)
      #expect((1..<20).contains(again.events.count), "only the last seconds are read twice")
    }
  }

  @Test func `edits, deletions, answers and reactions are read as what they are`() async throws {
    try await run(#", "channels": {"general": {}}"#) { scene in
      let from = scene.clock.now() - 60
      let ids = try await scene.server.say(
        #"[{"channel": "general", "user": "ada", "text": "win: shipped"}, {"channel": "general", "user": "zoe", "text": "oops"}, {"channel": "general", "user": "jenkins", "text": "win: built"}]"#
      )
      try await scene.server.say(
        """
        [{"channel": "general", "user": "zoe", "text": "thanks!", "root_id": "\(ids[0])"}, {"edit": "\(ids[0])", "text": "win: shipped it"},
         {"delete": "\(ids[1])"}, {"react": "\(ids[0])", "user": "zoe", "name": "clap_dark_skin_tone"}]
        """)
      let read = try await scene.happened(from: from)
      let messages = read.compactMap { if case .message(let message) = $0 { message } else { nil } }
      #expect(messages.map(\.author.id) == ["ada", "jenkins", "zoe"])
      #expect(messages.map(\.isFromBot) == [false, true, false])
      #expect(messages.map { $0.revision != nil } == [true, false, false])
      #expect(messages[0].spans == [.text("win: shipped it")])
      #expect(messages[2].thread == ids[0] && messages[2].repliesTo?.author == Person(id: "ada"))
      let deleted = read.compactMap { if case .deletion(let identity, _) = $0 { identity } else { nil } }
      #expect(deleted.map(\.message) == [ids[1]])
      let reactions = read.compactMap { if case .reaction(let reaction) = $0 { reaction } else { nil } }
      #expect(reactions.map(\.emoji) == ["clap"] && reactions.map(\.author.id) == ["zoe"])

      try await scene.server.say(#"{"unreact": "\#(ids[0])", "user": "zoe", "name": "clap_dark_skin_tone"}"#)
      let standing = try await scene.happened(from: from).compactMap {
        if case .snapshot(let snapshot) = $0 { snapshot.reactions[ids[0]] } else { nil }
      }
      #expect(standing == [[]])
    }
  }

  @Test func `a post whose answer is lost is found, and is there once`() async throws {
    let faults = #""faults": {"CreatePost": [{"lose_answer": true}], "GetPostsForChannel": [{"status": 503}]}"#
    try await run(
      #", "channels": {"general": {"history": [{"user": "ada", "text": "{n}", "count": 250}]}}, \#(faults)"#
    ) { scene in
      let digest = post("0123456789abcdef", .digest, RichText([.said("@all *win* #tag")]))
      #expect(try await scene.deliver(digest) == .uncertain(reason: "no-answer"))
      let failed = try await scene.deliver(digest, mayHaveArrived: true)
      #expect(
        failed == .retry(after: nil, reason: "http-503")
          || failed == .retry(after: nil, reason: "api.context.server_error"))
      try await scene.server.say(#"{"channel": "general", "user": "zoe", "text": "chatter", "count": 210}"#)
      guard case .delivered(let id) = try await scene.deliver(digest, mayHaveArrived: true) else {
        throw ChildProcess.Failure(description: "not found")
      }
      let posted = try await scene.server.posted(in: "general").filter { $0.user == ScriptedMattermost.id("bot") }
      #expect(posted.map(\.id) == [id])
      #expect(posted.first?.text == "@\u{200B}all &#42;win&#42; #\u{200B}tag")
      #expect(posted.first?.props?.contains("0123456789abcdef") == true)
    }
  }

  @Test func `answers, reactions and direct messages arrive where they belong`() async throws {
    try await run(#", "channels": {"general": {}}"#) { scene in
      let root = try await scene.server.say(#"{"channel": "general", "user": "ada", "text": "win: shipped"}"#)[0]
      let answer = try await scene.server.say(
        #"{"channel": "general", "user": "zoe", "text": "how?", "root_id": "\#(root)"}"#)[0]
      var reply = post("reply", .reply, RichText(["noted"]))
      reply.replyTo = answer
      guard case .delivered = try await scene.deliver(reply) else { throw ChildProcess.Failure(description: "refused") }
      var reaction = post("reaction", .reaction, RichText(["seedling"]))
      reaction.replyTo = root
      for mayHaveArrived in [false, true] {
        #expect(try await scene.deliver(reaction, mayHaveArrived: mayHaveArrived) == .delivered(remoteID: nil))
      }
      var direct = post("direct", .reply, RichText(["just for you"]))
      direct.channel = PlannedDelivery.direct(to: "zoe")
      direct.recipient = "zoe"
      for mayHaveArrived in [false, true] {
        guard case .delivered = try await scene.deliver(direct, mayHaveArrived: mayHaveArrived) else {
          throw ChildProcess.Failure(description: "refused")
        }
      }
      let hook = PostTarget(webhook: Secret(scene.server.hook("key")), isTrustedHost: true)
      #expect(
        try await scene.deliver(post("hooked", .digest, RichText(["by a hook"])), to: hook) == .delivered(remoteID: nil)
      )
      let unknown = PostTarget(webhook: Secret(scene.server.hook("other")), isTrustedHost: true)
      #expect(
        try await scene.deliver(post("hooked", .digest, RichText(["x"])), to: unknown)
          == .refused(reason: "web.incoming_webhook.invalid.app_error"))

      let posted = try await scene.server.posted(in: "general")
      #expect(posted.map(\.text) == ["win: shipped", "how?", "noted", "by a hook"])
      #expect(posted[2].thread == root && posted[0].reactions == ["seedling": [ScriptedMattermost.id("bot")]])
      #expect(try await scene.server.posted(in: "zoe").map(\.text) == ["just for you"])
    }
  }
}
