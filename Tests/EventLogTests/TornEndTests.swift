// SPDX-License-Identifier: Apache-2.0
// An interrupted write is cut off, whatever it left, and nothing acknowledged with it; the cut bytes are kept.

import EventLog
import Ports
import TestSupport
import Testing

import struct FoundationEssentials.Date

struct TornEndTests {
  /// A log, and where each of its transactions ends in the last segment, with the number of records up to there.
  struct Shape: CustomTestStringConvertible {
    var testDescription: String
    var disk: SimulatedDisk
    var segment: String
    var ends: [(offset: Int, records: Int)]

    init(_ name: String, _ transactions: [(records: [NewRecord], month: Int64)]) throws {
      testDescription = name
      disk = SimulatedDisk(seed: 5)
      segment = ""
      ends = []
      let (log, _) = try TestLog.open(disk)
      var records = 0
      for transaction in transactions {
        let time = Date(milliseconds: TestLog.time.milliseconds + transaction.month * TestLog.month)
        _ = try log.append(transaction.records, at: time)
        let last = try #require(try TestLog.segments(disk).last)
        if last != segment { ends = [(0, records)] }
        segment = last
        records += transaction.records.count
        ends.append((try disk.contents(of: last).count, records))
      }
    }

    /// How many records are in whole transactions before the offset.
    func records(before offset: Int) -> Int { ends.last { $0.offset <= offset }?.records ?? 0 }
  }

  static func shapes() throws -> [Shape] {
    [
      try Shape("many small transactions", (0..<12).map { ([TestLog.record("r\($0)")], 0) }),
      try Shape(
        "one large transaction at the end",
        [([TestLog.record("first")], 0), ((0..<6).map { TestLog.record("r\($0)", bytes: 300 * $0) }, 0)]),
      try Shape(
        "a fresh segment",
        [([TestLog.record("old")], 0), ([TestLog.record("new", bytes: 3300)], 1), ([TestLog.record("newer")], 1)]),
      try Shape("a first record", [([TestLog.record("only", bytes: 600)], 0)]),
    ]
  }

  @Test func `a log cut at every byte of its last 4 KiB starts with every acknowledged record`() throws {
    for shape in try Self.shapes() {
      let bytes = try shape.disk.contents(of: shape.segment)
      let (all, _) = try TestLog.read(shape.disk)
      for length in max(0, bytes.count - 4096)...bytes.count {
        let disk = shape.disk.copy()
        try disk.openForAppending(shape.segment, creating: false).truncate(to: length)
        try check(shape, disk, all, bytes: Array(bytes[..<length]), note: "\(shape.testDescription), cut at \(length)")
      }
    }
  }

  @Test func `unwritten sectors in the last transaction are a torn end`() throws {
    let random = SeededRandom(seed: 8)
    for shape in try Self.shapes() {
      let bytes = try shape.disk.contents(of: shape.segment)
      let (all, _) = try TestLog.read(shape.disk)
      let last = shape.ends[shape.ends.count - 2].offset
      let pieces = stride(from: last / 512 * 512, to: bytes.count, by: 512).map {
        max($0, last)..<min($0 + 512, bytes.count)
      }
      let choices =
        pieces.map { [$0] } + [pieces] + (0..<20).map { _ in pieces.filter { _ in random.chance(oneIn: 2) } }
      for choice in choices where !choice.isEmpty {
        var torn = bytes
        for index in choice.joined() { torn[index] = 0 }
        let disk = shape.disk.copy()
        try TestLog.replace(shape.segment, with: torn, on: disk)
        try check(
          shape, disk, all, bytes: torn, whole: last, note: "\(shape.testDescription), unwritten \(choice)")
      }
    }
  }

  @Test func `zeros after the last transaction are a torn end`() throws {
    for shape in try Self.shapes() {
      let bytes = try shape.disk.contents(of: shape.segment)
      let (all, _) = try TestLog.read(shape.disk)
      for count in [1, 100, 511, 512, 513, 5000] {
        let torn = bytes + [UInt8](repeating: 0, count: count)
        let disk = shape.disk.copy()
        try TestLog.replace(shape.segment, with: torn, on: disk)
        try check(shape, disk, all, bytes: torn, whole: bytes.count, note: "\(shape.testDescription), \(count) zeros")
      }
    }
  }

  /// Opens the torn log: the whole transactions are there, the rest is kept aside, and it goes on.
  private func check(
    _ shape: Shape, _ disk: SimulatedDisk, _ all: [StoredRecord], bytes: [UInt8], whole: Int? = nil, note: String
  ) throws {
    let end = whole ?? shape.ends.last { $0.offset <= bytes.count }?.offset ?? 0
    let expected = all.prefix(shape.records(before: end))
    let (read, summary) = try TestLog.read(disk)
    #expect(read == Array(expected), "\(note)")
    #expect((summary.torn == nil) == (end == bytes.count && end > 0), "\(note)")

    let (log, records) = try TestLog.open(disk)
    #expect(records == Array(expected), "\(note)")
    if end == bytes.count, end > 0 {
      #expect(log.recovery == nil, "\(note)")
    } else {
      let recovery = try #require(log.recovery, "\(note)")
      #expect(recovery.torn == summary.torn, "\(note)")
      #expect(recovery.torn.offset == end && recovery.torn.byteCount == bytes.count - end, "\(note)")
      let kept = try recovery.keptIn.map { try disk.contents(of: $0) }
      #expect(kept ?? [] == Array(bytes[end...]), "\(note)")
    }
    let time = expected.last?.time ?? TestLog.time
    #expect(try log.append([TestLog.record("next")], at: time).lowerBound == UInt64(expected.count + 1), "\(note)")
    let (after, afterwards) = try TestLog.read(disk)
    #expect(afterwards.torn == nil && after.count == expected.count + 1, "\(note)")
  }

  @Test func `the name of the kept bytes tells where and when, and never replaces another`() throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(disk)
    _ = try log.append([TestLog.record("a")], at: TestLog.time)
    let segment = TestLog.log + "/000001-2026-11.jsonl"
    let whole = try disk.contents(of: segment)
    var next = disk.afterKill()
    for _ in 0..<3 {
      try next.openForAppending(segment, creating: false).append(Array("{\"se".utf8))
      #expect(try TestLog.open(next).0.recovery?.torn.offset == whole.count)
      next = next.afterKill()
    }
    let name = "000001-2026-11.jsonl-at-\(whole.count)-2026-11-21T01:18:44.123Z"
    #expect(try next.entries(of: TestLog.log + "/torn") == [name, name + "-2", name + "-3"])
    #expect(try next.contents(of: segment) == whole)
  }

  @Test func `a torn end in any segment but the last is damage`() throws {
    let shape = try Self.shapes()[2]
    let first = try TestLog.segments(shape.disk)[0]
    let size = try shape.disk.contents(of: first).count
    for length in [0, 1, size / 2, size - 1] {
      let disk = shape.disk.copy()
      try disk.openForAppending(first, creating: false).truncate(to: length)
      #expect(TestLog.openingError(disk)?.damage?.segment == first, "cut at \(length)")
    }
  }
}
