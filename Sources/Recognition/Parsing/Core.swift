// SPDX-License-Identifier: Apache-2.0
// The core of a shout-out: a sign and the mentions next to it, with nothing but filler around them.

/// What stands at the opening of a clause: signs, mentions and the filler that joins them.
struct Core {
  /// From the first token looked at to behind the last sign or mention.
  var tokens: Range<Int>
  /// How far was looked: nothing that could open another core stands before.
  var furthest: Int
  /// The roles of the signs in it.
  var signs: Roles = []
  /// Where the first sign starts and the last one ends.
  var signTokens: Range<Int>?
  var run: MentionRun?
  /// `+5`.
  var points: Int?
  /// An emoji of recognition stands next to the mentions, or opens the clause.
  var hasEmoji = false
  /// The sign stands before the mentions.
  var signIsFirst = false
  /// `to` stands between sign and mentions.
  var isAddressed = false
  /// `for` stands between them (`three cheers for @ada`).
  var isLinkedByReason = false
  /// `I want to` was said, so `thank` is a sign.
  var isPerformative = false
  /// `enough` was said.
  var saysEnough = false
  /// A comma or an exclamation mark stands between sign and mentions (`Congratulations! @ada`), so what follows the
  /// mentions may be said to them about something else.
  var isParted = false

  var hasSign: Bool { !signs.isEmpty || points != nil || hasEmoji || run?.hasPlus == true }
  var isExplicit: Bool { !signs.isDisjoint(with: Roles.explicit.union(.verb)) }
  var isGratitude: Bool { signs.contains(.gratitude) || (signs.contains(.openEnded) && saysEnough) }
}

extension Reader {
  /// Reads the core that opens a clause at `start`. `continues` says that an item stands before it in the sentence, so
  /// that `to` may open it (`… and to @lin for the tests`).
  func core(at start: Int, before end: Int, continues: Bool = false) -> Core {
    var builder = CoreBuilder(reader: self, start: start, end: end, continues: continues)
    builder.read()
    return builder.core
  }
}

/// Reads a core token by token.
private struct CoreBuilder {
  let reader: Reader
  let end: Int
  let continues: Bool
  var core: Core
  var index: Int

  init(reader: Reader, start: Int, end: Int, continues: Bool) {
    self.reader = reader
    self.end = end
    self.continues = continues
    core = Core(tokens: start..<start, furthest: start)
    index = start
  }

  mutating func read() {
    while index < end, !reader.tokens[index].isQuoted, step() {}
    core.furthest = max(index, core.tokens.upperBound)
  }

  /// Takes what stands at `index`; false where it is no part of a core.
  private mutating func step() -> Bool {
    let token = reader.tokens[index]
    switch token.kind {
    case .mention, .broadcast: return takeRun()
    case .points:
      guard core.points == nil, core.run == nil else { return false }
      core.points = Int(token.value)
      take(1)
    case .recognitionEmoji: takeEmoji()
    case .emoji, .mark, .hashtag, .openBracket:
      guard token.kind != .openBracket || !hasAnything else { return false }
      guard !isComplete else { return false }
      index += 1
    case .comma, .dash, .semicolon, .colon:
      // Behind sign and mentions a comma may lead to one more sign (`thanks @ada, great job on …`).
      index += 1
      if core.hasSign, core.run == nil, token.kind != .colon { core.isParted = true }
      if isComplete { return index < end && reader.has(.signs, at: index, before: end) }
    case .stop: return crossStop()
    case .word: return takeWord()
    default: return false
    }
    return true
  }

  private var hasAnything: Bool { core.hasSign || core.run != nil }
  /// A broadcast calls people (`@channel kudos to @ada`), it does not receive.
  private var hasReceivers: Bool { core.run?.members.isEmpty == false }
  private var isComplete: Bool { core.hasSign && hasReceivers }

  private mutating func take(_ count: Int) {
    index += count
    core.tokens = core.tokens.lowerBound..<index
  }

  private mutating func takeRun() -> Bool {
    guard let run = reader.run(at: index, before: end) else { return false }
    if let first = core.run {
      // `@ada kudos to @grace`: the mention that the sign leads to receives.
      guard let sign = core.signTokens, sign.lowerBound >= first.tokens.upperBound else { return false }
      guard sign.upperBound == index || core.isAddressed else { return false }
    }
    core.run = run
    core.signIsFirst = core.signTokens != nil || core.points != nil
    take(run.tokens.count)
    return true
  }

  private mutating func takeEmoji() {
    let previous = index > core.tokens.lowerBound ? reader.tokens[index - 1].kind : nil
    let isNextToRun = core.run != nil && (core.run?.tokens.upperBound == index || previous == .recognitionEmoji)
    if core.run == nil || isNextToRun || core.hasSign { core.hasEmoji = true }
    if core.run == nil || isNextToRun { take(1) } else { index += 1 }
  }

  /// `Congratulations! @ada`, `@ada! well done`: the exclamation is the sign's own, not the end of what is said. Nor does `P.S.` end it.
  private mutating func crossStop() -> Bool {
    if !hasAnything, reader.isAbbreviation(before: index, from: core.tokens.lowerBound) {
      index += 1
      return true
    }
    guard core.run == nil ? leadsToMention : leadsToSign else { return false }
    guard reader.message.text(index).utf8.allSatisfy({ $0 == UInt8(ascii: "!") }) else { return false }
    core.isParted = true
    index += 1
    return true
  }

  private var leadsToMention: Bool { core.isExplicit && reader.kind(index + 1, before: end) == .mention }

  /// `@ada! great job on …`
  private var leadsToSign: Bool {
    !core.hasSign && core.run?.tokens.upperBound == index && reader.has(.signs, at: index + 1, before: end)
  }

  private mutating func takeWord() -> Bool {
    let sign = reader.match(Roles.signs.union(.verb), at: index, before: end)
    let filler = reader.match(fillerRoles, at: index, before: end)
    if let sign, sign.length >= (filler?.length ?? 0), isSignHere(sign) {
      takeSign(sign)
      return true
    }
    if core.isAddressed, core.run == nil,
      let mention = reader.apposition(at: index, before: end) ?? reader.mentionBesideOneself(at: index, before: end)
    {
      index = mention
      return true
    }
    if leadsFromCalledToReceiver {
      core.isAddressed = true
      index += 1
      return true
    }
    guard let filler, !opensReason(filler) else { return false }
    if filler.roles.contains(.performative) { core.isPerformative = true }
    if filler.roles.contains(.enough), isComplete { core.saysEnough = true }
    if core.signTokens != nil || core.hasEmoji || core.points != nil, !hasReceivers { noteLink(filler) }
    // `Ich möchte @ada ein Lob aussprechen für …`: the verb behind sign and mention belongs to them.
    if isComplete, core.isPerformative, filler.roles.contains(.handOver) {
      take(filler.length)
    } else {
      index += filler.length
    }
    return true
  }

  /// `@grace kudos to @ada`: who was spoken to first is told of it.
  private var leadsFromCalledToReceiver: Bool {
    guard let run = core.run, let sign = core.signTokens, sign.lowerBound >= run.tokens.upperBound else { return false }
    return sign.upperBound == index && reader.kind(index + 1, before: end) == .mention
      && reader.has(.addressing, at: index, before: index + 1)
  }

  /// `gracias por todo @ada`: behind mere thanks, what leads from other signs to the mention says what for, unless the
  /// mention follows at once.
  private func opensReason(_ filler: Lexicon.Match) -> Bool {
    guard core.isGratitude, !core.isExplicit, core.run == nil else { return false }
    return reader.has([.reason, .verbalReason], at: index, before: end)
      && reader.kind(index + filler.length, before: end) != .mention
  }

  /// Which filler may stand here.
  private var fillerRoles: Roles {
    var roles: Roles
    if isComplete {
      roles = [.trail, .enough]
    } else if core.hasSign {
      roles = core.signs.contains(.work) ? [.link, .lead, .authorship] : [.link, .lead]
    } else {
      roles = core.run == nil ? [.lead, .performative] : [.lead, .performative, .particle, .postposition]
    }
    if core.isPerformative { roles.formUnion([.handOver, .lead]) }
    if continues, !hasAnything { roles.insert(.link) }
    return roles
  }

  /// `thank` is a sign only behind `I want to`; `for` is a link only right before a mention.
  /// A greeting that says more is none (`gefeliciteerd met je verjaardag`).
  private func isSignHere(_ sign: Lexicon.Match) -> Bool {
    if let greeting = reader.match(.greeting, at: index, before: end), greeting.length > sign.length { return false }
    return !sign.roles.isDisjoint(with: .signs) || core.isPerformative
  }

  private mutating func takeSign(_ sign: Lexicon.Match) {
    let roles = sign.roles.intersection(Roles.signs.union(core.isPerformative ? [.work, .verb] : .work))
    if core.signs.isEmpty || !roles.contains(.exclamation) { core.signs.formUnion(roles) }
    // `trop fort, merci @ada`: the other sign says what is meant.
    if !roles.contains(.exclamation) { core.signs.remove(.exclamation) }
    core.signTokens = (core.signTokens?.lowerBound ?? index)..<index + sign.length
    take(sign.length)
  }

  private mutating func noteLink(_ filler: Lexicon.Match) {
    for position in index..<index + filler.length {
      if reader.has(.addressing, at: position, before: position + 1) { core.isAddressed = true }
      if reader.has(.reason, at: position, before: position + 1) { core.isLinkedByReason = true }
    }
  }
}
