// SPDX-License-Identifier: Apache-2.0
// Reads a message line by line and gathers what in it counts.

/// Reads messages.
public enum MessageParser {
  /// What `spans` say in their circumstances. Linear in their length.
  public static func parse(_ spans: [Span], in context: ParsingContext) -> Reading {
    if Chatter.isAll(spans, lexicon: context.vocabulary.lexicon, context: context) { return Reading() }
    return read(spans, in: context, meter: nil)
  }

  /// Reads every word, and counts the work.
  static func read(_ spans: [Span], in context: ParsingContext, meter: WorkMeter?) -> Reading {
    let lexicon = context.vocabulary.lexicon
    let message = Tokenizer.tokenize(spans, lexicon: lexicon, context: context)
    var parser = LineParser(reader: Reader(message: message, lexicon: lexicon, context: context, meter: meter))
    for line in message.lines { parser.read(line) }
    parser.closeExperiment()
    parser.reading.rendered = message.rendered
    return parser.reading
  }
}

/// Reads one line after another; remembers the heading above, and the experiment whose parts may go on below.
struct LineParser {
  /// What the bullets under a heading are.
  enum Heading {
    case notes(Keyword)
    /// `Kudos:`, whether it only thanks, and its languages.
    case shoutouts(isGratitude: Bool, languages: Languages)
  }

  /// An item that a line yields.
  struct Found {
    var start: Int
    var item: Item
    var entry: TraceEntry
  }

  let reader: Reader
  var reading = Reading()
  var experiment: OpenExperiment?
  var number = 0
  private var heading: Heading?
  /// What the line at hand yields, and the signs in it that do not count.
  private var found: [Found] = []
  private var refused: [TraceEntry] = []
  private let isOneLine: Bool

  init(reader: Reader) {
    self.reader = reader
    isOneLine = reader.message.lines.lazy.filter { !$0.tokens.isEmpty }.prefix(2).count == 1
  }

  /// Reads a line; what it yields is in the order it was said.
  mutating func read(_ line: TokenizedMessage.Line) {
    number = line.number
    found.removeAll(keepingCapacity: true)
    refused.removeAll(keepingCapacity: true)
    look(at: line)
    found.sort { $0.start < $1.start }
    reading.items += found.map(\.item)
    reading.trace += found.map(\.entry) + refused
  }

  private mutating func look(at line: TokenizedMessage.Line) {
    guard !line.isForeign, !line.tokens.isEmpty else {
      heading = nil
      return closeExperiment()
    }
    reader.enter(line.tokens)
    let opening = reader.opening(of: line.tokens)
    if goesOn(with: opening, before: line.tokens.upperBound) { return }
    closeExperiment()
    if let keyword = opening.keyword { return read(keyword, of: line.tokens, opening: opening) }
    let content = opening.content..<line.tokens.upperBound
    if let heading, opening.hasBullet {
      switch heading {
      case .notes(let keyword):
        reader.admit(keyword.languages)
        return read(content, under: keyword, rule: "heading")
      case .shoutouts(let isGratitude, let languages):
        reader.admit(languages)
        return readBullet(opening.afterBullet..<line.tokens.upperBound, isGratitude: isGratitude)
      }
    }
    heading = shoutoutHeading(content)
    if heading == nil { read(content, opening: opening) }
  }

  /// A line that a keyword opens: a heading, or a note. Under a heading, a bullet with a keyword of its own ends nothing.
  private mutating func read(_ keyword: Keyword, of line: Range<Int>, opening: LineOpening) {
    if keyword.isHeading {
      heading = .notes(keyword)
      if keyword.kind == .experiment { open(keyword, rule: "heading", isHeading: true) }
    } else {
      if !opening.hasBullet { heading = nil }
      read(keyword.rest..<line.upperBound, under: keyword, rule: "keyword")
    }
  }

  /// `Kudos:` and its like, alone on a line.
  private func shoutoutHeading(_ content: Range<Int>) -> Heading? {
    var end = content.upperBound
    while end > content.lowerBound, reader.tokens[end - 1].kind == .mark { end -= 1 }
    guard end - content.lowerBound < 12, end > content.lowerBound, reader.tokens[end - 1].kind == .colon else {
      return nil
    }
    let core = reader.core(at: content.lowerBound, before: end)
    guard !core.signs.isEmpty, core.run == nil, reader.isFiller(content.lowerBound..<end) else { return nil }
    return .shoutouts(isGratitude: !core.isExplicit, languages: reader.languages)
  }

  /// The words behind a keyword: an item of its kind, and in sentences of their own, shout-outs.
  private mutating func read(_ rest: Range<Int>, under keyword: Keyword, rule: String) {
    guard let first = reader.sentences(rest).first else { return }
    let later = first.tokens.upperBound..<rest.upperBound
    var shoutouts = ShoutoutReader(reader: reader, line: later, isWholeMessage: false, mayReply: false)
    shoutouts.read()
    let own = rest.lowerBound..<(shoutouts.drafts.first?.start ?? rest.upperBound)
    if keyword.kind == .experiment {
      open(keyword, rule: rule, isHeading: false)
      takeParts(own)
    } else {
      addNote(keyword, own, rule: rule)
    }
    add(shoutouts, upTo: rest.upperBound)
  }

  /// A line without a keyword: 🏆 or a hashtag may make a note of it, all else is looked through for shout-outs.
  private mutating func read(_ content: Range<Int>, opening: LineOpening) {
    let line = opening.afterBullet..<content.upperBound
    var shoutouts = ShoutoutReader(reader: reader, line: line, isWholeMessage: isOneLine)
    shoutouts.read()
    if let tag = triggerTag(in: content) {
      readTagged(content, tag: tag, shoutouts: &shoutouts)
    } else if let trophy = opening.trophy, let first = reader.sentences(content).first, first.trap != .question {
      let opensWithMention = reader.tokens[first.tokens.lowerBound].kind == .mention
      let isShoutout = shoutouts.drafts.contains { $0.start < first.tokens.upperBound }
      if !opensWithMention, !isShoutout {
        let sign = Keyword(
          kind: .win, tokens: trophy..<trophy + 1, rest: content.lowerBound, languages: reader.languages)
        addNote(sign, content.lowerBound..<(shoutouts.drafts.first?.start ?? content.upperBound), rule: "trophy")
      }
    }
    add(shoutouts, upTo: content.upperBound)
  }

  /// Makes items of a note's words, or notes why they make none.
  mutating func addNote(_ keyword: Keyword, _ range: Range<Int>, rule: String) {
    switch reader.note(keyword, range, rule: rule) {
    case .items(let items): for item in items { keep(item, from: range.lowerBound, by: keyword.tokens) }
    case .refused(let trap): refuse(range.isEmpty ? keyword.tokens : range, trap)
    }
  }

  mutating func keep(_ item: Item, from start: Int, by sign: Range<Int>) {
    found.append(Found(start: start, item: item, entry: entry(sign, .counted(rule: item.rule))))
  }

  mutating func refuse(_ words: Range<Int>, _ trap: Trap) { refused.append(entry(words, .refused(trap))) }

  func entry(_ words: Range<Int>, _ outcome: TraceEntry.Outcome) -> TraceEntry {
    let place = reader.message.place(of: words)
    return TraceEntry(line: number, words: reader.message.rendered.string(place), place: place, outcome: outcome)
  }
}
