// SPDX-License-Identifier: Apache-2.0
// What teams say in many languages alike.

extension LanguageTable {
  /// Words that other languages took from English and French, and say `to` with as often as their own word.
  static let loanWords: [(roles: Roles, phrases: [String])] = [
    (
      .noun,
      [
        "kudos", "kudo", "shoutout", "shoutouts", "shout-out", "shout-outs", "shout out", "shout outs", "s/o", "h/t",
        "high five", "high-five", "high fives", "big up", "big ups", "hat tip", "standing ovation",
      ]
    ),
    (.strictNoun, ["props", "mvp", "gg", "ggs", "rockstar"]),
    (.phrase, ["bravo", "chapeau", "congrats", "hip hip hurra"]),
    (.lead, ["big", "huge", "mega", "super", "ultra", "team", "hey", "hello", "hi", "ok", "okay", "wow", "yes", "ps"]),
    ([.link, .addressing], ["to"]), (.link, ["the", "team"]),
    (.joiner, ["&", "+"]),
  ]
}
