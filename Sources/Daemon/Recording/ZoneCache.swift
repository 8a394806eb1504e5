// SPDX-License-Identifier: Apache-2.0
// Zones that were read once. The rules ask for them at every turn of every loop; the operating system changes them a few times a
// year, and then the file's time changes.

import Recognition
import Synchronization

/// Zones by name, read again when their files change.
final class ZoneCache: Sendable {
  let directory: ZoneDirectory
  private let kept = Mutex<[String: Kept]>([:])

  private struct Kept {
    var rules: TimeZoneRules
    var modified: Int64
  }

  init(_ directory: ZoneDirectory) { self.directory = directory }

  /// The rules of a zone; nil where there is none.
  func rules(for name: String) -> TimeZoneRules? {
    let modified = directory.modified(name)
    if let known = kept.withLock({ $0[name] }), known.modified == modified { return known.rules }
    guard let rules = try? directory.rules(for: name) else { return nil }
    kept.withLock { $0[name] = Kept(rules: rules, modified: modified) }
    return rules
  }
}
