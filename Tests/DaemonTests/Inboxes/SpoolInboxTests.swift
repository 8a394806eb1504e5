// SPDX-License-Identifier: Apache-2.0
// The spool directory as an inbox: order, repeats, dead letters, power cuts.

import Daemon
import FoundationEssentials
import Ports
import TestSupport
import Testing

struct SpoolInboxTests {
  let reason = DeadLetterReason(code: "bad-signature", message: "Compare the \"secret\".")

  private func filled(_ count: Int, seed: UInt64 = 1) throws -> SimulatedDisk {
    let disk = SimulatedDisk(seed: seed)
    for number in 1...count { try write(number, on: disk) }
    return disk
  }

  // MARK: - Reading

  @Test func `deliveries come oldest first, in batches, each once`() async throws {
    let inbox = try openInbox(on: try filled(5))
    #expect(numbers(try await inbox.next(atMost: 2)) == [1, 2])
    #expect(numbers(try await inbox.next(atMost: 2)) == [3, 4])
    #expect(numbers(try await inbox.next(atMost: 2)) == [5])
    #expect(try await inbox.next(atMost: 2).isEmpty)
  }

  @Test func `what arrives later is found, and what was not settled comes again after a restart`() async throws {
    let disk = try filled(2)
    let inbox = try openInbox(on: disk)
    let first = try await inbox.next(atMost: 10)
    try write(3, on: disk)
    #expect(numbers(try await inbox.next(atMost: 10)) == [3])
    try await inbox.acknowledge([first[0].receipt])
    #expect(try await inbox.next(atMost: 10).isEmpty)
    #expect(numbers(try await openInbox(on: disk.afterKill()).next(atMost: 10)) == [2, 3])
  }

  @Test func `an inbox that is not there yet is made`() async throws {
    let disk = SimulatedDisk(seed: 1)
    #expect(try await openInbox(on: disk).next(atMost: 10).isEmpty)
    #expect(try disk.entries(of: spool.path) == ["dead", "new", "tmp"])
  }

  @Test func `a file that vanishes is no error`() async throws {
    let disk = try filled(3)
    let inbox = try openInbox(on: disk)
    let batch = try await inbox.next(atMost: 1)
    for name in try disk.entries(of: spool.new).prefix(2) { try disk.remove("\(spool.new)/\(name)") }
    #expect(numbers(try await inbox.next(atMost: 10)) == [3])
    try await inbox.acknowledge(batch.map(\.receipt))
    try await inbox.setAside(batch[0].receipt, reason: reason)
    #expect(try SpoolCounts(of: spool, on: disk) == SpoolCounts(waiting: 1, dead: 0, oldest: noon.milliseconds + 3))
  }

  @Test func `hidden names and directories are not deliveries`() async throws {
    let disk = try filled(1)
    try disk.create("\(spool.new)/.hidden", contents: [])
    try disk.makeDirectory("\(spool.new)/directory")
    #expect(numbers(try await openInbox(on: disk).next(atMost: 10)) == [1])
  }

  @Test func `a fault in the middle of a batch loses nothing of it`() async throws {
    let disk = try filled(2)
    let second = try disk.entries(of: spool.new)[1]
    try disk.create("\(spool.new)/\(second.dropLast())", contents: [])
    let inbox = try openInbox(on: disk)
    disk.faults.failingOperations = disk.operations + 1...disk.operations + 1
    await #expect(throws: FileSystemError.self) { try await inbox.next(atMost: 10) }
    #expect(numbers(try await inbox.next(atMost: 10)) == [1, 2])
  }

  @Test func `nobody waits while something is known to be there`() async throws {
    let disk = try filled(2)
    let inbox = try SpoolInbox(spool, disk: disk, watcher: BrokenWatcher(), clock: MovedClock(noon))
    _ = try await inbox.next(atMost: 1)
    try await inbox.waitForArrival(atMost: .seconds(60))
    _ = try await inbox.next(atMost: 1)
    await #expect(throws: CancellationError.self) { try await inbox.waitForArrival(atMost: .seconds(60)) }
  }

  // MARK: - Dead letters

  @Test func `a file that is no delivery is put aside and blocks nobody, wherever it stands`() async throws {
    for position in 0...10 {
      let disk = try filled(10)
      let names = try disk.entries(of: spool.new)
      let bad = position < 10 ? String(names[position].dropLast()) : "99999999999999-x"
      try disk.create("\(spool.new)/\(bad)", contents: Array("GET / HTTP/1.1\r\n".utf8))
      let inbox = try openInbox(on: disk)
      #expect(numbers(try await inbox.next(atMost: 100)) == (1...10).map { $0 })
      #expect(try disk.entries(of: spool.dead) == [bad, "\(bad).reason"])
      #expect(
        String(decoding: try disk.contents(of: "\(spool.dead)/\(bad).reason"), as: UTF8.self)
          == #"{"code":"broken-spool-file","message":"The file's first line is not the JSON object that a spooled "#
          + #"delivery begins with; fill the inbox with `smallwins deliver`."}"# + "\n")
    }
  }

  @Test func `a file that is too large or not ours is put aside unread`() async throws {
    let disk = try filled(2)
    try disk.create("\(spool.new)/large", contents: Array(repeating: 0, count: 2 << 20))
    let denied = "\(spool.new)/\(try disk.entries(of: spool.new)[0])"
    let inbox = try openInbox(on: GuardedDisk(disk: disk, denied: [denied]))
    #expect(numbers(try await inbox.next(atMost: 10)) == [2])
    let codes = try disk.entries(of: spool.dead).filter { $0.hasSuffix(".reason") }.map { name in
      String(decoding: try disk.contents(of: "\(spool.dead)/\(name)"), as: UTF8.self).split(separator: "\"")[3]
    }
    #expect(codes == ["denied-spool-file", "oversized-spool-file"])
  }

  @Test func `a delivery that is set aside lies beside its reason`() async throws {
    let disk = try filled(2)
    let inbox = try openInbox(on: disk)
    let name = try await inbox.next(atMost: 1)[0].receipt
    try await inbox.setAside(name, reason: reason)
    #expect(try disk.entries(of: spool.dead) == [name, "\(name).reason"])
    #expect(
      String(decoding: try disk.contents(of: "\(spool.dead)/\(name).reason"), as: UTF8.self)
        == #"{"code":"bad-signature","message":"Compare the \"secret\"."}"# + "\n")
    #expect(try await inbox.counts() == SpoolCounts(waiting: 1, dead: 1, oldest: noon.milliseconds + 2))
    #expect(numbers(try await inbox.next(atMost: 10)) == [2])
  }

  @Test func `why letters are dead is told by cause, each with what to do about the latest`() async throws {
    let disk = try filled(3)
    let inbox = try openInbox(on: disk)
    let names = try await inbox.next(atMost: 10).map(\.receipt)
    for (name, code, field) in [
      (names[0], "no-field", "id"), (names[1], "bad-signature", "-"), (names[2], "no-field", "text"),
    ] {
      try await inbox.setAside(name, reason: DeadLetterReason(code: code, message: "Mend \(field)."))
    }
    let letters = DeadLetters(spool, disk: disk)
    let told = try letters.causes().map { "\($0.count) \($0.code) \($0.message)" }
    #expect(told == ["2 no-field Mend text.", "1 bad-signature Mend -."])
    #expect(try letters.causes(ofLatest: 1).map(\.count) == [1])
    try disk.remove("\(spool.dead)/\(names[1]).reason")
    #expect(try letters.causes().map(\.code) == ["no-field"])
  }

  @Test func `dead letters can be tried again, and again set aside`() async throws {
    let disk = try filled(2)
    let inbox = try openInbox(on: disk)
    for envelope in try await inbox.next(atMost: 10) { try await inbox.setAside(envelope.receipt, reason: reason) }
    #expect(try await inbox.retryDead() == 2)
    #expect(try disk.entries(of: spool.dead).isEmpty)
    let again = try await inbox.next(atMost: 10)
    #expect(numbers(again) == [1, 2])
    try await inbox.setAside(again[0].receipt, reason: reason)
    try await inbox.acknowledge([again[1].receipt])
    #expect(try await inbox.counts() == SpoolCounts(waiting: 0, dead: 1))
    #expect(try await inbox.retryDead() == 1)
    #expect(try await inbox.retryDead() == 0)
  }

  @Test func `a directory that is not there holds nothing`() throws {
    #expect(try SpoolCounts(of: spool, on: SimulatedDisk(seed: 1)) == SpoolCounts(waiting: 0, dead: 0))
  }

  // MARK: - Power cuts

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `after a power cut at any operation nothing is lost: what was settled may come again, the rest must`(
    seed: UInt64
  ) async throws {
    // Of five deliveries three are acknowledged, one is set aside, one stays.
    func work(_ disk: SimulatedDisk) async throws {
      let inbox = try openInbox(on: disk)
      let receipts = try await inbox.next(atMost: 4).map(\.receipt)
      try await inbox.acknowledge(Array(receipts[..<2]))
      try await inbox.setAside(receipts[2], reason: reason)
      try await inbox.acknowledge([receipts[3]])
    }
    let clean = try filled(5, seed: seed)
    let before = clean.operations
    try await work(clean)
    for operation in 1...(clean.operations - before) {
      let disk = try filled(5, seed: seed &* 1_000 &+ UInt64(operation))
      disk.faults.powerCutAtOperation = disk.operations + operation
      let isDone = (try? await work(disk)) != nil
      let after = disk.afterPowerCut()
      let dead = try after.entries(of: spool.dead).filter { !$0.hasSuffix(".reason") }
      let waiting = numbers(try await openInbox(on: after).next(atMost: 10))
      let context: Comment = "seed \(seed), operation \(operation): \(waiting) \(dead)"
      #expect(!waiting.contains(nil) && waiting.contains(5), context)
      #expect(!dead.isEmpty || waiting.contains(3), context)
      if isDone { #expect(!dead.isEmpty && !waiting.contains(3), context) }
      for name in dead { #expect(try !after.contents(of: "\(spool.dead)/\(name).reason").isEmpty, context) }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `after a power cut while dead letters are tried again each is somewhere`(seed: UInt64) async throws {
    func dead(_ seed: UInt64) async throws -> SimulatedDisk {
      let disk = try filled(3, seed: seed)
      let inbox = try openInbox(on: disk)
      for envelope in try await inbox.next(atMost: 10) { try await inbox.setAside(envelope.receipt, reason: reason) }
      return disk
    }
    let clean = try await dead(seed)
    let before = clean.operations
    #expect(try DeadLetters(spool, disk: clean).retryAll() == 3)
    for operation in 1...(clean.operations - before) {
      let disk = try await dead(seed &* 1_000 &+ UInt64(operation))
      disk.faults.powerCutAtOperation = disk.operations + operation
      _ = try? DeadLetters(spool, disk: disk).retryAll()
      let after = disk.afterPowerCut()
      _ = try DeadLetters(spool, disk: after).retryAll()
      #expect(
        numbers(try await openInbox(on: after).next(atMost: 10)) == [1, 2, 3], "seed \(seed), operation \(operation)")
    }
  }

  // MARK: - Litter

  @Test func `drafts that nobody writes any more are cleared away at the start, others are not`() throws {
    let clock = MovedClock(noon)
    let disk = SimulatedDisk(seed: 1, clock: clock)
    try spool.prepare(on: disk)
    try disk.create("\(spool.tmp)/old", contents: [1])
    clock.advance(by: .seconds(3_600))
    try disk.create("\(spool.tmp)/young", contents: [1])
    _ = try openInbox(on: disk, at: noon + 36 * 3_600)
    #expect(try disk.entries(of: spool.tmp) == ["old", "young"])
    _ = try openInbox(on: disk, at: noon + 36 * 3_600 + 1)
    #expect(try disk.entries(of: spool.tmp) == ["young"])
  }
}
