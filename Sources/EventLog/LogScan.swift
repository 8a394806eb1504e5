// SPDX-License-Identifier: Apache-2.0
// Reads the whole log in order, one segment at a time, and verifies everything: the one way in which records are read.

import Ports

public import struct FoundationEssentials.Date

/// What a log holds, after all of it was verified.
public struct LogSummary: Equatable, Sendable {
  /// How many records, all of whole transactions.
  public var records: UInt64 { head.sequence }
  /// How many segment files.
  public var segments = 0
  /// The first record's time; nil in an empty log.
  public var firstTime: Date?
  /// The last record's time; nil in an empty log.
  public var lastTime: Date?
  /// The end of the chain.
  public var head: LogHead { chain.head }
  /// What comes after the last whole transaction: an append that was interrupted, or is under way just now.
  public var torn: TornEnd?
  /// How many records have lost their payload to an erasure.
  public var erased: Int { erasures.fillers.count }
  /// How many records an erasure names that have their payload still: the next start erases them.
  public var toBeErased: Int { erasures.unfinished.count }

  var erasures = Erasures()
  var chain = ChainPosition()
  /// The last segment with a whole transaction.
  var last: WholeSegment?
}

/// A segment and the length of its whole transactions, of which it has at least one.
struct WholeSegment: Equatable {
  var name: SegmentName
  var length: Int
}

struct LogScan {
  let files: any FileSystem
  let places: LogPlaces

  /// Gives each record of a whole transaction, in order, and its line as stored. What the receiver throws ends it.
  func run(_ each: (StoredRecord, ArraySlice<UInt8>) throws -> Void) throws -> LogSummary {
    var summary = try pass(each)
    guard summary.erasures.firstUnnamed != nil else { return summary }
    // Beside the writer, an erasure may have been recorded behind what was listed and before what was read. Its record is
    // on disk before the first filler is, so whoever looks now finds it.
    try summary.erasures.add(namedBy: pass { _, _ in }.erasures)
    if let filler = summary.erasures.firstUnnamed {
      throw EventLogError.damaged(
        LogDamage(
          segment: filler.place.segment, offset: filler.place.offset, sequence: filler.sequence,
          expected: "a payload that fits its header, since no record says that it was erased"))
    }
    return summary
  }

  private func pass(_ each: (StoredRecord, ArraySlice<UInt8>) throws -> Void) throws -> LogSummary {
    var summary = LogSummary()
    let segments = try segments()
    for (index, segment) in segments.enumerated() {
      let number = index + 1
      guard segment.number == number else { throw misnumbered(segment, expected: number, summary.chain) }
      summary.segments = number
      try scan(segment, isLast: number == segments.count, &summary, each)
    }
    return summary
  }

  /// The names of all segments by number.
  func segments() throws(EventLogError) -> [SegmentName] {
    let names: [String]
    do throws(FileSystemError) {
      names = try files.status(of: places.log) == nil ? [] : try files.entries(of: places.log)
    } catch {
      throw EventLogError(error)
    }
    var segments: [SegmentName] = []
    for name in names where name.hasSuffix(SegmentName.ending) {
      guard let segment = SegmentName(name) else {
        let damage = LogDamage(
          segment: "\(places.log)/\(name)", offset: 0, sequence: 1, expected: "a name such as 000001-2026-11.jsonl")
        throw EventLogError.damaged(damage)
      }
      segments.append(segment)
    }
    return segments.sorted { $0.number < $1.number }
  }

  private func scan(
    _ segment: SegmentName, isLast: Bool, _ summary: inout LogSummary,
    _ each: (StoredRecord, ArraySlice<UInt8>) throws -> Void
  ) throws {
    let path = places.segment(segment)
    let bytes = try files.contents(of: path)
    var reader = SegmentReader(bytes, month: segment.month, after: summary.chain)
    do {
      while let lines = try reader.next() {
        for line in lines {
          let place = Erasures.Place(segment: path, offset: line.payload.lowerBound)
          guard summary.erasures.take(line.record, at: place) else {
            throw EventLogError.damaged(
              LogDamage(
                segment: path, offset: place.offset, sequence: line.record.sequence,
                expected: "the numbers of records before this one, which are erased"))
          }
          try each(line.record, bytes[line.range])
          summary.firstTime = summary.firstTime ?? line.record.time
          summary.lastTime = line.record.time
        }
      }
      if bytes.isEmpty { throw LineFault.short(0, "a record") }
    } catch let fault as LineFault {
      guard isLast, Tear.explains(fault, in: bytes, reader: &reader) else {
        let damage = LogDamage(
          segment: path, offset: fault.offset, sequence: reader.reading, expected: fault.expected)
        throw EventLogError.damaged(damage)
      }
      summary.torn = TornEnd(segment: path, offset: reader.end, byteCount: bytes.count - reader.end)
    }
    summary.chain = reader.chain
    if reader.end > 0 { summary.last = WholeSegment(name: segment, length: reader.end) }
  }

  private func misnumbered(_ segment: SegmentName, expected number: Int, _ chain: ChainPosition) -> EventLogError {
    .damaged(
      LogDamage(
        segment: places.segment(segment), offset: 0, sequence: chain.sequence + 1, expected: "segment number \(number)")
    )
  }
}
