// SPDX-License-Identifier: Apache-2.0
// What Slack is asked, and what its answers mean.

import FoundationEssentials
import Ports
import Recognition
import Testing

@testable import ChatPlatforms

struct SlackAPITests {
  private let api = SlackAPI()
  private typealias Introducing = SlackConversation<Introduction>

  // MARK: - Who we are

  private static let me =
    #"{"ok":true,"url":"https://acme.slack.com/","team":"Acme","user":"smallwins","team_id":"T1","user_id":"U0","bot_id":"B0"}"#
  private static let allScopes =
    "chat:write,channels:history,groups:history,channels:read,groups:read,users:read,usergroups:read,reactions:read,"
    + "reactions:write,im:write"

  private func introduced(_ outcome: HTTPOutcome) -> Introducing {
    Introducing(api.introduction(by: Introducing.access)) { _ in outcome }
  }

  @Test func `we are introduced by identifiers, name, and address`() {
    let told = introduced(.slack(Self.me, headers: [HTTPHeader("X-OAuth-Scopes", Self.allScopes)]))
    #expect(
      told.got
        == Introduction(
          identity: ChatIdentity(ids: ["U0", "B0"], name: "smallwins", home: "https://acme.slack.com"), place: "Acme"))
    #expect(told.asked == ["auth.test"])
    let request = told.requests[0]
    #expect(request.method == "GET" && request.headers == [HTTPHeader("Authorization", "Bearer xoxb-secret")])
    #expect(request.answerLimit == 32 << 20 && !request.isTrustedHost && request.body.isEmpty)
  }

  @Test func `each scope that is missing says what it costs and what to do`() {
    let told = introduced(
      .slack(Self.me, headers: [HTTPHeader("x-oauth-scopes", "chat:write, users:read,channels:history")]))
    let missing = told.got?.missing ?? []
    #expect(
      missing.map(\.right) == [
        "groups:history", "channels:read", "groups:read", "usergroups:read", "reactions:read", "reactions:write",
        "im:write",
      ])
    #expect(missing.first?.effect == "nothing is heard in private channels")
    #expect(missing.allSatisfy { $0.hint == "add it under OAuth & Permissions and reinstall the app" })
    #expect(introduced(.slack(Self.me)).got?.missing == [])
  }

  @Test(arguments: [
    ("invalid_auth", true, "compare the chat's token with the Bot User OAuth Token (xoxb-…) under OAuth & Permissions"),
    ("not_authed", true, "compare the chat's token with the Bot User OAuth Token (xoxb-…) under OAuth & Permissions"),
    ("token_revoked", true, "reinstall the app under OAuth & Permissions and give the chat its new token"),
    ("account_inactive", true, "reinstall the app under OAuth & Permissions and give the chat its new token"),
    ("not_in_channel", false, "invite the bot into the channel, and compare the channel's identifier"),
    ("method_deprecated", false, "look the code up at docs.slack.dev/reference/methods"),
  ])
  func `a refusal says what to do`(code: String, isOfToken: Bool, hint: String) {
    #expect(introduced(.slackError(code)).refusal == APIRefusal(code: code, hint: hint, isOfToken: isOfToken))
  }

  @Test func `a scope that a method misses is named, and nothing else that a server may say`() {
    let missing = introduced(
      .slack(#"{"ok":false,"error":"missing_scope","needed":"users:read","provided":"chat:write"}"#))
    #expect(
      missing.refusal
        == APIRefusal(
          code: "missing_scope", hint: "add the scope users:read under OAuth & Permissions and reinstall the app"))
    let odd = introduced(.slack(#"{"ok":false,"error":"Ada said: hello","needed":"Ada's words"}"#))
    #expect(odd.refusal?.code == "unknown-error")
    let words = introduced(.slack(#"{"ok":false,"error":"missing_scope","needed":"Ada's words"}"#))
    #expect(words.refusal?.hint == "add the scope that it needs under OAuth & Permissions and reinstall the app")
  }

  @Test func `what may pass is asked again later`() {
    for (outcome, reason) in [
      (HTTPOutcome.notSent("x"), "not-sent"), (.unknown("x"), "no-answer"),
      (.slackError("internal_error"), "internal_error"),
      (.slackError("service_unavailable"), "service_unavailable"), (.slack("oops", status: 503), "http-503"),
      (.slack("<html>"), "unexpected-answer"), (.slack("[]"), "unexpected-answer"), (.slack("{}"), "unexpected-answer"),
      (.slack(#"{"ok":true}"#), "unexpected-answer"),
    ] {
      #expect(introduced(outcome).answer == .later(after: nil, reason: reason))
    }
    let asked = HTTPOutcome.slack("", status: 503, headers: [HTTPHeader("Retry-After", "7")])
    #expect(introduced(asked).answer == .later(after: .seconds(7), reason: "http-503"))
    #expect(introduced(.slack("", status: 404)).refusal?.code == "http-404")
  }

  @Test func `a limit is waited out, and the same is asked again`() {
    var outcomes = [
      HTTPOutcome.slack(
        #"{"ok":false,"error":"ratelimited"}"#, status: 429, headers: [HTTPHeader("Retry-After", "12")]),
      .slackError("ratelimited"), .slack(Self.me),
    ]
    let told = Introducing(api.introduction(by: Introducing.access)) { _ in outcomes.removeFirst() }
    #expect(told.pauses == [.seconds(12), .seconds(30)] && told.got?.place == "Acme")
    #expect(told.requests.count == 3 && told.requests.allSatisfy { $0 == told.requests[0] })
    let endless = introduced(.slack("", status: 429, headers: [HTTPHeader("Retry-After", "12")]))
    #expect(endless.answer == .later(after: .seconds(12), reason: "ratelimited") && endless.pauses.count == 8)
  }

  // MARK: - Who others are

  private typealias Naming = SlackConversation<[KnownName]>

  private func named(_ ids: [String], _ play: (SlackAsked) -> HTTPOutcome) -> Naming {
    Naming(api.names(of: ids, by: Naming.access), play: play)
  }

  @Test func `people, groups and channels are asked for by what they are`() {
    let told = named(["U1", "S1", "C1", "W2", "S2", "X9", "G3", "B7"]) { asked in
      switch asked.method {
      case "users.info":
        .slack(
          #"{"ok":true,"user":{"id":"\#(asked.arguments["user"] ?? "")","name":"n","is_bot":false,"#
            + #""profile":{"real_name":"Ada \#(asked.arguments["user"] ?? "")","display_name":"ada"}}}"#)
      case "usergroups.list":
        .slack(
          #"{"ok":true,"usergroups":[{"id":"S1","handle":"design","name":"Design"},{"id":"S9","handle":"x"},{"id":"S2","handle":"ops"}]}"#
        )
      default: .slack(#"{"ok":true,"channel":{"id":"\#(asked.arguments["channel"] ?? "")","name":"general"}}"#)
      }
    }
    #expect(
      told.got == [
        KnownName(id: "U1", name: "Ada U1", isBot: false), KnownName(id: "W2", name: "Ada W2", isBot: false),
        KnownName(id: "S1", name: "design"), KnownName(id: "S2", name: "ops"), KnownName(id: "C1", name: "general"),
        KnownName(id: "G3", name: "general"),
      ])
    #expect(
      told.asked == [
        "users.info?user=U1", "users.info?user=W2", "usergroups.list?include_disabled=true",
        "conversations.info?channel=C1", "conversations.info?channel=G3",
      ])
    #expect(named(["X1"]) { _ in .notSent("") }.got == [])
  }

  @Test(arguments: [
    (#""name":"n","real_name":"R","profile":{"real_name":"P","display_name":"D"}"#, "P"),
    (#""name":"n","real_name":"R","profile":{"real_name":" ","display_name":"D"}"#, "D"),
    (#""name":"n","real_name":"R","profile":{"real_name":"","display_name":""}"#, "R"), (#""name":"n""#, "n"),
  ])
  func `the full name goes first`(user: String, name: String) {
    #expect(named(["U1"]) { _ in .slack(#"{"ok":true,"user":{"id":"U1",\#(user)}}"#) }.got?.first?.name == name)
  }

  @Test func `programs are known as such`() {
    let bot = named(["U1", "USLACKBOT"]) { _ in
      .slack(#"{"ok":true,"user":{"name":"x","is_bot":\#("true")}}"#)
    }
    #expect(bot.got?.map(\.isBot) == [true, true])
    let slackbot = named(["USLACKBOT"]) { _ in .slack(#"{"ok":true,"user":{"name":"slackbot","is_bot":false}}"#) }
    #expect(slackbot.got?.first?.isBot == true)
  }

  @Test func `whoever is not found is left out, and so are groups and channels that we may not see`() {
    let told = named(["U1", "U2", "S1", "C1", "C2"]) { asked in
      switch asked.text {
      case "users.info?user=U1": .slackError("user_not_found")
      case "users.info?user=U2": .slack(#"{"ok":true,"user":{"name":"lin"}}"#)
      case "conversations.info?channel=C1": .slackError("channel_not_found")
      default: .slackError("missing_scope")
      }
    }
    #expect(told.got == [KnownName(id: "U2", name: "lin", isBot: false)] && told.asked.count == 5)
    #expect(named(["U1"]) { _ in .slackError("missing_scope") }.refusal?.code == "missing_scope")
    #expect(named(["S1"]) { _ in .slackError("invalid_auth") }.refusal?.isOfToken == true)
    #expect(named(["C1"]) { _ in .slackError("invalid_auth") }.refusal?.isOfToken == true)
  }

  // MARK: - Which channels

  private typealias Finding = SlackConversation<[String]>

  @Test func `channels are found page by page`() {
    let told = Finding(api.channels(by: Finding.access)) { asked in
      asked.arguments["cursor"] == "a+b=="
        ? .slack(#"{"ok":true,"channels":[{"id":"G3"}],"response_metadata":{"next_cursor":""}}"#)
        : .slack(#"{"ok":true,"channels":[{"id":"C1"},{"id":"C2"}],"response_metadata":{"next_cursor":"a+b=="}}"#)
    }
    #expect(told.got == ["C1", "C2", "G3"])
    #expect(
      told.asked == [
        "users.conversations?types=public_channel%2Cprivate_channel&exclude_archived=true&limit=200",
        "users.conversations?types=public_channel%2Cprivate_channel&exclude_archived=true&limit=200&cursor=a%2Bb%3D%3D",
      ])
    let loop = Finding(api.channels(by: Finding.access)) { _ in
      .slack(#"{"ok":true,"channels":[{"id":"C1"}],"response_metadata":{"next_cursor":"x"}}"#)
    }
    #expect(loop.asked.count == 2)
  }

  @Test func `where private channels are kept from us, the public ones are found`() {
    let told = Finding(api.channels(by: Finding.access)) { asked in
      asked.arguments["types"] == "public_channel"
        ? .slack(#"{"ok":true,"channels":[{"id":"C1"}]}"#) : .slackError("missing_scope")
    }
    #expect(told.got == ["C1"])
    #expect(Finding(api.channels(by: Finding.access)) { _ in .slackError("missing_scope") }.refusal != nil)
  }
}
