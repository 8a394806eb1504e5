// SPDX-License-Identifier: Apache-2.0
// Runs a Python script and gives its output: Python's zoneinfo is the reference our time zones are held against.

import Glibc

@testable import Recognition

enum PythonReference {
  static let zoneDirectory = "/usr/share/zoneinfo"

  /// Whether there is a Python to ask, and zone data to ask it about.
  static var isAvailable: Bool {
    (try? run("import zoneinfo; print(zoneinfo.ZoneInfo('Europe/Berlin').key)")) == Array("Europe/Berlin\n".utf8)
  }

  struct Failure: Error { var step: String }

  /// What a script writes to its standard output. It reads the same zone files as the tests do.
  static func run(_ script: String, _ arguments: String...) throws -> [UInt8] {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure(step: "pipe") }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addclose(&actions, ends[0])

    let command: [String] = ["/usr/bin/env", "python3", "-c", script] + arguments
    let words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let variables: [String] = ["PATH=\(path)", "PYTHONTZPATH=\(zoneDirectory)"]
    let environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { (words + environment).forEach { free($0) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, "/usr/bin/env", &actions, nil, words, environment)
    close(ends[1])
    guard error == 0 else { throw Failure(step: "posix_spawn") }

    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(ends[0], &chunk, chunk.count)
      guard count > 0 else { break }
      output += chunk[..<count]
    }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    guard status == 0 else { throw Failure(step: "python3 ended with \(status)") }
    return output
  }

  /// The content of a zone file.
  static func zoneFile(_ name: String) throws -> [UInt8] {
    guard let file = fopen("\(zoneDirectory)/\(name)", "rb") else { throw Failure(step: "open \(name)") }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }

  /// A zone of this machine.
  static func zone(_ name: String) throws -> TimeZoneRules { try TimeZoneRules(tzif: zoneFile(name)) }

  /// The names of all zones of this machine.
  static func zoneNames() throws -> [String] {
    let output = try run("import zoneinfo; print('\\n'.join(sorted(zoneinfo.available_timezones() - {'localtime'})))")
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
