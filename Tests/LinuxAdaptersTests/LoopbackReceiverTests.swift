// SPDX-License-Identifier: Apache-2.0
// The demo's receiver, against the daemon's own sender and against clients that misbehave.

import Glibc
import LinuxAdapters
import Ports
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1))) struct LoopbackReceiverTests {
  private func withReceiver(_ body: (LoopbackReceiver, CurlTransport) async throws -> Void) async throws {
    let receiver = try LoopbackReceiver()
    let transport = CurlTransport(userAgent: "smallwins/test", environment: [:])
    defer { receiver.stop() }
    try await body(receiver, transport)
    await transport.shutDown()
  }

  private func request(_ receiver: LoopbackReceiver, _ path: String, _ body: [UInt8]) -> HTTPRequest {
    HTTPRequest(
      method: "POST", url: "http://127.0.0.1:\(receiver.port)\(path)", headers: [HTTPHeader("X-Key", "a: b")],
      body: body, isTrustedHost: true)
  }

  @Test func `posts come as they were sent, in order, and are answered with nothing`() async throws {
    try await withReceiver { receiver, transport in
      let bodies: [[UInt8]] = [Array("one".utf8), [], (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }]
      for (number, body) in bodies.enumerated() {
        let outcome = await transport.send(request(receiver, "/hook/\(number)?x=y", body))
        #expect(outcome.status == 200)
        if case .answered(let response) = outcome { #expect(response.body.isEmpty) }
      }
      receiver.stop()
      let posts = receiver.takePosts()
      #expect(posts.map(\.path) == ["/hook/0?x=y", "/hook/1?x=y", "/hook/2?x=y"])
      #expect(posts.map(\.body) == bodies)
      #expect(posts.allSatisfy { $0.headers.contains(HTTPHeader("X-Key", "a: b")) })
    }
  }

  @Test func `many senders at once are all heard`() async throws {
    try await withReceiver { receiver, transport in
      let statuses = await withTaskGroup(of: Int?.self) { group in
        for number in 0..<40 {
          group.addTask { await transport.send(request(receiver, "/", [UInt8(number)])).status }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(statuses == Array(repeating: 200, count: 40))
      receiver.stop()
      let bytes = receiver.takePosts().flatMap(\.body)
      #expect(bytes.sorted() == (0..<40).map { UInt8($0) })
    }
  }

  @Test func `what is no post of a fitting size is refused`() async throws {
    try await withReceiver { receiver, transport in
      var get = request(receiver, "/", [])
      get.method = "GET"
      #expect(await transport.send(get).status == 405)
      #expect(answer(receiver, "POST / HTTP/1.1\r\n\r\n") == "HTTP/1.1 411 Length Required")
      #expect(answer(receiver, "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") == "HTTP/1.1 411 Length Required")
      #expect(
        answer(receiver, "POST / HTTP/1.1\r\nContent-Length: 1048577\r\n\r\n") == "HTTP/1.1 413 Content Too Large")
      #expect(answer(receiver, "POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nabc") == "HTTP/1.1 400 Bad Request")
      #expect(answer(receiver, String(repeating: "x", count: 70_000)) == "HTTP/1.1 400 Bad Request")
      receiver.stop()
      #expect(receiver.takePosts().isEmpty)
    }
  }

  @Test func `stopping cuts a connection that says nothing, and the port is free`() async throws {
    let receiver = try LoopbackReceiver()
    let silent = connect(receiver)
    receiver.stop()
    var byte: UInt8 = 0
    while read(silent, &byte, 1) > 0 {}
    close(silent)
    let transport = CurlTransport(userAgent: "smallwins/test", environment: [:])
    let outcome = await transport.send(request(receiver, "/", []))
    // The listening socket goes with the receiver; until then nobody takes what comes.
    #expect(outcome.status == nil)
    await transport.shutDown()
  }

  private func connect(_ receiver: LoopbackReceiver) -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = receiver.port.bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return descriptor
  }

  /// The first line that is answered to bytes after which the client ends its side.
  private func answer(_ receiver: LoopbackReceiver, _ text: String) -> String {
    let descriptor = connect(receiver)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    shutdown(descriptor, Int32(SHUT_WR))
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(count, 0)).prefix { $0 != 0x0D }, as: UTF8.self)
  }
}
