// SPDX-License-Identifier: Apache-2.0
// The exact words for everything that can be wrong with a configuration file.

import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

/// Files with one problem each, and the line that tells it, without the file's name.
private let wrong: [(String, String)] = [
  // The file as a whole.
  ("", "1:1: expected a value, but the file ends here"),
  ("{\n  chats: {\n    team: {,\n", "3:12: expected a key or }, not \",\""),
  ("[]", "1:1: expected an object, not a list; write it as in { chats: { … } }"),
  ("{}", "1:1: no chat is configured; add chats: { team: { … } }"),
  ("{ chats: {} }", "1:10 chats: no chat is configured; add team: { … }"),
  // Keys.
  (withChat("dijest: {},"), "2:1 chats.team.dijest: unknown key; did you mean \"digest\"?"),
  (
    withChat("every: 1"),
    "2:1 chats.team.every: unknown key; known here: platform, inbox, post, api, token, secret, timeout, delivery, "
      + "admins, names, bots, groups, digest, ack, sensitivity, keepTexts, channels"
  ),
  (withChat("ack: 'off',\n ack: 'off'"), "3:2 chats.team.ack: double key: it stands in line 2 already; keep one"),
  (
    "{ chats: { a: { platform: 'generic', inbox: { directory: '/a' } },\n'a': {} } }",
    "2:1 chats.a: double key: it stands in line 1 already; keep one"
  ),
  (
    withChat("channels: { '#a': { digist: {} } }"),
    "2:21 chats.team.channels[\"#a\"].digist: unknown key; did you mean \"digest\"?"
  ),
  (
    "{ digest: { zone: 'UTC' }, chats: { a: { platform: 'generic', inbox: { directory: '/a' } } } }",
    "1:13 digest.zone: unknown key; known here: every"
  ),
  // Types.
  (withChat("admins: 'lin'"), "2:9 chats.team.admins: expected a list, not text; write it as in [\"lin\"]"),
  (
    withChat("admins: ['lin', 7]"), "2:17 chats.team.admins[1]: expected text, not a number; write it as in [\"lin\"]"
  ),
  (
    withChat("ack: null"),
    "2:6 chats.team.ack: expected text, not null; write it as in \"reaction\", \"reply\", \"off\""
  ),
  (
    withChat("digest: true"),
    "2:9 chats.team.digest: expected an object, not true or false; write it as in { every: \"friday 16:00\" }"
  ),
  (withChat("admins: ['']"), "2:10 chats.team.admins[0]: this text is empty; write it as in [\"lin\"]"),
  // Chats.
  (
    "{ chats: { Team_1: { platform: 'generic', inbox: { directory: '/a' } } } }",
    "1:12 chats.Team_1: a chat's name is of a-z, 0-9 and -; write it as in team-one"
  ),
  (
    "{ chats: { a: { inbox: { directory: '/a' } } } }",
    "1:15 chats.a: \"platform\" is missing; add platform: \"generic\""
  ),
  (
    "{ chats: { a: { platform: 'generic' } } }",
    "1:15 chats.a: \"inbox\" is missing; add inbox: { directory: \"/var/lib/smallwins/inbox/team\" }"
  ),
  (
    "{ chats: { a: { platform: 'matermost', inbox: { directory: '/a' } } } }",
    "1:27 chats.a.platform: \"matermost\" is no platform; did you mean \"mattermost\"?"
  ),
  (
    "{ chats: { a: { platform: 'fax', inbox: { directory: '/a' } } } }",
    "1:27 chats.a.platform: \"fax\" is no platform; write one of \"generic\", \"mattermost\""
  ),
  (
    "{ chats: { a: { platform: 'generic', inbox: {} } } }",
    "1:45 chats.a.inbox: \"directory\" is missing; "
      + "write inbox: { directory: \"/var/lib/smallwins/inbox/team\" }"
  ),
  (
    "{ chats: { a: { platform: 'generic', inbox: { poll: true } } } }",
    "1:15 chats.a.inbox: the platform \"generic\" has no history to poll; "
      + "write inbox: { directory: \"/var/lib/smallwins/inbox/a\" }"
  ),
  (
    "{ chats: { a: { platform: 'generic', inbox: { pull: 'https://q.example' } } } }",
    "1:47 chats.a.inbox.pull: not available yet; "
      + "write inbox: { directory: \"/var/lib/smallwins/inbox/team\" }"
  ),
  (
    "{ chats: { a: { platform: 'generic', inbox: { directory: '/in/' } },\n"
      + "b: { platform: 'generic', inbox: { directory: '//in/.' } } } }",
    "2:1 chats.b.inbox: chat \"a\" has the same inbox; give each chat a directory of its own"
  ),
  // Values.
  (
    withChat("digest: { zone: 'Europe/Berln' }"),
    "2:17 chats.team.digest.zone: \"Europe/Berln\" is no time zone; did you mean \"Europe/Berlin\"?"
  ),
  (
    withChat("digest: { zone: 'Atlantis' }"),
    "2:17 chats.team.digest.zone: \"Atlantis\" is no time zone; write it as in \"Europe/Berlin\""
  ),
  (
    withChat("digest: { zone: '../../../../etc/passwd' }"),
    "2:17 chats.team.digest.zone: \"../../../../etc/passwd\" is no time zone; write it as in \"Europe/Berlin\""
  ),
  (
    withChat("digest: { zone: 'Broken' }"),
    "2:17 chats.team.digest.zone: the time zone \"Broken\" cannot be read: a zone file that is cut short; "
      + "reinstall the package tzdata"
  ),
  (
    withChat("digest: { every: 'friday 4pm' }"),
    "2:18 chats.team.digest.every: \"friday 4pm\" is no time of the week; write it as in \"friday 16:00\""
  ),
  (
    withChat("digest: { quiet: 'silnt' }"),
    "2:18 chats.team.digest.quiet: \"silnt\" is no answer to a quiet week; did you mean \"silent\"?"
  ),
  (withChat("ack: 'raection'"), "2:6 chats.team.ack: \"raection\" is no acknowledgement; did you mean \"reaction\"?"),
  (
    withChat("sensitivity: 'high'"),
    "2:14 chats.team.sensitivity: \"high\" is no sensitivity; write one of \"explicit\", \"specific\", \"any\""
  ),
  (
    withChat("delivery: 'exactly-once'"),
    "2:11 chats.team.delivery: \"exactly-once\" is no delivery; write one of \"at-least-once\", \"at-most-once\""
  ),
  (
    "{ chats: { a: { platform: 'generic', inbox: { directory: '/a' }, timeout: '6m' } } }",
    "1:75 chats.a.timeout: \"6m\" is no time between 1s and 5m; write it as in \"30s\" or \"5m\""
  ),
  (
    "{ poll: '0s',\n chats: { a: { platform: 'generic', inbox: { directory: '/a' } } } }",
    "1:9 poll: \"0s\" is no time between 1s and 1h; write it as in \"30s\" or \"5m\""
  ),
  (
    "{ hosts: ['https://chat.internal/'],\n chats: { a: { platform: 'generic', inbox: { directory: '/a' } } } }",
    "1:11 hosts[0]: \"https://chat.internal/\" is no host; write the host's name or address alone, without http:// or port"
  ),
  (
    "{ language: 'fr',\n chats: { a: { platform: 'generic', inbox: { directory: '/a' } } } }",
    "1:13 language: \"fr\" is no language; write one of \"en\", \"de\""
  ),
  // Addresses and secrets, which are never quoted.
  (
    withChat("post: 'https://ada:hunter2@chat.example/'"),
    "2:7 chats.team.post: this URL holds a user name or a password; "
      + "keep the whole URL out of this file: write \"credential:NAME\""
  ),
  (
    withChat("post: 'hunter2'"),
    "2:7 chats.team.post: this is neither an URL nor a reference to a secret; "
      + "write it as in \"https://chat.example/hook\", \"credential:NAME\" or { directory: \"/path\" }"
  ),
  (
    withChat("post: {}"),
    "2:7 chats.team.post: \"directory\" is missing; write it as in { directory: \"/var/lib/smallwins/posts\" }"
  ),
  (
    withChat("token: 'hunter2'"),
    "2:8 chats.team.token: this is no reference to a secret; "
      + "write \"credential:NAME\", \"file:PATH\" or \"env:NAME\"; a secret itself must not stand in this file"
  ),
  (
    withChat("secret: ['credential:a', 'hunter2']"),
    "2:26 chats.team.secret[1]: this is no reference to a secret; "
      + "write \"credential:NAME\", \"file:PATH\" or \"env:NAME\"; a secret itself must not stand in this file"
  ),
  (
    withChat("secret: 7"),
    "2:9 chats.team.secret: expected text, not a number; write it as in \"credential:NAME\""
  ),
]

struct ConfigurationProblemTests {
  @Test(arguments: wrong)
  func `a problem says its place, what is wrong and what to do`(text: String, expected: String) throws {
    let error = try #require(throws: ConfigurationError.self) { try readConfiguration(text) }
    #expect(error.description == "smallwins.json5:\(expected)")
  }

  @Test func `all problems are told at once, in the order of the file`() throws {
    let error = try #require(throws: ConfigurationError.self) {
      try readConfiguration(
        """
        { timezone: "UTC",
          digest: { every: "noon" },
          chats: { team: {
            platform: "generic", token: 7,
            secrets: [],
            channels: { general: { digest: { zone: "Berlin" } } } } } }
        """)
    }
    #expect(
      error.description == """
        smallwins.json5:1:3 timezone: unknown key; did you mean "timeZone"?
        smallwins.json5:2:20 digest.every: "noon" is no time of the week; write it as in "friday 16:00"
        smallwins.json5:3:18 chats.team: "inbox" is missing; add inbox: { directory: "/var/lib/smallwins/inbox/team" }
        smallwins.json5:4:33 chats.team.token: expected text, not a number; write it as in "credential:NAME"
        smallwins.json5:5:5 chats.team.secrets: unknown key; did you mean "secret"?
        smallwins.json5:6:44 chats.team.channels.general.digest.zone: "Berlin" is no time zone; did you mean "Europe/Berlin"?
        """)
  }

  @Test func `without any zone files the hint says what to install`() throws {
    let error = try #require(throws: ConfigurationError.self) {
      try Configuration.read(
        Array("{ timeZone: 'Europe/Berlin', chats: { a: { platform: 'generic', inbox: { directory: '/a' } } } }".utf8),
        file: "c", zones: ZoneDirectory(files: SimulatedDisk(seed: 1)), platforms: ["generic"])
    }
    #expect(
      error.description
        == "c:1:13 timeZone: \"Europe/Berlin\" is no time zone; no zones are installed here; install the package tzdata"
    )
  }

  @Test func `a file of more than a mebibyte is not read`() throws {
    let error = try #require(throws: ConfigurationError.self) {
      try readConfiguration(String(repeating: " ", count: 1 << 20 + 1))
    }
    #expect(error.description == "smallwins.json5:1:1: this file is larger than 1 MiB; is it the right one?")
  }

  @Test func `a long or multi-line value is quoted short and on one line`() throws {
    let error = try #require(throws: ConfigurationError.self) {
      try readConfiguration(withChat("ack: 'one\\ntwo \(String(repeating: "x", count: 100))'"))
    }
    #expect(
      error.problems.first?.message == "\"one\\ntwo \(String(repeating: "x", count: 31))…\" is no acknowledgement")
  }
}
