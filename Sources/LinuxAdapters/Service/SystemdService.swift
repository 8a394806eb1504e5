// SPDX-License-Identifier: Apache-2.0
// The service manager: systemd where it started us, a terminal otherwise. Both send signals.

import Dispatch
import Glibc
public import Ports

/// Tells systemd how we are, and hears signals.
public final class SystemdService: ServiceManager {
  private let socket: NotifySocket?
  private let signals = EventBox<ServiceSignal>(capacity: 64)
  // Sources may be used from any thread; their class does not say so on Linux.
  nonisolated(unsafe) private let sources: [any DispatchSourceSignal]
  /// Half of what WATCHDOG_USEC allows, as sd_watchdog_enabled(3) advises; nil where nobody watches this process.
  public let watchdogInterval: Duration?

  /// Takes SIGTERM, SIGINT and SIGHUP over for the process, and reads NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID.
  public init(environment: [String: String] = ProcessSetup.environment()) {
    socket = environment["NOTIFY_SOCKET"].flatMap(NotifySocket.init)
    let isWatched = environment["WATCHDOG_PID"].map { $0 == "\(getpid())" } ?? true
    let microseconds = environment["WATCHDOG_USEC"].flatMap { Int64($0) } ?? 0
    watchdogInterval = isWatched && microseconds > 0 ? .microseconds(microseconds / 2) : nil

    let queue = DispatchQueue(label: "signals")
    sources = [(SIGTERM, ServiceSignal.stop), (SIGINT, .stop), (SIGHUP, .reload)].map { [signals] number, meaning in
      // A source only watches: the signal itself must not end the process.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { signals.put(meaning) }
      source.activate()
      return source
    }
  }

  deinit { sources.forEach { $0.cancel() } }

  /// READY=1.
  public func ready() { socket?.send("READY=1") }

  /// RELOADING=1, with the time by which systemd (`Type=notify-reload`) tells this reload from an earlier one.
  public func reloading() {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let microseconds = Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    socket?.send("RELOADING=1\nMONOTONIC_USEC=\(microseconds)")
  }

  /// STOPPING=1.
  public func stopping() { socket?.send("STOPPING=1") }

  /// WATCHDOG=1.
  public func alive() { socket?.send("WATCHDOG=1") }

  /// STATUS=…, for `systemctl status`; line ends become blanks, since a line is a message of its own.
  public func status(_ line: String) {
    let oneLine = String(line.map { $0.isNewline ? " " : $0 })
    socket?.send("STATUS=\(oneLine)")
  }

  /// The next signal, also one that came while nobody waited.
  public func nextSignal() async throws -> ServiceSignal {
    // Without a time limit there is always an event.
    try await signals.next()!
  }
}
