// SPDX-License-Identifier: Apache-2.0
// Whom an outgoing webhook is from: its token, in either form, and nothing else.

import ChatPlatforms
import FoundationEssentials
import Ports
import Testing

struct MattermostSignatureTests {
  let signature = MattermostPlatform().signature
  let hook = MattermostHook(FixtureMessage())
  static let now = MattermostTalk.now

  func refusal(_ envelope: Envelope, secrets: [String] = [MattermostHook.token]) -> String? {
    if case .refused(let reason) = signature.verify(envelope, secrets: secrets.map { Secret($0) }) {
      reason.code
    } else {
      nil
    }
  }

  @Test func `the token passes as JSON and as a form, also while it is replaced by another`() {
    for envelope in [hook.envelope(Self.now), hook.form(Self.now)] {
      #expect(refusal(envelope) == nil)
      #expect(refusal(envelope, secrets: ["the-new-one", MattermostHook.token]) == nil)
      #expect(refusal(envelope, secrets: ["the-new-one"]) == "bad-signature")
      #expect(refusal(envelope, secrets: []) == "bad-signature")
    }
  }

  @Test func `a token that differs in one character, or in its length, is refused`() {
    let token = Array(MattermostHook.token)
    var forged = [
      token + ["x"], Array(token.dropLast()), ["x"] + token, token.reversed(), [" "] + token, token + ["\0"],
    ]
    for place in token.indices {
      for other in ["a", "A", "0", "-", "é"] as [Character] where other != token[place] {
        var changed = token
        changed[place] = other
        forged.append(changed)
      }
    }
    for characters in forged {
      var hook = hook
      hook.token = String(characters)
      #expect(refusal(hook.envelope(Self.now)) == "bad-signature", "\(hook.token)")
      #expect(refusal(hook.form(Self.now)) == "bad-signature", "\(hook.token)")
    }
    #expect(forged.count > 120)
  }

  @Test(arguments: [
    "", "{}", "[]", "{", "null", "token", #"{"token":""}"#, #"{"token":null}"#, #"{"token":26}"#, #"{"token":["x"]}"#,
    "token=", "text=hello", "&&&", "=", "%",
  ])
  func `a body without a token is unsigned`(body: String) {
    for type in ["", "application/json", "application/x-www-form-urlencoded"] {
      let envelope = Envelope(receipt: "r", received: Self.now, headers: ["Content-Type": type], body: Array(body.utf8))
      #expect(refusal(envelope) == "unsigned", "\(type)")
    }
  }

  @Test func `a token in a header, or behind the first one, is none`() {
    let token = MattermostHook.token
    var envelope = Envelope(
      receipt: "r", received: Self.now, headers: ["Authorization": "Bearer \(token)"], body: Array("{}".utf8))
    #expect(refusal(envelope) == "unsigned")
    envelope.body = Array("token=other&token=\(token)".utf8)
    #expect(refusal(envelope) == "bad-signature")
  }

  @Test func `an empty secret opens nothing`() {
    var hook = hook
    hook.token = ""
    #expect(refusal(hook.envelope(Self.now), secrets: [""]) == "unsigned")
    #expect(refusal(hook.form(Self.now), secrets: [""]) == "unsigned")
  }

  @Test func `what was polled needs no token`() {
    let envelope = Envelope(receipt: "r", received: Self.now, body: [], origin: .polled)
    #expect(refusal(envelope, secrets: []) == nil)
  }

  @Test func `the form is known by its type, else by its first byte`() {
    for (envelope, type) in [
      (hook.envelope(Self.now), "application/json; charset=utf-8"), (hook.envelope(Self.now), nil),
      (hook.form(Self.now), "application/x-www-form-urlencoded; charset=utf-8"), (hook.form(Self.now), nil),
    ] {
      var envelope = envelope
      envelope.headers = type.map { ["content-type": $0] } ?? [:]
      #expect(refusal(envelope) == nil, "\(type ?? "")")
    }
    var mislabelled = hook.form(Self.now)
    mislabelled.headers = ["content-type": "application/json"]
    #expect(refusal(mislabelled) == "unsigned")
  }

  @Test func `everything is spooled and answered with an empty object`() {
    #expect(
      MattermostPlatform().reception(ofHeaders: [:], body: []) == Reception(isSpooled: true, answer: "{}"))
  }
}
