// SPDX-License-Identifier: Apache-2.0
// A hundred thousand messages that nobody would write: what the parser makes of them holds all the same.

import Testing

@testable import Recognition

/// Makes messages from the words of all tables and from all that is hard to read.
private struct MessageGenerator {
  private static let phrases = LanguageTable.all.flatMap {
    $0.phrases.flatMap(\.phrases) + $0.keywords.flatMap(\.phrases)
  }
  private static let names = [
    "ada", "lin", "zoe", "josé", "田中", "سارة", "οδυσσέας", "ci-bot", "design-team", "here", "dr.who",
  ]
  private static let marks = [
    " ", "  ", "\n", ": ", ", ", ". ", "! ", "? ", " - ", " – ", "++", "++ ", " += ", "--", "+5 ", "#win ", "#til",
    "# ", "> ",
    "`", "``", "```\n", "**", "_", "~~", "[", "](", ")", "<", ">", "&amp;", "|", "/s", "\"", "'", "“", "”", "«", "»",
    "「", "」",
    "\u{200B}", "\u{200D}", "\u{200E}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{FEFF}", "e\u{301}\u{323}", "\u{0}",
    "\r\n", "\t",
  ]
  private static let emoji = ["🎉", "👏🏽", "🏆", "🌮", "👩‍👩‍👧‍👦", "🇩🇪", ":tada:", ":clap::skin-tone-3:", "🙄", "❤️", "1️⃣"]

  var random: SplitMix64

  mutating func text() -> String {
    let kind = Int.random(in: 0..<5_000, using: &random)
    switch kind {
    case 0: return (0..<500).map { _ in "@\(name) " }.joined() + "kudos for the party"
    case 1: return String(repeating: phrase + " ", count: 40_000 / 12)
    case 2: return String(repeating: emoji, count: 2_000) + "@ada"
    case 3: return String(repeating: "(", count: 3_000) + "kudos @ada" + String(repeating: ")", count: 3_000)
    default: return (0..<Int.random(in: 1...20, using: &random)).map { _ in piece() }.joined()
    }
  }

  private mutating func piece() -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...3: phrase + " "
    case 4...5: "@\(name)" + (Bool.random(using: &random) ? " " : "")
    case 6: emoji
    case 7: "the runbook "
    default: Self.marks.randomElement(using: &random)!
    }
  }

  private var phrase: String { mutating get { Self.phrases.randomElement(using: &random)! } }
  private var name: String { mutating get { Self.names.randomElement(using: &random)! } }
  private var emoji: String { mutating get { Self.emoji.randomElement(using: &random)! } }
}

@Suite struct `A hundred thousand generated messages` {
  /// Four runs of 25,000, side by side.
  @Test(arguments: UInt64(0)..<4)
  func `name only people who are mentioned, cost linear work, and are passed over as chatter only where nothing counts`(
    _ part: UInt64
  ) {
    for seed in part * 25_000..<(part + 1) * 25_000 {
      var generator = MessageGenerator(random: SplitMix64(seed: seed))
      let text = generator.text()
      let spans = PlainText.spans(of: text, names: NameDirectory())
      let replied = seed % 5 == 0 ? Person(id: "omar") : nil
      let context = ParsingContext(
        author: Person(id: "zoe"), repliedTo: replied, sensitivity: seed % 2 == 0 ? .any : .specific,
        bonusIsOn: seed % 3 == 0)
      let meter = WorkMeter()
      let items = MessageParser.read(spans, in: context, meter: meter).items
      var mentioned = Set(
        spans.compactMap { span -> Person? in
          switch span {
          case .person(let person), .group(let person): person
          default: nil
          }
        })
      if let replied { mentioned.insert(replied) }
      let named = items.flatMap { $0.to + $0.with }.map(\.person)
      if !mentioned.isSuperset(of: named) { Issue.record("seed \(seed) names \(named)") }
      if meter.steps > 400 + text.utf8.count * 40 { Issue.record("seed \(seed): \(meter.steps) steps") }
      if !items.isEmpty, Chatter.isAll(spans, lexicon: .standard, context: context) {
        Issue.record("seed \(seed) is no chatter: \(items)")
      }
    }
  }
}
