// SPDX-License-Identifier: Apache-2.0
// The daemon: it opens the log, replays it, and runs its loops side by side until somebody says stop. Only structured
// concurrency: no loop outlives this function, so a simulation that drives it drives all of it.

import ChatPlatforms
import EventLog
import Ports

/// The daemon, from start to end.
public struct Daemon: Sendable {
  private let layout: StateLayout
  private let ports: DaemonPorts
  private let platforms: PlatformLookup
  private let load: @Sendable () throws -> Configuration

  /// Prepares a daemon.
  /// - Parameters:
  ///   - state: The state directory.
  ///   - ports: The world.
  ///   - load: Reads the configuration; called at the start and at each reload.
  public init(state: StateLayout, ports: DaemonPorts, load: @escaping @Sendable () throws -> Configuration) {
    self.init(state: state, ports: ports, platforms: PlatformRegistry.platform(named:), load: load)
  }

  init(
    state: StateLayout, ports: DaemonPorts, platforms: @escaping PlatformLookup,
    load: @escaping @Sendable () throws -> Configuration
  ) {
    layout = state
    self.ports = ports
    self.platforms = platforms
    self.load = load
  }

  /// Runs until the service manager says stop, and then until what is in hand is finished. Throws configuration, secret
  /// and log errors; after one of the disk it must not be run again in this process.
  public func run() async throws {
    let setup = try readSetup()
    let outboxChanged = Bell()
    let pulse = Pulse(watchdogInterval: ports.service.watchdogInterval)
    let (log, state) = try EventLog.opened(in: layout, ports: ports)
    let records = log.head.sequence
    let ledger = Ledger(log: log, state: state, rules: setup.rules, ports: ports, outboxChanged: outboxChanged)
    let deliveries = DeliveryLoop(
      ledger: ledger, routes: setup.routes, ports: ports, bell: outboxChanged, pulse: pulse)
    let listening = try Listening(setup, layout: layout, ledger: ledger, ports: ports, pulse: pulse)
    try await ledger.adopt(setup.rules)
    ports.operations.write(
      LogEntry(
        .info, "started",
        [
          "chats": setup.configuration.chats.map(\.name).joined(separator: ","), "records": "\(records)",
        ]))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await deliveries.run() }
      group.addTask {
        try await serve(listening, ledger: ledger, deliveries: deliveries, pulse: pulse)
        await deliveries.stop()
      }
      // The first loop that fails ends the others.
      while try await group.next() != nil {}
    }
    ports.operations.write(LogEntry(.info, "stopped"))
  }

  /// Listens until the stop; a reload begins anew with the new configuration, or with the old one.
  private func serve(_ first: Listening, ledger: Ledger, deliveries: DeliveryLoop, pulse: Pulse) async throws {
    var listening = first
    while true {
      ports.service.ready()
      guard try await listening.run() == .reload else { break }
      ports.service.reloading()
      do {
        let setup = try readSetup()
        listening = try Listening(setup, layout: layout, ledger: ledger, ports: ports, pulse: pulse)
        await deliveries.adopt(setup.routes)
        try await ledger.adopt(setup.rules)
        ports.operations.write(LogEntry(.info, "configuration-read"))
      } catch {
        guard let refusal = ConfigurationRefusal(error) else { throw error }
        ports.operations.write(refusal.entry)
        listening = try Listening(listening.setup, layout: layout, ledger: ledger, ports: ports, pulse: pulse)
      }
    }
    ports.service.stopping()
  }

  private func readSetup() throws -> Setup {
    let configuration = try load()
    return Setup(
      configuration: configuration,
      routes: try Routes(configuration: configuration, secrets: ports.secrets, platforms: platforms),
      rules: Rules(configuration: configuration, zones: ZoneDirectory(files: ports.files), platforms: platforms))
  }
}

/// A configuration, with all that follows from it.
struct Setup: Sendable {
  var configuration: Configuration
  var routes: Routes
  var rules: Rules
}
