// SPDX-License-Identifier: Apache-2.0
// Italian.

extension LanguageTable {
  /// Italian.
  static let italian = LanguageTable(
    tag: "it",
    phrases: [],
    common: [
      "il", "lo", "la", "i", "gli", "le", "un", "uno", "una", "e", "di", "del", "della", "dei", "delle", "da", "dal",
      "in", "nel", "nella", "per", "con", "non", "è", "che", "si", "mi", "ti", "ci", "vi", "mio", "mia", "tuo",
      "tua", "suo", "sua", "molto", "più", "ma", "come", "già", "oggi", "ieri", "domani", "tutto", "tutti", "sono",
      "ha", "hanno", "anche", "l'", "dell'", "all'", "un'", "al", "o", "se", "quando", "a", "su", "sul",
    ])
}
