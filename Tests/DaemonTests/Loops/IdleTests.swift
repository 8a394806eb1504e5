// SPDX-License-Identifier: Apache-2.0
// A daemon with nothing to do does nothing, and the watchdog hears of it as long as every loop moves.

import Foundation
import Ports
import TestSupport
import Testing

@testable import Daemon

@Suite struct IdleTests {
  @Test func `an idle daemon wakes at its poll interval and at nothing else`() throws {
    let team = try SimulatedTeam(
      "post: \"\(SimulatedTeam.url)\", ack: \"reply\", channels: { general: { digest: {} } }",
      at: "2026-11-16T09:00:00Z")
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(3700))
      let (jobs, moments) = (run.executor.jobsRun, run.executor.timer.moments)
      try await run.pass(.seconds(24 * 3600))
      // A poll each hour, and the end of this pass.
      #expect(run.executor.timer.moments - moments <= 24 * 2 + 1)
      #expect(run.executor.jobsRun - jobs < 24 * 40, "\(run.executor.jobsRun - jobs) jobs")
    }
  }

  @Test func `the watchdog is told while all loops move, also when there is nothing to do`() throws {
    let team = try SimulatedTeam()
    try team.run(watchdog: .seconds(30)) { run in
      try await run.pass(.seconds(3600))
      let alive = run.service.events.filter { $0 == "alive" }.count
      #expect((200...240).contains(alive), "every 15 seconds")
    }
  }

  @Test func `the watchdog is told through a full disk and through posts that hang`() throws {
    let team = try SimulatedTeam("post: \"\(SimulatedTeam.url)\", ack: \"reply\", timeout: \"5m\"")
    team.chat.answer(SimulatedTeam.url, [.hang])
    try team.run(watchdog: .seconds(30)) { run in
      for number in 0..<20 { try run.say("kudos to @ada for it", id: "m\(number)", in: "c\(number)") }
      try await run.pass(.seconds(60))
      try run.say("kudos to @ada for it", id: "m20")
      run.fillDisk()
      try await run.pass(.seconds(3600))
      #expect(run.service.events.filter { $0 == "alive" }.count >= 200)
      run.makeRoom()
    }
  }

  @Test(arguments: [Pulse.Loop.chat("team"), .wishes, .deliveries])
  func `the watchdog is not told when one loop stands still`(stuck: Pulse.Loop) throws {
    let executor = SimulatedExecutor(seed: 1)
    let service = ScriptedService(watchdogInterval: .seconds(30))
    let pulse = Pulse(watchdogInterval: .seconds(30))
    let loops: [Pulse.Loop] = [.chat("team"), .chat("wishes"), .wishes, .deliveries]
    pulse.expect(loops)
    try executor.run {
      await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await pulse.report(to: service, timer: executor.timer) }
        for loop in loops {
          group.addTask {
            while true {
              try await executor.timer.sleep(for: pulse.limit(.seconds(3600)))
              if loop != stuck || executor.timer.now() < .seconds(100) { pulse.beat(loop) }
            }
          }
        }
        try? await executor.timer.sleep(for: .seconds(1000))
        group.cancelAll()
      }
    }
    #expect((5...8).contains(service.events.count), "once each 15 seconds, up to the hundredth second")
  }

  @Test func `a chat's loop that stands still keeps the watchdog from being told`() throws {
    let team = try SimulatedTeam()
    try team.run(watchdog: .seconds(30)) { run in
      try await run.pass(.seconds(100))
      run.watcher.freeze("/inbox/new")
      try await run.pass(.seconds(100))
      let alive = run.service.events.filter { $0 == "alive" }.count
      try await run.pass(.seconds(1000))
      #expect(run.service.events.filter { $0 == "alive" }.count == alive)
    }
  }
}
