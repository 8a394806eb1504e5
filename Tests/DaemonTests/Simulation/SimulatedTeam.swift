// SPDX-License-Identifier: Apache-2.0
// A team, its chat and its daemon in a simulated world, for tests that say what happens when: people write, time passes, the
// endpoint has its moods, the daemon is stopped, killed and started again.

import ChatPlatforms
import EventLog
import Foundation
import Ports
import Recognition
import Synchronization
import TestSupport

@testable import Daemon

/// A team with one daemon.
final class SimulatedTeam: Sendable {
  /// How a run of the daemon ends.
  enum End: Sendable {
    /// The service manager says stop.
    case stop
    /// The process is killed.
    case kill
    /// The power goes.
    case powerCut
  }

  static let url = "https://chat.example/hook"

  let chat: ScriptedChat
  let operations = RememberedLog()
  /// The chat's history, where it is read.
  let history: ScriptedHistory?
  private let polls: Polling?
  private let held: Mutex<Held>

  private struct Held {
    var disk: SimulatedDisk
    var now: Date
    var seed: UInt64
    var configuration: String
    var secrets: [String: String] = [:]
  }

  /// - Parameters:
  ///   - settings: What the chat `team` has besides a platform and an inbox.
  ///   - general: What stands beside `chats`.
  ///   - polls: How the chat's history is read, if it is.
  ///   - at: When the world begins.
  init(
    _ settings: String = "post: \"\(url)\", ack: \"reply\"", general: String = "", polls: Polling? = nil,
    at now: String = "2026-11-16T09:00:00Z",
    seed: UInt64 = 1
  ) throws {
    let timer = SimulatedExecutor(seed: 0).timer
    guard let now = Timestamp.parse(now) else { throw Missing(what: "a date in \(now)") }
    let clock = SimulatedWallClock(now, timer: timer)
    let chat = ScriptedChat(timer: timer, clock: clock)
    self.chat = chat
    self.polls = polls
    history = polls.map { _ in ScriptedHistory(channels: ["general"], others: chat, clock: clock, timer: timer) }
    held = Mutex(Held(disk: try Self.diskWithZones(seed: seed), now: now, seed: seed, configuration: ""))
    configure(settings, general: general)
  }

  /// Writes the configuration; a running daemon reads it at the next reload.
  func configure(_ settings: String, general: String = "") {
    configure(
      whole: """
        { timeZone: "Europe/Berlin", poll: "1h", \(general)
          chats: { team: { platform: "generic", inbox: { directory: "/inbox" }, \(settings) } } }
        """)
  }

  func configure(whole text: String) { held.withLock { $0.configuration = text } }
  func know(_ secret: String, as reference: String) { held.withLock { $0.secrets[reference] = secret } }

  /// The disk of the next run, or of the one that goes on.
  var disk: SimulatedDisk { held.withLock { $0.disk } }

  /// The date; while no daemon runs it can be moved.
  var now: Date {
    get { held.withLock { $0.now } }
    set { held.withLock { $0.now = newValue } }
  }

  /// The power goes while no daemon runs.
  func cutPower() { held.withLock { $0.disk = $0.disk.afterPowerCut() } }

  /// Time in which no daemon runs.
  func pass(_ seconds: Double) { now += seconds }

  /// Runs a daemon as long as a script goes on. Throws what the daemon throws.
  func run(end: End = .stop, watchdog: Duration? = nil, _ script: @escaping @Sendable (Run) async throws -> Void) throws
  {
    let run = try newRun(watchdog: watchdog)
    defer { finish(run, end: end) }
    do {
      try run.executor.run {
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask { try await run.daemon.run() }
          group.addTask {
            try await script(run)
            switch end {
            case .stop: run.service.signal(.stop)
            case .kill, .powerCut:
              run.disk.powerCut()
              throw Killed()
            }
          }
          while try await group.next() != nil {}
        }
      }
    } catch let error where run.disk.isDead {
      _ = error
    }
  }

  private struct Killed: Error {}

  private func newRun(watchdog: Duration?) throws -> Run {
    let (now, seed, disk) = held.withLock { held in
      held.seed += 1
      return (held.now, held.seed, held.disk)
    }
    let executor = SimulatedExecutor(seed: seed)
    let clock = SimulatedWallClock(now, timer: executor.timer)
    chat.move(to: executor.timer, clock: clock)
    history?.move(to: executor.timer, clock: clock, others: chat)
    let service = ScriptedService(watchdogInterval: watchdog)
    let watcher = RungWatcher(timer: executor.timer)
    let ports = DaemonPorts(
      files: disk, watcher: watcher, transport: history ?? chat, clock: clock,
      timer: executor.timer, random: SeededRandom(seed: seed &* 977), secrets: self, service: service,
      operations: operations)
    let daemon = Daemon(
      state: Self.layout, ports: ports,
      platforms: { $0 == "scripted" ? ScriptedPlatform() : PlatformRegistry.platform(named: $0) }
    ) { [self] in try readConfiguration() }
    return Run(
      team: self, executor: executor, clock: clock, service: service, watcher: watcher, ports: ports, daemon: daemon,
      disk: disk)
  }

  func readConfiguration() throws -> Configuration {
    let (text, disk) = held.withLock { ($0.configuration, $0.disk) }
    if text.isEmpty { return .embeddedDefault(state: Self.layout.root) }
    let written = try Configuration.read(Array(text.utf8), file: "smallwins.json5", zones: ZoneDirectory(files: disk))
    return polls?.applied(to: written) ?? written
  }

  private func finish(_ run: Run, end: End) {
    let disk = end == .powerCut ? run.disk.afterPowerCut() : run.disk.afterKill()
    held.withLock { ($0.now, $0.disk) = (run.clock.now(), disk) }
  }

  static let layout = StateLayout(root: "/state")

  private static func diskWithZones(seed: UInt64) throws -> SimulatedDisk {
    let disk = SimulatedDisk(seed: seed)
    let root = "/usr/share/zoneinfo"
    for zone in ["Europe/Berlin", "America/New_York"] {
      try disk.makeDirectory("\(root)/\(zone.prefix { $0 != "/" })")
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(zone)"))
      try disk.create("\(root)/\(zone)", contents: Array(bytes))
    }
    for directory in ["/", "/usr", "/usr/share", root, "\(root)/Europe", "\(root)/America"] {
      try disk.syncDirectory(directory)
    }
    return disk
  }
}

extension SimulatedTeam: Secrets {
  /// Those that the test says are known.
  func secret(for reference: SecretReference) throws(SecretError) -> Secret {
    guard let secret = held.withLock({ $0.secrets[reference.description] }) else {
      throw SecretError(reference: reference, message: "there is no such secret", hint: "name it in the test")
    }
    return Secret(secret)
  }
}

extension SimulatedTeam {
  /// A daemon's run, as its script sees it.
  struct Run: Sendable {
    let team: SimulatedTeam
    let executor: SimulatedExecutor
    let clock: SimulatedWallClock
    let service: ScriptedService
    let watcher: RungWatcher
    let ports: DaemonPorts
    let daemon: Daemon
    let disk: SimulatedDisk

    /// Lets time pass.
    func pass(_ duration: Duration) async throws { try await executor.timer.sleep(for: duration) }

    /// Lets time pass until a date by the simulated wall clock.
    func pass(until date: String) async throws {
      guard let date = Timestamp.parse(date) else { throw Missing(what: "a date in \(date)") }
      try await pass(.seconds(date.timeIntervalSince(clock.now())))
    }

    /// Somebody writes, and it is delivered.
    func say(_ text: String, by author: String = "zoe", id: String, in channel: String = "general") throws {
      try team.say(text, by: author, id: id, in: channel, at: clock.now(), on: disk)
      watcher.ring("/inbox/new")
    }

    /// A delivery as a receiver would spool it.
    func deliver(_ body: String, headers: [HTTPHeader] = [], into inbox: String = "/inbox") throws {
      try team.deliver(Data(body.utf8), headers: headers, at: clock.now(), on: disk, into: inbox)
      watcher.ring("\(inbox)/new")
    }
  }

  /// Somebody writes while no daemon runs.
  func say(_ text: String, by author: String = "zoe", id: String, in channel: String = "general") throws {
    try say(text, by: author, id: id, in: channel, at: now, on: disk)
  }

  private func say(
    _ text: String, by author: String, id: String, in channel: String, at now: Date, on disk: SimulatedDisk
  ) throws {
    let fields = ["id": id, "channel": channel, "author": author, "text": text, "time": Timestamp.format(now)]
    try deliver(JSONEncoder().encode(fields), at: now, on: disk)
  }

  /// A delivery as a receiver would spool it.
  func deliver(
    _ body: Data, headers: [HTTPHeader] = [], at now: Date? = nil, on disk: SimulatedDisk? = nil,
    into inbox: String = "/inbox"
  ) throws {
    let now = now ?? self.now
    let platform: any ChatPlatform = polls == nil ? GenericPlatform() : ScriptedPlatform()
    let drop = try DeliveryDrop(headers: headers, body: Array(body), for: platform, received: now)
    guard let file = drop.file else { throw Missing(what: "a file for the delivery") }
    _ = try SpoolWriter(SpoolDirectory(inbox), disk: disk ?? self.disk, random: SeededRandom(seed: fileSeed()))
      .write(file, receivedAt: now.milliseconds)
  }

  private func fileSeed() -> UInt64 {
    held.withLock { held in
      held.seed += 1
      return held.seed &* 31
    }
  }
}

/// Something that a test needs and is not there.
struct Missing: Error { var what: String }
