// SPDX-License-Identifier: Apache-2.0
// Why a configuration was not adopted while the daemon runs, for the operations log: how many problems, and where the first
// is. Not what it is: that may quote the file, and `smallwins check` tells it.

import Ports

/// A configuration that was refused; the old one is kept.
struct ConfigurationRefusal {
  /// The line for operators.
  let entry: LogEntry

  /// Nil for an error that has nothing to do with the configuration.
  init?(_ error: any Error) {
    let (count, first): (Int, String)
    switch error {
    case let error as ConfigurationError:
      count = error.problems.count
      first = error.problems.first.map { "\(error.file):\($0.line):\($0.column) \($0.path)" } ?? error.file
    case let error as ConfigurationUnreadable: (count, first) = (1, error.file)
    case let error as RoutesError:
      (count, first) = (error.problems.count, error.problems.first?.reference.description ?? "")
    case let error as FileSystemError: (count, first) = (1, "\(error.operation) \(error.path)")
    default: return nil
    }
    entry = LogEntry(
      .error, "configuration-wrong-old-one-kept", ["problems": String(count), "first": first, "see": "smallwins check"])
  }
}
