// SPDX-License-Identifier: Apache-2.0
// Alerts as they go out: a post that waits for somebody is told of by the way that works.

import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

@Suite struct AlertDeliveryTests {
  private static let settings = "ack: \"reply\", admins: [\"u7\", \"u8\"]"

  @Test func `a refused post is told to each admin alone, once`() throws {
    let office = Office(["random": "water-cooler"])
    office.be(.refuses("not_in_channel"), .well, to: .post)
    let team = try SimulatedTeam(at: office, Self.settings)
    try team.run { run in
      try await run.pass(.seconds(5))
      try run.say("kudos to @u2 for the first", by: "u1", id: "m1", in: "random")
      try await run.pass(.seconds(30))
      office.be(.refuses("not_in_channel"), .well, to: .post)
      try run.say("kudos to @u2 for the second", by: "u1", id: "m2", in: "random")
      try await run.pass(.seconds(30))
    }
    #expect(office.posts.map(\.recipient) == ["u7", "u8"])
    for post in office.posts {
      #expect(post.text.contains("cooler") && post.text.contains("`/invite` and my name, winsbot"), "\(post.text)")
    }
  }

  @Test func `a token that is not accepted is told in a channel with an address of its own`() throws {
    let office = Office()
    office.be(.denies("token_revoked"), to: .post)
    let team = try SimulatedTeam(
      at: office, Self.settings + ", channels: { open: { post: \"\(SimulatedTeam.url)\", digest: {} } }")
    try team.run { run in
      for number in 0..<3 {
        try run.say("kudos to @u2 for thing \(number)", by: "u1", id: "m\(number)", in: "c\(number)")
        try await run.pass(.seconds(30))
      }
    }
    let alert = try #require(try team.posts.first)
    #expect(try team.posts.count == 1 && alert.channel == "open" && alert.text.contains("u7 and u8"))
    #expect(alert.text.contains("The token is no longer valid"))
  }

  @Test func `an inbox that cannot be read for a quarter of an hour is told to each admin alone, once`() throws {
    let office = Office()
    let team = try SimulatedTeam(at: office, Self.settings)
    try team.run { run in
      try await run.pass(.seconds(5))
      run.disk.faults.unlisted = ["/inbox/new"]
      try run.say("kudos to @u2 for the runbook", by: "u1", id: "m1")
      try await run.pass(.seconds(800))
      #expect(office.posts.isEmpty)
      try await run.pass(.seconds(3600))
      #expect(office.posts.compactMap(\.recipient).sorted() == ["u7", "u8"])
      #expect(office.posts.allSatisfy { $0.text.contains("for a quarter of an hour (file-denied)") }, "\(office.posts)")
      run.disk.faults.unlisted = []
      try await run.pass(.seconds(60))
    }
    #expect(try team.recorded == ["m1"])
    #expect(
      team.operations.events.filter { $0.hasPrefix("inbox-can") } == [
        "inbox-cannot-be-used", "inbox-can-be-used-again",
      ])
  }

  @Test func `an alert that is refused raises no other, and a restart does not repeat it`() throws {
    let office = Office()
    office.be(.refuses("not_in_channel"), to: .post)
    let team = try SimulatedTeam(at: office, Self.settings)
    for round in 0..<3 {
      try team.run { run in
        try run.say("kudos to @u2 for thing \(round)", by: "u1", id: "m\(round)")
        try await run.pass(.seconds(30))
      }
    }
    let planned = try team.records("delivery.planned", as: PlannedDelivery.self)
    #expect(planned.filter { $0.isNotice == true }.map(\.recipient) == ["u7", "u8"])
  }

  @Test func `a history that cannot be read for a quarter of an hour is told in a channel that works, once`() throws {
    let (team, history) = try SimulatedTeam.polled()
    try team.run { run in
      try await run.pass(.seconds(30))
      history.say("kudos to @ada for the first", id: "m1")
      try await run.pass(.seconds(60))
      history.be(.isAway)
      try await run.pass(.seconds(880))
      #expect(try team.posts.filter { $0.reply_to == nil }.isEmpty)
      try await run.pass(.seconds(24 * 3600))
    }
    let alerts = try team.posts.filter { $0.reply_to == nil }
    #expect(alerts.count == 1 && alerts.allSatisfy { $0.text.contains("a quarter of an hour (http") })
  }
}
