// SPDX-License-Identifier: Apache-2.0
// German: the words about the bot itself.

extension OperationPhrase {
  var german: String {
    switch self {
    case .health:
      "Ich laufe, mit {#} Eintrag im Protokoll. {last}; {rest}.|Ich laufe, mit {#} Einträgen im Protokoll. {last}; {rest}."
    case .lastPost: "Letzter Beitrag: {time}"
    case .noPostYet: "Noch ist kein Beitrag hinausgegangen"
    case .noneWaits: "keiner wartet"
    case .waiting: "{waiting} unterwegs"
    case .parked: "{parked} zurückgestellt"
    case .waitingAndParked: "{waiting} unterwegs, {parked} zurückgestellt"
    case .parkedPosts: "Zurückgestellte Beiträge warten, bis jemand etwas behebt: `smallwins status` sagt, was."
    case .export:
      "Auf dem Rechner, auf dem ich laufe: `smallwins log export --format csv` (oder `json`) schreibt alles heraus, was "
        + "jetzt gilt."
    }
  }
}
