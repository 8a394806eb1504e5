// SPDX-License-Identifier: Apache-2.0
// SIGHUP: a right configuration is adopted, a wrong one is refused, and nothing that is in hand is dropped either way.

import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

private let url = SimulatedTeam.url

@Suite struct ReloadTests {
  @Test func `a digest, a URL and a secret that are new in the configuration hold after a reload`() throws {
    let team = try SimulatedTeam("post: \"\(url)\", ack: \"reply\"", at: "2026-11-20T14:00:00Z")
    team.know("new-secret", as: "credential:signing")
    try team.run { run in
      try run.say("kudos to @ada for the first", id: "m1")
      try await run.pass(.seconds(5))
      team.configure(
        "post: \"https://chat.example/new\", ack: \"reply\", secret: \"credential:signing\", channels: { general: { digest: {} } }"
      )
      run.service.signal(.reload)
      try await run.pass(.seconds(5))
      try run.say("kudos to @ada for nothing that was signed", id: "m2")
      let body = "{\"id\":\"m3\",\"channel\":\"general\",\"author\":\"zoe\",\"text\":\"kudos to @ada for the third\"}"
      try run.deliver(body, headers: [HTTPHeader("Authorization", "Bearer new-secret")])
      try await run.pass(until: "2026-11-20T15:00:10Z")
    }
    #expect(try team.recorded == ["m1", "m3"] && team.deadReasons().count == 1)
    #expect(team.chat.requests.map(\.url) == [url] + Array(repeating: "https://chat.example/new", count: 2))
    let digest = try #require(try team.digests.first)
    #expect(digest.text.contains("the first") && digest.text.contains("the third"))
    #expect(team.operations.events.contains("configuration-read"))
  }

  @Test func `a chat that is new in the configuration is heard after a reload, and one that is gone is not`() throws {
    let team = try SimulatedTeam()
    try team.run { run in
      try await run.pass(.seconds(5))
      team.configure(
        whole: """
          { chats: { other: { platform: "generic", inbox: { directory: "/other" }, post: "\(url)", ack: "reply" } } }
          """)
      run.service.signal(.reload)
      try await run.pass(.seconds(5))
      try run.deliver(
        "{\"id\":\"m1\",\"channel\":\"x\",\"author\":\"zoe\",\"text\":\"kudos to @ada for the first\"}", into: "/other")
      try run.say("kudos to @ada for what nobody reads", id: "m2")
      try await run.pass(.seconds(5))
    }
    #expect(try team.recorded == ["m1"] && team.waiting().waiting == 1)
  }

  @Test func `a wrong configuration is refused with the place of its first problem, and the old one goes on`() throws {
    let team = try SimulatedTeam()
    try team.run { run in
      try await run.pass(.seconds(5))
      team.configure("post: \"\(url)\", ack: \"repyl\", dijest: {}, token: \"hunter2\"")
      run.service.signal(.reload)
      try await run.pass(.seconds(5))
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(5))
    }
    #expect(try team.answered == ["m1"])
    let line = try #require(team.operations.entries.first { $0.event == "configuration-wrong-old-one-kept" })
    #expect(line.level == .error)
    #expect(line.fields.map(\.name) == ["problems", "first", "see"])
    #expect(line.fields[0].value == "3" && line.fields[1].value.hasPrefix("smallwins.json5:2:"))
    #expect(line.fields[1].value.hasSuffix("chats.team.ack"))
    #expect(!team.operations.entries.contains { $0.fields.contains { $0.value.contains("hunter2") } })
  }

  @Test func `a secret that cannot be had refuses the whole configuration`() throws {
    let team = try SimulatedTeam()
    try team.run { run in
      try await run.pass(.seconds(5))
      team.configure("post: \"credential:hook\", ack: \"reply\"")
      run.service.signal(.reload)
      try await run.pass(.seconds(5))
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(5))
    }
    #expect(try team.answered == ["m1"])
    let line = try #require(team.operations.entries.first { $0.event == "configuration-wrong-old-one-kept" })
    #expect(line.fields[0].value == "1" && line.fields[1].value == "credential:hook")
  }

  @Test func `a secret that can never fit refuses the configuration, at the start and at a reload, and is not shown`()
    throws
  {
    let team = try SimulatedTeam()
    team.know("whsec_c2VjcmV0", as: "credential:signing")
    try team.run { run in
      try await run.pass(.seconds(5))
      team.configure("post: \"\(url)\", secret: \"credential:signing\"")
      run.service.signal(.reload)
      try await run.pass(.seconds(5))
    }
    let line = try #require(team.operations.entries.first { $0.event == "configuration-wrong-old-one-kept" })
    #expect(line.fields[1].value == "credential:signing")
    let error = #expect(throws: RoutesError.self) { try team.run { run in try await run.pass(.seconds(5)) } }
    let words = error.map { "\($0)" } ?? ""
    #expect(words.hasPrefix("credential:signing: it begins with whsec_, but what follows is not base64"))
    #expect(words.contains("copy it again") && !words.contains("c2VjcmV0"))
  }

  @Test func `a configuration that cannot be read, or an inbox that cannot be made, is refused too`() throws {
    for error in [
      ConfigurationUnreadable(file: "/etc/smallwins/smallwins.json5", detail: "Permission denied") as any Error,
      FileSystemError(.denied, operation: "mkdir", path: "/root/inbox"),
    ] {
      let refusal = try #require(ConfigurationRefusal(error))
      #expect(refusal.entry.fields[1].value.contains("/"))
    }
    let team = try SimulatedTeam()
    try team.run { run in
      try await run.pass(.seconds(5))
      // A file stands where the new inbox's directory should be.
      try run.disk.create("/taken", contents: [])
      team.configure(
        whole:
          "{ chats: { other: { platform: \"generic\", inbox: { directory: \"/taken/inbox\" }, post: \"\(url)\" } } }")
      run.service.signal(.reload)
      try await run.pass(.seconds(5))
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(5))
    }
    #expect(try team.answered == ["m1"] && team.operations.events.contains("configuration-wrong-old-one-kept"))
  }

  @Test func `a hundred reloads in the midst of work lose and double nothing`() throws {
    let team = try SimulatedTeam()
    try team.run { run in
      for number in 0..<100 {
        try run.say("kudos to @ada for thing \(number)", id: "m\(number)")
        try await run.pass(.microseconds(number * 137 % 2000))
        run.service.signal(.reload)
        try await run.pass(.milliseconds(number % 7))
      }
      try await run.pass(.seconds(60))
    }
    let all = Set((0..<100).map { "m\($0)" })
    #expect(try team.recorded.count == 100 && Set(team.recorded) == all)
    #expect(try team.answered.count == 100 && Set(team.answered) == all)
    #expect(team.chat.requests.count == 100)
  }
}
