// SPDX-License-Identifier: Apache-2.0
// Without any configuration: everything lies in the state directory, and each post is one Markdown file.

import Daemon
import Foundation
import Ports
import TestSupport
import Testing

@Suite struct PostFileTests {
  private func withoutConfiguration(seed: UInt64 = 1) throws -> SimulatedTeam {
    let team = try SimulatedTeam(seed: seed)
    team.configure(whole: "")
    return team
  }

  private func say(_ text: String, id: String, to run: SimulatedTeam.Run) throws {
    try run.deliver(
      "{\"id\":\"\(id)\",\"channel\":\"general\",\"author\":\"zoe\",\"text\":\"\(text)\"}", into: "/state/inbox")
  }

  private func posts(_ team: SimulatedTeam) throws -> [(name: String, text: String)] {
    try team.disk.entries(of: "/state/posts").map { name in
      (name, String(decoding: try team.disk.contents(of: "/state/posts/\(name)"), as: UTF8.self))
    }
  }

  @Test func `deliveries are read from the state directory and posts are written there, once each`() throws {
    let team = try withoutConfiguration()
    try team.run { run in
      try await run.pass(.seconds(1))
      try say("kudos to @ada for the runbook", id: "m1", to: run)
      // Friday 16:00 UTC.
      try await run.pass(until: "2026-11-20T16:00:05Z")
    }
    let posts = try posts(team)
    #expect(posts.count == 2 && posts.allSatisfy { $0.name.hasSuffix(".md") })
    #expect(posts.filter { $0.text.contains("the runbook — zoe") }.count == 1)
    #expect(try team.disk.entries(of: "/state").allSatisfy { !$0.hasSuffix(".draft") })
    try team.run { run in try await run.pass(.seconds(3600)) }
    #expect(try self.posts(team).map(\.name) == posts.map(\.name))
    let outside = try team.disk.entries(of: "/").filter { $0 != "state" && $0 != "usr" }
    #expect(outside.isEmpty)
  }

  @Test func `a post is written once wherever the power goes`() throws {
    for operation in 1...60 {
      let team = try withoutConfiguration(seed: UInt64(operation))
      try team.run { run in try await run.pass(.seconds(1)) }
      let body = "{\"id\":\"m1\",\"channel\":\"general\",\"author\":\"zoe\",\"text\":\"kudos to @ada for the runbook\"}"
      try team.deliver(Data(body.utf8), into: "/state/inbox")
      try team.run(end: .powerCut) { run in
        run.disk.faults.powerCutAtOperation = run.disk.operations + operation
        try await run.pass(.seconds(60))
      }
      try team.run { run in try await run.pass(.seconds(3600)) }
      let files = try posts(team).filter { !$0.name.hasPrefix(".") }
      #expect(files.count == 1 && files[0].text.contains("shout-out"), "power cut at operation \(operation)")
    }
  }

  @Test func `a post that cannot be written goes on being tried`() throws {
    let team = try withoutConfiguration()
    try team.run { run in
      try await run.pass(.seconds(1))
      // A file where the posts' directory should be: the outbox can record, the post cannot be written.
      try run.disk.create("/state/posts", contents: [])
      try say("kudos to @ada for the runbook", id: "m1", to: run)
      try await run.pass(.seconds(3600))
      try run.disk.remove("/state/posts")
      try await run.pass(.seconds(8 * 3600))
      #expect(try posts(team).count == 1)
    }
  }
}
