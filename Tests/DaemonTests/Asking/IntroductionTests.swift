// SPDX-License-Identifier: Apache-2.0
// Who we are is asked before the first delivery is read, and nothing waits for the answer longer than patience allows.

import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

extension SimulatedTeam {
  /// A team at the office, by the office's API.
  convenience init(at office: Office, _ settings: String = "ack: \"reply\"", seed: UInt64 = 1) throws {
    try self.init("token: \"credential:office\", \(settings)", seed: seed, office: office)
    know("sesame", as: "credential:office")
  }

  var introductions: [ChatIdentity] {
    get throws { try records("chat.introduced", as: ChatIntroduced.self).map(\.identity) }
  }

  var commands: [String] { get throws { try records("command.obeyed", as: CommandRecorded.self).map(\.command) } }

  func lines(_ event: String) -> [LogEntry] { operations.entries.filter { $0.event == event } }
}

@Suite struct IntroductionTests {
  @Test func `a command to the bot's identifier is read as one from the first delivery on`() throws {
    let office = Office()
    let team = try SimulatedTeam(at: office)
    try team.say("@u0bot help", by: "u1", id: "m1")
    try team.say("@winsbot settings", by: "u1", id: "m2")
    try team.run { run in try await run.pass(.seconds(5)) }
    #expect(try team.commands.sorted() == ["help", "settings"])
    #expect(
      try team.introductions == [
        ChatIdentity(ids: ["u0bot"], name: "winsbot", home: "https://office.example/home")
      ])
  }

  @Test func `it is asked at each start and reload, and recorded only where it changed`() throws {
    let office = Office()
    let team = try SimulatedTeam(at: office)
    for _ in 0..<2 { try team.run { run in try await run.pass(.seconds(5)) } }
    #expect(try team.introductions.count == 1 && office.requests(.who).count == 2)
    try team.run { run in
      try await run.pass(.seconds(5))
      office.call(us: Office.Me(id: "u9bot"))
      run.service.signal(.reload)
      try await run.pass(.seconds(5))
      try run.say("@u9bot help", by: "u1", id: "m1")
      try await run.pass(.seconds(5))
    }
    #expect(try team.introductions.map(\.ids) == [["u0bot"], ["u9bot"]] && team.commands == ["help"])
  }

  @Test func `while the API is away deliveries wait a minute at the first start, and are then read without it`() throws
  {
    let office = Office()
    office.be(.status(503), to: .who)
    let team = try SimulatedTeam(at: office)
    try team.say("kudos to @u2 for the runbook", by: "u1", id: "m1")
    try team.run { run in
      try await run.pass(.seconds(40))
      #expect(try team.recorded.isEmpty)
      try await run.pass(.seconds(30))
      #expect(try team.recorded == ["m1"])
      try run.say("kudos to @u2 for the index", by: "u1", id: "m2")
      try await run.pass(.seconds(5))
      #expect(try team.recorded == ["m1", "m2"], "only the first waits")
      office.be(.well, to: .who)
      try await run.pass(.seconds(3600))
      try run.say("@u0bot help", by: "u1", id: "m3")
      try await run.pass(.seconds(5))
    }
    #expect(try team.commands == ["help"], "it is asked again now and then")
    let lines = team.lines("who-am-i-unknown")
    #expect(lines.count == 1 && lines.first?.fields.map(\.name) == ["chat", "code", "hint"])
    #expect(lines.first?.fields[1].value == "http-503")
    #expect((4...12).contains(office.requests(.who).count), "neither hammered nor forgotten")
  }

  @Test func `an API that says nothing holds up a known chat for one answer, and an unknown one for a minute`() throws {
    for (isKnown, bound) in [(false, 75.0), (true, 15.0)] {
      let office = Office()
      let team = try SimulatedTeam(at: office)
      if isKnown { try team.run { run in try await run.pass(.seconds(5)) } }
      office.be(.hangs, to: .who)
      let start = team.now
      try team.say("@u0bot help", by: "u1", id: "m1")
      try team.run { run in
        while try team.waiting().waiting > 0, run.clock.now().timeIntervalSince(start) < 200 {
          try await run.pass(.seconds(1))
        }
        #expect(run.clock.now().timeIntervalSince(start) <= bound, "known: \(isKnown)")
      }
      #expect(try team.commands == (isKnown ? ["help"] : []))
      #expect(team.lines(isKnown ? "who-am-i-not-confirmed" : "who-am-i-unknown").count == 1)
    }
  }

  @Test func `a token that is refused delays nothing, and is told once with what to do`() throws {
    let office = Office()
    office.be(.denies("invalid_auth"), to: .who)
    let team = try SimulatedTeam(at: office)
    try team.say("kudos to @u2 for the runbook", by: "u1", id: "m1")
    try team.run { run in
      try await run.pass(.seconds(2))
      #expect(try team.recorded == ["m1"])
      try await run.pass(.seconds(7200))
    }
    #expect(team.lines("who-am-i-unknown").map { $0.fields[1].value } == ["invalid_auth"])
    #expect(team.lines("who-am-i-unknown").first?.fields[2].value == "look at the token")
    #expect(office.requests(.who).count <= 13, "at most one question in ten minutes")
  }

  @Test func `one chat's dead API keeps no other chat waiting`() throws {
    let office = Office()
    office.be(.hangs, to: .who)
    let team = try SimulatedTeam(at: office)
    team.configure(
      whole: """
        { poll: "1h", chats: {
          team: { platform: "office", inbox: { directory: "/inbox" }, token: "credential:office" },
          other: { platform: "generic", inbox: { directory: "/other" }, post: "\(SimulatedTeam.url)", ack: "reply" } } }
        """)
    try team.run { run in
      try run.deliver(
        "{\"id\":\"m1\",\"channel\":\"x\",\"author\":\"zoe\",\"text\":\"kudos to @ada for the first\"}", into: "/other")
      try await run.pass(.seconds(2))
      #expect(try team.recorded == ["m1"])
      #expect(run.service.events.first == "ready")
    }
  }

  @Test func `a stop while the API hangs is a matter of seconds, and what waited is read at the next start`() throws {
    let office = Office()
    office.be(.hangs, to: .who)
    let team = try SimulatedTeam(at: office)
    try team.say("@u0bot help", by: "u1", id: "m1")
    let before = team.now
    try team.run { run in try await run.pass(.seconds(3)) }
    #expect(team.now.timeIntervalSince(before) < 5)
    #expect(try team.waiting().waiting == 1)
    office.be(.well, to: .who)
    try team.run { run in try await run.pass(.seconds(3)) }
    #expect(try team.commands == ["help"])
  }

  @Test func `the watchdog hears of the daemon while it waits for an answer`() throws {
    let office = Office()
    office.be(.hangs, to: .who)
    let team = try SimulatedTeam(at: office)
    try team.run(watchdog: .seconds(20)) { run in
      try await run.pass(.seconds(100))
      #expect(run.service.events.filter { $0 == "alive" }.count >= 9)
    }
  }

  @Test func `a full disk keeps the introduction until there is room`() throws {
    let office = Office()
    let team = try SimulatedTeam(at: office)
    office.be(.slow(.seconds(2)), to: .who)
    try team.run { run in
      try await run.pass(.seconds(1))
      run.fillDisk()
      try await run.pass(.seconds(60))
      #expect(try team.introductions.isEmpty && office.requests(.who).count == 1)
      run.makeRoom()
      try await run.pass(.seconds(15))
      #expect(try team.introductions.count == 1)
    }
  }

  @Test func `what we should be allowed and are not is told at the start`() throws {
    let office = Office()
    office.call(us: Office.Me(missing: ["reactions:write"]))
    let team = try SimulatedTeam(at: office)
    try team.run { run in try await run.pass(.seconds(60)) }
    #expect(
      team.lines("right-missing").map { $0.fields.map(\.value) } == [
        ["team", "reactions:write", "less works", "allow reactions:write"]
      ])
  }
}
