// SPDX-License-Identifier: Apache-2.0
// The main job on three chats at once, from the outside: Slack, Mattermost and a plain endpoint, behind Debian's `webhook`.

import FoundationEssentials
import Glibc
import Ports
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct ThreeChatsTests {
  private static let signingSecret = "8f742231b10e8888abcd99yyyzzz85a5"
  private static let hookToken = "xr3j5x3p4pfk7kk6ck7b4e6ghh"
  private static let channel = ScriptedMattermost.id("general")

  /// Slack, Mattermost and an endpoint, and the three inboxes before one daemon.
  private struct World {
    let slack: ScriptedSlack
    let mattermost: ScriptedMattermost
    let endpoint: ScriptedEndpoint
    let smallwins: Smallwins
    let receiver: Receiver
    let signer: SlackOracle

    init() async throws {
      slack = try ScriptedSlack(
        program: """
          {"self": {"user_id": "U0BOT", "user": "smallwins", "bot_id": "B0BOT"},
           "users": {"U0ADA": {"name": "ada", "real_name": "Ada Lovelace"}, "U0LIN": {"name": "lin", "real_name": "Lin Wei"}},
           "channels": {"C0GENERAL": {"name": "general", "history":
             [{"user": "U0LIN", "text": "kudos to <@U0ADA> for the runbook", "ts": "1795000000.000100"}]}}}
          """)
      mattermost = try ScriptedMattermost(
        program: """
          {"self": {"id": "bot", "username": "smallwins"},
           "users": {"ada": {"username": "ada", "first_name": "Ada", "last_name": "Lovelace"},
                     "lin": {"username": "lin", "first_name": "Lin", "last_name": "Wei"}},
           "channels": {"general": {"name": "general", "type": "O"}}}
          """)
      endpoint = try ScriptedEndpoint(program: "{\"routes\": {\"/team\": [{\"idempotent\": true}]}}")
      smallwins = try Smallwins()
      signer = try SlackOracle(.signing)
      receiver = try await Receiver(smallwins)
      for (name, secret) in [
        ("slack-signing", ThreeChatsTests.signingSecret), ("slack-token", "xoxb-test"),
        ("mattermost-hook", ThreeChatsTests.hookToken), ("mattermost-token", "bottoken"), ("generic-signing", "s3cr3t"),
      ] {
        try smallwins.write(secret, to: "\(smallwins.root)/\(name)")
        chmod("\(smallwins.root)/\(name)", 0o600)
      }
      let file = { [smallwins] (name: String) in "\"file:\(smallwins.root)/\(name)\"" }
      let inbox = { [smallwins] (name: String) in "{ directory: \"\(smallwins.inbox)/\(name)\" }" }
      let slackBase = slack.server.url("")
      try smallwins.write(
        """
        { chats: {
          slack: { platform: "slack", inbox: \(inbox("slack")), api: "\(slackBase)", token: \(file("slack-token")),
                   secret: \(file("slack-signing")), admins: ["U0LIN"] },
          mattermost: { platform: "mattermost", inbox: \(inbox("mattermost")), api: "\(mattermost.site)",
                   token: \(file("mattermost-token")), secret: \(file("mattermost-hook")), admins: ["lin"] },
          plain: { platform: "generic", inbox: \(inbox("generic")), post: "\(endpoint.url("/team"))",
                   secret: \(file("generic-signing")), admins: ["lin"] },
        } }
        """, to: smallwins.configurationFile)
    }

    /// What Slack sends of a message; signed by Slack's own library.
    func slackEvent(_ id: String, ts: String, user: String, text: String, secret: String = signingSecret) async throws
      -> Int?
    {
      let words = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
      let body = Array(
        """
        {"type":"event_callback","team_id":"T0","api_app_id":"A0","event_id":"\(id)","event_time":1795000000,
        "authorizations":[{"team_id":"T0","user_id":"U0BOT","is_bot":true}],
        "event":{"type":"message","channel":"C0GENERAL","channel_type":"channel","user":"\(user)","text":\(words),
        "ts":"\(ts)","event_ts":"\(ts)","team":"T0"}}
        """.utf8)
      let timestamp = String(time(nil))
      let signature = try signer.sign(body, secret: secret, timestamp: timestamp)
      return await receiver.send(
        to: "slack",
        headers: [
          HTTPHeader("Content-Type", "application/json"), HTTPHeader("X-Slack-Request-Timestamp", timestamp),
          HTTPHeader("X-Slack-Signature", signature),
        ], body: body
      ).status
    }

    /// What Mattermost sends of a post, as a form.
    func mattermostForm(_ id: String, user: String, text: String, token: String = hookToken) async -> Int? {
      let fields = [
        ("token", token), ("team_id", ScriptedMattermost.id("team")), ("team_domain", "acme"),
        ("channel_id", ThreeChatsTests.channel), ("channel_name", "general"), ("timestamp", String(time(nil))),
        ("user_id", ScriptedMattermost.id(user)), ("user_name", user), ("post_id", ScriptedMattermost.id(id)),
        ("text", text),
      ]
      let body = fields.map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&")
      return await receiver.send(
        to: "mattermost", headers: [HTTPHeader("Content-Type", "application/x-www-form-urlencoded")],
        body: Array(body.utf8)
      ).status
    }

    func generic(_ id: String, user: String, text: String, delivery: String? = nil) async -> Int? {
      let headers =
        [HTTPHeader("Content-Type", "application/json"), HTTPHeader("Authorization", "Bearer s3cr3t")]
        + (delivery.map { [HTTPHeader("webhook-id", $0)] } ?? [])
      return await receiver.send(
        to: "generic", headers: headers, body: Array(smallwins.message(id, user, text).utf8)
      ).status
    }

    func settle() async throws {
      for name in ["slack", "mattermost", "generic"] {
        try await smallwins.settle(inbox: "\(smallwins.inbox)/\(name)")
      }
    }

    func shutDown() async {
      await receiver.shutDown()
      await slack.shutDown()
      await mattermost.shutDown()
      await endpoint.shutDown()
    }

    private static func encoded(_ text: String) -> String {
      text.utf8.map { byte in
        let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
      .joined()
    }
  }

  @Test func `three chats, each in its own dress, and what comes again changes nothing`() async throws {
    let world = try await World()
    let said = try await world.mattermost.say(
      """
      [{"channel": "general", "user": "lin", "text": "kudos to @ada for the runbook"},
       {"channel": "general", "user": "lin", "text": "@smallwins digest now"}]
      """)
    let daemon = try world.smallwins.start()
    #expect(
      try await world.slackEvent(
        "Ev1", ts: "1795000000.000100", user: "U0LIN", text: "kudos to <@U0ADA> for the runbook") == 200)
    #expect(await world.mattermostForm(said[0], user: "lin", text: "kudos to @ada for the runbook") == 200)
    #expect(await world.generic("m1", user: "lin", text: "kudos to @ada for the runbook") == 200)
    try await world.settle()
    #expect(try world.smallwins.recordedMessages().values.map { $0 } == [1, 1, 1])

    #expect(
      try await world.slackEvent("Ev2", ts: "1795000001.000100", user: "U0LIN", text: "<@U0BOT> digest now") == 200)
    #expect(await world.mattermostForm(said[1], user: "lin", text: "@smallwins digest now") == 200)
    #expect(await world.generic("m2", user: "lin", text: "@smallwins digest now") == 200)
    try await world.slack.wait(for: "chat.postMessage")
    try await world.mattermost.wait(for: "CreatePost")
    try await world.endpoint.wait(for: "/team", count: 2)
    try await world.settle()

    let inSlack = try await world.slack.posted(in: "C0GENERAL")
    let digest = try #require(inSlack.last)
    #expect(digest.user == "U0BOT" && digest.blocks?.contains("Ada Lovelace") == true)
    #expect(digest.blocks?.contains("U0ADA") == false && digest.blocks?.contains("Lin Wei") == true)
    #expect(inSlack[0].reactions == ["seedling": ["U0BOT"]])
    let inMattermost = try await world.mattermost.posted(in: Self.channel)
    #expect(inMattermost.contains { $0.text.contains("Ada Lovelace") && $0.text.contains("the runbook") })
    let plain = try await world.endpoint.seen().requests.map { try Posted($0) }
    #expect(plain.map(\.kind) == ["reaction", "digest"] && plain[1].text.contains("the runbook"))

    // Slack's own client sees what we posted.
    struct History: Decodable, Sendable {
      struct Message: Decodable, Sendable { var text: String, ts: String, user: String? }
      var messages: [Message]
    }
    let client = try SlackOracle(.client(api: world.slack.api, token: "xoxb-test"))
    let told = try client.call("conversations_history", "{\"channel\": \"C0GENERAL\"}", as: History.self)
    #expect(told.pages?.first?.messages.contains { $0.ts == digest.id && $0.text.contains("the runbook") } == true)

    // The three again, also under another name of the delivery.
    let before = try world.smallwins.ask("log", "show").output
    for event in ["Ev1", "Ev1b"] {
      #expect(
        try await world.slackEvent(
          event, ts: "1795000000.000100", user: "U0LIN", text: "kudos to <@U0ADA> for the runbook") == 200)
    }
    #expect(
      try await world.slackEvent("Ev2b", ts: "1795000001.000100", user: "U0LIN", text: "<@U0BOT> digest now") == 200)
    #expect(await world.mattermostForm(said[0], user: "lin", text: "kudos to @ada for the runbook") == 200)
    #expect(await world.generic("m1", user: "lin", text: "kudos to @ada for the runbook", delivery: "another") == 200)
    try await world.settle()
    #expect(try world.smallwins.ask("log", "show").output == before)

    // What somebody else signed lies among the dead, and the others go on.
    #expect(
      try await world.slackEvent("Ev3", ts: "1795000003.000100", user: "U0LIN", text: "win: a forgery", secret: "other")
        == 200)
    #expect(await world.mattermostForm("p3", user: "lin", text: "win: a forgery", token: "another") == 200)
    #expect(await world.generic("m3", user: "ada", text: "win: the importer shipped") == 200)
    try await world.settle()
    #expect(try world.smallwins.recordedMessages().count == 4)
    for name in ["slack", "mattermost"] {
      let dead = try world.smallwins.listing(of: "\(world.smallwins.inbox)/\(name)/dead")
      #expect(dead.count == 2 && dead.contains { $0.contains(".reason") })
    }
    daemon.send(SIGTERM)
    #expect(daemon.wait() == .code(0), "\(world.smallwins.standardError)")
    #expect(try world.smallwins.ask("log", "verify").code == 0)
    await world.shutDown()
  }

  @Test func `check --online says who we are in each chat, which right is missing, and what to do`() async throws {
    let world = try await World()
    let checked = try world.smallwins.ask("check", "--online")
    #expect(checked.code == 1, "the scripted Slack does not let us open direct messages")
    for line in [
      "slack: we are smallwins (U0BOT) at ",
      "slack: im:write is missing: without it admins cannot be told alone that a post was given up; "
        + "add it under OAuth & Permissions and reinstall the app",
      "slack: a member of 1 channel", "mattermost: we are smallwins (\(ScriptedMattermost.id("bot"))) at 127.0.0.1",
      "mattermost: a member of 1 channel", "plain: the host that posts go to answers",
    ] { #expect(checked.output.contains(line), "\(line)\n\(checked.output)") }

    try world.smallwins.write("xoxb-wrong", to: "\(world.smallwins.root)/slack-token")
    let refused = try world.smallwins.ask("check", "--online")
    #expect(refused.code == 1 && refused.output.contains("slack: the API refuses us (invalid_auth); "))
    #expect(!refused.output.contains("xoxb-wrong"))
    await world.shutDown()
  }
}
