// SPDX-License-Identifier: Apache-2.0
// Numbers and lists as a language writes them.

extension Wording {
  /// As in `a, b and c`.
  func joined(_ parts: [[Inline]]) -> [Inline] {
    parts.enumerated().flatMap { index, part in
      index == 0 ? part : [.text(index == parts.count - 1 ? grammar.listEnd : grammar.listSeparator)] + part
    }
  }

  /// People as in `Ada, Lin and Zoe`.
  func joined(_ people: [Person]) -> [Inline] { joined(people.map { [.person($0)] }) }

  /// As in `a, b and c`.
  func joined(_ parts: [String]) -> String {
    parts.enumerated().map { index, part in
      index == 0 ? part : (index == parts.count - 1 ? grammar.listEnd : grammar.listSeparator) + part
    }
    .joined()
  }

  /// A number as words where it is small, else in figures: `two`, `13`.
  func cardinal(_ number: Int) -> String {
    grammar.cardinals.indices.contains(number - 1) ? grammar.cardinals[number - 1] : self.number(Double(number))
  }

  /// A place in a row, as a word where it is small: `third`, `21st`.
  public func ordinal(_ number: Int) -> String {
    grammar.ordinals.indices.contains(number - 1) ? grammar.ordinals[number - 1] : grammar.ordinal(number)
  }

  /// As in `1,234.5`.
  /// - Parameters:
  ///   - decimals: To how many decimals it is rounded, 0 to 9; nil for as many as it has.
  ///   - least: How many decimals a broken number has at least.
  public func number(_ value: Double, decimals: Int? = nil, atLeast least: Int = 0) -> String {
    let value = decimals.map { value.rounded(toDecimals: $0) } ?? value
    // From here on, and below a ten-thousandth, Swift writes an exponent, which no language writes otherwise.
    let digits = "\(abs(value))"
    guard !digits.contains("e"), value.isFinite else { return "\(value)" }
    let parts = digits.split(separator: ".")
    let zeros = parts.count < 2 ? "" : String(repeating: "0", count: max(0, least - parts[1].count))
    let fraction = parts.count < 2 || parts[1] == "0" ? "" : grammar.decimalSeparator + parts[1] + zeros
    return (value < 0 ? "-" : "") + grouped(parts[0]) + fraction
  }

  /// As in `60%`.
  public func percent(_ value: Double, decimals: Int? = 0) -> String {
    number(value, decimals: decimals) + grammar.percentSign
  }

  /// A number with its unit as somebody said it: `€12`, `60%`, `17 tickets`.
  func figure(_ value: Double, unit: String?) -> [Inline] {
    guard let unit, !unit.isEmpty else { return [.text(number(value))] }
    if unit == "%" { return [.text(percent(value, decimals: nil))] }
    let isCurrency = unit.unicodeScalars.allSatisfy { $0.properties.generalCategory == .currencySymbol }
    let amount = number(value, atLeast: isCurrency ? 2 : 0)
    return isCurrency && grammar.currencyLeads ? [.said(unit), .text(amount)] : [.text(amount + " "), .said(unit)]
  }

  private func grouped(_ digits: Substring) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += grammar.groupSeparator }
      text.append(digit)
    }
    return text
  }
}

extension Double {
  fileprivate func rounded(toDecimals decimals: Int) -> Double {
    let factor = (0..<max(0, min(decimals, 9))).reduce(1.0) { factor, _ in factor * 10 }
    let scaled = (self * factor).rounded()
    return scaled.isFinite ? scaled / factor : self
  }
}
