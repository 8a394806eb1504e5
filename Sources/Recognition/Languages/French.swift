// SPDX-License-Identifier: Apache-2.0
// French.

extension LanguageTable {
  /// French.
  static let french = LanguageTable(
    tag: "fr",
    phrases: [],
    common: [
      "le", "la", "les", "un", "une", "des", "du", "de", "et", "est", "pas", "pour", "dans", "sur", "avec", "je",
      "tu", "il", "elle", "nous", "vous", "ils", "on", "ce", "cette", "ces", "mon", "ma", "mes", "ton", "ta", "tes",
      "son", "sa", "ses", "au", "aux", "que", "qui", "ne", "se", "en", "l'", "d'", "j'", "c'", "m'", "t'", "n'",
      "s'", "qu'", "mais", "ou", "si", "plus", "très", "bien", "tout", "tous", "à", "a", "été", "demain", "hier",
      "votre", "notre",
    ])
}
