// SPDX-License-Identifier: Apache-2.0
// Finds when something is due, as it was said: dates are told from amounts, ways and people (`by hand`, `by a third`, `by @lin`).

/// When something is due.
struct Due {
  /// The date.
  var date: Range<Int>
  /// The same with `by` and the brackets around it.
  var clause: Range<Int>
}

extension Reader {
  /// When what a range says is due: the last `by` before a date tells it.
  func due(in range: Range<Int>) -> Due? {
    var found: Due?
    var index = range.lowerBound
    while index < range.upperBound {
      guard let due = due(at: index, before: range.upperBound) else {
        index += 1
        continue
      }
      if endsThere(due, in: range) { found = due }
      index = due.clause.upperBound
    }
    return found.map { withBrackets($0, in: range) }
  }

  /// `by Friday`, or `Friday by` in languages that say it so.
  private func due(at index: Int, before end: Int) -> Due? {
    if let by = match(.due, at: index, before: end) {
      let start = index + by.length
      let dotsPart = by.languages.isSubset(of: lexicon.languagesWithDecimalComma)
      guard let dateEnd = self.date(at: start, before: end, dotsPart: dotsPart) else { return nil }
      let behind = match(.dueBehind, at: dateEnd, before: end)?.length ?? 0
      return Due(date: start..<dateEnd, clause: index..<dateEnd + behind)
    }
    guard tokens[index].kind == .word, let dateEnd = self.date(at: index, before: end),
      let behind = match(.dueBehind, at: dateEnd, before: end)
    else { return nil }
    return Due(date: index..<dateEnd, clause: index..<dateEnd + behind.length)
  }

  /// Whether a date is all that `by` leads to: in `by Friday traffic` it is not.
  private func endsThere(_ due: Due, in range: Range<Int>) -> Bool {
    let next = due.clause.upperBound
    guard next < range.upperBound else { return true }
    guard tokens[next].kind == .word, due.date.upperBound == due.clause.upperBound else { return true }
    return has([.functionWord, .reason, .looseReason, .joiner, .governing], at: next, before: range.upperBound)
  }

  private func withBrackets(_ due: Due, in range: Range<Int>) -> Due {
    let start = due.clause.lowerBound
    guard start > range.lowerBound, tokens[start - 1].kind == .openBracket,
      kind(due.clause.upperBound, before: range.upperBound) == .closeBracket
    else { return due }
    return Due(date: due.date, clause: start - 1..<due.clause.upperBound + 1)
  }

  /// The end of the date that starts at `start`; nil where none does. A number alone is no date. `dotsPart` says that
  /// day and month are parted by a full stop (`15.3.`).
  func date(at start: Int, before end: Int, dotsPart: Bool = false) -> Int? {
    var scan = DateScan(dotsPart: dotsPart)
    var index = start
    while index < end, index - start < 10 {
      guard let length = dateStep(at: index, before: end, &scan) else { break }
      index += length
      if scan.isGood { scan.goodEnd = index }
    }
    return scan.goodEnd
  }

  /// Takes what stands at `index` into a date; how many tokens it is.
  private func dateStep(at index: Int, before end: Int, _ scan: inout DateScan) -> Int? {
    switch tokens[index].kind {
    case .word: return dateWord(at: index, before: end, &scan)
    case .comma:
      // `June 12, 2025`
      guard scan.goodEnd != nil, index + 1 < end, DateNumber(message.text(index + 1)) == .year else { return nil }
      scan.isGood = false
      return 1
    case .stop, .other:
      // `12. Juni`, `12.06.`
      guard scan.last == .day || scan.last == .whole, message.text(index) == ".", !tokens[index].spaceBefore else {
        return nil
      }
      scan.isGood = false
      scan.last = .day
      return 1
    default: return nil
    }
  }

  private func dateWord(at index: Int, before end: Int, _ scan: inout DateScan) -> Int? {
    let number = DateNumber(
      message.text(index), ordinalEndings: lexicon.ordinalEndings, dotsPart: scan.dotsPart)
    if let number {
      scan.take(number)
      return 1
    }
    guard let match = match(.dates, at: index, before: end) else { return nil }
    let next = index + match.length
    if match.noteWords.contains(.period), next < end, self.number(at: next, before: end) ?? 100 < 100 {
      scan.take(.whole)
      return match.length + 1
    }
    return scan.take(match.noteWords) ? match.length : nil
  }
}

/// What was seen of a date so far.
private struct DateScan {
  /// `15.3` is a day and a month.
  let dotsPart: Bool
  /// Behind the last token that ends a date.
  var goodEnd: Int?
  /// Whether what was taken last may end one.
  var isGood = false
  var last: DateNumber?
  private var sawMonth = false

  init(dotsPart: Bool) { self.dotsPart = dotsPart }

  mutating func take(_ number: DateNumber) {
    isGood = number != .day || sawMonth
    last = number
  }

  /// Takes a word; false where it cannot stand here.
  mutating func take(_ words: NoteWords) -> Bool {
    let isTail = words.contains(.dateTail) && (goodEnd != nil || last == .day)
    isGood = isTail || !words.isDisjoint(with: [.date, .month])
    sawMonth = sawMonth || words.contains(.month)
    last = nil
    return isGood || words.contains(.datePart)
  }
}
