// SPDX-License-Identifier: Apache-2.0
// A simulated team whose chat's history is read: by that alone, or beside its spool.

import Daemon
import Foundation
import Ports
import Recognition
import TestSupport
import Testing

extension SimulatedTeam {
  /// How a chat's history is read.
  enum Polling: Sendable {
    case alone, besideSpool

    /// The configuration as it would be on a platform that has a history.
    func applied(to configuration: Configuration) -> Configuration {
      var configuration = configuration
      for index in configuration.chats.indices where configuration.chats[index].platform == "generic" {
        configuration.chats[index].platform = "scripted"
        configuration.chats[index].token = .environment("TOKEN")
        configuration.chats[index].inbox.isPolled = true
        if self == .alone { configuration.chats[index].inbox.directory = nil }
      }
      return configuration
    }
  }

  static let acknowledging = "post: \"\(url)\", ack: \"reply\""
  static let weekly = "post: \"\(url)\", ack: \"off\", channels: { general: { digest: { long: \"all\" } } }"

  /// A team whose history is read.
  static func polled(
    _ polls: Polling = .alone, _ settings: String = acknowledging, poll: String = "30s",
    at now: String = "2026-11-16T09:00:00Z", seed: UInt64 = 1
  ) throws -> (SimulatedTeam, ScriptedHistory) {
    let team = try SimulatedTeam(settings, general: "", polls: polls, at: now, seed: seed)
    team.configure(
      whole: """
        { timeZone: "Europe/Berlin", poll: "\(poll)",
          chats: { team: { platform: "generic", inbox: { directory: "/inbox" }, \(settings) } } }
        """)
    team.know("xoxb-1", as: "env:TOKEN")
    return (team, try #require(team.history))
  }

  /// What the daemon left of how far it read.
  var pollStatus: PollStatus? { PollStatus.read(chat: "team", layout: Self.layout, files: disk) }

  /// The lines of the operations log about the history.
  func told(_ event: String) -> [[String: String]] {
    operations.entries.filter { $0.event == event }.map {
      Dictionary(uniqueKeysWithValues: $0.fields.map { ($0.name, $0.value) })
    }
  }
}
