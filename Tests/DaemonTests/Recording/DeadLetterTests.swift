// SPDX-License-Identifier: Apache-2.0
// Deliveries that cannot be used: each goes aside with its reason, and delays nothing.

import ChatPlatforms
import Daemon
import Foundation
import Ports
import TestSupport
import Testing

@Suite struct DeadLetterTests {
  private static let signed =
    "post: \"\(SimulatedTeam.url)\", ack: \"reply\", secret: [\"credential:signing\"]"

  private static func message(_ id: String) -> String {
    "{\"id\":\"\(id)\",\"channel\":\"general\",\"author\":\"zoe\",\"text\":\"kudos to @ada for \(id)\"}"
  }

  @Test func `each kind of bad delivery goes to dead with its reason, and the good ones go on`() throws {
    let team = try SimulatedTeam(Self.signed)
    team.know("right", as: "credential:signing")
    try team.run { run in
      try run.deliver(Self.message("m1"), headers: [HTTPHeader("Authorization", "Bearer right")])
      try run.deliver(Self.message("m2"), headers: [HTTPHeader("Authorization", "Bearer wrong")])
      try run.deliver("{\"id\":", headers: [HTTPHeader("Authorization", "Bearer right")])
      try run.deliver("{\"id\":\"m3\"}", headers: [HTTPHeader("Authorization", "Bearer right")])
      try run.drop(Array("no spool file".utf8), named: "0-broken")
      try run.drop([], named: "0-empty")
      let other = Envelope(receipt: "", received: run.clock.now(), platform: "mattermost", body: [])
      try run.drop(try SpoolFile.encode(other), named: "9-other")
      try run.deliver(Self.message("m4"), headers: [HTTPHeader("Authorization", "Bearer right")])
      try await run.pass(.seconds(5))
    }
    #expect(try team.recorded.sorted() == ["m1", "m4"] && team.answered.sorted() == ["m1", "m4"])
    let reasons = try team.deadReasons().sorted()
    #expect(
      reasons == [
        "bad-signature", "broken-spool-file", "broken-spool-file", "missing-field", "not-json", "other-platform",
      ])
    #expect(try team.waiting().waiting == 0)
  }

  @Test(arguments: 0..<8) func `one bad delivery among good ones delays none, wherever it stands`(place: Int) throws {
    let team = try SimulatedTeam()
    for number in 0..<8 {
      if number == place { try team.deliver(Data("poison".utf8)) }
      try team.say("kudos to @ada for thing \(number)", id: "m\(number)")
      team.pass(1)
    }
    try team.run { run in try await run.pass(.seconds(1)) }
    #expect(try team.recorded == (0..<8).map { "m\($0)" } && team.deadReasons() == ["not-json"])
  }

  @Test func `once the cause is mended, retry brings the dead letters back and nothing comes twice`() throws {
    let team = try SimulatedTeam(Self.signed)
    team.know("old", as: "credential:signing")
    let bearer = [HTTPHeader("Authorization", "Bearer new")]
    try team.run { run in
      try run.deliver(Self.message("m1"), headers: bearer)
      try run.deliver("{}", headers: bearer)
      try await run.pass(.seconds(5))
      #expect(try team.deadReasons().count == 2 && team.recorded.isEmpty)
      team.know("new", as: "credential:signing")
      run.service.signal(.reload)
      try await run.pass(.seconds(5))
      let letters = DeadLetters(SpoolDirectory("/inbox"), disk: run.disk)
      #expect(try letters.retryAll() == 2)
      run.watcher.ring("/inbox/new")
      try await run.pass(.seconds(5))
      #expect(try letters.retryAll() == 1)
      run.watcher.ring("/inbox/new")
      try await run.pass(.seconds(5))
    }
    #expect(try team.recorded == ["m1"] && team.answered == ["m1"] && team.deadReasons() == ["missing-field"])
  }

  @Test func `identifiers that run together are still two messages`() throws {
    let team = try SimulatedTeam()
    try team.run { run in
      for (channel, id) in [("a\\u0000b", "c"), ("a", "b\\u0000c"), ("a", "1:b"), ("a1:", "b")] {
        try run.deliver(
          "{\"id\":\"\(id)\",\"channel\":\"\(channel)\",\"author\":\"zoe\",\"text\":\"kudos to @ada for the runbook\"}")
        try await run.pass(.seconds(2))
      }
    }
    #expect(try team.recorded.count == 4 && team.posts.count == 4)
  }

  @Test func `no text that anybody can send stops the daemon`() throws {
    let team = try SimulatedTeam()
    let texts = [
      "\\u0000", "\\u0001\\u001f\\u007f", "\\ud83d\\ude00", "\\u202ekudos to @ada for x", "kudos to @ada for \\u0000x",
      String(repeating: "@a ", count: 20_000), "kudos to @ada for " + String(repeating: "word ", count: 20_000),
      String(repeating: "> ", count: 5000), String(repeating: "`", count: 5001),
      "!wins " + String(repeating: "x", count: 9000),
      "@smallwins digest every friday 99:99 Mars/Olympus", "win: " + String(repeating: "👩‍👩‍👧‍👦", count: 1000),
    ]
    try team.run { run in
      for (index, text) in texts.enumerated() {
        try run.deliver("{\"id\":\"t\(index)\",\"channel\":\"general\",\"author\":\"zoe\",\"text\":\"\(text)\"}")
        try await run.pass(.seconds(2))
      }
      try run.say("kudos to @ada for the runbook", id: "last")
      try await run.pass(.seconds(60))
    }
    #expect(try team.recorded.last == "last" && team.waiting().waiting == 0 && team.isIntact)
    // What was recorded is what the next start reads.
    try team.run { run in try await run.pass(.seconds(1)) }
  }
}

extension SimulatedTeam.Run {
  /// Something that no `smallwins deliver` wrote.
  func drop(_ bytes: [UInt8], named name: String) throws {
    try disk.makeDirectory("/inbox/new")
    try disk.create("/inbox/new/\(name)", contents: bytes)
    watcher.ring("/inbox/new")
  }
}
