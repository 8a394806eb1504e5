// SPDX-License-Identifier: Apache-2.0
// A gap in the deliveries is filled from the history: all of it, in order, once, whatever is lost or killed on the way.

import ChatPlatforms
import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

@Suite struct PollGapTests {
  @Test(arguments: [SimulatedTeam.Polling.alone, .besideSpool])
  func `a thousand messages said while the daemon was down are recorded in order, once, within the limits`(
    polls: SimulatedTeam.Polling
  ) throws {
    let (team, history) = try SimulatedTeam.polled(polls)
    try team.run { run in
      try await run.pass(.seconds(60))
      history.say("kudos to @ada for the start", id: "start")
      try await run.pass(.seconds(3660))
    }
    let down = team.now
    team.pass(5 * 3600)
    for number in 0..<1000 {
      history.say(
        "kudos to @ada for thing \(number)", id: "m\(number)", at: down.addingTimeInterval(60 + Double(number) * 15))
    }
    // Twenty-one pages at six a minute: limits are met, and waited for.
    history.allow(6)
    try team.run { run in try await run.pass(.seconds(1200)) }
    #expect(history.requests.contains { $0.status == 429 })
    #expect(history.violations == 0)
    #expect(try team.recorded == ["start"] + (0..<1000).map { "m\($0)" })
    #expect(try Set(team.answered).count == 1001 && team.answered.count == 1001)
    #expect(team.told("history-stalled").isEmpty)
  }

  @Test func `the same messages by delivery and by history are recorded once`() throws {
    let (team, history) = try SimulatedTeam.polled(.besideSpool)
    try team.run { run in
      try await run.pass(.seconds(60))
      for number in 0..<40 {
        // Every other delivery gets lost on its way.
        history.say("kudos to @ada for thing \(number)", id: "m\(number)")
        if number % 2 == 0 { try run.say("kudos to @ada for thing \(number)", id: "m\(number)") }
        try await run.pass(.seconds(200))
      }
      try await run.pass(.seconds(3700))
    }
    let said = (0..<40).map { "m\($0)" }
    #expect(try Set(team.recorded) == Set(said) && team.recorded.count == said.count)
    #expect(try Set(team.answered) == Set(said) && team.answered.count == said.count)
  }

  @Test(arguments: ["lost", "broken", "of another time"])
  func `without a place to go on from everything since the beginning is read, and nothing twice`(how: String) throws {
    let (team, history) = try SimulatedTeam.polled()
    history.say("kudos to @ada for what was said before", id: "early", at: team.now.addingTimeInterval(-60))
    try team.run { run in
      try await run.pass(.seconds(60))
      for number in 0..<5 { history.say("kudos to @ada for thing \(number)", id: "m\(number)") }
      try await run.pass(.seconds(700))
    }
    let path = "\(SimulatedTeam.layout.cursors)/team.json"
    let before = try #require(try PollPlacesFile(chat: "team", layout: SimulatedTeam.layout, files: team.disk).read())
    #expect(before.channels["general"]?.cursor?.mark == "m4" && before.completed != nil)
    switch how {
    case "lost": try team.disk.remove(path)
    case "broken":
      try team.disk.remove(path)
      try team.disk.create(path, contents: Array("{\"channels\":{\"gen".utf8))
    default:
      var later = before
      later.channels["general"]?.read += 365 * 86_400_000
      later.channels["general"]?.cursor?.mark = "m99999"
      try PollPlacesFile(chat: "team", layout: SimulatedTeam.layout, files: team.disk).write(later)
    }
    team.pass(3600)
    history.say("kudos to @ada for the last", id: "last", at: team.now.addingTimeInterval(-60))
    try team.run { run in try await run.pass(.seconds(60)) }
    #expect(try team.recorded == (0..<5).map { "m\($0)" } + ["last"])
    #expect(team.told("poll-places-broken").count == (how == "broken" ? 1 : 0))
    let first = try #require(history.readings().last { $0.fields["thorough"] == "1" })
    let beginning = try #require(
      try team.state.acquaintances.beginning(of: ChannelKey(chat: "team", channel: "general")))
    #expect(first.fields["from"] == String(beginning.timeIntervalSince1970))
  }

  @Test(arguments: [SimulatedTeam.End.kill, .powerCut])
  func `killed at any moment between asking and moving on, everything is recorded once`(end: SimulatedTeam.End) throws {
    for seed in UInt64(1)...24 {
      let (team, history) = try SimulatedTeam.polled(seed: seed)
      try team.run { run in try await run.pass(.seconds(60)) }
      for number in 0..<150 {
        history.say(
          "kudos to @ada for thing \(number)", id: "m\(number)", at: team.now.addingTimeInterval(Double(number) / 10))
      }
      // Longer ago than a thorough reading reaches by itself.
      team.pass(4 * 86_400)
      // Recording takes three batches; the disk dies during one of them, or as the place is kept.
      let life = team.disk
      life.faults.powerCutAtOperation = life.operations + 10 + Int(seed) * 4
      try team.run(end: end) { run in try await run.pass(.seconds(30)) }
      try team.run { run in try await run.pass(.seconds(120)) }
      #expect(try team.recorded == (0..<150).map { "m\($0)" }, "seed \(seed)")
    }
  }

  @Test func `a reload in the middle of a round loses nothing and doubles nothing`() throws {
    let (team, history) = try SimulatedTeam.polled()
    try team.run { run in try await run.pass(.seconds(60)) }
    for number in 0..<400 {
      history.say(
        "kudos to @ada for thing \(number)", id: "m\(number)", at: team.now.addingTimeInterval(Double(number)))
    }
    team.pass(600)
    history.allow(5)
    try team.run { run in
      for number in 0..<10 {
        try await run.pass(.milliseconds(700 + number * 900))
        run.service.signal(.reload)
      }
      try await run.pass(.seconds(400))
    }
    #expect(try team.recorded == (0..<400).map { "m\($0)" })
  }

  @Test func `a new channel is read from the moment it is seen`() throws {
    let (team, history) = try SimulatedTeam.polled()
    try team.run { run in
      try await run.pass(.seconds(60))
      history.open("wins")
      history.say("kudos to @ada for what was said before", id: "early", in: "wins")
      try await run.pass(.seconds(610))
      history.say("kudos to @ada for the first", id: "w1", in: "wins")
      history.say("kudos to @ada for the second", id: "m1")
      try await run.pass(.seconds(40))
    }
    #expect(try Set(team.recorded) == ["w1", "m1"])
    #expect(try team.records("channel.followed", as: ChannelFollowed.self).map(\.channel) == ["general", "wins"])
  }
}
