// SPDX-License-Identifier: Apache-2.0
// Reads a message line by line and gathers what in it counts.

/// Reads messages.
public enum MessageParser {
  /// What `spans` say in their circumstances. Linear in their length.
  public static func parse(_ spans: [Span], in context: ParsingContext) -> Reading {
    parse(spans, in: context, meter: nil)
  }

  /// The same, and counts the work.
  static func parse(_ spans: [Span], in context: ParsingContext, meter: WorkMeter?) -> Reading {
    let lexicon = Lexicon.standard
    let message = Tokenizer.tokenize(spans, lexicon: lexicon, context: context)
    var parser = LineParser(reader: Reader(message: message, lexicon: lexicon, context: context, meter: meter))
    for line in message.lines { parser.read(line) }
    return parser.reading
  }
}

/// Reads one line after another; remembers the heading above.
struct LineParser {
  /// What the bullets under a heading are.
  enum Heading {
    case keyword(ItemKind)
    /// `Kudos:`, and whether it only thanks.
    case shoutouts(isGratitude: Bool)
  }

  let reader: Reader
  var reading = Reading()
  var heading: Heading?
  var number = 0
  /// What the line at hand yields, by where it starts.
  var found: [(start: Int, item: Item)] = []
  private let isOneLine: Bool

  init(reader: Reader) {
    self.reader = reader
    isOneLine = reader.message.lines.lazy.filter { !$0.tokens.isEmpty }.prefix(2).count == 1
  }

  /// Reads a line; what it yields is in the order it was said.
  mutating func read(_ line: TokenizedMessage.Line) {
    number = line.number
    found.removeAll()
    look(at: line)
    found.sort { $0.start < $1.start }
    reading.items += found.map(\.item)
  }

  private mutating func look(at line: TokenizedMessage.Line) {
    guard !line.isForeign, !line.tokens.isEmpty else {
      heading = nil
      return
    }
    reader.enter(line.tokens)
    let opening = reader.opening(of: line.tokens)
    if let keyword = opening.keyword {
      heading = opening.isHeading ? .keyword(keyword) : nil
      if !opening.isHeading { read(opening.rest..<line.tokens.upperBound, under: keyword) }
      return
    }
    let content = opening.content..<line.tokens.upperBound
    if let heading, opening.hasBullet {
      switch heading {
      case .keyword(let keyword): return read(content, under: keyword)
      case .shoutouts(let isGratitude):
        return readBullet(opening.afterBullet..<line.tokens.upperBound, isGratitude: isGratitude)
      }
    }
    heading = shoutoutHeading(content)
    if heading == nil { read(content, opening: opening) }
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
    return .shoutouts(isGratitude: !core.isExplicit)
  }

  /// The words behind a keyword: an item of its kind, and in sentences of their own, shout-outs.
  private mutating func read(_ rest: Range<Int>, under keyword: ItemKind) {
    guard let first = reader.sentences(rest).first else { return }
    let later = first.tokens.upperBound..<rest.upperBound
    var shoutouts = ShoutoutReader(reader: reader, line: later, isWholeMessage: false, mayReply: false)
    shoutouts.read()
    if keyword == .win {
      addWin(rest.lowerBound..<(shoutouts.drafts.first?.start ?? rest.upperBound), rule: "keyword")
    }
    add(shoutouts, upTo: rest.upperBound)
  }

  /// A line without a keyword: 🏆 or a hashtag may make a win of it, all else is looked through for shout-outs.
  private mutating func read(_ content: Range<Int>, opening: LineOpening) {
    let line = opening.afterBullet..<content.upperBound
    var shoutouts = ShoutoutReader(reader: reader, line: line, isWholeMessage: isOneLine)
    shoutouts.read()
    if let tag = triggerTag(in: content) {
      readTagged(content, tag: tag, shoutouts: &shoutouts)
    } else if opening.hasTrophy, let first = reader.sentences(content).first, first.trap != .question {
      let opensWithMention = reader.tokens[first.tokens.lowerBound].kind == .mention
      let isShoutout = shoutouts.drafts.contains { $0.start < first.tokens.upperBound }
      if !opensWithMention, !isShoutout {
        addWin(content.lowerBound..<(shoutouts.drafts.first?.start ?? content.upperBound), rule: "trophy")
      }
    }
    add(shoutouts, upTo: content.upperBound)
  }

  mutating func addWin(_ range: Range<Int>, rule: String) {
    guard reader.saysSomething(range) else {
      return trace(range, .refused(.nothingSaid))
    }
    var with: [Receiver] = []
    for index in range where reader.tokens[index].kind == .mention {
      let receiver = reader.message.receivers[Int(reader.tokens[index].value)]
      if !reader.context.isBot(receiver.person), !with.contains(receiver) { with.append(receiver) }
    }
    let item = Item(
      kind: .win, with: with, text: reader.winText(range), values: reader.values(in: range), rule: rule)
    found.append((range.lowerBound, item))
    trace(range, .counted(rule: rule))
  }

  mutating func trace(_ range: Range<Int>, _ outcome: TraceEntry.Outcome) {
    reading.trace.append(TraceEntry(line: number, words: reader.message.text(range), outcome: outcome))
  }
}
