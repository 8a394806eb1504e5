// SPDX-License-Identifier: Apache-2.0
// The generic payload that goes out, word for word.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct GenericOutboundTests {
  let outbound = GenericPlatform().outbound
  let target = PostTarget(webhook: Secret("https://chat.example/hook"))

  @Test func `a post is one JSON object with its keys in order`() {
    let post = PlannedDelivery(
      id: "1a2b", chat: "team", channel: "general", kind: .reply, body: RichText([.said("@all / *done*")]),
      replyTo: "m1", thread: "m0")
    let request = outbound.request(for: post, to: target)
    #expect(
      String(decoding: request.body, as: UTF8.self)
        == #"{"channel":"general","id":"1a2b","kind":"reply","reply_to":"m1","text":"@\#u{200B}all / \\*done\\*","thread":"m0"}"#
    )
    #expect(request.method == "POST" && request.url == "https://chat.example/hook" && !request.isTrustedHost)
    #expect(
      request.headers == [HTTPHeader("Content-Type", "application/json"), HTTPHeader("Idempotency-Key", "1a2b")])
  }

  @Test func `what a post does not have is left out`() {
    let post = PlannedDelivery(id: "1", chat: "team", channel: "c", kind: .digest, body: RichText(["Hello"]))
    #expect(
      String(decoding: outbound.request(for: post, to: target).body, as: UTF8.self)
        == #"{"channel":"c","id":"1","kind":"digest","text":"Hello"}"#)
  }

  @Test(arguments: ["+1", "white_check_mark", "🎉"])
  func `the text of a reaction is its emoji as it is`(emoji: String) {
    let post = PlannedDelivery(
      id: "1", chat: "team", channel: "c", kind: .reaction, body: RichText([.text(emoji)]), replyTo: "m1")
    #expect(
      String(decoding: outbound.request(for: post, to: target).body, as: UTF8.self)
        == #"{"channel":"c","id":"1","kind":"reaction","reply_to":"m1","text":"\#(emoji)"}"#)
  }

  @Test func `a token goes as a bearer, and a trusted host is passed on`() {
    let post = PlannedDelivery(id: "1", chat: "team", channel: "c", kind: .digest, body: RichText(["Hello"]))
    let local = PostTarget(webhook: Secret("http://127.0.0.1:8/hook"), token: Secret("t0ken"), isTrustedHost: true)
    let request = outbound.request(for: post, to: local)
    #expect(request.headers.last == HTTPHeader("Authorization", "Bearer t0ken"))
    #expect(request.isTrustedHost)
  }

  @Test func `a delivered post is known by the identifier that we gave it`() {
    let post = PlannedDelivery(id: "1a2b", chat: "team", channel: "c", kind: .digest, body: RichText(["Hello"]))
    let verdict = outbound.verdict(on: .answered(HTTPResponse(status: 204)), for: post, now: Date(milliseconds: 0))
    #expect(verdict == .delivered(remoteID: "1a2b"))
  }

  @Test func `everything is spooled and answered with nothing`() {
    #expect(GenericPlatform().reception(ofHeaders: [:], body: []) == Reception(isSpooled: true, answer: ""))
  }

  @Test func `a platform is found by its name`() {
    #expect(PlatformRegistry.platform(named: "generic")?.name == "generic")
    #expect(PlatformRegistry.platform(named: "Generic") == nil)
  }

  @Test func `a key that is still being worked on is asked for again later`() {
    let post = PlannedDelivery(id: "1", chat: "team", channel: "c", kind: .digest, body: RichText(["Hello"]))
    let outcome = HTTPOutcome.answered(HTTPResponse(status: 409))
    #expect(
      outbound.verdict(on: outcome, for: post, now: Date(milliseconds: 0))
        == .retry(after: nil, reason: "http-409"))
  }
}
