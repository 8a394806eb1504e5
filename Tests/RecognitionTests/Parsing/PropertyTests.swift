// SPDX-License-Identifier: Apache-2.0
// What holds for every message, whatever it says.

import Recognition
import Testing

@Suite struct `Any message` {
  /// Pieces that matter to the parser, in no order that makes sense.
  static let pieces = [
    "kudos", "to", "for", "thanks", "great job", "well done", "because", "and", ",", ".", "!", "?", ":", " - ", "++",
    "--", "+=", "+5", "win:", "wins:\n- ", "\n", "\n\n", "> ", "`", "```", "\"", "(", ")", "#win", "#craft", "🏆", "🎉",
    "👏🏽", "@ada", "@lin", "@zoe", "@ci-bot", "@design-team", "@here", "@ada's", "'s", "’", "no", "not", "if", "the", "a",
    "please", "I want to", "thank", "enough", "can't", "runbook", "ありがとう", "さん", "é", "e\u{301}", "\u{200B}",
    "\u{202E}",
    "https://example.org/@ada++", "ada@example.org", ":tada:", "/s", "🙄", "*", "_", "~~", "[ ]", "1.", "•", "\t", "|",
    "goal:", "by Friday", "by:", "experiment:", "metric:", "42%", "€", "1,200", "mood:", "4/5", "result of",
    "#4", "worked", "praise from", "tried practice", "pulse", "=", "#til", "done:", "12", "June",
  ]

  static func randomText(_ generator: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...24, using: &generator))
      .map { _ in pieces.randomElement(using: &generator)! + (Bool.random(using: &generator) ? " " : "") }.joined()
  }

  static func randomSpans(_ generator: inout SplitMix64) -> [Span] {
    (0..<Int.random(in: 0...10, using: &generator)).map { _ in
      let word = pieces.randomElement(using: &generator)!
      let person = Person(id: ["ada", "lin", "zoe", "ci-bot", ""].randomElement(using: &generator)!)
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: return .person(person)
      case 1: return .group(person)
      case 2: return .channel(word)
      case 3: return .broadcast("here")
      case 4: return .link(url: word, label: Bool.random(using: &generator) ? word : nil)
      case 5: return .emoji(name: ["tada", "trophy", "", "🏆"].randomElement(using: &generator)!, said: word)
      case 6: return .code(word)
      case 7: return .quote(word)
      default: return .text(randomText(&generator))
      }
    }
  }

  private func check(_ spans: [Span], seed: UInt64) {
    let author = Person(id: "zoe")
    let replied = seed % 3 == 0 ? Person(id: "omar") : nil
    let context = ParsingContext(author: author, repliedTo: replied, sensitivity: .any, bonusIsOn: seed % 2 == 0)
    let reading = MessageParser.parse(spans, in: context)
    var mentioned = Set(
      spans.compactMap { span in
        switch span {
        case .person(let person): Receiver(person)
        case .group(let group): Receiver(group, isGroup: true)
        default: nil
        }
      })
    if let replied { mentioned.insert(Receiver(replied)) }
    for item in reading.items {
      #expect(mentioned.isSuperset(of: item.to + item.with), "seed \(seed)")
      #expect(!item.to.contains(Receiver(author)) && !item.to.contains { context.isBot($0.person) }, "seed \(seed)")
      #expect(item.kind != .shoutout || !item.to.isEmpty, "seed \(seed)")
      #expect(item.kind != .win || !item.text.isEmpty, "seed \(seed)")
      #expect(Set(item.to).count == item.to.count && Set(item.values).count == item.values.count, "seed \(seed)")
    }
    #expect(MessageParser.parse(spans, in: context) == reading, "seed \(seed)")
  }

  @Test func `records nobody who was not mentioned or replied to`() {
    for seed in UInt64(1)...4000 {
      var generator = SplitMix64(seed: seed)
      check(PlainText.spans(of: Self.randomText(&generator), names: NameDirectory()), seed: seed)
    }
  }

  @Test func `in any soup of spans is read without a fault`() {
    for seed in UInt64(1)...4000 {
      var generator = SplitMix64(seed: seed)
      check(Self.randomSpans(&generator), seed: seed)
    }
  }

  @Test func `keeps its text when it is cut into spans`() {
    for seed in UInt64(1)...2000 {
      var generator = SplitMix64(seed: seed)
      // Quotes and code lose their marks, so they are left out here.
      let text = Self.randomText(&generator).filter { $0 != "`" && $0 != ">" }
      let said = PlainText.spans(of: text, names: NameDirectory()).map { span in
        switch span {
        case .text(let text): text
        case .person(let person), .group(let person): "@" + person.displayName
        case .broadcast(let word): "@" + word
        case .link(let url, _): url
        case .emoji(_, let said): said
        default: "?"
        }
      }
      #expect(said.joined() == text, "seed \(seed)")
    }
  }
}
