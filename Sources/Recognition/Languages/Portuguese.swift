// SPDX-License-Identifier: Apache-2.0
// Portuguese.

extension LanguageTable {
  /// Portuguese.
  static let portuguese = LanguageTable(
    tag: "pt",
    phrases: [],
    common: [
      "o", "a", "os", "as", "um", "uma", "e", "em", "de", "do", "da", "dos", "das", "no", "na", "nos", "nas", "por",
      "pelo", "pela", "para", "com", "não", "é", "que", "se", "me", "te", "seu", "sua", "meu", "minha", "muito",
      "mais", "mas", "como", "já", "hoje", "ontem", "amanhã", "tudo", "todos", "está", "estão", "foi", "ao", "à",
      "você", "vocês", "ou", "quando", "pra",
    ])
}
