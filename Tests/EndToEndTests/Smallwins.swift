// SPDX-License-Identifier: Apache-2.0
// The built program, as a person or a service manager would use it: a state directory, a configuration, commands and signals.

import Daemon
import EventLog
import FoundationEssentials
import Glibc
import LinuxAdapters
import Ports
import Recognition
import Synchronization
import TestSupport

/// A smallwins of a test's own.
final class Smallwins: Sendable {
  /// What a command said.
  struct Said: Sendable {
    var output: String
    var errors: String
    var code: Int32
  }

  let root: String
  private let temporary: TemporaryDirectory
  private let commands = Mutex(0)

  init() throws {
    temporary = try TemporaryDirectory()
    root = temporary.path
  }

  var state: String { "\(root)/state" }
  var inbox: String { "\(root)/inbox" }
  var errors: String { "\(root)/stderr" }
  var configurationFile: String { "\(root)/smallwins.json5" }

  /// The program beside the tests' own.
  static let program: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let tests = String(decoding: buffer.prefix(max(length, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let built = tests.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    return environment("SMALLWINS_PROGRAM") ?? "\(built)/smallwins"
  }()

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  func configure(_ chat: String, language: String = "en") throws {
    try write(
      "{ timeZone: \"Europe/Berlin\", language: \"\(language)\", "
        + "chats: { team: { inbox: { directory: \"\(inbox)\" }, \(chat) } } }",
      to: configurationFile)
  }

  /// A configuration whose posts become files, so that no test of words needs an endpoint.
  func configureWithPostFiles(_ more: String = "") throws {
    try configure("platform: \"generic\", post: { directory: \"\(root)/posts\" }, ack: \"reply\"\(more)")
  }

  func start() throws -> ChildProcess {
    try ChildProcess(
      [Self.program, "run", "--config", configurationFile, "--state", state], errorFile: errors)
  }

  /// Runs a command to its end.
  /// - Parameter environment: All of its environment, as `NAME=value`; nil for the test's own.
  @discardableResult
  func command(_ words: [String], input: String = "", environment: [String]? = nil) throws -> Said {
    let number = commands.withLock { number in
      number += 1
      return number
    }
    let errorFile = "\(root)/stderr-\(number)"
    let before = environment.map { ["env", "-i"] + $0 } ?? []
    let process = try ChildProcess(before + [Self.program] + words, errorFile: errorFile)
    process.write(Array(input.utf8))
    let (output, ending) = process.finish()
    guard case .code(let code) = ending else {
      throw ChildProcess.Failure(description: "\(words) ended by \(ending)")
    }
    return Said(output: String(decoding: output, as: UTF8.self), errors: try Self.read(errorFile), code: code)
  }

  /// A command with this one's configuration and state directory.
  @discardableResult
  func ask(_ words: String...) throws -> Said {
    try command(words + ["--config", configurationFile, "--state", state])
  }

  static func read(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
  }

  func write(_ text: String, to file: String) throws { try Data(text.utf8).write(to: URL(fileURLWithPath: file)) }

  /// Returns once the daemon has taken every delivery and made every post.
  func settle(inbox: String? = nil) async throws {
    let inbox = inbox ?? self.inbox
    let files = PosixFileSystem()
    let logbook = Logbook(StateLayout(root: state), files: files)
    while true {
      let waiting = try SpoolCounts(of: SpoolDirectory(inbox), on: files).waiting
      if waiting == 0, try logbook.state(retention: .bounded).state.outbox.entries.isEmpty { return }
      try await SystemMonotonicTimer().sleep(for: .milliseconds(20))
    }
  }

  /// How often each message is in the log, by its identifier.
  func recordedMessages() throws -> [String: Int] {
    var counts: [String: Int] = [:]
    try LogReader(directory: state, files: PosixFileSystem()).read { record, _ in
      guard record.kind == "message.recorded" else { return }
      let message = try JSONDecoder().decode(MessageRecorded.self, from: Data(record.payload))
      counts[message.at.message, default: 0] += 1
    }
    return counts
  }

  /// Everything in a directory and below, with lengths and times: what a command that only reads leaves as it is.
  func listing(of directory: String) throws -> [String] {
    let files = PosixFileSystem()
    return try files.entries(of: directory).flatMap { name -> [String] in
      let path = "\(directory)/\(name)"
      guard let status = try files.status(of: path) else { return [] }
      if status.isDirectory { return ["\(path)/"] + (try listing(of: path)) }
      return ["\(path) \(status.size) \(status.modifiedMilliseconds)"]
    }
  }

  /// Delivers a generic payload by the command that receivers use.
  @discardableResult
  func deliver(_ payload: String, headers: [String] = []) throws -> Said {
    try command(
      ["deliver", "--inbox", inbox, "--platform", "generic"] + headers.flatMap { ["--header", $0] }, input: payload)
  }

  func message(_ id: String, _ author: String, _ text: String) -> String {
    let escaped = String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self)
    return "{\"id\":\"\(id)\",\"channel\":\"general\",\"author\":\"\(author)\",\"text\":\(escaped)}"
  }

  /// What the daemon wrote to standard error.
  var standardError: String { (try? Self.read(errors)) ?? "" }
}

/// What smallwins posts to a generic endpoint.
struct Posted: Decodable, Equatable {
  var id: String
  var channel: String
  var text: String
  var kind: String
  var reply_to: String?

  init(_ request: ScriptedEndpoint.Seen.Request) throws {
    // The script gives bytes as latin-1.
    self = try JSONDecoder().decode(Posted.self, from: Data(request.body.unicodeScalars.map { UInt8($0.value) }))
  }
}
