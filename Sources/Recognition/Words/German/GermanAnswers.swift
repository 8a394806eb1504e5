// SPDX-License-Identifier: Apache-2.0
// German: the words that anybody may hear.

extension AnswerPhrase {
  var german: String {
    switch self {
    case .noted: "Notiert: {items}."
    case .undone: "Zurückgenommen: {items}."
    case .shoutouts: "Lob für {people}"
    case .nothingToUndoThere: "In dieser Nachricht steht nichts von dir, das ich zurücknehmen könnte."
    case .nothingToUndo: "Ich habe hier nichts von dir, das ich zurücknehmen könnte."

    case .help:
      "Sag `danke @ada für die Anleitung` oder `Erfolg: Import läuft`, dann behalte ich es für den Wochenrückblick. "
        + "Hinter meinem Namen kannst du sagen:"
    case .command: "`{usage}`: {effect}"
    case .commandForAdmins: "`{usage}`: {effect} (nur für Admins)"
    case .example: "Zum Beispiel: `!wins {example}`"
    case .goesLike: "Das geht so: `!wins {example}`"
    case .goesLikeExample: "Das geht so: `{usage}`. Zum Beispiel: `!wins {example}`"

    case .unknownCommand: "Dieses Wort kenne ich nicht. `help` zählt auf, was ich kenne."
    case .unknownCommandNear: "Dieses Wort kenne ich nicht. Meinst du `{nearest}`?"
    case .didYouMean: "Meinst du `{nearest}`?"
    case .sayWithoutMyName:
      "Was hinter meinem Namen steht, lese ich als Befehl. Sag es ohne meinen Namen davor, dann behalte ich es."
    case .onlyAdmins: "Das kann nur ein Admin. `settings` sagt, wer das ist."
    case .noAdmins:
      "Das kann nur ein Admin, und noch gibt es keinen: Nenne einen in der Konfigurationsdatei, unter `admins`."
    case .sayInTheChannel: "Das gilt für einen Kanal, und hier sind wir allein. Sag es in dem Kanal, den du meinst."
    }
  }
}
