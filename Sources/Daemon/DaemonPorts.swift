// SPDX-License-Identifier: Apache-2.0
// All that the daemon needs of the world, in one value: the real world has one, the simulation another.

public import Ports

/// The daemon's ports.
public struct DaemonPorts: Sendable {
  /// Files.
  public var files: any FileSystem
  /// Word of files that appear.
  public var watcher: any DirectoryWatcher
  /// HTTP.
  public var transport: any HTTPTransport
  /// What people's clocks say.
  public var clock: any WallClock
  /// How long it has been.
  public var timer: any MonotonicTimer
  /// Chance.
  public var random: any RandomSource
  /// Secrets.
  public var secrets: any Secrets
  /// Whoever runs us.
  public var service: any ServiceManager
  /// The operator's log.
  public var operations: any OperationsLog

  /// Gathers ports.
  public init(
    files: any FileSystem, watcher: any DirectoryWatcher, transport: any HTTPTransport, clock: any WallClock,
    timer: any MonotonicTimer, random: any RandomSource, secrets: any Secrets, service: any ServiceManager,
    operations: any OperationsLog
  ) {
    self.files = files
    self.watcher = watcher
    self.transport = transport
    self.clock = clock
    self.timer = timer
    self.random = random
    self.secrets = secrets
    self.service = service
    self.operations = operations
  }
}
