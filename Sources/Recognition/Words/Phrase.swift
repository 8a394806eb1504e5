// SPDX-License-Identifier: Apache-2.0
// What the bot can say, apart from how a language says it. Each room of its words (answers, hints, settings, …) is one enum of phrases,
// and each language has one table a room, in a file that can be read from top to bottom: Words/English, Words/German. A language
// that lacks a phrase does not build.
//
// A phrase is written as a template:
//   {ada}       a gap, which whoever says the phrase fills
//   `win: …`    something to type
//   a|b         forms for different counts, in the order of the language's plural rule: `a week|{n} weeks`
//   {n} {#}     the count, as a word where the language writes small numbers so, and in figures

/// Something that the bot can say, by its name.
protocol Phrase: CaseIterable, Hashable, Sendable {
  /// How English says it, as a template.
  var english: String { get }
  /// How German says it, as a template.
  var german: String { get }
}
