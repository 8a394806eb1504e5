// SPDX-License-Identifier: Apache-2.0
// Reads how an experiment or a practice went: `signups doubled | worked`, `it didn't work, too slow`, `unclear`.

extension MessageParser {
  /// How something went, where a message says that and nothing else; nil where it says more, or asks.
  static func outcome(_ spans: [Span], in context: ParsingContext) -> Outcome? {
    let lexicon = context.vocabulary.lexicon
    let message = Tokenizer.tokenize(spans, lexicon: lexicon, context: context)
    let reader = Reader(message: message, lexicon: lexicon, context: context, meter: nil)
    let lines = message.lines.filter { !$0.isForeign && !$0.tokens.isEmpty }.map(\.tokens)
    guard lines.count == 1 else { return nil }
    reader.enter(lines[0])
    let (outcome, rest) = reader.outcome(in: lines[0])
    return rest.isEmpty && !reader.sentences(lines[0]).contains { $0.trap == .question } ? outcome : nil
  }
}

extension Reader {
  /// The outcome that a range says in a part or a clause of its own, and what is left of its words. Nil as an outcome
  /// where none is said so; the words are whole then.
  func outcome(in range: Range<Int>) -> (outcome: Outcome?, text: Range<Int>) {
    let clauses = clauses(of: range)
    // What stands behind the last bar says it, whatever else is said; else the first or the last clause does.
    let candidates = [clauses.last, clauses.first].compactMap { $0 }
    for clause in candidates {
      guard let outcome = outcome(saidBy: clause) else { continue }
      let isLast = clause.upperBound == clauses.last?.upperBound
      if clauses.count == 1 { return (outcome, range.upperBound..<range.upperBound) }
      return (outcome, isLast ? range.lowerBound..<clause.lowerBound : clause.upperBound..<range.upperBound)
    }
    return (nil, range)
  }

  /// The parts of a range between bars, commas, dashes, stops and brackets, without what is empty.
  private func clauses(of range: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where endsOutcome(index) {
      if index > start { clauses.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { clauses.append(start..<range.upperBound) }
    return clauses.filter { !$0.allSatisfy { isDecoration($0) } }
  }

  private func endsOutcome(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .comma, .semicolon, .colon, .openBracket, .closeBracket, .stop: true
    case .dash: tokens[index].spaceBefore
    default: false
    }
  }

  /// The outcome that a clause says and nothing else, emoji aside.
  private func outcome(saidBy clause: Range<Int>) -> Outcome? {
    var start = clause.lowerBound
    var end = clause.upperBound
    while start < end, isDecoration(start) { start += 1 }
    while end > start, isDecoration(end - 1) { end -= 1 }
    guard let match = match(.outcomes, at: start, before: end), match.length == end - start else { return nil }
    if match.noteWords.contains(.unclear) { return .unclear }
    return match.noteWords.contains(.didNot) ? .didNot : .worked
  }
}
