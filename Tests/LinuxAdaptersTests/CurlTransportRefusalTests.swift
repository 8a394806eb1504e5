// SPDX-License-Identifier: Apache-2.0
// What the transport does not send, and that its words give nothing away.

import Glibc
import LinuxAdapters
import Ports
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct CurlTransportRefusalTests {
  /// A bound port of 127.0.0.1: nobody listens there, or, with `listening`, nobody ever answers.
  private final class DeafPort: Sendable {
    let descriptor: Int32
    let number: UInt16

    init(listening: Bool) {
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
      var length = socklen_t(MemoryLayout<sockaddr_in>.size)
      let descriptor = descriptor
      withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          _ = bind(descriptor, $0, length)
          _ = getsockname(descriptor, $0, &length)
        }
      }
      if listening { listen(descriptor, 8) }
      number = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(descriptor) }
  }

  private func outcome(_ request: HTTPRequest, environment: [String: String] = [:]) async -> HTTPOutcome {
    let transport = CurlTransport(userAgent: "smallwins/test", environment: environment)
    let outcome = await transport.send(request)
    await transport.shutDown()
    return outcome
  }

  private func post(_ url: String, trusted: Bool = true, timeout: Int = 20_000) -> HTTPRequest {
    HTTPRequest(method: "POST", url: url, isTrustedHost: trusted, timeoutMilliseconds: timeout)
  }

  @Test func `a refused connection is not sent`() async {
    let port = DeafPort(listening: false)
    #expect(await outcome(post("http://127.0.0.1:\(port.number)/s3cret")) == .notSent("no connection"))
  }

  @Test func `a name that cannot exist is not sent`() async {
    // A label may have 63 characters: the resolver refuses it without asking anybody.
    let name = String(repeating: "x", count: 70)
    #expect(await outcome(post("https://\(name).invalid/s3cret")) == .notSent("name does not resolve"))
  }

  @Test func `a time-out before the request began is not sent`() async {
    let port = DeafPort(listening: true)
    let request = post("https://127.0.0.1:\(port.number)/s3cret", timeout: 200)
    #expect(await outcome(request) == .notSent("no connection in time"))
  }

  @Test(arguments: [
    ("ftp://127.0.0.1/s3cret", "protocol not allowed"), ("file:///etc/passwd", "protocol not allowed"),
    ("gopher://127.0.0.1/", "protocol not allowed"), ("127.0.0.1/s3cret", "URL malformed"),
    ("https:127.0.0.1", "URL malformed"), ("https://host name/s3cret", "URL malformed"),
    ("https://127.0.0.1/\r\nX: y", "URL malformed"), ("https://127.0.0.1\0.example/", "URL malformed"),
    ("https://127.0.0.1:99999/s3cret", "URL malformed"), ("", "URL malformed"),
  ])
  func `only https and http URLs are sent, even to trusted hosts`(url: String, words: String) async {
    #expect(await outcome(post(url)) == .notSent(words))
  }

  @Test func `plain http is not sent to hosts that the operator did not name`() async throws {
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[{}]}}"#) { endpoint, transport in
      for scheme in ["http", "HTTP"] {
        let request = post(endpoint.url("/hook", scheme: scheme), trusted: false)
        #expect(await transport.send(request) == .notSent("plain http is for hosts of the configuration only"))
      }
      let seen = try await endpoint.seen()
      #expect(seen.connections == 0)
    }
  }

  @Test(arguments: ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"])
  func `hosts that the operator did not name are not reached at addresses of ours`(host: String) async {
    let port = DeafPort(listening: true)
    // Were the connection made, the deaf port would let it run into the time-out instead.
    let request = post("https://\(host):\(port.number)/s3cret", trusted: false, timeout: 5_000)
    #expect(await outcome(request) == .notSent("address not allowed"))
  }

  @Test func `a header field that would make another one is not sent`() async throws {
    try await ScriptedEndpoint.run(#"{"routes":{"/hook":[{}]}}"#) { endpoint, transport in
      let headers = [
        HTTPHeader("X", "a\r\nY: b"), HTTPHeader("X", "a\nb"), HTTPHeader("X", "a\0b"), HTTPHeader("X\r\nY", "a"),
        HTTPHeader("X Y", "a"), HTTPHeader("X:", "a"), HTTPHeader("", "a"),
      ]
      for header in headers {
        var request = endpoint.post("/hook")
        request.headers = [header]
        #expect(await transport.send(request) == .notSent("header field malformed"))
      }
      let seen = try await endpoint.seen()
      #expect(seen.connections == 0)
    }
  }

  @Test func `methods outside the port are not sent`() async {
    var request = post("http://127.0.0.1:1/")
    request.method = "CONNECT"
    #expect(await outcome(request) == .notSent("method not allowed"))
  }

  @Test func `a certificate that nobody vouches for is refused, and taken when its authority is given`() async throws {
    try await ScriptedEndpoint.run(#"{"tls":true,"routes":{"/hook":[{}]}}"#) { endpoint, transport in
      #expect(await transport.send(endpoint.post("/hook")) == .notSent("certificate not trusted"))
      let seen = try await endpoint.seen()
      #expect(seen.requests.isEmpty)

      let authority = try #require(endpoint.certificate)
      let trusting = await outcome(endpoint.post("/hook"), environment: ["SSL_CERT_FILE": authority])
      #expect(trusting.status == 200)
      // The certificate is for another name of this very server.
      let other = post("https://127.0.0.1:\(endpoint.port)/hook")
      #expect(
        await outcome(other, environment: ["SSL_CERT_FILE": authority]) == .notSent("certificate not trusted"))
      let after = try await endpoint.seen()
      #expect(after.requests.count == 1)
    }
  }

  @Test func `a proxy of the environment is used, and an untrusted host never goes past it`() async throws {
    try await ScriptedEndpoint.run(#"{}"#) { proxy, _ in
      let environment = [
        "http_proxy": proxy.url(""), "https_proxy": proxy.url(""), "no_proxy": "127.0.0.1,chat.invalid",
      ]
      // The proxy answers 404 to what it does not know: to a whole request, and to CONNECT.
      #expect(await outcome(post("http://plain.invalid/x"), environment: environment).status == 404)
      let refused = await outcome(post("https://chat.invalid/x", trusted: false), environment: environment)
      #expect(refused == .notSent("no way through the proxy"))
      let port = DeafPort(listening: false)
      let direct = await outcome(post("http://127.0.0.1:\(port.number)/"), environment: environment)
      #expect(direct == .notSent("no connection"))
      let seen = try await proxy.seen()
      #expect(
        seen.requests.map { "\($0.method) \($0.path)" } == [
          "POST http://plain.invalid/x", "CONNECT chat.invalid:443",
        ])
    }
  }
}
