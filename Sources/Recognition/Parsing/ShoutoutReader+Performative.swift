// SPDX-License-Identifier: Apache-2.0
// Verbs that end what is done by being said: `Ich möchte @ada für den Review danken`.

extension ShoutoutReader {
  /// Reads what a performative opening (`ich möchte`) leads to where the verb stands last, as in German and Dutch: what
  /// for comes before it, the mentions before or behind that. False where no such verb closes the clause.
  mutating func readFinalVerb(behind core: Core) -> Bool {
    let end = sentence.tokens.upperBound
    guard core.isPerformative, !core.hasSign, core.furthest < end,
      reader.has([.reason, .looseReason], at: core.furthest, before: end),
      let final = finalVerb(from: core.furthest + 1, before: end, opened: core.run)
    else { return false }
    if reader.isCourtesy(at: core.furthest, before: final.cut.lowerBound) {
      refuse(core.tokens, .courtesy)
    } else {
      var sign = Core(tokens: core.tokens.lowerBound..<core.furthest, furthest: core.furthest)
      sign.signs = final.roles
      sign.run = final.run
      sign.signIsFirst = true
      decide(sign, for: final.run, cut: final.cut)
    }
    index = max(index, final.cut.upperBound)
    return true
  }

  /// A verb at the end of a clause, who receives, and the tokens that are no part of what for.
  private struct FinalVerb {
    var roles: Roles
    var run: MentionRun
    var cut: Range<Int>
  }

  private func finalVerb(from start: Int, before end: Int, opened: MentionRun?) -> FinalVerb? {
    var lastRun: MentionRun?
    var position = start
    while position < min(end, start + 60) {
      switch reader.tokens[position].kind {
      case .mention: lastRun = reader.run(at: position, before: end) ?? lastRun
      case .word:
        if let (roles, behind) = verb(at: position, before: end) {
          let cut = withFiller(before: position, from: start)..<behind
          if let opened { return cut.lowerBound > start ? FinalVerb(roles: roles, run: opened, cut: cut) : nil }
          return lastRun.flatMap { finalVerb(roles, behind: $0, from: start, cut: cut) }
        }
      case .comma, .semicolon, .colon, .dash, .stop, .question: return nil
      default: break
      }
      position += 1
    }
    return nil
  }

  /// `bedanken`, `ein Lob aussprechen`, at the end of a clause; and what is behind it.
  private func verb(at position: Int, before end: Int) -> (roles: Roles, behind: Int)? {
    guard let sign = reader.match([.verb, .noun], at: position, before: end) else { return nil }
    let isVerb = sign.roles.contains(.verb)
    var behind = position + sign.length
    while let more = reader.match(.handOver, at: behind, before: end) { behind += more.length }
    guard isVerb || behind > position + sign.length else { return nil }
    switch reader.follow(at: behind, before: end).follow {
    case .end, .separator: return (isVerb ? .verb : .noun, behind)
    default: return nil
    }
  }

  /// Where `ganz herzlich` starts that stands before the verb at `position`.
  private func withFiller(before position: Int, from start: Int) -> Int {
    var first = position
    while first > start, reader.has([.lead, .handOver], at: first - 1, before: first) { first -= 1 }
    return first
  }

  /// `Ich möchte mich für den Review bei @ada bedanken`: the mentions stand right before the verb.
  private func finalVerb(_ roles: Roles, behind run: MentionRun, from start: Int, cut: Range<Int>) -> FinalVerb? {
    guard run.tokens.upperBound == cut.lowerBound else { return nil }
    var first = run.tokens.lowerBound
    if reader.has([.link, .handOver], at: first - 1, before: first) {
      first -= 1
    } else if reader.has(.governing, at: first - 1, before: first) {
      return nil
    }
    return first > start ? FinalVerb(roles: roles, run: run, cut: first..<cut.upperBound) : nil
  }
}
