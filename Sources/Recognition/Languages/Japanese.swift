// SPDX-License-Identifier: Apache-2.0
// Japanese.

extension LanguageTable {
  /// Japanese.
  static let japanese = LanguageTable(
    tag: "ja",
    phrases: [],
    common: [
      "の", "は", "を", "に", "が", "で", "と", "も", "て", "た", "し", "ま", "す", "ね", "よ", "か", "な", "さ", "い", "こ", "れ", "そ",
      "だ", "る",
    ])
}
