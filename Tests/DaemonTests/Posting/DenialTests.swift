// SPDX-License-Identifier: Apache-2.0
// A chat that accepts nothing of ours is not hammered at, and nothing that was meant for it is lost.

import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

@Suite struct DenialTests {
  @Test func `after a denial further posts are parked without an attempt, and one is tried in ten minutes`() throws {
    let office = Office()
    office.be(.denies("invalid_auth"), to: .post)
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      try await run.pass(.seconds(5))
      for number in 0..<60 {
        try run.say("kudos to @u2 for thing \(number)", by: "u1", id: "m\(number)", in: "c\(number % 5)")
        try await run.pass(.seconds(60))
      }
    }
    #expect((6...7).contains(office.requests(.post).count), "\(office.requests(.post).count) in an hour")
    let waiting = try team.state.outbox.entries.values
    #expect(waiting.count == 60 && waiting.allSatisfy { $0.isParked && $0.reason == "invalid_auth" })
    let lines = team.operations.entries.filter { $0.level == .error || $0.event == "post-not-delivered" }
    #expect(lines.map(\.event) == ["posts-denied"])
    #expect(lines.first?.fields.map(\.value).prefix(2) == ["team", "invalid_auth"])
  }

  @Test func `what was held back goes when the chat accepts again, without a reload`() throws {
    let office = Office()
    office.be(.denies("invalid_auth"), .denies("token_revoked"), .well, to: .post)
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      for number in 0..<4 {
        try run.say("kudos to @u2 for thing \(number)", by: "u1", id: "m\(number)")
        try await run.pass(.seconds(10))
      }
      try await run.pass(.seconds(1300))
    }
    #expect(try team.state.outbox.entries.isEmpty && office.posts.count == 4)
    #expect(Set(office.posts.map(\.id)).count == 4)
    #expect(team.operations.events.filter { $0 == "posts-accepted-again" }.count == 1)
  }

  @Test func `a reload tries at once, and so does a start`() throws {
    let office = Office()
    office.be(.denies("invalid_auth"), to: .post)
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      for number in 0..<3 { try run.say("kudos to @u2 for thing \(number)", by: "u1", id: "m\(number)") }
      try await run.pass(.seconds(30))
      #expect(office.requests(.post).count == 1)
      run.service.signal(.reload)
      try await run.pass(.seconds(30))
      #expect(office.requests(.post).count == 2)
    }
    office.be(.well, to: .post)
    try team.run { run in try await run.pass(.seconds(30)) }
    #expect(office.posts.count == 3)
  }

  @Test func `posts to addresses of their own go on, and so does another chat`() throws {
    let office = Office()
    office.be(.denies("invalid_auth"), to: .post)
    let team = try SimulatedTeam(at: office, "ack: \"reply\", channels: { open: { post: \"\(SimulatedTeam.url)\" } }")
    try team.run { run in
      try run.say("kudos to @u2 for the first", by: "u1", id: "m1")
      try await run.pass(.seconds(10))
      try run.say("kudos to @u2 for the second", by: "u1", id: "m2", in: "open")
      try await run.pass(.seconds(10))
      #expect(try team.answered == ["m2"])
    }
  }

  @Test func `a refusal of one post shows that we are accepted`() throws {
    let office = Office()
    office.be(.denies("invalid_auth"), .refuses("not_in_channel"), .well, to: .post)
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      for number in 0..<3 {
        try run.say("kudos to @u2 for thing \(number)", by: "u1", id: "m\(number)")
        try await run.pass(.seconds(5))
      }
      try await run.pass(.seconds(700))
    }
    #expect(office.posts.count == 2)
    #expect(try team.state.outbox.entries.values.map(\.reason) == ["not_in_channel"])
  }

  @Test func `an idle daemon that is denied does nothing between its tries`() throws {
    let office = Office()
    office.be(.denies("invalid_auth"), to: .post)
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      try run.say("kudos to @u2 for the first", by: "u1", id: "m1")
      try await run.pass(.seconds(30))
      let before = run.executor.jobsRun
      try await run.pass(.seconds(590))
      #expect(run.executor.jobsRun - before < 400)
      try await run.pass(.seconds(7 * 24 * 3600))
      #expect(try team.state.outbox.entries.isEmpty, "given up after three days, and so is the notice of that")
      let tries = office.requests(.post).count
      try await run.pass(.seconds(24 * 3600))
      #expect(office.requests(.post).count == tries)
    }
  }
}
