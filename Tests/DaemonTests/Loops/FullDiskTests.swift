// SPDX-License-Identifier: Apache-2.0
// A disk without room: nothing is acknowledged, nothing is lost, and everything goes on by itself once there is room.

import Daemon
import EventLog
import Foundation
import Ports
import Recognition
import TestSupport
import Testing

private let url = SimulatedTeam.url

extension SimulatedTeam.Run {
  /// Not another byte goes on the disk.
  func fillDisk() { disk.faults.capacity = disk.bytesUsed }
  func makeRoom() { disk.faults.capacity = nil }
}

@Suite struct FullDiskTests {
  @Test func `on a full disk the inbox keeps everything, and within ten seconds of room all is recorded`() throws {
    let team = try SimulatedTeam()
    for number in 1...5 { try team.say("kudos to @ada for thing \(number)", id: "m\(number)") }
    try team.run { run in
      run.fillDisk()
      try await run.pass(.seconds(3600))
      #expect(try team.recorded.isEmpty && team.posts.isEmpty && team.waiting().waiting == 5)
      #expect(run.executor.jobsRun < 20_000)
      run.makeRoom()
      try await run.pass(.seconds(10))
      #expect(try team.recorded.count == 5 && team.waiting().waiting == 0)
      try await run.pass(.seconds(60))
      #expect(try Set(team.answered).count == 5)
    }
    #expect(try team.isIntact)
    #expect(team.operations.events.filter { $0 == "disk-is-full" }.count == 1, "told once, not at every try")
    #expect(team.operations.events.filter { $0 == "disk-has-room-again" }.count == 1)
  }

  @Test func `a disk that fills up at any byte costs nothing`() throws {
    for room in stride(from: 0, through: 2400, by: 80) {
      let team = try SimulatedTeam(seed: UInt64(room + 1))
      for number in 1...3 { try team.say("kudos to @ada for thing \(number)", id: "m\(number)") }
      try team.run { run in
        run.disk.faults.capacity = run.disk.bytesUsed + room
        try await run.pass(.seconds(600))
        run.makeRoom()
        try await run.pass(.seconds(600))
      }
      #expect(try team.recorded.sorted() == ["m1", "m2", "m3"], "\(room) bytes")
      #expect(try team.answered.sorted() == ["m1", "m2", "m3"], "\(room) bytes")
      #expect(try team.isIntact && team.waiting().waiting == 0, "\(room) bytes")
    }
  }

  @Test func `a digest that falls due on a full disk is posted once, within ten seconds of room`() throws {
    let team = try SimulatedTeam(
      "post: \"\(url)\", ack: \"off\", channels: { general: { digest: {} } }", at: "2026-11-20T14:00:00Z")
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(60))
      run.fillDisk()
      try await run.pass(until: "2026-11-20T17:00:00Z")
      #expect(try team.digests.isEmpty)
      run.makeRoom()
      try await run.pass(.seconds(10))
      #expect(try team.digests.count == 1)
      try await run.pass(.seconds(3600))
    }
    #expect(try team.digests.count == 1 && team.closedWeeks() == ["2026-W47"])
  }

  @Test(arguments: ["at-least-once", "at-most-once"])
  func `an outcome that cannot be recorded is kept until there is room`(delivery: String) throws {
    let team = try SimulatedTeam("post: \"\(url)\", ack: \"reply\", delivery: \"\(delivery)\"")
    team.chat.answer(url, [.takeAfter(.seconds(10)), .take])
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(5))
      run.fillDisk()
      try await run.pass(.seconds(600))
      #expect(team.chat.requests.count == 1)
      run.makeRoom()
      try await run.pass(.seconds(10))
      #expect(try team.records("delivery.settled", as: DeliverySettled.self).map(\.result) == [.delivered])
    }
    #expect(team.chat.requests.count == 1)
  }

  @Test func `nothing is posted that cannot be recorded as attempted`() throws {
    let team = try SimulatedTeam()
    team.chat.answer(url, [.status(503, retryAfter: "60"), .take])
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(30))
      run.fillDisk()
      try await run.pass(.seconds(3600))
      #expect(team.chat.requests.count == 1)
      run.makeRoom()
      try await run.pass(.seconds(10))
      #expect(team.chat.requests.count == 2)
    }
    #expect(try team.answered == ["m1"] && team.state.outbox.entries.isEmpty)
  }

  @Test(arguments: ["at-least-once", "at-most-once"])
  func `stopped on a full disk, the daemon ends in time and the next start neither loses nor doubles the post`(
    delivery: String
  ) throws {
    let team = try SimulatedTeam("post: \"\(url)\", ack: \"reply\", delivery: \"\(delivery)\"")
    team.chat.answer(url, [.takeAfter(.seconds(10)), .take])
    let before = team.now
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(5))
      run.fillDisk()
      try await run.pass(.seconds(60))
    }
    #expect(team.now.timeIntervalSince(before) < 65 + 31)
    try team.run { run in
      run.makeRoom()
      try await run.pass(.seconds(60))
    }
    #expect(team.chat.requests.count == (delivery == "at-least-once" ? 2 : 1))
    #expect(try team.answered == ["m1"] && team.state.outbox.entries.isEmpty)
  }

  @Test func `a configuration that is read on a full disk holds at once and is recorded when there is room`() throws {
    let team = try SimulatedTeam("post: \"\(url)\", ack: \"off\"", at: "2026-11-20T14:00:00Z")
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(60))
      run.fillDisk()
      team.configure("post: \"\(url)\", ack: \"off\", channels: { general: { digest: {} } }")
      run.service.signal(.reload)
      try await run.pass(.seconds(600))
      run.makeRoom()
      try await run.pass(until: "2026-11-20T15:00:10Z")
    }
    #expect(try team.digests.count == 1)
  }

  @Test func `a bad delivery that finds no room among the dead letters gets there later`() throws {
    let team = try SimulatedTeam()
    try team.run { run in
      try await run.pass(.seconds(1))
      try run.deliver("no JSON")
      run.fillDisk()
      try await run.pass(.seconds(60))
      #expect(try team.waiting().dead == 0 && team.waiting().waiting == 1)
      run.makeRoom()
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(15))
      #expect(try team.waiting().dead == 1 && team.waiting().waiting == 0 && team.recorded == ["m1"])
    }
  }
}
