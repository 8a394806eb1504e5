// SPDX-License-Identifier: Apache-2.0
// What Mattermost's API is asked about us, about names and about channels, and what its refusals mean.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import Testing

struct MattermostAPITests {
  let api = MattermostTalk.api
  let access = MattermostTalk.access
  static let channels = HTTPOutcome.json(
    """
    [{"id":"\(MattermostTalk.id("two"))","type":"P","display_name":"Two","delete_at":0},
     {"id":"\(MattermostTalk.id("one"))","type":"O","display_name":"One","delete_at":0},
     {"id":"\(MattermostTalk.id("old"))","type":"O","delete_at":1600000000000},
     {"id":"\(MattermostTalk.id("dm"))","type":"D","delete_at":0},{"id":"\(MattermostTalk.id("gm"))","type":"G","delete_at":0}]
    """)
  static let me = HTTPOutcome.json(#"{"id":"\#(MattermostTalk.id("bot"))","username":"Small-Wins","is_bot":true}"#)

  @Test func `a bot account in a team and a channel is introduced and misses nothing`() throws {
    let driven = try MattermostTalk.drive(
      api.introduction(by: access), [Self.me, .json(#"[{"id":"t","name":"acme"}]"#), Self.channels])
    #expect(
      driven.answer
        == .got(
          Introduction(
            identity: ChatIdentity(
              ids: [MattermostTalk.id("bot"), "small-wins"], name: "small-wins", home: "https://chat.example"),
            place: "chat.example")))
    #expect(driven.questions == ["GET users/me", "GET users/me/teams", "GET users/me/channels"])
    #expect(driven.asked.allSatisfy { $0.headers == [HTTPHeader("Authorization", "Bearer token-secret")] })
  }

  @Test func `what is missing is told with what to do`() throws {
    let person = HTTPOutcome.json(#"{"id":"\#(MattermostTalk.id("eve"))","username":"eve"}"#)
    func missing(_ outcomes: [HTTPOutcome]) throws -> [String] {
      guard case .got(let introduction) = try MattermostTalk.drive(api.introduction(by: access), outcomes).answer else {
        throw ContractFailure("refused")
      }
      return introduction.missing.map { "\($0.right): \($0.effect); \($0.hint)" }
    }
    #expect(
      try missing([person, .json("[]"), .json("[]")])
        == [
          "bot account: posts look as if eve had written them; make an account under Integrations > Bot Accounts, and use "
            + "its token",
          "team: no channel can be read, and none be posted to; invite @eve to the team, as any member",
        ])
    #expect(
      try missing([Self.me, .json(#"[{"id":"t"}]"#), .json(#"[{"id":"x","type":"D"}]"#)])
        == [
          "channel: nothing is read, and nothing can be posted; write /invite @small-wins in each channel it is meant for"
        ])
  }

  @Test func `the channels are those one can be a member of and that are not archived`() throws {
    let driven = try MattermostTalk.drive(api.channels(by: access), [Self.channels])
    #expect(driven.answer == .got([MattermostTalk.id("one"), MattermostTalk.id("two")]))
  }

  @Test func `people have a full name, a nickname or none, and programs are known as such`() throws {
    let users = HTTPOutcome.json(
      """
      [{"id":"1","username":"ada","first_name":"Ada","last_name":"Lovelace","nickname":"Countess"},
       {"id":"2","username":"lin","first_name":"","last_name":"","nickname":"Lin the Kind"},
       {"id":"3","username":"zoe","first_name":"Zoë","nickname":null},{"id":"4","username":"omar"},
       {"id":"5","username":"deploy","is_bot":true}]
      """)
    let driven = try MattermostTalk.drive(
      api.names(of: ["ada", "lin", "zoe", "omar", "deploy", "nobody"], by: access), [users])
    #expect(
      driven.answer
        == .got([
          KnownName(id: "ada", name: "Ada Lovelace"), KnownName(id: "lin", name: "Lin the Kind"),
          KnownName(id: "zoe", name: "Zoë"), KnownName(id: "deploy", name: "deploy", isBot: true),
        ]))
    #expect(String(decoding: driven.asked[0].body, as: UTF8.self) == #"["ada","lin","zoe","omar","deploy","nobody"]"#)
  }

  @Test func `channels have names where we may see them, and many people are asked for in turns`() throws {
    let ids =
      (0..<250).map { "user\($0)" } + [MattermostTalk.id("one"), MattermostTalk.id("two"), MattermostTalk.id("three")]
    let driven = try MattermostTalk.drive(
      api.names(of: ids, by: access),
      [
        .json("[]"), .json("[]"), .json(#"[{"id":"1","username":"user240","nickname":"N"}]"#),
        .error(403, "api.context.permissions.app_error"), .error(404, "app.channel.get.existing.app_error"),
        .json(#"{"id":"\#(MattermostTalk.id("three"))","display_name":"Town Square"}"#),
      ])
    #expect(
      driven.answer
        == .got([KnownName(id: "user240", name: "N"), KnownName(id: MattermostTalk.id("three"), name: "Town Square")]))
    #expect(
      driven.questions.suffix(2) == [
        "GET channels/\(MattermostTalk.id("two"))", "GET channels/\(MattermostTalk.id("three"))",
      ])
    #expect(try MattermostTalk.drive(api.names(of: [], by: access), []).answer == .got([]))
  }

  @Test func `a limit is waited out as it asks`() throws {
    let headers = [
      [HTTPHeader("X-Ratelimit-Reset", "3")], [HTTPHeader("Retry-After", "9")], [],
      [HTTPHeader("X-Ratelimit-Reset", "0")],
      [HTTPHeader("X-Ratelimit-Reset", "9999999999")],
    ]
    let driven = try MattermostTalk.drive(
      api.channels(by: access), headers.map { .limited($0) } + [Self.channels])
    #expect(driven.pauses == [.seconds(3), .seconds(9), .seconds(1), .seconds(1), .seconds(86_400)])
    #expect(Set(driven.questions) == ["GET users/me/channels"])
  }

  @Test(
    arguments: [
      (.error(401, "api.context.session_expired.app_error"), "api.context.session_expired.app_error", true),
      (.json("", status: 401), "http-401", true),
      (.error(403, "api.context.permissions.app_error"), "api.context.permissions.app_error", false),
      (.error(404, "api.context.404.app_error"), "api.context.404.app_error", false),
      (.json("<html>"), "not-mattermost", false),
      (.json(#"{"id":1}"#), "not-mattermost", false), (.json("", status: 302), "http-302", false),
      (.json("{}"), "not-mattermost", false),
    ] as [(HTTPOutcome, String, Bool)])
  func `a refusal says what to do`(outcome: HTTPOutcome, code: String, isOfToken: Bool) throws {
    guard case .refused(let refusal) = try MattermostTalk.drive(api.introduction(by: access), [outcome]).answer else {
      throw ContractFailure("not refused")
    }
    #expect(refusal.code == code && refusal.isOfToken == isOfToken)
    #expect(!refusal.hint.hasSuffix(".") && refusal.hint.count > 30)
  }

  @Test(
    arguments: [
      (.notSent("refused"), "not-sent"), (.unknown("timeout"), "no-answer"),
      (.error(500, "app.user.get.app_error"), "app.user.get.app_error"),
      (.json("", status: 503), "http-503"), (.json("", status: 408), "http-408"),
    ] as [(HTTPOutcome, String)])
  func `what passes is asked again later`(outcome: HTTPOutcome, reason: String) throws {
    #expect(
      try MattermostTalk.drive(api.introduction(by: access), [outcome]).answer == .later(after: nil, reason: reason))
  }

  @Test func `each team has its own address`() { #expect(api.defaultBase == nil) }
}
