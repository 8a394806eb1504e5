// SPDX-License-Identifier: Apache-2.0
// The life of one daemon through power cuts, kills and an unkind network, decided by a seed: people keep writing, senders send
// again what they are not sure of, and in the end somebody counts.

import ChatPlatforms
import Daemon
import EventLog
import Foundation
import Ports
import Recognition
import TestSupport

/// One life.
final class SimulatedLife {
  /// What was found at its end.
  struct Findings: Equatable {
    var deaths = 0
    var duplicatesSent = 0
    var weeks = 0
    var wrong: [String] = []
  }

  private let messages: Int
  private let random: SeededRandom
  private let deaths: Int
  private var disk: SimulatedDisk
  private var wallTime = Date(milliseconds: 1_794_996_000_000)
  private var posts: SimulatedEndpoint?
  private var sent: [Int] = []
  private var unsure: [Int] = []
  private var next = 0
  private var findings = Findings()

  init(seed: UInt64, messages: Int, deaths: Int) throws {
    self.messages = messages
    self.deaths = deaths
    random = SeededRandom(seed: seed)
    disk = SimulatedDisk(seed: seed)
    let zone = try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/Europe/Berlin"))
    try disk.makeDirectory("/usr/share/zoneinfo/Europe")
    try disk.create("/usr/share/zoneinfo/Europe/Berlin", contents: Array(zone))
    for directory in ["/", "/usr", "/usr/share", "/usr/share/zoneinfo", "/usr/share/zoneinfo/Europe"] {
      try disk.syncDirectory(directory)
    }
  }

  func live() throws -> Findings {
    while findings.deaths < deaths {
      let isAlive = try session(isLast: false)
      if !isAlive { findings.deaths += 1 }
      // Away for a moment, an hour, or over a weekend.
      wallTime += Double(random.int(in: 1...(random.chance(oneIn: 6) ? 200_000 : 3600)))
      if isAlive, next >= messages { break }
    }
    _ = try session(isLast: true)
    try count()
    return findings
  }

  /// One run of the process; false when it died.
  private func session(isLast: Bool) throws -> Bool {
    let executor = SimulatedExecutor(seed: random.word())
    let clock = SimulatedWallClock(wallTime, timer: executor.timer)
    let endpoint =
      posts.map { SimulatedEndpoint(continuing: $0, seed: random.word(), timer: executor.timer) }
      ?? SimulatedEndpoint(seed: random.word(), timer: executor.timer, troublesInTen: 3)
    posts = endpoint
    if !isLast { disk.faults.powerCutAtOperation = disk.operations + random.int(in: 1...600) }
    let service = ScriptedService()
    let ports = DaemonPorts(
      files: disk, watcher: SleepingWatcher(timer: executor.timer), transport: endpoint, clock: clock,
      timer: executor.timer, random: SeededRandom(seed: random.word()), secrets: KnownSecrets(), service: service,
      operations: RememberedLog())
    let text = Self.configuration
    let disk = disk
    let daemon = Daemon(state: StateLayout(root: "/state"), ports: ports) {
      try Configuration.read(Array(text.utf8), file: "smallwins.json5", zones: ZoneDirectory(files: disk))
    }
    let plan = planOfSending(isLast: isLast)
    let sender = Sender(disk: disk, clock: clock, random: SeededRandom(seed: random.word()))
    var isAlive = true
    do {
      try executor.run {
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask { try await daemon.run() }
          group.addTask {
            for step in plan {
              try await executor.timer.sleep(for: step.pause)
              try sender.send(step.message)
            }
            // Long enough for every retry, and for another week's close.
            try await executor.timer.sleep(for: .seconds(isLast ? 15 * 24 * 3600 : 60))
            service.signal(.stop)
          }
          while try await group.next() != nil {}
        }
      }
    } catch let error where disk.isDead {
      _ = error
      isAlive = false
    }
    take(plan: plan, confirmed: sender.confirmed)
    wallTime = clock.now()
    self.disk = isAlive || random.chance(oneIn: 2) ? disk.afterKill() : disk.afterPowerCut()
    return isAlive
  }

  private struct Step: Sendable {
    var pause: Duration
    var message: Int
  }

  /// What is sent in this session: what the sender is not sure of, then what comes next, now and then something again.
  private func planOfSending(isLast: Bool) -> [Step] {
    let share = isLast ? messages - next : min(messages - next, random.int(in: 1...max(2, 2 * messages / (deaths + 1))))
    var numbers = unsure + Array(next..<(next + share))
    for number in numbers where random.chance(oneIn: 10) { numbers.append(number) }
    for number in sent where random.chance(oneIn: 20) { numbers.append(number) }
    findings.duplicatesSent += numbers.count - Set(numbers).subtracting(sent).count
    return numbers.map { Step(pause: .milliseconds(random.int(in: 1...40_000)), message: $0) }
  }

  private func take(plan: [Step], confirmed: Set<Int>) {
    let tried = Set(plan.map(\.message))
    next = max(next, (tried.max() ?? -1) + 1)
    sent = Array(Set(sent).union(confirmed)).sorted()
    unsure = Array(0..<next).filter { !confirmed.contains($0) && !sent.contains($0) }
  }

  private func count() throws {
    var recorded: [String: Int] = [:]
    let decoder = JSONDecoder()
    var closed: Set<String> = []
    try LogReader(directory: "/state", files: disk).read { record, _ in
      if record.kind == "message.recorded" {
        let message = try decoder.decode(MessageRecorded.self, from: Data(record.payload))
        recorded[message.at.message, default: 0] += 1
      }
      if record.kind == "digest.closed" {
        let week = try decoder.decode(DigestClosed.self, from: Data(record.payload)).week
        if !closed.insert(week).inserted { findings.wrong.append("week \(week) was closed twice") }
      }
    }
    findings.weeks = closed.count
    guard case .intact = try LogVerifier.verify(directory: "/state", files: disk) else {
      findings.wrong.append("the log does not verify")
      return
    }
    try countPosts(recorded: recorded, closed: closed)
  }

  private func countPosts(recorded: [String: Int], closed: Set<String>) throws {
    let posts = try (self.posts?.posts ?? []).map { post in
      try JSONDecoder().decode(Posted.self, from: Data(post.body.utf8))
    }
    let replies = Dictionary(grouping: posts.filter { $0.kind == "reply" }) { $0.reply_to ?? "" }
    let digests = posts.filter { $0.kind == "digest" }.map(\.text)
    for number in 0..<messages {
      let id = "m\(number)"
      if recorded[id] != 1 { findings.wrong.append("\(id) is in the log \(recorded[id] ?? 0) times") }
      if replies[id]?.count != 1 { findings.wrong.append("\(id) has \(replies[id]?.count ?? 0) replies") }
      let told = digests.filter { $0.contains("reason\(number)e") }.count
      if told != 1 { findings.wrong.append("\(id) is told in \(told) digests") }
    }
    if digests.count != closed.count { findings.wrong.append("\(closed.count) weeks, \(digests.count) digests") }
    let altered = self.posts?.alteredRepeats ?? 0
    if altered > 0 { findings.wrong.append("\(altered) repeats had another body") }
  }

  private struct Posted: Decodable {
    var kind: String
    var text: String
    var reply_to: String?
  }

  private static let configuration = """
    { timeZone: "Europe/Berlin",
      chats: { team: {
        platform: "generic", inbox: { directory: "/inbox" }, post: "https://chat.example/hook", ack: "reply",
        channels: { general: { digest: { every: "friday 16:00" } } } } } }
    """
}

/// A sender of webhooks: it knows of each message whether it was taken.
private final class Sender: Sendable {
  private let disk: SimulatedDisk
  private let clock: SimulatedWallClock
  private let random: SeededRandom
  private let taken = RememberedNumbers()

  init(disk: SimulatedDisk, clock: SimulatedWallClock, random: SeededRandom) {
    self.disk = disk
    self.clock = clock
    self.random = random
  }

  var confirmed: Set<Int> { taken.numbers }

  func send(_ number: Int) throws {
    // Said when it was first sent, whenever it arrives.
    let said = 1_794_996_000 + number
    let body = """
      {"id":"m\(number)","channel":"general","author":"lin","text":"kudos to @ada for reason\(number)e","time":\(said)}
      """
    let drop = try DeliveryDrop(
      headers: [], body: Array(body.utf8), for: GenericPlatform(), received: clock.now())
    guard let file = drop.file else { return }
    _ = try SpoolWriter(SpoolDirectory("/inbox"), disk: disk, random: random)
      .write(file, receivedAt: clock.now().milliseconds)
    taken.insert(number)
  }
}
