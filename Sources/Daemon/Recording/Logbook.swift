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
    try Replay.all(of: LogReader(directory: layout.root, files: files), retention: retention)
  }

  /// The items that hold now, in the order they were recorded; nil where there is no log.
  /// - Parameter withMoodAuthors: Whether it says who gave which mood.
  public func export(withMoodAuthors: Bool = false) throws -> [ExportedItem]? {
    let (state, summary) = try state(retention: .unbounded)
    return summary.segments == 0 ? nil : ExportedItem.all(in: state, withMoodAuthors: withMoodAuthors)
  }
}
