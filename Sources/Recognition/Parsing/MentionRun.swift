// SPDX-License-Identifier: Apache-2.0
// Mentions that belong together: `@ada, @lin and @grace`.

/// A run of mentions, joined by spaces, commas, `and`, `&`, `+`, `/`.
struct MentionRun {
  /// The tokens it takes, the `++` of its members included.
  var tokens: Range<Int>
  /// Indices among the message's receivers; broadcasts are not among them.
  var members: [Int] = []
  /// Whether a member carries `++` or `+=`.
  var hasPlus = false
}

/// Counts the parser's work, so that a test can hold it to be linear without a clock.
final class WorkMeter {
  var steps = 0
}

/// What all readers of a message share. A class, since many small readers hold it.
final class Reader {
  let message: TokenizedMessage
  let lexicon: Lexicon
  let context: ParsingContext
  /// Counts looked-up words where somebody wants to know.
  private let meter: WorkMeter?
  /// The languages that the line at hand is in.
  private(set) var languages: Languages

  init(message: TokenizedMessage, lexicon: Lexicon, context: ParsingContext, meter: WorkMeter?) {
    self.message = message
    self.lexicon = lexicon
    self.context = context
    self.meter = meter
    languages = context.languages
  }

  /// Finds out in which languages a line is; all phrases are looked for in these from now on.
  func enter(_ line: Range<Int>) {
    languages = lexicon.languages(of: line, in: message.tokens, allowed: context.languages)
  }

  /// Takes a line to be in these languages too: a bullet is in its heading's, however few words it has of its own.
  func admit(_ more: Languages) { languages.formUnion(more.intersection(context.languages)) }

  var tokens: [Token] { message.tokens }

  func match(_ roles: Roles, at index: Int, before end: Int) -> Lexicon.Match? {
    meter?.steps += 1
    return lexicon.longest(roles, in: message.tokens, at: index, before: end, languages: languages)
  }

  /// The longest phrase with any of these meanings in notes.
  func match(_ words: NoteWords, at index: Int, before end: Int) -> Lexicon.Match? {
    meter?.steps += 1
    return lexicon.longest(.note, inNotes: words, in: message.tokens, at: index, before: end, languages: languages)
  }

  func has(_ role: Roles, at index: Int, before end: Int) -> Bool { match(role, at: index, before: end) != nil }

  /// Whether a syllable of Hangul stands here that is not its word's first.
  private func continuesWord(_ index: Int) -> Bool {
    !tokens[index].spaceBefore
      && [index - 1, index].allSatisfy {
        $0 >= 0 && message.rendered.scalar(at: Int(tokens[$0].start)).scalar.isHangul
      }
  }

  /// Whether a word starts at `index`; in scripts without spaces, only behind a space is that certain.
  func startsWord(_ index: Int) -> Bool {
    tokens[index].spaceBefore || !message.rendered.scalar(at: Int(tokens[index].start)).scalar.isUnspaced
  }

  func kind(_ index: Int, before end: Int) -> Token.Kind? { index < end ? message.tokens[index].kind : nil }

  /// Whether this is a mention of somebody as an owner (`@ada's`), who receives nothing by that.
  func isPossessive(_ index: Int, before end: Int) -> Bool {
    var next = index + 1
    guard next < end, !tokens[next].spaceBefore else { return false }
    if tokens[next].kind == .quote { next += 1 }
    guard next < end, tokens[next].kind == .word, !tokens[next].spaceBefore else { return false }
    let length = tokens[next].end - tokens[next].start
    return length == 1 && message.rendered[Int(tokens[next].start)] | 0x20 == UInt8(ascii: "s")
  }

  /// The run that starts at `start`; nil where no mention that could receive starts there.
  func run(at start: Int, before end: Int) -> MentionRun? {
    var run = MentionRun(tokens: start..<start)
    var index = start
    let isLed = start > 0 && tokens[start - 1].kind == .recognitionEmoji
    while let next = member(at: index, before: end, of: &run) {
      let behind = endOfOneself(after: next, before: end) ?? next
      run.tokens = start..<behind
      guard let mention = nextMention(after: behind, before: end, isLed: isLed) else { break }
      index = mention
    }
    return run.tokens.isEmpty ? nil : run
  }

  /// Behind `and me`, with which its author joins a run that ends at `index`; nil where more than a reason or another
  /// mention follows (`@ada and I shipped it`). The author receives nothing, so it adds nobody.
  private func endOfOneself(after index: Int, before end: Int) -> Int? {
    var next = index
    if kind(next, before: end) == .comma { next += 1 }
    let joiner = kind(next, before: end) == .plus ? 1 : match(.joiner, at: next, before: end)?.length ?? 0
    next += joiner
    guard next > index else { return nil }
    if let link = match(.addressing, at: next, before: end) { next += link.length }
    guard kind(next, before: end) == .word, lexicon.isOneself(tokens[next].value, in: languages) else { return nil }
    if nextMention(after: next + 1, before: end, isLed: false) != nil { return next + 1 }
    // `@ada, me too` goes on with something else.
    guard joiner > 0 else { return nil }
    switch follow(at: next + 1, before: end).follow {
    case .end, .separator, .reason, .looseReason, .aside, .gerund: return next + 1
    default: return nil
    }
  }

  /// The mention that `me and` at `start` leads to.
  func mentionBesideOneself(at start: Int, before end: Int) -> Int? {
    guard tokens[start].kind == .word, lexicon.isOneself(tokens[start].value, in: languages) else { return nil }
    return nextMention(after: start + 1, before: end, isLed: false)
  }

  /// The mention that up to three plain words behind a determiner lead to (`our guest speaker @josé`).
  func apposition(at start: Int, before end: Int) -> Int? {
    guard let determiner = match(.determiner, at: start, before: end) else { return nil }
    let words = start + determiner.length
    for index in words..<min(words + 4, end) {
      if tokens[index].kind == .mention { return index > words ? index : nil }
      guard tokens[index].kind == .word, !isGerund(index), !has(Self.notApposed, at: index, before: end) else {
        return nil
      }
    }
    return nil
  }

  /// The phrase with this role that ends just before `index` and starts at `start` or later: the longest of at most
  /// twelve words. `isWhole` wants it to start where a word does, if the script shows that.
  func suffix(_ role: Roles, before index: Int, from start: Int, isWhole: Bool = false) -> Lexicon.Match? {
    for first in max(start, index - 12)..<max(start, index) where !isWhole || first == start || !continuesWord(first) {
      if let match = match(role, at: first, before: index), match.length == index - first { return match }
    }
    return nil
  }

  private static let notApposed: Roles = [
    .governing, .verdict, .reason, .looseReason, .pronoun, .reported, .conditional, .negation, .wish, .noun, .phrase,
    .gratitude, .strictNoun, .joiner,
  ]

  /// Takes one mention with its `++` and its honorific; where it ends.
  private func member(at index: Int, before end: Int, of run: inout MentionRun) -> Int? {
    guard index < end, tokens[index].kind == .mention || tokens[index].kind == .broadcast else { return nil }
    guard !isPossessive(index, before: end) else { return nil }
    var next = index + 1
    if next < end, let honorific = match(.honorific, at: next, before: end) {
      next += honorific.length
    }
    if next < end, tokens[next].kind == .minuses, !tokens[next].spaceBefore { return nil }
    if let plus = pluses(at: next, before: end) {
      if plus < end, tokens[plus].kind == .minuses { return nil }
      next = plus
      run.hasPlus = true
    }
    if tokens[index].kind == .mention { run.members.append(Int(tokens[index].value)) }
    return next
  }

  /// Behind `++` or `+=`; nil where none stands, or where it is glued to what follows and so belongs to that (`++i`).
  private func pluses(at index: Int, before end: Int) -> Int? {
    guard index < end else { return nil }
    if tokens[index].kind == .plusEquals { return index + 1 }
    guard tokens[index].kind == .pluses else { return nil }
    let isGlued = index + 1 < end && tokens[index + 1].kind == .word && !tokens[index + 1].spaceBefore
    return tokens[index].spaceBefore && isGlued ? nil : index + 1
  }

  /// Whether the emoji at `index` adorns a mention as another does the one beside it (`@ada 🏆 @lin 🏆`); `isLed` where
  /// one stands before them all (`🏆 @ada 🏆 @lin`).
  private func separatesAdorned(_ index: Int, before end: Int, isLed: Bool) -> Bool {
    kind(index + 1, before: end) == .mention && (isLed || kind(index + 2, before: end) == .recognitionEmoji)
  }

  /// The mention that a joiner (or nothing but a space) leads to; nil where something else follows.
  private func nextMention(after index: Int, before end: Int, isLed: Bool) -> Int? {
    var next = index
    var joined = false
    while next < end {
      switch tokens[next].kind {
      case .mention, .broadcast: return next
      case .comma, .plus: next += 1
      case .recognitionEmoji where separatesAdorned(next, before: end, isLed: isLed): next += 1
      case .other where message.text(next) == "/": next += 1
      case .word:
        if let joiner = match([.joiner, .coupler], at: next, before: end) {
          next += joiner.length
        } else if joined, let link = match(.link, at: next, before: end) {
          next += link.length
        } else {
          return nil
        }
      default: return nil
      }
      if next - index > 6 { return nil }
      joined = true
    }
    return nil
  }
}
