// SPDX-License-Identifier: Apache-2.0
// Where our own mark can be found on a platform, a post of which nobody knows whether it arrived is looked for before it is made again.

import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

@Suite struct DoubtTests {
  private func kinds(_ office: Office) -> [Office.Kind] {
    office.requests.map(\.kind).filter { $0 == .post || $0 == .find }
  }

  @Test func `a post that arrived without an answer is found and not made again`() throws {
    let office = Office()
    office.be(.doesAndHangs, .well, to: .post)
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      try run.say("kudos to @u2 for the first", by: "u1", id: "m1")
      try await run.pass(.seconds(600))
    }
    #expect(office.posts.count == 1 && kinds(office) == [.post, .find])
    let settled = try team.records("delivery.settled", as: DeliverySettled.self)
    #expect(settled.map(\.result) == [.delayed, .delivered] && settled.map(\.inDoubt) == [true, nil])
    #expect(settled.last?.remote == "p0", "it is known by the platform's name, so that it is not read as a message")
  }

  @Test func `a post that did not arrive is looked for once and then made`() throws {
    let office = Office()
    office.be(.hangs, .well, to: .post)
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      try run.say("kudos to @u2 for the first", by: "u1", id: "m1")
      try await run.pass(.seconds(600))
    }
    #expect(office.posts.count == 1 && kinds(office) == [.post, .find, .post])
  }

  @Test(arguments: [429, 503])
  func `an answer that says it was not taken leaves no doubt`(status: Int) throws {
    let office = Office()
    office.be(.status(status), .status(status), .well, to: .post)
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      try run.say("kudos to @u2 for the first", by: "u1", id: "m1")
      try await run.pass(.seconds(600))
    }
    #expect(office.posts.count == 1 && kinds(office) == [.post, .post, .post])
  }

  @Test func `doubt once raised stays through answers that leave none`() throws {
    let office = Office()
    office.be(.doesAndHangs, .well, to: .post)
    office.be(.status(503), .status(503), .well, to: .find)
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      try run.say("kudos to @u2 for the first", by: "u1", id: "m1")
      try await run.pass(.seconds(3600))
    }
    #expect(office.posts.count == 1 && kinds(office) == [.post, .find, .find, .find])
  }

  @Test(arguments: [SimulatedTeam.End.kill, .powerCut], [false, true])
  func `a crash between the attempt and its outcome raises doubt`(end: SimulatedTeam.End, hasArrived: Bool) throws {
    let office = Office()
    office.be(hasArrived ? .doesAndHangs : .hangs, .well, to: .post)
    let team = try SimulatedTeam(at: office)
    try team.run(end: end) { run in
      try run.say("kudos to @u2 for the first", by: "u1", id: "m1")
      try await run.pass(.seconds(5))
    }
    #expect(kinds(office) == [.post])
    try team.run { run in try await run.pass(.seconds(600)) }
    #expect(office.posts.count == 1 && kinds(office) == (hasArrived ? [.post, .find] : [.post, .find, .post]))
  }

  @Test func `doubt survives further restarts, and a chat that denies us meanwhile`() throws {
    let office = Office()
    office.be(.doesAndHangs, .denies("invalid_auth"), .well, to: .post)
    office.be(.status(503), .well, to: .find)
    let team = try SimulatedTeam(at: office, "ack: \"reply\", channels: { other: { digest: {} } }")
    try team.run(end: .kill) { run in
      try run.say("kudos to @u2 for the first", by: "u1", id: "m1")
      try await run.pass(.seconds(5))
    }
    for _ in 0..<3 {
      try team.run { run in
        try run.say("kudos to @u2 for more", by: "u1", id: "n\(office.requests.count)", in: "other")
        try await run.pass(.seconds(60))
      }
      team.pass(3600)
    }
    try team.run { run in try await run.pass(.seconds(3600)) }
    let first = try #require(office.posts.first)
    #expect(office.posts.filter { $0.id == first.id }.count == 1)
    #expect(try team.state.outbox.entries.isEmpty)
  }

  @Test func `where nobody can look, a digest in doubt is not made again`() throws {
    let office = Office(isForgetful: true)
    office.be(.hangs, .well, to: .post)
    let team = try SimulatedTeam(at: office, "ack: \"off\", channels: { general: { digest: {} } }")
    try team.run { run in
      try run.say("kudos to @u2 for the first", by: "u1", id: "m1")
      try await run.pass(until: "2026-11-20T18:00:00Z")
    }
    #expect(kinds(office) == [.post])
    #expect(try team.records("delivery.settled", as: DeliverySettled.self).map(\.result) == [.uncertain])
  }
}
