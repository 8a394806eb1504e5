// SPDX-License-Identifier: Apache-2.0
// Posts to a scripted Slack over real HTTP: accepted as they are, and there once whatever becomes of the answers.

import ChatPlatforms
import FoundationEssentials
import LinuxAdapters
import Ports
import Recognition
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct SlackPostingTests {
  private static let hook = "/services/T0/B0/secret"
  private static let team = """
    "users": {"U0ADA": {"name": "ada"}}, "channels": {"C0GENERAL": {"name": "general"}},
    "webhooks": {"\(hook)": {"channel": "C0GENERAL"}}
    """

  private static let digest = RichText([
    .heading(level: 1, ["Small wins, 16–20 November"]), .heading(level: 2, ["Shout-outs"]),
    .list(
      (1...30).map { number in
        .init(
          [.strong([.person(Person(id: "U\(number)", name: "Person \(number)"))])],
          details: [[.said("for runbook \(number) :tada: <!channel>"), " — Ada"]])
      }), .footer(["Week 47"]),
  ])

  private func post(
    _ kind: PlannedDelivery.Kind, _ body: RichText, id: String = "1a2b", replyTo: String? = nil,
    recipient: String? = nil
  ) -> PlannedDelivery {
    PlannedDelivery(
      id: id, chat: "team", channel: "C0GENERAL", kind: kind, body: body, replyTo: replyTo, recipient: recipient)
  }

  private func target(_ slack: ScriptedSlack) -> PostTarget {
    PostTarget(
      api: APIAccess(
        base: String(slack.api.dropLast("/api/".count)), token: Secret("xoxb-test"), isTrustedHost: true))
  }

  /// Sends a post as the daemon does.
  private func send(_ post: PlannedDelivery, to target: PostTarget, mayHaveArrived: Bool = false) async
    -> DeliveryVerdict
  {
    let transport = CurlTransport(userAgent: "tests")
    var exchange = SlackOutbound().exchange(for: post, to: target, mayHaveArrived: mayHaveArrived)
    var outcome: HTTPOutcome?
    while true {
      switch exchange.step(outcome, now: Date(timeIntervalSince1970: 1_700_000_000)) {
      case .ask(let request): outcome = await transport.send(request)
      case .pause: outcome = nil
      case .done(let verdict):
        await transport.shutDown()
        return verdict
      }
    }
  }

  @Test func `a digest is taken by the API and by a webhook, and pings nobody`() async throws {
    let slack = try ScriptedSlack(program: "{\(Self.team)}")
    let digest = post(.digest, Self.digest)
    let verdict = await send(digest, to: target(slack))
    let hook = PostTarget(webhook: Secret(slack.webhook(Self.hook)), isTrustedHost: true)
    #expect(await send(digest, to: hook) == .delivered(remoteID: nil))
    let posted = try await slack.posted(in: "C0GENERAL")
    #expect(posted.count == 2 && verdict == .delivered(remoteID: posted.first?.id))
    for message in posted {
      #expect(message.text.contains("&lt;\u{200B}!channel&gt;"))
      #expect(message.blocks?.contains("Person 30") == true)
    }
    #expect(posted.first?.metadata?.contains("1a2b") == true)
    await slack.shutDown()
  }

  @Test func `a post whose answer was lost is found, in the channel and in a thread`() async throws {
    let slack = try ScriptedSlack(
      program: """
        {\(Self.team), "faults": {"chat.postMessage": [{"lose_answer": true}, {"lose_answer": true}]}}
        """)
    let root = try await slack.say(#"{"channel": "C0GENERAL", "user": "U0ADA", "text": "kudos to @zoe"}"#)[0]
    let digest = post(.digest, Self.digest, id: "d1")
    let reply = post(.reply, RichText(["Noted."]), id: "r1", replyTo: root)
    for one in [digest, reply] {
      #expect(await send(one, to: target(slack)) == .uncertain(reason: "no-answer"))
      let again = await send(one, to: target(slack), mayHaveArrived: true)
      let ours = try await slack.posted(in: "C0GENERAL").filter { $0.metadata?.contains(one.id) == true }
      #expect(ours.count == 1 && again == .delivered(remoteID: ours.first?.id))
      #expect(ours.first?.thread == one.replyTo)
    }
    await slack.shutDown()
  }

  @Test func `a post that was lost on its way is not found, and made`() async throws {
    let slack = try ScriptedSlack(
      program: """
        {\(Self.team), "faults": {"chat.postMessage": [{"lose_answer": true, "carried_out": false}]}}
        """)
    let digest = post(.digest, Self.digest)
    #expect(await send(digest, to: target(slack)) == .uncertain(reason: "no-answer"))
    #expect(try await slack.posted(in: "C0GENERAL").isEmpty)
    let verdict = await send(digest, to: target(slack), mayHaveArrived: true)
    #expect(try await slack.posted(in: "C0GENERAL").map(\.id).map { .delivered(remoteID: $0) } == [verdict])
    await slack.shutDown()
  }

  @Test func `a reaction sits once, however often it is sent`() async throws {
    let slack = try ScriptedSlack(program: "{\(Self.team)}")
    let said = try await slack.say(#"{"channel": "C0GENERAL", "user": "U0ADA", "text": "kudos to @zoe"}"#)[0]
    let reaction = post(.reaction, RichText(["seedling"]), replyTo: said)
    for mayHaveArrived in [false, true] {
      #expect(
        await send(reaction, to: target(slack), mayHaveArrived: mayHaveArrived) == .delivered(remoteID: nil))
    }
    #expect(try await slack.posted(in: "C0GENERAL").map(\.reactions) == [["seedling": ["U0BOT"]]])
    await slack.shutDown()
  }

  @Test func `an admin is told alone`() async throws {
    let slack = try ScriptedSlack(program: "{\(Self.team)}")
    let verdict = await send(post(.reply, RichText(["A post was parked."]), recipient: "U0ADA"), to: target(slack))
    let posted = try await slack.posted(in: "U0ADA")
    #expect(posted.map(\.text) == ["A post was parked."] && verdict == .delivered(remoteID: posted.first?.id))
    #expect(try await slack.posted(in: "C0GENERAL").isEmpty)
    await slack.shutDown()
  }
}
