// SPDX-License-Identifier: Apache-2.0
// For which weeks, months or quarters something was posted, so that it comes once in each, whatever clocks and restarts do.

import struct FoundationEssentials.Date

/// The periods that have had theirs.
struct Postings<Period: Comparable & Sendable>: Equatable, Sendable {
  private struct Posting: Equatable, Sendable {
    var period: Period
    var at: Date
  }

  /// How many are remembered: by their number and not by their age, since a clock that jumps ages nothing.
  private static var memory: Int { 60 }
  private var postings: [Posting] = []

  /// Whether a period has had its post, or a later one has. A posting that lies in the future was made by a clock that has been set
  /// back since, and counts for its own period only.
  func isPosted(_ period: Period, at now: Date) -> Bool {
    postings.contains { $0.period == period || ($0.at <= now && $0.period > period) }
  }

  mutating func post(_ period: Period?, at time: Date) {
    guard let period else { return }
    postings.append(Posting(period: period, at: time))
    postings.removeFirst(max(0, postings.count - Self.memory))
  }
}
