// SPDX-License-Identifier: Apache-2.0
// Italian: signs and line keywords. Filler, traps and courtesies are in the files beside this one.

extension LanguageTable {
  /// Italian.
  static let italian = LanguageTable(
    tag: "it",
    privateOpenings: ["in privato", "privatamente", "tra noi"],
    phrases: loanWords + italianSigns + italianFiller + italianTraps + italianTalk + italianCourtesies,
    keywords: [
      (
        .win,
        [
          "vittoria", "vittorie", "piccola vittoria", "piccole vittorie", "grande vittoria", "bella vittoria",
          "vittoria di squadra", "vittoria del team", "vittoria del giorno", "vittoria della settimana",
          "vittorie della settimana", "successo", "successi", "piccolo successo", "piccoli successi", "traguardo",
          "traguardi",
        ]
      ),
      (
        .lesson,
        [
          "lezione", "lezioni", "lezione imparata", "lezioni imparate", "lezione appresa", "lezioni apprese",
          "imparato", "ho imparato", "abbiamo imparato", "oggi ho imparato", "lezione del giorno",
          "lezione della settimana",
        ]
      ),
      (
        .setback,
        [
          "blocco", "blocchi", "bloccato", "bloccata", "bloccati", "ostacolo", "ostacoli", "intoppo", "intoppi",
          "contrattempo", "contrattempi", "battuta d'arresto", "incagliato",
        ]
      ),
      (
        .praise,
        [
          "elogio", "elogi", "elogio del cliente", "elogio cliente", "complimento del cliente",
          "complimenti del cliente", "lode", "lodi",
        ]
      ),
      (
        .goal,
        ["obiettivo", "obiettivi"] + italianSmallGoals
      ),
      (
        .done, ["fatto", "fatta", "completato", "completata", "finito", "obiettivo raggiunto", "obiettivo completato"]
      ), (.experiment, ["esperimento", "esperimenti"]), (.result, ["risultato", "risultati"]),
      (.metric, ["metrica", "indicatore"]), (.mood, ["umore", "morale"]),
      (.practice, ["pratica", "buona pratica", "buone pratiche"] + italianTried),
    ],
    triggerTags: [
      (.win, ["vittoria", "vittorie", "piccolavittoria", "piccolevittorie"]),
      (.lesson, ["lezione", "lezioneimparata", "lezioneappresa"]), (.setback, ["intoppo"]),
    ],
    common: [
      "il", "lo", "la", "i", "gli", "le", "un", "uno", "una", "e", "di", "del", "della", "dei", "delle", "da", "dal",
      "in", "nel", "nella", "per", "con", "non", "è", "che", "si", "mi", "ti", "ci", "vi", "mio", "mia", "tuo", "tua",
      "suo", "sua", "molto", "più", "ma", "come", "già", "oggi", "ieri", "domani", "tutto", "tutti", "sono", "ha",
      "hanno", "anche", "l'", "dell'", "all'", "un'", "al", "o", "se", "quando", "a", "su", "sul", "degli", "allo",
      "alla", "ai", "agli", "alle", "dalla", "dai", "nei", "nelle", "sulla", "sui", "sulle", "dello", "questo",
      "questa", "nostro", "nostra", "vostro", "vostra", "ho", "hai", "abbiamo", "avete", "era", "perché", "sempre",
      "ancora", "poi", "così", "solo", "senza", "aver", "essere", "sei",
    ],
    gerundEndings: ["ando", "endo"],
    oneself: ["me"],
    noteWords: italianNoteWords,
    ordinalEndings: ["º", "°"],
    hasDecimalComma: true)

  private static let italianSigns: [(roles: Roles, phrases: [String])] = [
    (
      .noun,
      [
        "un plauso", "plauso", "un applauso", "applauso", "applausi", "un bell'applauso", "grande applauso",
        "applauso virtuale", "menzione speciale", "menzione d'onore", "menzione d'onore speciale", "batti il cinque",
        "batti cinque", "dammi il cinque", "un cinque", "ovazione", "tre urrà", "urrà", "evviva", "lode",
        "riconoscimento", "onore", "standing ovation", "stella della settimana", "scappellata",
      ]
    ),
    (
      .strictNoun,
      [
        "grande", "grandi", "grandissimo", "grandissima", "grandissimi", "grandissime", "mitico", "mitica", "mitici",
        "mitiche", "mito", "genio", "fenomeno", "campione", "campionessa", "campioni", "numero uno", "viva",
        "rispetto", "eroe", "eroina", "che grande", "che mito", "idolo", "mostro", "fuoriclasse",
        "mvp della settimana", "mvp del giorno", "mvp dello sprint", "mvp del mese", "eroe del giorno",
        "eroina del giorno", "leggenda",
      ]
    ),
    (
      .phrase,
      [
        "brava", "bravi", "brave", "bravissimo", "bravissima", "bravissimi", "bravissime", "che bravo", "che brava",
        "che bravi", "che brave", "complimenti", "complimentoni", "complimentissimi", "i miei complimenti",
        "tanti complimenti", "complimenti vivissimi", "vivissimi complimenti", "congratulazioni", "felicitazioni",
        "ben fatto", "tanto di cappello", "giù il cappello", "mi tolgo il cappello", "ci togliamo il cappello",
        "gran colpo", "bel colpo", "mi congratulo con", "ci congratuliamo con", "sei un mito", "siete dei miti",
        "sei un grande", "sei una grande", "siete grandi", "siete dei grandi", "sei grande", "sei mitico",
        "sei mitica", "siete mitici", "siete mitiche", "sei una forza", "siete una forza", "sei il migliore",
        "sei la migliore", "siete i migliori", "siete le migliori", "sei il top", "sei la top", "siete il top",
        "sei al top", "sei una star", "sei una stella", "sei un genio", "siete dei geni", "sei una bomba",
        "siete una bomba", "sei un fenomeno", "siete dei fenomeni", "sei un eroe", "sei un'eroina",
        "sei una macchina", "sei un portento", "sei fantastico", "sei fantastica", "siete fantastici",
        "siete fantastiche", "sei bravissimo", "sei bravissima", "siete bravissimi", "siete bravissime",
        "sei un campione", "sei una campionessa", "sei un asso", "sei il numero uno", "sei la numero uno",
        "sei un tesoro", "hai spaccato", "avete spaccato", "ha spaccato", "hanno spaccato", "spacchi",
        "hai spaccato tutto", "è un mito", "è un grande", "è una grande", "è un genio", "è una forza", "è una star",
        "è una bomba", "è un fenomeno", "è un eroe", "è stato grande", "è stata grande", "è stato bravissimo",
        "è stata bravissima", "sei stato grande", "sei stata grande", "sei stato bravissimo", "sei stata bravissima",
        "siete stati grandi", "siete stati bravissimi", "siete state bravissime", "siete state grandi",
        "sei stato fantastico", "sei stata fantastica", "siete stati fantastici", "siete state fantastiche",
        "ti sei superato", "ti sei superata", "vi siete superati", "vi siete superate", "si è superato",
        "si è superata", "un applauso a chi",
      ]
    ),
    (
      [.phrase, .work],
      combine(
        [
          "ottimo", "bel", "bellissimo", "gran", "grande", "buon", "eccellente", "super", "fantastico", "incredibile",
          "splendido", "magnifico", "stupendo", "straordinario", "eccezionale", "favoloso", "impeccabile", "pazzesco",
          "meraviglioso", "formidabile", "strepitoso", "spettacolare", "che", "che bel",
        ], ["lavoro", "lavoro di squadra", "lavoro di team", "lavoretto", "impegno"])
        + combine(
          ["lavoro", "un lavoro", "che lavoro"],
          [
            "eccellente", "fantastico", "incredibile", "splendido", "stupendo", "straordinario", "eccezionale",
            "pazzesco", "impeccabile", "magnifico", "spettacolare", "ottimo", "bellissimo",
          ])
        + ["lavorone", "un lavorone", "gran bel lavoro", "davvero un bel lavoro", "ottima prestazione"]
    ),
    (.exclamation, ["bella mossa", "bella lì", "gran classe", "che classe", "che talento"]),
    (
      .gratitude,
      [
        "grazie", "grazie mille", "mille grazie", "grazie infinite", "infinite grazie", "grazie tante",
        "tante grazie", "molte grazie", "grazie di cuore", "grazissime", "un grazie", "grz", "thx", "ringrazio",
        "ti ringrazio", "vi ringrazio", "la ringrazio", "ringraziamo", "ti ringraziamo", "vi ringraziamo",
        "ringraziamento", "ringraziamenti", "un ringraziamento", "gratitudine", "grato a", "grata a", "grati a",
        "molto grato a", "molto grata a", "riconoscente a", "riconoscenti a", "non ringrazierò mai abbastanza",
        "non finirò mai di ringraziare", "non so come ringraziare", "non smetterò mai di ringraziare",
        "non ti ringrazierò mai abbastanza",
      ]
    ),
    (
      .verb,
      [
        "ringraziare", "ringraziarti", "ringraziarvi", "congratularmi con", "congratularci con", "applaudire",
        "elogiare", "celebrare", "lodare", "complimentarmi con", "complimentarci con", "riconoscere",
        "fare i complimenti a", "fare i miei complimenti a",
      ]
    ),
  ]

  /// Goals that are small by their name: steps, also where a tag stands behind them.
  static let italianSmallGoals = [
    "micro-obiettivo", "micro-obiettivi", "microobiettivo", "piccolo obiettivo", "obiettivo della settimana",
    "obiettivi della settimana", "traguardo della settimana",
  ]
}
