// SPDX-License-Identifier: Apache-2.0
// Decides whether a sign with its mentions is recognition, by the rules of the language.

/// What is known about a sign's surroundings when it is decided on.
struct Surroundings {
  /// The whole sentence.
  var sentence: Sentence
  /// The trap roles met before the sign in its sentence, and of these, in its own clause.
  var before: Roles = []
  var beforeInClause: Roles = []
  /// The clause before ends in a word of telling (`lin said, kudos …`).
  var isTold = false
  /// The clause before is a mere `no`.
  var isRefused = false
  /// A colon opens the clause, behind a label that is no sentence.
  var isLabelled = false
}

/// What a sign came to.
enum Decision {
  case counts(rule: String, follow: Follow, reasonStart: Int)
  case refused(Trap)
}

extension Reader {
  /// Whether a core that has a sign counts. `hasReceiver` is false where the mentions are not next to the sign or the
  /// message is a reply that names nobody: then less may follow the sign.
  func decide(_ core: Core, in surroundings: Surroundings, hasReceiver: Bool = true) -> Decision {
    if let trap = trapBefore(surroundings) { return .refused(trap) }
    let end = surroundings.sentence.tokens.upperBound
    let (follow, next) = follow(at: core.tokens.upperBound, before: max(end, core.tokens.upperBound))
    if core.run?.hasPlus == true { return .counts(rule: "plus-plus", follow: follow, reasonStart: next) }
    if let points = core.points {
      if points < 2 { return .refused(.agreement) }
      return .counts(rule: "points", follow: follow, reasonStart: next)
    }
    var trap: Trap?
    if core.isExplicit {
      trap = explicitTrap(core, follow: follow, at: next, before: end, hasReceiver: hasReceiver)
      if trap == nil { return .counts(rule: "explicit-word", follow: follow, reasonStart: next) }
    }
    if core.hasEmoji {
      trap = emojiTrap(core, follow: follow, at: next, in: surroundings.sentence)
      if trap == nil { return .counts(rule: "emoji", follow: follow, reasonStart: next) }
    }
    if core.isGratitude, !core.isExplicit {
      trap = gratitudeTrap(core, follow: follow, at: next, in: surroundings)
      if trap == nil { return .counts(rule: "gratitude", follow: follow, reasonStart: next) }
    }
    return .refused(trap ?? .unspecific)
  }

  /// Traps that stand in the whole sentence or before the sign, whatever it is.
  private func trapBefore(_ surroundings: Surroundings) -> Trap? {
    if let trap = surroundings.sentence.trap { return trap }
    if surroundings.isTold { return .reported }
    if surroundings.isLabelled { return .label }
    if surroundings.before.contains(.conditional) { return .conditional }
    return Self.trap(of: surroundings.beforeInClause)
  }

  /// The trap that a clause's words make.
  static func trap(of roles: Roles) -> Trap? {
    let order: [(Roles, Trap)] = [
      (.conditional, .conditional), (.negation, .negation), (.reported, .reported), (.instruction, .instruction),
      (.request, .request), (.wish, .wish),
    ]
    return order.first { roles.contains($0.0) }?.1
  }

  private func explicitTrap(_ core: Core, follow: Follow, at next: Int, before end: Int, hasReceiver: Bool) -> Trap? {
    switch follow {
    case .verdict: return .noun
    case .conditional: return .conditional
    default: break
    }
    let isVerb = core.signs.isDisjoint(with: .explicit)
    if isVerb {
      if isCourtesy(at: next, before: end) { return .courtesy }
      if case .looseReason = follow { return has(.verbReason, at: next, before: end) ? nil : .wish }
      return follow.isStrict ? nil : .wish
    }
    if core.signs.isDisjoint(with: Roles.explicit.subtracting(.exclamation)) {
      return isAllSaid(core, follow: follow, at: next, before: end) && hasReceiver ? nil : .noun
    }
    if case .gerund = follow, core.signs.contains(.phrase), !core.isParted { return nil }
    let isNoun = core.signs.isDisjoint(with: .phrase)
    let isStrictNoun = core.signs.isDisjoint(with: [.phrase, .noun])
    let mustBeStrict =
      !core.signIsFirst || !hasReceiver || core.isParted || (isStrictNoun && !core.isAddressed)
      || (isNoun && core.isLinkedByReason)
    return mustBeStrict && !follow.isStrict ? .noun : nil
  }

  /// Whether an exclamation and its mention stand alone, or what stands behind them says what for.
  private func isAllSaid(_ core: Core, follow: Follow, at next: Int, before end: Int) -> Bool {
    // `estou muito bem @ada` tells how somebody is.
    let start = core.signIsFirst ? core.tokens.lowerBound : core.run?.tokens.upperBound ?? core.tokens.lowerBound
    guard let sign = core.signTokens?.lowerBound, !(start..<sign).contains(where: { tokens[$0].kind == .word }) else {
      return false
    }
    switch follow {
    case .end: return !(core.signIsFirst && core.isParted)
    case .reason, .looseReason: return true
    case .separator:
      return !core.signIsFirst && !has([.wish, .verdict, .request, .gratitude], at: next + 1, before: end)
    default: return false
    }
  }

  private func emojiTrap(_ core: Core, follow: Follow, at next: Int, in sentence: Sentence) -> Trap? {
    if isCourtesy(at: next, before: sentence.tokens.upperBound), core.isGratitude { return .courtesy }
    if case .reason = follow { return nil }
    if sentence.roles.contains(.greeting) { return .greeting }
    if case .end = follow, hails(core) { return .greeting }
    return Self.trap(of: sentence.roles.intersection([.wish, .request, .conditional]))
  }

  /// Whether a greeting word is in a core (`hello @ada 🎉`).
  private func hails(_ core: Core) -> Bool {
    let start = core.tokens.lowerBound
    let end = core.tokens.upperBound
    return (start..<min(start + 4, end)).contains { has(.hail, at: $0, before: end) }
  }

  private func gratitudeTrap(_ core: Core, follow: Follow, at next: Int, in surroundings: Surroundings) -> Trap? {
    let sentence = surroundings.sentence
    if context.sensitivity == .explicit { return .gratitudeIsOff }
    if surroundings.isRefused { return .negation }
    if thanksCrowd(core, before: sentence.tokens.upperBound) { return .reported }
    switch follow {
    case .takenBack: return .takenBack
    case .conditional, .verdict: return .conditional
    default: break
    }
    if sentence.roles.contains(.request) { return .request }
    if case .reason = follow {
      return isCourtesy(at: next, before: sentence.tokens.upperBound) ? .courtesy : nil
    }
    if sentence.roles.contains(.specificForm) {
      let start = sentence.tokens.lowerBound
      let isCourtesy = [core.tokens.lowerBound, sentence.tokens.upperBound].contains {
        courtesy(before: $0, from: start)
      }
      return isCourtesy ? .courtesy : nil
    }
    // `thanks to @ada we lost a day` names a cause.
    if context.sensitivity == .any { return core.isAddressed && !follow.isStrict ? .unspecific : nil }
    return .unspecific
  }

  /// `@ada thanks everyone for the gifts`: it is one person who thanks the others.
  private func thanksCrowd(_ core: Core, before end: Int) -> Bool {
    guard let run = core.run, !core.signIsFirst, run.members.count == 1, !message.receivers[run.members[0]].isGroup
    else {
      return false
    }
    let address = match(.addressing, at: core.tokens.upperBound, before: end)?.length ?? 0
    return
      [core.tokens.upperBound, core.tokens.upperBound + address].contains { has(.crowd, at: $0, before: end) }
      && follow(at: core.tokens.upperBound, before: end).index > core.tokens.upperBound
  }
}
