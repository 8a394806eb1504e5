// SPDX-License-Identifier: Apache-2.0
// German: what each command does.

extension CommandPhrase {
  var german: String {
    switch self {
    case .help: "diese Liste"
    case .helpAbout: "wie ein Befehl geht, mit Beispiel"
    case .preview: "was der Rückblick jetzt sagen würde"
    case .undo: "nimmt deine letzte Notiz hier zurück, oder die, auf die du antwortest"
    case .settings: "wie dieser Kanal eingestellt ist"

    case .me: "was du gegeben und bekommen hast"
    case .meExport: "alles, was ich von dir weiß, für dich allein"
    case .identity: "führt zusammen, wer du hier und in einem anderen Chat bist, sobald du es in beiden sagst"
    case .mute: "lässt dich aus Rückblicken, Tafeln und Geschichten heraus"
    case .unmute: "beendet das"
    case .partner: "ob du für die Woche ein Tandem möchtest"
    case .forget: "wie ich vergesse, was ich von dir habe"

    case .board: "die neuesten Erfolge und das neueste Lob hier"
    case .ranks: "ob die Tafel zählt, wer am meisten gegeben und bekommen hat"
    case .fairness: "wer schon eine Weile nicht gesehen wurde, nur für Admins"
    case .goals: "deine offenen Ziele und die des Teams"
    case .stories: "die Themen, die eine Geschichte haben"
    case .story: "wie es mit einem Thema ging, von Anfang an"
    case .why: "was ich aus der Nachricht notiert habe, auf die du antwortest oder die du verlinkst, und warum"
    case .release:
      "als Antwort: Der Eintrag darf auf der öffentlichen Seite stehen; das sagt, wer ihn geschrieben oder "
        + "bekommen hat"
    case .noRelease: "als Antwort: Er darf es nicht mehr"

    case .values: "die Werte des Teams"
    case .changeValues: "ändert die Werte des Teams"
    case .admin: "wer diese Befehle geben darf"
    case .erase: "wie ich jemanden vergesse"

    case .digest: "der Wochenrückblick"
    case .digestOn: "ein Wochenrückblick in diesem Kanal"
    case .digestOff: "hier kein Rückblick mehr"
    case .digestEvery: "wann er kommt"
    case .digestHere: "der Rückblick dieses Kanals erzählt vom ganzen Chat"
    case .digestNow: "zeigt die Woche bis jetzt; der Rückblick kommt trotzdem"

    case .sensitivity: "wann ein Danke als Lob zählt"
    case .acknowledgement: "wie ich zeige, dass ich etwas behalten habe"
    case .emoji: "die Emoji, die loben"
    case .changeEmoji: "ändert, welche Emoji loben"
    case .limit: "wie oft eine Person am Tag höchstens lobt"
    case .bonus: "wie viele Punkte eine Person pro Woche vergeben kann, wie in +5 @ada"
    case .leadMetric: "die Kennzahl, auf die das Team achtet"
    case .language: "die Sprachen, in denen ich auf Anerkennung achte; ich spreche die erste davon, die ich kann"

    case .prompt: "stellt dem Kanal jede Woche eine Frage"
    case .partners: "lost jede Woche Tandems aus, unter allen, die `partner on` sagen"
    case .review: "schaut auf jeden Monat oder jedes Quartal zurück, am ersten Arbeitstag danach"
    case .reviewNow: "schaut jetzt auf die letzten 30 oder 90 Tage zurück"
    case .rituals: "ob ich nach vielen offenen Zielen, beendeten Versuchen und neuen Kennzahlen frage"
    case .pause: "vor diesem Tag kommt nichts von selbst; ich behalte trotzdem, was ihr sagt"
    case .endPause: "beendet die Pause"
    case .quiet: "an diesen Tagen, und jeden Tag zu diesen Stunden, antworte ich nur"

    case .health: "wie es mir geht"
    case .export: "wie du alles als Datei bekommst"
    }
  }
}
