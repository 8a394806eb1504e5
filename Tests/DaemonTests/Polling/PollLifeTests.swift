// SPDX-License-Identifier: Apache-2.0
// The lives of teams whose chat's history is read: people write while the daemon runs and while it does not, deliveries get lost, the
// server has its moods, processes are killed and the power goes. In the end each message is recorded once and answered once.

import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

@Suite struct PollLifeTests {
  private static let lives = ProcessInfo.processInfo.environment["SMALLWINS_LIVES"].flatMap { UInt64($0) } ?? 12

  @Test(arguments: [SimulatedTeam.Polling.alone, .besideSpool])
  func `every message of a history is recorded and answered exactly once, whatever is switched off when`(
    polls: SimulatedTeam.Polling
  ) throws {
    var (deaths, lost, repeats) = (0, 0, 0)
    for seed in 0..<Self.lives {
      var life = try Life(polls, seed: seed)
      for _ in 0..<8 { try life.session() }
      try life.end()
      let expected = Set(life.history.posts().map(\.id))
      let (recorded, answered) = try (life.team.recorded, life.team.answered)
      #expect(recorded.count == Set(recorded).count, "seed \(seed)")
      #expect(expected.subtracting(recorded).isEmpty, "seed \(seed): \(expected.subtracting(recorded))")
      #expect(answered.count == Set(answered).count && Set(answered) == Set(recorded), "seed \(seed)")
      #expect(try life.team.isIntact, "seed \(seed)")
      let withdrawn = try life.team.records("message.withdrawn", as: MessageWithdrawn.self).map(\.at.message)
      #expect(Set(withdrawn).isSubset(of: life.deleted), "seed \(seed): what stands was taken for gone")
      #expect(Set(recorded).intersection(life.deleted).subtracting(withdrawn).isEmpty, "seed \(seed)")
      (deaths, lost, repeats) = (deaths + life.deaths, lost + life.lost, repeats + life.repeats)
    }
    #expect(deaths > 0 && (polls == .alone || (lost > 0 && repeats > 0)), "a life in which nothing goes wrong")
  }

  private struct Life {
    let team: SimulatedTeam
    let history: ScriptedHistory
    let random: SeededRandom
    let polls: SimulatedTeam.Polling
    var next = 0
    var deleted: Set<String> = []
    var (deaths, lost, repeats) = (0, 0, 0)

    init(_ polls: SimulatedTeam.Polling, seed: UInt64) throws {
      (team, history) = try SimulatedTeam.polled(polls, seed: seed &* 131 &+ 7)
      random = SeededRandom(seed: seed)
      self.polls = polls
      try team.run { run in try await run.pass(.seconds(30)) }
    }

    /// A time of being down, in which people write, and a run that may end badly.
    mutating func session() throws {
      let away = random.chance(oneIn: 5) ? random.int(in: 1...100_000) : random.int(in: 1...3000)
      for _ in 0..<random.int(in: 0...15) {
        say(at: team.now.addingTimeInterval(Double(random.int(in: 0...away * 1000)) / 1000))
      }
      if next > 3, random.chance(oneIn: 2) { delete(random.int(in: 0...next - 1)) }
      team.pass(Double(away))
      history.allow(random.chance(oneIn: 2) ? random.int(in: 3...30) : nil, pageSize: random.int(in: 3...20))
      let end: SimulatedTeam.End = random.chance(oneIn: 3) ? .stop : random.chance(oneIn: 2) ? .kill : .powerCut
      let disk = team.disk
      if end != .stop { disk.faults.powerCutAtOperation = disk.operations + random.int(in: 1...400) }
      let steps = (0..<random.int(in: 1...12)).map { _ in Step(random) }
      let first = next
      next += steps.count
      let isSpooled = polls == .besideSpool
      lost += isSpooled ? steps.count { $0.isLost } : 0
      repeats += isSpooled ? steps.count { !$0.isLost } : 0
      let history = history
      try team.run(end: end) { run in
        for (offset, step) in steps.enumerated() {
          history.be(step.mood)
          try await run.pass(.milliseconds(step.pause))
          let id = "m\(first + offset)"
          history.say("kudos to @ada for thing \(id)", id: id)
          if isSpooled, !step.isLost { try run.say("kudos to @ada for thing \(id)", id: id) }
        }
        try await run.pass(.seconds(20))
      }
      if disk.isDead { deaths += 1 }
      history.be(.answers)
    }

    /// A last run in which all is well.
    func end() throws {
      history.allow(nil)
      try team.run { run in try await run.pass(.seconds(3 * 3600)) }
    }

    private mutating func say(at time: Date) {
      history.say("kudos to @ada for thing m\(next)", id: "m\(next)", at: time)
      next += 1
    }

    private mutating func delete(_ number: Int) {
      history.delete("m\(number)")
      deleted.insert("m\(number)")
    }
  }

  private struct Step: Sendable {
    var pause: Int
    var isLost: Bool
    var mood: ScriptedHistory.Mood

    init(_ random: SeededRandom) {
      pause = random.int(in: 1...90_000)
      isLost = random.chance(oneIn: 3)
      let moods: [ScriptedHistory.Mood] = [.answers, .answers, .answers, .isAway, .hangs, .asksForPatience(20)]
      mood = moods[random.int(in: 0...moods.count - 1)]
    }
  }
}
