// SPDX-License-Identifier: Apache-2.0
// A server that is one of the scripts beside the tests: it takes a program on standard input, says its port on standard
// output, and ends when its standard input does.

import FoundationEssentials
import LinuxAdapters
import Ports

/// A running server.
public final class ScriptedServer: Sendable {
  private struct Greeting: Decodable {
    var port: Int
    var ca: String?
  }

  private let process: ChildProcess
  private let control: CurlTransport
  /// Where it listens, on 127.0.0.1.
  public let port: Int
  /// The certificate to trust, where it speaks TLS.
  public let certificate: String?

  /// The folder of the scripts.
  public static let scripts =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/") + "/Scripts"

  /// Starts a script with a program, a JSON object.
  public init(script: String, program: String) throws {
    process = try ChildProcess(["python3", "\(Self.scripts)/\(script)"])
    process.writeLine(program.split(separator: "\n").joined(separator: " "))
    let greeting = try JSONDecoder().decode(Greeting.self, from: Data(try process.readLine().utf8))
    port = greeting.port
    certificate = greeting.ca
    control = CurlTransport(userAgent: "tests", environment: greeting.ca.map { ["SSL_CERT_FILE": $0] } ?? [:])
  }

  /// The URL of a path.
  public func url(_ path: String, scheme: String? = nil) -> String {
    // The certificate is for the name alone.
    certificate == nil ? "\(scheme ?? "http")://127.0.0.1:\(port)\(path)" : "https://localhost:\(port)\(path)"
  }

  /// Sends a control request and gives the body of its answer, which must be 200.
  /// - Parameter body: What is posted; nil for a GET.
  public func ask(_ path: String, body: String? = nil) async throws -> [UInt8] {
    let outcome = await control.send(
      HTTPRequest(
        method: body == nil ? "GET" : "POST", url: url(path), body: Array((body ?? "").utf8), isTrustedHost: true,
        timeoutMilliseconds: 70_000, answerLimit: 1 << 26))
    guard case .answered(let response) = outcome, response.status == 200 else {
      throw ChildProcess.Failure(description: "\(path): the server said \(outcome)")
    }
    return response.body
  }

  /// Ends the connection that asks it.
  public func shutDown() async { await control.shutDown() }
}
