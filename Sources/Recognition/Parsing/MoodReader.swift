// SPDX-License-Identifier: Apache-2.0
// Reads `mood: 4/5 - text`: a whole number from 1 to 5, and what is said with it.

extension Reader {
  /// A mood and where its text starts; nil where it is no whole number from 1 to 5, or counts something (`2 coffees`).
  func mood(in range: Range<Int>) -> (score: Int, text: Range<Int>)? {
    let end = range.upperBound
    guard let first = range.first(where: { !isEmoji($0) }), tokens[first].kind == .word,
      let (score, next) = score(at: first, before: end), (1...5).contains(score)
    else { return nil }
    guard next < end else { return (score, next..<end) }
    switch tokens[next].kind {
    case .dash, .semicolon, .colon, .openBracket, .emoji, .recognitionEmoji, .mark, .stop: return (score, next..<end)
    case .comma:
      // `pulse 4, 5 and 6 are off`
      let word = next + 1
      let isList = word < end && tokens[word].kind == .word && Amount(message.text(word), decimalComma: false) != nil
      return isList ? nil : (score, next..<end)
    case .word:
      let isTold =
        has([.aside, .reason, .functionWord], at: next, before: end)
        || match(NoteWords.feeling, at: next, before: end) != nil
      return isTold ? (score, next..<end) : nil
    case .hashtag: return (score, next..<end)
    case .other: return message.text(next) == "-" ? (score, next..<end) : nil
    default: return nil
    }
  }

  /// `4`, `4/5`, `4 / 5`, `4 out of 5`, and what stands behind.
  private func score(at index: Int, before end: Int) -> (Int, Int)? {
    let word = message.text(index)
    if let score = Int(word) {
      let next = index + 1
      if next < end, tokens[next].kind == .other, message.text(next) == "/" {
        return next + 1 < end && message.text(next + 1) == "5" ? (score, next + 2) : nil
      }
      if let outOf = match(.outOf, at: next, before: end) {
        let most = next + outOf.length
        return most < end && message.text(most) == "5" ? (score, most + 1) : nil
      }
      if next < end, !tokens[next].spaceBefore, tokens[next].kind == .word { return nil }
      return (score, next)
    }
    guard word.hasSuffix("/5"), let score = Int(word.dropLast(2)) else { return nil }
    return (score, index + 1)
  }
}
