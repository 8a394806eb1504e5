// SPDX-License-Identifier: Apache-2.0
// Erasures that are cut in the middle: by power cuts, kills, failing syncs and full disks. They are done wholly or not at all by the
// time the log is open again, and nothing else is lost.

import EventLog
import Ports
import TestSupport
import Testing

import struct FoundationEssentials.Date

struct ErasureCrashTests {
  private let erased: Set<UInt64> = [1, 2, 5]

  /// What holds once the log is open again after an erasure of ``erased`` that may not have come to its end.
  private func check(_ disk: SimulatedDisk, acknowledged: Bool, _ note: Comment) throws -> Bool {
    let (log, _) = try TestLog.open(disk)
    let (records, summary) = try TestLog.read(disk)
    let isDone = summary.erased > 0
    #expect(isDone || !acknowledged, note)
    #expect(summary.erased == (isDone ? 3 : 0) && summary.toBeErased == 0 && summary.torn == nil, note)
    #expect(records.count == (isDone ? 8 : 6), note)
    for number in 1...6 as ClosedRange<UInt64> {
      let isThere = try ErasureTests.holds("word\(number)", on: disk)
      #expect(isThere == !(isDone && erased.contains(number)), "\(note): word \(number)")
      #expect(records[Int(number) - 1].identity == log.identity("m\(number)"), note)
    }
    #expect(try disk.entries(of: TestLog.log).allSatisfy { $0.hasSuffix(".jsonl") || $0 == "torn" }, note)
    // And it goes on.
    _ = try log.append([TestLog.record("more")], at: ErasureTests.later)
    #expect(try TestLog.open(disk.afterPowerCut()).1.count == records.count + 1, note)
    return isDone
  }

  @Test(arguments: [true, false], 0..<4 as Range<UInt64>)
  func `an erasure that is cut at any operation is finished when the log is opened, or never began`(
    isPower: Bool, seed: UInt64
  ) throws {
    var outcomes: Set<Bool> = []
    for operation in 1... {
      let disk = SimulatedDisk(seed: seed << 32 | UInt64(operation))
      let log = try ErasureTests.log(on: disk)
      disk.faults.powerCutAtOperation = disk.operations + operation
      var isAcknowledged = false
      do throws(EventLogError) {
        try log.erase(erased, appending: [TestLog.record("instead")], at: ErasureTests.later)
        isAcknowledged = true
      } catch {
        #expect(error.code == .diskFault)
      }
      let next = isPower ? disk.afterPowerCut() : disk.afterKill()
      outcomes.insert(
        try check(next, acknowledged: isAcknowledged, "seed \(seed), operation \(operation), power \(isPower)"))
      if isAcknowledged { break }
      #expect(operation < 100, "the erasure ends at some time")
    }
    #expect(outcomes == [true, false])
  }

  @Test func `an erasure whose finishing is cut again and again is finished in the end`() throws {
    for seed in 1...60 as ClosedRange<UInt64> {
      let random = SeededRandom(seed: seed)
      var disk = SimulatedDisk(seed: seed)
      let log = try ErasureTests.log(on: disk)
      disk.faults.powerCutAtOperation = disk.operations + random.int(in: 1...12)
      do { try log.erase(erased, appending: [TestLog.record("instead")], at: ErasureTests.later) } catch {}
      for _ in 0..<3 {
        disk = random.chance(oneIn: 2) ? disk.afterPowerCut() : disk.afterKill()
        disk.faults.powerCutAtOperation = random.int(in: 1...8)
        if let error = TestLog.openingError(disk), !disk.isDead { throw error }
      }
      _ = try check(disk.afterPowerCut(), acknowledged: false, "seed \(seed)")
    }
  }

  @Test func `opening tells when it finished an erasure, since what it replayed is gone`() throws {
    var finished = 0
    for operation in 1...12 {
      let disk = SimulatedDisk(seed: UInt64(operation))
      let log = try ErasureTests.log(on: disk)
      disk.faults.powerCutAtOperation = disk.operations + operation
      do { try log.erase(erased, at: ErasureTests.later) } catch {}
      let next = disk.afterKill()
      let (again, replayed) = try TestLog.open(next)
      var now: [StoredRecord] = []
      try again.reader.read { record, _ in now.append(record) }
      #expect(again.finishedErasure == (now != replayed), "operation \(operation)")
      if again.finishedErasure { finished += 1 }
    }
    #expect(finished > 0)
  }

  @Test(arguments: [true, false])
  func `a fault at any sync or operation of an erasure ends the log, and the next process finishes it`(ofSyncs: Bool)
    throws
  {
    for number in 1... {
      let disk = SimulatedDisk(seed: UInt64(number))
      let log = try ErasureTests.log(on: disk)
      if ofSyncs {
        disk.faults.failingSyncs = disk.syncs + number...disk.syncs + number
      } else {
        disk.faults.failingOperations = disk.operations + number...disk.operations + number
      }
      var failed = false
      do throws(EventLogError) {
        try log.erase(erased, appending: [TestLog.record("instead")], at: ErasureTests.later)
      } catch {
        failed = true
        #expect(error.code == .diskFault, "\(number)")
        #expect(throws: EventLogError.self) { try log.append([TestLog.record("no")], at: ErasureTests.later) }
      }
      _ = try check(disk.afterPowerCut(), acknowledged: !failed, "number \(number), syncs \(ofSyncs)")
      if !failed { break }
      #expect(number < 100, "the erasure ends at some time")
    }
  }

  @Test func `where the room for an erasure is missing, nothing is lost, and it is finished once there is room`() throws
  {
    var unfinished = 0
    for room in stride(from: 0, through: 6000, by: 50) {
      let disk = SimulatedDisk(seed: UInt64(room))
      let log = try ErasureTests.log(on: disk)
      disk.faults.capacity = disk.bytesUsed + room
      do throws(EventLogError) {
        try log.erase(erased, appending: [TestLog.record("instead")], at: ErasureTests.later)
      } catch {
        #expect(error.code == .full, "room \(room)")
        disk.faults.capacity = nil
        // It can be appended to meanwhile, whatever was done and whatever was not.
        let summary = try TestLog.read(disk).1
        #expect(log.hasUnfinishedErasures == (summary.toBeErased > 0), "room \(room)")
        if log.hasUnfinishedErasures {
          unfinished += 1
          try log.finishErasures()
        } else {
          try log.erase(erased, appending: [TestLog.record("instead")], at: ErasureTests.later)
        }
      }
      #expect(!log.hasUnfinishedErasures)
      #expect(try check(disk.afterPowerCut(), acknowledged: true, "room \(room)"))
    }
    #expect(unfinished > 0)
  }
}
