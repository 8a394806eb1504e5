// SPDX-License-Identifier: Apache-2.0
// A week closes when the history was read up to its close, or when patience is over.

import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

@Suite struct PollDigestTests {
  @Test(arguments: [SimulatedTeam.Polling.alone, .besideSpool])
  func `a week closes within seconds, with what was said a moment before and what stands in threads`(
    polls: SimulatedTeam.Polling
  ) throws {
    let (team, history) = try SimulatedTeam.polled(polls, SimulatedTeam.weekly, at: "2026-11-20T12:00:00Z")
    try team.run { run in
      try await run.pass(until: "2026-11-20T14:59:58Z")
      history.say("kudos to @ada for the last moment", id: "m1")
      history.say("kudos to @bob for the thread", id: "m2", thread: "m0")
      try await run.pass(until: "2026-11-20T15:00:15Z")
    }
    let digest = try #require(try team.digests.first)
    #expect(digest.text.contains("the last moment") && digest.text.contains("the thread"))
    #expect(try team.closedWeeks() == ["2026-W47"])
  }

  @Test func `after a weekend of being away a week closes with all that was said before its close`() throws {
    let (team, history) = try SimulatedTeam.polled(.alone, SimulatedTeam.weekly, at: "2026-11-19T12:00:00Z")
    try team.run { run in try await run.pass(.seconds(60)) }
    for number in 0..<300 {
      history.say(
        "kudos to @ada for thing\(number)x", id: "m\(number)", at: team.now.addingTimeInterval(Double(number) * 60))
    }
    team.pass(4 * 86_400)
    history.allow(3)
    try team.run { run in try await run.pass(.seconds(600)) }
    let text = try team.digests.map(\.text).joined()
    #expect((0..<300).allSatisfy { text.contains("thing\($0)x") })
    #expect(try team.closedWeeks() == ["2026-W47"])
  }

  @Test func `a week waits for a server that is away, and closes when patience is over`() throws {
    let (team, history) = try SimulatedTeam.polled(.alone, SimulatedTeam.weekly, at: "2026-11-20T14:00:00Z")
    try team.run { run in
      try await run.pass(.seconds(60))
      history.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(60))
      history.be(.isAway)
      try await run.pass(until: "2026-11-20T15:14:50Z")
      #expect(try team.closedWeeks().isEmpty)
      try await run.pass(until: "2026-11-20T15:15:10Z")
      #expect(try team.closedWeeks() == ["2026-W47"])
    }
    let digest = try #require(try team.digests.first)
    #expect(digest.text.contains("the runbook"))
  }

  @Test func `a week waits for a server that comes back, no longer than that takes`() throws {
    let (team, history) = try SimulatedTeam.polled(.alone, SimulatedTeam.weekly, at: "2026-11-20T14:00:00Z")
    try team.run { run in
      try await run.pass(until: "2026-11-20T14:59:00Z")
      history.be(.isAway)
      history.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(until: "2026-11-20T15:02:00Z")
      #expect(try team.closedWeeks().isEmpty)
      history.be(.answers)
      try await run.pass(.seconds(130))
      #expect(try team.closedWeeks() == ["2026-W47"])
    }
    let digest = try #require(try team.digests.first)
    #expect(digest.text.contains("the runbook"))
  }

  @Test func `a channel that is refused holds no week up`() throws {
    let (team, history) = try SimulatedTeam.polled(.alone, SimulatedTeam.weekly, at: "2026-11-20T14:00:00Z")
    history.open("secret")
    history.be(.refuses("not_in_channel"), about: "secret")
    try team.run { run in
      try await run.pass(until: "2026-11-20T15:00:15Z")
      #expect(try team.closedWeeks() == ["2026-W47"])
    }
  }
}
