// SPDX-License-Identifier: Apache-2.0
// The texts of messages, where a channel keeps them, and what changed rules would have read in them.

import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

@Suite struct KeptTextTests {
  private static let keeping = "post: \"\(SimulatedTeam.url)\", ack: \"off\", keepTexts: \"30d\""

  private func replay(_ team: SimulatedTeam, _ rules: String, since: String = "2026-11-01") throws -> RulesReplay? {
    let change = try RulesChange.read(Array(rules.utf8), file: "rules.json5")
    let desk = RulesReplayDesk(
      layout: SimulatedTeam.layout, configuration: try team.readConfiguration(), files: team.disk)
    let day = try #require(CivilDate(since))
    return try desk.replay(
      change, since: Date(timeIntervalSince1970: Double(day.daysSince1970) * 86_400), channel: nil)
  }

  private func say(_ team: SimulatedTeam, _ messages: [(id: String, text: String)]) throws {
    try team.run { run in
      for message in messages { try run.say(message.text, id: message.id) }
      try await run.pass(.seconds(5))
    }
  }

  @Test func `changed rules say what they would have recorded, and change nothing`() throws {
    let team = try SimulatedTeam(Self.keeping)
    try say(team, [("m1", "thanks @ada!"), ("m2", "kudos to @lin for the map"), ("m3", "lunch?")])
    let before = try team.recorded
    let replay = try #require(try replay(team, "{ sensitivity: \"any\" }"))
    #expect(replay.messages == 3 && replay.before == 1 && replay.after == 2)
    #expect(replay.differences.map(\.text) == ["thanks @ada!"])
    #expect(replay.differences.flatMap(\.gained).map { $0.to.map(\.person.id) } == [["ada"]])
    #expect(replay.differences.flatMap(\.lost).isEmpty)
    #expect(try team.recorded == before)
  }

  @Test func `words, emoji and languages can be tried`() throws {
    let team = try SimulatedTeam(Self.keeping)
    try say(team, [("m1", "ace job @ada"), ("m2", "@lin 🍪 for the map"), ("m3", "danke @omar für die Karte")])
    let words = try #require(try replay(team, "{ words: { en: { phrase: { add: [\"ace job\"] } } } }"))
    #expect(words.differences.map(\.message.message) == ["m1"])
    let emoji = try #require(try replay(team, "{ emoji: [\":cookie:\"] }"))
    #expect(emoji.differences.map(\.message.message) == ["m2"])
    #expect(try replay(team, "{ languages: [\"en\"] }")?.after == 0)
  }

  @Test func `nothing is kept where it was not asked for, nor commands, programs and private words`() throws {
    let silent = try SimulatedTeam("post: \"\(SimulatedTeam.url)\", ack: \"off\"")
    try say(silent, [("m1", "thanks @ada!")])
    #expect(try replay(silent, "{ sensitivity: \"any\" }") == nil)

    let team = try SimulatedTeam(Self.keeping + ", bots: [\"jenkins\"]")
    try team.run { run in
      try run.say("@smallwins help", id: "m1")
      for body in [
        "{\"id\":\"m2\",\"channel\":\"general\",\"author\":\"jenkins\",\"text\":\"thanks @ada!\"}",
        "{\"id\":\"m3\",\"channel\":\"general\",\"author\":\"x\",\"bot\":true,\"text\":\"thanks @ada!\"}",
        "{\"id\":\"m4\",\"channel\":\"D1\",\"author\":\"zoe\",\"direct\":true,\"text\":\"privately: thanks @ada!\"}",
      ] {
        try run.deliver(body)
      }
      try await run.pass(.seconds(5))
    }
    #expect(try replay(team, "{ sensitivity: \"any\" }") == nil)
  }

  @Test func `an edited message is read as it stands, a deleted one not at all`() throws {
    let team = try SimulatedTeam(Self.keeping)
    try team.run { run in
      try run.say("thanks @ada!", id: "m1")
      try run.say("thanks @lin!", id: "m2")
      try await run.pass(.seconds(5))
      try run.deliver(
        "{\"id\":\"m1\",\"channel\":\"general\",\"author\":\"zoe\",\"text\":\"thanks @omar!\",\"edited\":true}")
      try run.deliver("{\"id\":\"m2\",\"channel\":\"general\",\"deleted\":true}")
      try await run.pass(.seconds(5))
    }
    let replay = try #require(try replay(team, "{ sensitivity: \"any\" }"))
    #expect(replay.differences.map(\.text) == ["thanks @omar!"])
  }

  @Test func `texts go when their days are over, and when the channel keeps none any more`() throws {
    let team = try SimulatedTeam(Self.keeping.replacing("30d", by: "2d"))
    try say(team, [("m1", "thanks @ada!")])
    team.pass(24 * 3600)
    try say(team, [("m2", "thanks @lin!")])
    #expect(try replay(team, "{ sensitivity: \"any\" }")?.messages == 2)
    team.pass(24 * 3600)
    try say(team, [])
    #expect(try replay(team, "{ sensitivity: \"any\" }")?.messages == 1)
    team.configure("post: \"\(SimulatedTeam.url)\", ack: \"off\"")
    try say(team, [])
    #expect(try replay(team, "{ sensitivity: \"any\" }")?.messages == 0)
  }

  @Test func `texts go also while the daemon runs and nobody says anything`() throws {
    let team = try SimulatedTeam(Self.keeping.replacing("30d", by: "2d"))
    try team.run { run in
      try run.say("thanks @ada!", id: "m1")
      try await run.pass(.seconds(5))
      #expect(try self.replay(team, "{ sensitivity: \"any\" }")?.messages == 1)
      try await run.pass(.seconds(2 * 24 * 3600))
      #expect(try self.replay(team, "{ sensitivity: \"any\" }")?.messages == 0)
    }
  }

  @Test func `the texts of a channel whose name fits no file are not kept, and all else goes on`() throws {
    let team = try SimulatedTeam(Self.keeping)
    let channel = String(repeating: "é", count: 100)
    try team.run { run in
      try run.deliver("{\"id\":\"m1\",\"channel\":\"\(channel)\",\"author\":\"zoe\",\"text\":\"@ada++ for the map\"}")
      try await run.pass(.seconds(5))
    }
    #expect(try team.recorded == ["m1"])
    #expect(try replay(team, "{ sensitivity: \"any\" }") == nil)
  }

  @Test func `since says from which day on`() throws {
    let team = try SimulatedTeam(Self.keeping)
    try say(team, [("m1", "thanks @ada!")])
    #expect(try replay(team, "{ sensitivity: \"any\" }", since: "2026-11-16")?.messages == 1)
    #expect(try replay(team, "{ sensitivity: \"any\" }", since: "2026-11-17")?.messages == 0)
  }

  @Test(arguments: [
    ("{}", "nothing is changed"), ("{ sensitivty: \"any\" }", "did you mean \"sensitivity\"?"),
    ("{ sensitivity: \"eny\" }", "did you mean \"any\"?"), ("{ languages: [\"xx\"] }", "is no language"),
    ("{ words: { en: { gratitud: {} } } }", "did you mean \"gratitude\"?"), ("{", "1:2"),
  ])
  func `a wrong file of rules is told with its place and the nearest right word`(rules: String, word: String) {
    #expect {
      try RulesChange.read(Array(rules.utf8), file: "rules.json5")
    } throws: { error in
      "\(error)".contains(word)
    }
  }

  @Test func `a channel's name becomes a name that no path can be made of`() {
    #expect(TextShelf.encoded("../C1:é") == "%2E%2E%2FC1%3A%C3%A9")
  }
}

extension String {
  fileprivate func replacing(_ word: String, by other: String) -> String {
    split(separator: word, omittingEmptySubsequences: false).joined(separator: other)
  }
}
