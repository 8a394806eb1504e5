// SPDX-License-Identifier: Apache-2.0
// `digest send`, through the running daemon and without one: once, whatever is switched off when.

import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

private let general = ChannelKey(chat: "team", channel: "general")

extension SimulatedTeam {
  /// What the command does, in a process of its own where no daemon runs.
  func send(week: ISOWeek? = nil) throws -> DigestDesk.SendOutcome {
    let executor = SimulatedExecutor(seed: 7)
    let clock = SimulatedWallClock(now, timer: executor.timer)
    chat.move(to: executor.timer, clock: clock)
    office?.move(to: executor.timer)
    let desk = try desk(timer: executor.timer, clock: clock, seed: 99)
    return try executor.run { try await desk.send(general, week: week) }
  }

  func desk(timer: any MonotonicTimer, clock: any WallClock, seed: UInt64) throws -> DigestDesk {
    let ports = DaemonPorts(
      files: disk, watcher: SleepingWatcher(timer: timer), transport: transport, clock: clock, timer: timer,
      random: SeededRandom(seed: seed), secrets: self, service: ScriptedService(), operations: operations)
    return DigestDesk(layout: Self.layout, configuration: try readConfiguration(), ports: ports, platforms: platforms)
  }
}

extension SimulatedTeam.Run {
  /// What the command does beside this daemon.
  func send(week: ISOWeek? = nil, seed: UInt64 = 99) async throws -> DigestDesk.SendOutcome {
    let outcome = try await team.desk(timer: executor.timer, clock: clock, seed: seed).send(general, week: week)
    watcher.ring("\(SimulatedTeam.layout.wishes)/new")
    return outcome
  }
}

@Suite struct WishTests {
  private static let weekly = "post: \"\(SimulatedTeam.url)\", ack: \"off\", channels: { general: { digest: {} } }"

  @Test func `beside a running daemon a digest is handed over and posted once, and closes nothing`() throws {
    let team = try SimulatedTeam(Self.weekly)
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(5))
      #expect(try await run.send() == .handedOver)
      try await run.pass(.seconds(5))
      #expect(try team.digests.count == 1)
      try await run.pass(until: "2026-11-20T15:00:05Z")
    }
    #expect(try team.digests.map { $0.text.contains("the runbook") } == [true, true])
    #expect(try team.closedWeeks() == ["2026-W47"])
  }

  @Test func `without a daemon the command posts by itself`() throws {
    let team = try SimulatedTeam(Self.weekly)
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(5))
    }
    #expect(try team.send() == .posted)
    #expect(try team.digests.count == 1 && team.state.outbox.entries.isEmpty)
    try team.run { run in try await run.pass(.seconds(5)) }
    #expect(try team.digests.count == 1)
  }

  @Test func `what the command cannot post waits for the daemon`() throws {
    let team = try SimulatedTeam(Self.weekly)
    team.chat.answer(SimulatedTeam.url, [.status(503), .take])
    #expect(try team.send() == .waits(reason: "http-503"))
    try team.run { run in try await run.pass(.seconds(60)) }
    #expect(try team.digests.count == 1)
  }

  @Test func `where a post in doubt is not repeated, the command does not call it posted`() throws {
    let team = try SimulatedTeam("post: \"\(SimulatedTeam.url)\", delivery: \"at-most-once\"")
    team.chat.answer(SimulatedTeam.url, [.hang])
    #expect(try team.send() == .uncertain(reason: "no-answer"))
    #expect(try team.state.outbox.entries.isEmpty)
  }

  @Test(arguments: [SimulatedTeam.End.kill, .powerCut])
  func `a wish is fulfilled once wherever the daemon is killed on its way`(end: SimulatedTeam.End) throws {
    for operation in 1...30 {
      let team = try SimulatedTeam(Self.weekly, seed: UInt64(operation))
      try team.run { run in
        try run.say("kudos to @ada for the runbook", id: "m1")
        try await run.pass(.seconds(5))
      }
      try team.run(end: end) { run in
        try await run.pass(.seconds(1))
        #expect(try await run.send(seed: UInt64(operation)) == .handedOver)
        run.disk.faults.powerCutAtOperation = run.disk.operations + operation
        try await run.pass(.seconds(30))
      }
      try team.run { run in try await run.pass(.seconds(3600)) }
      #expect(try team.digests.count == 1, "killed at operation \(operation)")
    }
  }

  @Test(arguments: [true, false])
  func `an old week is told again from the log, though the daemon no longer remembers it`(isRunning: Bool) throws {
    let team = try SimulatedTeam(Self.weekly)
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(until: "2027-03-01T09:00:00Z")
      if isRunning { #expect(try await run.send(week: ISOWeek("2026-W47")) == .handedOver) }
      try await run.pass(.seconds(5))
    }
    if !isRunning { #expect(try team.send(week: ISOWeek("2026-W47")) == .posted) }
    let digest = try #require(try team.digests.last)
    #expect(digest.text.contains("the runbook") && digest.text.contains("This week was told before"))
  }

  @Test func `a week that was not closed is refused, with and without a daemon`() throws {
    let team = try SimulatedTeam(Self.weekly)
    let unknown = UnknownWeek(channel: general, week: try #require(ISOWeek("2026-W50")))
    try team.run { run in
      try await run.pass(.seconds(5))
      await #expect(throws: unknown) { try await run.send(week: unknown.week) }
    }
    #expect(throws: unknown) { try team.send(week: unknown.week) }
    #expect(try team.posts.isEmpty)
  }

  @Test func `a wish that is none goes to the dead letters, and a full disk keeps one waiting`() throws {
    let team = try SimulatedTeam(Self.weekly)
    let wishes = SimulatedTeam.layout.wishes
    try team.run { run in
      try await run.pass(.seconds(5))
      try run.deliver("{\"wish\":\"moon\"}", into: wishes)
      try await run.pass(.seconds(5))
      #expect(try team.deadReasons(in: wishes) == ["unknown-wish"])
      #expect(try await run.send() == .handedOver)
      run.fillDisk()
      try await run.pass(.seconds(600))
      #expect(try team.digests.isEmpty)
      run.makeRoom()
      try await run.pass(.seconds(15))
      #expect(try team.digests.count == 1)
    }
    #expect(try team.waiting(in: wishes).waiting == 0)
  }
}
