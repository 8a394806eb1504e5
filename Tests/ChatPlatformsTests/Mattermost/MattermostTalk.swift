// SPDX-License-Identifier: Apache-2.0
// Mattermost's side for tests that need no network: exchanges are driven step by step, and answered with its objects.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition

/// What an exchange came to.
struct Driven<Answer: Sendable>: Sendable {
  var answer: Answer
  var asked: [HTTPRequest] = []
  var pauses: [Duration] = []

  /// What was asked, without server and version: `GET users/me`.
  var questions: [String] {
    asked.map { request in
      let path = request.url.dropFirst("https://chat.example".count)
      return "\(request.method) \(path.hasPrefix("/api/v4/") ? path.dropFirst("/api/v4/".count) : path)"
    }
  }
}

enum MattermostTalk {
  static let access = APIAccess(base: "https://chat.example", token: Secret("token-secret"))
  static let target = PostTarget(api: access)
  static let api = MattermostAPI()
  static let now = Date(milliseconds: 1_700_000_000_000)

  /// The identifier of 26 characters that a short name stands for.
  static func id(_ name: String) -> String { name + String(repeating: "0", count: max(0, 26 - name.utf8.count)) }

  /// Drives an exchange to its end; more than `limit` requests are a failure.
  static func drive<Answer>(
    _ exchange: any Exchange<Answer>, limit: Int = 100, answering: (HTTPRequest) throws -> HTTPOutcome
  ) throws -> Driven<Answer> {
    var exchange = exchange
    var asked: [HTTPRequest] = []
    var pauses: [Duration] = []
    var step = exchange.step(nil, now: now)
    while asked.count <= limit {
      switch step {
      case .ask(let request):
        asked.append(request)
        step = exchange.step(try answering(request), now: now)
      case .pause(let pause):
        pauses.append(pause)
        step = exchange.step(nil, now: now)
      case .done(let answer): return Driven(answer: answer, asked: asked, pauses: pauses)
      }
    }
    throw ContractFailure("asked without end: \(asked.last?.url ?? "")")
  }

  /// The same, with answers in order.
  static func drive<Answer>(
    _ exchange: any Exchange<Answer>, _ outcomes: [HTTPOutcome]
  ) throws -> Driven<Answer> {
    var rest = outcomes[...]
    return try drive(exchange) { request in
      guard let next = rest.popFirst() else { throw ContractFailure("unexpected: \(request.method) \(request.url)") }
      return next
    }
  }
}

extension HTTPOutcome {
  /// An answer in JSON.
  static func json(_ body: String, status: Int = 200) -> HTTPOutcome {
    .answered(HTTPResponse(status: status, body: Array(body.utf8)))
  }

  /// An error as Mattermost writes it.
  static func error(_ status: Int, _ id: String) -> HTTPOutcome {
    .json(
      #"{"id":"\#(id)","message":"No.","detailed_error":"","request_id":"r","status_code":\#(status)}"#, status: status)
  }

  /// What a limit answers.
  static func limited(_ headers: [HTTPHeader] = [HTTPHeader("X-Ratelimit-Reset", "3")]) -> HTTPOutcome {
    .answered(HTTPResponse(status: 429, headers: headers, body: Array("limit exceeded\n".utf8)))
  }
}

/// A post as the API gives it.
struct TalkPost {
  var id: String
  var user = "ada"
  var text = "kudos to @lin for the runbook"
  var at: Int64 = 1_699_999_000_000
  var updated: Int64?
  var edited: Int64 = 0
  var deleted: Int64 = 0
  var root = ""
  var original = ""
  var type = ""
  var props = "{}"
  /// `{"user_id":…}` objects.
  var reactions: [String] = []

  static func reaction(_ user: String, _ emoji: String, at: Int64) -> String {
    #"{"user_id":"\#(MattermostTalk.id(user))","emoji_name":"\#(emoji)","create_at":\#(at),"delete_at":0}"#
  }

  var json: String {
    let words = (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    let metadata = reactions.isEmpty ? "{}" : #"{"reactions":[\#(reactions.joined(separator: ","))]}"#
    func full(_ name: String) -> String { name.isEmpty ? "" : MattermostTalk.id(name) }
    return #"{"id":"\#(full(id))","create_at":\#(at),"update_at":\#(updated ?? max(at, edited, deleted)),"#
      + #""edit_at":\#(edited),"delete_at":\#(deleted),"user_id":"\#(full(user))","channel_id":"\#(full("general"))","#
      + #""root_id":"\#(full(root))","original_id":"\#(full(original))","message":\#(words),"type":"\#(type)","#
      + #""props":\#(props),"hashtags":"","pending_post_id":"","metadata":\#(metadata)}"#
  }

  /// A list as the API gives it, newest first; `others` are posts that are not asked for.
  static func list(_ posts: [TalkPost], others: [TalkPost] = []) -> HTTPOutcome {
    let order = posts.map { "\"\(MattermostTalk.id($0.id))\"" }.joined(separator: ",")
    let all = (posts + others).map { "\"\(MattermostTalk.id($0.id))\":\($0.json)" }.joined(separator: ",")
    return .json(#"{"order":[\#(order)],"posts":{\#(all)},"next_post_id":"","prev_post_id":""}"#)
  }

  /// Users by their names; those whose name ends in `bot` are programs.
  static func users(_ names: [String]) -> HTTPOutcome {
    let users = names.map { name in
      #"{"id":"\#(MattermostTalk.id(name))","username":"\#(name)","first_name":"","last_name":"","nickname":"","delete_at":0"#
        + (name.hasSuffix("bot") ? #","is_bot":true}"# : "}")
    }
    return .json("[\(users.joined(separator: ","))]")
  }
}
