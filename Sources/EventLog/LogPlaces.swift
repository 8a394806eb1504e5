// SPDX-License-Identifier: Apache-2.0
// Where the log's files are in the state directory, and how a directory is made so that it stays.

import Ports

struct LogPlaces: Sendable {
  /// The state directory.
  let state: String

  var lock: String { state + "/lock" }
  var identityKey: String { state + "/identity.key" }
  var log: String { state + "/log" }
  /// What recovery cut off.
  var torn: String { log + "/torn" }

  func segment(_ name: SegmentName) -> String { "\(log)/\(name)" }
}
