// SPDX-License-Identifier: Apache-2.0
// Replaces payloads by fillers. Each segment that holds one is written anew beside the old and then takes its name, so that it is
// whole at every moment, for a reader as for a power cut. The old file's blocks go back to the file system.

import Ports

struct Eraser {
  /// What is being written anew. It does not end as a segment does, so nobody reads it.
  private static let draftEnding = SegmentName.ending + ".erasing"

  let files: any FileSystem
  let places: LogPlaces

  /// Erases payloads; gives the segments that were written anew. Interrupted at any point, it is simply done again.
  ///
  /// Where it throws `.full`, the segments before the one that had no room are done, and that one and the rest are as before.
  func erase(_ sequences: Set<UInt64>) throws(EventLogError) -> Set<String> {
    var rewritten: Set<String> = []
    var chain = ChainPosition()
    for segment in try LogScan(files: files, places: places).segments() {
      let path = places.segment(segment)
      let bytes = try contents(of: path)
      let erased = try erase(sequences, in: bytes, of: segment, &chain)
      guard erased != bytes else { continue }
      try replace(path, with: erased)
      rewritten.insert(path)
    }
    return rewritten
  }

  private func erase(
    _ sequences: Set<UInt64>, in bytes: [UInt8], of segment: SegmentName, _ chain: inout ChainPosition
  ) throws(EventLogError) -> [UInt8] {
    var erased = bytes
    var reader = SegmentReader(bytes, month: segment.month, after: chain)
    do throws(LineFault) {
      while let lines = try reader.next() {
        for line in lines where sequences.contains(line.record.sequence) {
          erased.replaceSubrange(line.payload, with: Filler.bytes(line.payload.count))
        }
      }
    } catch {
      let damage = LogDamage(
        segment: places.segment(segment), offset: error.offset, sequence: reader.reading, expected: error.expected)
      throw .damaged(damage)
    }
    chain = reader.chain
    return erased
  }

  /// Removes what an interrupted erasure was writing.
  func removeDrafts() throws(FileSystemError) {
    for name in try files.entries(of: places.log) where name.hasSuffix(Self.draftEnding) {
      try files.remove("\(places.log)/\(name)")
    }
  }

  /// Removes the ends of the log that were cut off and kept: nobody reads them, and anybody's words may be in them.
  func removeTornEnds() throws(FileSystemError) {
    guard try files.status(of: places.torn) != nil else { return }
    let names = try files.entries(of: places.torn)
    guard !names.isEmpty else { return }
    for name in names { try files.remove("\(places.torn)/\(name)") }
    try files.syncDirectory(places.torn)
  }

  private func contents(of path: String) throws(EventLogError) -> [UInt8] {
    do { return try files.contents(of: path) } catch { throw EventLogError(error) }
  }

  private func replace(_ segment: String, with bytes: [UInt8]) throws(EventLogError) {
    let draft = segment.dropLast(SegmentName.ending.count) + Self.draftEnding
    do {
      try removeDrafts()
      try files.create(String(draft), contents: bytes)
      try files.rename(String(draft), to: segment)
    } catch {
      try? removeDrafts()
      throw EventLogError(error)
    }
    do {
      try files.syncDirectory(places.log)
    } catch {
      // Nobody knows now which of the two has the name after a power cut: that is more than a want of room.
      throw .diskFault(error)
    }
  }
}
