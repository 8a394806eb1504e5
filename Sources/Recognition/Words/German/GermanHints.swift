// SPDX-License-Identifier: Apache-2.0
// German: the words to somebody whose message was not kept, or not wholly.

extension HintPhrase {
  var german: String {
    switch self {
    case .sayWhatFor:
      "Das klingt nach einem Lob. Sag noch wofür (`danke @ada für …`), dann behalte ich es für den Rückblick."
    case .onlyYourself:
      "Ein Lob ist für jemand anderen, deshalb habe ich dieses nicht behalten. War es ein Erfolg von dir? "
        + "Sag `Erfolg: …`."
    case .sayPrivately:
      "Was du nur mir sagst, behalte ich nicht. Sag es in einem Kanal, dann liest es das Team; oder fang mit `privat:` "
        + "an, dann sage ich es nur denen, die du nennst."
    case .cannotWriteToOne:
      "In diesem Chat kann ich niemandem allein schreiben, deshalb habe ich das nicht behalten. Magst du es in einem "
        + "Kanal sagen?"
    case .recognisedPrivately: "{author} lobt dich, nur unter euch beiden."
    case .saidPrivately: "{author} sagt dir, nur unter euch beiden:"
    case .limit:
      "Das ist nett von dir. Hier lobt jede Person höchstens einmal am Tag, was darüber hinausgeht, habe ich nicht "
        + "behalten. Morgen kannst du wieder loben.|"
        + "Das ist nett von dir. Hier lobt jede Person höchstens {#}-mal am Tag, was darüber hinausgeht, habe ich nicht "
        + "behalten. Morgen kannst du wieder loben."
    case .pointsLeft:
      "Von deinen {allowance} Punkten für diese Woche ist noch {#} übrig.|"
        + "Von deinen {allowance} Punkten für diese Woche sind noch {#} übrig."
    case .onlyPointLeft: "Dein einziger Punkt für diese Woche ist noch übrig."
    case .noPointsLeft:
      "Dein einziger Punkt für diese Woche ist vergeben.|Von deinen {#} Punkten für diese Woche ist keiner mehr übrig."
    case .tooManyPoints:
      "Das waren mehr Punkte, als du noch hast, deshalb habe ich die Worte ohne sie behalten. {left}"
    case .unknownGoal: "Ich kenne kein offenes Ziel #{number} von dir. `goals` zählt deine Ziele auf."
    case .unknownExperiment: "Ich kenne hier keinen offenen Versuch #{number}."
    case .unknownPractice: "Ich kenne hier kein Bewährtes #{number}."
    }
  }
}
