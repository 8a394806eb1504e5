// SPDX-License-Identifier: Apache-2.0
// What a line opens with: a bullet, emoji, a keyword.

/// The opening of a line.
struct LineOpening {
  /// A bullet or a checkbox stands first.
  var hasBullet = false
  /// Where 🏆 stands, if it is among the emoji that stand first.
  var trophy: Int?
  /// Behind bullets, before emoji.
  var afterBullet: Int
  /// Behind all that is passed over.
  var content: Int
  var keyword: Keyword?
}

extension Reader {
  /// What a line opens with.
  func opening(of line: Range<Int>) -> LineOpening {
    var opening = LineOpening(afterBullet: line.lowerBound, content: line.lowerBound)
    passBullets(line, &opening)
    passEmoji(line, &opening)
    opening.keyword = keyword(at: opening.content, before: line.upperBound)
    return opening
  }

  private func passBullets(_ line: Range<Int>, _ opening: inout LineOpening) {
    var index = line.lowerBound
    while index < line.upperBound, let next = endOfBullet(at: index, before: line.upperBound) {
      // `*win:*` is set in bold, `* win:` is a bullet; `・` is one without a space too.
      let isGlued = next < line.upperBound && !tokens[next].spaceBefore
      let isBullet = tokens[index].kind != .mark || !isGlued || "•・･·▪‣◦●⁃".contains(message.text(index))
      if isBullet { opening.hasBullet = true }
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
      if token.value == Tokenizer.trophy { opening.trophy = opening.content }
      opening.content += 1
    }
  }

  /// Whether there is anything in a range that people would call words.
  func saysSomething(_ range: Range<Int>) -> Bool {
    guard range.contains(where: { isSaid($0) }) else { return false }
    guard let first = range.first(where: { tokens[$0].kind == .word }) else { return true }
    guard let nothing = match(.nothing, at: first, before: range.upperBound) else { return true }
    var rest = first + nothing.length
    while let length = lengthOfAside(at: rest, before: range.upperBound) { rest += length }
    return (rest..<range.upperBound).contains { isSaid($0) }
  }

  /// `today`, `right now`.
  private func lengthOfAside(at index: Int, before end: Int) -> Int? {
    (match(Roles.aside, at: index, before: end) ?? match(NoteWords.aside, at: index, before: end))?.length
  }

  private func isSaid(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word, .mention, .opaque, .points: true
    default: false
    }
  }
}
