// SPDX-License-Identifier: Apache-2.0
// Power cuts, kills, failing syncs and full disks: what was acknowledged stays, and nothing appears by halves.

import EventLog
import Ports
import TestSupport
import Testing

import struct FoundationEssentials.Date

struct CrashTests {
  /// What a run of the log did until something ended it.
  private struct Run {
    /// The records of all acknowledged transactions, as texts.
    var acknowledged: [String] = []
    /// Those of the transaction that was not acknowledged: after a power cut it may be there as a whole.
    var pending: [String] = []
    var error: EventLogError?
    var recovery: Recovery?
  }

  /// The texts that a record was made with.
  private func text(_ record: StoredRecord) -> String {
    String(decoding: record.payload.dropFirst(51).prefix { $0 != UInt8(ascii: "x") && $0 != 34 }, as: UTF8.self)
  }

  /// Opens the log and appends until the limit or an error; now and then the month changes, or the clock goes back.
  private func run(_ disk: SimulatedDisk, seed: UInt64, transactions: Int, _ run: inout Run) throws {
    let random = SeededRandom(seed: seed)
    var time = TestLog.time.milliseconds
    do {
      let (log, records) = try TestLog.open(disk, seed: seed)
      run.recovery = log.recovery
      let found = records.map(text)
      // Everything acknowledged, and after it the unacknowledged transaction as a whole or not at all.
      #expect(
        found == run.acknowledged || found == run.acknowledged + run.pending,
        "seed \(seed): \(found.count) records, \(run.acknowledged.count) + \(run.pending.count) expected")
      run.acknowledged = found
      run.pending = []
      for index in 0..<transactions {
        time += random.chance(oneIn: 6) ? TestLog.month * Int64(random.int(in: -2...2)) : 1
        let size = random.chance(oneIn: 4) ? random.int(in: 2...5) : 1
        let texts = (0..<size).map { "\(seed)-\(index)-\($0)" }
        run.pending = texts
        _ = try log.append(
          texts.map { TestLog.record($0, bytes: random.int(in: 0...900)) }, at: Date(milliseconds: time))
        run.acknowledged += texts
        run.pending = []
      }
    } catch let error as EventLogError {
      run.error = error
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `two thousand power cuts and kills lose nothing acknowledged and need no repair by hand`(part: UInt64) throws {
    var torn = 0
    var kept = 0
    for history in 0..<40 as Range<UInt64> {
      let seed = part << 32 | history << 16
      let random = SeededRandom(seed: seed)
      var disk = SimulatedDisk(seed: seed)
      var state = Run()
      for life in 0..<10 as Range<UInt64> {
        disk.faults.powerCutAtOperation = random.int(in: 1...40)
        let before = try TestLog.tail(disk)
        try run(disk, seed: seed | life, transactions: random.int(in: 0...12), &state)
        if let error = state.error, !disk.isDead { throw error }
        let recovery = state.recovery
        state.error = nil
        state.recovery = nil
        // A kill ends the process at the same moments; what was written then is there, but need not stay.
        disk = random.chance(oneIn: 4) ? disk.afterKill() : disk.afterPowerCut()
        guard let recovery else { continue }
        torn += 1
        guard let path = recovery.keptIn else { continue }
        kept += 1
        #expect(try disk.contents(of: path) == Array(before[recovery.torn.offset...]), "seed \(seed), life \(life)")
      }
      try run(disk, seed: seed | 99, transactions: 1, &state)
      #expect(state.error == nil, "seed \(seed): the log opens without repair by hand")
    }
    #expect(torn > 15 && kept > 10, "the cuts did tear the log: \(torn) torn, \(kept) kept")
  }

  @Test(arguments: [false, true])
  func `a fault at any sync is never acknowledged and ends the log`(forEver: Bool) throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      for number in 1... {
        let disk = SimulatedDisk(seed: seed << 32 | UInt64(number))
        disk.faults.failingSyncs = forEver ? number...Int.max : number...number
        var state = Run()
        try run(disk, seed: seed, transactions: 12, &state)
        guard let error = state.error else { break }
        let note: Comment = "seed \(seed), sync \(number)"
        #expect(error.code == .diskFault, note)
        // The next process reads what was acknowledged and not more, although memory may show more than the disk has.
        state.pending = []
        state.error = nil
        let next = disk.copy()
        try run(next, seed: seed + 100, transactions: 3, &state)
        #expect(state.error == nil, note)
        try run(next.afterPowerCut(), seed: seed + 200, transactions: 1, &state)
        #expect(state.error == nil, note)
        #expect(number < 200, "the run ends at some time")
      }
    }
  }

  @Test func `after a fault every append is refused with the same error`() throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(disk)
    _ = try log.append([TestLog.record("a")], at: TestLog.time)
    disk.faults.failingSyncs = (disk.syncs + 1)...(disk.syncs + 1)
    var errors: [EventLogError] = []
    for _ in 0..<3 {
      do throws(EventLogError) {
        _ = try log.append([TestLog.record("b")], at: TestLog.time)
      } catch {
        errors.append(error)
      }
    }
    #expect(errors.count == 3 && Set(errors.map(\.message)).count == 1)
    #expect(errors.allSatisfy { $0.code == .diskFault })
    #expect(log.head.sequence == 1)
  }

  @Test func `a fault at any operation is never acknowledged`() throws {
    for number in 1... {
      let disk = SimulatedDisk(seed: UInt64(number))
      disk.faults.failingOperations = number...number
      var state = Run()
      try run(disk, seed: 4, transactions: 12, &state)
      guard let error = state.error else { break }
      #expect(error.code == .diskFault, "operation \(number)")
      state.error = nil
      try run(disk.afterPowerCut(), seed: 5, transactions: 1, &state)
      #expect(state.error == nil, "operation \(number)")
      #expect(number < 200, "the run ends at some time")
    }
  }

  @Test func `a disk full at any byte loses nothing and the log goes on once there is room`() throws {
    let random = SeededRandom(seed: 9)
    let transactions = (0..<4).map { _ in TestLog.transaction(random, longest: 60) }
    // The third begins a new segment.
    let times = [0, 0, 1, 1].map { Date(milliseconds: TestLog.time.milliseconds + $0 * TestLog.month) }
    for budget in 0... {
      let disk = SimulatedDisk(seed: UInt64(budget))
      disk.faults.capacity = budget
      var refusals = 0
      let log = try opened(disk, &refusals)
      var expected = 0
      for (records, time) in zip(transactions, times) {
        do throws(EventLogError) {
          _ = try log.append(records, at: time)
        } catch {
          #expect(error.code == .full, "budget \(budget)")
          refusals += 1
          let summary = try TestLog.read(disk).1
          #expect(summary.records == UInt64(expected) && summary.torn == nil, "budget \(budget)")
          disk.faults.capacity = nil
          _ = try log.append(records, at: time)
        }
        expected += records.count
      }
      let (again, records) = try TestLog.open(disk.afterPowerCut())
      #expect(records.count == expected && again.recovery == nil, "budget \(budget)")
      if refusals == 0 { break }
    }
  }

  /// Opens on a disk that may be too full even for that; then makes room.
  private func opened(_ disk: SimulatedDisk, _ refusals: inout Int) throws -> EventLog {
    do {
      return try TestLog.open(disk).0
    } catch let error as EventLogError {
      #expect(error.code == .full)
      refusals += 1
      disk.faults.capacity = nil
      return try TestLog.open(disk).0
    }
  }

  @Test func `where the room to put a torn end aside is missing, nothing is cut`() throws {
    let disk = SimulatedDisk(seed: 1)
    _ = try TestLog.open(disk).0.append([TestLog.record("a")], at: TestLog.time)
    let next = disk.afterKill()
    let segment = TestLog.log + "/000001-2026-11.jsonl"
    try next.openForAppending(segment, creating: false).append(Array("{\"seq".utf8))
    let bytes = try next.contents(of: segment)
    for room in 0..<5 {
      next.faults.capacity = next.bytesUsed + room
      #expect(TestLog.openingError(next)?.code == .full)
      #expect(try next.contents(of: segment) == bytes)
      next.faults.capacity = nil
    }
    #expect(try next.entries(of: TestLog.log + "/torn").isEmpty)
    #expect(try TestLog.open(next).0.recovery?.torn.byteCount == 5)
  }
}
