// SPDX-License-Identifier: Apache-2.0
// Small ports for tests: a service manager that says when to stop, an operations log that can be read, secrets from a
// dictionary, and a watcher whose word can be given by hand.

public import Ports
import Synchronization

/// A service manager that remembers what it was told and gives the signals it was given.
public final class ScriptedService: ServiceManager, Sendable {
  private let told = Mutex<[String]>([])
  private let signals: AsyncStream<ServiceSignal>
  private let send: AsyncStream<ServiceSignal>.Continuation
  /// How often it wants to hear.
  public let watchdogInterval: Duration?

  /// A service manager.
  public init(watchdogInterval: Duration? = nil) {
    self.watchdogInterval = watchdogInterval
    (signals, send) = AsyncStream.makeStream()
  }

  /// What it was told, in order.
  public var events: [String] { told.withLock { $0 } }
  /// Gives a signal.
  public func signal(_ signal: ServiceSignal) { send.yield(signal) }
  /// Remembers.
  public func ready() { told.withLock { $0.append("ready") } }
  /// Remembers.
  public func reloading() { told.withLock { $0.append("reloading") } }
  /// Remembers.
  public func stopping() { told.withLock { $0.append("stopping") } }
  /// Remembers.
  public func alive() { told.withLock { $0.append("alive") } }
  /// Remembers nothing.
  public func status(_ line: String) {}

  /// The next signal that is given.
  public func nextSignal() async throws -> ServiceSignal {
    var waiting = signals.makeAsyncIterator()
    guard let signal = await waiting.next() else { throw CancellationError() }
    return signal
  }
}

/// An operations log that tests can read.
public final class RememberedLog: OperationsLog, Sendable {
  private let lines = Mutex<[LogEntry]>([])

  /// An empty log.
  public init() {}

  /// Keeps a line.
  public func write(_ entry: LogEntry) { lines.withLock { $0.append(entry) } }
  /// The lines so far.
  public var entries: [LogEntry] { lines.withLock { $0 } }
  /// The events so far.
  public var events: [String] { entries.map(\.event) }
}

/// Secrets from a dictionary.
public struct KnownSecrets: Secrets {
  private let known: [String: String]

  /// Secrets by their references.
  public init(_ known: [String: String] = [:]) { self.known = known }

  /// The secret of a reference.
  public func secret(for reference: SecretReference) throws(SecretError) -> Secret {
    guard let value = known[reference.description] else {
      throw SecretError(reference: reference, message: "there is no such secret", hint: "name it in the test")
    }
    return Secret(value)
  }
}

/// A watcher that only ever waits for the time to be over, like one on a network file system.
public struct SleepingWatcher: DirectoryWatcher {
  private let timer: any MonotonicTimer

  /// A watcher on this timer.
  public init(timer: any MonotonicTimer) { self.timer = timer }

  /// A watch that sleeps.
  public func watch(_ directory: String) throws(FileSystemError) -> any DirectoryWatch { Watch(timer: timer) }

  private struct Watch: DirectoryWatch {
    let timer: any MonotonicTimer
    func waitForChange(atMost timeout: Duration) async throws { try await timer.sleep(for: timeout) }
  }
}
