// SPDX-License-Identifier: Apache-2.0
// Commands beside a running daemon: they read and verify without lock and without a trace.

import EventLog
import Ports
import TestSupport
import Testing

import struct FoundationEssentials.Date

struct ReaderTests {
  @Test func `a reader beside the writer sees whole transactions and writes nothing`() throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(disk)
    for count in 1...5 {
      _ = try log.append([TestLog.record("a\(count)"), TestLog.record("b\(count)")], at: TestLog.time)
      let operations = disk.operations
      let (records, summary) = try TestLog.read(disk)
      #expect(records.count == 2 * count)
      #expect(summary.head == log.head && summary.records == log.head.sequence)
      #expect(summary.firstTime == TestLog.time && summary.lastTime == TestLog.time)
      #expect(try LogVerifier.verify(directory: TestLog.state, files: disk) == .intact(summary))
      #expect(disk.operations == operations)
    }
  }

  @Test func `an append under way is told and is no damage, in an old segment and in a fresh one`() throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(disk)
    _ = try log.append([TestLog.record("a")], at: TestLog.time)
    let first = TestLog.log + "/000001-2026-11.jsonl"
    let size = try disk.contents(of: first).count
    let operations = disk.operations
    let beside = disk.copy()
    try beside.openForAppending(first, creating: false).append(Array(#"{"seq":2,"time":"20"#.utf8))
    let (records, summary) = try TestLog.read(beside)
    #expect(records.count == 1)
    let torn = TornEnd(segment: first, offset: size, byteCount: 19)
    #expect(try LogVerifier.verify(directory: TestLog.state, files: beside) == .torn(summary, torn))

    let fresh = disk.copy()
    try fresh.create(TestLog.log + "/000002-2026-12.jsonl", contents: [])
    #expect(
      try TestLog.read(fresh).1.torn == TornEnd(segment: TestLog.log + "/000002-2026-12.jsonl", offset: 0, byteCount: 0)
    )
    #expect(disk.operations == operations)
  }

  @Test func `no log is no error`() throws {
    let disk = SimulatedDisk(seed: 1)
    #expect(try LogVerifier.verify(directory: "/nowhere", files: disk) == .missing)
    #expect(try LogReader(directory: "/nowhere", files: disk).read { _, _ in }.records == 0)
    #expect(disk.operations == 0)
    _ = try TestLog.open(disk)
    #expect(try LogVerifier.verify(directory: TestLog.state, files: disk) == .missing)
  }

  @Test func `lines come as they are stored and records before the damage are still read`() throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(disk)
    for text in ["a", "b", "c"] { _ = try log.append([TestLog.record(text)], at: TestLog.time) }
    let segment = TestLog.log + "/000001-2026-11.jsonl"
    var bytes = try disk.contents(of: segment)
    var lines: [UInt8] = []
    try LogReader(directory: TestLog.state, files: disk).read { _, line in lines += line + [10] }
    #expect(lines == bytes)

    bytes[bytes.count - 5] ^= 1
    try TestLog.replace(segment, with: bytes, on: disk)
    var read = 0
    #expect { try LogReader(directory: TestLog.state, files: disk).read { _, _ in read += 1 } } throws: {
      ($0 as? EventLogError)?.damage?.sequence == 3
    }
    #expect(read == 2)
  }
}
