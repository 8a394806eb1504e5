// SPDX-License-Identifier: Apache-2.0
// Names are learned before what holds them is recorded, and nothing is lost or held up for long where they cannot be had.

import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

extension SimulatedTeam {
  var learned: [KnownName] { get throws { try records("names.learned", as: NamesLearned.self).flatMap(\.names) } }

  var items: [Item] { get throws { try records("message.recorded", as: MessageRecorded.self).flatMap(\.items) } }
}

@Suite struct NameTests {
  private static let people = ["u1": "Zoe Zimt", "u2": "Ada Lovelace", "u3": "Grace Hopper", "general": "town-square"]

  @Test func `words are kept with the names of those who are mentioned in them`() throws {
    let team = try SimulatedTeam(at: Office(Self.people))
    try team.say("kudos to @u2 for helping @u3", by: "u1", id: "m1")
    try team.run { run in try await run.pass(.seconds(5)) }
    let recorded = try #require(try team.records("message.recorded", as: MessageRecorded.self).first)
    #expect(recorded.author.name == "Zoe Zimt" && recorded.author.id == "u1")
    #expect(recorded.items.map(\.text) == ["helping @Grace Hopper"])
    #expect(recorded.items[0].to.map(\.person.name) == ["Ada Lovelace"])
    #expect(try Set(team.learned.map(\.id)) == Set(Self.people.keys))
  }

  @Test func `a name is asked for once a day, and recorded again only where it changed`() throws {
    let office = Office(Self.people)
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      for day in 0..<3 {
        try run.say("kudos to @u2 for thing \(day)", by: "u1", id: "m\(day)")
        try await run.pass(.seconds(20 * 3600))
        try run.say("kudos to @u2 for more of it \(day)", by: "u1", id: "n\(day)")
        if day == 1 { office.know("u2", as: "Ada King") }
        try await run.pass(.seconds(8 * 3600))
      }
    }
    let asked = office.requests(.names).flatMap(\.words).filter { $0 == "u2" }.count
    #expect((3...4).contains(asked), "asked \(asked) times in 84 hours")
    #expect(try team.learned.filter { $0.id == "u2" }.map(\.name) == ["Ada Lovelace", "Ada King"])
  }

  @Test func `an old name that cannot be asked for holds up nothing`() throws {
    let office = Office(Self.people)
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      try run.say("kudos to @u2 for the runbook", by: "u1", id: "m1")
      try await run.pass(.seconds(48 * 3600))
      office.be(.hangs, to: .names)
      try run.say("kudos to @u2 for the index", by: "u1", id: "m2")
      try await run.pass(.milliseconds(10))
      #expect(try team.recorded == ["m1", "m2"])
    }
  }

  @Test func `names that cannot be had hold up a batch for a minute, and then nothing for ten`() throws {
    let office = Office(Self.people)
    office.be(.status(503), to: .names)
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      try run.say("kudos to @u2 for helping @u3", by: "u1", id: "m1")
      try await run.pass(.seconds(30))
      #expect(try team.recorded.isEmpty)
      try await run.pass(.seconds(31))
      #expect(try team.recorded == ["m1"])
      let before = office.requests(.names).count
      for number in 2..<9 {
        try run.say("kudos to @u2 for thing \(number)", by: "u\(number)", id: "m\(number)")
        try await run.pass(.seconds(60))
        #expect(try team.recorded.count == number, "without delay")
      }
      #expect(office.requests(.names).count == before)
      office.be(.well, to: .names)
      try await run.pass(.seconds(3600 + 600))
    }
    #expect(try team.items.first?.text == "helping @u3")
    #expect(try Set(team.learned.map(\.id)) == Set(Self.people.keys), "what was missed is asked for later")
    let lines = team.lines("names-unknown")
    #expect(lines.count == 1 && lines[0].fields.map(\.value).prefix(2) == ["team", "http-503"])
  }

  @Test func `an API that hangs holds up a batch for no more than a minute, and a refusal not at all`() throws {
    for (mood, bound) in [(Office.Mood.hangs, 61.0), (.refuses("missing_scope"), 1.0), (.slow(.seconds(9)), 75.0)] {
      let office = Office(Self.people)
      office.be(mood, to: .names)
      let team = try SimulatedTeam(at: office)
      for number in 0..<300 {
        try team.say("kudos to @someone\(number) for it", by: "u1", id: "m\(number)")
      }
      let start = team.now
      try team.run { run in
        while try team.recorded.isEmpty { try await run.pass(.seconds(1)) }
        #expect(run.clock.now().timeIntervalSince(start) <= bound, "\(mood)")
      }
    }
  }

  @Test func `a platform that is asked for one name after another is asked for all of them in the end`() throws {
    let names = Dictionary(uniqueKeysWithValues: (0..<150).map { ("w\($0)", "Person \($0)") })
    let office = Office(names, isPonderous: true)
    let team = try SimulatedTeam(at: office)
    for number in 0..<150 { try team.say("kudos to @w\(number) for it", by: "u1", id: "m\(number)") }
    try team.run { run in
      try await run.pass(.seconds(70))
      #expect(try !team.recorded.isEmpty, "a batch waits a minute at most")
      try await run.pass(.seconds(130))
      #expect(try team.recorded.count == 150)
      // What the three batches did not get is asked for in passing, at each look at the inbox.
      for _ in 0..<20 {
        try run.say("kudos to @w1 for more", by: "u1", id: "n\(office.requests.count)")
        try await run.pass(.seconds(60))
      }
    }
    #expect(try team.learned.count == 150)
    let times = office.requests.filter { $0.kind == .names || $0.kind == .who }.map(\.at)
    #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= .milliseconds(1200) })
    #expect(team.lines("names-unknown").isEmpty, "slow is not in vain")
  }

  @Test func `what the platform does not know is asked for once a day`() throws {
    let office = Office()
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      for number in 0..<5 {
        try run.say("kudos to @nobody for thing \(number)", by: "u1", id: "m\(number)")
        try await run.pass(.seconds(3600))
      }
    }
    #expect(office.requests(.names).flatMap(\.words).filter { $0 == "nobody" }.count == 1)
    #expect(try team.recorded.count == 5 && team.learned.isEmpty)
  }

  @Test func `whom the platform calls a program neither receives nor gives`() throws {
    let team = try SimulatedTeam(at: Office(Self.people, programs: ["b7": "Build Robot"]))
    try team.run { run in
      try run.say("kudos to @b7 and @u2 for the release", by: "u1", id: "m1")
      try run.say("kudos to @u2 for a green build", by: "b7", id: "m2")
      try await run.pass(.seconds(5))
    }
    #expect(try team.recorded == ["m1"])
    #expect(try team.items.map { $0.to.map(\.person.id) } == [["u2"]])
  }

  @Test func `we never receive, by whichever of our names`() throws {
    let team = try SimulatedTeam(at: Office(Self.people))
    for (number, name) in ["u0bot", "winsbot", "smallwins"].enumerated() {
      try team.say("kudos to @\(name) for the digest", by: "u1", id: "m\(number)")
      try team.say("kudos to @\(name) and @u2 for the digest", by: "u1", id: "n\(number)")
    }
    try team.run { run in try await run.pass(.seconds(5)) }
    #expect(try team.recorded.sorted() == ["n0", "n1", "n2"])
    #expect(try team.items.allSatisfy { $0.to.map(\.person.id) == ["u2"] })
  }

  @Test func `the digest asks for those it names and shows what they are called now`() throws {
    let office = Office(Self.people)
    office.be(.refuses("missing_scope"), to: .names)
    let team = try SimulatedTeam(at: office, "ack: \"off\", channels: { general: { digest: {} } }")
    try team.run { run in
      try run.say("kudos to @u2 for the runbook", by: "u1", id: "m1")
      try await run.pass(.seconds(5))
      office.be(.well, to: .names)
      try await run.pass(until: "2026-11-20T14:59:00Z")
      office.know("u2", as: "Ada King")
      try await run.pass(until: "2026-11-20T15:00:10Z")
    }
    let text = office.posts.map(\.text).joined(separator: "\n")
    #expect(text.contains("Ada King") && text.contains("Zoe Zimt") && !text.contains("u2"), "\(text)")
  }

  @Test func `a dead API delays a digest by no more than a minute`() throws {
    let office = Office(Self.people)
    let team = try SimulatedTeam(at: office, "ack: \"off\", channels: { general: { digest: {} } }")
    try team.run { run in
      try run.say("kudos to @u2 for the runbook", by: "u1", id: "m1")
      try await run.pass(until: "2026-11-20T14:59:00Z")
      office.be(.hangs, to: .names)
      try await run.pass(until: "2026-11-20T15:01:05Z")
      #expect(try team.closedWeeks() == ["2026-W47"])
    }
  }

  @Test(arguments: [SimulatedTeam.End.kill, .powerCut])
  func `a crash while names are asked for loses and doubles nothing`(end: SimulatedTeam.End) throws {
    let office = Office(Self.people)
    office.be(.slow(.seconds(4)), to: .names)
    let team = try SimulatedTeam(at: office)
    for number in 0..<20 { try team.say("kudos to @u2 for thing \(number)", by: "u1", id: "m\(number)") }
    try team.run(end: end) { run in try await run.pass(.seconds(2)) }
    #expect(try team.recorded.isEmpty)
    try team.run { run in try await run.pass(.seconds(60)) }
    #expect(try team.recorded.count == 20 && Set(team.recorded).count == 20)
    #expect(try Set(team.learned.map(\.id)) == ["u1", "u2", "general"])
  }
}
