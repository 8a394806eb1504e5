// SPDX-License-Identifier: Apache-2.0
// Erasing in good times, and what a log that was erased in must still find.

import EventLog
import Ports
import TestSupport
import Testing

import struct FoundationEssentials.Date

struct ErasureTests {
  /// A log of six records in two segments, with identities m1 to m6 and words word1 to word6.
  static func log(on disk: SimulatedDisk) throws -> EventLog {
    let (log, _) = try TestLog.open(disk)
    for number in 1...6 as ClosedRange<Int64> {
      let time = Date(milliseconds: TestLog.time.milliseconds + (number > 3 ? TestLog.month : 0))
      _ = try log.append([TestLog.record("word\(number)", bytes: Int(number) * 100, identity: "m\(number)")], at: time)
    }
    return log
  }

  static let later = Date(milliseconds: TestLog.time.milliseconds + TestLog.month)

  /// Whether any file on the disk holds the words, outside names.
  static func holds(_ words: String, on disk: SimulatedDisk, in directory: String = TestLog.state) throws -> Bool {
    for name in try disk.entries(of: directory) {
      let path = "\(directory)/\(name)"
      if try disk.status(of: path)?.isDirectory == true {
        if try holds(words, on: disk, in: path) { return true }
      } else if String(decoding: try disk.contents(of: path), as: UTF8.self).contains(words) {
        return true
      }
    }
    return false
  }

  @Test func `an erased payload is a filler of the same length, and the rest of the log is as it was`() throws {
    let disk = SimulatedDisk(seed: 1)
    let log = try Self.log(on: disk)
    let before = try TestLog.read(disk).0
    let lines = try disk.contents(of: TestLog.segments(disk)[0]).split(separator: 10)
    try log.erase([2, 5], appending: [TestLog.record("instead")], at: Self.later)
    for number in 1...6 { #expect(try Self.holds("word\(number)", on: disk) == ![2, 5].contains(number)) }
    let erasedLines = try disk.contents(of: TestLog.segments(disk)[0]).split(separator: 10)
    #expect(erasedLines.map(\.count) == lines.map(\.count))
    #expect(erasedLines[0] == lines[0] && erasedLines[2] == lines[2])
    #expect(erasedLines[1].split(separator: 9)[0] == lines[1].split(separator: 9)[0], "headers stay")

    let (records, summary) = try TestLog.read(disk)
    #expect(records.prefix(6).map(\.isErased) == [false, true, false, false, true, false])
    #expect(records.prefix(6).map(\.identity) == before.map(\.identity), "a message that comes again is still known")
    let filler = String(decoding: records[1].payload, as: UTF8.self)
    #expect(filler == "{\"erased\":\"" + String(repeating: "-", count: before[1].payload.count - 13) + "\"}")
    #expect(summary.erased == 2 && summary.toBeErased == 0 && summary.head == log.head)
    #expect(records[6].kind == "item.recorded" && records[7].kind == "log.erased")
    #expect(records[6].transaction == records[7].transaction)
    #expect(String(decoding: records[7].payload.dropFirst(42), as: UTF8.self) == #","sequences":[2,5]}"#)
    #expect(try LogVerifier.verify(directory: TestLog.state, files: disk) == .intact(summary))
  }

  @Test func `after an erasure the log goes on, also in the segment that was erased in, and can be opened again`()
    throws
  {
    let disk = SimulatedDisk(seed: 1)
    let log = try Self.log(on: disk)
    try log.erase([6], at: Self.later)
    _ = try log.append([TestLog.record("after")], at: Self.later)
    let cut = disk.afterPowerCut()
    let (again, records) = try TestLog.open(cut)
    #expect(again.head == log.head && again.recovery == nil && !again.finishedErasure)
    #expect(records.map(\.isErased) == [false, false, false, false, false, true, false, false])
    #expect(try Self.holds("after", on: cut))
  }

  @Test func `what is erased twice, and nothing at all, are no faults`() throws {
    let disk = SimulatedDisk(seed: 1)
    let log = try Self.log(on: disk)
    try log.erase([2], at: Self.later)
    try log.erase([2, 3], at: Self.later)
    try log.erase([], at: Self.later)
    #expect(try TestLog.read(disk).1.erased == 2 && log.head.sequence == 8)
    try log.erase([], appending: [TestLog.record("only")], at: Self.later)
    #expect(try TestLog.open(disk.afterKill()).1.count == 9)
  }

  @Test func `the record of an erasure, and one that is not there, cannot be erased, nor the first be forged`() throws {
    let disk = SimulatedDisk(seed: 1)
    let log = try Self.log(on: disk)
    try log.erase([2], at: Self.later)
    for sequences in [[7], [8], [0], [2, 99]] as [Set<UInt64>] {
      #expect { try log.erase(sequences, at: Self.later) } throws: { ($0 as? EventLogError)?.code == .invalidRecord }
    }
    let forged = NewRecord(kind: "log.erased", payload: Array(#"{"sequences":[1]}"#.utf8))
    #expect { try log.append([forged], at: Self.later) } throws: { ($0 as? EventLogError)?.code == .invalidRecord }
    #expect { try log.erase([1], appending: [forged], at: Self.later) } throws: {
      ($0 as? EventLogError)?.code == .invalidRecord
    }
    let next = disk.afterKill()
    let (again, _) = try TestLog.open(next)
    #expect { try again.erase([7], at: Self.later) } throws: { ($0 as? EventLogError)?.code == .invalidRecord }
    #expect(try TestLog.read(next).1.erased == 1)
  }

  @Test func `torn ends that were kept go with an erasure`() throws {
    let disk = SimulatedDisk(seed: 1)
    _ = try Self.log(on: disk)
    let torn = disk.afterKill()
    try torn.openForAppending(TestLog.segments(torn)[1], creating: false).append(
      Array(#"{"seq":7 word9"#.utf8.prefix(7)))
    let (log, _) = try TestLog.open(torn)
    #expect(try torn.entries(of: TestLog.log + "/torn").count == 1)
    try log.erase([1], at: Self.later)
    #expect(try torn.entries(of: TestLog.log + "/torn").isEmpty)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `every flipped bit of a log that was erased in is found and nothing is cut`(seed: UInt64) throws {
    let disk = SimulatedDisk(seed: seed)
    let random = SeededRandom(seed: seed)
    let (log, _) = try TestLog.open(disk)
    while log.head.sequence < 4 { _ = try log.append(TestLog.transaction(random, longest: 40), at: TestLog.time) }
    try log.erase([2, log.head.sequence], appending: [TestLog.record("instead")], at: TestLog.time)
    let next = disk.afterKill()
    let segment = try TestLog.segments(next)[0]
    var bytes = try next.contents(of: segment)
    for bit in 0..<bytes.count * 8 {
      bytes[bit / 8] ^= 1 << (bit % 8)
      try TestLog.replace(segment, with: bytes, on: next)
      guard case .damaged = try LogVerifier.verify(directory: TestLog.state, files: next) else {
        Issue.record("seed \(seed): bit \(bit % 8) of byte \(bit / 8) was not found")
        return
      }
      bytes[bit / 8] ^= 1 << (bit % 8)
    }
    try TestLog.replace(segment, with: bytes, on: next)
    #expect(TestLog.openingError(next) == nil)
  }

  @Test func `a filler that no record names is damage, and so is one of another form`() throws {
    let disk = SimulatedDisk(seed: 1)
    let log = try Self.log(on: disk)
    try log.erase([2], at: Self.later)
    let next = disk.afterKill()
    let segment = try TestLog.segments(next)[0]
    let whole = try next.contents(of: segment)
    let payload = try TestLog.read(next).0[2].payload.count
    let start = whole.count - 1 - payload
    func damage(_ filler: String) throws -> LogDamage? {
      var bytes = whole
      bytes.replaceSubrange(start..<start + payload, with: Array(filler.utf8))
      try TestLog.replace(segment, with: bytes, on: next)
      return TestLog.openingError(next)?.damage
    }
    let filler = "{\"erased\":\"" + String(repeating: "-", count: payload - 13) + "\"}"
    let found = try damage(filler)
    #expect(found?.offset == start && found?.sequence == 3 && found?.segment == segment)
    #expect(found?.expected == "a payload that fits its header, since no record says that it was erased")
    try TestLog.replace(segment, with: whole, on: next)

    // The one that is named must be the filler itself.
    let named = try #require(whole.split(separator: 10).first).count + 1
    let erased = try #require(whole[named...].firstIndex(of: 9)) + 1
    for replacement in [#"{"erased":"x"#, #"{"erased":""#, #"{"Erased":""#] {
      var bytes = whole
      bytes.replaceSubrange(erased..<erased + replacement.utf8.count, with: Array(replacement.utf8))
      try TestLog.replace(segment, with: bytes, on: next)
      let isSame = bytes == whole
      #expect((TestLog.openingError(next)?.damage == nil) == isSame, "\(replacement)")
    }
  }

  @Test func `a reader beside an erasure sees each payload or its filler, and never damage`() throws {
    for operation in 1... {
      let disk = SimulatedDisk(seed: UInt64(operation))
      let log = try Self.log(on: disk)
      disk.faults.powerCutAtOperation = disk.operations + operation
      do { try log.erase([1, 2, 5], at: Self.later) } catch {}
      guard disk.isDead else { break }
      // What another process sees at this moment.
      let beside = disk.afterKill()
      let records = try TestLog.read(beside).0
      #expect(records.count >= 6, "operation \(operation)")
      for record in records.prefix(6) where !record.isErased {
        #expect(record.payload.starts(with: Array(#"{"salt":""#.utf8)), "operation \(operation)")
      }
      #expect(operation < 100, "the erasure ends at some time")
    }
  }

  @Test func `a reader that listed the segments before an erasure began a new one finds no damage`() throws {
    let disk = SimulatedDisk(seed: 1)
    let log = try Self.log(on: disk)
    let next = Date(milliseconds: Self.later.milliseconds + 2 * TestLog.month)
    var isErased = false
    var read = 0
    // The erasure happens while the reader is in the first segment, of which it then has the old bytes; its second segment
    // it reads with a filler, and the record that names it is in a third, which was not there when it looked.
    try LogReader(directory: TestLog.state, files: disk).read { _, _ in
      read += 1
      guard !isErased else { return }
      isErased = true
      try log.erase([5], at: next)
    }
    #expect(read == 6)
    #expect(try TestLog.segments(disk).count == 3)
  }
}
