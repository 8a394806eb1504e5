// SPDX-License-Identifier: Apache-2.0
// How a digest looks, whichever chat it is shown in. The form is one that each can show, so it is plain:
//
// * One heading of level 1, the title, without a sign. Headings of level 2 open the sections; each begins with one emoji from the
//   list below and a space, and no other line has an emoji of ours. Level 3 names what a section is about, as the tag of a story.
// * What people said stands in lists, one bullet each, with at most one step of details below. A quote is kept for the one text
//   that is set apart; its author stands in the same quote, behind a dash: `.quote([.said(…), " — ", .person(…)])`.
// * Charts are text: sparklines inside a line, bars as lines of their own, both where the chat keeps characters in columns.
// * Bold is for headings and for whoever a line is about, italics for what we say beside the matter, small print for the footer.
//
// Headings are large or bold (Telegram, Google Chat, Rocket.Chat and Teams have bold alone, which is enough since the emoji marks the
// section too), bullets are bullets or `•`, quotes are quotes or `> `, and characters keep their columns in code and
// code blocks (Teams: text in its monospaced font). Nothing else is used, so nothing is lost on the way to another chat.
//
// An emoji of the list is one scalar that is shown as an emoji by itself (Emoji_Presentation in Unicode's emoji-data.txt), at the
// latest of Emoji 11 (2018), two cells wide in every terminal; and none of those that stand for recognition here or in other bots:
// whoever reads our posts must not count them. That they name nobody is the renderers' part.

/// The emoji that opens a section.
public enum SectionMark: String, Sendable, CaseIterable {
  /// What went well.
  case wins = "🌱"
  /// Thanks to people.
  case shoutouts = "💬"
  /// What customers said.
  case praise = "💌"
  /// Experiments that run or ended.
  case experiments = "🧪"
  /// What was learnt.
  case lessons = "💡"
  /// What others can take over.
  case practices = "🔁"
  /// Goals, done and open.
  case goals = "🎯"
  /// What stood in the way.
  case setbacks = "🚧"
  /// Answers to a question that was asked.
  case answers = "💭"
  /// Metrics, leading and lagging, and how the week felt.
  case numbers = "📈"
  /// A story over several weeks.
  case story = "📖"
  /// First times, round numbers, a year ago.
  case around = "🚩"
  /// What next week asks.
  case ahead = "👣"
}

extension RichText.Block {
  /// A section's heading.
  public static func section(_ mark: SectionMark, _ title: [RichText.Inline]) -> Self {
    .heading(level: 2, [.text("\(mark.rawValue) ")] + title)
  }
}
