// SPDX-License-Identifier: Apache-2.0
// German: how admins are told that something does not work.

extension AlertPhrase {
  var german: String {
    switch self {
    case .postRefused: "In {channel} konnte ich nichts schreiben ({reason})."
    case .postsDenied: "In diesem Chat kann ich nichts schreiben ({reason})."
    case .inboxStalled: "Seit einer Viertelstunde kann ich nicht lesen, was hier gesagt wird."
    case .inboxStalledBecause: "Seit einer Viertelstunde kann ich nicht lesen, was hier gesagt wird ({reason})."
    case .goesOn: "Ich mache von selbst weiter, wo ich aufgehört habe."
    case .postsWait:
      "Was ich zu sagen habe, wartet drei Tage und geht hinaus, wenn ich neu geladen werde: "
        + "`systemctl reload smallwins`."
    case .addressed: "Für {admins}: {words}"
    case .whoeverLooksAfterMe: "alle, die sich um mich kümmern"
    case .gaveUp:
      "Für {admins}: Drei Tage lang ließ sich in diesem Kanal ein Beitrag nicht absenden, nun habe ich es "
        + "aufgegeben. Von dem, was ich notiert habe, ist nichts verloren.|"
        + "Für {admins}: Drei Tage lang ließen sich in diesem Kanal {n} Beiträge nicht absenden, nun habe ich es "
        + "aufgegeben. Von dem, was ich notiert habe, ist nichts verloren."
    case .gaveUpBecause:
      "Für {admins}: Drei Tage lang ließ sich in diesem Kanal ein Beitrag nicht absenden, nun habe ich es "
        + "aufgegeben (die letzte Antwort war {reason}). Von dem, was ich notiert habe, ist nichts verloren.|"
        + "Für {admins}: Drei Tage lang ließen sich in diesem Kanal {n} Beiträge nicht absenden, nun habe ich es "
        + "aufgegeben (die letzte Antwort war {reason}). Von dem, was ich notiert habe, ist nichts verloren."

    case .inviteMe: "Lade mich dorthin ein, mit `/invite` und meinem Namen, {name}."
    case .openAgain: "Der Kanal ist archiviert: Öffne ihn wieder, oder nimm ihn aus meiner Konfiguration."
    case .mendToken: "Das Token gilt nicht mehr: Setze ein neues an seine Stelle."
    case .findRight: "Das darf ich nicht: `smallwins check --online` sagt, was fehlt."
    case .addPost: "Dafür ist kein Ort konfiguriert: Füge meiner Konfiguration `post` hinzu."
    case .mendAddress: "Die Adresse gibt es nicht mehr: Trage die neue in meine Konfiguration ein."
    case .askStatus: "`smallwins status` sagt mehr."
    }
  }
}
