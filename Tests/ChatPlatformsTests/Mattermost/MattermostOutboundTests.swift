// SPDX-License-Identifier: Apache-2.0
// What goes out to Mattermost, byte for byte, and what its answers mean.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct MattermostOutboundTests {
  let outbound = MattermostPlatform().outbound
  static let hook = PostTarget(webhook: Secret("https://chat.example/hooks/k3y"))
  static let now = MattermostTalk.now

  static func post(_ kind: PlannedDelivery.Kind = .digest, _ body: RichText = RichText(["Hello"])) -> PlannedDelivery {
    PlannedDelivery(id: "1a2b", chat: "team", channel: MattermostTalk.id("general"), kind: kind, body: body)
  }

  static func body(_ request: HTTPRequest) -> String { String(decoding: request.body, as: UTF8.self) }

  @Test func `a hook is sent the text and nothing else`() {
    let request = outbound.request(for: Self.post(), to: Self.hook)
    #expect(Self.body(request) == #"{"text":"Hello"}"#)
    #expect(request.method == "POST" && request.url == "https://chat.example/hooks/k3y")
    #expect(request.headers == [HTTPHeader("Content-Type", "application/json")] && !request.isTrustedHost)
  }

  @Test func `the API is sent a post with our mark`() {
    var post = Self.post(.reply, RichText([.said("@all / *done*")]))
    post.replyTo = MattermostTalk.id("m2")
    post.thread = MattermostTalk.id("m1")
    let request = outbound.request(for: post, to: MattermostTalk.target)
    #expect(
      Self.body(request)
        == #"{"channel_id":"general0000000000000000000","message":"@\#u{200B}all / &#42;done&#42;","pending_post_id":"1a2b","#
        + #""props":{"smallwins":"1a2b"},"root_id":"m1000000000000000000000000"}"#)
    #expect(request.url == "https://chat.example/api/v4/posts")
    #expect(
      request.headers
        == [HTTPHeader("Authorization", "Bearer token-secret"), HTTPHeader("Content-Type", "application/json")])
    post.thread = nil
    #expect(Self.body(outbound.request(for: post, to: MattermostTalk.target)).contains(#""root_id":"m2000"#))
    post.replyTo = nil
    #expect(!Self.body(outbound.request(for: post, to: MattermostTalk.target)).contains("root_id"))
  }

  @Test(
    arguments: [
      (.json("ok"), .delivered(remoteID: nil)),
      (.json(#"{"id":"p1","message":"x"}"#, status: 201), .delivered(remoteID: "p1")),
      (
        .error(400, "api.post.create_post.can_not_post_to_deleted.error"),
        .refused(reason: "api.post.create_post.can_not_post_to_deleted.error")
      ),
      (.error(403, "api.context.permissions.app_error"), .refused(reason: "api.context.permissions.app_error")),
      (.error(404, "app.channel.get.existing.app_error"), .refused(reason: "app.channel.get.existing.app_error")),
      (.error(401, "api.context.session_expired.app_error"), .denied(reason: "api.context.session_expired.app_error")),
      (
        .error(500, "api.post.deduplicate_create_post.pending"),
        .uncertain(reason: "api.post.deduplicate_create_post.pending")
      ),
      (.error(500, "app.post.save.app_error"), .retry(after: nil, reason: "app.post.save.app_error")),
      (
        .error(501, "api.incoming_webhook.disabled.app_error"),
        .refused(reason: "api.incoming_webhook.disabled.app_error")
      ),
      (.json("<html>", status: 502), .uncertain(reason: "http-502")),
      (.json("", status: 503), .retry(after: nil, reason: "http-503")),
      (.json(#"{"id":"Ada said no. Really!"}"#, status: 400), .refused(reason: "http-400")),
      (.json(#"{"id":"nodot"}"#, status: 400), .refused(reason: "http-400")),
      (.limited(), .retry(after: .seconds(3), reason: "http-429")),
      (
        .limited([HTTPHeader("Retry-After", "7"), HTTPHeader("X-Ratelimit-Reset", "3")]),
        .retry(after: .seconds(7), reason: "http-429")
      ),
      (.limited([]), .retry(after: .seconds(1), reason: "http-429")),
      (.notSent("refused"), .retry(after: nil, reason: "not-sent")),
      (.unknown("timeout"), .uncertain(reason: "no-answer")),
    ] as [(HTTPOutcome, DeliveryVerdict)])
  func `an answer means`(outcome: HTTPOutcome, verdict: DeliveryVerdict) {
    #expect(outbound.verdict(on: outcome, for: Self.post(), now: Self.now) == verdict)
  }

  @Test func `a hook is asked once, whether something may have arrived or not`() throws {
    for mayHaveArrived in [false, true] {
      let exchange = outbound.exchange(for: Self.post(), to: Self.hook, mayHaveArrived: mayHaveArrived)
      let driven = try MattermostTalk.drive(exchange, [.json("ok")])
      #expect(driven.answer == .delivered(remoteID: nil) && driven.asked.count == 1)
    }
  }

  @Test func `a long digest is cut below the server's limit, and loses nothing`() {
    let items = (0..<400).map { RichText.ListItem([.said("*\($0)* " + String(repeating: "_", count: 40))]) }
    let parts = outbound.split(Self.post(.digest, RichText([.list(items)])))
    #expect(parts.map(\.id) == ["1a2b"] + (2...parts.count).map { "1a2b-\($0)" })
    let texts = parts.map { Self.body(outbound.request(for: $0, to: Self.hook)) }
    #expect(texts.allSatisfy { $0.unicodeScalars.count < 16_383 + 200 })
    #expect((0..<400).allSatisfy { number in texts.contains { $0.contains("&#42;\(number)&#42;") } })
  }

  @Test func `a digest in Mattermost's dress`() throws {
    let document = RichText([
      .heading(level: 1, [.text("Small wins, 14–20 November 2026")]), .heading(level: 2, [.text("Wins")]),
      .list([
        RichText.ListItem([
          .said("the importer reads last_year's *files*"), " — ", .person(Person(id: "ada", name: "Ada Lovelace")),
        ]),
        RichText.ListItem([.said("C# & <3 for $40k"), " — ", .person(Person(id: "lin"))]),
      ]),
      .heading(level: 2, [.text("Shout-outs")]),
      .list([
        RichText.ListItem(
          [.strong([.person(Person(id: "zoe")), " and ", .person(Person(id: "grace"))])],
          details: [
            [
              .said("pairing with @all on the [flaky](https://x.example) test"), " — ", .person(Person(id: "omar")),
              " · ",
              .link(url: "https://chat.example/acme/pl/p1", label: "link"),
            ], [.said("1. being there"), " ", .value("teamwork")],
          ])
      ]),
      .paragraph(["Say ", .code("@smallwins help"), "."]), .rule, .footer(["In the words you said them."]),
    ])
    let text = try PlatformFixture.mattermost.text(outbound.request(for: Self.post(.digest, document), to: Self.hook))
    #expect(
      text.replacing("\u{200B}", with: "·0·") == """
        # Small wins, 14–20 November 2026

        ## Wins

        - the importer reads last_year's &#42;files&#42; — Ada Lovelace
        - C&#35; & &lt;3 for $40k — lin

        ## Shout-outs

        - **zoe and grace**
          - pairing with @·0·all on the &#91;flaky&#93;(https://x.example) test — omar · [link](https://chat.example/acme/pl/p1)
          - 1&#46; being there #·0·teamwork

        Say `@·0·smallwins help`.

        ---

        *In the words you said them.*
        """)
  }
}
