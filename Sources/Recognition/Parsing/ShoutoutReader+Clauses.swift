// SPDX-License-Identifier: Apache-2.0
// What is met inside a clause: separators, traps, `++` and emoji beside a mention, a sign that closes.

extension ShoutoutReader {
  /// Inside a clause: separators open the next one, trap words are noted, and `++` or an emoji beside a mention counts.
  mutating func readOn() {
    let token = reader.tokens[index]
    switch token.kind {
    case .comma, .semicolon, .colon, .dash, .openBracket, .closeBracket, .emoji, .plus: openClause()
    case .recognitionEmoji: readEmoji()
    case .mention, .broadcast: readMention()
    case .word: readWord()
    case .mark where reader.kind(index + 1, before: line.upperBound) == .word: index += 1
    default: index += 1
    }
  }

  private mutating func openClause() {
    separator = index
    beforeInClause = []
    index += 1
    atClauseStart = true
  }

  /// Whether the sentence has an item already: its words are that item's reason now, and no traps.
  var hasItemInSentence: Bool {
    guard let last = drafts.last else { return false }
    return last.sentenceEnd > sentence.tokens.lowerBound && last.start < sentence.tokens.upperBound
  }

  /// An emoji that leads to a mention opens a clause with it; one that ends the sentence may close it.
  private mutating func readEmoji() {
    if openingRun != nil, !hasItemInSentence, close(with: index) {
      index += 1
      return
    }
    var next = index
    while reader.kind(next, before: line.upperBound) == .recognitionEmoji { next += 1 }
    if reader.kind(next, before: line.upperBound) == .mention, !hasItemInSentence, coreTriedAt != index {
      separator = index
      atClauseStart = true
    } else {
      openClause()
    }
  }

  /// `@omar closed 30 tickets 🙌`: the emoji closes the sentence that the mentions opened.
  @discardableResult
  mutating func close(with emoji: Int) -> Bool {
    // What a core finds behind the sentence closes nothing in it.
    guard let run = openingRun, !hasItemInSentence, sentence.tokens.contains(emoji) else { return false }
    guard (emoji..<sentence.tokens.upperBound).allSatisfy({ reader.isDecoration($0) }) else { return false }
    var core = Core(tokens: run.tokens.lowerBound..<emoji + 1, furthest: emoji + 1)
    core.run = MentionRun(tokens: run.tokens, members: run.members)
    core.hasEmoji = true
    let said = run.tokens.upperBound
    let denies = (said..<min(said + 3, emoji)).contains { reader.has(.negation, at: $0, before: emoji) }
    var surroundings = Surroundings(sentence: sentence)
    if denies { surroundings.beforeInClause = .negation }
    switch reader.decide(core, in: surroundings) {
    case .refused(let trap): refuse(core.tokens, trap)
    case .counts(let rule, _, let next):
      add(
        Draft(
          rule: rule, members: run.members, start: run.tokens.lowerBound, before: said..<emoji, after: next,
          sentenceEnd: sentence.tokens.upperBound, sign: core.tokens))
    }
    openingRun = nil
    return true
  }

  /// A mention inside a clause: `++` counts anywhere, an emoji beside it where no item has the sentence yet.
  private mutating func readMention() {
    guard !reader.tokens[index].isQuoted, let run = reader.run(at: index, before: sentence.tokens.upperBound) else {
      index += 1
      return
    }
    lastRun = run
    let next = run.tokens.upperBound
    let isBesideEmoji = reader.kind(next, before: line.upperBound) == .recognitionEmoji
    // `because of @ada 👏`
    let isCause = reader.has(.reason, at: index - 2, before: index - 1)
    let isPlaced = !isCause && reader.has(.placing, at: index - 1, before: index)
    if run.hasPlus || (isBesideEmoji && !hasItemInSentence && !isPlaced) {
      var core = Core(tokens: run.tokens.lowerBound..<(run.hasPlus ? next : next + 1), furthest: next)
      core.run = run
      core.hasEmoji = isBesideEmoji
      var surroundings = Surroundings(sentence: sentence, before: before, beforeInClause: before)
      if hasItemInSentence { surroundings = Surroundings(sentence: sentence) }
      switch reader.decide(core, in: surroundings) {
      case .refused(let trap): refuse(core.tokens, trap)
      case .counts(let rule, let follow, let reasonStart):
        let start = hasItemInSentence ? run.tokens.lowerBound : sentence.tokens.lowerBound
        add(
          Draft(
            rule: rule, members: run.members, start: start, before: start..<run.tokens.lowerBound, after: reasonStart,
            sentenceEnd: sentence.tokens.upperBound, isLinked: isLink(follow, at: reasonStart), sign: core.tokens))
      }
    }
    index = next
  }

  private mutating func readWord() {
    let end = sentence.tokens.upperBound
    if let joiner = reader.match(.joiner, at: index, before: end) {
      // What follows is a clause of its own, unless what was said before still governs it.
      atClauseStart = beforeInClause.isEmpty
      separator = separator ?? index
      index += joiner.length
      return
    }
    if turns(at: index, before: end) { return openClause() }
    if readFinalSign(at: index, reasonEnd: index) || readClosingSign(before: end) { return }
    if let trap = reader.match(.traps, at: index, before: end), !hasItemInSentence {
      before.formUnion(trap.roles)
      beforeInClause.formUnion(trap.roles)
    } else if let sign = reader.match(.signs, at: index, before: end), !sign.roles.isDisjoint(with: .explicit) {
      let quoted: Trap? = reader.tokens[index].isQuoted ? .quoted : nil
      let trap = quoted ?? sentence.trap ?? Reader.trap(of: before) ?? .notBeside
      refuse(index..<index + sign.length, trap)
    }
    index += 1
  }

  /// `late to the party but congrats @ada`: what was said before an explicit word does not govern it; thanks behind
  /// `but` are polite.
  private func turns(at index: Int, before end: Int) -> Bool {
    guard !hasItemInSentence, index > sentence.tokens.lowerBound, reader.tokens[index].spaceBefore,
      let turn = reader.match(.takenBack, at: index, before: end), turn.length == 1
    else { return false }
    var sign = index + 1
    while let lead = reader.match(.lead, at: sign, before: end), !reader.has(Roles.explicit, at: sign, before: end) {
      sign += lead.length
    }
    return reader.match(.signs, at: sign, before: end)?.roles.isDisjoint(with: .explicit) == false
      && Reader.trap(of: before) == nil
  }

  /// `love the new charts kudos @ada`: no comma parts the sign from what it is for.
  private mutating func readClosingSign(before end: Int) -> Bool {
    guard let sign = reader.match([.noun, .phrase, .gratitude], at: index, before: end), reader.startsWord(index) else {
      return false
    }
    let isGratitude = sign.roles.isDisjoint(with: .explicit)
    guard !isGratitude || reader.context.sensitivity == .any, !reader.tokens[index].isQuoted else { return false }
    guard sentence.trap == nil, !hasItemInSentence, index > sentence.tokens.lowerBound else { return false }
    guard before.isDisjoint(with: Roles.traps.subtracting([.greeting, .specificForm])) else { return false }
    let mention = index + sign.length
    guard let run = reader.run(at: mention, before: end), reader.kind(index - 1, before: end) == .word,
      !reader.has([.governing, .reported, .instruction, .lead, .refusal, .denial], at: index - 1, before: index),
      case .end = reader.follow(at: run.tokens.upperBound, before: end).follow
    else { return false }
    add(
      Draft(
        rule: isGratitude ? "gratitude" : "explicit-word", members: run.members, start: sentence.tokens.lowerBound,
        before: sentence.tokens.lowerBound..<index, after: run.tokens.upperBound, sentenceEnd: end,
        sign: index..<run.tokens.upperBound))
    index = run.tokens.upperBound
    return true
  }
}
