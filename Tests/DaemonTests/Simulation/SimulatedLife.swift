// SPDX-License-Identifier: Apache-2.0
// The life of one daemon through power cuts, kills, full disks and an unkind network, decided by a seed: people keep writing,
// senders send again what they are not sure of, and in the end somebody counts (SimulatedCount.swift).

import Daemon
import Foundation
import Ports
import Recognition
import TestSupport

/// One life.
final class SimulatedLife {
  private let messages: Int
  private let random: SeededRandom
  private let deaths: Int
  private var disk: SimulatedDisk
  private var wallTime = Date(milliseconds: 1_794_996_000_000)
  private var posts: SimulatedEndpoint?
  private var sent: [Int] = []
  private var unsure: [Int] = []
  private var next = 0
  private var findings = SimulatedCount()

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

  func live() throws -> SimulatedCount {
    while findings.deaths < deaths {
      let isAlive = try session(isLast: false)
      if !isAlive { findings.deaths += 1 }
      // Away for a moment, an hour, or over a weekend.
      wallTime += Double(random.int(in: 1...(random.chance(oneIn: 6) ? 200_000 : 3600)))
      if isAlive, next >= messages { break }
    }
    // A full disk may have kept out the last of them, and senders send again until they are sure.
    repeat { _ = try session(isLast: true) } while !unsure.isEmpty
    // Forty days later some senders still send again: the daemon remembers 35 days, the log for ever.
    wallTime += 40 * 86_400
    _ = try session(isLast: true, plan: (0..<40).map { _ in sent[random.int(in: 0...sent.count - 1)] })
    try findings.count(messages: messages, disk: disk, endpoint: posts)
    return findings
  }

  /// One run of the process; false when it died.
  private func session(isLast: Bool, plan again: [Int]? = nil) throws -> Bool {
    let executor = SimulatedExecutor(seed: random.word())
    let clock = SimulatedWallClock(wallTime, timer: executor.timer)
    let endpoint =
      posts.map { SimulatedEndpoint(continuing: $0, seed: random.word(), timer: executor.timer) }
      ?? SimulatedEndpoint(seed: random.word(), timer: executor.timer, troublesInTen: 3)
    posts = endpoint
    let plan = (again ?? planOfSending(isLast: isLast)).map {
      Step(pause: .milliseconds(random.int(in: 1...40_000)), message: $0)
    }
    // A message costs about 25 operations on the disk, from its spool file to its reply's outcome.
    if !isLast { disk.faults.powerCutAtOperation = disk.operations + random.int(in: 1...(40 + 25 * plan.count)) }
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
    let sender = SimulatedSender(disk: disk, clock: clock, random: SeededRandom(seed: random.word()))
    let shortage = random.chance(oneIn: 2) ? Shortage(random, steps: plan.count) : nil
    findings.shortages += shortage == nil ? 0 : 1
    var isAlive = true
    do {
      try executor.run {
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask { try await daemon.run() }
          if let shortage { group.addTask { try await shortage.happen(on: disk, timer: executor.timer) } }
          group.addTask {
            for step in plan {
              try await executor.timer.sleep(for: step.pause)
              try sender.send(step.message)
            }
            // Long enough for every retry, and for another week's close.
            try await executor.timer.sleep(for: .seconds(isLast ? 8 * 24 * 3600 : 60))
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

  /// A time in which the disk has no room.
  private struct Shortage: Sendable {
    var start: Duration
    var room: Int
    var length: Duration

    init(_ random: SeededRandom, steps: Int) {
      start = .seconds(random.int(in: 1...(20 * steps + 20)))
      room = random.int(in: 0...1500)
      length = .seconds(random.int(in: 1...1200))
    }

    func happen(on disk: SimulatedDisk, timer: any MonotonicTimer) async throws {
      try await timer.sleep(for: start)
      disk.faults.capacity = disk.bytesUsed + room
      try await timer.sleep(for: length)
      disk.faults.capacity = nil
    }
  }

  /// What is sent in this session: what the sender is not sure of, then what comes next, now and then something again.
  private func planOfSending(isLast: Bool) -> [Int] {
    let share = isLast ? messages - next : min(messages - next, random.int(in: 1...max(2, 2 * messages / (deaths + 1))))
    var numbers = unsure + Array(next..<(next + share))
    for number in numbers where random.chance(oneIn: 10) { numbers.append(number) }
    for number in sent where random.chance(oneIn: 20) { numbers.append(number) }
    findings.duplicatesSent += numbers.count - Set(numbers).subtracting(sent).count
    return numbers
  }

  private func take(plan: [Step], confirmed: Set<Int>) {
    let tried = Set(plan.map(\.message))
    next = max(next, (tried.max() ?? -1) + 1)
    sent = Array(Set(sent).union(confirmed)).sorted()
    unsure = Array(0..<next).filter { !confirmed.contains($0) && !sent.contains($0) }
  }

  /// Two chats: one takes a post in doubt again, the other must not.
  private static let configuration = """
    { timeZone: "Europe/Berlin", poll: "10m",
      chats: {
        team: { platform: "generic", inbox: { directory: "/inbox" }, post: "https://chat.example/hook", ack: "reply",
          channels: { general: { digest: { every: "friday 16:00", long: "all" } } } },
        careful: { platform: "generic", inbox: { directory: "/careful" }, post: "https://careful.example/hook", ack: "reply",
          delivery: "at-most-once", channels: { general: { digest: { every: "friday 16:00", long: "all" } } } } } }
    """
}
