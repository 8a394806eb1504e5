// SPDX-License-Identifier: Apache-2.0
// What becomes of reading a history when its server refuses, is away, asks for patience or hangs; and what it costs when all is well.

import ChatPlatforms
import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

@Suite struct PollTroubleTests {
  @Test func `one channel that is refused is told once, asked again each ten minutes, and stops no other`() throws {
    let (team, history) = try SimulatedTeam.polled()
    history.open("secret")
    history.be(.refuses("not_in_channel"), about: "secret")
    try team.run { run in
      try await run.pass(.seconds(60))
      history.say("kudos to @ada for the first", id: "m1")
      try await run.pass(.seconds(3600))
      #expect((6...7).contains(history.readings(of: "secret").count))
      #expect(
        PollStatus.read(chat: "team", layout: SimulatedTeam.layout, files: run.disk)?.refused == [
          "secret": "not_in_channel"
        ])
      history.be(.answers, about: "secret")
      history.say("kudos to @ada for the second", id: "s1", in: "secret", thread: "s0")
      try await run.pass(.seconds(660))
    }
    #expect(try team.recorded == ["m1", "s1"])
    #expect(
      team.told("history-refused") == [
        ["chat": "team", "channel": "secret", "code": "not_in_channel", "hint": "invite the bot"]
      ])
    #expect(team.told("history-stalled").isEmpty && team.pollStatus?.refused == [:])
  }

  @Test func `rounds that take longer than their rhythm keep their places, and a stall among them is told`() throws {
    let (team, history) = try SimulatedTeam.polled(poll: "1s")
    history.open("quiet")
    history.open("deaf")
    history.be(.isAway, about: "deaf")
    try team.run { run in
      history.say("kudos to @ada for the first", id: "m1")
      try await run.pass(.seconds(120))
      #expect(PollStatus.read(chat: "team", layout: SimulatedTeam.layout, files: run.disk)?.trouble != nil)
      #expect(team.told("history-stalled").isEmpty)
      try await run.pass(.seconds(1000))
      #expect(team.told("history-stalled").count == 1)
    }
  }

  @Test func `a token that is refused is told once and tried again each ten minutes, or at once after a reload`() throws
  {
    let (team, history) = try SimulatedTeam.polled()
    history.be(.knowsNoToken)
    try team.run { run in
      try await run.pass(.seconds(3590))
      #expect(history.requests.filter { $0.path == "/channels" }.count == 6)
      let status = try #require(PollStatus.read(chat: "team", layout: SimulatedTeam.layout, files: run.disk))
      #expect(status.trouble == "unknown_token" && status.completed == nil && status.troubleSince != nil)
      history.be(.answers)
      run.service.signal(.reload)
      try await run.pass(.seconds(5))
      history.say("kudos to @ada for the first", id: "m1")
      try await run.pass(.seconds(60))
    }
    #expect(try team.recorded == ["m1"])
    #expect(team.told("history-refused").map { $0["code"] } == ["unknown_token"])
    #expect(team.told("history-stalled").map { $0["code"] } == ["unknown_token"])
    #expect(team.pollStatus?.trouble == nil && team.pollStatus?.completed != nil)
    #expect(!team.operations.entries.contains { $0.fields.contains { $0.value.contains("xoxb") } })
  }

  @Test func `a server that is away is asked less and less, a stall is told, and its return is`() throws {
    let (team, history) = try SimulatedTeam.polled()
    try team.run { run in
      try await run.pass(.seconds(60))
      history.be(.isAway)
      history.say("kudos to @ada for the first", id: "m1")
      let before = history.requests.count
      try await run.pass(.seconds(880))
      #expect(team.told("history-stalled").isEmpty)
      try await run.pass(.seconds(60))
      #expect(team.told("history-stalled") == [["chat": "team", "code": "http-503"]])
      try await run.pass(.seconds(6260))
      // 1, 2, 4 … 256 seconds and then five minutes, for each of two questions.
      #expect(history.requests.count - before <= 70, "\(history.requests.count - before)")
      history.be(.answers)
      try await run.pass(.seconds(310))
    }
    #expect(try team.recorded == ["m1"])
    #expect(team.told("history-not-read").count == 1 && team.told("history-read-again").count == 1)
    #expect(team.told("history-stalled").count == 1)
  }

  @Test func `a channel that is never answered does not keep the others from being read soon`() throws {
    let (team, history) = try SimulatedTeam.polled()
    history.open("broken")
    history.be(.isAway, about: "broken")
    try team.run { run in
      try await run.pass(.seconds(4000))
      history.say("kudos to @ada for the first", id: "m1")
      try await run.pass(.seconds(40))
      #expect(try team.recorded == ["m1"])
    }
  }

  @Test func `the watchdog is told through a pause of five minutes and through requests that hang`() throws {
    let (team, history) = try SimulatedTeam.polled(.alone, SimulatedTeam.acknowledging + ", timeout: \"5m\"")
    history.be(.asksForPatience(300))
    try team.run(watchdog: .seconds(30)) { run in
      try await run.pass(.seconds(900))
      #expect((55...62).contains(run.service.events.filter { $0 == "alive" }.count))
      history.be(.hangs)
      try await run.pass(.seconds(900))
      #expect((115...122).contains(run.service.events.filter { $0 == "alive" }.count))
    }
    #expect(history.violations == 0)
  }

  @Test func `a pause within an answer is waited for in slices that the watchdog sees`() throws {
    let executor = SimulatedExecutor(seed: 1)
    let pulse = Pulse(watchdogInterval: .seconds(30))
    let service = ScriptedService(watchdogInterval: .seconds(30))
    pulse.expect([.polling("team")])
    struct Patient: Exchange {
      var isAsked = false
      mutating func step(_ outcome: HTTPOutcome?, now: Date) -> ExchangeStep<Int> {
        defer { isAsked = true }
        return isAsked ? .done(1) : .pause(.seconds(300))
      }
    }
    let (team, _) = try SimulatedTeam.polled()
    let ports = DaemonPorts(
      files: team.disk, watcher: SleepingWatcher(timer: executor.timer), transport: team.chat,
      clock: SimulatedWallClock(team.now, timer: executor.timer), timer: executor.timer,
      random: SeededRandom(seed: 1), secrets: team, service: service, operations: team.operations)
    try executor.run {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await pulse.report(to: service, timer: executor.timer) }
        let conversation = Conversation(
          ports: ports, timeout: .seconds(10),
          beat: (pulse.limit(.seconds(3600)), { pulse.beat(.polling("team")) }))
        _ = try await conversation.run(Patient())
        group.cancelAll()
      }
    }
    #expect((19...20).contains(service.events.count))
  }

  @Test(arguments: [(SimulatedTeam.Polling.alone, 2, 6 + 2 * 120), (.besideSpool, 2, 1 + 2)])
  func `with nothing to read an hour costs the questions it was designed for`(
    polls: SimulatedTeam.Polling, channels: Int, questions: Int
  ) throws {
    let (team, history) = try SimulatedTeam.polled(polls)
    history.open("wins")
    try team.run { run in
      try await run.pass(.seconds(60))
      let (before, operations) = (history.requests.count, run.disk.operations)
      try await run.pass(.seconds(3600))
      #expect(abs(history.requests.count - before - questions) <= 3, "\(history.requests.count - before)")
      // Ten operations a thorough round, for the file of places; and the looks at the spool.
      #expect(run.disk.operations - operations <= 500, "\(run.disk.operations - operations)")
    }
  }

  @Test func `two questions are never nearer to each other than the platform's traits say`() throws {
    let (team, history) = try SimulatedTeam.polled(poll: "1s")
    for number in 0..<20 { history.open("c\(number)") }
    try team.run { run in try await run.pass(.seconds(600)) }
    let times = history.requests.map(\.at)
    for (one, next) in zip(times, times.dropFirst()) { #expect(next.timeIntervalSince(one) >= 1.199) }
    #expect(times.count > 400)
  }
}
