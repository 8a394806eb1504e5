// SPDX-License-Identifier: Apache-2.0
// Slack's `ts`: when a message was said, in Unix seconds with six digits behind the point, and at the same time its identifier in
// its channel (docs.slack.dev/messaging/retrieving-messages). As an identifier it stays the text it is; as a time it is counted in
// whole microseconds, since a Double cannot hold all of them.

import Ports
import struct FoundationEssentials.Date

/// A moment by Slack's clock.
struct SlackTime: Hashable, Comparable {
  /// Since 1970.
  var microseconds: Int64

  init(microseconds: Int64) { self.microseconds = microseconds }

  /// Of a date, to the millisecond.
  init(_ date: Date) { microseconds = max(0, date.milliseconds) * 1_000 }

  /// Reads a `ts`; nil where it is none. Digits behind the sixth are not looked at.
  init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let seconds = Self.number(first, atMost: 11) else { return nil }
    microseconds = seconds * 1_000_000
    guard parts.count == 2 else { return }
    guard Self.number(parts[1], atMost: 18) != nil, let fraction = Int64((parts[1] + "00000").prefix(6)) else {
      return nil
    }
    microseconds += fraction
  }

  private static func number(_ digits: Substring, atMost count: Int) -> Int64? {
    guard (1...count).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int64(digits)
  }

  /// As a date, cut to the millisecond.
  var date: Date { Date(milliseconds: microseconds / 1_000) }

  /// As Slack writes it.
  var text: String {
    let fraction = String(microseconds % 1_000_000)
    return "\(microseconds / 1_000_000)." + String(repeating: "0", count: 6 - fraction.utf8.count) + fraction
  }

  static func < (a: Self, b: Self) -> Bool { a.microseconds < b.microseconds }
}

extension JSONFields {
  /// A `ts` that says when something was.
  func slackTime(_ name: String) throws(FieldError) -> SlackTime? {
    guard let text = try string(name) else { return nil }
    guard let time = SlackTime(text) else { throw .notATime(name) }
    return time
  }
}
