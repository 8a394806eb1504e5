// SPDX-License-Identifier: Apache-2.0
// German: the words of the rituals.

extension RitualPhrase {
  var german: String {
    switch self {
    case .manyGoals: "Du hast {n} Ziele offen:"
    case .olderGoals: "und {#} ältere"
    case .smallestStep:
      "Welches ist der kleinste nächste Schritt? `erledigt: #N` schließt ein Ziel ab; was warten kann, kannst du "
        + "aus deiner Nachricht streichen."
    case .aims: "Was wir erreichen wollen:"
    case .aim: "{tag} – {words}"
    case .aimWithDate: "{tag} – {words} (bis {due})"
    case .experimentEnded: "Die Zeit für Versuch #{number} ist um: {words}"
    case .tellResult:
      "Hat es geklappt? Sag `Ergebnis von #{number}: … | hat geklappt` (oder `hat nicht geklappt`, oder `unklar`), und "
        + "was als Nächstes kommt. Wie auch immer: Du hast es ausprobiert."
    case .experimentAgain:
      "Versuch #{number} wartet noch auf sein Ergebnis. Ein Wort genügt: `Ergebnis von #{number}: unklar`. "
        + "Ich frage nicht noch einmal."
    case .worked: "Es hat geklappt! Magst du aufschreiben, wie, damit andere es nachmachen können? `Bewährt: …`"
    case .didNot: "Danke fürs Ausprobieren: Jetzt wissen wir es. Was lehrt es uns? `Erkenntnis: …`"
    case .unclear:
      "Danke fürs Ausprobieren. Was würde es klar machen: mehr Zeit, eine andere Kennzahl? "
        + "`Versuch: … | Kennzahl: … | bis: …`"
    case .predicts:
      "Neu hier: {metrics}. Was sagt das voraus, und was würdet ihr anders machen, wenn es sinkt? Das frage ich einmal.|"
        + "Neu hier: {metrics}. Was sagen diese {n} voraus, und was würdet ihr anders machen, wenn sie sinken? "
        + "Das frage ich einmal."
    case .goalsAreOn:
      "Wer mehr als {n} Ziele offen hat, wird nach dem kleinsten nächsten Schritt gefragt, höchstens einmal die Woche."
    case .experimentsAreOn:
      "Wenn die Zeit für einen Versuch um ist, frage ich, wie es lief, und eine Woche später noch einmal. Wenn das "
        + "Ergebnis da ist, frage ich, was andere daraus lernen können."
    case .metricsAreOn: "Wenn eine Kennzahl zum ersten Mal genannt wird, frage ich einmal, was sie voraussagt."
    case .isOff: "Das Ritual {ritual} ist hier aus."
    }
  }
}
