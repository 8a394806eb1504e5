// SPDX-License-Identifier: Apache-2.0
// What follows a sign and its mentions: it tells recognition from talk about recognition.

/// What stands behind a core.
enum Follow {
  /// The sentence ends, or only emoji and hashtags are left.
  case end
  /// A comma, a dash, a bracket.
  case separator
  /// `for`, `because`.
  case reason
  /// `on`, `at`.
  case looseReason
  /// `today`, `everyone`.
  case aside
  case joiner
  /// `fixing`, which says what for without a word for it.
  case gerund
  /// `is`, `would`.
  case verdict
  case conditional
  /// `but`, `anyway`.
  case takenBack
  case other

  /// Whether a noun that is a sign can have this behind it.
  var isStrict: Bool {
    switch self {
    case .end, .separator, .reason, .looseReason, .aside, .joiner: true
    default: false
    }
  }
}

extension Reader {
  /// What stands behind the core that ends at `index`, and where that is: filler (`so much`) and emoji are passed over
  /// where they lead to a reason or to the end.
  func follow(at index: Int, before end: Int) -> (follow: Follow, index: Int) {
    var next = index
    var passed = 0
    while next < end, passed < 8 {
      passed += 1
      let kind = tokens[next].kind
      if kind == .emoji || kind == .recognitionEmoji || kind == .mark {
        next += 1
      } else if let trail = match([.trail, .enough], at: next, before: end) {
        next += trail.length
      } else if [.comma, .dash, .semicolon, .openBracket].contains(kind),
        has([.reason, .verbalReason, .trail], at: next + 1, before: end)
      {
        next += 1
      } else {
        break
      }
    }
    let direct = classify(index, before: end)
    guard next > index else { return (direct, index) }
    let later = classify(next, before: end)
    switch later {
    case .end, .separator, .reason, .looseReason, .takenBack, .conditional: return (later, next)
    default: return (direct, index)
    }
  }

  private func classify(_ index: Int, before end: Int) -> Follow {
    guard index < end else { return .end }
    switch tokens[index].kind {
    case .stop, .question, .emoji, .recognitionEmoji, .hashtag, .mark: return .end
    case .comma, .semicolon, .colon, .dash, .openBracket, .closeBracket, .quote:
      if let conditional = match(.conditional, at: index + 1, before: end) {
        // `obrigado @ada, até amanhã` takes leave.
        let greeting = match(.greeting, at: index + 1, before: end)
        return (greeting?.length ?? 0) > conditional.length ? .separator : .conditional
      }
      return has(.takenBack, at: index + 1, before: end) ? .takenBack : .separator
    case .word: return classifyWord(index, before: end)
    default: return .other
    }
  }

  private func classifyWord(_ index: Int, before end: Int) -> Follow {
    let order: [(Roles, Follow)] = [
      (.reason, .reason), (.verbalReason, .reason), (.deed, .reason), (.takenBack, .takenBack),
      (.conditional, .conditional),
      (.verdict, .verdict),
      (.looseReason, .looseReason), (.aside, .aside), (.joiner, .joiner),
    ]
    var best: (follow: Follow, length: Int)?
    for (role, follow) in order {
      guard let match = match(role, at: index, before: end), match.length > (best?.length ?? 0) else { continue }
      best = (follow, match.length)
    }
    if let best, case .aside = best.follow, let crowd = match(.crowd, at: index, before: end) {
      return goesOn(behind: index + crowd.length, before: end) ? .other : best.follow
    }
    if let best { return best.follow }
    if opensWithGenitive(index, before: end) { return .reason }
    return isGerund(index) ? .gerund : .other
  }

  /// Whether words stand there that make more of `everyone` or `team` (`@ada bravo team meets at three`).
  private func goesOn(behind index: Int, before end: Int) -> Bool {
    kind(index, before: end) == .word && !isGerund(index)
      && !has([.reason, .looseReason, .aside, .joiner, .trail], at: index, before: end)
  }

  /// Whether `的` stands here behind a mention or behind `你`, which stands for it.
  private func opensWithGenitive(_ index: Int, before end: Int) -> Bool {
    guard index > 0, has(.genitive, at: index, before: end) else { return false }
    return tokens[index - 1].kind == .mention || suffix([.honorific, .pronoun], before: index, from: 0) != nil
  }

  /// A word that ends as the language's gerunds do (`fixing`).
  func isGerund(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, !lexicon.isNoGerund(tokens[index].value) else { return false }
    let range = Int(tokens[index].start)..<Int(tokens[index].end)
    return lexicon.gerundEndings.contains { language, ending in
      !languages.isDisjoint(with: language) && range.count >= ending.count + 2
        && message.rendered[range].suffix(ending.count).elementsEqual(ending)
    }
  }

  /// How many tokens at `index` announce a reason and are no part of it.
  func lengthOfReasonWord(at index: Int, before end: Int) -> Int? {
    if let reason = match(.reason, at: index, before: end) { return reason.length }
    return has(.verbalReason, at: index, before: end) ? 1 : nil
  }

  /// Whether the reason that the word at `index` (`for`) announces is a mere courtesy.
  func isCourtesy(at index: Int, before end: Int) -> Bool { endOfCourtesy(at: index, before: end) != nil }

  /// Where the mere courtesy ends that the word at `index` (`for`) announces; nil where it announces none.
  func endOfCourtesy(at index: Int, before end: Int) -> Int? {
    let start: Int
    if has(.deed, at: index, before: end) {
      start = index
    } else if let length = lengthOfReasonWord(at: index, before: end)
      ?? match(.genitive, at: index, before: end)?.length
    {
      start = index + length
    } else {
      return nil
    }
    // `for taking the time to …` is no courtesy as `for taking the time` is one.
    let deed = match(.deed, at: start, before: end)?.length ?? 0
    if let courtesy = match(.courtesy, at: start, before: end) {
      return courtesy.length >= deed ? start + courtesy.length : nil
    }
    let first = passPoliteAdjectives(start, before: end)
    guard let bare = match(.bareCourtesy, at: first, before: end), bare.length >= deed else { return nil }
    let next = first + bare.length
    guard next < end, tokens[next].kind == .word else {
      return kind(next, before: end) != .opaque ? next : nil
    }
    return has(.functionWord, at: next, before: end) ? next : nil
  }

  /// Behind `the quick` in `the quick reply`; `start` where no such adjective stands.
  private func passPoliteAdjectives(_ start: Int, before end: Int) -> Int {
    let opening = start + (match(.determiner, at: start, before: end)?.length ?? 0)
    var index = opening
    while let adjective = match(.politeAdjective, at: index, before: end) {
      index += adjective.length
      // `the quick and friendly reply`
      if has(.joiner, at: index, before: end), has(.politeAdjective, at: index + 1, before: end) { index += 1 }
    }
    return index > opening ? index : start
  }
}
