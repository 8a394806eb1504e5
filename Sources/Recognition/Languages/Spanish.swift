// SPDX-License-Identifier: Apache-2.0
// Spanish.

extension LanguageTable {
  /// Spanish.
  static let spanish = LanguageTable(
    tag: "es",
    phrases: [],
    common: [
      "el", "la", "los", "las", "un", "una", "unos", "y", "en", "de", "del", "al", "por", "para", "con", "no", "es",
      "que", "se", "lo", "le", "me", "te", "mi", "tu", "su", "nos", "os", "este", "esta", "esto", "muy", "más",
      "pero", "como", "ya", "hoy", "ayer", "mañana", "todo", "todos", "está", "están", "son", "fue", "ha", "han",
      "a", "o", "si", "sí", "cuando",
    ])
}
