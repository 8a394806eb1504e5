// SPDX-License-Identifier: Apache-2.0
// Reads `metric: NAME VALUE [UNIT]` and `metric NAME = VALUE`.

/// A metric's parts.
struct MetricReading {
  /// The name; what stands between it and the value (`=`, `is`) is not in it.
  var name: Range<Int>
  var value: Double
  var unit: String
}

extension Reader {
  /// A metric in a range: the last number of its first clause is the value, what stands before it the name, what stands
  /// behind it the unit. Nil where there is no name or no number, or where more is said than these.
  func metric(in range: Range<Int>, decimalComma: Bool) -> MetricReading? {
    var last: Figure?
    var beforeLast: Figure?
    var index = range.lowerBound
    while index < range.upperBound {
      if let figure = figure(at: index, before: range.upperBound, decimalComma: decimalComma) {
        (beforeLast, last) = (last, figure)
        index = figure.tokens.upperBound
      } else if last != nil, endsClause(index) {
        break
      } else {
        index += 1
      }
    }
    guard let last, let unit = unit(of: last, before: index) else { return nil }
    if let beforeLast, isOneFigure(beforeLast, last) { return nil }
    let behind = last.tokens.upperBound..<range.upperBound
    let isLast = behind.allSatisfy { isDecoration($0) }
    guard let name = metricName(range.lowerBound..<last.tokens.lowerBound, endsInFigure: isLast) else { return nil }
    return MetricReading(name: name, value: last.value, unit: unit)
  }

  /// `4 h 30 min`, `12 to 9`: two numbers that are one, or a change.
  private func isOneFigure(_ first: Figure, _ second: Figure) -> Bool {
    let between = first.tokens.upperBound..<second.tokens.lowerBound
    guard let word = between.first else { return true }
    return between.count == 1 && tokens[word].kind == .word && tokens[word].end - tokens[word].start <= 3
  }

  /// Whether the languages of a keyword write 1.200,5.
  func hasDecimalComma(_ keyword: Keyword) -> Bool {
    let own = keyword.languages.intersection(languages)
    return (own.isEmpty ? languages : own).isSubset(of: lexicon.languagesWithDecimalComma)
  }

  func isEqualsSign(_ index: Int) -> Bool { tokens[index].kind == .other && message.text(index) == "=" }

  private func endsClause(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .comma, .semicolon, .openBracket, .stop, .question: true
    case .dash: tokens[index].spaceBefore
    default: false
    }
  }

  // MARK: The name

  /// A metric's name, without what leads from it to the value; nil where nothing is left, or where it leads to
  /// something else (`signups from 12 to`). A letter with nothing but its value is a name, whatever word it is elsewhere
  /// (`a 1`, `i = 2`).
  private func metricName(_ range: Range<Int>, endsInFigure: Bool) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isDecoration(start), tokens[start].kind != .hashtag { start += 1 }
    trim: while end > start {
      switch tokens[end - 1].kind {
      case .colon, .dash, .mark, .emoji, .recognitionEmoji: end -= 1
      case .other where isEqualsSign(end - 1): end -= 1
      default: break trim
      }
    }
    var isParted = end < range.upperBound
    for length in [3, 2, 1] where end - length > start {
      guard match(.equals, at: end - length, before: end)?.length == length else { continue }
      end -= length
      isParted = true
      break
    }
    guard start < end, [.word, .closeBracket, .opaque].contains(tokens[end - 1].kind) else { return nil }
    if end == start + 1, tokens[start].kind == .word, tokens[start].end - tokens[start].start == 1,
      endsInFigure || isParted
    {
      return start..<end
    }
    guard !has([.governing, .negation], at: end - 1, before: end), match(.comparison, at: end - 1, before: end) == nil
    else { return nil }
    // `sign-ups in week 14` tells a week, `deploys per day 14` does not.
    if !isParted, match(.period, at: end - 1, before: end) != nil, match(.per, at: end - 2, before: end) == nil {
      return nil
    }
    guard match(.clauseOpening, at: start, before: end) == nil else { return nil }
    return (start..<end).contains { tokens[$0].kind == .word || tokens[$0].kind == .opaque } ? start..<end : nil
  }
}
