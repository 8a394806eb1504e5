// SPDX-License-Identifier: Apache-2.0
// Polish.

extension LanguageTable {
  /// Polish.
  static let polish = LanguageTable(
    tag: "pl",
    phrases: [],
    common: [
      "i", "w", "we", "z", "ze", "na", "do", "nie", "to", "jest", "się", "że", "za", "o", "od", "po", "przez", "dla",
      "jak", "ale", "czy", "już", "dziś", "dzisiaj", "wczoraj", "jutro", "mi", "mnie", "ci", "ty", "ja", "on", "ona",
      "my", "wy", "oni", "twój", "moja", "mój", "są", "był", "była", "było", "bardzo", "wszystko", "wszystkim",
      "tylko", "przy", "też", "a", "u", "ten", "ta", "te",
    ])
}
