// SPDX-License-Identifier: Apache-2.0
// What a history shows to be gone is taken back, and what it cannot show yet is not.

import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

@Suite struct PollSnapshotTests {
  @Test func `a message that was deleted and a reaction that was taken back are seen by the next thorough round`()
    throws
  {
    let (team, history) = try SimulatedTeam.polled()
    try team.run { run in
      try await run.pass(.seconds(60))
      history.say("kudos to @ada for the first", id: "m1")
      history.say("kudos to @ada for the second", id: "m2")
      history.say("kudos to @ada for the answer", id: "a1", thread: "m0")
      history.say("the build is green", id: "m3")
      history.say("kudos to @ada for the answer", id: "a2", thread: "m0")
      history.react("tada", by: "lin", to: "m3")
      history.react("tada", by: "kim", to: "m3")
      history.react("clap", by: "lin", to: "m2")
      try await run.pass(.seconds(700))
      #expect(try Set(team.recorded) == ["m1", "m2", "a1", "a2"])
      history.delete("m1")
      history.delete("a1")
      history.takeBack("tada", by: "kim", from: "m3")
      history.takeBack("clap", by: "lin", from: "m2")
      try await run.pass(.seconds(700))
    }
    let withdrawn = try team.records("message.withdrawn", as: MessageWithdrawn.self)
    #expect(Set(withdrawn.map(\.at.message)) == ["m1", "a1"])
    let state = try team.state
    #expect(state.shoutoutsByReaction.map(\.reaction.author.id) == ["lin"])
    let taken = try team.records("reaction.recorded", as: ReactionRecorded.self).filter(\.removed)
    #expect(Set(taken.map { "\($0.author.id) \($0.emoji) \($0.at.message)" }) == ["kim tada m3", "lin clap m2"])
    try team.run { run in
      history.react("tada", by: "kim", to: "m3")
      try await run.pass(.seconds(700))
    }
    let again = try team.state.shoutoutsByReaction
    #expect(Set(again.map(\.reaction.author.id)) == ["lin", "kim"], "made again")
  }

  @Test func `a message deleted while the daemon was down is taken back at its return`() throws {
    let (team, history) = try SimulatedTeam.polled()
    try team.run { run in
      try await run.pass(.seconds(60))
      history.say("kudos to @ada for the first", id: "m1")
      history.say("kudos to @ada for the second", id: "m2")
      try await run.pass(.seconds(60))
    }
    history.delete("m1")
    team.pass(3 * 86_400)
    try team.run { run in try await run.pass(.seconds(60)) }
    #expect(try team.records("message.withdrawn", as: MessageWithdrawn.self).map(\.at.message) == ["m1"])
  }

  @Test func `what is delivered between the reading of a page and its recording is not taken for gone`() throws {
    let (team, history) = try SimulatedTeam.polled(.besideSpool)
    try team.run { run in
      try await run.pass(.seconds(60))
      try run.say("the build is green", id: "m0")
      history.say("the build is green", id: "m0")
      try await run.pass(until: "2026-11-16T09:59:59Z")
      history.runAhead(by: 10)
      history.beforeNextAnswer {
        // The platform has read the channel and not answered yet. Its clock is ahead of ours, so what is said now lies in the stretch.
        try run.say("kudos to @ada for the runbook", id: "m1")
        let reaction =
          "{\"channel\":\"general\",\"author\":\"lin\",\"reaction\":{\"emoji\":\"tada\",\"message\":\"m0\",\"author\":\"zoe\"}}"
        try run.deliver(reaction)
        history.say("kudos to @ada for the runbook", id: "m1")
        history.react("tada", by: "lin", to: "m0")
      }
      try await run.pass(.seconds(60))
      #expect(try team.recorded == ["m1"])
      #expect(try team.records("reaction.recorded", as: ReactionRecorded.self).count == 1)
      try await run.pass(.seconds(3600))
    }
    #expect(try team.records("message.withdrawn", as: MessageWithdrawn.self).isEmpty)
    #expect(try team.records("reaction.recorded", as: ReactionRecorded.self).map(\.removed) == [false])
  }

  @Test func `an edit is seen by the next thorough round`() throws {
    let (team, history) = try SimulatedTeam.polled()
    try team.run { run in
      try await run.pass(.seconds(60))
      history.say("kudos to @ada for the first", id: "m1")
      try await run.pass(.seconds(60))
      history.edit("m1", to: "kudos to @ada for the second")
      try await run.pass(.seconds(600))
    }
    let records = try team.records("message.recorded", as: MessageRecorded.self)
    #expect(records.count == 2 && records[1].revision != nil)
  }
}
