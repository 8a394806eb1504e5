// SPDX-License-Identifier: Apache-2.0
// Folds the log's records into a state. A record that was erased and is about others too is replaced, at its own place, by the one that
// was appended for it: so what follows it means what it meant. Those are looked for once, ahead, where the first erased record is met.

import EventLog
import Recognition

/// A replay under way.
struct Replay {
  /// What was folded so far.
  private(set) var state: State
  private let reader: LogReader
  private let codec = EventCodec()
  private var replacements: [UInt64: Event]?

  init(_ reader: LogReader, retention: State.Retention) {
    self.reader = reader
    state = State(retention: retention)
  }

  /// Takes the next record in.
  mutating func take(_ record: StoredRecord) throws {
    if record.isErased {
      if let event = try replacement(of: record.sequence) {
        apply(event, of: record)
      } else {
        state.applyErased(key: record.identity)
      }
    } else if try codec.replacement(record) == nil {
      if let event = try codec.event(of: record) {
        apply(event, of: record)
      } else {
        state.applyUnread(key: record.identity)
      }
    }
  }

  /// All of a log.
  static func all(of reader: LogReader, retention: State.Retention) throws -> (state: State, summary: LogSummary) {
    var replay = Replay(reader, retention: retention)
    let summary = try reader.read { record, _ in try replay.take(record) }
    return (replay.state, summary)
  }

  private mutating func apply(_ event: Event, of record: StoredRecord) {
    state.apply(event, sequence: record.sequence, at: record.time, key: record.identity)
  }

  private mutating func replacement(of sequence: UInt64) throws -> Event? {
    if let replacements { return replacements[sequence] }
    var found: [UInt64: Event] = [:]
    try reader.read { record, _ in
      if !record.isErased, let (replaced, event) = try codec.replacement(record) { found[replaced] = event }
    }
    replacements = found
    return found[sequence]
  }
}

/// A record whose content this version cannot read, though it is what was written.
public struct UnreadableRecord: Error, Equatable, Sendable, CustomStringConvertible {
  /// Its number.
  public var sequence: UInt64
  /// Its kind.
  public var kind: String

  /// What is wrong and what to do.
  public var description: String {
    "Record \(sequence) (\(kind)) is intact, but this version cannot read it. "
      + "Start the version that wrote it, or a newer one"
  }
}
