// SPDX-License-Identifier: Apache-2.0
// What the scripted Slack and the scripted Mattermost share on the tests' side; Tests/Scripts/scripted_chat.py is the other.

import FoundationEssentials

/// A running chat. Faults, limits and everything that it remembers are described in the script.
public protocol ScriptedChatServer: Sendable {
  /// The process behind it.
  var server: ScriptedServer { get }
}

/// What a scripted chat saw.
public struct SeenByChat: Decodable, Sendable {
  /// A request that was dealt with, as the script describes it.
  public struct Request: Decodable, Sendable {
    /// The platform's name for what was asked, such as `chat.postMessage` or `CreatePost`.
    public var method: String
    /// The HTTP method.
    public var http: String
    /// The path, without the query.
    public var path: String
    /// Seconds from the server's start to its arrival.
    public var seconds: Double
    /// By name, from the query and the body: texts as they are, all else as JSON.
    public var arguments: [String: String]
    /// By name in lower case.
    public var headers: [String: String]
    /// The body's bytes as Latin-1.
    public var body: String
    /// The answer's status; 0 where there was none.
    public var status: Int
    /// The platform's code for the failure, or nil.
    public var error: String?
    /// Whether it had its effect.
    public var carriedOut: Bool
    /// Whether a limit refused it.
    public var limited: Bool
    /// Whether it came before the time that an earlier 429 had told.
    public var early: Bool

    enum CodingKeys: String, CodingKey {
      case method, http, path, seconds, arguments, headers, body, status, error, limited, early
      case carriedOut = "carried_out"
    }
  }

  /// In the order of their arrival.
  public var requests: [Request]
  /// How many a limit refused.
  public var limited: Int
  /// How many came before the time that an earlier 429 had told.
  public var early: Int
}

/// A message as people see it in a channel.
public struct PostedToChat: Decodable, Equatable, Sendable {
  /// Slack's `ts`, or a Mattermost post's id.
  public var id: String
  /// The author's id; a bot's where it has no user.
  public var user: String?
  /// The text as it was sent; with blocks, what notifications show.
  public var text: String
  /// The id of the thread's first message.
  public var thread: String?
  /// Who reacted, by the emoji's name.
  public var reactions: [String: [String]]
  /// Whether it was edited.
  public var edited: Bool
  /// Slack only: the blocks, as JSON.
  public var blocks: String?
  /// Slack only: the metadata, as JSON; `null` for none.
  public var metadata: String?
  /// Mattermost only: the properties, as JSON.
  public var props: String?
}

private struct Said: Decodable { var ids: [String] }

extension ScriptedChatServer {
  /// Everything that was dealt with so far.
  public func seen() async throws -> SeenByChat {
    try JSONDecoder().decode(SeenByChat.self, from: Data(try await server.ask("/_seen")))
  }

  /// The requests of one method.
  public func seen(_ method: String) async throws -> [SeenByChat.Request] {
    try await seen().requests.filter { $0.method == method }
  }

  /// Returns once so many requests of a method were dealt with, or, with `carriedOut`, had their effect.
  public func wait(for method: String, count: Int = 1, carriedOut: Bool = false) async throws {
    _ = try await server.ask("/_wait?method=\(method)&count=\(count)\(carriedOut ? "&carried_out=1" : "")")
  }

  /// Returns once so many requests wait in a `hold`.
  public func waitUntilHeld(count: Int = 1) async throws { _ = try await server.ask("/_held?count=\(count)") }

  /// Lets go all that is held.
  public func release() async throws { _ = try await server.ask("/_release") }

  /// People do something: one deed, or a list, as JSON. Gives the ids of what was said.
  @discardableResult
  public func say(_ deeds: String) async throws -> [String] {
    return try JSONDecoder().decode(Said.self, from: Data(try await server.ask("/_say", body: deeds))).ids
  }

  /// Further faults, as JSON by method.
  public func addFaults(_ faults: String) async throws { _ = try await server.ask("/_faults", body: faults) }

  /// What people see in a channel, or in a person's direct messages with the bot; oldest first.
  public func posted(in channel: String) async throws -> [PostedToChat] {
    try JSONDecoder().decode([PostedToChat].self, from: Data(try await server.ask("/_posted?channel=\(channel)")))
  }

  /// Ends the connection that asks it.
  public func shutDown() async { await server.shutDown() }
}
