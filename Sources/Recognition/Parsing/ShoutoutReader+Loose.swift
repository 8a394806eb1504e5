// SPDX-License-Identifier: Apache-2.0
// Signs whose mentions stand elsewhere in the sentence, and what is met between clauses.

extension ShoutoutReader {
  /// A sign without mentions next to it: they stand at the sentence's end, or opened it, or the message is a reply.
  mutating func readWithoutRun(_ core: Core) {
    if core.points == nil, !core.signs.isEmpty, let (run, cut) = runAfterReason(of: core) {
      decide(core, for: run, cut: cut)
    } else if let run = openingRun {
      decideClosing(core, for: run)
    } else if let run = runSpokenTo(before: core) {
      decide(closing: core, behind: run)
    } else if isReply {
      decideReply(core)
    } else if !core.signs.isEmpty {
      refuse(core.tokens, sentence.trap ?? .nobody)
    }
  }

  /// `kudos for the runbook @ada`: the first mentions behind `for`, where a clause ends with them.
  private func runAfterReason(of core: Core) -> (run: MentionRun, cut: Range<Int>)? {
    let end = sentence.tokens.upperBound
    let (follow, next) = reader.follow(at: core.tokens.upperBound, before: end)
    switch follow {
    case .reason: break
    // `legend in the chart @ada`: a noun of many trades needs `for`.
    case .looseReason, .gerund:
      guard core.isExplicit, !core.signs.isDisjoint(with: [.noun, .phrase, .verb]) else { return nil }
    default: return nil
    }
    var position = next + 1
    var clause: Range<Int>?
    while position < min(end, next + 80) {
      switch reader.tokens[position].kind {
      case .comma, .dash:
        if let mention = mentionSpokenTo(at: position + 1, before: end), mention > position + 1 {
          return spokenTo(at: mention, reasonStart: next, before: end).map { ($0, position..<$0.tokens.upperBound) }
        }
        clause = position + 1..<passTrail(position + 1, before: end)
      case .semicolon, .colon: return nil
      case .mention where !reader.isPossessive(position, before: end):
        // Behind a comma, only mentions that stand by themselves are spoken to (`…, I asked @lin` tells of them).
        if let behind = clause?.upperBound, behind < position {
          guard continuesList(behind..<position) else { return nil }
          clause = nil
        }
        guard let run = spokenTo(at: position, reasonStart: next, before: end) else { return nil }
        guard reader.has(.addressing, at: position - 1, before: position) else {
          return (run, (clause?.lowerBound ?? position)..<run.tokens.upperBound)
        }
        // `Kudos für den Fix an @ada`; but `danke für die Mail an @ada` is about a mail.
        return core.isExplicit && core.signs.isDisjoint(with: [.verb, .gratitude])
          ? (run, position - 1..<run.tokens.upperBound) : nil
      default: break
      }
      position += 1
    }
    return position == end ? runBehindStop(at: end).map { ($0, $0.tokens) } : nil
  }

  /// Whether a clause only names more that the thanks are for (`for the demo, the slides and the jokes @ada`).
  private func continuesList(_ clause: Range<Int>) -> Bool {
    guard
      reader.has(.determiner, at: clause.lowerBound, before: clause.upperBound) || reader.isGerund(clause.lowerBound)
    else { return false }
    guard !reader.isGerund(clause.upperBound - 1) else { return false }
    return clause.allSatisfy {
      reader.tokens[$0].kind == .word
        && !reader.has([.verdict, .request, .wish, .instruction, .reported], at: $0, before: clause.upperBound)
    }
  }

  /// Behind `especially`, which may stand before mentions.
  private func passTrail(_ start: Int, before end: Int) -> Int {
    var index = start
    while let trail = reader.match(.trail, at: index, before: end) { index += trail.length }
    return index
  }

  /// `great work on the launch! @ada @bo`: mentions that are a sentence of their own, and the line's last.
  private func runBehindStop(at start: Int) -> MentionRun? {
    guard start > line.lowerBound, reader.tokens[start - 1].kind == .stop,
      let run = reader.run(at: start, before: line.upperBound), !run.hasPlus,
      (run.tokens.upperBound..<line.upperBound).allSatisfy({ reader.isDecoration($0) })
    else { return nil }
    return run
  }

  /// The mention that stands behind a comma, or behind one word of address there (`… beim Umzug, liebe @ada`).
  private func mentionSpokenTo(at start: Int, before end: Int) -> Int? {
    if reader.kind(start, before: end) == .mention { return start }
    guard let address = reader.match(.link, at: start, before: end), !reader.has(.joiner, at: start, before: end),
      reader.kind(start + address.length, before: end) == .mention
    else { return nil }
    return start + address.length
  }

  /// The run at `position`, unless what stands before governs it (`for helping @lin`) or the clause goes on behind it.
  private func spokenTo(at position: Int, reasonStart: Int, before end: Int) -> MentionRun? {
    guard position > reasonStart + 1, let run = reader.run(at: position, before: end) else { return nil }
    let previous = position - 1
    let isComplete = reader.suffix(.complete, before: position, from: reasonStart) != nil
    for length in 1...2 where !isComplete && reader.has(.governing, at: position - length, before: position) {
      if let match = reader.match(.governing, at: position - length, before: position), match.length == length {
        return nil
      }
    }
    if previous == reasonStart + 1, reader.isGerund(previous) { return nil }
    switch reader.follow(at: run.tokens.upperBound, before: end).follow {
    case .end, .separator: return run
    default: return nil
    }
  }

  mutating func decide(_ core: Core, for run: MentionRun, cut: Range<Int>?) {
    var core = core
    core.signIsFirst = true
    switch reader.decide(core, in: surroundings(at: core.tokens.lowerBound)) {
    case .refused(let trap): refuse(core.tokens, trap)
    case .counts(let rule, _, let next):
      add(
        Draft(
          rule: rule, members: run.members, start: core.tokens.lowerBound, before: beforeRange(of: core), after: next,
          cut: cut, sentenceEnd: sentence.tokens.upperBound, sign: core.tokens))
      index = max(index, run.tokens.upperBound)
    }
  }

  /// `@lin your retro format worked great, nice work`: the sign closes the sentence that the mentions opened.
  private mutating func decideClosing(_ core: Core, for run: MentionRun) {
    // `@ada tell lin, great job`: a verb right behind the mention makes it an order.
    let verb = run.tokens.upperBound
    let orders = (verb..<min(verb + 2, core.tokens.lowerBound)).contains {
      reader.has([.instruction, .reported], at: $0, before: core.tokens.lowerBound)
    }
    let opened = sentence.roles.intersection([.request, .conditional]).union(orders ? .instruction : [])
    if core.signs.isEmpty {
      if let emoji = core.tokens.last, reader.tokens[emoji].kind == .recognitionEmoji { close(with: emoji) }
      return
    }
    if let trap = Reader.trap(of: opened) { return refuse(core.tokens, trap) }
    let (follow, _) = reader.follow(at: core.tokens.upperBound, before: sentence.tokens.upperBound)
    let said = run.tokens.upperBound
    if !core.isExplicit {
      guard case .reason = follow, reader.has(.statement, at: said, before: sentence.tokens.upperBound),
        !sentence.roles.contains(.wish)
      else { return refuse(core.tokens, .notBeside) }
    } else {
      switch follow {
      case .end, .reason, .looseReason: break
      default: return refuse(core.tokens, .notBeside)
      }
    }
    switch reader.decide(core, in: surroundings(at: core.tokens.lowerBound), hasReceiver: false) {
    case .refused(let trap): refuse(core.tokens, trap)
    case .counts(let rule, let follow, let next):
      add(
        Draft(
          rule: rule, members: run.members, start: run.tokens.lowerBound, before: said..<core.tokens.lowerBound,
          after: next, sentenceEnd: sentence.tokens.upperBound, isLinked: isLink(follow, at: next), sign: core.tokens))
      openingRun = nil
      index = max(index, next)
    }
  }

  /// `this is brilliant @ada, well done`: the mentions that nothing but a comma parts from an explicit word.
  private func runSpokenTo(before core: Core) -> MentionRun? {
    guard let run = lastRun, let separator, run.tokens.upperBound == separator,
      reader.kind(separator, before: line.upperBound) == .comma,
      core.isExplicit, !hasItemInSentence, Reader.trap(of: before) == nil,
      !reader.has(
        [.governing, .placing, .reported, .instruction, .verdict], at: run.tokens.lowerBound - 1,
        before: run.tokens.lowerBound),
      case .end = reader.follow(at: core.tokens.upperBound, before: sentence.tokens.upperBound).follow
    else { return nil }
    return run
  }

  private mutating func decide(closing core: Core, behind run: MentionRun) {
    switch reader.decide(core, in: surroundings(at: core.tokens.lowerBound), hasReceiver: false) {
    case .refused(let trap): refuse(core.tokens, trap)
    case .counts(let rule, _, let next):
      let start = sentence.tokens.lowerBound
      add(
        Draft(
          rule: rule, members: run.members, start: start, before: start..<run.tokens.lowerBound, after: next,
          sentenceEnd: sentence.tokens.upperBound, sign: core.tokens))
      index = max(index, next)
    }
  }

  /// A reply that is a sign and names nobody.
  private mutating func decideReply(_ core: Core) {
    let opened = before.intersection([.request, .instruction, .conditional, .reported, .negation])
    if let trap = Reader.trap(of: opened) { return refuse(core.tokens, trap) }
    let end = sentence.tokens.upperBound
    if core.signs.isEmpty, !isEmojiAlone(core, before: end) { return }
    if speaksToCrowd(core, before: end) { return refuse(core.tokens, .nobody) }
    switch reader.decide(core, in: surroundings(at: core.tokens.lowerBound), hasReceiver: false) {
    case .refused(let trap): refuse(core.tokens, trap)
    case .counts(let rule, let follow, let next):
      let draft = Draft(
        rule: rule, members: nil, start: core.tokens.lowerBound,
        before: beforeRange(of: core), after: next, sentenceEnd: end, isLinked: isLink(follow, at: next),
        sign: core.tokens)
      // One reply is one shout-out, however many signs it has.
      if drafts.isEmpty { add(draft) }
      index = max(index, next)
    }
  }

  /// `🌮`, `👏👏 for the docs`, and nothing else in the message.
  private func isEmojiAlone(_ core: Core, before end: Int) -> Bool {
    guard isWholeMessage, core.points == nil, separator == nil, core.tokens.lowerBound == line.lowerBound else {
      return false
    }
    let hasWords = core.tokens.contains { reader.tokens[$0].kind == .word }
    switch reader.follow(at: core.tokens.upperBound, before: end).follow {
    case .end: return !hasWords && end == line.upperBound
    case .reason: return !hasWords
    default: return false
    }
  }

  /// `great work everyone` is not for one.
  private func speaksToCrowd(_ core: Core, before end: Int) -> Bool {
    var position = core.tokens.lowerBound
    while position < min(end, core.tokens.upperBound + 3) {
      if let crowd = reader.match(.crowd, at: position, before: end) {
        let next = position + crowd.length
        if position >= core.tokens.upperBound || next >= core.tokens.upperBound {
          guard next < end, reader.tokens[next].kind == .word else { return true }
        }
      }
      if position >= core.tokens.upperBound, reader.tokens[position].kind != .word { return false }
      position += 1
    }
    return false
  }
}
