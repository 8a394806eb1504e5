// SPDX-License-Identifier: Apache-2.0
// A line's sentences, and what in a whole sentence keeps it from being recognition.

/// A sentence of a line.
struct Sentence {
  var tokens: Range<Int>
  /// Why nothing in it can count: a question, irony, thanks in advance.
  var trap: Trap?
  /// The roles of all phrases in it that could spoil or help a sign.
  var roles: Roles = []
}

extension Reader {
  /// The sentences of a line's tokens.
  func sentences(_ line: Range<Int>) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = line.lowerBound
    var index = line.lowerBound
    while index < line.upperBound {
      let kind = tokens[index].kind
      index += 1
      guard
        (kind == .question && !tokens[index - 1].isQuoted)
          || (kind == .stop && !isAbbreviation(before: index - 1, from: start))
      else { continue }
      index = endOfTail(from: index, before: line.upperBound)
      sentences.append(sentence(start..<index))
      start = index
    }
    if start < line.upperBound { sentences.append(sentence(start..<line.upperBound)) }
    if let last = sentences.indices.last, saysIronyMark(line) { sentences[last].trap = .irony }
    return sentences
  }

  func isAbbreviation(before stop: Int, from start: Int) -> Bool {
    stop > start && has(.abbreviation, at: stop - 1, before: stop) && message.text(stop) == "."
  }

  /// Emoji, closing brackets and quotation marks behind a stop are the sentence's, unless an emoji leads to a mention.
  private func endOfTail(from start: Int, before end: Int) -> Int {
    var index = start
    var tail = start
    while index < end {
      switch tokens[index].kind {
      case .closeBracket, .stop, .question, .mark:
        index += 1
        tail = index
      case .quote where !tokens[index].spaceBefore || tokens[index - 1].isQuoted:
        index += 1
        tail = index
      case .emoji, .recognitionEmoji: index += 1
      case .mention, .broadcast: return tail
      default: return index
      }
    }
    return index
  }

  /// `/s` at the end.
  private func saysIronyMark(_ line: Range<Int>) -> Bool {
    var index = line.upperBound - 1
    while index >= line.lowerBound, tokens[index].kind != .word { index -= 1 }
    guard index >= line.lowerBound else { return false }
    let word = message.text(index).lowercased()
    return word == "/s" || word == "/sarcasm"
  }

  private func sentence(_ range: Range<Int>) -> Sentence {
    var sentence = Sentence(tokens: range)
    var lastWord: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if token.kind == .question, !token.isQuoted { sentence.trap = .question }
      if token.kind == .emoji || token.kind == .recognitionEmoji, token.value == Tokenizer.ironic {
        sentence.trap = sentence.trap ?? .irony
      }
      if token.kind == .word {
        lastWord = index
        note(index, in: &sentence)
      }
      index += 1
    }
    if let lastWord, sentence.trap == nil, suffix(.asking, before: lastWord + 1, from: range.lowerBound) != nil {
      sentence.trap = .question
    }
    // `great job @ada, not`
    if let lastWord, sentence.trap == nil, lastWord > range.lowerBound,
      has(.denial, at: lastWord, before: lastWord + 1)
    {
      switch tokens[lastWord - 1].kind {
      case .comma, .dash, .semicolon, .openBracket, .mention: sentence.trap = .irony
      default: break
      }
    }
    return sentence
  }

  private func note(_ index: Int, in sentence: inout Sentence) {
    guard let match = match(.traps, at: index, before: sentence.tokens.upperBound) else { return }
    sentence.roles.formUnion(match.roles)
    if match.roles.contains(.irony) { sentence.trap = sentence.trap ?? .irony }
    if match.roles.contains(.inAdvance) { sentence.trap = sentence.trap ?? .inAdvance }
  }
}
