// SPDX-License-Identifier: Apache-2.0
// The names of segment files, as in 000007-2026-11.jsonl: a number that orders them, and the month of their records.

/// A segment's name. The number alone orders segments: it counts 1, 2, 3 …, whatever the clock does.
struct SegmentName: Equatable, CustomStringConvertible {
  static let ending = ".jsonl"

  var number: Int
  var month: Month

  init(number: Int, month: Month) {
    self.number = number
    self.month = month
  }

  /// Nil where the name is not exactly what ``description`` writes.
  init?(_ name: String) {
    guard name.hasSuffix(Self.ending) else { return nil }
    let parts = name.dropLast(Self.ending.count).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let number = Int(parts[0]), let year = Int(parts[1]), let month = Int(parts[2]),
      (1...12).contains(month)
    else { return nil }
    self.init(number: number, month: Month(year: year, month: month))
    guard description == name else { return nil }
  }

  var description: String {
    "\(padded(number, 6))-\(padded(month.year, 4))-\(padded(month.month, 2))\(Self.ending)"
  }

  private func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
