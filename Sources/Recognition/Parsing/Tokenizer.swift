// SPDX-License-Identifier: Apache-2.0
// Cuts a message's spans into lines and tokens, once.

/// Walks over spans, writes what people read into one buffer and notes the tokens in it.
struct Tokenizer {
  private let lexicon: Lexicon
  private let recognitionEmoji: Set<String>
  private(set) var message = TokenizedMessage()
  private var lineStart = 0
  /// White space was seen since the last token.
  private var sawSpace = true
  /// The line of the message, counted from 1.
  private var lineNumber = 1

  private init(lexicon: Lexicon, recognitionEmoji: Set<String>) {
    self.lexicon = lexicon
    self.recognitionEmoji = recognitionEmoji
  }

  /// The tokens of a message.
  static func tokenize(_ spans: [Span], lexicon: Lexicon, context: ParsingContext) -> TokenizedMessage {
    var tokenizer = Tokenizer(lexicon: lexicon, recognitionEmoji: context.recognitionEmoji)
    for span in spans { tokenizer.add(span) }
    tokenizer.endLine()
    return tokenizer.message
  }

  private mutating func add(_ span: Span) {
    switch span {
    case .text(let text): add(text: text)
    case .person(let person): mention(Receiver(person))
    case .group(let group): mention(Receiver(group, isGroup: true))
    case .broadcast(let word): append("@" + word, as: .broadcast)
    case .channel(let name): append("#" + name, as: .opaque)
    case .link(let url, let label): append(oneLine(label ?? url), as: .opaque)
    case .emoji(let name, let said):
      let name = RecognitionEmoji.canonicalName(name)
      append(said, as: recognitionEmoji.contains(name) ? .recognitionEmoji : .emoji)
      note(emoji: name)
    case .code(let code):
      if code.utf8.contains(UInt8(ascii: "\n")) {
        endLineIfStarted()
        foreignLine(code)
      } else {
        append("`" + code + "`", as: .opaque)
      }
    case .quote(let quote):
      endLineIfStarted()
      foreignLine(quote)
    }
  }

  /// The `value` of an emoji that turns a sentence into its opposite, and of the cup that opens a win.
  static let ironic: Int32 = 1
  static let trophy: Int32 = 2

  private mutating func note(emoji name: String) {
    let last = message.tokens.count - 1
    if name == RecognitionEmoji.cup { message.tokens[last].value = Self.trophy }
    if RecognitionEmoji.irony.contains(name) { message.tokens[last].value = Self.ironic }
  }

  private mutating func mention(_ receiver: Receiver) {
    message.receivers.append(receiver)
    append("@" + receiver.person.displayName, as: .mention, value: Int32(message.receivers.count - 1))
  }

  /// A link's label can hold line ends, which would run into the next line's words.
  private func oneLine(_ label: String) -> String {
    label.utf8.contains(UInt8(ascii: "\n")) ? String(label.map { $0.isNewline ? " " : $0 }) : label
  }

  private mutating func append(_ said: String, as kind: Token.Kind, value: Int32 = -1) {
    let start = message.rendered.count
    message.rendered.append(contentsOf: said.utf8)
    append(kind, from: start, to: message.rendered.count, value: value)
  }

  private mutating func append(_ kind: Token.Kind, from start: Int, to end: Int, value: Int32 = -1) {
    message.tokens.append(
      Token(kind: kind, spaceBefore: sawSpace, start: Int32(start), end: Int32(end), value: value))
    sawSpace = false
  }

  private mutating func foreignLine(_ said: String) {
    let start = message.rendered.count
    message.rendered.append(contentsOf: said.utf8)
    append(.opaque, from: start, to: message.rendered.count)
    message.rendered.append(UInt8(ascii: "\n"))
    message.lines.append(.init(tokens: lineStart..<message.tokens.count, number: lineNumber, isForeign: true))
    for byte in said.utf8 where byte == UInt8(ascii: "\n") { lineNumber += 1 }
    startLine()
    swallowsLineEnd = true
  }

  /// The line end that belongs to a quote or a block of code, which ended its line already.
  private var swallowsLineEnd = false

  private mutating func endLineIfStarted() {
    guard message.tokens.count > lineStart else { return }
    message.rendered.append(UInt8(ascii: "\n"))
    endLine()
  }

  private mutating func endLine() {
    message.markQuotes(in: lineStart..<message.tokens.count)
    message.lines.append(.init(tokens: lineStart..<message.tokens.count, number: lineNumber))
    startLine()
  }

  private mutating func startLine() {
    lineStart = message.tokens.count
    sawSpace = true
  }

  private mutating func add(text: String) {
    let base = message.rendered.count
    message.rendered.append(contentsOf: text.utf8)
    let end = message.rendered.count
    var index = base
    while index < end {
      let byte = message.rendered[index]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if byte == UInt8(ascii: "\n") { lineEnd() }
        index += 1
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        sawSpace = true
        index += 1
      } else {
        let piece = message.rendered.piece(at: index, before: end, afterSpace: sawSpace)
        if piece.end > index { swallowsLineEnd = false }
        add(piece, from: index)
        index = piece.end
      }
    }
  }

  private mutating func lineEnd() {
    defer { lineNumber += 1 }
    if swallowsLineEnd, message.tokens.count == lineStart {
      swallowsLineEnd = false
    } else {
      endLine()
    }
  }

  private mutating func add(_ piece: Piece, from start: Int) {
    switch piece.kind {
    case .space: sawSpace = true
    case .invisible: break
    case .token(.word):
      append(.word, from: start, to: piece.end, value: number(from: start, to: piece.end, isSimple: piece.isSimple))
    case .token(.points): append(.points, from: start, to: piece.end, value: piece.value)
    case .token(.quote): append(.quote, from: start, to: piece.end, value: piece.value)
    case .token(.emoji):
      let name = RecognitionEmoji.canonicalName(message.rendered.string(start..<piece.end))
      append(recognitionEmoji.contains(name) ? .recognitionEmoji : .emoji, from: start, to: piece.end)
      note(emoji: name)
    case .token(let kind): append(kind, from: start, to: piece.end)
    }
  }

  /// The lexicon's number of the word in this range.
  private mutating func number(from start: Int, to end: Int, isSimple: Bool) -> Int32 {
    guard end - start <= lexicon.longestWord + 32 else { return Lexicon.unknown }
    if isSimple {
      return message.rendered.withUnsafeBufferPointer { lexicon.number(of: $0, start..<end) }
    }
    let word = message.rendered.foldedWord(start..<end)
    let number = lexicon.number(of: word)
    guard number == Lexicon.unknown, let short = Self.withoutElongation(word) else { return number }
    return lexicon.number(of: short)
  }

  /// `thaaanks` as `thanks`: runs of three and more of a letter become one. Nil where there is none.
  private static func withoutElongation(_ word: String) -> String? {
    let bytes = [UInt8](word.utf8)
    guard bytes.indices.dropFirst(2).contains(where: { bytes[$0] == bytes[$0 - 1] && bytes[$0] == bytes[$0 - 2] })
    else { return nil }
    var short: [UInt8] = []
    var index = 0
    while index < bytes.count {
      var next = index + 1
      while next < bytes.count, bytes[next] == bytes[index] { next += 1 }
      short.append(contentsOf: repeatElement(bytes[index], count: next - index >= 3 ? 1 : next - index))
      index = next
    }
    return String(decoding: short, as: UTF8.self)
  }
}
