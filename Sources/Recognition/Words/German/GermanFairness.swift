// SPDX-License-Identifier: Apache-2.0
// German: whether recognition reaches everybody.

extension FairnessPhrase {
  var german: String {
    switch self {
    case .nobody: "Hier hat noch niemand gelobt und niemand Lob bekommen."
    case .share: "Lob bekommen in den letzten {weeks}: {recognised} von {team} Leuten ({share})."
    case .weeks: "7 Tagen|{n} Wochen"
    case .unseen: "Wer zuletzt keines bekommen hat, und wann das letzte war:"
    case .ago: "{person}: vor einer Woche|{person}: vor {n} Wochen"
    case .never: "{person}: meines Wissens noch keines"
    case .onlyGave: "Hat in den letzten {weeks} gelobt und nichts zurückbekommen:"
    case .onlyReceived: "Hat in den letzten {weeks} Lob bekommen und keines gegeben:"
    case .gave: "{person}: ein Lob gegeben|{person}: {#}-mal gelobt"
    case .received: "{person}: ein Lob bekommen|{person}: {#}-mal gelobt worden"
    case .circles: "Haben in den letzten {weeks} fast nur einander gelobt:"
    case .advice:
      "Wer eng zusammenarbeitet, dankt einander, deshalb kann das ganz richtig sein. Ein Wort mit ihnen, oder ein Dank von dir "
        + "an die, die niemand sieht, hilft mehr als diese Liste."
    case .more: "und eine Person mehr|und {n} mehr"
    case .inTerminal:
      "Das ist nur für Admins, und allein kann ich dir hier nicht schreiben. Auf dem Rechner, auf dem ich laufe: "
        + "`smallwins board fairness --channel {channel}`"
    }
  }
}
