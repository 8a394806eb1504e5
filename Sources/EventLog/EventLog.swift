// SPDX-License-Identifier: Apache-2.0
// The log, opened for writing: append-only, hash-chained, one synced write a transaction. LogFormat.md has the format.

public import Ports

public import struct FoundationEssentials.Date

/// The one writer of a log. Not safe for use by two tasks at once: one actor owns it.
///
/// A transaction that ``append(_:at:)`` returned for is on disk, whole; one that it threw for is not in the log, and
/// after a power cut it either appears whole or not at all. Once the disk failed, every call throws that error.
public final class EventLog {
  /// What was cut off when the log was opened, nil as a rule.
  public let recovery: Recovery?
  /// Whether opening finished an erasure that had been cut in the middle. Then the receiver of replayed records was given
  /// payloads that are gone now: it must forget them, and read again (``reader``).
  public private(set) var finishedErasure = false

  let places: LogPlaces

  /// The state directory.
  public var stateDirectory: String { places.state }

  let files: any FileSystem
  private let lock: any FileLock
  private let key: IdentityKey
  private var writer: TransactionWriter
  private var chain: ChainPosition
  private var segment: OpenSegment?
  private(set) var fault: EventLogError?
  /// Records that an erasure names and whose payloads are still there.
  var unfinished: Set<UInt64>
  /// The numbers of the erasure records, which are never erased.
  var erasureRecords: Set<UInt64>

  /// The segment that is written to.
  private struct OpenSegment {
    var whole: WholeSegment
    var file: any AppendFile
  }

  /// The end of the chain.
  public var head: LogHead { chain.head }

  /// The keyed hash under which an identity stands in ``StoredRecord/identity``.
  public func identity(_ identity: String) -> String { key.hash(identity) }

  /// Takes the single-writer lock, verifies the whole log, gives each record to `replay` in order, and cuts off a torn
  /// end. Makes the state directory, the log and its key where there are none.
  ///
  /// `now` names the file that keeps what was cut off. Throws ``EventLogError``, and whatever `replay` throws; what was
  /// replayed before counts for nothing then. Where nothing was thrown, everything that was replayed is on disk.
  public static func open(
    directory: String, files: any FileSystem, random: any RandomSource, at now: Date,
    replay: (StoredRecord) throws -> Void
  ) throws -> EventLog {
    do {
      let places = LogPlaces(state: directory)
      try files.makeDurableDirectory(places.state)
      guard let lock = try files.lock(places.lock) else { throw EventLogError.locked(places.lock) }
      return try EventLog(places: places, files: files, lock: lock, random: random, at: now, replay: replay)
    } catch let error as FileSystemError {
      throw EventLogError(error)
    }
  }

  private init(
    places: LogPlaces, files: any FileSystem, lock: any FileLock, random: any RandomSource, at now: Date,
    replay: (StoredRecord) throws -> Void
  ) throws {
    guard let now = Timestamp(milliseconds: now.milliseconds) else { throw EventLogError.impossibleTime }
    try files.makeDurableDirectory(places.log)
    let scan = LogScan(files: files, places: places)
    key = try IdentityKey.open(places, files: files, random: random, logExists: !scan.segments().isEmpty)
    let summary = try scan.run { record, _ in try replay(record) }
    recovery = try summary.torn.map { try Recovery.cut($0, places: places, files: files, at: now) }
    let eraser = Eraser(files: files, places: places)
    try eraser.removeDrafts()
    if !summary.erasures.unfinished.isEmpty {
      _ = try eraser.erase(summary.erasures.unfinished)
      finishedErasure = true
    }
    unfinished = []
    erasureRecords = summary.erasures.records
    if let last = summary.last {
      let file = try files.openForAppending(places.segment(last.name), creating: false)
      // A process that was killed may have written what it never synced. It was read, so it must stay.
      try file.sync()
      segment = OpenSegment(whole: last, file: file)
    }
    try files.syncDirectory(places.log)
    try files.syncDirectory(places.state)
    self.places = places
    self.files = files
    self.lock = lock
    writer = TransactionWriter(random: random, key: key)
    chain = summary.chain
  }

  /// Appends the records as one transaction, all or nothing, and returns once they are on disk. Gives their sequences.
  ///
  /// No records: nothing is written. Of the errors only `.full` and `.invalidRecord` leave the log usable.
  public func append(_ records: [NewRecord], at time: Date) throws(EventLogError) -> Range<UInt64> {
    try Self.checkKinds(of: records)
    return try write(records, at: time)
  }

  func write(_ records: [NewRecord], at time: Date) throws(EventLogError) -> Range<UInt64> {
    if let fault { throw fault }
    let first = chain.sequence + 1
    guard !records.isEmpty else { return first..<first }
    guard let time = Timestamp(milliseconds: time.milliseconds) else { throw .impossibleTime }
    var next = chain
    let bytes = try writer.bytes(of: records, at: time, chain: &next)
    if let segment, segment.whole.name.month == time.month {
      try write(bytes, to: segment)
    } else {
      try write(bytes, toNewSegmentOf: time.month)
    }
    chain = next
    return first..<next.sequence + 1
  }

  private func write(_ bytes: [UInt8], to segment: OpenSegment) throws(EventLogError) {
    let length = segment.whole.length
    do {
      try segment.file.append(bytes)
    } catch  where error.code == .noSpace {
      try undo(error) { () throws(FileSystemError) in
        try segment.file.truncate(to: length)
        try segment.file.sync()
      }
    } catch {
      throw stop(error, cutting: segment.file, to: length)
    }
    do {
      try segment.file.sync()
    } catch {
      throw stop(error, cutting: segment.file, to: length)
    }
    self.segment?.whole.length = length + bytes.count
  }

  private func write(_ bytes: [UInt8], toNewSegmentOf month: Month) throws(EventLogError) {
    let name = SegmentName(number: (segment?.whole.name.number ?? 0) + 1, month: month)
    let path = places.segment(name)
    var opened: (any AppendFile)?
    do {
      let file = try files.openForAppending(path, creating: true)
      opened = file
      try file.append(bytes)
      segment = OpenSegment(whole: WholeSegment(name: name, length: bytes.count), file: file)
    } catch  where error.code == .noSpace {
      try undo(error) { () throws(FileSystemError) in
        if try files.status(of: path) != nil { try files.remove(path) }
        try files.syncDirectory(places.log)
      }
    } catch {
      throw stop(error, cutting: opened, to: 0)
    }
    do {
      try opened?.sync()
      try files.syncDirectory(places.log)
    } catch {
      throw stop(error, cutting: opened, to: 0)
    }
  }

  /// Goes on writing to what has the last segment's name now.
  func follow(rewritten: Set<String>) throws(EventLogError) {
    guard let segment, rewritten.contains(places.segment(segment.whole.name)) else { return }
    do {
      self.segment?.file = try files.openForAppending(places.segment(segment.whole.name), creating: false)
    } catch {
      throw .diskFault(error)
    }
  }

  /// Want of room passes; after any other error there are no more appends.
  func stopUnlessFull(_ error: EventLogError) -> EventLogError {
    if error.code != .full { fault = error }
    return error
  }

  /// Takes back what was written before there was no more room; always throws.
  private func undo(
    _ error: FileSystemError, _ body: () throws(FileSystemError) -> Void
  ) throws(EventLogError) {
    do {
      try body()
    } catch {
      throw stop(error, cutting: nil, to: 0)
    }
    throw EventLogError(error)
  }

  /// No more appends. After a failed sync, the kernel may show bytes that are not on the disk and never will be: they
  /// are cut off, as well as that goes, so that the next process does not read and believe them.
  private func stop(_ error: FileSystemError, cutting file: (any AppendFile)?, to length: Int) -> EventLogError {
    try? file?.truncate(to: length)
    let fault = EventLogError.diskFault(error)
    self.fault = fault
    return fault
  }
}
