// SPDX-License-Identifier: Apache-2.0
// What an outgoing webhook says, and how its text is read.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct MattermostInboundTests {
  static let now = MattermostTalk.now
  static let context = InboundContext(
    chat: "team", ownNames: ["smallwins", MattermostTalk.id("bot")], bots: ["jenkins"], groups: ["platform"],
    home: "https://chat.example")

  static func decoded(_ envelope: Envelope, in context: InboundContext = context) throws -> Decoded {
    let platform = MattermostPlatform()
    guard case .verified(let verified) = platform.signature.verify(envelope, secrets: [Secret(MattermostHook.token)])
    else { throw ContractFailure("refused") }
    return platform.inbound.decode(verified, in: context)
  }

  static func message(
    _ text: String, user: String = "ada", in context: InboundContext = context
  ) throws -> IncomingMessage {
    let hook = MattermostHook(FixtureMessage(author: user, text: text))
    guard case .events(let events) = try decoded(hook.envelope(now), in: context), events.count == 1,
      case .message(let message) = events[0]
    else { throw ContractFailure("no message") }
    return message
  }

  static func spans(_ text: String) throws -> [Span] { try message(text).spans }

  @Test func `the payload of the reference gives one message`() throws {
    let body = #"""
      {"token":"abcdefghijklmnopqrstuvwxyz","team_id":"t","team_domain":"acme","channel_id":"c","channel_name":"town-square",
       "timestamp":1699999000123,"user_id":"u","user_name":"Ada","post_id":"p1","text":"kudos @bob","trigger_word":"kudos",
       "file_ids":""}
      """#
    let envelope = Envelope(
      receipt: "r", received: Self.now, headers: ["Content-Type": "application/json"], body: Array(body.utf8))
    #expect(
      try Self.decoded(envelope)
        == .events([
          .message(
            IncomingMessage(
              identity: MessageIdentity(chat: "team", channel: "c", message: "p1"), author: Person(id: "ada"),
              time: Date(milliseconds: 1_699_999_000_123), spans: [.text("kudos "), .person(Person(id: "bob"))],
              link: "https://chat.example/acme/pl/p1"))
        ]))
  }

  @Test(arguments: [
    "kudos to @lin for the runbook", "100 % sure: a+b=c & d\nüber *all* ?x=1", "🎉 @grace \"quoted\" \\ /", "=&=",
    "%41+%2B",
  ])
  func `a form says what JSON says`(text: String) throws {
    let hook = MattermostHook(FixtureMessage(text: text))
    #expect(try Self.decoded(hook.form(Self.now)) == Self.decoded(hook.envelope(Self.now)))
  }

  @Test func `a time counts milliseconds in JSON and seconds in a form`() throws {
    var hook = MattermostHook(FixtureMessage())
    hook.at = 1_699_999_000_789
    let times = try [hook.envelope(Self.now), hook.form(Self.now)].map { envelope in
      guard case .events(let events) = try Self.decoded(envelope), case .message(let message) = events[0] else {
        throw ContractFailure("no message")
      }
      return message.time.milliseconds
    }
    #expect(times == [1_699_999_000_789, 1_699_999_000_000])
    hook.at = Self.now.milliseconds + 60_000
    guard case .events(let events) = try Self.decoded(hook.envelope(Self.now)), case .message(let message) = events[0]
    else { throw ContractFailure("no message") }
    #expect(message.time == Self.now)
  }

  @Test func `our own posts are known by name and by identifier`() throws {
    let own = Decoded.ignored(reason: "own-post")
    #expect(try Self.decoded(MattermostHook(FixtureMessage(author: "smallwins")).envelope(Self.now)) == own)
    let renamed = InboundContext(chat: "team", ownNames: [MattermostTalk.id("ada")])
    #expect(try Self.decoded(MattermostHook(FixtureMessage()).form(Self.now), in: renamed) == own)
  }

  @Test func `a post without words is ignored`() throws {
    let hook = MattermostHook(FixtureMessage(text: ""))
    #expect(try Self.decoded(hook.envelope(Self.now)) == .ignored(reason: "no-text"))
    #expect(try Self.decoded(hook.form(Self.now)) == .ignored(reason: "no-text"))
  }

  @Test func `a hook does not say who is a bot, but names do`() throws {
    #expect(try Self.message("win: built", user: "jenkins").isFromBot)
    #expect(try Self.message("win: built", user: "deploy-bot").isFromBot)
    #expect(try !Self.message("win: built", user: "ada").isFromBot)
  }

  @Test(arguments: [
    (#"{"token":"T"}"#, "missing-field"), (#"{"token":"T","user_name":""}"#, "empty-field"),
    (#"{"token":"T","user_name":"ada","channel_id":"c","post_id":"p","text":"x","timestamp":"soon"}"#, "bad-time"),
    (#"{"token":"T","user_name":"ada","channel_id":"c","post_id":"p","text":"x","timestamp":-1}"#, "bad-time"),
    (#"{"token":"T","user_name":"ada","channel_id":"c","post_id":"p","text":7,"timestamp":1}"#, "wrong-type"),
    (#"{"token":"T","user_name":"ada","channel_id":"c","post_id":"p","text":"x"}"#, "missing-field"),
  ])
  func `what is not a payload is named unusable`(body: String, code: String) throws {
    let signed = body.replacing(#""T""#, with: "\"\(MattermostHook.token)\"")
    let envelope = Envelope(receipt: "r", received: Self.now, body: Array(signed.utf8))
    guard case .unusable(let reason) = try Self.decoded(envelope) else { throw ContractFailure("usable") }
    #expect(reason.code == code)
  }

  // MARK: - Text

  @Test func `user names hold dots, dashes and underscores, and a dot at the end is the sentence's`() throws {
    for (text, name) in [
      ("@ada.lovelace.", "ada.lovelace"), ("@ada-l, hi", "ada-l"), ("@ada_l!", "ada_l"), ("(@Ada)", "ada"),
      ("@ada.", "ada"), ("@ada...", "ada"), ("@ada-", "ada"), ("@ada:", "ada"), ("@ada's", "ada"), ("@x86.2", "x86.2"),
    ] {
      #expect(try Self.spans(text).contains(.person(Person(id: name))), "\(text)")
    }
  }

  @Test func `groups, everybody, channels and ourselves are told apart`() throws {
    #expect(
      try Self.spans("@platform @all ~town-square @smallwins")
        == [
          .group(Person(id: "platform")), .text(" "), .broadcast("all"), .text(" "), .channel("town-square"),
          .text(" "),
          .person(InboundContext.ownMention),
        ])
    let renamed = InboundContext(chat: "team", ownNames: ["friday"])
    #expect(try Self.message("@Friday help", in: renamed).spans.first == .person(InboundContext.ownMention))
    for word in ["all", "channel", "here"] { #expect(try Self.spans("@\(word)") == [.broadcast(word)]) }
  }

  @Test func `a tilde before anything else than a channel stays`() throws {
    for text in ["~5 minutes", "a~b", "~~", "~", "~ x", "~Ada"] {
      #expect(try Self.spans(text) == [.text(text)], "\(text)")
    }
    #expect(try Self.spans("see ~dev.") == [.text("see "), .channel("dev"), .text(".")])
    #expect(
      try Self.spans("(~dev, ~ops_2)").compactMap { if case .channel(let name) = $0 { name } else { nil } } == [
        "dev", "ops_2",
      ])
  }

  @Test func `a link with a label is one link`() throws {
    #expect(
      try Self.spans("kudos for [the runbook](https://x.example/a)!")
        == [.text("kudos for "), .link(url: "https://x.example/a", label: "the runbook"), .text("!")])
    #expect(
      try Self.spans("https://x.example and [1](https://y.example/b)")
        == [.link(url: "https://x.example", label: nil), .text(" and "), .link(url: "https://y.example/b", label: "1")])
    for text in [
      "[](https://x.example)", "[a\nb](https://x.example)", "x](https://x.example)", "[a] (https://x.example)",
    ] {
      #expect(try !Self.spans(text).contains { if case .link(_, .some) = $0 { true } else { false } }, "\(text)")
    }
  }

  @Test func `emoji by name, with a skin tone or not, are the emoji`() throws {
    #expect(
      try Self.spans(":clap_medium_dark_skin_tone: :taco:")
        == [
          .emoji(name: "clap", said: ":clap_medium_dark_skin_tone:"), .text(" "), .emoji(name: "taco", said: ":taco:"),
        ])
  }

  @Test func `entities are read as what they stand for`() throws {
    #expect(
      try Self.spans("a &lt; b &amp;&#42; &#64;x &bogus; &#0; &amp") == [
        .text("a < b &* "), .person(Person(id: "x")), .text(" &bogus; &#0; &amp"),
      ])
  }

  @Test func `emphasis is taken off, and what only looks like it stays`() throws {
    for (text, words) in [
      ("the *runbook*", "the runbook"), ("**kudos** _now_", "kudos now"), ("~~no~~ ***yes***!", "no yes!"),
      ("**bold _and_ so**", "bold and so"), ("(*x*)", "(x)"), ("*it!* *\"so\"* ok", "it! \"so\" ok"),
      ("__init__", "init"),
    ] {
      #expect(try Self.spans(text) == [.text(words)], "\(text)")
    }
    for text in [
      "* a\n* b", "5*3*2", "5 * 3 * 2", "snake_case_name", "*a\nb*", "a*", "*a", "**a*", "__a_", "****a****",
      "_", "**",
    ] {
      #expect(try Self.spans(text) == [.text(text)], "\(text)")
    }
    #expect(
      try Self.spans("kudos to **@ada** for *~dev*")
        == [.text("kudos to "), .person(Person(id: "ada")), .text(" for "), .channel("dev")])
    #expect(try Self.spans("`*a*` *b*") == [.code("*a*"), .text(" b")])
  }

  @Test(arguments: ["*a ", "* ", "**", "_a_", "~~", "[", "[a](", "~a ", "`", "@a ", "&lt;"])
  func `no repetition takes long to read`(part: String) throws {
    let start = ContinuousClock.now
    _ = try Self.spans(String(repeating: part, count: 60_000 / part.utf8.count))
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test func `code and quotes say nothing of their own`() throws {
    #expect(try Self.spans("`@ada` ```\n~dev\n```") == [.code("@ada"), .text(" "), .code("\n~dev\n")])
    #expect(try Self.spans("> kudos @ada") == [.quote("kudos @ada")])
  }
}
