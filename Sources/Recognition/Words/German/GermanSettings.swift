// SPDX-License-Identifier: Apache-2.0
// German: the words about a channel's settings.

extension SettingPhrase {
  var german: String {
    switch self {
    case .digestLine: "Rückblick: {time}, nächster Termin {next}"
    case .noDigestLine: "Rückblick: aus"
    case .gathersLine: "Er erzählt vom ganzen Chat"
    case .digestIsOn: "Der Wochenrückblick ist an: {time}, nächster Termin {next}."
    case .digestIsOff: "Der Wochenrückblick ist hier aus. Ich behalte trotzdem, was ihr sagt."
    case .gathersHere: "Der Rückblick hier erzählt jetzt vom ganzen Chat: {time}, nächster Termin {next}."
    case .digestTimeIs: "Der Rückblick kommt {time}, nächster Termin {next}."
    case .digestTimeWouldBe: "Der Rückblick käme {time}, ist hier aber aus. `digest on` schaltet ihn ein."
    case .unknownZone: "Ich kenne keine Zeitzone {zone}."

    case .pauseLine: "Pause: bis {day}"
    case .pausedUntil:
      "Ich mache Pause bis {day}: kein Rückblick, keine Wochenfrage, kein Hinweis. Ich behalte trotzdem, was ihr sagt, "
        + "und der erste Rückblick danach erzählt es."
    case .pauseIsOver: "Die Pause ist vorbei."
    case .noPause: "Es ist keine Pause."
    case .dayIsOver: "Dieser Tag liegt nicht in der Zukunft. Zum Beispiel: `!wins pause until 7 january`"

    case .quietLine: "Ruhe: {times}"
    case .noQuietLine: "Ruhe: nie"
    case .quietDays: "am {days}"
    case .quietHours: "jeden Tag von {from} bis {to} Uhr"
    case .quietDaysAndHours: "am {days} und jeden Tag von {from} bis {to} Uhr"
    case .quietIs:
      "Ruhe {times} ({zone}): Dann schreibe ich nur Antworten auf Befehle, und was jemand beheben muss. Rückblicke und "
        + "Wochenfragen warten."
    case .quietIsOver: "Kein Tag und keine Stunde ist ruhig."

    case .promptLine: "Wochenfrage: {prompt}"
    case .noPromptLine: "Wochenfrage: keine"
    case .prompt: "{time}: {text}"
    case .promptIs: "Ab {next} frage ich {prompt}"
    case .promptIsOff: "Ich stelle hier keine Wochenfrage."

    case .ritualsLine: "Rituale: {rituals}"
    case .noRitualsLine: "Rituale: keine"

    case .sensitivityLine: "{words} (`sensitivity {level}`)"
    case .explicitWords: "Ein Danke allein zählt nicht; Kudos und ++ schon"
    case .specificThanks: "Ein Danke zählt, wenn es sagt, wofür"
    case .anyThanks: "Ein Danke zählt, bloße Höflichkeiten ausgenommen"
    case .acknowledgementLine: "{words} (`ack {way}`)"
    case .byReaction: "Ich zeige mit einer Reaktion, dass ich etwas behalten habe"
    case .byReply: "Ich zeige mit einer kurzen Antwort, dass ich etwas behalten habe"
    case .byNothing: "Ich behalte alles, ohne etwas zu sagen"
    case .noReactions: "In diesem Chat habe ich keine Reaktionen. {words}."

    case .emojiLine: "Emoji, die loben: {emoji}"
    case .noEmojiLine: "Emoji, die loben: keine"
    case .noSuchEmoji: "{emoji} gehört nicht zu den Emoji, die loben."
    case .limitLine: "Grenze: {#}-mal Lob pro Tag und Person"
    case .noLimitLine: "Grenze: keine"
    case .bonusLine: "Punkte: {#} pro Woche und Person"
    case .noBonusLine: "Punkte: aus"
    case .limitIs:
      "Hier lobt jede Person höchstens einmal am Tag. Was darüber hinausgeht, behalte ich nicht.|"
        + "Hier lobt jede Person höchstens {#}-mal am Tag. Was darüber hinausgeht, behalte ich nicht."
    case .noLimit: "Jede Person lobt, so oft sie mag."
    case .bonusIs:
      "Jede Person hat {#} Punkte pro Woche zu vergeben: `+{points} @ada für die Anleitung` gibt allen Genannten je "
        + "{points}."
    case .bonusIsTooSmall:
      "Jede Person hat einen einzigen Punkt pro Woche zu vergeben, und nichts vergibt ihn: `+1 @ada` stimmt nur zu. "
        + "Stell mindestens 2 ein."
    case .noBonus: "Punkte sind aus."

    case .languagesLine: "Sprachen: {languages}"
    case .allLanguagesLine: "Sprachen: alle"
    case .metricLine: "Leitkennzahl: {metric}"
    case .noMetricLine: "Leitkennzahl: keine"
    case .target: "{name}, Zielwert {target}"
    case .leadMetricIs: "Die Leitkennzahl: {metric}."
    case .noLeadMetric: "Es gibt keine Leitkennzahl."
    case .ranksLine: "Tafel: mit Rangliste"
    case .noRanksLine: "Tafel: ohne Rangliste"
    case .ranksAreOn: "Die Tafel zählt, wer am meisten gegeben und bekommen hat."
    case .ranksAreOff: "Die Tafel zählt niemanden."

    case .valuesLine: "Werte: {values}"
    case .noValuesLine: "Werte: keine"
    case .valuesAre: "Die Werte des Teams: {values}."
    case .noValues: "Es sind keine Werte festgelegt. Ein Admin fügt einen hinzu: `values add #teamwork`"
    case .noSuchValue: "{value} gehört nicht zu den Werten des Teams."
    case .adminsLine: "Admins: {admins}"
    case .noAdminsLine: "Admins: niemand"
    case .adminAdded: "{person} ist jetzt Admin."
    case .adminRemoved: "{person} ist nicht mehr Admin."
    case .noSuchAdmin: "{person} ist nicht Admin."
    case .lastAdmin: "Außer {person} ist niemand Admin. Mach zuerst noch jemanden dazu."
    case .programsAreNoAdmins: "Nur ein Mensch kann Admin sein."
    }
  }
}
