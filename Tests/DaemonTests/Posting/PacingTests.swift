// SPDX-License-Identifier: Apache-2.0
// Between two posts in one channel lies the pause that the platform asks for, whatever makes them follow one another.

import Foundation
import Ports
import Recognition
import TestSupport
import Testing

@testable import Daemon

extension Office {
  /// How much time lay between the requests of a kind.
  func gaps(_ kind: Kind) -> [Duration] {
    let times = requests(kind).map(\.at)
    return zip(times, times.dropFirst()).map { $1 - $0 }
  }
}

@Suite struct PacingTests {
  @Test func `posts of one channel are at least a second apart, and the first waits for nothing`() throws {
    let office = Office()
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      try await run.pass(.seconds(5))
      for number in 0..<6 { try run.say("kudos to @u2 for thing \(number)", by: "u1", id: "m\(number)") }
      try await run.pass(.milliseconds(1))
      #expect(office.posts.count == 1)
      try await run.pass(.seconds(10))
      #expect(run.executor.jobsRun < 3000, "a rest is no busy loop")
    }
    #expect(office.posts.count == 6)
    #expect(office.gaps(.post).allSatisfy { (.seconds(1)...Duration.milliseconds(1100)).contains($0) })
  }

  @Test func `the pause begins with the end of a post`() throws {
    let office = Office()
    office.be(.slow(.seconds(3)), to: .post)
    let team = try SimulatedTeam(at: office)
    for number in 0..<3 { try team.say("kudos to @u2 for thing \(number)", by: "u1", id: "m\(number)") }
    try team.run { run in try await run.pass(.seconds(30)) }
    #expect(office.gaps(.post).count == 2)
    #expect(office.gaps(.post).allSatisfy { $0 >= .seconds(4) }, "\(office.gaps(.post))")
  }

  @Test func `channels do not wait for one another`() throws {
    let office = Office()
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      try await run.pass(.seconds(5))
      for number in 0..<5 {
        try run.say("kudos to @u2 for thing \(number)", by: "u1", id: "m\(number)", in: "c\(number)")
      }
      try await run.pass(.milliseconds(10))
      #expect(office.posts.count == 5)
    }
  }

  @Test func `the parts of a long digest and a retry keep the pause too`() throws {
    let office = Office()
    office.be(.well, .status(503), .well, to: .post)
    let team = try SimulatedTeam(at: office, "ack: \"off\", channels: { general: { digest: { long: \"all\" } } }")
    try team.run { run in
      for number in 0..<20 {
        try run.say(
          "kudos to @w\(number) for a thing that takes some words to say \(number)", by: "u1", id: "m\(number)")
      }
      try await run.pass(until: "2026-11-20T15:05:00Z")
    }
    #expect(office.posts.count >= 4 && Set(office.posts.map(\.id)).count == office.posts.count)
    #expect(office.gaps(.post).allSatisfy { $0 >= .seconds(1) }, "\(office.gaps(.post))")
  }

  @Test func `a clock that jumps changes no pause`() throws {
    let office = Office()
    let team = try SimulatedTeam(at: office)
    try team.run { run in
      try await run.pass(.seconds(5))
      for number in 0..<4 { try run.say("kudos to @u2 for thing \(number)", by: "u1", id: "m\(number)") }
      try await run.pass(.milliseconds(500))
      run.clock.jump(by: -400_000)
      try await run.pass(.milliseconds(700))
      run.clock.jump(by: 500_000)
      try await run.pass(.seconds(10))
    }
    #expect(office.posts.count == 4)
    #expect(office.gaps(.post).allSatisfy { (.seconds(1)...Duration.milliseconds(1100)).contains($0) })
  }

  @Test func `the command that posts a long digest without a daemon keeps the pause`() throws {
    let office = Office()
    let team = try SimulatedTeam(at: office, "ack: \"off\", channels: { general: { digest: { long: \"all\" } } }")
    try team.run { run in
      for number in 0..<20 {
        try run.say(
          "kudos to @w\(number) for a thing that takes some words to say \(number)", by: "u1", id: "m\(number)")
      }
      try await run.pass(.seconds(5))
    }
    #expect(try team.send() == .posted)
    #expect(office.posts.count >= 4)
    #expect(office.gaps(.post).allSatisfy { $0 >= .seconds(1) }, "\(office.gaps(.post))")
  }
}
