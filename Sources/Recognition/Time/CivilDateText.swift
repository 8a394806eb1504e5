// SPDX-License-Identifier: Apache-2.0
// Dates as people and file names write them: 2026-11-21 (ISO 8601).

extension CivilDate: LosslessStringConvertible {
  /// Reads `2026-11-21`; nil for anything else and for days that there are not.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// As in `2026-11-21`.
  public var description: String { "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))" }
}
