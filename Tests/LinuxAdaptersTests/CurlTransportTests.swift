// SPDX-License-Identifier: Apache-2.0
// The transport against a real server: what it sends, how often, and what it says of the outcome.

import Glibc
import LinuxAdapters
import Ports
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct CurlTransportTests {
  @Test func `a request arrives as it was given and the answer as the server gave it`() async throws {
    let program = #"{"routes":{"/hook":[{"status":201,"headers":[["X-Answer","a: b "]],"body":"héllo"}]}}"#
    try await ScriptedEndpoint.run(program) { endpoint, transport in
      var request = endpoint.post("/hook?a=b", body: "one\ntwo")
      request.headers = [HTTPHeader("Idempotency-Key", "k1"), HTTPHeader("X-Empty", "")]
      let outcome = await transport.send(request)
      guard case .answered(let response) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(response.status == 201)
      #expect(response.header("x-answer") == "a: b")
      #expect(response.body == Array("héllo".utf8))

      let seen = try #require(try await endpoint.seen().requests.first)
      #expect(seen.method == "POST" && seen.path == "/hook?a=b" && seen.body == "one\ntwo")
      #expect(seen.header("Idempotency-Key") == "k1")
      #expect(seen.header("X-Empty") == "")
      #expect(seen.header("User-Agent") == "smallwins/test")
      #expect(seen.header("Content-Length") == "7")
      #expect(seen.header("Expect") == nil && seen.header("Content-Type") == nil)
    }
  }

  @Test func `every method keeps its name and body`() async throws {
    try await ScriptedEndpoint.run(#"{"routes":{"/m":[{}]}}"#) { endpoint, transport in
      for (method, body) in [("GET", ""), ("POST", ""), ("PUT", "x"), ("PUT", ""), ("DELETE", ""), ("DELETE", "x")] {
        var request = endpoint.post("/m", body: body)
        request.method = method
        #expect(await transport.send(request).status == 200)
        let seen = try await endpoint.seen()
        #expect(seen.requests.last?.method == method && seen.requests.last?.body == body)
      }
    }
  }

  @Test func `a long body is sent without asking first`() async throws {
    // From a megabyte on, libcurl by itself waits a second for the server to say `100 Continue`.
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[{}]}}"#) { endpoint, transport in
      let body = String(repeating: "0123456789abcdef", count: 100_000)
      #expect(await transport.send(endpoint.post("/hook", body: body)).status == 200)
      let seen = try #require(try await endpoint.seen().requests.first)
      #expect(seen.body == body && seen.header("Expect") == nil)
    }
  }

  @Test func `each request has a connection of its own, though the server keeps them open`() async throws {
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[{}]}}"#) { endpoint, transport in
      for _ in 1...3 { #expect(await transport.send(endpoint.post("/hook")).status == 200) }
      let seen = try await endpoint.seen()
      #expect(seen.requests.map(\.connection) == [1, 2, 3])
    }
  }

  @Test func `a post whose answer is lost is unknown and was sent once`() async throws {
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[{},{"do":"close"},{}]}}"#) { endpoint, transport in
      #expect(await transport.send(endpoint.post("/hook", body: "one")).status == 200)
      let outcome = await transport.send(endpoint.post("/hook", body: "two"))
      #expect(outcome == .unknown("connection closed without an answer"))
      let seen = try await endpoint.seen()
      #expect(seen.requests.map(\.body) == ["one", "two"])
    }
  }

  @Test(arguments: [
    (#"{"do":"reset"}"#, "connection broken"), (#"{"do":"close-mid","size":1000}"#, "answer broke off"),
    (#"{"do":"raw","body":"nonsense, no HTTP\n"}"#, "answer is not HTTP"),
    (#"{"size":2000}"#, "answer too long"), (#"{"size":2000,"gzip":true}"#, "answer too long"),
  ])
  func `a broken answer leaves the outcome unknown`(step: String, words: String) async throws {
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[\#(step)]}}"#) { endpoint, transport in
      let outcome = await transport.send(endpoint.post("/hook", answerLimit: 1500))
      // What libcurl calls an answer that is no HTTP differs from version to version; that it is unknown does not.
      guard case .unknown(let said) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(said == words || words == "answer is not HTTP")
      let seen = try await endpoint.seen()
      #expect(seen.requests.count == 1)
    }
  }

  @Test func `an answer as long as the limit is whole, and a compressed one is unpacked`() async throws {
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[{"size":2000,"gzip":true}]}}"#) { endpoint, transport in
      let outcome = await transport.send(endpoint.post("/hook", answerLimit: 2000))
      guard case .answered(let response) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(response.body == Array(repeating: UInt8(ascii: "x"), count: 2000))
    }
  }

  @Test func `an answer with endless header fields is given up`() async throws {
    let field = String(repeating: "y", count: 30_000)
    let fields = #"[["A","\#(field)"],["B","\#(field)"],["C","\#(field)"]]"#
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[{"headers":\#(fields)}]}}"#) { endpoint, transport in
      #expect(await transport.send(endpoint.post("/hook")) == .unknown("header fields of the answer too long"))
    }
  }

  @Test func `a redirect is an answer and is not followed`() async throws {
    let program = #"{"routes":{"/hook":[{"status":302,"headers":[["Location","/next"]]}],"/next":[{}]}}"#
    try await ScriptedEndpoint.run(program) { endpoint, transport in
      #expect(await transport.send(endpoint.post("/hook")).status == 302)
      let seen = try await endpoint.seen()
      #expect(seen.requests.map(\.path) == ["/hook"])
    }
  }

  @Test(arguments: [#"{"do":"hang"}"#, #"{"do":"drip","size":100000,"every":0.01}"#])
  func `a server that does not end its answer is given up in time`(step: String) async throws {
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[\#(step)]}}"#) { endpoint, transport in
      #expect(await transport.send(endpoint.post("/hook", timeout: 300)) == .unknown("no whole answer in time"))
      let seen = try await endpoint.seen()
      #expect(seen.requests.count == 1)
    }
  }

  @Test func `as many exchanges as allowed run at once`() async throws {
    // The server answers none of the eight before all eight are there.
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[{"barrier":8}]}}"#) { endpoint, transport in
      #expect(await statuses(of: 8, endpoint, transport) == Array(repeating: 200, count: 8))
      let seen = try await endpoint.seen()
      #expect(seen.mostAtOnce == 8)
    }
  }

  @Test func `no more exchanges than allowed run at once, and the others follow`() async throws {
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[{"barrier":2}]}}"#, atMost: 2) { endpoint, transport in
      #expect(await statuses(of: 6, endpoint, transport) == Array(repeating: 200, count: 6))
      let seen = try await endpoint.seen()
      #expect(seen.mostAtOnce == 2)
    }
  }

  private func statuses(of count: Int, _ endpoint: ScriptedEndpoint, _ transport: CurlTransport) async -> [Int?] {
    await withTaskGroup(of: Int?.self) { group in
      for _ in 0..<count { group.addTask { await transport.send(endpoint.post("/hook")).status } }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  @Test func `the scripted endpoint honours idempotency keys and loses its share of answers`() async throws {
    let program =
      #"{"seed":11,"routes":{"/hook":[{"idempotent":true,"faults":{"lose":0.3,"429":0.2,"503":0.2}}]}}"#
    try await ScriptedEndpoint.run(program) { endpoint, transport in
      for key in 1...10 {
        var request = endpoint.post("/hook")
        request.headers = [HTTPHeader("Idempotency-Key", "k\(key)")]
        while await transport.send(request).status != 200 {}
      }
      let requests = try await endpoint.seen().requests
      #expect(requests.filter(\.effect).count == 10)
      #expect(Set(requests.compactMap(\.fault)) == ["lose", "429", "503"])
      #expect(requests.contains { $0.repeated && !$0.effect })
      #expect(!requests.contains { $0.effect && ($0.fault == "429" || $0.fault == "503") })
    }
  }
}
