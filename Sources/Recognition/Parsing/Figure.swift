// SPDX-License-Identifier: Apache-2.0
// A number on a line, with its sign, its currency and its unit: `-3`, `€12`, `3.5 k`, `17 tickets`.

/// A number as it stands on a line.
struct Figure {
  /// Sign and currency included, the unit not.
  var tokens: Range<Int>
  var value: Double
  /// The currency before it, or what is glued to it; empty where neither is.
  var unit: String
}

extension Reader {
  /// The number that starts at `index`.
  func figure(at index: Int, before end: Int, decimalComma: Bool) -> Figure? {
    if tokens[index].kind == .points {
      return Figure(tokens: index..<index + 1, value: Double(tokens[index].value), unit: "")
    }
    var next = index
    let isNegative = isMinus(next, before: end)
    if isNegative || tokens[next].kind == .plus { next += 1 }
    var currency = ""
    if next < end, isCurrency(next) {
      currency = message.text(next)
      next += 1
    }
    guard next < end, let (amount, after) = amount(at: next, before: end, decimalComma: decimalComma) else {
      return nil
    }
    let value = isNegative ? -amount.value : amount.value
    return Figure(tokens: index..<after, value: value, unit: currency.isEmpty ? amount.unit : currency)
  }

  /// A minus sign right before a number. A dash with spaces around it is none.
  private func isMinus(_ index: Int, before end: Int) -> Bool {
    guard tokens[index].spaceBefore, index + 1 < end, !tokens[index + 1].spaceBefore else { return false }
    return ["-", "\u{2212}", "\u{2013}"].contains(message.text(index))
  }

  private func isCurrency(_ index: Int) -> Bool {
    guard tokens[index].kind == .other, let scalar = message.text(index).unicodeScalars.first else { return false }
    return scalar.properties.generalCategory == .currencySymbol
  }

  /// An amount, which may be grouped by spaces (`1 200`) or go on in words (`3.5 million`).
  private func amount(at index: Int, before end: Int, decimalComma: Bool) -> (Amount, Int)? {
    guard tokens[index].kind == .word, !isPartOfWord(index) else { return nil }
    var text = message.text(index)
    var next = index + 1
    while next < end, tokens[next].kind == .word, text.utf8.count <= 12, text.utf8.allSatisfy(\.isASCIIDigit),
      next > index + 1 || text.utf8.count <= 3, message.text(next).prefix(while: \.isNumber).count == 3
    {
      text += message.text(next)
      next += 1
    }
    guard var amount = Amount(text, decimalComma: decimalComma) else { return nil }
    if amount.unit.isEmpty, let scale = match([.thousand, .million], at: next, before: end) {
      amount.value *= scale.noteWords.contains(.thousand) ? 1_000 : 1_000_000
      next += scale.length
    }
    return (amount, next)
  }

  /// What is glued to `#`, `<`, `~` and their like is more or less than a number.
  private func isPartOfWord(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].spaceBefore else { return false }
    switch tokens[index - 1].kind {
    case .quote, .word, .hashtag, .mention: return true
    case .other: return ["<", ">", "\u{2264}", "\u{2265}", "^", "/", "\\", "@", "#"].contains(message.text(index - 1))
    default: return false
    }
  }

  /// The unit of a figure: what is glued to it, or the words behind it, of which there are few; nil where more is said
  /// than a unit.
  func unit(of figure: Figure, before end: Int) -> String? {
    let start = figure.tokens.upperBound
    var last = start
    while last < end, tokens[last].kind == .word || tokens[last].kind == .other { last += 1 }
    guard (last..<end).allSatisfy({ isDecoration($0) }), last - start <= 4 else { return nil }
    guard figure.unit.isEmpty else { return figure.unit }
    guard start < last else { return "" }
    if tokens[start].kind == .other, message.text(start) == "%" { return "%" }
    var index = start
    while index < last {
      if let per = match(.per, at: index, before: last) {
        index += per.length + 1
      } else if has([.aside, .governing, .functionWord], at: index, before: last) {
        break
      } else {
        index += 1
      }
    }
    return message.text(start..<min(index, last))
  }
}
