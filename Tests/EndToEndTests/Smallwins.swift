// SPDX-License-Identifier: Apache-2.0
// The built program, as a person or a service manager would use it: a state directory, a configuration, commands and signals.

import FoundationEssentials
import Glibc
import TestSupport

/// A smallwins of a test's own.
final class Smallwins: Sendable {
  /// What a command said.
  struct Said: Sendable {
    var output: String
    var code: Int32
  }

  let root: String
  private let temporary: TemporaryDirectory

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

  func configure(_ chat: String) throws {
    let text = "{ timeZone: \"Europe/Berlin\", chats: { team: { inbox: { directory: \"\(inbox)\" }, \(chat) } } }"
    try Data(text.utf8).write(to: URL(fileURLWithPath: configurationFile))
  }

  func start() throws -> ChildProcess {
    try ChildProcess(
      [Self.program, "run", "--config", configurationFile, "--state", state], errorFile: errors)
  }

  @discardableResult
  func command(_ words: [String], input: String = "") throws -> Said {
    let process = try ChildProcess([Self.program] + words, errorFile: errors)
    process.write(Array(input.utf8))
    let (output, ending) = process.finish()
    guard case .code(let code) = ending else {
      throw ChildProcess.Failure(description: "\(words) ended by \(ending)")
    }
    return Said(output: String(decoding: output, as: UTF8.self), code: code)
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

  var standardError: String {
    (try? Data(contentsOf: URL(fileURLWithPath: errors))).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
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
