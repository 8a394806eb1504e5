// SPDX-License-Identifier: Apache-2.0
// The tests' side of Tests/Scripts/scripted-endpoint.py, a real HTTP server that does what a test tells it.

import FoundationEssentials
public import LinuxAdapters
public import Ports

/// A running endpoint. What a program may say, and what was seen, is written in the script.
public final class ScriptedEndpoint: Sendable {
  /// What it saw.
  public struct Seen: Decodable, Sendable {
    /// A request, as the script describes it.
    public struct Request: Decodable, Sendable {
      /// As the script has it.
      public var connection: Int
      /// As the script has it.
      public var method: String
      /// As the script has it.
      public var path: String
      /// As the script has it.
      public var headers: [[String]]
      /// As the script has it.
      public var body: String
      /// As the script has it.
      public var fault: String?
      /// As the script has it.
      public var effect: Bool
      /// As the script has it.
      public var repeated: Bool
      /// As the script has it.
      public var attempt: Int

      enum CodingKeys: String, CodingKey {
        case connection, method, path, headers, body, fault, effect, attempt
        case repeated = "repeat"
      }

      /// The first value of a header field.
      public func header(_ name: String) -> String? { headers.first { $0[0].lowercased() == name.lowercased() }?[1] }
    }
    /// As the script has it.
    public var connections: Int
    /// As the script has it.
    public var mostAtOnce: Int
    /// As the script has it.
    public var requests: [Request]
  }

  private let server: ScriptedServer

  /// Starts an endpoint that does what a program says.
  public init(program: String) throws {
    server = try ScriptedServer(script: "scripted-endpoint.py", program: program)
  }

  /// Where it listens.
  public var port: Int { server.port }
  /// The certificate to trust, where it speaks TLS.
  public var certificate: String? { server.certificate }

  /// Runs a body with an endpoint and a transport; both end with it.
  public static func run(
    _ program: String, atMost limit: Int = 8, environment: [String: String] = [:],
    _ body: (ScriptedEndpoint, CurlTransport) async throws -> Void
  ) async throws {
    let endpoint = try ScriptedEndpoint(program: program)
    let transport = CurlTransport(userAgent: "smallwins/test", atMost: limit, environment: environment)
    do {
      try await body(endpoint, transport)
    } catch {
      await transport.shutDown()
      throw error
    }
    await transport.shutDown()
    await endpoint.shutDown()
  }

  /// The URL of a path.
  public func url(_ path: String, scheme: String? = nil) -> String { server.url(path, scheme: scheme) }

  /// A post to a trusted host, as most tests send it.
  public func post(_ path: String, body: String = "body", timeout: Int = 30_000, answerLimit: Int = 1 << 20)
    -> HTTPRequest
  {
    HTTPRequest(
      method: "POST", url: url(path), body: Array(body.utf8), isTrustedHost: true, timeoutMilliseconds: timeout,
      answerLimit: answerLimit)
  }

  /// What it has seen so far.
  public func seen() async throws -> Seen {
    try JSONDecoder().decode(Seen.self, from: Data(try await server.ask("/_seen")))
  }

  /// Returns once it has seen that many requests of a path, and, with `closed`, the end of their connections.
  public func wait(for path: String, count: Int = 1, closed: Bool = false) async throws {
    _ = try await server.ask("/_wait?path=\(path)&count=\(count)\(closed ? "&closed=1" : "")")
  }

  /// Ends the connection that asks it.
  public func shutDown() async { await server.shutDown() }
}

extension HTTPOutcome {
  /// The status of an answer.
  public var status: Int? { if case .answered(let response) = self { response.status } else { nil } }
}
