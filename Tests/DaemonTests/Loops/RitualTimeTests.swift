// SPDX-License-Identifier: Apache-2.0
// Rituals wait, as digests do, for what was said while the daemon was down; for a quarter of an hour and not for ever.

import Foundation
import Recognition
import TestSupport
import Testing

@testable import Daemon

@Suite struct RitualTimeTests {
  private static let settings =
    "post: \"\(SimulatedTeam.url)\", ack: \"off\", admins: [\"lin\"], channels: { general: { digest: {} } }"

  /// A team whose experiment ends, and whose prompt comes, while the daemon is down; it comes back on Friday 20 November at 10:00.
  private func away() throws -> (SimulatedTeam, ScriptedHistory) {
    let (team, history) = try SimulatedTeam.polled(.alone, Self.settings, at: "2026-11-17T09:00:00Z")
    try team.run { run in
      try await run.pass(.seconds(60))
      history.say("!wins rituals experiments on", by: "lin", id: "m1")
      history.say("!wins prompt friday 09:00 What helped you?", by: "lin", id: "m2")
      try await run.pass(.seconds(60))
      history.say("experiment: a shorter form | by: wednesday", by: "ada", id: "x")
      try await run.pass(.seconds(600))
    }
    team.pass(3 * 86_400)
    return (team, history)
  }

  /// The first words of what was asked, in their order.
  private func asked(_ team: SimulatedTeam) throws -> [String] {
    try team.posts.map { String($0.text.prefix(11)) }.filter { ["The time of", "What helped"].contains($0) }.sorted()
  }

  @Test func `nobody is asked for what they told while the daemon was down, nor what an admin ended then`() throws {
    let (team, history) = try away()
    history.say("result of #1: unclear", by: "ada", id: "r")
    history.say("!wins prompt off", by: "lin", id: "m3")
    try team.run { run in try await run.pass(.seconds(1800)) }
    #expect(
      try team.records("message.recorded", as: MessageRecorded.self).flatMap(\.items).map(\.kind) == [
        .experiment, .result,
      ])
    #expect(try asked(team).isEmpty)
  }

  @Test func `what is still due is asked as soon as all is read`() throws {
    let (team, _) = try away()
    try team.run { run in
      try await run.pass(.seconds(10))
      #expect(try asked(team) == ["The time of", "What helped"])
    }
  }

  @Test func `it waits no longer than patience lasts`() throws {
    let (team, history) = try away()
    history.be(.isAway)
    try team.run { run in
      try await run.pass(.seconds(890))
      #expect(try asked(team).isEmpty)
      try await run.pass(.seconds(20))
      #expect(try asked(team).count == 2)
    }
  }
}
