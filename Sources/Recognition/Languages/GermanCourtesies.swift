// SPDX-License-Identifier: Apache-2.0
// German: what people thank for out of mere courtesy.

extension LanguageTable {
  static let germanCourtesies: [(roles: Roles, phrases: [String])] = [
    (
      .courtesy,
      [
        "bescheidsagen", "bescheid sagen", "bescheid geben", "bescheidgeben", "nachfragen", "zurückmelden",
        "rückmelden", "zuhören", "dabei sein", "dabeisein", "mitmachen", "vorbeischauen", "vorbeikommen",
        "schnelle antworten", "schnelle melden", "schnelle zurückmelden", "verständnis", "interesse", "da sein",
        "dasein", "da-sein", "deine geduld", "eure geduld", "ihre geduld", "dein verständnis", "euer verständnis",
        "ihr verständnis", "das verständnis", "deine aufmerksamkeit", "eure aufmerksamkeit", "ihre aufmerksamkeit",
        "die aufmerksamkeit", "deine zeit", "eure zeit", "ihre zeit", "dein interesse", "euer interesse",
        "ihr interesse", "das interesse", "deine teilnahme", "eure teilnahme", "die teilnahme", "dein vertrauen",
        "euer vertrauen", "das vertrauen", "dein kommen", "euer kommen", "die blumen", "die lieben worte",
        "die netten worte", "deine netten worte", "deine lieben worte", "die lieben wünsche", "die wünsche",
        "die glückwünsche", "die guten wünsche", "die geburtstagswünsche", "die geburtstagsgrüße", "die grüße",
        "die lieben grüße", "die genesungswünsche", "das lob", "das kompliment", "die komplimente", "das kudo",
        "die kudos", "die taco", "den taco", "die tacos", "den shoutout", "das dankeschön", "die einladung",
        "deine einladung", "die erinnerung", "deine erinnerung", "das angebot", "dein angebot", "die nachfrage",
        "deine nachfrage", "die klarstellung", "die klärung", "die aufklärung", "die auskunft", "die kenntnisnahme",
        "die herzliche aufnahme", "den herzlichen empfang", "den warmen empfang", "das herzliche willkommen",
        "die willkommensgrüße", "die freundliche aufnahme", "die kooperation", "deine kooperation", "du fragst",
        "du gefragt hast", "du nachgefragt hast", "du nachfragst", "du bescheid gesagt hast", "du bescheid sagst",
        "du bescheid gibst", "du bescheid gegeben hast", "ihr bescheid gesagt habt", "du dich gemeldet hast",
        "du dich meldest", "ihr euch gemeldet habt", "du gewartet hast", "ihr gewartet habt",
        "du dir zeit genommen hast", "du dir die zeit genommen hast", "ihr euch zeit genommen habt",
        "ihr euch die zeit genommen habt", "du dabei bist", "ihr dabei seid", "du dabei warst", "ihr dabei wart",
        "du da bist", "ihr da seid", "ihr da wart", "du da warst", "du so geduldig bist", "du so geduldig warst",
        "ihr so geduldig wart", "du geantwortet hast", "du so schnell geantwortet hast",
        "du dich so schnell gemeldet hast", "du mich erinnerst", "du mich erinnert hast",
        "du mich daran erinnert hast", "du an mich denkst", "du an mich gedacht hast", "ihr gekommen seid",
        "du gekommen bist", "du zuhörst", "du zugehört hast",
      ]
    ),
    (
      .bareCourtesy,
      [
        "die geduld", "fragen", "melden", "mitlesen", "kommen", "antworten", "pingen", "anpingen", "taggen",
        "weiterleiten", "bestätigen", "erinnern", "warten", "einladen", "hinzufügen", "verlinken", "zeit nehmen",
        "zusagen", "abstimmen", "erwähnen", "reagieren", "liken", "durchgeben", "mitteilen", "informieren",
      ]
    ),
    (.bareCourtesy, bareGermanCourtesies),
    (
      .functionWord,
      [
        "und", "zu", "zum", "zur", "vom", "in", "im", "über", "so", "ich", "wir", "es", "das", "dass", "heute",
        "gestern", "morgen", "gleich", "jetzt", "später", "vorhin", "eben", "gerade", "schon", "nochmal", "nochmals",
        "noch", "auch", "aber", "dann", "hier", "da", "wenn", "alle", "allen", "leute", "team", "ihr", "dir", "euch",
        "bis", "werde", "wird", "schau", "schaue", "mache", "kümmere", "kommt", "oder", "leider", "danke", "lg", "vg",
        "gruß", "grüße", "liebe", "für", "schön", "sehr", "mal", "btw", "ps", "nur", "wieder", "passt", "klingt",
        "alles", "sehe", "gucke", "guck", "bin", "sind", "von gestern", "von heute", "von vorhin", "auf meine frage",
        "auf die frage",
      ]
    ),
  ]

  /// `die Info`, `den kurzen Hinweis`: any of these nouns, with any of what agrees with it or bare.
  private static let bareGermanCourtesies: [String] = [
    (
      [
        "die", "deine", "eure", "ihre", "die schnelle", "deine schnelle", "eure schnelle", "ihre schnelle",
        "die rasche", "deine rasche", "die kurze", "deine kurze", "die prompte", "die zügige", "die flotte",
        "die fixe", "die liebe", "deine liebe", "die nette", "die kurzfristige", "die zeitnahe", "die ausführliche",
        "schnelle", "rasche", "prompte",
      ],
      [
        "info", "information", "rückmeldung", "antwort", "nachricht", "mail", "e-mail", "email", "reaktion",
        "bestätigung", "frage", "rückfrage", "zusage", "absage", "freigabe", "meldung", "mitteilung", "notiz",
        "benachrichtigung", "erwähnung", "anfrage", "rückinfo", "rückantwort", "auskunft", "weiterleitung", "kenntnis",
      ]
    ),
    (
      [
        "den", "deinen", "euren", "ihren", "den kurzen", "den schnellen", "deinen kurzen", "den lieben", "den netten",
      ],
      [
        "hinweis", "link", "ping", "anruf", "call", "rückruf", "kommentar", "kontext", "thread", "reminder", "daumen",
        "kurzen", "austausch", "chat",
      ]
    ),
    (
      [
        "das", "dein", "euer", "ihr", "das kurze", "das schnelle", "dein kurzes", "dein schnelles", "kurzes",
        "schnelles",
      ],
      [
        "update", "ok", "okay", "go", "approval", "gespräch", "telefonat", "reminder",
      ]
    ),
    (
      [
        "die", "deine", "eure", "ihre", "die schnellen", "die kurzen",
      ],
      [
        "infos", "informationen", "links", "updates", "antworten", "rückmeldungen", "fragen", "details", "hinweise",
        "nachrichten", "daumen", "reaktionen",
      ]
    ),
  ].flatMap { (determiners: [String], nouns: [String]) in
    nouns + determiners.flatMap { determiner in nouns.map { "\(determiner) \($0)" } }
  }
}
