// SPDX-License-Identifier: Apache-2.0
// Whatever was changed is found and refused, and nothing is cut off because of it.

import Ports
import TestSupport
import Testing

@testable import EventLog

import struct FoundationEssentials.Date

struct DamageTests {
  /// A log in one segment of at least so many bytes, in transactions of one to four records.
  static func log(bytes: Int, seed: UInt64, months: Int = 1) throws -> SimulatedDisk {
    let disk = SimulatedDisk(seed: seed)
    let random = SeededRandom(seed: seed)
    let (log, _) = try TestLog.open(disk)
    for month in 0..<months {
      let time = Date(milliseconds: TestLog.time.milliseconds + Int64(month) * TestLog.month)
      let start = disk.bytesUsed
      while disk.bytesUsed < start + bytes / months {
        _ = try log.append(TestLog.transaction(random, longest: 300), at: time)
      }
    }
    return disk.afterKill()
  }

  /// Sixteen logs of more than 1 KiB rather than one of 16: every bit of each is flipped, and the last transaction,
  /// where a tear could be suspected, is met sixteen times.
  @Test(arguments: 1...16 as ClosedRange<UInt64>)
  func `every flipped bit of a small log is found and nothing is cut`(seed: UInt64) throws {
    let disk = try Self.log(bytes: 1024, seed: seed)
    let segment = try TestLog.segments(disk)[0]
    var bytes = try disk.contents(of: segment)
    #expect(bytes.count >= 1024)
    // Straight to the reader and the judge of tears, below the files: opening is tried on a thousand flips below.
    let month = Month(year: 2026, month: 11)
    for bit in 0..<bytes.count * 8 {
      bytes[bit / 8] ^= 1 << (bit % 8)
      var reader = SegmentReader(bytes, month: month, after: ChainPosition())
      var fault: LineFault?
      do throws(LineFault) {
        while try reader.next() != nil {}
      } catch {
        fault = error
      }
      guard let fault, !Tear.explains(fault, in: bytes, reader: &reader) else {
        Issue.record("bit \(bit % 8) of byte \(bit / 8) was not found")
        return
      }
      // A quote that became a letter is met one byte later. No `#expect`: a hundred thousand of them take seconds.
      if fault.offset > bit / 8 + 1 { Issue.record("byte \(bit / 8) was found at \(fault.offset)") }
      bytes[bit / 8] ^= 1 << (bit % 8)
    }
  }

  @Test func `flipped bits of a larger log in several segments are refused when it is opened`() throws {
    let disk = try Self.log(bytes: 60_000, seed: 21, months: 3)
    let segments = try TestLog.segments(disk)
    let random = SeededRandom(seed: 22)
    for _ in 0..<1000 {
      let segment = segments[random.int(in: 0...segments.count - 1)]
      let whole = try disk.contents(of: segment)
      let bit = random.int(in: 0...whole.count * 8 - 1)
      var bytes = whole
      bytes[bit / 8] ^= 1 << (bit % 8)
      try TestLog.replace(segment, with: bytes, on: disk)
      #expect(TestLog.openingError(disk)?.damage?.segment == segment, "\(segment), bit \(bit)")
      #expect(try disk.contents(of: segment) == bytes, "nothing is changed")
      try TestLog.replace(segment, with: whole, on: disk)
    }
    #expect(TestLog.openingError(disk) == nil)
  }

  @Test func `a zeroed sector anywhere before the last transaction is damage and not a tear`() throws {
    let disk = try Self.log(bytes: 12_000, seed: 31)
    let segment = try TestLog.segments(disk)[0]
    let whole = try disk.contents(of: segment)
    let lines = whole.split(separator: 10, omittingEmptySubsequences: true)
    // The last two transactions have at most eight records.
    let before = lines.dropLast(8).reduce(0) { $0 + $1.count + 1 }
    for start in stride(from: 0, to: before - 512, by: 512) {
      var bytes = whole
      for index in start..<start + 512 { bytes[index] = 0 }
      try TestLog.replace(segment, with: bytes, on: disk)
      #expect(TestLog.openingError(disk)?.damage != nil, "sector at \(start)")
    }
  }

  @Test func `zeros that are no unwritten sector are damage`() throws {
    let disk = try Self.log(bytes: 4000, seed: 32)
    let segment = try TestLog.segments(disk)[0]
    let whole = try disk.contents(of: segment)
    let lastLine = whole.count - 1 - (whole.split(separator: 10).last?.count ?? 0)
    for range in [
      lastLine..<lastLine + 1, lastLine + 1..<lastLine + 300, whole.count - 1..<whole.count,
      whole.count - 20..<whole.count - 1,
    ] {
      var bytes = whole
      for index in range { bytes[index] = 0 }
      // Where the range happens to fill its sector's part of the transaction, it would rightly be a tear.
      try TestLog.replace(segment, with: bytes, on: disk)
      #expect(TestLog.openingError(disk)?.damage != nil, "zeros at \(range)")
    }
  }

  @Test func `a record removed, doubled or swapped is refused`() throws {
    let disk = try Self.log(bytes: 6000, seed: 41)
    let segment = try TestLog.segments(disk)[0]
    let lines = try disk.contents(of: segment).split(separator: 10).map { Array($0) + [10] }
    for index in lines.indices {
      var variants: [(String, [[UInt8]])] = []
      var doubled = lines
      doubled.insert(lines[index], at: index)
      variants.append(("doubled", doubled))
      // The last record removed is a torn transaction, or none at all: only the head that somebody kept can tell.
      if index < lines.count - 1 {
        var removed = lines
        removed.remove(at: index)
        variants.append(("removed", removed))
        var swapped = lines
        swapped.swapAt(index, index + 1)
        variants.append(("swapped", swapped))
      }
      for (name, variant) in variants {
        try TestLog.replace(segment, with: Array(variant.joined()), on: disk)
        #expect(TestLog.openingError(disk)?.damage != nil, "record \(index + 1) \(name)")
      }
    }
  }

  @Test func `a record written anew with a fitting hash of its own breaks the chain`() throws {
    let disk = try Self.log(bytes: 4000, seed: 42)
    // The same records at the same times in a log with other salts: each line is right by itself.
    let segment = try TestLog.segments(disk)[0]
    let lines = try disk.contents(of: segment).split(separator: 10).map { Array($0) + [10] }
    let other = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(other, seed: 999)
    for record in try TestLog.read(disk).0 where record.sequence <= 3 {
      let payload = Array("{".utf8) + record.payload.dropFirst(43)
      _ = try log.append([NewRecord(kind: record.kind, payload: payload)], at: record.time)
    }
    let forged = try other.contents(of: segment).split(separator: 10).map { Array($0) + [10] }
    try TestLog.replace(segment, with: Array((forged.prefix(3) + lines.dropFirst(3)).joined()), on: disk)
    #expect(TestLog.openingError(disk)?.damage?.sequence == 4)
  }

  @Test func `segments missing, swapped, renamed or doubled are refused`() throws {
    let disk = try Self.log(bytes: 4000, seed: 43, months: 4)
    let segments = try TestLog.segments(disk)
    #expect(segments.count == 4)
    for index in 0..<3 {
      let missing = disk.copy()
      try missing.remove(segments[index])
      #expect(TestLog.openingError(missing)?.damage != nil, "\(segments[index]) missing")
      let swapped = disk.copy()
      try TestLog.replace(segments[index], with: disk.contents(of: segments[index + 1]), on: swapped)
      try TestLog.replace(segments[index + 1], with: disk.contents(of: segments[index]), on: swapped)
      #expect(TestLog.openingError(swapped)?.damage != nil, "\(segments[index]) swapped")
    }
    for name in ["000005-2026-11.jsonl", "000003-2027-03.jsonl", "000002-2026-11.jsonl", "2-2026-11.jsonl", "x.jsonl"] {
      let more = disk.copy()
      try more.create(TestLog.log + "/" + name, contents: disk.contents(of: segments[0]))
      #expect(TestLog.openingError(more)?.damage != nil, "\(name)")
    }
    let renamed = disk.copy()
    try renamed.rename(segments[3], to: TestLog.log + "/000004-2027-03.jsonl")
    #expect(TestLog.openingError(renamed)?.damage != nil)
    try disk.create(TestLog.log + "/notes.txt", contents: [])
    #expect(TestLog.openingError(disk) == nil, "other files are nobody's business")
  }
}
