// SPDX-License-Identifier: Apache-2.0
// One digest a named week, through the whole daemon: whatever clocks, restarts and absences do.

import Foundation
import Recognition
import TestSupport
import Testing

private let weekly = "post: \"\(SimulatedTeam.url)\", ack: \"off\", channels: { general: { digest: {} } }"

@Suite struct DigestTimeTests {
  @Test func `a digest that fell due while the daemon was down is posted once at its return and says it is late`()
    throws
  {
    let team = try SimulatedTeam(weekly)
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(120))
    }
    // Down over Friday 16:00 in Berlin, back on Saturday.
    team.now = try date("2026-11-21T10:00:00Z")
    try team.run { run in try await run.pass(.seconds(600)) }
    let digest = try #require(try team.digests.first)
    #expect(digest.text.contains("the runbook — zoe"))
    #expect(digest.text.contains("Late: this was meant for Fri 20 Nov 16:00"))
    #expect(try team.digests.count == 1)
    #expect(try team.closedWeeks() == ["2026-W47"])
  }

  @Test func `after several missed weeks one digest covers all of them and says so`() throws {
    let team = try SimulatedTeam(weekly)
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(120))
    }
    team.now = try date("2026-12-09T10:00:00Z")
    try team.say("win: first customer", id: "m2")
    try team.run { run in try await run.pass(.seconds(600)) }
    #expect(try team.digests.count == 1)
    let digest = try #require(try team.digests.first)
    #expect(digest.text.contains("this covers three weeks") && digest.text.contains("the runbook"))
    #expect(!digest.text.contains("first customer"), "said after the last close: it belongs to the open week")
    try team.run { run in try await run.pass(until: "2026-12-11T15:01:00Z") }
    #expect(try team.digests.last?.text.contains("first customer") == true)
    #expect(try team.closedWeeks() == ["2026-W49", "2026-W50"])
  }

  @Test(arguments: [SimulatedTeam.End.stop, .kill, .powerCut])
  func `a prompt is posted at its time, once, through any restart, and waits for quiet hours to end`(
    end: SimulatedTeam.End
  ) throws {
    for delay in [0, 1, 50, 999, 5_000] {
      let team = try SimulatedTeam(
        weekly + ", admins: [\"lin\"]", at: "2026-11-20T14:00:00Z", seed: UInt64(delay + 1))
      try team.run(end: end) { run in
        try run.say("!wins prompt friday 16:30 What helped you?", by: "lin", id: "m1")
        try run.say("!wins quiet 16:15-17:00", by: "lin", id: "m2")
        try await run.pass(until: "2026-11-20T15:59:59Z")
        #expect(try !team.posts.contains { $0.text.hasPrefix("What helped you?") })
        try await run.pass(until: "2026-11-20T16:00:00Z")
        try await run.pass(.milliseconds(delay))
      }
      try team.run { run in try await run.pass(.seconds(3600)) }
      let asked = try team.posts.filter { $0.text.hasPrefix("What helped you?") }
      #expect(asked.count == 1, "\(end) after \(delay) ms")
    }
  }

  @Test(arguments: [SimulatedTeam.End.stop, .kill, .powerCut])
  func `a restart right after closing posts nothing twice and loses nothing`(end: SimulatedTeam.End) throws {
    for delay in [0, 1, 50, 999, 1_000, 5_000] {
      let team = try SimulatedTeam(weekly, at: "2026-11-20T14:00:00Z", seed: UInt64(delay + 1))
      try team.run(end: end) { run in
        try run.say("kudos to @ada for the runbook", id: "m1")
        try await run.pass(until: "2026-11-20T15:00:00Z")
        try await run.pass(.milliseconds(delay))
      }
      try team.run { run in try await run.pass(.seconds(3600)) }
      #expect(try team.digests.count == 1, "\(end) after \(delay) ms")
      #expect(try team.closedWeeks() == ["2026-W47"], "\(end) after \(delay) ms")
    }
  }

  @Test(arguments: [-3600, -7 * 86_400, -3650 * 86_400, 3600, 7 * 86_400, 3650 * 86_400])
  func `a clock that jumps between runs and comes back doubles no digest and loses none`(jump: Int) throws {
    let team = try SimulatedTeam(weekly, at: "2026-11-18T09:00:00Z")
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(until: "2026-11-20T15:10:00Z")
    }
    team.pass(Double(jump))
    try team.run { run in try await run.pass(.seconds(1800)) }
    team.pass(Double(-jump))
    try team.run { run in
      try run.say("kudos to @ada for the next thing", id: "m2")
      try await run.pass(until: "2026-12-04T15:10:00Z")
    }
    try expectEachToldOnce(team, jump)
  }

  @Test(arguments: [-3600, -7 * 86_400, -3650 * 86_400, 3600, 7 * 86_400, 3650 * 86_400])
  func `a clock that jumps under a running daemon and comes back doubles no digest and loses none`(jump: Int) throws {
    let team = try SimulatedTeam(weekly, at: "2026-11-18T09:00:00Z")
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(until: "2026-11-20T15:00:01Z")
      run.clock.jump(by: Double(jump))
      try await run.pass(.seconds(1800))
      run.clock.jump(by: Double(-jump))
      try await run.pass(.seconds(60))
      try run.say("kudos to @ada for the next thing", id: "m2")
      try await run.pass(until: "2026-12-04T15:10:00Z")
    }
    try expectEachToldOnce(team, jump)
  }

  private func expectEachToldOnce(_ team: SimulatedTeam, _ jump: Int) throws {
    let digests = try team.digests
    for words in ["runbook", "next thing"] {
      #expect(digests.filter { $0.text.contains(words) }.count == 1, "\(words), jump \(jump)")
    }
    let weeks = try team.closedWeeks()
    #expect(Set(weeks).count == weeks.count, "jump \(jump): \(weeks)")
    for week in ["2026-W47", "2026-W48", "2026-W49"] { #expect(weeks.contains(week), "jump \(jump): \(weeks)") }
    #expect(digests.count == weeks.count, "jump \(jump)")
  }

  @Test(arguments: [
    ("sunday 02:30", "Europe/Berlin"), ("sunday 02:30", "America/New_York"), ("sunday 01:30", "America/New_York"),
    ("friday 16:00", "Europe/Berlin"),
  ])
  func `a year with both clock changes gives exactly one digest a week`(time: String, zone: String) throws {
    let team = try SimulatedTeam(
      "post: \"\(SimulatedTeam.url)\", channels: { general: { digest: { every: \"\(time)\", zone: \"\(zone)\" } } }",
      general: "hosts: [],", at: "2026-01-01T00:00:00Z")
    try team.run { run in try await run.pass(until: "2027-01-01T00:00:00Z") }
    let weeks = try team.closedWeeks().compactMap { ISOWeek($0) }
    #expect((52...53).contains(weeks.count))
    #expect(try team.digests.count == weeks.count)
    for (week, next) in zip(weeks, weeks.dropFirst()) { #expect(week.next == next) }
  }

  private func date(_ text: String) throws -> Date { try #require(Timestamp.parse(text)) }
}
