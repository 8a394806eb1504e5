// SPDX-License-Identifier: Apache-2.0
// Posts to Slack, word for word.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct SlackOutboundTests {
  static let webhook = PostTarget(
    webhook: Secret("https://hooks.slack.example/services/T1/B1/x"), token: Secret("xoxb-1"))
  static let api = PostTarget(api: APIAccess(base: "https://slack.example", token: Secret("xoxb-1")))

  let outbound = SlackOutbound()

  static func post(
    _ kind: PlannedDelivery.Kind, _ body: RichText = RichText(["Hello"]), replyTo: String? = nil,
    thread: String? = nil, recipient: String? = nil
  ) -> PlannedDelivery {
    PlannedDelivery(
      id: "1a2b", chat: "team", channel: recipient.map(PlannedDelivery.direct) ?? "C1", kind: kind, body: body,
      replyTo: replyTo, thread: thread, recipient: recipient)
  }

  private func json(_ post: PlannedDelivery, to target: PostTarget) -> String {
    String(decoding: outbound.request(for: post, to: target).body, as: UTF8.self)
  }

  private static let blocks =
    #""blocks":[{"elements":[{"elements":[{"text":"Hello","type":"text"}],"type":"rich_text_section"}],"type":"rich_text"}]"#

  @Test func `a webhook gets the blocks and a text, and nothing that it does not know`() {
    let request = outbound.request(for: Self.post(.reply, replyTo: "1.2"), to: Self.webhook)
    #expect(
      String(decoding: request.body, as: UTF8.self)
        == "{\(Self.blocks)"
        + #","mrkdwn":false,"text":"Hello","unfurl_links":false,"unfurl_media":false}"#)
    #expect(request.method == "POST" && request.url == "https://hooks.slack.example/services/T1/B1/x")
  }

  @Test func `a webhook never sees the bot's token`() {
    let request = outbound.request(for: Self.post(.digest), to: Self.webhook)
    #expect(request.headers == [HTTPHeader("Content-Type", "application/json; charset=utf-8")])
    #expect(!String(decoding: request.body, as: UTF8.self).contains("xoxb-1"))
  }

  @Test func `the API is told the channel, and our own mark`() {
    let request = outbound.request(for: Self.post(.digest), to: Self.api)
    #expect(
      String(decoding: request.body, as: UTF8.self)
        == "{\(Self.blocks)"
        + #","channel":"C1","metadata":{"event_payload":{"id":"1a2b"},"event_type":"smallwins_post"},"mrkdwn":false,"#
        + #""text":"Hello","unfurl_links":false,"unfurl_media":false}"#)
    #expect(request.method == "POST" && request.url == "https://slack.example/api/chat.postMessage")
    #expect(
      request.headers == [
        HTTPHeader("Content-Type", "application/json; charset=utf-8"), HTTPHeader("Authorization", "Bearer xoxb-1"),
      ])
  }

  @Test func `an answer goes into the thread, and opens one where there is none`() throws {
    let opened = outbound.request(for: Self.post(.reply, replyTo: "2.2"), to: Self.api)
    let joined = outbound.request(for: Self.post(.reply, replyTo: "2.2", thread: "1.1"), to: Self.api)
    #expect(try SlackPost(opened).thread_ts == "2.2")
    #expect(try SlackPost(joined).thread_ts == "1.1")
  }

  @Test func `a direct message goes to the person and into no thread`() throws {
    let request = outbound.request(for: Self.post(.reply, replyTo: "2.2", recipient: "U7"), to: Self.api)
    #expect(try SlackPost(request).channel == "U7")
    #expect(try SlackPost(request).thread_ts == nil)
  }

  @Test(
    arguments: [
      ("seedling", "seedling"), (":seedling:", "seedling"), ("🌱", "seedling"), ("+1", "+1"), ("thumbsup", "+1"),
      ("🎉", "tada"), ("❤️", "heart"), ("👏🏽", "clap"), ("wave::skin-tone-3", "wave"),
      // What has no name here is acknowledged all the same.
      ("🪨", "seedling"), ("", "seedling"), ("no name", "seedling"),
    ])
  func `a reaction is added by Slack's name`(emoji: String, name: String) {
    let post = Self.post(.reaction, RichText([.text(emoji)]), replyTo: "2.2", thread: "1.1")
    #expect(json(post, to: Self.api) == #"{"channel":"C1","name":"\#(name)","timestamp":"2.2"}"#)
    #expect(outbound.request(for: post, to: Self.api).url == "https://slack.example/api/reactions.add")
  }

  @Test func `a trusted host is passed on`() {
    let access = APIAccess(base: "http://127.0.0.1:8", token: Secret("t"), isTrustedHost: true)
    #expect(outbound.request(for: Self.post(.digest), to: PostTarget(api: access)).isTrustedHost)
    #expect(!outbound.request(for: Self.post(.digest), to: Self.api).isTrustedHost)
  }

  @Test func `a post without a word has no blocks, since Slack refuses empty ones`() throws {
    for body in [RichText(), RichText([.said("")]), RichText([.heading(level: 1, []), .list([]), .footer([" "])])] {
      #expect(try SlackPost(outbound.request(for: Self.post(.digest, body), to: Self.api)).blocks == nil)
    }
  }

  @Test func `the text for notifications has no token and no end in the middle of one`() throws {
    let said = "<!channel> & <@U1> " + String(repeating: "&<>", count: 300)
    let body = RichText((0..<3).map { _ in .paragraph([.said(said)]) })
    let text = try #require(try SlackPost(outbound.request(for: Self.post(.digest, body), to: Self.api)).text)
    #expect(text.hasPrefix("&lt;\u{200B}!channel&gt; &amp; &lt;\u{200B}@\u{200B}U1&gt; &amp;&lt;&gt;"))
    #expect((3_990...4_000).contains(text.utf16.count) && text.hasSuffix("; …"))
    #expect(SlackReading.escaped(SlackReading.unescaped(text)) == text)
  }

  @Test func `a text that leaves room for the mark of a cut is not cut`() throws {
    for (length, isCut) in [(3_997, false), (3_998, false), (3_999, true), (5_000, true)] {
      let words = (0..<(length / 1_000)).map { _ in String(repeating: "x", count: 1_000) }
      let rest = String(repeating: "y", count: length % 1_000)
      let body = RichText([(words + [rest]).filter { !$0.isEmpty }.map { .text($0) }].map { .paragraph($0) })
      let text = try #require(try SlackPost(outbound.request(for: Self.post(.digest, body), to: Self.api)).text)
      #expect(text.hasSuffix("…") == isCut && text.utf16.count <= 4_000, "\(length): \(text.utf16.count)")
    }
  }
}
