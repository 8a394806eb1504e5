// SPDX-License-Identifier: Apache-2.0
// What an operator reads when the log refuses: where it is, what it is, what to do.

import EventLog
import Ports
import TestSupport
import Testing

import struct FoundationEssentials.Date

struct ErrorWordingTests {
  /// What is done to a log of three records in two segments before it is opened again, and what is said then.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var said: String
    var spoil: @Sendable (SimulatedDisk) throws -> Void

    init(_ name: String, _ said: String, _ spoil: @escaping @Sendable (SimulatedDisk) throws -> Void) {
      testDescription = name
      self.said = said
      self.spoil = spoil
    }
  }

  static let first = TestLog.log + "/000001-2026-11.jsonl"
  static let second = TestLog.log + "/000002-2026-12.jsonl"
  static let restore = "Nothing was changed. Copy the state directory aside, then restore this segment from a backup"
  static let restoreKey = "Restore it from the log's backup: without it, messages that come again are not recognised"
  static let own = "Let the user that smallwins runs as own the directory and everything in it"
  static let free = "Free some space: nothing recorded was lost, and recording goes on once there is room"
  static let check = """
    Check the disk and the kernel's messages, then start again: what was acknowledged was on disk before
    """

  /// One line is 371 bytes: a header of 315, a tab, a payload of 54, a line end.
  static func damaged(_ segment: String, _ byte: Int, _ record: Int, _ expected: String) -> String {
    "The log is damaged: \(segment), byte \(byte), record \(record): expected \(expected). \(restore)"
  }

  static let cases = [
    Case("a letter of a payload", damaged(first, 687, 2, "a payload that fits its header")) { try flip($0, 735) },
    Case("a digit of a length", damaged(first, 371, 2, "a header that fits its own hash")) { try flip($0, 459) },
    Case("a key of a header", damaged(first, 373, 2, #"{"seq":"#)) { try flip($0, 373) },
    Case("a dash of a time", damaged(first, 388, 2, "a time")) { try flip($0, 392) },
    Case("the tab", damaged(first, 686, 2, "the end of the header and a tab")) { try flip($0, 686) },
    Case("the line end", damaged(first, 741, 2, "a line end")) { try flip($0, 741) },
    Case("the first record is gone", damaged(first, 0, 1, "record 1, found record 2")) { disk in
      try TestLog.replace(first, with: Array(disk.contents(of: first)[371...]), on: disk)
    },
    Case("the first segment is cut", damaged(first, 600, 2, "64 hexadecimal digits")) { disk in
      try disk.openForAppending(first, creating: false).truncate(to: 600)
    },
    Case("the first segment is empty", damaged(first, 0, 1, "a record")) { disk in
      try disk.openForAppending(first, creating: false).truncate(to: 0)
    },
    Case("the first segment is gone", damaged(second, 0, 1, "segment number 1")) { try $0.remove(first) },
    Case(
      "a segment of another month",
      damaged(TestLog.log + "/000002-2027-01.jsonl", 0, 3, "a time in the segment's month")
    ) {
      try $0.rename(second, to: TestLog.log + "/000002-2027-01.jsonl")
    },
    Case("a name that is none", damaged(TestLog.log + "/copy.jsonl", 0, 1, "a name such as 000001-2026-11.jsonl")) {
      try $0.create(TestLog.log + "/copy.jsonl", contents: [])
    },
    Case("no key", "/state/identity.key is missing while a log exists. \(restoreKey)") {
      try $0.remove(TestLog.state + "/identity.key")
    },
    Case("half a key", "/state/identity.key does not hold a key of 64 hexadecimal digits. \(restoreKey)") { disk in
      try disk.openForAppending(TestLog.state + "/identity.key", creating: false).truncate(to: 32)
    },
    Case("a disk that fails", "The disk failed: fsync /: Input/output error. \(check)") {
      $0.faults.failingSyncs = 1...1
    },
  ]

  static func flip(_ disk: SimulatedDisk, _ byte: Int) throws {
    var bytes = try disk.contents(of: first)
    bytes[byte] ^= 1
    try TestLog.replace(first, with: bytes, on: disk)
  }

  @Test(arguments: cases)
  func `a refusal says where, what and what to do`(spoiled: Case) throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(disk)
    _ = try log.append([TestLog.record("a")], at: TestLog.time)
    _ = try log.append([TestLog.record("b")], at: TestLog.time)
    _ = try log.append([TestLog.record("c")], at: Date(milliseconds: TestLog.time.milliseconds + TestLog.month))
    let next = disk.afterKill()
    try spoiled.spoil(next)
    #expect(TestLog.openingError(next)?.description == spoiled.said)
  }

  @Test func `a second writer is told who holds the lock and what to do`() throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(disk)
    #expect(
      TestLog.openingError(disk)?.description
        == "Another smallwins holds /state/lock. Stop it first, or give this one a state directory of its own")
    #expect(log.head.sequence == 0)
  }

  @Test func `a full disk, a failing one and a wrong record are told at the append`() throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(disk)
    func said(_ record: NewRecord) -> String? {
      do throws(EventLogError) {
        _ = try log.append([record], at: TestLog.time)
        return nil
      } catch {
        return error.description
      }
    }
    #expect(
      said(NewRecord(kind: "Item", payload: Array("{}".utf8)))
        == "The record was refused: its kind is not 1 to 64 of a-z, dash and dot. This is a fault in smallwins; please report it"
    )
    #expect(
      said(NewRecord(kind: "log.erased", payload: Array("{}".utf8)))
        == "The record was refused: its kind is the log's own. This is a fault in smallwins; please report it")
    disk.faults.capacity = disk.bytesUsed + 1
    #expect(
      said(TestLog.record("a"))
        == "The disk is full: write \(Self.first): No space left on device. \(Self.free)")
    disk.faults.capacity = nil
    disk.faults.failingSyncs = 1...Int.max
    #expect(said(TestLog.record("a")) == "The disk failed: fdatasync \(Self.first): Input/output error. \(Self.check)")
  }
}
