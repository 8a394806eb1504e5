// SPDX-License-Identifier: Apache-2.0
// What is known of a channel's weekly prompts: the weeks for which it was posted, so that it is posted once a week, whatever clocks
// and restarts do. It begins anew where somebody sets another prompt.

import struct FoundationEssentials.Date

/// What is known of a channel's weekly prompts.
struct PromptBookkeeping: Equatable, Sendable {
  private struct Posting: Equatable, Sendable {
    var week: ISOWeek
    var at: Date
  }

  private var postings: [Posting] = []

  /// Whether the prompt was posted for a week, or for a later one. A posting that lies in the future was made by a
  /// clock that has been set back since, and counts for its own week only.
  func isPosted(_ week: ISOWeek, at now: Date) -> Bool {
    postings.contains { $0.week == week || ($0.at <= now && $0.week > week) }
  }

  mutating func post(_ posted: PromptPosted, at time: Date) {
    guard let week = ISOWeek(posted.week) else { return }
    postings.append(Posting(week: week, at: time))
  }

  /// Forgets old postings, the latest aside.
  mutating func forget(before limit: Date) {
    guard let last = postings.map(\.week).max() else { return }
    postings.removeAll { $0.at <= limit && $0.week != last }
  }
}
