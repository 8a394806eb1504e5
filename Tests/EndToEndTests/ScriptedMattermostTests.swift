// SPDX-License-Identifier: Apache-2.0
// The scripted Mattermost does what the real one's source says, above all where that is surprising.

import FoundationEssentials
import LinuxAdapters
import Ports
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct ScriptedMattermostTests {
  private struct Post: Decodable, Sendable {
    var id: String
    var create_at: Int
    var update_at: Int
    var edit_at: Int
    var delete_at: Int
    var original_id: String
    var root_id: String
    var message: String
    var props: [String: String]
  }
  private struct Posts: Decodable, Sendable {
    var order: [String]
    var posts: [String: Post]
    var next_post_id: String
  }
  private struct Refusal: Decodable, Sendable {
    var id: String
    var status_code: Int
  }

  private static let team = """
    "time": 1700000000, "pending_seconds": 600, "users": {"ada": {"username": "ada"}, "zoe": {"username": "zoe"}},
    "hooks": {"key": {"channel": "general", "user": "ada"}}
    """
  private static let general = ScriptedMattermost.id("general")

  private func run(
    _ more: String, _ body: (ScriptedMattermost, CurlTransport) async throws -> Void
  ) async throws {
    let mattermost = try ScriptedMattermost(program: "{\(Self.team)\(more)}")
    let transport = CurlTransport(userAgent: "tests")
    do { try await body(mattermost, transport) } catch {
      await transport.shutDown()
      throw error
    }
    await transport.shutDown()
    await mattermost.shutDown()
  }

  private func ask(
    _ transport: CurlTransport, _ mattermost: ScriptedMattermost, _ path: String, _ body: String? = nil,
    token: String = "bottoken"
  ) async throws -> HTTPResponse {
    let outcome = await transport.send(
      HTTPRequest(
        method: body == nil ? "GET" : "POST", url: "\(mattermost.site)\(path)",
        headers: [HTTPHeader("Authorization", "Bearer \(token)"), HTTPHeader("Content-Type", "application/json")],
        body: Array((body ?? "").utf8), isTrustedHost: true, answerLimit: 1 << 24))
    guard case .answered(let response) = outcome else { throw ChildProcess.Failure(description: "\(outcome)") }
    return response
  }

  private func post(_ message: String, pending: String = "", root: String = "") -> String {
    """
    {"channel_id": "\(Self.general)", "message": "\(message)", "pending_post_id": "\(pending)", "root_id": "\(root)"}
    """
  }

  private func decoded<T: Decodable>(_ response: HTTPResponse, as type: T.Type) throws -> T {
    try JSONDecoder().decode(type, from: Data(response.body))
  }

  @Test func `a pending_post_id is posted once, and while it is under way it is refused`() async throws {
    try await run(#", "channels": {"general": {}}, "faults": {"CreatePost": [{"hold": true}]}"#) { server, transport in
      async let first = ask(transport, server, "/api/v4/posts", post("once", pending: "bot:1"))
      try await server.waitUntilHeld()
      let second = try await ask(transport, server, "/api/v4/posts", post("once", pending: "bot:1"))
      #expect(second.status == 500)
      #expect(try decoded(second, as: Refusal.self).id == "api.post.deduplicate_create_post.pending")
      try await server.release()
      let made = try decoded(try await first, as: Post.self)
      let again = try await ask(transport, server, "/api/v4/posts", post("once", pending: "bot:1"))
      #expect(again.status == 201)
      #expect(try decoded(again, as: Post.self).id == made.id && made.id.count == 26)
      #expect(made.props["from_bot"] == "true")
      #expect(try await server.posted(in: "general").map(\.text) == ["once"])
    }
  }

  @Test func `a pending_post_id that is forgotten is posted again`() async throws {
    try await run(#", "channels": {"general": {}}, "pending_seconds": 0"#) { server, transport in
      for _ in 1...2 {
        let response = try await ask(transport, server, "/api/v4/posts", post("twice", pending: "bot:1"))
        #expect(response.status == 201)
      }
      #expect(try await server.posted(in: "general").map(\.text) == ["twice", "twice"])
    }
  }

  @Test func `since brings deletions, former texts and answered posts, all by their change`() async throws {
    let history = #"{"general": {"history": [{"count": 4, "user": "ada", "text": "{n}"}]}}"#
    try await run(", \"channels\": \(history)") { server, transport in
      let ids = try await server.posted(in: "general").map(\.id)
      let reply = try await server.say(
        "{\"channel\": \"general\", \"user\": \"zoe\", \"text\": \"thanks\", \"root_id\": \"\(ids[0])\"}")
      try await server.say("[{\"edit\": \"\(ids[1])\", \"text\": \"two\"}, {\"delete\": \"\(ids[2])\"}]")
      // Everything of the history was said before the server's start, everything since is later.
      let path = "/api/v4/channels/\(Self.general)/posts?since=1700000000000"
      let list = try decoded(try await ask(transport, server, path), as: Posts.self)
      let rows = list.order.compactMap { list.posts[$0] }
      #expect(Set(rows.map(\.id)).isSuperset(of: [ids[0], ids[1], ids[2], reply[0]]) && rows.count == 5)
      #expect(rows.map(\.create_at) == rows.map(\.create_at).sorted(by: >))
      let former = try #require(rows.first { !$0.original_id.isEmpty })
      #expect(former.original_id == ids[1] && former.message == "2" && former.delete_at > 0)
      #expect(list.posts[ids[1]]?.message == "two" && list.posts[ids[1]]?.edit_at != 0)
      #expect(list.posts[ids[2]]?.delete_at != 0 && list.posts[ids[0]]?.edit_at == 0)
      #expect(list.posts[reply[0]]?.root_id == ids[0])
    }
  }

  @Test func `since stops at an arbitrary thousand, and after brings them all in order`() async throws {
    let history = #"{"general": {"history": [{"count": 1100, "user": "ada", "text": "{n}"}]}}"#
    try await run(", \"channels\": \(history)") { server, transport in
      let path = "/api/v4/channels/\(Self.general)/posts"
      let since = try decoded(try await ask(transport, server, "\(path)?since=1"), as: Posts.self)
      #expect(since.order.count == 1000)
      let missing = Set((1...1100).map { "\($0)" }).subtracting(since.posts.values.map(\.message))
      // Neither the newest nor the oldest hundred is what is missing.
      #expect(missing != Set((1...100).map { "\($0)" }) && missing != Set((1001...1100).map { "\($0)" }))

      var last = try await server.posted(in: "general")[0].id
      var read = ["1"]
      while true {
        let page = try decoded(
          try await ask(transport, server, "\(path)?after=\(last)&per_page=200"), as: Posts.self)
        read += page.order.reversed().compactMap { page.posts[$0]?.message }
        guard !page.next_post_id.isEmpty else { break }
        last = page.order[0]
      }
      #expect(read == (1...1100).map { "\($0)" })
    }
  }

  @Test func `the scripted Mattermost refuses with Mattermost's codes`() async throws {
    let channels =
      #"{"general": {"history": [{"user": "ada", "text": "x", "thread": [{"user": "zoe", "text": "y"}]}]},"#
    try await run(", \"channels\": \(channels) \"closed\": {\"members\": [\"ada\"]}}") { server, transport in
      let reply = try await server.posted(in: "general")[1].id
      let long = String(repeating: "x", count: 16_384)
      let asked: [(String, String?, Int, String)] = [
        ("/api/v4/posts", post(long), 400, "model.post.is_valid.message_length.app_error"),
        ("/api/v4/posts", post("x", root: reply), 400, "api.post.create_post.root_id.app_error"),
        ("/api/v4/channels/\(ScriptedMattermost.id("closed"))/posts", nil, 403, "api.context.permissions.app_error"),
        ("/api/v4/channels/\(Self.general)/posts?since=1&page=0", nil, 400, "api.context.invalid_url_param.app_error"),
        ("/hooks/wrong", #"{"text": "x"}"#, 400, "web.incoming_webhook.invalid.app_error"),
      ]
      for (path, body, status, code) in asked {
        let response = try await ask(transport, server, path, body)
        let refusal = try decoded(response, as: Refusal.self)
        #expect(response.status == status && refusal.status_code == status && refusal.id == code)
      }
      let stranger = try await ask(transport, server, "/api/v4/users/me", token: "wrong")
      #expect(stranger.status == 401)
      #expect(try decoded(stranger, as: Refusal.self).id == "api.context.session_expired.app_error")
      #expect(try await server.posted(in: "general").count == 2)
    }
  }

  @Test func `a 429 is a plain text with the seconds to wait`() async throws {
    try await run(#", "faults": {"GetUser": [{"status": 429, "retry_after": 3600}]}"#) { server, transport in
      let response = try await ask(transport, server, "/api/v4/users/me")
      #expect(response.status == 429 && String(decoding: response.body, as: UTF8.self) == "limit exceeded\n")
      #expect(response.header("X-Ratelimit-Reset") == "3600")
      #expect(try await ask(transport, server, "/api/v4/users/me").status == 429)
      #expect(try await server.seen().early == 1)
    }
  }

  @Test func `an incoming webhook says plainly ok and splits a long text`() async throws {
    try await run(#", "channels": {"general": {}}"#) { server, transport in
      let long = String(repeating: "x", count: 20_000)
      let response = try await ask(transport, server, "/hooks/key", "{\"text\": \"\(long)\"}")
      #expect(response.status == 200 && response.body == Array("ok".utf8))
      let posted = try await server.posted(in: "general")
      #expect(posted.map(\.text.count) == [16_383, 3_617])
      #expect(posted.allSatisfy { $0.props?.contains("from_webhook") == true })
    }
  }

  @Test func `outgoing webhooks tell of public posts, the bot's own too, in two encodings of time`() async throws {
    let endpoint = try ScriptedEndpoint(program: #"{"routes": {"/json": [{}], "/form": [{}]}}"#)
    let program = """
      , "channels": {"general": {}, "private": {"type": "P"}},
      "outgoing": [{"url": "\(endpoint.url("/json"))", "token": "t1"},
                   {"url": "\(endpoint.url("/form"))", "token": "t2", "encoding": "form", "trigger_words": ["kudos"]}]
      """
    struct Told: Decodable {
      var token, user_name, post_id, text: String
      var timestamp: Int
    }
    try await run(program) { server, transport in
      try await server.say(#"{"channel": "private", "user": "ada", "text": "kudos in private"}"#)
      let said = try await server.say(#"{"channel": "general", "user": "ada", "text": "kudos to @zoe"}"#)
      _ = try await ask(transport, server, "/api/v4/posts", post("noted"))
      try await server.wait(for: "outgoing-webhook", count: 3)
      let requests = try await endpoint.seen().requests
      let json = try requests.filter { $0.path == "/json" }.map {
        try JSONDecoder().decode(Told.self, from: Data($0.body.utf8))
      }
      #expect(json.map(\.user_name) == ["ada", "smallwins"] && json.map(\.text) == ["kudos to @zoe", "noted"])
      #expect(json[0].post_id == said[0] && json[0].timestamp / 1_000_000 == 1_700_000)
      let form = requests.filter { $0.path == "/form" }.map(\.body)
      #expect(form.count == 1)
      #expect(form[0].contains("&timestamp=\(json[0].timestamp / 1000)&") && form[0].contains("trigger_word=kudos"))
    }
    await endpoint.shutDown()
  }
}
