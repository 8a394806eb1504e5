// SPDX-License-Identifier: Apache-2.0
// The built program and a Mattermost, with no open port: what people say is polled, and answered by the API.

import FoundationEssentials
import Glibc
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(3))) struct MattermostChatTests {
  @Test func `a team without an open port is heard, answered and told its week by name`() async throws {
    let smallwins = try Smallwins()
    let mattermost = try ScriptedMattermost(
      program: """
        {"users": {"ada": {"username": "ada", "first_name": "Ada", "last_name": "Lovelace"}, "zoe": {"username": "zoe"}},
         "channels": {"general": {"name": "general"}}}
        """)
    let token = "\(smallwins.root)/token"
    try smallwins.write("bottoken", to: token)
    chmod(token, 0o600)
    try smallwins.write(
      """
      { timeZone: "Europe/Berlin", poll: "1s", chats: { team: {
          platform: "mattermost", api: "\(mattermost.site)", token: "file:\(token)",
          inbox: { poll: true }, admins: ["zoe"], digest: {} } } }
      """, to: smallwins.configurationFile)
    let daemon = try smallwins.start()
    // What was said before we were there is none of ours, so we wait until the channel is read.
    try await mattermost.wait(for: "GetPostsForChannel")
    let said = try await mattermost.say(
      #"[{"channel": "general", "user": "zoe", "text": "kudos to @ada for the *runbook*"}, {"channel": "general", "user": "zoe", "text": "@smallwins digest now"}]"#
    )
    try await mattermost.wait(for: "SaveReaction", carriedOut: true)
    try await mattermost.wait(for: "CreatePost", count: 1, carriedOut: true)
    let posted = try await mattermost.posted(in: "general")
    #expect(posted.first { $0.id == said[0] }?.reactions == ["seedling": [ScriptedMattermost.id("bot")]])
    let own = posted.filter { $0.user == ScriptedMattermost.id("bot") }.map(\.text)
    #expect(
      own.contains { $0.contains("**Ada Lovelace**: the runbook — zoe") }, "\(own) \(smallwins.standardError)"
    )
    let status = try smallwins.ask("status").output
    #expect(status.split(separator: "\n").contains { $0.hasPrefix("History  team: read through 20") }, "\(status)")
    daemon.send(SIGTERM)
    #expect(daemon.wait() == .code(0))
    await mattermost.shutDown()
  }
}
