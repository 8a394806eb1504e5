// SPDX-License-Identifier: Apache-2.0
// A number as people write it: 1,200 · 3.5k · 1.200,5 · 4.6/5 · 850ms.

/// A number and what is glued to it.
struct Amount: Equatable {
  /// The number.
  var value: Double
  /// What stands right behind it, such as `ms` in `850ms`; empty where nothing does.
  var unit: String

  /// Reads a word that starts with a digit; nil where it is no plain number: a date, a time, a version. With
  /// `decimalComma`, 1.200 is twelve hundred and 1,200 a little more than one.
  init?(_ word: String, decimalComma: Bool) {
    let numeric = word.prefix { "0123456789.,'\u{2019}".contains($0) }
    guard numeric.first?.isNumber == true else { return nil }
    guard let value = Self.value(of: numeric, decimalComma: decimalComma) else { return nil }
    let rest = word.dropFirst(numeric.count)
    guard Self.isUnit(rest, of: value) else { return nil }
    self.value = value
    unit = String(rest)
    switch unit {
    case "k", "K": multiply(by: 1_000)
    case "M": multiply(by: 1_000_000)
    default: break
    }
  }

  private mutating func multiply(by factor: Double) {
    value *= factor
    unit = ""
  }

  /// Letters (`ms`, `x`, `/day`), or the end of a scale that the number is on (`/5`). `14:30`, `3-4` and `1.2.3` are no
  /// amounts, and neither is a fraction: `1/3` is not one.
  private static func isUnit(_ rest: Substring, of value: Double) -> Bool {
    if let most = scales[rest] { return value <= most }
    return rest.allSatisfy { $0.isLetter || $0 == "/" } && rest != "/"
  }

  /// What people rate things out of.
  private static let scales: [Substring: Double] = ["/5": 5, "/10": 10, "/100": 100]

  private static func value(of digits: Substring, decimalComma: Bool) -> Double? {
    var decimal: Character = decimalComma ? "," : "."
    var group: Character = decimalComma ? "." : ","
    let lastMark = digits.last { $0 == "." || $0 == "," }
    if digits.contains("."), digits.contains(","), let lastMark {
      // Where both stand, the last one is the decimal mark.
      decimal = lastMark
      group = lastMark == "." ? "," : "."
    } else if !isGrouped(digits, by: group) {
      // `0,8` and `4.2` can only be decimals.
      decimal = lastMark ?? decimal
      group = decimal == "." ? "," : "."
    }
    let parts = digits.split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !parts.contains("") else { return nil }
    let groups = whole.split(omittingEmptySubsequences: false) { $0 == group || $0 == "'" || $0 == "\u{2019}" }
    guard groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }) && (1...3).contains(groups[0].count)
    else { return nil }
    let text = groups.joined() + (parts.count == 2 ? "." + parts[1] : "")
    return text.count <= 24 ? Double(text) : nil
  }

  private static func isGrouped(_ digits: Substring, by mark: Character) -> Bool {
    let groups = digits.split(separator: mark, omittingEmptySubsequences: false)
    return groups.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
  }
}
