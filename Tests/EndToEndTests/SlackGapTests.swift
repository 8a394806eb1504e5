// SPDX-License-Identifier: Apache-2.0
// A team without an open port whose daemon was down for a while, from the outside: what was said meanwhile is read from Slack.

import FoundationEssentials
import Glibc
import LinuxAdapters
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(3))) struct SlackGapTests {
  private struct Item: Decodable {
    var message: String
    var text: String?
  }

  @Test func `a thousand messages said while the built program was down are in its log in order, once`() async throws {
    let slack = try ScriptedSlack(
      program: """
        {"self": {"user_id": "U0BOT", "user": "smallwins", "bot_id": "B0BOT"},
         "users": {"U0ADA": {"name": "ada", "real_name": "Ada Lovelace"}},
         "channels": {"C0GENERAL": {"name": "general"}},
         "limits": {"conversations.history": {"per_minute": 50, "by": "channel"}}}
        """)
    let smallwins = try Smallwins()
    try smallwins.write("xoxb-test", to: "\(smallwins.root)/token")
    chmod("\(smallwins.root)/token", 0o600)
    try smallwins.write(
      """
      { chats: { team: { platform: "slack", inbox: { poll: true }, api: "\(slack.server.url(""))",
                         token: "file:\(smallwins.root)/token", ack: "off" } } }
      """, to: smallwins.configurationFile)
    // The first start begins to follow the channel; what was said before it is none of ours.
    let first = try smallwins.start()
    try await slack.wait(for: "conversations.history", carriedOut: true)
    first.send(SIGTERM)
    #expect(first.wait() == .code(0), "\(smallwins.standardError)")

    let deeds = (1...1000).map { "{\"channel\": \"C0GENERAL\", \"user\": \"U0ADA\", \"text\": \"win: thing \($0)\"}" }
    try await slack.say("[\(deeds.joined(separator: ", "))]")
    for _ in 1...2 {
      let asked = try await slack.seen("conversations.history").filter(\.carriedOut).count
      let daemon = try smallwins.start()
      // Two hundred a page.
      try await slack.wait(for: "conversations.history", count: asked + 5, carriedOut: true)
      while try smallwins.recordedMessages().count < 1000 {
        try await SystemMonotonicTimer().sleep(for: .milliseconds(50))
      }
      daemon.send(SIGTERM)
      #expect(daemon.wait() == .code(0), "\(smallwins.standardError)")
    }
    let lines = try smallwins.ask("log", "export").output.split(separator: "\n")
    let items = try lines.map { try JSONDecoder().decode(Item.self, from: Data($0.utf8)) }
    #expect(items.map(\.text) == (1...1000).map { "thing \($0)" })
    #expect(try smallwins.recordedMessages().values.allSatisfy { $0 == 1 })
    let seen = try await slack.seen()
    #expect(seen.early == 0 && seen.limited == 0)
    #expect(lines.first?.contains("Ada Lovelace") == true)
    await slack.shutDown()
  }
}
