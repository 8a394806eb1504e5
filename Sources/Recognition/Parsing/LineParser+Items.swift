// SPDX-License-Identifier: Apache-2.0
// Makes items of what was found on a line, and settles who has which part of it.

extension LineParser {
  /// Makes items of a line's drafts. A draft's reason ends where the next one starts.
  mutating func add(_ shoutouts: ShoutoutReader, upTo end: Int) {
    let drafts = shoutouts.drafts
    for refusal in shoutouts.refusals { refuse(refusal.sign, refusal.trap) }
    var previous: Item?
    for (index, draft) in drafts.enumerated() {
      let next = index + 1 < drafts.count ? drafts[index + 1] : nil
      let upTo = min(end, draft.endsAt ?? end, next?.start ?? end)
      let receivers = receivers(of: draft)
      if receivers.isEmpty { continue }
      let tagsFrom = index == 0 && !draft.isBounded ? shoutouts.line.lowerBound : draft.start
      var item = Item(
        kind: .shoutout, to: receivers, text: reader.reason(of: draft, upTo: upTo),
        values: reader.values(in: tagsFrom..<max(tagsFrom, upTo)),
        points: reader.context.bonusIsOn ? draft.points : nil,
        rule: draft.members == nil ? "reply" : draft.rule)
      if item.text.isEmpty, draft.points != nil, let next, next.points != nil, next.sentenceEnd == draft.sentenceEnd {
        item.text = reader.reason(of: next, upTo: index + 2 < drafts.count ? drafts[index + 2].start : end)
      }
      // `@ada++ … you rock @ada` says the same twice.
      if item.text.isEmpty, item.to == previous?.to { continue }
      previous = item
      keep(item, from: draft.start, by: draft.sign)
    }
  }

  /// Who receives: bots and the author are dropped, and why nobody is left is noted.
  private mutating func receivers(of draft: Draft) -> [Receiver] {
    let named: [Receiver]
    if let members = draft.members {
      named = members.map { reader.message.receivers[$0] }
    } else {
      named = reader.context.repliedTo.map { [Receiver($0)] } ?? []
    }
    var receivers: [Receiver] = []
    var sawAuthor = false
    for receiver in named {
      if !receiver.isGroup, receiver.person == reader.context.author {
        sawAuthor = true
      } else if !reader.context.isBot(receiver.person), !receivers.contains(receiver) {
        receivers.append(receiver)
      }
    }
    if receivers.isEmpty {
      if sawAuthor { reading.onlyTheAuthor = true }
      let trap: Trap = sawAuthor ? .onlyTheAuthor : named.isEmpty ? .nobody : .onlyBots
      refuse(draft.sign, trap)
    }
    return receivers
  }

  /// A bullet under `Kudos:`: mentions that open or close it receive, the heading is the sign.
  mutating func readBullet(_ line: Range<Int>, isGratitude: Bool) {
    var shoutouts = ShoutoutReader(reader: reader, line: line, isWholeMessage: false, mayReply: false)
    shoutouts.read()
    if shoutouts.drafts.isEmpty, let sentence = shoutouts.sentences.first, sentence.trap == nil {
      let core = reader.core(at: line.lowerBound, before: line.upperBound, continues: true)
      let run = core.run.flatMap { core.hasSign ? nil : $0 } ?? reader.closingRun(of: sentence)
      if let run, !(isGratitude && !isSpecific(run, in: sentence)) {
        let opens = run.tokens.lowerBound < core.tokens.upperBound
        shoutouts.drafts = [
          Draft(
            rule: isGratitude ? "gratitude" : "explicit-word", members: run.members, start: line.lowerBound,
            before: line.lowerBound..<run.tokens.lowerBound, after: opens ? run.tokens.upperBound : line.lowerBound,
            cut: opens ? nil : run.tokens, sentenceEnd: sentence.tokens.upperBound, sign: run.tokens)
        ]
      }
    }
    add(shoutouts, upTo: line.upperBound)
  }

  /// Whether a bullet under `Thanks:` says what for, as the channel wants it.
  private func isSpecific(_ run: MentionRun, in sentence: Sentence) -> Bool {
    switch reader.context.sensitivity {
    case .explicit: return false
    case .any: return true
    case .specific:
      let end = sentence.tokens.upperBound
      let (follow, next) = reader.follow(at: run.tokens.upperBound, before: end)
      guard case .reason = follow else { return false }
      return !reader.isCourtesy(at: next, before: end)
    }
  }

  /// A hashtag that makes a note of its sentence: not a place (`post it in #wins`), not quoted, not in a question.
  func triggerTag(in line: Range<Int>) -> Int? {
    line.first { index in
      guard reader.tokens[index].kind == .hashtag, !reader.tokens[index].isQuoted else { return false }
      guard reader.isTrigger(index) else { return false }
      if index > line.lowerBound, reader.has(.place, at: index - 1, before: index) { return false }
      return !reader.has(.placeNoun, at: index + 1, before: line.upperBound)
    }
  }

  /// A line with such a hashtag: its sentence is the note's, and those around it that are no shout-out.
  mutating func readTagged(_ content: Range<Int>, tag: Int, shoutouts: inout ShoutoutReader) {
    let sentences = reader.sentences(content)
    guard let own = sentences.firstIndex(where: { $0.tokens.contains(tag) }), sentences[own].trap != .question,
      let kind = reader.lexicon.triggerTags[reader.tagName(tag)]
    else { return }
    let isShoutout = sentencesWithDrafts(sentences, shoutouts.drafts)
    shoutouts.drafts.removeAll { sentences[own].tokens.contains($0.sign.lowerBound) }
    var first = own
    if own > 0, !reader.saysSomething(sentences[own].tokens) {
      first -= 1
      if sentences[first].trap == .question { return }
    }
    if first == own || !isShoutout[first] {
      while first > 0, !isShoutout[first - 1] { first -= 1 }
    }
    var last = own
    while last + 1 < sentences.count, !isShoutout[last + 1] { last += 1 }
    let range = sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound
    for index in shoutouts.drafts.indices where shoutouts.drafts[index].start < range.upperBound {
      let draft = shoutouts.drafts[index]
      shoutouts.drafts[index].endsAt = draft.start < range.lowerBound ? range.lowerBound : draft.sentenceEnd
    }
    for index in shoutouts.drafts.indices { shoutouts.drafts[index].isBounded = true }
    let sign = Keyword(kind: kind, tokens: tag..<tag + 1, rest: range.lowerBound, languages: reader.languages)
    addNote(sign, range, rule: "hashtag")
  }
}

/// Which sentences a shout-out's sign stands in. Both lists are in the order of the line.
private func sentencesWithDrafts(_ sentences: [Sentence], _ drafts: [Draft]) -> [Bool] {
  var next = 0
  return sentences.map { sentence in
    var hasDraft = false
    while next < drafts.count, drafts[next].sign.lowerBound < sentence.tokens.upperBound {
      hasDraft = hasDraft || sentence.tokens.contains(drafts[next].sign.lowerBound)
      next += 1
    }
    return hasDraft
  }
}

extension Reader {
  /// The mentions that end a sentence, spoken to (`great docs, @ada`).
  func closingRun(of sentence: Sentence) -> MentionRun? {
    var end = sentence.tokens.upperBound
    while end > sentence.tokens.lowerBound, isDecoration(end - 1) { end -= 1 }
    var start = end
    while start > sentence.tokens.lowerBound, tokens[start - 1].kind == .mention || tokens[start - 1].kind == .comma {
      start -= 1
    }
    while start < end, tokens[start].kind == .comma { start += 1 }
    guard let run = run(at: start, before: end), run.tokens.upperBound == end else { return nil }
    return has(.governing, at: start - 1, before: start) ? nil : run
  }

  /// Whether a hashtag makes an item.
  func isTrigger(_ index: Int) -> Bool {
    lexicon.triggerTags[tagName(index)] != nil
  }
}
