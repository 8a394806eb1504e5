// SPDX-License-Identifier: Apache-2.0
// Signs that stand behind what they are for, as languages have them whose verb comes last (`書いてくれてありがとう`).

extension ShoutoutReader {
  /// What stands before a final sign: who receives, and what it is for.
  private struct Said {
    var members: [Int]?
    var start: Int
    var reason: Range<Int>
    /// The mention is said to have done it (`@adaのおかげで`, `直してくれた@ada`), whatever else the words' form is.
    var isByMention = false
    /// Nothing but particles parts mention and sign.
    var isBeside = false
  }

  /// A core whose sign is final and has no mentions beside it.
  mutating func readFinalSign(of core: Core) -> Bool {
    guard let sign = core.signTokens?.lowerBound, sign > sentence.tokens.lowerBound else { return false }
    return readFinalSign(at: sign, reasonEnd: sign)
  }

  /// A final sign at `position`, if one stands there. False where it is to be read in another way.
  mutating func readFinalSign(at position: Int, reasonEnd: Int) -> Bool {
    let end = sentence.tokens.upperBound
    guard let sign = reader.match(.closing, at: position, before: end), !reader.tokens[position].isQuoted else {
      return false
    }
    let tokens = position..<position + sign.length
    guard let behind = whatFollows(tokens.upperBound, before: end) else { return false }
    guard let said = whatIsSaid(before: reasonEnd, needsAddress: sign.roles.contains(.addressing), behind: behind.run)
    else { return false }
    let isGratitude = sign.roles.isDisjoint(with: .explicit)
    let (reason, trap) = isGratitude ? reader.thanks(for: said.reason, isByMention: said.isByMention) : praise(said)
    index = max(index, behind.end)
    if let trap = sentence.trap ?? (isGratitude ? gratitudeTrap(trap, said, behind.run) : trap) {
      refuse(tokens, trap)
      return true
    }
    add(
      Draft(
        rule: isGratitude ? "gratitude" : "explicit-word", members: said.members, start: said.start,
        before: said.reason, reasonBefore: reason, after: behind.end, sentenceEnd: max(end, behind.end), sign: tokens))
    openingRun = nil
    return true
  }

  private func gratitudeTrap(_ trap: Trap?, _ said: Said, _ behind: MentionRun?) -> Trap? {
    if reader.context.sensitivity == .explicit { return .gratitudeIsOff }
    let (text, end) = (said.reason, said.reason.upperBound)
    // `レビューお願いします、ありがとう` asks; what was done for somebody cannot be asked for.
    if sentence.roles.contains(.request), reader.suffix(.specificForm, before: end, from: text.lowerBound) == nil {
      return .request
    }
    // `それでもありがとう`, `直らなかったけどありがとう`
    if reader.has(.takenBack, at: text.lowerBound, before: end)
      || reader.suffix(.takenBack, before: end, from: text.lowerBound) != nil
    {
      return .takenBack
    }
    let isBeside = behind != nil || said.isBeside || said.members == nil
    if trap == .unspecific, reader.context.sensitivity == .any, isBeside { return nil }
    return trap
  }

  /// What an explicit word praises.
  private func praise(_ said: Said) -> (reason: Range<Int>, trap: Trap?) {
    let reason = reader.withoutPostposition(said.reason)
    if sentence.roles.contains(.greeting) { return (reason, .greeting) }
    return (reason, Reader.trap(of: before))
  }

  /// Where the sign with all that adorns it ends, and the mentions behind it; nil where the sentence goes on with words,
  /// so that it is talked about and not meant.
  private func whatFollows(_ start: Int, before end: Int) -> (end: Int, run: MentionRun?)? {
    var next = start
    while next < end {
      if let trail = reader.match(.trail, at: next, before: end) {
        next += trail.length
      } else if [.mark, .emoji, .recognitionEmoji].contains(reader.tokens[next].kind) {
        next += 1
      } else {
        break
      }
    }
    var mention = next
    if reader.kind(mention, before: end) == .comma { mention += 1 }
    // `ありがとう！ @ada` is one sentence.
    while mention < line.upperBound, reader.tokens[mention].kind == .stop, mention < end { mention += 1 }
    if let run = reader.run(at: mention, before: line.upperBound),
      case .end = reader.follow(
        at: run.tokens.upperBound, before: line.upperBound
      ).follow
    {
      return (run.tokens.upperBound, run)
    }
    switch reader.follow(at: next, before: end).follow {
    case .end, .separator, .aside: return (next, nil)
    default: return nil
    }
  }

  private func whatIsSaid(before end: Int, needsAddress: Bool, behind: MentionRun?) -> Said? {
    let sentenceStart = sentence.tokens.lowerBound
    if let run = openingRun, behind == nil {
      guard !needsAddress || reader.has(.addressing, at: run.tokens.lowerBound - 1, before: end) else { return nil }
      return whatIsSaid(behind: run, before: end)
    }
    guard !hasItemInSentence else { return nil }
    let before = sentenceStart..<end
    if let behind { return Said(members: behind.members, start: sentenceStart, reason: before) }
    if let run = lastRun {
      let between = run.tokens.upperBound..<end
      if reader.isShortFiller(between) {
        guard let start = needsAddress ? startOfAddressed(before: run) : sentenceStart else { return nil }
        let mention = run.tokens.lowerBound
        let genitive = reader.suffix(.genitive, before: mention, from: start)?.length ?? 0
        return Said(
          members: run.members, start: sentenceStart, reason: start..<mention - genitive,
          isByMention: reader.suffix(.relative, before: mention, from: start) != nil, isBeside: true)
      }
      guard !needsAddress, reader.has(.particle, at: between.lowerBound, before: end) else { return nil }
      return whatIsSaid(behind: run, before: end)
    }
    return isReply && drafts.isEmpty ? Said(members: nil, start: sentenceStart, reason: before) : nil
  }

  /// `为修好构建的@ada点赞`: what leads to the mention opens the sentence; behind it starts what the mention did.
  private func startOfAddressed(before run: MentionRun) -> Int? {
    let mention = run.tokens.lowerBound
    return (sentence.tokens.lowerBound..<mention).prefix(8).lazy.compactMap { index in
      reader.match(.addressing, at: index, before: mention).map { index + $0.length }
    }.first
  }

  /// What somebody did whose mention stands before it; nil where the mention is governed by what follows (`@adaと`).
  private func whatIsSaid(behind run: MentionRun, before end: Int) -> Said? {
    var said = Said(members: run.members, start: run.tokens.lowerBound, reason: run.tokens.upperBound..<end)
    var start = run.tokens.upperBound
    if start < end, !reader.tokens[start].spaceBefore, reader.has(.governing, at: start, before: end) { return nil }
    let doer = reader.match([.particle, .genitive, .authorship], at: start, before: end)
    // Behind a space, a particle is one in Japanese (`@ada が`); in Korean another word starts there.
    if let doer,
      !reader.tokens[start].spaceBefore || reader.isHiragana(start)
        || !doer.roles.isDisjoint(with: [.genitive, .specificForm])
    {
      // `@adaに手伝ってもらって`, but not `@adaに伝えてくれて`.
      if doer.roles.contains(.authorship), reader.suffix(.authorship, before: end, from: start) == nil { return nil }
      // `@adaが手伝ってくれて無事に終わりました、ありがとう`
      let tells = doer.roles.contains(.particle) && reader.says(.specificForm, in: start..<end)
      said.isByMention = tells || doer.roles.contains(.specificForm)
      start += doer.length
    }
    said.reason = min(start, end)..<end
    said.isBeside = reader.isShortFiller(said.reason)
    return said
  }
}

extension Reader {
  /// What thanks are for that stand behind `range`, and why they do not count, if they do not.
  func thanks(for range: Range<Int>, isByMention: Bool) -> (reason: Range<Int>, trap: Trap?) {
    let (said, isParted) = withoutAdverbs(range)
    if courtesy(before: said.upperBound, from: said.lowerBound) { return (said, .courtesy) }
    if isByMention || suffix([.specificForm, .deed], before: said.upperBound, from: said.lowerBound) != nil {
      return (said, nil)
    }
    let bare = withoutPostposition(said)
    if bare.isEmpty || (isParted && !namesWork(bare)) { return (said, .unspecific) }
    if courtesy(before: bare.upperBound, from: bare.lowerBound) { return (bare, .courtesy) }
    return (bare, bare.count < said.count || endsInNoun(bare) ? nil : .unspecific)
  }

  /// Whether what ends before `end` is a mere courtesy.
  func courtesy(before end: Int, from start: Int) -> Bool {
    let (said, _) = withoutAdverbs(start..<end)
    if suffix(.courtesy, before: said.upperBound, from: said.lowerBound, isWhole: true) != nil { return true }
    guard let bare = suffix(.bareCourtesy, before: said.upperBound, from: said.lowerBound, isWhole: true) else {
      return false
    }
    return isShortFiller(said.lowerBound..<said.upperBound - bare.length)
  }

  /// Whether one of the first words of a range starts a phrase with this role.
  func says(_ role: Roles, in range: Range<Int>) -> Bool {
    range.prefix(60).contains { has(role, at: $0, before: range.upperBound) }
  }

  /// A few words that are filler; what is longer is not looked through again for each sign behind it.
  func isShortFiller(_ range: Range<Int>) -> Bool { range.count <= 32 && isFiller(range) }

  /// Without a postposition (`に`) at the end.
  func withoutPostposition(_ range: Range<Int>) -> Range<Int> {
    let said = withoutAdverbs(range).range
    let length = suffix(.postposition, before: said.upperBound, from: said.lowerBound)?.length ?? 0
    return said.lowerBound..<said.upperBound - length
  }

  /// Without adverbs, commas and emoji at the end, and whether a comma was there.
  private func withoutAdverbs(_ range: Range<Int>) -> (range: Range<Int>, isParted: Bool) {
    var end = range.upperBound
    var isParted = false
    while end > range.lowerBound {
      if isDecoration(end - 1) {
        isParted = isParted || [.comma, .semicolon, .dash].contains(tokens[end - 1].kind)
        end -= 1
      } else if let adverb = suffix(.lead, before: end, from: range.lowerBound) {
        end -= adverb.length
      } else {
        break
      }
    }
    return (range.lowerBound..<end, isParted)
  }

  /// `昨日のデモの準備、`: more than a word or a courtesy, so that a comma before the sign does not part them.
  private func namesWork(_ range: Range<Int>) -> Bool {
    guard endsInNoun(range), suffix(.bareCourtesy, before: range.upperBound, from: range.lowerBound) == nil else {
      return false
    }
    return range.dropFirst().contains { isHiragana($0) && has(.genitive, at: $0, before: range.upperBound) }
  }

  func isHiragana(_ index: Int) -> Bool {
    (0x3041...0x309F).contains(message.rendered.scalar(at: Int(tokens[index].start)).scalar.value)
  }

  /// Whether the last word is a noun by its looks: hiragana ends verbs, Hangul tells nothing.
  private func endsInNoun(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    switch tokens[last].kind {
    case .opaque, .closeBracket, .quote: return true
    case .word:
      return !isHiragana(last) && !message.rendered.scalar(at: Int(tokens[last].start)).scalar.isHangul
    default: return false
    }
  }
}
