// SPDX-License-Identifier: Apache-2.0
// Cancelling, shutting down and idling.

import FoundationEssentials
import Glibc
import Ports
import TestSupport
import Testing

@testable import LinuxAdapters

@Suite(.timeLimit(.minutes(2))) struct CurlTransportLifeTests {
  @Test func `cancelling a request under way leaves it unknown and closes its connection`() async throws {
    try await ScriptedEndpoint.run(#"{"routes":{"/hang":[{"do":"hang"}]}}"#) { endpoint, transport in
      try await withThrowingTaskGroup(of: HTTPOutcome.self) { group in
        group.addTask { await transport.send(endpoint.post("/hang")) }
        try await endpoint.wait(for: "/hang")
        group.cancelAll()
        let outcome = try await group.next()
        #expect(outcome == .unknown("cancelled"))
      }
      try await endpoint.wait(for: "/hang", closed: true)
    }
  }

  @Test func `cancelling a request that waits its turn leaves it not sent`() async throws {
    try await ScriptedEndpoint.run(#"{"routes":{"/hang":[{"do":"hang"}],"/hook":[{}]}}"#, atMost: 1) {
      endpoint, transport in
      try await withThrowingTaskGroup(of: HTTPOutcome.self) { group in
        group.addTask { await transport.send(endpoint.post("/hang")) }
        try await endpoint.wait(for: "/hang")
        try await withThrowingTaskGroup(of: HTTPOutcome.self) { second in
          second.addTask { await transport.send(endpoint.post("/hook")) }
          second.cancelAll()
          let outcome = try await second.next()
          #expect(outcome == .notSent("cancelled"))
        }
        group.cancelAll()
        let outcome = try await group.next()
        #expect(outcome == .unknown("cancelled"))
      }
      let seen = try await endpoint.seen()
      #expect(seen.requests.map(\.path) == ["/hang"])
    }
  }

  @Test func `a task that is cancelled already sends nothing`() async throws {
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[{}]}}"#) { endpoint, transport in
      try await withThrowingTaskGroup(of: HTTPOutcome.self) { group in
        group.cancelAll()
        group.addTask { await transport.send(endpoint.post("/hook")) }
        let outcome = try await group.next()
        #expect(outcome == .notSent("cancelled"))
      }
      let seen = try await endpoint.seen()
      #expect(seen.connections == 0)
    }
  }

  @Test func `cancelling many requests ends each as far as it had come`() async throws {
    let steps = Array(repeating: "{}", count: 20).joined(separator: ",") + #",{"do":"hang"}"#
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[\#(steps)]}}"#) { endpoint, transport in
      let outcomes = try await withThrowingTaskGroup(of: HTTPOutcome.self) { group in
        for _ in 0..<100 { group.addTask { await transport.send(endpoint.post("/hook")) } }
        // Twenty answered, eight hang, and the others wait for a place.
        try await endpoint.wait(for: "/hook", count: 28)
        group.cancelAll()
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let answered = outcomes.count { $0.status == 200 }
      let unknown = outcomes.count { $0 == .unknown("cancelled") }
      let notSent = outcomes.count { $0 == .notSent("cancelled") }
      // One that waits may get the place of a cancelled one before its own cancellation comes.
      let seen = try await endpoint.seen()
      #expect(answered == 20 && unknown >= 8 && answered + unknown + notSent == 100)
      #expect((28...answered + unknown).contains(seen.requests.count))
    }
  }

  @Test func `requests cancelled at any moment all end, and the next one is sent`() async throws {
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[{}]}}"#) { endpoint, transport in
      let outcomes = await withTaskGroup(of: HTTPOutcome?.self) { group in
        for _ in 0..<200 {
          group.addTask {
            await withTaskGroup(of: HTTPOutcome.self) { one in
              one.addTask { await transport.send(endpoint.post("/hook")) }
              await Task.yield()
              one.cancelAll()
              return await one.next()
            }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      let answered = outcomes.count { $0?.status == 200 }
      let unknown = outcomes.count { $0 == .unknown("cancelled") }
      let notSent = outcomes.count { $0 == .notSent("cancelled") }
      #expect(answered + unknown + notSent == 200, "\(outcomes.count): \(answered), \(unknown), \(notSent)")
      #expect(await transport.send(endpoint.post("/hook")).status == 200)
      let seen = try await endpoint.seen()
      #expect((answered + 1...answered + 1 + unknown).contains(seen.requests.count))
    }
  }

  @Test func `shutting down ends what is under way, and what waits, and refuses what follows`() async throws {
    try await ScriptedEndpoint.run(#"{"routes":{"/hang":[{"do":"hang"}],"/hook":[{}]}}"#, atMost: 1) {
      endpoint, transport in
      try await withThrowingTaskGroup(of: HTTPOutcome.self) { group in
        group.addTask { await transport.send(endpoint.post("/hang")) }
        try await endpoint.wait(for: "/hang")
        group.addTask { await transport.send(endpoint.post("/hook")) }
        await transport.shutDown()
        let outcomes = try await group.reduce(into: []) { $0.append($1) }
        #expect(outcomes.contains(.unknown("the transport is shut down")))
        #expect(outcomes.contains(.notSent("the transport is shut down")))
      }
      await transport.shutDown()
      #expect(await transport.send(endpoint.post("/hook")) == .notSent("the transport is shut down"))
      let seen = try await endpoint.seen()
      #expect(seen.requests.map(\.path) == ["/hang"])
    }
  }

  @Test func `an idle transport is never woken`() async throws {
    let idle = CurlTransport(userAgent: "idle", atMost: 8, environment: [:], threadName: "idle-http")
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[{}],"/slow":[{"delay":1}]}}"#) { endpoint, transport in
      // Used once, so that whatever libcurl sets up for a request is there.
      #expect(await idle.send(endpoint.post("/hook")).status == 200)
      #expect(await transport.send(endpoint.post("/slow")).status == 200)
      let before = try #require(wakeUps(ofThread: "idle-http"))
      #expect(await transport.send(endpoint.post("/slow")).status == 200)
      #expect(wakeUps(ofThread: "idle-http") == before)
      #expect(await idle.send(endpoint.post("/hook")).status == 200)
      #expect(try #require(wakeUps(ofThread: "idle-http")) > before)
    }
    await idle.shutDown()
  }

  /// How often a thread of this process has gone to sleep of its own will.
  private func wakeUps(ofThread name: String) -> Int? {
    let files = PosixFileSystem()
    for task in (try? files.entries(of: "/proc/self/task")) ?? [] {
      guard let bytes = try? files.contents(of: "/proc/self/task/\(task)/status") else { continue }
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      guard lines.first == "Name:\t\(name)" else { continue }
      return lines.first { $0.hasPrefix("voluntary_ctxt_switches") }.flatMap { Int($0.split(separator: "\t")[1]) }
    }
    return nil
  }
}
