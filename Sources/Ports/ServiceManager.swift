// SPDX-License-Identifier: Apache-2.0
// The port to whoever runs us as a service: systemd, or a person at a terminal.

/// What the daemon tells its service manager, and what it is told.
public protocol ServiceManager: Sendable {
  /// The log is verified and replayed; work begins.
  func ready()
  /// The configuration is read again; ``ready()`` follows.
  func reloading()
  /// The daemon is about to end.
  func stopping()
  /// All loops have moved since the last call.
  func alive()
  /// How often ``alive()`` is expected; nil where nobody watches.
  var watchdogInterval: Duration? { get }
  /// A line for an operator who asks how we are.
  func status(_ line: String)
  /// Waits for the next wish of the service manager. Throws `CancellationError` when the task is cancelled.
  func nextSignal() async throws -> ServiceSignal
}

/// What a service manager can wish.
public enum ServiceSignal: Equatable, Sendable {
  /// SIGHUP: read the configuration again.
  case reload
  /// SIGTERM or SIGINT: finish what is in hand and end.
  case stop
}
