// SPDX-License-Identifier: Apache-2.0
// How a language writes numbers and lists, names days and months, and which form of a phrase goes with a count.

/// A language's conventions, besides its phrases.
struct Grammar: Sendable {
  /// Words for days and months.
  var calendar: CalendarNames
  /// Between a whole number and its fraction.
  var decimalSeparator: String
  /// Between groups of three digits.
  var groupSeparator: String
  /// Behind a number of per cent, with the space where there is one.
  var percentSign: String
  /// Whether a currency's sign stands before its amount.
  var currencyLeads: Bool
  /// Between the parts of a list, the last two aside.
  var listSeparator: String
  /// Between the last two parts of a list.
  var listEnd: String
  /// Small numbers as words, from one on.
  var cardinals: [String]
  /// Small ordinal numbers as words, from the first on.
  var ordinals: [String]
  /// Other ordinal numbers.
  var ordinal: @Sendable (Int) -> String
  /// How many forms a phrase with a count has.
  var forms: Int
  /// Which of them goes with a count, from 0 on (the classes are those of CLDR, cldr.unicode.org/index/cldr-spec/plural-rules).
  var form: @Sendable (Int) -> Int
}
