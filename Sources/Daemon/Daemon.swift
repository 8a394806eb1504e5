// SPDX-License-Identifier: Apache-2.0
// The daemon: it opens the log, replays it, and runs its loops side by side until somebody says stop. Only structured
// concurrency: no loop outlives this function, so a simulation that drives it drives all of it.

import ChatPlatforms
import EventLog
import Ports
import Recognition

/// The daemon, from start to end.
public struct Daemon: Sendable {
  private let layout: StateLayout
  private let ports: DaemonPorts
  private let load: @Sendable () throws -> Configuration

  /// Prepares a daemon.
  /// - Parameters:
  ///   - state: The state directory.
  ///   - ports: The world.
  ///   - load: Reads the configuration; called at the start and at each reload.
  public init(state: StateLayout, ports: DaemonPorts, load: @escaping @Sendable () throws -> Configuration) {
    layout = state
    self.ports = ports
    self.load = load
  }

  /// Runs until the service manager says stop. Throws configuration, secret and log errors; after one of the disk it must
  /// not be run again in this process.
  public func run() async throws {
    let setup = try setup()
    let outboxChanged = Bell()
    let (log, state) = try EventLog.opened(in: layout, ports: ports)
    let ledger = Ledger(log: log, state: state, rules: setup.rules, ports: ports, outboxChanged: outboxChanged)
    let deliveries = DeliveryLoop(ledger: ledger, routes: setup.routes, ports: ports, bell: outboxChanged)
    try await ledger.adopt(setup.rules)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await deliveries.run() }
      group.addTask {
        try await serve(setup, ledger: ledger, deliveries: deliveries)
        await deliveries.stop()
      }
      // The first loop that fails ends the others.
      while try await group.next() != nil {}
    }
    ports.operations.write(LogEntry(.info, "stopped"))
  }

  /// A configuration, with all that follows from it.
  private struct Setup: Sendable {
    var configuration: Configuration
    var routes: Routes
    var rules: Rules
  }

  private func setup() throws -> Setup {
    let configuration = try load()
    return Setup(
      configuration: configuration, routes: try Routes(configuration: configuration, secrets: ports.secrets),
      rules: Rules(configuration: configuration, zones: ZoneDirectory(files: ports.files)))
  }

  /// Listens until the stop; a reload begins anew with the new configuration, or goes on with the old one.
  private func serve(_ setup: Setup, ledger: Ledger, deliveries: DeliveryLoop) async throws {
    var setup = setup
    while true {
      warnOfOpenInboxes(setup.routes)
      let signal = try await listen(setup, ledger: ledger)
      guard signal == .reload else { break }
      ports.service.reloading()
      do {
        setup = try self.setup()
        await deliveries.adopt(setup.routes)
        try await ledger.adopt(setup.rules)
        ports.operations.write(LogEntry(.info, "configuration-read"))
      } catch let error where error is ConfigurationError || error is RoutesError {
        ports.operations.write(LogEntry(.error, "configuration-wrong-old-one-kept"))
      }
    }
    ports.service.stopping()
  }

  /// Runs the loops that a reload begins anew, until the next signal.
  private func listen(_ setup: Setup, ledger: Ledger) async throws -> ServiceSignal {
    let pulse = Pulse(
      loops: setup.routes.chats.map(\.configuration.name) + [WishLoop.name],
      watchdogInterval: ports.service.watchdogInterval)
    let chats = try chatLoops(setup, ledger: ledger, pulse: pulse)
    let wishes = WishLoop(
      inbox: try spool(layout.wishes), ledger: ledger, ports: ports, pollInterval: setup.configuration.pollInterval,
      pulse: pulse)
    ports.service.ready()
    return try await withThrowingTaskGroup(of: ServiceSignal?.self) { [ports] group in
      for chat in chats {
        group.addTask {
          try await chat.run()
          return nil
        }
      }
      group.addTask {
        try await wishes.run()
        return nil
      }
      group.addTask {
        try await pulse.report(to: ports.service, timer: ports.timer)
        return nil
      }
      group.addTask { try await ports.service.nextSignal() }
      var signal: ServiceSignal?
      while signal == nil, let ended = try await group.next() { signal = ended }
      group.cancelAll()
      return signal ?? .stop
    }
  }

  private func chatLoops(_ setup: Setup, ledger: Ledger, pulse: Pulse) throws -> [ChatLoop] {
    var loops: [ChatLoop] = []
    for chat in setup.routes.chats {
      loops.append(
        ChatLoop(
          chat: chat, inbox: try inbox(of: chat), ledger: ledger, ports: ports,
          pollInterval: setup.configuration.pollInterval, pulse: pulse))
    }
    return loops
  }

  private func inbox(of chat: Routes.Chat) throws -> any Inbox {
    switch chat.configuration.inbox {
    case .spool(let directory): try spool(directory)
    }
  }

  private func spool(_ directory: String) throws -> SpoolInbox {
    try SpoolInbox(SpoolDirectory(directory), disk: ports.files, watcher: ports.watcher, clock: ports.clock)
  }

  private func warnOfOpenInboxes(_ routes: Routes) {
    for chat in routes.chats where chat.secrets.isEmpty {
      ports.operations.write(
        LogEntry(.warning, "deliveries-are-not-authenticated", ["chat": chat.configuration.name]))
    }
  }
}
