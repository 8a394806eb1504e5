// SPDX-License-Identifier: Apache-2.0
// German: the words about open goals.

extension GoalPhrase {
  var german: String {
    switch self {
    case .noGoals: "Hier ist kein Ziel offen. Sag `Ziel: …`, um dir eins zu setzen."
    case .yours: "Deine offenen Ziele (`erledigt: #N` schließt eins):"
    case .theTeams: "Die offenen Ziele des Teams:"
    case .due: " (bis {due})"
    }
  }
}
