// SPDX-License-Identifier: Apache-2.0
// German: the words of the rituals.

extension RitualPhrase {
  var german: String {
    switch self {
    case .manyGoals: "Von dir ist ein Ziel offen:|Von dir sind {n} Ziele offen:"
    case .olderGoals: "und ein älteres|und {#} ältere"
    case .smallestStep:
      "Welches davon ist der kleinste nächste Schritt? `erledigt: #N` schließt ein Ziel; was warten kann, kannst du aus "
        + "deiner Nachricht streichen."
    case .aims: "Worauf wir hinarbeiten:"
    case .experimentEnded: "Die Zeit von Versuch #{number} ist um: {text}"
    case .howDidItGo:
      "Hat es geklappt? Sag `Ergebnis von #{number}: … | geklappt` (oder `nicht geklappt`, oder `unklar`), und wie es "
        + "weitergeht. Wie es auch ausging: Du hast es versucht."
    case .experimentAgain:
      "Versuch #{number} wartet noch auf sein Ergebnis. Ein Wort genügt: `Ergebnis von #{number}: unklar`. Ich frage "
        + "nicht noch einmal."
    case .worked: "Es hat geklappt! Schreibst du auf, wie, damit andere es nachmachen können? `Bewährt: …`"
    case .didNot: "Danke fürs Versuchen: Jetzt wissen wir es. Was lehrt es uns? `Erkenntnis: …`"
    case .unclear:
      "Danke fürs Versuchen. Was würde es klären: mehr Zeit, eine andere Kennzahl? "
        + "`Versuch: … | Kennzahl: … | bis: …`"
    case .predicts:
      "Neu hier: {metrics}. Was sagt diese Zahl voraus, und was würdet ihr anders machen, wenn sie fiele? Ich frage das "
        + "nur einmal.|"
        + "Neu hier: {metrics}. Was sagen diese Zahlen voraus, und was würdet ihr anders machen, wenn sie fielen? Ich "
        + "frage das nur einmal."
    case .off: "Das Ritual `{ritual}` ist hier aus."
    case .goalsOn:
      "Wer mehr als ein Ziel offen hat, wird höchstens einmal pro Woche nach dem kleinsten nächsten Schritt gefragt.|"
        + "Wer mehr als {n} Ziele offen hat, wird höchstens einmal pro Woche nach dem kleinsten nächsten Schritt gefragt."
    case .experimentsOn:
      "Wenn die Zeit eines Versuchs um ist, frage ich, wie es ging, und eine Woche später noch einmal. Wenn das Ergebnis "
        + "da ist, frage ich, was andere daraus lernen können."
    case .metricsOn: "Wenn eine Kennzahl zum ersten Mal genannt wird, frage ich einmal, was sie voraussagt."
    }
  }
}
