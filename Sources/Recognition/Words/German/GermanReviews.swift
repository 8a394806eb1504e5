// SPDX-License-Identifier: Apache-2.0
// German: the words about reviews.

extension ReviewPhrase {
  var german: String {
    switch self {
    case .everyMonth: "Ich schaue am ersten Arbeitstag danach auf jeden Monat zurück, nächster Termin {next}."
    case .everyQuarter: "Ich schaue am ersten Arbeitstag danach auf jedes Quartal zurück, nächster Termin {next}."
    case .never: "Ich schaue hier auf keinen Monat und kein Quartal zurück."
    case .monthLine: "Längerer Rückblick: monatlich"
    case .quarterLine: "Längerer Rückblick: vierteljährlich"
    case .noLine: "Längerer Rückblick: keiner"
    case .nothing: "In dieser Zeit wurde hier nichts notiert."
    }
  }
}
