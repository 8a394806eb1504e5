// SPDX-License-Identifier: Apache-2.0
// The tests' side of Tests/Scripts/scripted-mattermost.py, a small Mattermost that keeps its state and does what a test
// tells it.

/// A running Mattermost. What a program may say is written in the script.
public struct ScriptedMattermost: ScriptedChatServer {
  /// The process behind it.
  public let server: ScriptedServer

  /// Starts a Mattermost with a program, a JSON object.
  public init(program: String = "{}") throws {
    server = try ScriptedServer(script: "scripted-mattermost.py", program: program)
  }

  /// The server's own URL, to which `/api/v4/…` is added.
  public var site: String { server.url("") }

  /// The URL of an incoming webhook, of which the program gives the key.
  public func hook(_ key: String) -> String { server.url("/hooks/\(key)") }

  /// The id of 26 characters that a short name stands for.
  public static func id(_ name: String) -> String { name + String(repeating: "0", count: max(0, 26 - name.count)) }
}
