// SPDX-License-Identifier: Apache-2.0
// Which words a rule goes by, for whoever asks why something was noted.

/// What the bot says of the rules that make items.
enum RulePhrase: Phrase {
  case plusPlus, points, explicitWord, emoji, gratitude, reply, keyword, heading, hashtag, answer, trophy
  /// A rule that has no words of its own: gap `rule`.
  case other
}

extension Wording {
  /// Which words a rule goes by.
  func told(rule: String) -> String {
    switch rule {
    case "plus-plus": text(RulePhrase.plusPlus)
    case "points": text(RulePhrase.points)
    case "explicit-word": text(RulePhrase.explicitWord)
    case "emoji": text(RulePhrase.emoji)
    case "gratitude": text(RulePhrase.gratitude)
    case "reply": text(RulePhrase.reply)
    case "keyword": text(RulePhrase.keyword)
    case "heading": text(RulePhrase.heading)
    case "hashtag": text(RulePhrase.hashtag)
    case "answer": text(RulePhrase.answer)
    case "trophy": text(RulePhrase.trophy)
    default: text(RulePhrase.other, ["rule": rule])
    }
  }
}
