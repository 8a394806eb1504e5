// SPDX-License-Identifier: Apache-2.0
// German: what people call the kinds of items.

extension KindName {
  var german: String {
    switch kind {
    case .shoutout: "Lob"
    case .win: "Erfolg"
    case .lesson: "Erkenntnis"
    case .setback: "Hindernis"
    case .praise: "Kundenlob"
    case .goal: "Ziel"
    case .done: "erreicht"
    case .experiment: "Versuch"
    case .result: "Ergebnis"
    case .metric: "Kennzahl"
    case .mood: "Stimmung"
    case .practice: "Bewährtes"
    }
  }
}

extension KindCount {
  var german: String {
    switch kind {
    case .shoutout: "ein Lob|{#}-mal Lob"
    case .win: "ein Erfolg|{n} Erfolge"
    case .lesson: "eine Erkenntnis|{n} Erkenntnisse"
    case .setback: "ein Hindernis|{n} Hindernisse"
    case .praise: "ein Kundenlob|{#}-mal Kundenlob"
    case .goal: "ein Ziel|{n} Ziele"
    case .done: "ein erreichtes Ziel|{n} erreichte Ziele"
    case .experiment: "ein Versuch|{n} Versuche"
    case .result: "ein Ergebnis|{n} Ergebnisse"
    case .metric: "eine Kennzahl|{n} Kennzahlen"
    case .mood: "eine Stimmung|{n} Stimmungen"
    case .practice: "etwas Bewährtes|{#}-mal Bewährtes"
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
