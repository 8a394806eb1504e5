// SPDX-License-Identifier: Apache-2.0
// German: the words about what is on record.

extension RecordPhrase {
  var german: String {
    switch self {
    case .nothingYet:
      "Hier weiß ich noch von keinem Erfolg und keinem Lob. Welche Kleinigkeit ist gut gelaufen? Sag `Erfolg: …`."
    case .latestWins: "Die neuesten Erfolge"
    case .latestShoutouts: "Das neueste Lob"
    case .gave: "In vier Wochen gelobt haben:"
    case .received: "In vier Wochen Lob bekommen haben:"
    case .to: " an {people}"
    case .by: " (zu erkennen an: {rule})"
    case .byReaction: "Lob durch eine Reaktion, von {people}."
    case .takenBack: "Diese Nachricht wurde gelöscht oder zurückgenommen. Nichts daraus zählt."
    case .editedAway: "Was in dieser Nachricht zählte, ist beim Bearbeiten weggefallen."
    case .nothingOnRecord:
      "Zu dieser Nachricht habe ich nichts notiert. Auf einem Rechner, auf dem es mich gibt, erklärt "
        + "`smallwins parse \"…\"`, was ich in beliebigen Worten lese, und warum."
    case .whyNeedsAMessage:
      "Antworte auf eine Nachricht mit `!wins why`, oder sag ihren Link: `!wins why https://chat.example/message`"
    case .releaseNeedsAReply: "Antworte mit `{command}` auf die Nachricht, um die es geht."
    case .nothingToRelease: "In dieser Nachricht steht nichts, was ich notiert habe."
    case .notYoursToRelease: "Das kann nur sagen, wer sie geschrieben hat, oder wer darin gelobt wird."
    case .released: "Notiert: Dieser Eintrag darf öffentlich gezeigt werden."
    case .notReleased: "Notiert: Von dir aus darf dieser Eintrag nicht öffentlich gezeigt werden."
    }
  }
}
