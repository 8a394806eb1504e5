// SPDX-License-Identifier: Apache-2.0
// Dutch.

extension LanguageTable {
  /// Dutch.
  static let dutch = LanguageTable(
    tag: "nl",
    phrases: [],
    common: [
      "de", "het", "een", "en", "is", "niet", "van", "voor", "met", "op", "in", "te", "dat", "die", "ik", "je",
      "jij", "hij", "zij", "we", "wij", "jullie", "ze", "mijn", "jouw", "zijn", "haar", "ons", "onze", "heel", "erg",
      "maar", "of", "als", "al", "ook", "nog", "wel", "vandaag", "gisteren", "morgen", "aan", "bij", "uit", "om",
      "door", "naar", "er", "heeft", "hebben", "was", "waren", "deze", "dit",
    ])
}
