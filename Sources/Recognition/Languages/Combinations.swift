// SPDX-License-Identifier: Apache-2.0
// Phrases that are made of parts.

extension LanguageTable {
  /// Each of the stems with each of the endings.
  static func combinations(of stems: [String], with endings: [String]) -> [String] {
    stems.flatMap { stem in endings.map { stem + $0 } }
  }

  /// Each of these words before each of those: `combine(["beau", "bon"], ["travail", "boulot"])`.
  static func combine(_ openings: [String], _ endings: [String]) -> [String] {
    combinations(of: openings.map { $0 + " " }, with: endings)
  }
}
