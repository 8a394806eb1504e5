// SPDX-License-Identifier: Apache-2.0
// A process that a test starts and talks to by its standard input and output.

import Glibc
import Synchronization

/// A child process. Its standard input closes when the test ends or dies; the programs that tests start end at that.
final class ChildProcess: Sendable {
  struct Failure: Error, CustomStringConvertible { let description: String }

  private let identifier: pid_t
  private let input: Int32
  private let output: Int32
  /// Held from the making of pipes until they are marked close-on-exec, so that no other child inherits them: it would
  /// keep the standard input of this one open.
  private static let starting = Mutex(())

  /// Starts a program that is looked up in PATH.
  init(_ arguments: [String]) throws {
    (identifier, input, output) = try Self.starting.withLock { _ in try Self.start(arguments) }
  }

  deinit {
    close(input)
    close(output)
    waitpid(identifier, nil, 0)
  }

  private static func start(_ arguments: [String]) throws -> (pid_t, Int32, Int32) {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { throw Failure(description: "no pipes") }
    for descriptor in toChild + fromChild { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    defer {
      close(toChild[0])
      close(fromChild[1])
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO)

    var identifier = pid_t()
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    let code = posix_spawnp(&identifier, words[0]!, &actions, nil, &words, environ)
    guard code == 0 else { throw Failure(description: "cannot start \(arguments[0]): error \(code)") }
    return (identifier, toChild[1], fromChild[0])
  }

  func writeLine(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(input, bytes, bytes.count)
  }

  /// The next line of its standard output; throws at its end.
  func readLine() throws -> String {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(output, &byte, 1) == 1 {
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    throw Failure(description: "the child ended without a line")
  }
}
