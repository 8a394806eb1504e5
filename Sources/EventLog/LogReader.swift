// SPDX-License-Identifier: Apache-2.0
// Reads the log for commands that work beside a running daemon: no lock, no writing.

public import Ports

/// Reads and verifies a log without touching it.
public struct LogReader: Sendable {
  private let files: any FileSystem
  private let places: LogPlaces

  /// The log in this state directory, which need not exist.
  public init(directory: String, files: any FileSystem) {
    self.init(places: LogPlaces(state: directory), files: files)
  }

  init(places: LogPlaces, files: any FileSystem) {
    self.files = files
    self.places = places
  }

  /// Gives each verified record in order, and its line as stored (header, tab, payload; no line end).
  ///
  /// Records of an append that is under way just now are not given; the summary's `torn` tells of them. An append that
  /// is written but not yet acknowledged may be given. Of an erasure that is under way some payloads may be gone and others
  /// not yet. A log that is not there has 0 segments. Throws
  /// ``EventLogError``, after the records before the place, and whatever `each` throws.
  @discardableResult
  public func read(_ each: (StoredRecord, _ line: ArraySlice<UInt8>) throws -> Void) throws -> LogSummary {
    do {
      return try LogScan(files: files, places: places).run(each)
    } catch let error as FileSystemError {
      throw EventLogError(error)
    }
  }
}
