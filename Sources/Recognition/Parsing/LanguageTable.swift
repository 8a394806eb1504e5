// SPDX-License-Identifier: Apache-2.0
// The shape of a language's table: which words play which role in recognising people, and which open a line.

/// A language: its phrases by role, and the keywords that open a line. Words are in lower case, with straight
/// apostrophes; scripts without spaces need none. What people type without accents (`fuer`, `dziekuje`) need not be
/// listed, it is known by itself.
struct LanguageTable: Sendable {
  /// The language's tag (BCP 47).
  var tag: String
  /// How people open what is for those alone whom it names.
  var privateOpenings: [String] = []
  var phrases: [(roles: Roles, phrases: [String])]
  var keywords: [(keyword: ItemKind, phrases: [String])] = []
  /// Hashtags that make an item wherever they stand.
  var triggerTags: [(keyword: ItemKind, tags: [String])] = []
  /// The commonest words of the language, by which a line in it is known.
  var common: [String] = []
  /// How a verb ends that says what for by itself (`great job fixing the build`).
  var gerundEndings: [String] = []
  /// Words that end so and are no verbs (`everything`).
  var notGerunds: [String] = []
  /// What somebody calls themselves among those whom they name (`@ada and me`).
  var oneself: [String] = []
  /// What phrases say in goals, experiments, results, metrics and moods.
  var noteWords: [(meaning: NoteWords, phrases: [String])] = []
  /// What stands behind the digits of a day of the month (`12th`).
  var ordinalEndings: [String] = []
  /// Whether people write 1.200,5 for what in English is 1,200.5.
  var hasDecimalComma = false

  /// All languages there are, in the order of ``Languages``.
  static let all: [LanguageTable] = [
    english, german, french, spanish, portuguese, italian, dutch, polish, japanese, chinese, korean,
  ]
}
