// SPDX-License-Identifier: Apache-2.0
// A process that a test starts and talks to by its standard input and output.

public import Glibc
import Synchronization

/// A child process. Its standard input closes when the test ends or dies; it is killed where it does not end at that.
public final class ChildProcess: Sendable {
  /// What went wrong.
  public struct Failure: Error, CustomStringConvertible {
    /// In words.
    public let description: String

    /// Says it.
    public init(description: String) { self.description = description }
  }

  /// How a process ended.
  public enum Ending: Equatable, Sendable {
    /// With an exit code.
    case code(Int32)
    /// By a signal.
    case signal(Int32)
  }

  private let identifier: pid_t
  private let ending = Mutex<Ending?>(nil)
  /// Our end of its standard input and output.
  private let stream: Int32

  /// Starts a program that is looked up in PATH.
  /// - Parameter errorFile: Where its standard error goes; nil for the test's own.
  public init(_ arguments: [String], errorFile: String? = nil) throws {
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
    if let errorFile {
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errorFile, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    }

    // Signals blocked, as by an unkind parent: a program must take care of its own mask.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    var identifier = pid_t()
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    let code = posix_spawnp(&identifier, words[0]!, &actions, &attributes, &words, environ)
    guard code == 0 else {
      close(ends[0])
      throw Failure(description: "cannot start \(arguments[0]): error \(code)")
    }
    (self.identifier, stream) = (identifier, ends[0])
  }

  deinit {
    close(stream)
    guard ending.withLock({ $0 }) == nil else { return }
    kill(identifier, SIGKILL)
    waitpid(identifier, nil, 0)
  }

  /// Its process identifier.
  public var processID: pid_t { identifier }

  /// Sends it a signal, unless it has ended.
  public func send(_ signal: Int32) {
    ending.withLock { if $0 == nil { kill(identifier, signal) } }
  }

  /// Waits for its end.
  @discardableResult
  public func wait() -> Ending {
    ending.withLock { ending in
      if let ending { return ending }
      var status: Int32 = 0
      while waitpid(identifier, &status, 0) == -1, errno == EINTR {}
      let ended = status & 0x7f == 0 ? Ending.code(status >> 8 & 0xff) : .signal(status & 0x7f)
      ending = ended
      return ended
    }
  }

  /// Ends its standard input, and gives all that it writes to standard output until it ends.
  public func finish() -> (output: [UInt8], ending: Ending) {
    shutdown(stream, Int32(SHUT_WR))
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(stream, &buffer, buffer.count)
      if count > 0 { output += buffer[..<count] } else if count == 0 || errno != EINTR { break }
    }
    return (output, wait())
  }

  /// Writes bytes to its standard input; what it does not read any more is dropped.
  public func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(stream, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Writes a line to its standard input.
  public func writeLine(_ line: String) { write(Array("\(line)\n".utf8)) }

  /// The next line of its standard output; throws at its end.
  public func readLine() throws -> String {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(stream, &byte, 1) == 1 {
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    throw Failure(description: "the child ended without a line")
  }
}
