// SPDX-License-Identifier: Apache-2.0
// What a configuration file means.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

func readConfiguration(_ text: String) throws -> Configuration {
  try Configuration.read(
    Array(text.utf8), file: "smallwins.json5", zones: ZoneFixture.directory(), platforms: ["generic", "mattermost"],
    languages: ["en", "de"])
}

/// A configuration with one right chat, and these lines in it.
func withChat(_ lines: String) -> String {
  "{ chats: { team: { platform: \"generic\", inbox: { directory: \"/in\" },\n\(lines)\n} } }"
}

struct ConfigurationTests {
  @Test func `every setting of the file reaches the configuration`() throws {
    let configuration = try readConfiguration(
      """
      {
        timeZone: "Europe/Berlin", language: "de", digest: { every: "monday 09:00" }, poll: "5m",
        hosts: ["Chat.Internal", "[fe80::1]"],
        chats: {
          team: {
            platform: "generic", inbox: { directory: "/in/team" }, post: "http://Hooks.Internal:8065/hook",
            token: "credential:team-token", secret: ["credential:new", "file:/etc/old"],
            timeout: "1m", delivery: "at-most-once",
            admins: ["lin", "ada"], bots: ["build"], groups: ["design"], ack: "reaction", sensitivity: "any",
            digest: { quiet: "silent" },
            channels: {
              "!room:example": {
                digest: { every: "sun at 2:30", zone: "America/New_York" }, post: "credential:room", ack: "off",
                sensitivity: "explicit",
              },
            },
          },
          local: { platform: "mattermost", inbox: { directory: "/in/local" }, post: { directory: "/posts" }, secret: "env:S" },
        },
      }
      """)
    #expect(configuration.timeZone == "Europe/Berlin" && configuration.language == "de")
    #expect(configuration.digest == WeeklyTime("monday 09:00") && configuration.pollInterval == .seconds(300))
    #expect(configuration.trustedHosts == ["chat.internal", "fe80::1", "hooks.internal"])
    #expect(configuration.chats.map(\.name) == ["local", "team"])

    let local = configuration.chats[0]
    #expect(local.platform == "mattermost" && local.inbox == .spool(directory: "/in/local"))
    #expect(local.post == .directory("/posts") && local.secrets == [.environment("S")] && local.token == nil)
    #expect(local.digest == nil && local.delivery == nil && local.acknowledgement == nil && local.channels.isEmpty)

    let team = configuration.chats[1]
    #expect(team.post == .url("http://Hooks.Internal:8065/hook") && team.token == .credential("team-token"))
    #expect(team.timeout == .seconds(60) && local.timeout == .seconds(30))
    #expect(team.secrets == [.credential("new"), .file("/etc/old")] && team.delivery == .atMostOnce)
    #expect(team.admins == ["lin", "ada"] && team.bots == ["build"] && team.groups == ["design"])
    #expect(team.acknowledgement == .reaction && team.sensitivity == .any)
    #expect(team.digest?.quietWeek == .silent && team.digest?.time == nil)

    let room = try #require(team.channels["!room:example"])
    #expect(room.digest?.time == WeeklyTime("sunday 02:30") && room.digest?.zone == "America/New_York")
    #expect(room.digest?.quietWeek == .say && room.post == .secret(.credential("room")))
    #expect(room.acknowledgement == .off && room.sensitivity == .explicit)
  }

  @Test func `what the file leaves out has its default`() throws {
    var expected = Configuration()
    expected.chats = [ChatConfiguration(name: "team", platform: "generic", inbox: .spool(directory: "/in"))]
    let configuration = try readConfiguration(withChat(""))
    #expect(configuration == expected)
    #expect(configuration.timeZone == "UTC" && configuration.language == "en")
    #expect(configuration.digest.description == "friday 16:00" && configuration.pollInterval == .seconds(30))
    #expect(configuration.trustedHosts.isEmpty)
  }

  @Test func `without a file there is one local chat with a digest that posts files`() throws {
    let configuration = Configuration.embeddedDefault(state: "/state")
    let chat = try #require(configuration.chats.first)
    #expect(configuration.chats.count == 1 && configuration.timeZone == "UTC")
    #expect(chat.name == "local" && chat.platform == "generic" && chat.inbox == .spool(directory: "/state/inbox"))
    #expect(chat.post == .directory("/state/posts") && chat.digest == DigestConfiguration())
    #expect(chat.acknowledgement == .reply)
  }

  @Test func `the example that comes along is right`() throws {
    let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../config/smallwins.json5")
    let configuration = try readConfiguration(String(decoding: Data(contentsOf: example), as: UTF8.self))
    #expect(configuration.chats.count == 1 && configuration.timeZone == "Europe/Berlin")
  }

  @Test(arguments: [
    ("1s", 1), ("59s", 59), ("3600s", 3_600), ("2m", 120), ("60m", 3_600), ("1h", 3_600),
  ])
  func `a poll interval goes from a second to an hour`(text: String, seconds: Int) throws {
    let configuration = try readConfiguration(
      "{ poll: \"\(text)\", chats: { a: { platform: 'generic', inbox: { directory: '/a' } } } }")
    #expect(configuration.pollInterval == .seconds(seconds))
  }
}
