// SPDX-License-Identifier: Apache-2.0
// Chats whose API accepts nothing that we show to it. Further attempts would all fare the same, and servers ban who goes on all the
// same; so one post is tried every ten minutes, and the others are parked without an attempt.

/// The chats that accept nothing.
struct Denials {
  private struct Denial {
    /// What was said last, and all that was said.
    var reason: String
    var reasons: Set<String>
    var until: Duration
  }

  private var standing: [String: Denial] = [:]

  /// How long nothing is tried.
  static let rest = Duration.seconds(600)

  /// Remembers a denial.
  /// - Returns: Whether it is news.
  mutating func deny(_ chat: String, reason: String, at now: Duration) -> Bool {
    let known = standing[chat]?.reasons
    standing[chat] = Denial(reason: reason, reasons: (known ?? []).union([reason]), until: now + Self.rest)
    return known == nil
  }

  /// Why a post to this chat's API is not to be tried now; nil where it may be.
  func reason(against chat: String, at now: Duration) -> String? {
    standing[chat].flatMap { $0.until > now ? $0.reason : nil }
  }

  /// A post is tried; those after it wait for what becomes of it.
  mutating func trying(_ chat: String, at now: Duration) { standing[chat]?.until = now + Self.rest }

  /// Why the chat denied us, as far as that stands; by these its parked posts are known.
  func reasons(against chat: String) -> Set<String>? { standing[chat]?.reasons }

  /// The chat accepted something.
  mutating func lift(_ chat: String) { standing[chat] = nil }

  /// The chats that may be tried again, and why they denied us.
  func over(at now: Duration) -> [(chat: String, reasons: Set<String>)] {
    standing.filter { $0.value.until <= now }.sorted { $0.key < $1.key }.map { ($0.key, $0.value.reasons) }
  }

  /// How long until the next may be.
  func next(after now: Duration) -> Duration? { standing.values.map { $0.until - now }.filter { $0 > .zero }.min() }
}
