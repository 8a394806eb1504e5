// SPDX-License-Identifier: Apache-2.0
// SIGTERM: what is in hand is finished, in bounded time.

import Daemon
import EventLog
import Foundation
import Ports
import Recognition
import TestSupport
import Testing

private let url = SimulatedTeam.url

@Suite struct StopTests {
  @Test func `a post under way at the stop gets its outcome recorded`() throws {
    let team = try SimulatedTeam()
    team.chat.answer(url, [.takeAfter(.seconds(20))])
    let before = team.now
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(1))
    }
    #expect(team.now.timeIntervalSince(before) < 21)
    #expect(try team.records("delivery.settled", as: DeliverySettled.self).map(\.result) == [.delivered])
    #expect(team.operations.events.first == "started" && team.operations.events.last == "stopped")
  }

  @Test(arguments: ["at-least-once", "at-most-once"])
  func `a post that hangs longer than a stop may take is broken off, and what that means is recorded`(
    delivery: String
  ) throws {
    let team = try SimulatedTeam("post: \"\(url)\", ack: \"reply\", timeout: \"5m\", delivery: \"\(delivery)\"")
    team.chat.answer(url, [.takeAndHang, .take])
    let before = team.now
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(1))
    }
    #expect((30...32).contains(team.now.timeIntervalSince(before)))
    let results = try team.records("delivery.settled", as: DeliverySettled.self).map(\.result)
    #expect(results == (delivery == "at-least-once" ? [.delayed] : [.uncertain]))
    try team.run { run in try await run.pass(.seconds(3600)) }
    #expect(team.chat.requests.count == (delivery == "at-least-once" ? 2 : 1))
    #expect(Set(team.chat.requests.map(\.key)).count == 1)
  }

  @Test func `a long queue does not hold up a stop: the batch in hand is finished, the rest keeps`() throws {
    let team = try SimulatedTeam("post: \"\(url)\", ack: \"off\"")
    for number in 0..<1000 { try team.say("kudos to @ada for thing \(number)", id: "m\(number)") }
    try team.run { _ in }
    let recorded = try team.recorded.count
    #expect(recorded < 1000 && recorded % 64 == 0)
    #expect(try team.waiting().waiting == 1000 - recorded)
    try team.run { run in try await run.pass(.seconds(1)) }
    #expect(try Set(team.recorded).count == 1000 && team.recorded.count == 1000)
  }

  @Test func `no post begins after the stop, and those that wait go at the next start`() throws {
    let team = try SimulatedTeam()
    team.chat.answer(url, [.takeAfter(.seconds(20)), .take])
    try team.run { run in
      for number in 1...3 { try run.say("kudos to @ada for thing \(number)", id: "m\(number)") }
      try await run.pass(.seconds(1))
    }
    #expect(team.chat.requests.count == 1)
    try team.run { run in try await run.pass(.seconds(5)) }
    #expect(try team.posts.count == 3 && team.chat.requests.count == 3)
  }

  @Test func `the service manager hears ready, then stopping`() throws {
    let team = try SimulatedTeam()
    let service = Kept<ScriptedService>()
    try team.run { run in
      service.put(run.service)
      try await run.pass(.seconds(1))
      run.service.signal(.reload)
      try await run.pass(.seconds(1))
    }
    #expect(service.value?.events == ["ready", "reloading", "ready", "stopping"])
  }

  @Test func `a second daemon over the same state directory is refused at once, and the first goes on`() throws {
    let team = try SimulatedTeam()
    try team.run { run in
      try await run.pass(.seconds(1))
      let second = Daemon(state: SimulatedTeam.layout, ports: run.ports) { try team.readConfiguration() }
      do {
        try await second.run()
        Issue.record("two daemons over one state directory")
      } catch let error as EventLogError {
        #expect(error.code == .locked)
      }
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(5))
    }
    #expect(try team.recorded == ["m1"] && team.answered == ["m1"])
  }
}
