// SPDX-License-Identifier: Apache-2.0
// German: looking back on months and quarters.

extension ReviewPhrase {
  var german: String {
    switch self {
    case .everyMonth: "Ich schaue am ersten Arbeitstag danach auf jeden Monat zurück, nächster Termin {next}."
    case .everyQuarter: "Ich schaue am ersten Arbeitstag danach auf jedes Quartal zurück, nächster Termin {next}."
    case .never: "Ich schaue hier auf keinen Monat und kein Quartal zurück."
    case .nothing: "In dieser Zeit wurde hier nichts notiert."
    }
  }
}
