// SPDX-License-Identifier: Apache-2.0
// How often a chat's history is read, and how far back.
//
// Two kinds of rounds, since what is new costs one question a channel and what was changed costs many: every thread's answers, and
// two days of messages to be held against what we remember. The least that a platform lets us ask is Slack's Tier 3 for a
// team's own app, 50 questions a minute and method (docs.slack.dev/apis/web-api/rate-limits); the traits' pause between two
// questions keeps to it, however many channels there are: then a round takes longer, and no question is refused.

import struct FoundationEssentials.Date

/// How often, and how far back.
struct PollRhythm: Equatable, Sendable {
  /// From one look for what is new to the next; nil for none between the thorough ones.
  var light: Duration?
  /// From one look for edits, deletions, reactions and answers in threads to the next.
  var thorough: Duration

  /// Where reading the history is the only way, what is new should be seen soon. What people change can wait for ten minutes.
  static func alone(every interval: Duration) -> PollRhythm { PollRhythm(light: interval, thorough: .seconds(600)) }

  /// Where deliveries arrive by themselves, reading only fills gaps: after a start, and once an hour for what got lost on its way.
  static let besideDeliveries = PollRhythm(light: nil, thorough: .seconds(3600))

  /// How long we wait after a refusal, which an operator has to do something about.
  static let afterRefusal = Duration.seconds(600)
  /// The longest wait between two attempts to ask a server that does not answer, in seconds.
  static let longestBackoff = 300

  /// How far a light reading goes back before the last one, in seconds: clocks differ, and a message may become visible late.
  static let overlap: Double = 120
  /// How far a thorough reading goes back before the last one, in seconds: most edits, deletions and reactions come within two days.
  static let reach: Double = 48 * 3600
  /// How long people answer what we asked, in seconds: a week after the next prompt.
  static let answered: Double = 14 * 24 * 3600
  /// How far back any reading goes, in seconds; edits and reactions of older messages find nothing that is remembered.
  static let farthest: Double = 35 * 24 * 3600

  /// A clock that was ahead leaves dates that are yet to come, which say nothing of when it was.
  static func believes(_ last: Date?, now: Date) -> Bool { last.map { $0 <= now.addingTimeInterval(overlap) } ?? false }

  /// From where on a channel's history is read.
  /// - Parameters:
  ///   - last: When the last reading of the channel began; nil where none is known.
  ///   - beginning: Since when the channel is followed: what was said earlier is none of ours.
  static func start(last: Date?, beginning: Date, isThorough: Bool, now: Date) -> Date {
    let last = believes(last, now: now) ? last.map { min($0, now) } : nil
    let from = last?.addingTimeInterval(isThorough ? -reach : -overlap) ?? now.addingTimeInterval(-farthest)
    let floor = beginning <= now ? beginning : last?.addingTimeInterval(-overlap) ?? now
    return max(from, floor, now.addingTimeInterval(-farthest))
  }
}
