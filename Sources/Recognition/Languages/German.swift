// SPDX-License-Identifier: Apache-2.0
// German.

extension LanguageTable {
  /// German.
  static let german = LanguageTable(
    tag: "de",
    phrases: [],
    common: [
      "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "einen", "einem", "einer", "den", "dem", "des",
      "mit", "von", "zu", "zur", "zum", "auf", "für", "im", "in", "ich", "du", "er", "sie", "es", "wir", "ihr",
      "wie", "so", "auch", "noch", "aber", "oder", "bei", "nach", "aus", "an", "am", "als", "dass", "sind", "war",
      "hat", "habe", "haben", "wird", "kann", "bitte", "heute", "morgen", "mal", "doch", "schon", "dir", "euch",
      "uns", "mich", "mir", "dich", "deine", "dein", "deinen", "eure", "unser", "unsere", "wenn", "nur", "gestern",
    ])
}
