// SPDX-License-Identifier: Apache-2.0
// A process that a test starts and talks to by its standard input and output.

import Glibc

/// A child process. Its standard input closes when the test ends or dies; the programs that tests start end at that.
final class ChildProcess: Sendable {
  struct Failure: Error, CustomStringConvertible { let description: String }

  private let identifier: pid_t
  /// Our end of its standard input and output.
  private let stream: Int32

  /// Starts a program that is looked up in PATH.
  init(_ arguments: [String]) throws {
    // Close-on-exec from the first moment, so that no other child inherits our end: it would keep this child's standard
    // input open.
    var ends: [Int32] = [0, 0]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
      throw Failure(description: "no socket for a child")
    }
    defer { close(ends[1]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)

    var identifier = pid_t()
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    let code = posix_spawnp(&identifier, words[0]!, &actions, nil, &words, environ)
    guard code == 0 else {
      close(ends[0])
      throw Failure(description: "cannot start \(arguments[0]): error \(code)")
    }
    (self.identifier, stream) = (identifier, ends[0])
  }

  deinit {
    close(stream)
    waitpid(identifier, nil, 0)
  }

  func writeLine(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(stream, bytes, bytes.count)
  }

  /// The next line of its standard output; throws at its end.
  func readLine() throws -> String {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(stream, &byte, 1) == 1 {
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    throw Failure(description: "the child ended without a line")
  }
}
