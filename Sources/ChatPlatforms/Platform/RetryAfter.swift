// SPDX-License-Identifier: Apache-2.0
// The Retry-After header (RFC 9110 section 10.2.3): seconds, or a date in the one form that senders may write
// (IMF-fixdate, section 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`). Anything else is as good as no header.

import Ports
import Recognition
import struct FoundationEssentials.Date

enum RetryAfter {
  /// The longest wait we let a server ask for: a day. It knows its own next hour, hardly its own next month.
  static let longestWait = Duration.seconds(86_400)

  /// How long an answer asks us to wait; nil where it does not say.
  static func wait(askedBy response: HTTPResponse, now: Date) -> Duration? {
    guard let value = response.header("Retry-After") else { return nil }
    let wait: Duration
    if value.utf8.allSatisfy({ (48...57).contains($0) }), !value.isEmpty {
      wait = Int64(value).map { .seconds($0) } ?? longestWait
    } else if let date = secondsSince1970(imfFixdate: value) {
      wait = .milliseconds(date * 1000 - now.milliseconds)
    } else {
      return nil
    }
    return min(max(wait, .zero), longestWait)
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  private static func secondsSince1970(imfFixdate text: String) -> Int64? {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0].count == 4, parts[5] == "GMT", let month = months.firstIndex(of: String(parts[2])),
      let day = number(parts[1], digits: 2), let year = number(parts[3], digits: 4),
      let date = CivilDate(year: year, month: month + 1, day: day)
    else { return nil }
    let clock = parts[4].split(separator: ":", omittingEmptySubsequences: false).map { number($0, digits: 2) }
    guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2], hour < 24, minute < 60,
      second <= 60
    else { return nil }
    return Int64(((date.daysSince1970 * 24 + hour) * 60 + minute) * 60 + second)
  }

  private static func number(_ digits: Substring, digits count: Int) -> Int? {
    guard digits.utf8.count == count, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(digits)
  }
}
