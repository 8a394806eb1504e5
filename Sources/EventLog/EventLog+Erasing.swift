// SPDX-License-Identifier: Apache-2.0
// Erasing: the names of what goes are appended and synced first, then the payloads go. Whatever comes between the two, opening the
// log finishes.

import Ports

public import struct FoundationEssentials.Date

extension EventLog {
  /// Whether an erasure is recorded whose payloads have not all gone yet, for want of room: see ``finishErasures()``.
  public var hasUnfinishedErasures: Bool { !unfinished.isEmpty }

  /// Reads the log while it is open.
  public var reader: LogReader { LogReader(places: places, files: files) }

  /// Erases the payloads of records for ever; their headers stay, and with them their kinds and the keyed hashes of their
  /// identities. Ends of the log that were cut off and kept go too.
  ///
  /// - Parameters:
  ///   - sequences: Which records; those that are erased already may be among them.
  ///   - records: What is appended in the same transaction, before the record that names the sequences: what stands for
  ///     them from now on.
  ///   - time: Now.
  ///
  /// Once this returned, the payloads are on no file of the log. Where it threw `.full`, either nothing was recorded, or the
  /// erasure is recorded and not finished (``hasUnfinishedErasures``); the log can be appended to in both cases.
  public func erase(
    _ sequences: Set<UInt64>, appending records: [NewRecord] = [], at time: Date
  ) throws(EventLogError) {
    if let fault { throw fault }
    guard sequences.allSatisfy({ (1...max(1, head.sequence)).contains($0) }), head.sequence > 0 || sequences.isEmpty
    else { throw .invalidRecord("it erases a record that is not there") }
    guard sequences.isDisjoint(with: erasureRecords) else {
      throw .invalidRecord("it erases the record of an erasure")
    }
    guard !sequences.isEmpty else {
      _ = try append(records, at: time)
      return
    }
    try Self.checkKinds(of: records)
    do {
      try eraser.removeTornEnds()
    } catch {
      throw stopUnlessFull(EventLogError(error))
    }
    let written = try write(records + [ErasureRecord.record(naming: sequences)], at: time)
    erasureRecords.insert(written.upperBound - 1)
    unfinished.formUnion(sequences)
    try finishErasures()
  }

  /// Finishes what an erasure left undone for want of room; throws `.full` while there still is none.
  public func finishErasures() throws(EventLogError) {
    if let fault { throw fault }
    guard !unfinished.isEmpty else { return }
    do {
      // Where there is no room for one segment, the last one, which is written to, is as it was.
      try follow(rewritten: eraser.erase(unfinished))
    } catch {
      throw stopUnlessFull(error)
    }
    unfinished = []
  }

  var eraser: Eraser { Eraser(files: files, places: places) }

  static func checkKinds(of records: [NewRecord]) throws(EventLogError) {
    guard records.allSatisfy({ $0.kind != ErasureRecord.kind }) else {
      throw .invalidRecord("its kind is the log's own")
    }
  }
}
