// SPDX-License-Identifier: Apache-2.0
// What a line opens with: a bullet, emoji, a keyword.

/// The opening of a line.
struct LineOpening {
  /// A bullet or a checkbox stands first.
  var hasBullet = false
  /// 🏆 is among the emoji that stand first.
  var hasTrophy = false
  /// Behind bullets, before emoji.
  var afterBullet: Int
  /// Behind all that is passed over.
  var content: Int
  var keyword: ItemKind?
  /// Behind the keyword and its colon; the content's start where there is no keyword.
  var rest: Int
  /// The keyword ends in a colon with nothing behind it.
  var isHeading = false
}

extension Reader {
  /// What a line opens with.
  func opening(of line: Range<Int>) -> LineOpening {
    var opening = LineOpening(afterBullet: line.lowerBound, content: line.lowerBound, rest: line.lowerBound)
    passBullets(line, &opening)
    passEmoji(line, &opening)
    opening.rest = opening.content
    readKeyword(line, &opening)
    return opening
  }

  private func passBullets(_ line: Range<Int>, _ opening: inout LineOpening) {
    var index = line.lowerBound
    while index < line.upperBound, let next = endOfBullet(at: index, before: line.upperBound) {
      // `*win:*` is set in bold, `* win:` is a bullet.
      let isGlued = next < line.upperBound && !tokens[next].spaceBefore
      if !(tokens[index].kind == .mark && isGlued) { opening.hasBullet = true }
      index = next
    }
    opening.afterBullet = index
    opening.content = index
  }

  /// Behind the bullet, number or checkbox that stands at `index`.
  private func endOfBullet(at index: Int, before end: Int) -> Int? {
    let next = index + 1
    switch tokens[index].kind {
    case .mark: return next
    case .dash: return next
    case .plus: return next < end && tokens[next].spaceBefore ? next : nil
    case .other: return message.text(index) == "-" ? next : nil
    case .openBracket:
      if kind(next, before: end) == .closeBracket { return next + 1 }
      guard kind(next, before: end) == .word, message.text(next).lowercased() == "x" else { return nil }
      return kind(next + 1, before: end) == .closeBracket ? next + 2 : nil
    case .word:
      guard next < end, !tokens[next].spaceBefore else { return nil }
      guard tokens[next].kind == .stop || tokens[next].kind == .closeBracket else { return nil }
      return message.text(index).utf8.allSatisfy(\.isASCIIDigit) ? next + 1 : nil
    default: return nil
    }
  }

  private func passEmoji(_ line: Range<Int>, _ opening: inout LineOpening) {
    while opening.content < line.upperBound {
      let token = tokens[opening.content]
      guard token.kind == .emoji || token.kind == .recognitionEmoji || token.kind == .mark else { return }
      if token.value == Tokenizer.trophy { opening.hasTrophy = true }
      opening.content += 1
    }
  }

  /// A keyword opens the line where a colon follows it, or a dash with spaces around it.
  private func readKeyword(_ line: Range<Int>, _ opening: inout LineOpening) {
    let end = line.upperBound
    guard let match = match(.keyword, at: opening.content, before: end), let keyword = match.keyword else { return }
    var index = passMarks(opening.content + match.length, before: end)
    switch kind(index, before: end) {
    case .colon:
      // `win :)` smiles.
      if index + 1 < end, !tokens[index + 1].spaceBefore, tokens[index + 1].kind == .closeBracket { return }
    case .dash:
      guard tokens[index].spaceBefore, index + 1 < end, tokens[index + 1].spaceBefore else { return }
    default: return
    }
    let isColon = tokens[index].kind == .colon
    index = passMarks(index + 1, before: end)
    opening.keyword = keyword
    opening.rest = index
    opening.isHeading = isColon && index == end
  }

  private func passMarks(_ start: Int, before end: Int) -> Int {
    var index = start
    while kind(index, before: end) == .mark { index += 1 }
    return index
  }

  /// Whether there is anything in a range that people would call words.
  func saysSomething(_ range: Range<Int>) -> Bool {
    let isSaid = range.contains { index in
      switch tokens[index].kind {
      case .word, .mention, .opaque, .points: true
      default: false
      }
    }
    guard isSaid else { return false }
    guard let first = range.first(where: { tokens[$0].kind == .word }) else { return true }
    guard let nothing = match(.nothing, at: first, before: range.upperBound) else { return true }
    let rest = first + nothing.length..<range.upperBound
    return rest.contains { tokens[$0].kind == .word || tokens[$0].kind == .mention || tokens[$0].kind == .opaque }
  }
}
