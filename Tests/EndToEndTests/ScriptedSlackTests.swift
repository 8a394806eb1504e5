// SPDX-License-Identifier: Apache-2.0
// The scripted Slack, judged by Slack's official client: a stand-in is worth what the real client takes it for.

import FoundationEssentials
import LinuxAdapters
import Ports
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct ScriptedSlackTests {
  /// What the tests read of any answer.
  private struct Answer: Decodable, Sendable {
    struct Message: Decodable, Sendable {
      struct Metadata: Decodable, Sendable {
        var event_type: String
        var event_payload: [String: String]
      }
      struct Reaction: Decodable, Sendable {
        var name: String
        var users: [String]
        var count: Int
      }
      var ts: String
      var text: String
      var user: String?
      var subtype: String?
      var thread_ts: String?
      var reply_count: Int?
      var metadata: Metadata?
      var reactions: [Reaction]?
    }
    var ok: Bool
    var user_id: String?
    var channel: String?
    var ts: String?
    var permalink: String?
    var needed: String?
    var messages: [Message]?
  }

  private static let team = """
    "users": {"U0ADA": {"name": "ada", "real_name": "Ada Lovelace"}, "U0ZOE": {"name": "zoe"}},
    "channels": {"C0GENERAL": {"name": "general"}, "C0OTHER": {"name": "other", "members": ["U0ADA"]},
                 "C0OLD": {"name": "old", "archived": true}}
    """

  private func client(_ slack: ScriptedSlack, token: String = "xoxb-test") throws -> SlackOracle {
    try SlackOracle(.client(api: slack.api, token: token))
  }

  @Test func `the official client posts blocks and metadata, reacts, and reads them back`() async throws {
    let slack = try ScriptedSlack(program: "{\(Self.team)}")
    let client = try client(slack)
    #expect(try client.call("auth_test", as: Answer.self).pages?.first?.user_id == "U0BOT")
    let sent = try client.call(
      "chat_postMessage",
      """
      {"channel": "C0GENERAL", "text": "digest",
       "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "*Ada*: the runbook"}}],
       "metadata": {"event_type": "digest", "event_payload": {"key": "k1"}}}
      """, as: Answer.self)
    let ts = try #require(sent.pages?.first?.ts)
    let reaction = "{\"channel\": \"C0GENERAL\", \"timestamp\": \"\(ts)\", \"name\": \"seedling\"}"
    #expect(try client.call("reactions_add", reaction, as: Answer.self).pages?.first?.ok == true)
    #expect(try client.call("reactions_add", reaction, as: Answer.self).error == "already_reacted")
    let read = try client.call(
      "conversations_history", #"{"channel": "C0GENERAL", "include_all_metadata": true}"#, as: Answer.self)
    let message = try #require(read.pages?.first?.messages?.first)
    #expect(message.ts == ts && message.user == "U0BOT" && message.metadata?.event_payload == ["key": "k1"])
    #expect(message.reactions?.first?.users == ["U0BOT"])
    let plain = try client.call("conversations_history", #"{"channel": "C0GENERAL"}"#, as: Answer.self)
    #expect(plain.pages?.first?.messages?.first?.metadata == nil)
    let link = try client.call(
      "chat_getPermalink", "{\"channel\": \"C0GENERAL\", \"message_ts\": \"\(ts)\"}", as: Answer.self)
    let digits = ts.filter { $0 != "." }
    #expect(link.pages?.first?.permalink == "https://acme.slack.com/archives/C0GENERAL/p\(digits)")

    let posted = try await slack.posted(in: "C0GENERAL")
    #expect(posted.map(\.text) == ["digest"] && posted[0].reactions == ["seedling": ["U0BOT"]])
    #expect(posted[0].blocks?.contains("the runbook") == true)
    await slack.shutDown()
  }

  @Test(arguments: [false, true])
  func `the official client pages through a thousand messages and sees each once`(oldestFirst: Bool) async throws {
    let slack = try ScriptedSlack(
      program: """
        {"time": 1700000000, "oldest_first": \(oldestFirst), "users": {"U0ADA": {"name": "ada"}},
         "channels": {"C0GENERAL": {"history": [{"count": 1000, "user": "U0ADA", "text": "message {n}"}]}}}
        """)
    let told = try client(slack).call(
      "conversations_history", #"{"channel": "C0GENERAL", "oldest": "1600000000.000000", "limit": 150}"#, pages: true,
      as: Answer.self)
    let pages = try #require(told.pages).map { $0.messages ?? [] }
    #expect(pages.map(\.count) == [150, 150, 150, 150, 150, 150, 100])
    #expect(pages.allSatisfy { page in page.map(\.ts) == page.map(\.ts).sorted(by: >) })
    #expect(pages[0].contains { $0.text == "message \(oldestFirst ? 1 : 1000)" })
    #expect(Set(pages.joined().map(\.text)) == Set((1...1000).map { "message \($0)" }))
    await slack.shutDown()
  }

  @Test func `the official client waits out a 429`() async throws {
    let slack = try ScriptedSlack(
      program: #"{"faults": {"auth.test": [{"status": 429, "retry_after": 1}]}}"#)
    let told = try client(slack).call("auth_test", as: Answer.self)
    #expect(told.pages?.first?.ok == true && told.refused == 1)
    let seen = try await slack.seen()
    #expect(seen.requests.map(\.status) == [429, 200] && seen.early == 0)
    #expect(seen.requests[1].seconds - seen.requests[0].seconds >= 1)
    await slack.shutDown()
  }

  @Test func `the scripted Slack refuses in Slack's words`() async throws {
    let slack = try ScriptedSlack(
      program: """
        {\(Self.team), "scopes": ["chat:write", "reactions:write", "users:read", "channels:history"]}
        """)
    let asked: [(method: String, arguments: String, error: String)] = [
      ("chat_postMessage", #"{"channel": "C0GENERAL", "text": ""}"#, "no_text"),
      ("chat_postMessage", #"{"channel": "C0NOWHERE", "text": "x"}"#, "channel_not_found"),
      ("chat_postMessage", #"{"channel": "C0OTHER", "text": "x"}"#, "not_in_channel"),
      ("chat_postMessage", #"{"channel": "C0OLD", "text": "x"}"#, "is_archived"),
      ("chat_postMessage", #"{"channel": "C0GENERAL", "text": "x", "thread_ts": "1.000001"}"#, "thread_not_found"),
      ("chat_postMessage", Self.post(blocks: repeatElement(#"{"type": "divider"}"#, count: 51)), "invalid_blocks"),
      ("chat_postMessage", Self.post(blocks: [Self.section(3001)]), "invalid_blocks"),
      ("chat_postMessage", Self.post(blocks: repeatElement(Self.section(2800), count: 4)), "msg_blocks_too_long"),
      ("reactions_add", #"{"channel": "C0GENERAL", "timestamp": "1.000001", "name": "tada"}"#, "message_not_found"),
      ("users_info", #"{"user": "U0NOBODY"}"#, "user_not_found"),
      ("usergroups_list", "{}", "missing_scope"),
    ]
    let (client, stranger) = (try client(slack), try client(slack, token: "xoxb-wrong"))
    for (method, arguments, error) in asked {
      #expect(try client.call(method, arguments, as: Answer.self).error == error)
      #expect(try stranger.call(method, arguments, as: Answer.self).error == "invalid_auth")
    }
    #expect(try await slack.posted(in: "C0GENERAL").isEmpty)
    await slack.shutDown()
  }

  private static func section(_ length: Int) -> String {
    "{\"type\": \"section\", \"text\": {\"type\": \"mrkdwn\", \"text\": \"\(String(repeating: "x", count: length))\"}}"
  }

  private static func post(blocks: some Sequence<String>) -> String {
    "{\"channel\": \"C0GENERAL\", \"text\": \"x\", \"blocks\": [\(blocks.joined(separator: ","))]}"
  }

  @Test func `a lost answer had its effect, a 503 had none`() async throws {
    let slack = try ScriptedSlack(
      program: """
        {\(Self.team), "faults": {"chat.postMessage": [{"lose_answer": true}, {"status": 503},
         {"error": "internal_error"}, {"lose_answer": true, "carried_out": false}, {}, {"lose_answer": true}]}}
        """)
    let client = try client(slack)
    for number in 1...6 {
      _ = try client.call(
        "chat_postMessage", "{\"channel\": \"U0ADA\", \"text\": \"\(number)\"}", as: Answer.self)
    }
    #expect(try await slack.posted(in: "U0ADA").map(\.text) == ["1", "5", "6"])
    let seen = try await slack.seen("chat.postMessage")
    #expect(seen.map(\.carriedOut) == [true, false, false, false, true, true])
    #expect(seen.map(\.status) == [0, 503, 200, 0, 200, 0])
    await slack.shutDown()
  }

  @Test func `what people change appears as Slack shows it`() async throws {
    let slack = try ScriptedSlack(program: "{\(Self.team)}")
    let said = try await slack.say(
      #"[{"channel": "C0GENERAL", "user": "U0ADA", "text": "a {n}", "count": 3}]"#)
    let reply = try await slack.say(
      "{\"channel\": \"C0GENERAL\", \"user\": \"U0ZOE\", \"text\": \"thanks\", \"thread_ts\": \"\(said[0])\"}")
    try await slack.say(
      """
      [{"channel": "C0GENERAL", "edit": "\(said[1])", "text": "edited"}, {"channel": "C0GENERAL", "delete": "\(said[0])"},
       {"channel": "C0GENERAL", "delete": "\(said[2])"},
       {"channel": "C0GENERAL", "react": "\(said[1])", "user": "U0ZOE", "name": "tada"}]
      """)
    let client = try client(slack)
    let history = try client.call("conversations_history", #"{"channel": "C0GENERAL"}"#, as: Answer.self)
    let messages = try #require(history.pages?.first?.messages)
    // A thread whose first message is deleted keeps a tombstone; other deleted messages are gone.
    #expect(messages.map(\.ts) == [said[1], said[0]] && messages[0].text == "edited")
    #expect(messages[1].subtype == "tombstone" && messages[1].reply_count == 1)
    #expect(messages[0].reactions?.map(\.count) == [1])
    let thread = try client.call(
      "conversations_replies", "{\"channel\": \"C0GENERAL\", \"ts\": \"\(said[0])\"}", as: Answer.self)
    #expect(thread.pages?.first?.messages?.map(\.ts) == [said[0], reply[0]])
    await slack.shutDown()
  }

  @Test func `an incoming webhook says plainly ok, and what is no webhook says so`() async throws {
    let slack = try ScriptedSlack(
      program: "{\(Self.team), \"webhooks\": {\"/services/T/B/X\": {\"channel\": \"C0GENERAL\"}}}")
    let transport = CurlTransport(userAgent: "tests")
    func answer(_ path: String) async -> String? {
      let outcome = await transport.send(
        HTTPRequest(
          method: "POST", url: slack.webhook(path), headers: [HTTPHeader("Content-Type", "application/json")],
          body: Array(#"{"text": "hello"}"#.utf8), isTrustedHost: true))
      guard case .answered(let response) = outcome else { return nil }
      return "\(response.status) \(String(decoding: response.body, as: UTF8.self))"
    }
    #expect(await answer("/services/T/B/X") == "200 ok")
    #expect(await answer("/services/T/B/Y") == "404 no_service")
    #expect(try await slack.posted(in: "C0GENERAL").map(\.text) == ["hello"])
    await transport.shutDown()
    await slack.shutDown()
  }

  @Test func `a limit refuses, says how long, and knows who did not wait`() async throws {
    let slack = try ScriptedSlack(
      program: """
        {\(Self.team), "limits": {"conversations.info": {"requests": 2, "seconds": 36000, "by": "channel"}}}
        """)
    let transport = CurlTransport(userAgent: "tests")
    func ask(_ channel: String) async -> HTTPResponse? {
      let outcome = await transport.send(
        HTTPRequest(
          method: "GET", url: "\(slack.api)conversations.info?channel=\(channel)",
          headers: [HTTPHeader("Authorization", "Bearer xoxb-test")], isTrustedHost: true))
      guard case .answered(let response) = outcome else { return nil }
      return response
    }
    var statuses: [Int?] = []
    for channel in ["C0GENERAL", "C0GENERAL", "C0GENERAL", "C0OTHER", "C0GENERAL"] {
      let response = await ask(channel)
      statuses.append(response?.status)
      if response?.status == 429 {
        #expect(response?.header("Retry-After").flatMap { Int($0) }.map { (30_000...36_000).contains($0) } == true)
      }
    }
    #expect(statuses == [200, 200, 429, 200, 429])
    let seen = try await slack.seen()
    #expect(seen.limited == 1 && seen.early == 1)
    await transport.shutDown()
    await slack.shutDown()
  }
}
