// SPDX-License-Identifier: Apache-2.0
// Debian's `webhook` with our hooks, started by the command of our unit: only the places are a test's own.

import FoundationEssentials
import Glibc
import LinuxAdapters
import Ports
import Synchronization
import TestSupport

/// A receiver before a smallwins, and a sender that speaks to it.
final class Receiver: Sendable {
  private let root: String
  private let port: Int
  private let command: [String]
  private let process: Mutex<ChildProcess>
  private let sender = CurlTransport(userAgent: "sender", atMost: 64, environment: [:])

  /// Starts it over `SMALLWINS/inbox` in place of `/var/lib/smallwins/inbox`.
  /// - Parameters:
  ///   - program: What hooks run in place of `/usr/local/bin/smallwins`.
  ///   - temporary: Where it keeps a delivery until its hook has ended; nil for the test's own directory.
  init(_ smallwins: Smallwins, program: String = Smallwins.program, temporary: String? = nil) async throws {
    root = smallwins.root
    port = try Self.freePort()
    let hooks = try Smallwins.read("\(Self.project)/config/webhook.json").split(separator: "/usr/local/bin/smallwins")
      .joined(separator: program).split(separator: "/var/lib/smallwins/inbox").joined(separator: smallwins.inbox)
    try smallwins.write(hooks, to: "\(root)/webhook.json")
    let unit = try Smallwins.read("\(Self.project)/systemd/smallwins-inbox.service").split(separator: "\n")
    let line = unit.first { $0.hasPrefix("ExecStart=") }?.dropFirst("ExecStart=".count) ?? ""
    let words = line.split(separator: " ").map(String.init).map { [root, port] word in
      switch word {
      case "/etc/smallwins/webhook.json": "\(root)/webhook.json"
      case "9008": "\(port)"
      default: word
      }
    }
    // To a file, since nobody reads a pipe here.
    command =
      ["env", "TMPDIR=\(temporary ?? root)", "sh", "-c", "exec \"$@\" >>\"$0\" 2>&1", "\(root)/webhook.log"] + words
    process = Mutex(try ChildProcess(command))
    try await listens()
  }

  /// What it wrote to its log.
  var log: String { (try? Smallwins.read("\(root)/webhook.log")) ?? "" }

  /// Kills it in the midst of whatever it does, and starts it again.
  func killAndRestart() async throws {
    try process.withLock { process in
      process.send(SIGKILL)
      process.wait()
      process = try ChildProcess(command)
    }
    try await listens()
  }

  /// Sends a request to a hook.
  func send(_ method: String = "POST", to hook: String, headers: [HTTPHeader] = [], body: [UInt8] = []) async
    -> HTTPOutcome
  {
    await sender.send(
      HTTPRequest(
        method: method, url: "http://127.0.0.1:\(port)/hooks/\(hook)", headers: headers, body: body, isTrustedHost: true
      ))
  }

  /// Sends bytes as they are, ends its half of the connection, and gives the answer as it comes.
  func sendRaw(_ request: String) throws -> String {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    defer { close(descriptor) }
    let code = Self.withLoopback(port) { connect(descriptor, $0, $1) }
    guard code == 0, Glibc.send(descriptor, request, request.utf8.count, Int32(MSG_NOSIGNAL)) == request.utf8.count
    else {
      throw ChildProcess.Failure(description: "the receiver takes no connection")
    }
    shutdown(descriptor, Int32(SHUT_WR))
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 { answer += buffer[..<count] }
    return String(decoding: answer, as: UTF8.self)
  }

  func shutDown() async { await sender.shutDown() }

  private func listens() async throws {
    while await send("GET", to: "").status == nil { try await SystemMonotonicTimer().sleep(for: .milliseconds(20)) }
  }

  private static let project = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }

  // Below those that the kernel gives to connections on their way out, so that none of them takes it while the receiver is down.
  private static func freePort() throws -> Int {
    for _ in 0..<100 {
      let port = Int.random(in: 10_000..<30_000)
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
      defer { close(descriptor) }
      let code = withLoopback(port) { bind(descriptor, $0, $1) }
      if code == 0 { return port }
    }
    throw ChildProcess.Failure(description: "no free port")
  }

  private static func withLoopback(_ port: Int, _ body: (UnsafePointer<sockaddr>?, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
    return withUnsafeBytes(of: &address) {
      body($0.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t($0.count))
    }
  }
}
