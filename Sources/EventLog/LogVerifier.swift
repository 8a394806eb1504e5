// SPDX-License-Identifier: Apache-2.0
// Says whether a log is what was written, and if not, where and what to do.

public import Ports

/// What became of checking a log.
public enum LogVerdict: Equatable, Sendable {
  /// There is no log.
  case missing
  /// Every byte is what was written.
  case intact(LogSummary)
  /// The same, up to an append that was interrupted, or is under way just now. The next start cuts it off.
  case torn(LogSummary, TornEnd)
  /// Something was changed, lost or added at this place.
  case damaged(LogDamage, message: String, hint: String)
}

/// Checks a log.
public enum LogVerifier {
  /// Reads all of it. Throws ``EventLogError`` only where it cannot be read.
  public static func verify(directory: String, files: any FileSystem) throws -> LogVerdict {
    do {
      let summary = try LogReader(directory: directory, files: files).read { _, _ in }
      if let torn = summary.torn { return .torn(summary, torn) }
      return summary.segments == 0 ? .missing : .intact(summary)
    } catch let error as EventLogError {
      guard case .damaged(let damage) = error.code else { throw error }
      return .damaged(damage, message: error.message, hint: error.hint)
    }
  }
}
