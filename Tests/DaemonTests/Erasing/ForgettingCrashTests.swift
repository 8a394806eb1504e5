// SPDX-License-Identifier: Apache-2.0
// Forgetting that is cut in the middle, by kills, power cuts and full disks, and the command's own way to it.

import EventLog
import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

@Suite struct ForgettingCrashTests {
  @Test(arguments: [SimulatedTeam.End.kill, .powerCut])
  func `wherever the daemon is killed amid forgetting, the next start finishes it`(end: SimulatedTeam.End) throws {
    for operation in 1...34 {
      let team = try SimulatedTeam(SimulatedTeam.forgetful, seed: UInt64(operation))
      try team.run { run in try await team.liveThrough(run) }
      try team.run(end: end) { run in
        try await run.pass(.seconds(1))
        try run.say("@smallwins forget me now", by: "ursula", id: "m20")
        run.disk.faults.powerCutAtOperation = run.disk.operations + operation
        try await run.pass(.seconds(30))
      }
      try team.run { run in try await run.pass(.seconds(600)) }
      #expect(try team.kept(of: SimulatedTeam.hers) == [], "operation \(operation)")
      #expect(try team.holding().count == 3, "operation \(operation)")
      #expect(try team.isIntact, "operation \(operation)")
      #expect(try team.records("person.erased", as: PersonErased.self).count == 1, "operation \(operation)")
      #expect(try team.answered.filter { $0 == "m20" }.count == 1, "operation \(operation)")
    }
  }

  @Test func `on a full disk forgetting waits, and is done once there is room`() throws {
    for room in stride(from: 0, through: 16_000, by: 800) {
      let team = try SimulatedTeam(SimulatedTeam.forgetful)
      try team.run { run in
        try await team.liveThrough(run)
        try run.say("@smallwins forget me now", by: "ursula", id: "m20")
        run.disk.faults.capacity = run.disk.bytesUsed + room
        try await run.pass(.seconds(600))
        run.disk.faults.capacity = nil
        try await run.pass(.seconds(3600))
      }
      #expect(try team.kept(of: SimulatedTeam.hers) == [], "room \(room)")
      #expect(try team.holding().count == 3 && team.isIntact, "room \(room)")
    }
  }

  @Test func `the command hands the wish to a running daemon, and forgets by itself where none runs`() throws {
    for isRunning in [true, false] {
      let team = try SimulatedTeam(SimulatedTeam.forgetful)
      try team.run { run in
        try await team.liveThrough(run)
        guard isRunning else { return }
        let desk = try team.erasureDesk(clock: run.clock, timer: run.executor.timer)
        let people = try desk.people(called: "@Ursula", in: "team")
        #expect(people == [Person(id: "ursula")])
        #expect(try await desk.erase(people[0], in: "team") == .handedOver)
        run.watcher.ring("\(SimulatedTeam.layout.wishes)/new")
        try await run.pass(.seconds(60))
      }
      if !isRunning {
        let executor = SimulatedExecutor(seed: 7)
        let clock = SimulatedWallClock(team.now, timer: executor.timer)
        let desk = try team.erasureDesk(clock: clock, timer: executor.timer)
        let count = try desk.count(of: Person(id: "ursula"), in: "team")
        #expect(count.messages == 1 && count.mentions == 3 && count.reactions == 2 && count.commands == 2)
        #expect(count.settings == 2 && count.posts > 3)
        let outcome = try executor.run { try await desk.erase(Person(id: "ursula"), in: "team") }
        guard case .erased(let done) = outcome else {
          Issue.record("\(outcome)")
          return
        }
        #expect(done.records == count.total)
        #expect(try desk.count(of: Person(id: "ursula"), in: "team").total == 0)
        #expect(try desk.people(called: "ursula", in: "team").isEmpty)
        #expect(try desk.people(called: "grace", in: "elsewhere").isEmpty)
      }
      #expect(try team.kept(of: SimulatedTeam.hers) == [], "running \(isRunning)")
      #expect(try team.holding().count == 3 && team.isIntact)
      try team.run { run in try await run.pass(.seconds(60)) }
      #expect(try team.holding().count == 3 && team.isIntact)
    }
  }
}

extension SimulatedTeam {
  fileprivate func erasureDesk(clock: SimulatedWallClock, timer: any MonotonicTimer) throws -> ErasureDesk {
    let ports = DaemonPorts(
      files: disk, watcher: SleepingWatcher(timer: timer), transport: transport, clock: clock, timer: timer,
      random: SeededRandom(seed: 98), secrets: self, service: ScriptedService(), operations: operations)
    return ErasureDesk(layout: Self.layout, configuration: try readConfiguration(), ports: ports)
  }
}
