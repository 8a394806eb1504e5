// SPDX-License-Identifier: Apache-2.0
// German: what people call the kinds of items.

extension KindCount {
  var german: String {
    switch kind {
    case .shoutout: "ein Lob|{#}-mal Lob"
    case .win: "ein Erfolg|{n} Erfolge"
    case .lesson: "eine Erkenntnis|{n} Erkenntnisse"
    case .setback: "ein Hindernis|{n} Hindernisse"
    case .praise: "ein Lob von außen|{#}-mal Lob von außen"
    case .goal: "ein Ziel|{n} Ziele"
    case .done: "ein erreichtes Ziel|{n} erreichte Ziele"
    case .experiment: "ein Versuch|{n} Versuche"
    case .result: "ein Ergebnis|{n} Ergebnisse"
    case .metric: "eine Kennzahl|{n} Kennzahlen"
    case .mood: "eine Stimmung|{n} Stimmungen"
    case .practice: "etwas Bewährtes|{#}-mal Bewährtes"
    case .answer: "eine Antwort|{n} Antworten"
    }
  }
}

extension NumberedPhrase {
  var german: String {
    switch self {
    case .goal: "Ziel #{number}"
    case .experiment: "Versuch #{number}"
    case .practice: "Bewährtes #{number}"
    case .done: "Ziel #{number} als erreicht"
    case .result: "das Ergebnis von Versuch #{number}"
    case .outcome: "wie es mit Bewährtem #{number} ging"
    }
  }
}
