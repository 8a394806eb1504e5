// SPDX-License-Identifier: Apache-2.0
// People who are forgotten, by their own word or an admin's, while the daemon runs: nothing of them stays in any file, what is others'
// stays, and what they say later counts.

import EventLog
import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

@Suite struct ForgettingTests {
  private static let left = [
    "win grace  the parser landed, ask someone", "shoutout zoe grace the marvellous talk",
    "shoutout zoe grace the rollout",
  ]

  @Test(arguments: [("ursula", "@smallwins forget me now"), ("lin", "@smallwins erase @ursula now")])
  func `who is forgotten is in no file, what is others' stays, and the digest tells it`(
    author: String, words: String
  ) throws {
    let team = try SimulatedTeam(SimulatedTeam.forgetful)
    try team.run { run in
      try await team.liveThrough(run)
      #expect(try team.kept(of: SimulatedTeam.hers) == SimulatedTeam.hers)
      try run.say(words, by: author, id: "m20")
      try await run.pass(.seconds(60))
      #expect(try team.kept(of: SimulatedTeam.hers) == [])
      #expect(try team.kept(of: SimulatedTeam.others) == SimulatedTeam.others)
      #expect(try team.holding().sorted() == Self.left.sorted())
      #expect(try team.isIntact)
      #expect(try team.answered.contains("m20"))
      try await run.pass(until: "2026-11-20T15:00:05Z")
    }
    let digest = try #require(try team.digests.last).text
    #expect(digest.contains("the rollout") && digest.contains("ask someone") && digest.contains("marvellous"))
    #expect(!digest.lowercased().contains("ursula") && !digest.contains("importer") && !digest.contains("runbook"))
    #expect(team.operations.entries.contains { $0.event == "person-forgotten" })
    #expect(!team.operations.entries.contains { "\($0)".contains("ursula") }, "no names in the operations log")
    let state = try team.state
    #expect(state.effective(for: general, policy: policy).values == ["craft"])
    #expect(!state.effective(for: general, policy: policy).policy.admins.contains("ursula"))
    #expect(try team.deadReasons().count == 1, "somebody else's dead letter stays")
  }

  @Test func `what is read together with the wish is told and kept without whoever wished it`() throws {
    let team = try SimulatedTeam(SimulatedTeam.forgetful)
    try team.run { run in try await team.liveThrough(run) }
    let said = [
      ("ursula", "win: the runbook has a second edition"), ("ursula", "@smallwins forget me now"),
      ("lin", "@smallwins preview"), ("ursula", "win: a new beginning"),
    ]
    for (place, (author, text)) in said.enumerated() {
      let now = team.now.addingTimeInterval(Double(place))
      try team.deliver(
        JSONEncoder().encode([
          "id": "m\(20 + place)", "channel": "general", "author": author, "text": text, "time": Timestamp.format(now),
        ]), at: now)
    }
    try team.run { run in try await run.pass(.seconds(60)) }
    #expect(try team.kept(of: ["importer", "runbook"]) == [])
    let preview = try #require(try team.posts.first { $0.reply_to == "m22" }).text
    #expect(preview.contains("the rollout") && !preview.contains("ursula") && !preview.contains("runbook"))
    let holding = try team.holding().sorted()
    #expect(holding == (Self.left + ["win ursula  a new beginning"]).sorted(), "\(holding)")
    #expect(try team.answered.contains("m21"))
  }

  @Test func `nobody is forgotten by accident, nor by who may not`() throws {
    let team = try SimulatedTeam(SimulatedTeam.forgetful)
    try team.run { run in
      try await team.liveThrough(run)
      try run.say("@smallwins forget me", by: "ursula", id: "m20")
      try run.say("@smallwins erase @ursula", by: "lin", id: "m21")
      try run.say("@smallwins erase @ursula now", by: "zoe", id: "m22")
      try run.say("@smallwins forget me please", by: "ursula", id: "m23")
      try run.say("@smallwins erase @smallwins now", by: "lin", id: "m24")
      try await run.pass(.seconds(60))
    }
    #expect(try team.kept(of: SimulatedTeam.hers) == SimulatedTeam.hers)
    let posts = try team.posts
    let answers = try (20...24).map { number in
      try #require(posts.first { $0.reply_to == "m\(number)" }).text
    }
    #expect(answers[0].contains("forget me now") && answers[0].contains("backups"))
    #expect(answers[1].contains("erase for good what I keep of") && answers[1].contains("now"))
    #expect(answers[2].contains("Only an admin") && answers[3].contains("That goes like this"))
    #expect(answers[4].contains("Only a person can be forgotten"))
  }

  @Test func `what was erased is known when it comes again, and what is said later counts`() throws {
    let team = try SimulatedTeam(SimulatedTeam.forgetful)
    try team.run { run in
      try await team.liveThrough(run)
      try run.say("@smallwins forget me now", by: "ursula", id: "m20")
      try await run.pass(.seconds(60))
      // All of it comes again, as after a lost acknowledgement.
      try run.say("win: importer shipped", by: "ursula", id: "m2")
      try run.say("kudos to @ursula for the runbook", by: "zoe", id: "m3")
      try run.say("kudos to @ursula and @grace for the rollout", by: "zoe", id: "m4")
      try run.deliver(team.reaction("tada", on: "m5", by: "ursula"))
      try run.deliver(team.reaction("tada", on: "m2", by: "zoe"))
      try run.say("@smallwins forget me now", by: "ursula", id: "m20")
      try await run.pass(.seconds(60))
      #expect(try team.holding().sorted() == Self.left.sorted())
      #expect(try team.kept(of: SimulatedTeam.hers) == [])
      try run.say("win: back again", by: "ursula", id: "m30")
      try await run.pass(.seconds(1))
      try run.say("kudos to @ursula for coming back", by: "zoe", id: "m31")
      try await run.pass(.seconds(60))
    }
    #expect(try team.holding().suffix(2) == ["win ursula  back again", "shoutout zoe ursula coming back"])
    try team.run { run in try await run.pass(.seconds(60)) }
    #expect(try team.holding().count == 5)
  }

  @Test func `two who are forgotten one after the other leave what is neither's`() throws {
    let team = try SimulatedTeam(SimulatedTeam.forgetful)
    try team.run { run in try await team.liveThrough(run) }
    // In one batch, and what comes behind the wish in it is later.
    for (id, (author, words)) in [
      "m20": ("ursula", "@smallwins forget me now"), "m21": ("grace", "@smallwins forget me now"),
      "m22": ("grace", "win: the last word"),
    ].sorted(by: { $0.key < $1.key }) {
      team.pass(1)
      try team.say(words, by: author, id: id)
    }
    try team.run { run in try await run.pass(.seconds(60)) }
    #expect(try team.kept(of: SimulatedTeam.hers + ["parser", "marvellous", "rollout"]) == [])
    #expect(try team.holding() == ["win grace  the last word"])
    #expect(try team.isIntact)
  }

  @Test func `a digest that waits is posted without whoever was forgotten meanwhile`() throws {
    let team = try SimulatedTeam(SimulatedTeam.forgetful)
    try team.run { run in
      try await team.liveThrough(run)
      try await run.pass(until: "2026-11-20T14:59:00Z")
      team.chat.answer(SimulatedTeam.url, Array(repeating: .status(503), count: 6) + [.take])
      try await run.pass(until: "2026-11-20T15:00:03Z")
      #expect(try team.digests.isEmpty)
      try run.say("@smallwins forget me now", by: "ursula", id: "m20")
      try await run.pass(.seconds(40_000))
    }
    let digest = try #require(try team.digests.last).text.lowercased()
    #expect(digest.contains("the rollout") && digest.contains("marvellous") && digest.contains("ask someone"))
    #expect(!digest.contains("ursula") && !digest.contains("importer") && !digest.contains("runbook"))
    #expect(try team.kept(of: SimulatedTeam.hers) == [])
  }

  @Test func `a name that a platform told is forgotten too, and asked for again when they speak again`() throws {
    let office = Office(["u1": "Zoe Zimt", "u2": "Ursula Lovelace", "general": "town-square"])
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      try run.say("kudos to @u2 for the runbook", by: "u1", id: "m1")
      try await run.pass(.seconds(5))
      #expect(try team.kept(of: ["lovelace", "u2"]) == ["lovelace", "u2"])
      try run.say("!wins forget me now", by: "u2", id: "m2")
      try await run.pass(.seconds(60))
      #expect(try team.kept(of: ["lovelace", "u2", "runbook"]) == [])
      #expect(try team.learned.map(\.id) == [], "the names that were learned with hers have another record")
      #expect(try team.state.acquaintances.name(of: "u1", in: "team") == "Zoe Zimt")
      try run.say("win: back again", by: "u2", id: "m3")
      try await run.pass(.seconds(60))
    }
    #expect(try team.holding() == ["win Ursula Lovelace  back again"])
  }

  private var general: ChannelKey { ChannelKey(chat: "team", channel: "general") }
  private var policy: ChannelPolicy {
    ChannelPolicy(hasDigest: true, digestTime: WeeklyTime("friday 16:00")!, zone: "UTC", admins: ["lin"])
  }
}
