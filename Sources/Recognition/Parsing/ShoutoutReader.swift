// SPDX-License-Identifier: Apache-2.0
// Walks over a line, clause by clause, and finds its shout-outs.

/// Finds the shout-outs of one line (or of the part of it that no other kind of item has taken).
struct ShoutoutReader {
  let reader: Reader
  let line: Range<Int>
  /// Where in the line mentions stand.
  let mentions: [Int]
  /// The line is all that the message says, so that an emoji alone answers the message replied to.
  let isWholeMessage: Bool
  private let mayReply: Bool
  let sentences: [Sentence]

  var drafts: [Draft] = []
  /// Signs that did not count, by where they stand.
  var refusals: [(sign: Range<Int>, trap: Trap)] = []
  var index: Int
  var sentenceIndex = 0
  /// The sentence that the state below belongs to.
  private var entered = -1
  var before: Roles = []
  var beforeInClause: Roles = []
  /// The mentions that open the sentence without a sign beside them.
  var openingRun: MentionRun?
  /// The mentions met last inside a clause.
  var lastRun: MentionRun?
  var atClauseStart = true
  var separator: Int?
  /// Where a core was looked for last, so that none is looked for twice at one place.
  var coreTriedAt: Int?

  /// Reads `line`. `mayReply` is false where what stands on the line cannot be for the author replied to.
  init(reader: Reader, line: Range<Int>, isWholeMessage: Bool, mayReply: Bool = true) {
    self.reader = reader
    self.mayReply = mayReply && reader.context.repliedTo != nil
    self.line = line
    self.isWholeMessage = isWholeMessage
    mentions = line.filter { reader.tokens[$0].kind == .mention }
    sentences = mentions.isEmpty && !self.mayReply ? [] : reader.sentences(line)
    index = line.lowerBound
  }

  var sentence: Sentence { sentences[sentenceIndex] }
  var isReply: Bool { mentions.isEmpty && mayReply }

  /// Finds all shout-outs of the line.
  mutating func read() {
    guard !sentences.isEmpty else { return }
    while index < line.upperBound {
      enterSentence()
      if atClauseStart { readClauseStart() } else { readOn() }
    }
  }

  private mutating func enterSentence() {
    while index >= sentence.tokens.upperBound, sentenceIndex + 1 < sentences.count { sentenceIndex += 1 }
    guard sentenceIndex != entered else { return }
    entered = sentenceIndex
    before = []
    beforeInClause = []
    openingRun = nil
    lastRun = nil
    separator = nil
    atClauseStart = true
  }

  /// A clause starts here: a core may stand here.
  private mutating func readClauseStart() {
    atClauseStart = false
    coreTriedAt = index
    let core = reader.core(at: index, before: line.upperBound, continues: continuesItem)
    let isQuoted = core.furthest < line.upperBound && reader.tokens[core.furthest].isQuoted
    if core.hasSign {
      if core.run != nil {
        read(core)
      } else if !isQuoted {
        if !readFinalSign(of: core) { readWithoutRun(core) }
      }
    } else if readFinalVerb(behind: core) {
      return
    } else if let run = core.run {
      if !continueItem(with: run, from: core.tokens.lowerBound), isAtSentenceStart || hasFinalItem { openingRun = run }
    }
    // Behind mentions without a sign, words and emoji may still close the sentence.
    index = max(index, core.run == nil ? core.furthest : core.tokens.upperBound)
  }

  private var isAtSentenceStart: Bool { separator == nil }

  /// Whether the last item ended with its sign, so that mentions open what follows.
  private var hasFinalItem: Bool { drafts.last?.reasonBefore != nil }

  /// Whether an item that said `for` stands before this in the sentence.
  private var continuesItem: Bool {
    guard let last = drafts.last else { return false }
    return last.isLinked && last.start >= sentence.tokens.lowerBound
  }

  /// What is known about the place where the core stands.
  func surroundings(at start: Int) -> Surroundings {
    var surroundings = Surroundings(sentence: sentence, before: before, beforeInClause: beforeInClause)
    guard let separator else { return surroundings }
    let clause = sentence.tokens.lowerBound..<separator
    if let last = clause.last {
      // `lin told me, kudos …`
      let verb = reader.has(.pronoun, at: last, before: last + 1) ? last - 1 : last
      surroundings.isTold = verb >= clause.lowerBound && reader.has(.reported, at: verb, before: verb + 1)
    }
    if let refusal = reader.match(.refusal, at: clause.lowerBound, before: clause.upperBound),
      refusal.length == clause.count
    {
      surroundings.isRefused = true
    }
    if reader.tokens[separator].kind == .colon {
      surroundings.isLabelled = clause.count < 4 || before.contains(.reported) || before.contains(.instruction)
    }
    return surroundings
  }

  /// A core with a sign and mentions.
  private mutating func read(_ core: Core) {
    guard let run = core.run else { return }
    var surroundings = surroundings(at: core.tokens.lowerBound)
    while surroundings.sentence.tokens.upperBound < core.tokens.upperBound, sentenceIndex + 1 < sentences.count {
      sentenceIndex += 1
      surroundings.sentence.tokens = surroundings.sentence.tokens.lowerBound..<sentence.tokens.upperBound
      surroundings.sentence.trap = surroundings.sentence.trap ?? sentence.trap
    }
    switch reader.decide(core, in: surroundings) {
    case .refused(let trap):
      refuse(core.tokens, trap)
      if isAtSentenceStart, mayStillOpen(core, trap) { openingRun = run }
    case .counts(let rule, let follow, let next):
      add(
        Draft(
          rule: rule, members: run.members, points: core.points, start: core.tokens.lowerBound,
          before: beforeRange(of: core), after: next, sentenceEnd: sentence.tokens.upperBound,
          isLinked: isLink(follow, at: next), sign: core.tokens))
      index = max(index, next)
    }
  }

  /// Whether mentions whose sign did not count may open what another sign closes (`@ada great talk 👏`).
  private func mayStillOpen(_ core: Core, _ trap: Trap) -> Bool {
    switch trap {
    case .unspecific: core.isGratitude
    case .noun: !core.signIsFirst
    default: false
    }
  }

  /// What was said in the sentence before a core, if no other item took it.
  func beforeRange(of core: Core) -> Range<Int> {
    let start = max(surroundingsStart, line.lowerBound)
    var end = core.tokens.lowerBound
    // The `but` that turned to the sign is not what was said.
    if let separator, separator == end - 1, reader.kind(separator, before: end) == .word { end = separator }
    return start..<max(start, end)
  }

  /// Where the sentence's words start that no item has taken.
  private var surroundingsStart: Int { hasItemInSentence ? line.upperBound : sentence.tokens.lowerBound }

  func isLink(_ follow: Follow, at index: Int) -> Bool {
    switch follow {
    case .reason, .looseReason: true
    case .separator: reader.kind(index, before: line.upperBound) == .openBracket
    default: false
    }
  }

  mutating func refuse(_ sign: Range<Int>, _ trap: Trap) { refusals.append((sign, trap)) }

  /// `… and @lin for the tests`: one more item under the sign of the one before.
  private mutating func continueItem(with run: MentionRun, from start: Int) -> Bool {
    guard continuesItem, let last = drafts.last else { return false }
    // `for pairing with me and @lin for hours` is one item.
    var previous = start - 1
    while previous > last.after, reader.has(.joiner, at: previous, before: start) { previous -= 1 }
    if reader.has(.pronoun, at: previous, before: start) { return false }
    let (follow, next) = reader.follow(at: run.tokens.upperBound, before: sentence.tokens.upperBound)
    guard isLink(follow, at: next) else { return false }
    if last.rule == "gratitude", reader.isCourtesy(at: next, before: sentence.tokens.upperBound) { return false }
    if case .reason = follow {} else if last.rule == "gratitude" { return false }
    add(
      Draft(
        rule: last.rule, members: run.members, start: start, before: start..<start, after: next,
        sentenceEnd: sentence.tokens.upperBound, isLinked: true, sign: run.tokens))
    index = max(index, next)
    return true
  }

  mutating func add(_ draft: Draft) { drafts.append(draft) }
}
