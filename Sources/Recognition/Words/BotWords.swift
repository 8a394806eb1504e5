// SPDX-License-Identifier: Apache-2.0
// Parts of sentences in English, for the rooms of words that have no table yet.

/// Parts of sentences, in English.
enum BotWords {
  typealias Inline = RichText.Inline

  /// What the weekly prompt asks: an admin's words.
  static func prompt(_ text: String) -> RichText { RichText([.said(text)]) }

  static func joined(_ parts: [Inline]) -> [Inline] { joined(parts.map { [$0] }) }

  /// As in `ada, lin and zoe`.
  static func joined(_ parts: [[Inline]]) -> [Inline] { Wording.english.joined(parts) }

  /// As in `a week`, `two weeks`, `13 weeks`.
  static func counted(_ count: Int, _ noun: String) -> String {
    if count == 1 { return "\(noun.first.map { "aeiou".contains($0) } == true ? "an" : "a") \(noun)" }
    return "\(count == 0 ? "0" : Wording.english.cardinal(count)) \(noun)s"
  }
}
