// SPDX-License-Identifier: Apache-2.0
// A shout-out that was found on a line, before its words are cut out.

/// A shout-out by its places on the line. Its reason is cut out when the next one's start is known.
struct Draft {
  var rule: String
  /// Indices among the message's receivers; nil for the author of the message replied to.
  var members: [Int]?
  var points: Int?
  /// Where it starts: what stood before on the line ends here.
  var start: Int
  /// What was said before the sign in its sentence, the reason where nothing follows.
  var before: Range<Int>
  /// What it is for, where the sign stands behind that.
  var reasonBefore: Range<Int>?
  /// Where what follows the sign starts.
  var after: Int
  /// Mentions in what follows that receive, and so are no part of the reason.
  var cut: Range<Int>?
  /// The end of the sentence it stands in.
  var sentenceEnd: Int
  /// `for` follows, so that `… and @lin for the tests` can go on from it.
  var isLinked = false
  /// Where its part of the line ends, if something else than the next draft ends it.
  var endsAt: Int?
  /// Something else has the line before it.
  var isBounded = false
  /// The words it went by.
  var sign: Range<Int>
}

extension Reader {
  /// Words that can only be part of a sign and what surrounds it.
  private static let signFiller: Roles = [
    .noun, .strictNoun, .phrase, .exclamation, .gratitude, .openEnded, .lead, .trail, .link, .performative, .handOver,
    .enough,
    .particle, .postposition,
  ]

  /// The reason of a draft whose part of the line ends at `end`.
  func reason(of draft: Draft, upTo end: Int) -> String {
    if let said = draft.reasonBefore.map({ trimmed($0) }), !said.isEmpty { return message.text(said) }
    let own = trimmed(draft.after..<max(draft.after, min(draft.sentenceEnd, end)))
    if own.isEmpty || own == draft.cut {
      let before = trimmed(draft.before)
      if !before.isEmpty, !isFiller(before) { return message.text(before) }
    }
    let all = draft.after..<max(draft.after, end)
    guard let cut = draft.cut, all.contains(cut.lowerBound) else { return message.text(trimmed(all)) }
    let left = trimmed(all.lowerBound..<cut.lowerBound)
    let right = trimmed(cut.upperBound..<max(cut.upperBound, all.upperBound), keepsLink: true)
    if left.isEmpty || right.isEmpty { return message.text(left.isEmpty ? right : left) }
    return message.text(left) + mark(at: cut.upperBound, before: right.lowerBound) + message.text(right)
  }

  /// What parts two pieces of a reason between which receivers stood: the comma that was said, and a space where its
  /// script has them.
  private func mark(at index: Int, before end: Int) -> String {
    guard index < end, tokens[index].kind == .comma else { return " " }
    let comma = message.text(index)
    return comma == "," ? ", " : comma
  }

  /// The hashtags of a range, in lower case and without their mark, each once. A mere number is none, nor is a tag that
  /// makes an item of its own.
  func values(in range: Range<Int>) -> [String] {
    var values: [String] = []
    for index in range where tokens[index].kind == .hashtag {
      let value = tagName(index)
      let isNumber = value.unicodeScalars.allSatisfy { $0.properties.numericType != nil || $0 == "_" || $0 == "-" }
      if !isNumber, !values.contains(value), lexicon.triggerTags[value] == nil { values.append(value) }
    }
    return values
  }

  /// A hashtag without its mark, as it is compared. A letter's mark may stand right behind `#` and makes one character of both.
  func tagName(_ index: Int) -> String {
    String(String.UnicodeScalarView(message.text(index).unicodeScalars.dropFirst())).folded
  }

  /// Takes off punctuation and emoji at both ends, words like `for` at the start, and a sign that closes.
  func trimmed(_ range: Range<Int>, keepsLink: Bool = false) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    start = pastMarks(start, before: end)
    let opening = start
    if !keepsLink {
      if let joiner = match(.joiner, at: start, before: end) { start = pastMarks(start + joiner.length, before: end) }
      // Only one word links the reason: in `por en medio` or `for in-house tools` the second is the reason's own.
      let link =
        lengthOfReasonWord(at: start, before: end) ?? match([.looseReason, .genitive], at: start, before: end)?.length
      if let link, start + link <= end { start = pastMarks(start + link, before: end) }
    }
    var bare = end
    repeat {
      end = bare
      while end > start, isTrimmable(end - 1), !closesBracket(end - 1, from: start) { end -= 1 }
      if end > start + 1, has(.joiner, at: end - 1, before: end) { end -= 1 }
      bare = withoutClosingSign(start..<end, mayBeAll: start == opening)
    } while bare < end
    return start..<end
  }

  private func pastMarks(_ index: Int, before end: Int) -> Int {
    var index = index
    while index < end, isTrimmable(index) { index += 1 }
    return index
  }

  /// Whether a token only adorns a sentence's end: marks, emoji and hashtags.
  func isDecoration(_ index: Int) -> Bool { isTrimmable(index) || tokens[index].kind == .hashtag }

  private func isTrimmable(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word, .mention, .broadcast, .hashtag, .opaque, .points, .plus, .pluses, .plusEquals, .minuses: false
    case .other: ",;:-*_".contains(message.text(index))
    default: true
    }
  }

  /// Whether a closing bracket or quotation mark has its partner behind `start`.
  private func closesBracket(_ index: Int, from start: Int) -> Bool {
    switch tokens[index].kind {
    case .closeBracket:
      var position = index - 1
      while position >= start, index - position < 64, tokens[position].kind != .closeBracket {
        if tokens[position].kind == .openBracket { return position > start }
        position -= 1
      }
      return false
    case .quote: return index > start && tokens[index - 1].isQuoted && !(tokens[start].isQuoted)
    default: return false
    }
  }

  /// The end without a last clause that is a sign and nothing else (`…, you rock`).
  private func withoutClosingSign(_ range: Range<Int>, mayBeAll: Bool) -> Int {
    var start = range.upperBound
    while start > range.lowerBound, range.upperBound - start < 8, tokens[start - 1].kind == .word { start -= 1 }
    let opensClause = start == range.lowerBound ? mayBeAll : isTrimmable(start - 1)
    guard start < range.upperBound, opensClause, has(.signs, at: start, before: range.upperBound) else {
      return range.upperBound
    }
    return isFiller(start..<range.upperBound) ? start : range.upperBound
  }

  /// Whether a range holds nothing but filler, signs and marks.
  func isFiller(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if let match = match(Self.signFiller, at: index, before: range.upperBound) {
        index += match.length
      } else if isTrimmable(index) {
        index += 1
      } else {
        return false
      }
    }
    return true
  }
}
