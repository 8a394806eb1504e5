// SPDX-License-Identifier: Apache-2.0
// The demo: a real daemon in a directory of its own, real deliveries into its spool, posts by libcurl over loopback HTTP to a
// receiver that it starts. Only the wall clock is moved.

import ChatPlatforms
import Daemon
import Glibc
import LinuxAdapters
import Ports
import Recognition

import struct FoundationEssentials.Data
import struct FoundationEssentials.Date
import class FoundationEssentials.JSONDecoder
import class FoundationEssentials.JSONEncoder

/// Plays the week.
struct Demo {
  private let stage: DemoStage
  private let directory: String
  private let files = PosixFileSystem()
  private let receiver: LoopbackReceiver
  private let clock: DemoClock
  private let service = DemoService()
  private let zone: TimeZoneRules

  init(stage: DemoStage) throws {
    self.stage = stage
    directory = try Self.makeDirectory()
    receiver = try LoopbackReceiver()
    zone = (try ZoneDirectory(files: files).rules(for: DemoScript.zone)) ?? .utc
    clock = DemoClock(Self.moment(DemoScript.lines[0], in: zone))
  }

  /// Plays it to the end.
  func play() async throws {
    let configuration = try writeConfiguration()
    let transport = CurlTransport(userAgent: Surroundings.userAgent)
    let ports = DaemonPorts(
      files: files, watcher: InotifyWatcher(), transport: transport, clock: clock, timer: SystemMonotonicTimer(),
      random: KernelRandom(), secrets: FileSecrets(), service: service, operations: DemoLog())
    let daemon = Daemon(state: layout, ports: ports) { configuration }
    stage.opening()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await daemon.run() }
      group.addTask {
        try await show()
        service.stop()
      }
      while try await group.next() != nil {}
    }
    receiver.stop()
    await transport.shutDown()
    stage.closing(directory: directory)
  }

  private var layout: StateLayout { StateLayout(root: "\(directory)/state") }
  private var inbox: SpoolDirectory { SpoolDirectory("\(directory)/inbox") }

  private func show() async throws {
    var day = 0
    var lines = Array(DemoScript.lines.enumerated())[...]
    for (number, closing) in DemoScript.closings.enumerated() {
      while let (index, line) = lines.first, line.day <= closing.day {
        if line.day != day {
          day = line.day
          stage.day(line)
        }
        clock.set(to: Self.moment(line, in: zone))
        try deliver(line, index: index)
        try await settle { _ in true }
        let answers = try posts()
        stage.message(line, reactions: answers.filter { $0.kind == "reaction" }.map(\.shownText))
        for answer in answers where answer.kind == "reply" { stage.reply(answer.text) }
        lines.removeFirst()
      }
      clock.set(to: Self.moment(closing, in: zone))
      try await settle { $0.digests.values.contains { $0.closings.count > number } }
      for digest in try posts() { stage.digest(digest.text, at: closing) }
    }
  }

  /// What the daemon posts, as the generic platform's payload has it.
  private struct Post: Decodable, Sendable {
    var kind: String
    var text: String

    /// A reaction's emoji as people see it.
    var shownText: String { text == "seedling" ? "🌱" : text }
  }

  private func deliver(_ line: DemoLine, index: Int) throws {
    let body = Array(try JSONEncoder().encode(DemoPayload(line, number: index, time: clock.now())))
    let drop = try DeliveryDrop(headers: [], body: body, for: GenericPlatform(), received: clock.now())
    guard let file = drop.file else { return }
    let writer = SpoolWriter(inbox, disk: files, random: KernelRandom())
    _ = try writer.write(file, receivedAt: clock.now().milliseconds)
  }

  /// Waits until the daemon has taken every delivery, the log tells what is awaited, and every post it planned is made.
  private func settle(until isReached: (State) -> Bool) async throws {
    let timer = SystemMonotonicTimer()
    let logbook = Logbook(layout, files: files)
    while true {
      let waiting = try SpoolCounts(of: inbox, on: files).waiting
      let state = try logbook.state(retention: .bounded).state
      if waiting == 0, state.outbox.entries.isEmpty, isReached(state) { return }
      try await timer.sleep(for: .milliseconds(5))
    }
  }

  private func posts() throws -> [Post] {
    try receiver.takePosts().map { try JSONDecoder().decode(Post.self, from: Data($0.body)) }
  }

  private func writeConfiguration() throws -> Configuration {
    let path = "\(directory)/smallwins.json5"
    let text = """
      // What the demo ran with. `http` is allowed, since the host is written here.
      {
        timeZone: "\(DemoScript.zone)",
        poll: "1s",
        digest: { every: "friday 16:00" },
        chats: {
          team: {
            platform: "generic",
            inbox: { directory: "\(inbox.path)" },
            post: "http://127.0.0.1:\(receiver.port)/team",
            admins: ["lin"],
          },
        },
      }

      """
    try files.create(path, contents: Array(text.utf8))
    return try Configuration.read(Array(text.utf8), file: path, zones: ZoneDirectory(files: files))
  }

  private static func makeDirectory() throws -> String {
    let parent = ProcessSetup.environment()["TMPDIR"]?.nonEmpty ?? "/tmp"
    var template = Array("\(parent)/smallwins-demo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw FileSystemError(
        .denied, operation: "mkdtemp", path: parent, detail: "no directory can be made there; set TMPDIR")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A line's moment in the zone's local time.
  private static func moment(_ line: DemoLine, in zone: TimeZoneRules) -> Date {
    let clock = line.time.split(separator: ":").compactMap { Int($0) }
    guard clock.count == 2, let date = CivilDate(year: 2026, month: 11, day: line.day),
      let time = CivilTime(date, hour: clock[0], minute: clock[1])
    else { preconditionFailure("the demo's week names no such moment: \(line.time)") }
    return time.instant(in: zone)
  }
}
