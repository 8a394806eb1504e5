// SPDX-License-Identifier: Apache-2.0
// The tests' side of Tests/Scripts/scripted-slack.py, a small Slack that keeps its state and does what a test tells it.

/// A running Slack. What a program may say is written in the script.
public struct ScriptedSlack: ScriptedChatServer {
  /// The process behind it.
  public let server: ScriptedServer

  /// Starts a Slack with a program, a JSON object.
  public init(program: String = "{}") throws {
    server = try ScriptedServer(script: "scripted-slack.py", program: program)
  }

  /// Where its Web API is: what stands for `https://slack.com/api/`.
  public var api: String { server.url("/api/") }

  /// The URL of an incoming webhook, of which the program gives the path.
  public func webhook(_ path: String) -> String { server.url(path) }
}
