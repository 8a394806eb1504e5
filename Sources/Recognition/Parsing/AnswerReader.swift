// SPDX-License-Identifier: Apache-2.0
// What somebody says below a question of ours is an answer, as a whole and in their own words, unless it only chats: agrees, thanks,
// asks back, names somebody, or is spoken to somebody else. Quotes and blocks of code are not their words.

extension MessageParser {
  /// The answer that a message is which holds no other items; nil where it only chats.
  public static func answer(_ spans: [Span], in context: ParsingContext) -> Item? {
    let lexicon = context.vocabulary.lexicon
    let message = Tokenizer.tokenize(spans, lexicon: lexicon, context: context)
    return AnswerReader(
      reader: Reader(message: message, lexicon: lexicon, context: context, meter: nil)
    ).answer()
  }
}

/// Reads a message below a question.
struct AnswerReader {
  let reader: Reader

  func answer() -> Item? {
    let lines = reader.message.lines.filter { !$0.isForeign && !$0.tokens.isEmpty }.map(\.tokens)
    guard let first = lines.first, !isSpokenToSomebody(first) else { return nil }
    guard lines.contains(where: tellsSomething) else { return nil }
    let said = lines.compactMap { line -> (line: Range<Int>, text: String)? in
      let own = reader.opening(of: line).afterBullet..<line.upperBound
      let text = reader.noteText(own)
      return text.isEmpty ? nil : (own, text)
    }
    var text = said.first?.text ?? ""
    for (last, next) in zip(said, said.dropFirst()) {
      text += (areOne(last.line, next.line) ? " " : "; ") + next.text
    }
    guard !said.isEmpty else { return nil }
    let values = lines.flatMap(reader.values(in:))
    return Item(
      kind: .answer, with: reader.with(in: lines),
      text: text, values: values.enumerated().filter { !values[..<$0.offset].contains($0.element) }.map(\.element),
      rule: "answer")
  }

  /// `@zoe I can help with that`; but `@zoe and I pair on it`, and `@zoe's importer`, tell of them.
  private func isSpokenToSomebody(_ line: Range<Int>) -> Bool {
    reader.enter(line)
    let start = reader.opening(of: line).content
    guard reader.kind(start, before: line.upperBound) == .mention else { return false }
    var index = start
    while let kind = reader.kind(index, before: line.upperBound) {
      switch kind {
      case .mention where reader.isPossessive(index, before: line.upperBound): return false
      case .mention, .comma: index += 1
      default: return !reader.has(.joiner, at: index, before: line.upperBound)
      }
    }
    return true
  }

  /// Whether a line goes on from the one above, or that one says by its punctuation how the two are parted.
  private func areOne(_ above: Range<Int>, _ below: Range<Int>) -> Bool {
    reader.enter(below)
    if reader.has(.joiner, at: below.lowerBound, before: below.upperBound) { return true }
    let closing: [Token.Kind] = [.quote, .mark, .closeBracket]
    let last = above.last { !closing.contains(reader.tokens[$0].kind) }.map { reader.tokens[$0].kind }
    return [.stop, .question, .comma, .semicolon, .colon, .dash].contains(last)
  }

  /// Whether a line holds a sentence that asks nothing and says more than the courtesies of a chat.
  private func tellsSomething(_ line: Range<Int>) -> Bool {
    reader.enter(line)
    let content = reader.opening(of: line).content..<line.upperBound
    return reader.sentences(content).contains { $0.trap != .question && hasWordsOfItsOwn($0.tokens) }
  }

  private func hasWordsOfItsOwn(_ sentence: Range<Int>) -> Bool {
    let end = sentence.upperBound
    let thanks = sentence.filter { reader.has([.noun, .phrase, .gratitude, .closing], at: $0, before: end) }
    var index = sentence.lowerBound
    while index < end {
      if let courtesy = endOfCourtesy(at: index, before: end, thanks: thanks) {
        index = courtesy
      } else if let length = lengthOfChat(at: index, before: end) {
        index += length
      } else if reader.tokens[index].kind == .word, isWord(index) {
        return true
      } else {
        index += 1
      }
    }
    return false
  }

  /// Behind what is only thanked for out of courtesy: `for asking`, `for the update on the map`, or `ご質問` before its thanks.
  private func endOfCourtesy(at index: Int, before end: Int, thanks: [Int]) -> Int? {
    guard let first = thanks.first, let last = thanks.last else { return nil }
    if index > first, let courtesy = reader.endOfCourtesy(at: index, before: end) {
      return endOfComplement(at: courtesy, before: end)
    }
    guard index < last, reader.has(.closing, at: last, before: end) else { return nil }
    return reader.match([.courtesy, .bareCourtesy, .postposition], at: index, before: end).map { index + $0.length }
  }

  /// Behind what says more of the courtesy that ends at `index`: `this question`, `on the map`.
  private func endOfComplement(at index: Int, before end: Int) -> Int {
    var next = index
    while let more = reader.match(.bareCourtesy, at: next, before: end) { next += more.length }
    guard reader.has(.governing, at: next, before: end),
      !reader.has([.joiner, .takenBack, .conditional, .reason], at: next, before: end)
    else { return next }
    while next < end, [.word, .mention, .opaque, .hashtag].contains(reader.tokens[next].kind),
      !reader.has([.joiner, .takenBack], at: next, before: end)
    {
      next += 1
    }
    return next
  }

  /// How many tokens that stand here say nothing of their own; nil where they may.
  private func lengthOfChat(at index: Int, before end: Int) -> Int? {
    let listed = (1...Acknowledgements.longest).last { length in
      index + length <= end
        && Acknowledgements.phrases.contains(reader.message.text(index..<index + length).folded)
    }
    return listed ?? reader.match(Self.chat, at: index, before: end)?.length
  }

  /// Signs, the courtesies around them, greetings, and those whom they are spoken to.
  private static let chat: Roles = [
    .noun, .strictNoun, .phrase, .exclamation, .gratitude, .closing, .lead, .trail, .link, .enough, .joiner, .crowd,
    .hail, .greeting, .refusal, .denial, .nothing, .honorific,
  ]

  /// A mere number is no word.
  private func isWord(_ index: Int) -> Bool {
    reader.message.text(index).unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
