// SPDX-License-Identifier: Apache-2.0
// The log as commands read it: beside a running daemon, without a lock, and without a trace.

public import EventLog
public import Ports
public import Recognition

/// Reads what a state directory's log knows.
public struct Logbook: Sendable {
  private let layout: StateLayout
  private let files: any FileSystem

  /// The log of a state directory.
  public init(_ layout: StateLayout, files: any FileSystem) {
    self.layout = layout
    self.files = files
  }

  /// Folds the whole log.
  /// - Returns: The state, and what was read; 0 segments where there is no log.
  public func state(retention: State.Retention) throws -> (state: State, summary: LogSummary) {
    let codec = EventCodec()
    var state = State(retention: retention)
    let summary = try LogReader(directory: layout.root, files: files).read { record, _ in
      try state.replay(record, codec: codec)
    }
    return (state, summary)
  }

  /// The items that hold now, in the order they were recorded; nil where there is no log.
  public func export() throws -> [ExportedItem]? {
    let (state, summary) = try state(retention: .unbounded)
    return summary.segments == 0 ? nil : ExportedItem.all(in: state)
  }
}

extension State {
  mutating func replay(_ record: StoredRecord, codec: EventCodec) throws {
    do {
      if let event = try codec.event(kind: record.kind, payload: record.payload) {
        apply(event, sequence: record.sequence, at: record.time, key: record.identity)
      } else {
        applyErased(key: record.identity)
      }
    } catch is DecodingError {
      throw UnreadableRecord(sequence: record.sequence, kind: record.kind)
    }
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
