// SPDX-License-Identifier: Apache-2.0
// Digests for `smallwins digest`: shown from the log as it is, or posted through the outbox: by the running daemon where there
// is one, else by the command itself.

import ChatPlatforms
import EventLog
import Ports
public import Recognition

/// Shows and sends digests on an operator's word.
public struct DigestDesk: Sendable {
  private let layout: StateLayout
  private let configuration: Configuration
  private let ports: DaemonPorts
  private let rules: Rules
  private let platforms: PlatformLookup

  /// What became of a wish to send.
  public enum SendOutcome: Equatable, Sendable {
    /// The running daemon will do it.
    case handedOver
    /// It is posted.
    case posted
    /// It waits in the outbox, for this reason.
    case waits(reason: String)
    /// Nobody knows whether it is posted, for this reason; it is not repeated, since it could appear twice.
    case uncertain(reason: String)
  }

  /// A desk over a state directory.
  public init(layout: StateLayout, configuration: Configuration, ports: DaemonPorts) {
    self.init(
      layout: layout, configuration: configuration, ports: ports, platforms: PlatformRegistry.platform(named:))
  }

  init(
    layout: StateLayout, configuration: Configuration, ports: DaemonPorts, platforms: @escaping PlatformLookup
  ) {
    self.layout = layout
    self.platforms = platforms
    self.configuration = configuration
    self.ports = ports
    rules = Rules(configuration: configuration, zones: ZoneDirectory(files: ports.files), platforms: platforms)
  }

  /// What a channel's digest says, for programs and for people, and what to tell the operator where the channel's name is in doubt.
  /// - Parameter week: A week that was closed before; nil for the open one.
  /// - Throws: ``UnknownWeek`` for a week that was not.
  public func digest(
    of channel: ChannelKey, week: ISOWeek?
  ) throws -> (report: DigestReport, document: RichText, doubt: String?) {
    let (state, summary) = try logbook.state(retention: .unbounded)
    let context = DecisionContext(
      now: ports.clock.now(), policy: rules.policy(for:), zone: rules.zone, newIdentifier: { "" },
      head: "\(summary.head.sequence)·\(summary.head.hash.prefix(12))")
    let settings = state.effective(for: channel, policy: rules.policy(for: channel))
    let digest: Digest
    if let week {
      let past = DigestComposer.past(channel, week: week, settings: settings, state: state, context: context)
      guard let past else { throw UnknownWeek(channel: channel, week: week) }
      digest = past
    } else {
      digest = DigestComposer.open(channel, settings: settings, state: state, context: context)
    }
    let zone = rules.zone(settings.policy.zone) ?? .utc
    return (
      DigestReport(digest, words: settings.wording, zone: zone), digest.richText(zone: zone, words: settings.wording),
      doubt(about: channel, in: state)
    )
  }

  /// What to tell the operator of a channel of which nothing is configured and nothing was ever heard, while others of its chat are
  /// known: most likely its name is wrong.
  private func doubt(about channel: ChannelKey, in state: State) -> String? {
    let configured = configuration.chats.first { $0.name == channel.chat }?.channels.keys.map { $0 } ?? []
    let heard = state.knownChannels.union(state.digests.keys).filter { $0.chat == channel.chat }.map(\.channel)
    let known = Set(configured + heard)
    guard !known.isEmpty, !known.contains(channel.channel) else { return nil }
    let named = known.sorted().first { id in
      state.acquaintances.name(of: id, in: channel.chat)?.lowercased() == channel.channel.lowercased()
    }
    let nearest = named ?? NearestWord.suggestion(for: channel.channel, among: known.sorted())
    return "nothing was ever heard of \(channel.chat)/\(channel.channel)"
      + (nearest.map { "; did you mean \(channel.chat)/\($0)?" } ?? "")
  }

  private var logbook: Logbook { Logbook(layout, files: ports.files) }

  /// Posts a channel's digest.
  /// - Throws: ``UnknownWeek`` for a week that was not closed.
  public func send(_ channel: ChannelKey, week: ISOWeek?) async throws -> SendOutcome {
    // Before it is handed over: a running daemon has nobody to tell that there is no such week.
    if week != nil { _ = try digest(of: channel, week: week) }
    do {
      return try await sendWithoutDaemon(channel, week: week)
    } catch let error as EventLogError where error.code == .locked {
      try Wish.sendDigest(channel, week: week).leave(in: layout, ports: ports)
      return .handedOver
    }
  }

  private func sendWithoutDaemon(_ channel: ChannelKey, week: ISOWeek?) async throws -> SendOutcome {
    let routes = try Routes(configuration: configuration, secrets: ports.secrets, platforms: platforms)
    let (log, state) = try EventLog.opened(in: layout, ports: ports, retention: .unbounded)
    let bell = Bell()
    let ledger = Ledger(log: log, state: state, rules: rules, ports: ports, outboxChanged: bell)
    // Whoever asked to be forgotten, and was not when the daemon ended, is told in no digest.
    try await ledger.forget()
    let known = await ledger.read { state, _ in Set(state.outbox.entries.keys) }
    try await ledger.fulfil(.sendDigest(channel, week: week), named: ports.random.identifier(), logbook: logbook)
    let planned = await ledger.read { state, _ in
      state.outbox.entries.values.filter { !known.contains($0.delivery.id) }.sorted { $0.sequence < $1.sequence }
    }
    let loop = DeliveryLoop(
      ledger: ledger, routes: routes, ports: ports, bell: bell, pulse: Pulse(watchdogInterval: nil))
    for entry in planned {
      switch try await loop.deliver(entry) {
      case .delivered: continue
      case .uncertain(let reason) where !routes.repeatsInDoubt(entry.delivery): return .uncertain(reason: reason)
      case .retry(_, let reason), .uncertain(let reason), .refused(let reason), .denied(let reason):
        return .waits(reason: reason)
      }
    }
    return .posted
  }
}

/// A week that has no digest to show.
public struct UnknownWeek: Error, Equatable, Sendable, CustomStringConvertible {
  /// The channel.
  public var channel: ChannelKey
  /// The week.
  public var week: ISOWeek

  /// What is wrong and what to do.
  public var description: String {
    "\(channel.chat)/\(channel.channel) has no closed week \(week); the footer of each digest names its week, and "
      + "without --week the open one is meant"
  }
}

extension EventLog {
  /// Opens the log for writing and folds it.
  static func opened(
    in layout: StateLayout, ports: DaemonPorts, retention: State.Retention = .bounded
  ) throws -> (EventLog, State) {
    var replay = Replay(LogReader(directory: layout.root, files: ports.files), retention: retention)
    let log = try EventLog.open(
      directory: layout.root, files: ports.files, random: ports.random, at: ports.clock.now()
    ) { record in
      try replay.take(record)
    }
    let state = log.finishedErasure ? try Replay.all(of: log.reader, retention: retention).state : replay.state
    if let recovery = log.recovery {
      ports.operations.write(
        LogEntry(
          .warning, "torn-end-mended",
          [
            "segment": recovery.torn.segment, "bytes-cut": String(recovery.torn.byteCount),
            "kept-in": recovery.keptIn ?? "-",
          ]))
    }
    return (log, state)
  }
}
