// SPDX-License-Identifier: Apache-2.0
// German: partners for the week.

extension PartnerPhrase {
  var german: String {
    switch self {
    case .yours:
      "Dein Tandem diese Woche: {people}. Fragt einander einmal, wie es läuft.|"
        + "Dein Tandem diese Woche seid ihr zu dritt: du, {people}. Fragt einander einmal, wie es läuft."
    case .goals: "Offene Ziele von {person}:"
    case .noGoal: "Frag {person} nach dem kleinsten nächsten Schritt."
    case .end: "`partner off` beendet das."
    case .drawn: "Tandems dieser Woche, die einander einmal fragen, wie es läuft:"

    case .wanted: "Notiert: Du möchtest für die Woche ein Tandem. Ich lose sie {time} aus."
    case .wantedByNobodyElse: "Bisher sonst niemand: Ich lose erst, wenn noch jemand `partner on` sagt."
    case .wantedInVain:
      "Notiert: Du möchtest für die Woche ein Tandem. Noch lose ich keine aus; ein Admin beginnt das so: "
        + "`!wins partners monday 09:00`"
    case .unwanted: "Notiert: Du möchtest für die Woche kein Tandem."
    case .drawingIs:
      "Ich lose {time} Tandems aus, unter allen, die `partner on` sagen. Nächster Termin: {next}."
    case .noDrawing: "Ich lose keine Tandems aus."
    case .drawingLine: "Tandems: {time}"
    case .noDrawingLine: "Tandems: keine"
    }
  }
}
