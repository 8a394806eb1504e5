// SPDX-License-Identifier: Apache-2.0
// What a word of digits can be in a date.

/// A number in a date.
enum DateNumber: Equatable {
  /// 1 to 31: a date beside a month only.
  case day
  /// 2020 to 2099.
  case year
  /// A date or a time by itself: `2025-09-01`, `12/06`, `12.06.2025`, `20th`, `17:00`, `5pm`.
  case whole

  /// Reads a word; nil where it is no such number. `ordinalEndings` are what may stand behind a day's digits; `dotsPart`
  /// says that `15.3` is a day and a month.
  init?(_ word: String, ordinalEndings: Set<String> = [], dotsPart: Bool = false) {
    let word = word.lowercased()
    guard let first = word.utf8.first, first.isASCIIDigit else { return nil }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    guard digits.count <= 4, let number = Int(digits) else { return nil }
    if rest.isEmpty {
      switch number {
      case 1...31 where digits.count <= 2: self = .day
      case 2020...2099: self = .year
      default: return nil
      }
    } else if ordinalEndings.contains(String(rest)) || Self.hours.contains(String(rest)) {
      guard (1...31).contains(number) else { return nil }
      self = .whole
    } else if Self.isDate(word, dotsPart: dotsPart) || Self.isTime(word) {
      self = .whole
    } else {
      return nil
    }
  }

  /// What stands behind an hour.
  private static let hours: Set<String> = ["am", "pm", "h"]

  /// Two or three numbers parted by the same one of `-`, `/`, `.` that can be a day, a month and a year, in any order.
  /// `dotsPart` says that day and month alone may be parted by a full stop.
  private static func isDate(_ word: String, dotsPart: Bool) -> Bool {
    for separator: Character in ["-", "/", "."] {
      let parts = word.split(separator: separator, omittingEmptySubsequences: false).map { Int($0) ?? -1 }
      guard (2...3).contains(parts.count), !parts.contains(-1) else { continue }
      // `12-14` and `4.5` are ranges and amounts more often than dates.
      if parts.count == 2 {
        return (separator == "/" || separator == "." && dotsPart) && parts.allSatisfy { (1...31).contains($0) }
          && parts.contains { $0 <= 12 }
      }
      let isYearFirst = parts[0] > 31
      let year = isYearFirst ? parts[0] : parts[2]
      let others = isYearFirst ? parts[1...] : parts[..<2]
      return (0...99).contains(year) || (1970...2199).contains(year)
        ? others.allSatisfy { (1...31).contains($0) } && others.contains { $0 <= 12 } : false
    }
    return false
  }

  /// `17:00`, `5:30pm`.
  private static func isTime(_ word: String) -> Bool {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), (0...24).contains(hour) else { return false }
    let minutes = parts[1].prefix(2)
    guard minutes.count == 2, let minute = Int(minutes), (0..<60).contains(minute) else { return false }
    return parts[1].count == 2 || hours.contains(String(parts[1].dropFirst(2)))
  }
}
