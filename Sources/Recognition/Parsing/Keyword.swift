// SPDX-License-Identifier: Apache-2.0
// The keyword that opens a line, with what may stand between it and its colon: who praise is from, which number or
// tag is meant.

/// A keyword that opens a line.
struct Keyword {
  var kind: ItemKind
  /// The words it went by, colon included.
  var tokens: Range<Int>
  /// Where what it says starts.
  var rest: Int
  /// Nothing stands behind its colon.
  var isHeading = false
  /// Who praise is from (`praise from Globex:`).
  var from: Range<Int>?
  /// The number of what it tells of (`result of #4:`).
  var about: Int?
  /// The tags that stand before a goal's colon, as values are kept: it is under the first (`goal #launch:`).
  var tags: [String] = []
  /// Whether it names a larger goal where a tag stands behind it: `micro-goal #launch:` does not.
  var mayBeAim = false
  /// The languages in which it is a keyword.
  var languages: Languages
}

extension Reader {
  /// The keyword that stands at `start`: a colon follows it, or a dash with spaces around. `metric NAME = VALUE` and
  /// `pulse 4` need neither.
  func keyword(at start: Int, before end: Int) -> Keyword? {
    guard let match = match(.keyword, at: start, before: end), let kind = match.keyword else { return nil }
    var keyword = Keyword(kind: kind, tokens: start..<start, rest: end, languages: match.languages)
    var index = passMarks(start + match.length, before: end)
    switch kind {
    case .praise: index = passSource(at: index, before: end, &keyword)
    case .goal:
      keyword.mayBeAim = !match.noteWords.contains(.smallGoal)
      index = passTags(at: index, before: end, &keyword)
    case .result, .practice:
      let isTried = match.noteWords.contains(.tried)
      if kind == .result || isTried { index = passNumber(at: index, before: end, &keyword) }
      if isTried, keyword.about == nil { return nil }
    default: break
    }
    if let next = passColon(at: index, before: end) {
      keyword.tokens = start..<index + 1
      keyword.rest = passMarks(next, before: end)
      let isColon = tokens[index].kind == .colon
      keyword.isHeading = isColon && (keyword.rest..<end).allSatisfy { isEmoji($0) }
      return keyword
    }
    keyword.rest = start + match.length
    keyword.tokens = start..<keyword.rest
    return isBare(keyword, match, before: end) ? keyword : nil
  }

  /// Whether a keyword without a colon is one all the same: `metric NAME = VALUE`, `pulse 4`.
  private func isBare(_ keyword: Keyword, _ match: Lexicon.Match, before end: Int) -> Bool {
    let rest = keyword.rest..<end
    switch keyword.kind {
    case .metric:
      guard let equals = rest.prefix(12).first(where: { isEqualsSign($0) }) else { return false }
      return metric(in: rest, decimalComma: hasDecimalComma(keyword))?.name.upperBound == equals
    case .mood: return match.noteWords.contains(.bareMood) && mood(in: rest) != nil
    default: return false
    }
  }

  /// Behind the colon or dash at `index` that makes a keyword of what stands before it.
  private func passColon(at index: Int, before end: Int) -> Int? {
    guard index < end else { return nil }
    let next = index + 1
    let isGlued = next < end && !tokens[next].spaceBefore
    switch tokens[index].kind {
    case .colon:
      guard isGlued else { return next }
      switch tokens[next].kind {
      // `win :)` smiles, `Practice::Item` and `done://` are names.
      case .closeBracket, .openBracket, .colon: return nil
      case .word: return isEmoticon(colon: index, mouth: next) ? nil : next
      case .other: return message.text(next).hasPrefix("/") ? nil : next
      default: return next
      }
    case .dash: return tokens[index].spaceBefore && next < end && !isGlued ? next : nil
    default: return nil
    }
  }

  /// `win :D`.
  private func isEmoticon(colon: Int, mouth: Int) -> Bool {
    let isPath = message.rendered[Int(tokens[mouth].start)] == UInt8(ascii: "/")
    return isPath || tokens[colon].spaceBefore && tokens[mouth].end - tokens[mouth].start == 1
  }

  /// `from Globex`, up to a colon, or to a dash with spaces around. Who said it takes at most eight tokens.
  private func passSource(at index: Int, before end: Int, _ keyword: inout Keyword) -> Int {
    guard let match = match(.source, at: index, before: end) else { return index }
    let start = index + match.length
    let mark = (start..<min(start + 9, end)).first { tokens[$0].kind == .colon || tokens[$0].kind == .dash }
    guard let mark, mark > start else { return index }
    keyword.from = start..<mark
    return mark
  }

  /// `#launch #docs`; a number names no aim, and a tag that makes items none either.
  private func passTags(at index: Int, before end: Int, _ keyword: inout Keyword) -> Int {
    var next = index
    while kind(next, before: end) == .hashtag, let tag = values(in: next..<next + 1).first {
      keyword.tags.append(tag)
      next = passMarks(next + 1, before: end)
    }
    return next
  }

  /// `of #4`, `of experiment #4`, `#4`.
  private func passNumber(at index: Int, before end: Int, _ keyword: inout Keyword) -> Int {
    var next = index
    for words in [NoteWords.of, .numberWord] { next += match(words, at: next, before: end)?.length ?? 0 }
    guard let number = number(at: next, before: end) else { return index }
    keyword.about = number
    return next + 1
  }

  /// The number that a goal, an experiment or a practice goes by: `#4`, or `4` alone.
  func number(at index: Int, before end: Int) -> Int? {
    guard index < end else { return nil }
    switch tokens[index].kind {
    case .hashtag: return Int(message.text(index).dropFirst()).flatMap { $0 > 0 ? $0 : nil }
    case .word: return Int(message.text(index)).flatMap { $0 > 0 ? $0 : nil }
    default: return nil
    }
  }

  /// Behind bold marks.
  func passMarks(_ start: Int, before end: Int) -> Int {
    var index = start
    while kind(index, before: end) == .mark { index += 1 }
    return index
  }

  func isEmoji(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .emoji, .recognitionEmoji, .mark: true
    default: false
    }
  }
}
