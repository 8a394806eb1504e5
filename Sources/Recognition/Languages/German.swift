// SPDX-License-Identifier: Apache-2.0
// German: signs and line keywords.

extension LanguageTable {
  /// German.
  static let german = LanguageTable(
    tag: "de",
    privateOpenings: ["privat", "unter uns", "vertraulich"],
    phrases: germanSigns + germanFiller + germanTraps + germanCourtesies,
    keywords: [
      (
        .win,
        [
          "erfolg", "erfolge", "kleiner erfolg", "kleine erfolge", "großer erfolg", "große erfolge",
          "schneller erfolg", "schnelle erfolge", "teamerfolg", "teamerfolge", "team-erfolg", "erfolg des tages",
          "erfolg der woche", "erfolge der woche", "erfolgserlebnis", "gewinn der woche", "sieg", "kleiner sieg",
          "kleine siege", "etappensieg", "wochenerfolg", "wochenerfolge", "win der woche", "wins der woche",
          "kleiner win", "kleine wins", "team-win", "quick win", "quick wins", "wins", "win",
        ]
      ),
      (
        .lesson,
        [
          "lektion", "lektionen", "lektion gelernt", "gelernt", "gelernt heute", "heute gelernt", "wieder was gelernt",
          "was gelernt", "lehre", "lehren", "erkenntnis", "erkenntnisse", "learning", "learnings", "lernerfolg",
          "gelernte lektion", "gelernte lektionen", "diese woche gelernt", "lesson learned", "lessons learned",
          "lernpunkt",
        ]
      ),
      (
        .setback,
        [
          "rückschlag", "rückschläge", "hindernis", "hindernisse", "hürde", "hürden", "blockiert", "blocker",
          "stolperstein", "stolpersteine", "festgefahren", "hänge fest", "ich hänge fest", "stecke fest",
          "steckt fest", "kleiner rückschlag",
        ]
      ),
      (.praise, ["lob", "kundenlob", "kundenstimme", "kundenstimmen"]),
      (
        .goal,
        ["ziel", "ziele", "mein ziel"] + germanSmallGoals
      ),
      (
        .done,
        [
          "erledigt", "geschafft", "fertig", "ziel erreicht", "ziel geschafft", "ziel erledigt", "abgeschlossen",
          "abgehakt",
        ]
      ),
      (.experiment, ["experiment", "experimente", "versuch", "versuche"]),
      (.result, ["ergebnis", "ergebnisse", "resultat", "resultate"]),
      (.metric, ["metrik", "metriken", "kennzahl", "kennzahlen", "messwert", "messwerte", "kennwert"]),
      (.mood, ["stimmung", "laune", "puls", "meine stimmung"]),
      (
        .practice,
        [
          "praxis", "praktik", "praktiken", "bewährte praxis", "gute praxis", "playbook", "bewährt",
          "bewährtes vorgehen", "vorgehen", "praxistipp", "arbeitsweise", "ausprobiert praxis", "praxis ausprobiert",
          "praktik ausprobiert",
        ]
      ),
    ],
    triggerTags: [
      (.win, ["erfolg", "erfolge"]), (.lesson, ["gelernt", "lektion"]), (.setback, ["rückschlag"]),
      (.praise, ["kundenlob"]),
    ],
    common: [
      "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "einen", "einem", "einer", "den", "dem", "des", "mit",
      "von", "zu", "zur", "zum", "auf", "für", "im", "ich", "du", "er", "sie", "es", "wir", "ihr", "wie", "auch",
      "noch", "aber", "oder", "bei", "nach", "aus", "an", "als", "dass", "sind", "war", "hat", "habe", "haben", "wird",
      "kann", "bitte", "heute", "morgen", "mal", "doch", "schon", "dir", "euch", "uns", "mich", "mir", "dich", "deine",
      "dein", "deinen", "eure", "unser", "unsere", "wenn", "nur", "gestern", "fürs", "beim", "vom", "ja", "nein",
      "sehr", "ganz", "hast", "habt", "bist", "seid", "weil", "wurde", "wurden", "immer", "alle", "alles", "gut",
      "jetzt", "wieder", "danke", "vielen", "läuft", "geht", "ging", "hatte", "hatten", "kommt", "macht", "gibt",
      "gab", "sein", "ihre", "ihren", "ihrem", "seine", "seinen", "seiner", "unseren", "unserem", "unserer", "meine",
      "meinen", "meinem", "meiner", "mein", "diese", "dieser", "dieses", "diesen", "diesem", "dann", "dort", "hier",
      "um", "vor", "über", "unter", "zwischen", "ohne", "gegen", "durch", "seit", "während", "mehr", "viel", "etwas",
      "nichts", "kein", "keine", "keinen", "nie", "sich", "jeder", "jede", "jeden", "einfach", "richtig", "werden",
      "wollen", "will", "möchte", "könnte", "sollte", "müssen", "kannst", "könnt", "damit", "daran", "dafür", "davon",
      "dabei", "ob", "wer", "wo", "warum", "welche", "zurück", "deinem", "deiner", "eurem", "euren", "eurer", "ans",
      "ins", "am",
    ],
    oneself: ["mich", "mir"],
    noteWords: germanNoteWords,
    hasDecimalComma: true)

  private static let germanSigns: [(roles: Roles, phrases: [String])] = [
    (
      .noun,
      [
        "shoutout", "shoutouts", "shout-out", "shout-outs", "shout out", "kudos", "kudo", "hat tip", "high five",
        "high-five", "high fives", "lob", "kompliment", "komplimente", "applaus", "beifall", "szenenapplaus",
        "daumen hoch", "ein hoch", "standing ovations", "bienchen", "fleißbienchen", "anerkennung", "hochachtung",
        "ehrenrunde", "sonderlob", "extralob", "riesenlob", "riesenapplaus", "sternchen", "lorbeeren",
      ]
    ),
    (
      .strictNoun,
      [
        "mvp", "mvp der woche", "mvp des tages", "mvp des monats", "mvp des sprints", "held", "heldin",
        "held des tages", "heldin des tages", "held der woche", "heldin der woche", "helden des tages",
        "helden der woche", "legende", "ehrenmann", "ehrenfrau", "retter", "retterin", "retter in der not",
        "lebensretter", "lebensretterin", "rockstar", "respekt", "stark", "superstar", "star der woche",
        "star des tages", "bärenstark", "ganz stark", "sehr stark", "hammer", "hut ab", "ehrensache", "props",
      ]
    ),
    (
      .phrase,
      [
        "bravo", "chapeau", "hut ab vor", "hut ab für", "ein hoch auf", "hoch lebe", "es lebe", "lob an", "lob für",
        "dickes lob an", "glückwunsch", "glückwünsche", "gratulation", "ich gratuliere", "wir gratulieren",
        "gratuliere", "gratulieren", "glückwunsch an", "well done", "gg", "respekt an", "respekt vor", "du rockst",
        "ihr rockt", "rockt", "du hast gerockt", "ihr habt gerockt", "hat gerockt", "hast du gerockt",
        "ich ziehe meinen hut vor", "ziehe meinen hut vor", "ich ziehe den hut vor", "wir ziehen den hut vor",
        "wir ziehen unseren hut vor", "besser geht's nicht", "alle achtung", "ehre gebührt", "du held", "du heldin",
        "du legende", "du maschine", "du genie", "hoch auf",
      ]
    ),
    (
      .exclamation,
      [
        "weltklasse", "großes kino", "ganz großes kino", "ganz großes tennis", "ganz große klasse", "erste sahne",
        "allererste sahne", "spitzenklasse", "sauber gelöst",
      ]
    ),
    (
      .gratitude,
      [
        "danke", "danke schön", "dankeschön", "danke dir", "danke euch", "danke euch allen", "dank euch allen",
        "danke ihnen", "danke sehr", "danke vielmals",
        "dankesehr", "danke danke", "ein danke", "vielen dank", "besten dank", "herzlichen dank", "lieben dank",
        "tausend dank", "1000 dank", "großen dank", "allerbesten dank", "allerherzlichsten dank", "heißen dank",
        "innigen dank", "aufrichtigen dank", "schönen dank", "recht herzlichen dank", "riesen dank", "riesigen dank",
        "wärmsten dank", "riesendank", "großer dank", "herzlicher dank", "besonderer dank", "spezieller dank",
        "riesiger dank", "extra dank", "ein dank", "mein dank", "unser dank", "mein besonderer dank", "lieber dank",
        "ganzer dank", "dank dir", "dank euch", "dank an", "dank geht an", "dank gilt", "dank auch an", "sei dank an",
        "dank nochmal an", "dank schön", "merci", "merci vielmals", "merci dir", "thx", "ich danke", "wir danken",
        "ich bedanke mich bei", "bedanke mich bei", "wir bedanken uns bei", "bedanken uns bei", "ich bedanke mich",
        "wir bedanken uns", "dankbar", "ich bin dankbar", "vergelt's gott", "dankeschöns", "wort des dankes",
        "worte des dankes",
      ]
    ),
    (
      .verb,
      [
        "danken", "bedanken", "gratulieren", "beglückwünschen", "loben", "würdigen", "feiern", "hervorheben",
        "applaudieren", "beklatschen", "danke sagen", "danke schön sagen", "dankeschön sagen", "anerkennen", "ehren",
        "wertschätzen", "rühmen", "auszeichnen", "nicht genug danken", "gar nicht genug danken",
        "nicht oft genug danken", "nicht genug loben", "gar nicht genug loben", "nicht genug bedanken",
        "gar nicht genug bedanken",
      ]
    ),
    (.phrase, praisedGermans),
    ([.phrase, .work], praisedGermanWork), (.phrase, praisedGermanDeeds),
    (
      [.phrase, .work],
      [
        "spitzenleistung", "topleistung", "top-leistung", "glanzleistung", "meisterleistung", "spitzenarbeit",
        "meisterwerk", "glanzstück", "respektable leistung", "starkes stück arbeit", "superarbeit", "super sache",
        "starke sache", "tolle sache",
      ]
    ),
  ]

  /// `du bist der Hammer`, `ihr seid echt spitze`: any of these openings and adverbs, with any of these words of praise.
  private static let praisedGermans: [String] = [
    (
      ["du bist", "ist"],
      [
        "der hammer", "super", "klasse", "spitze", "toll", "großartig", "genial", "der beste", "die beste", "ein held",
        "eine heldin", "mein held", "meine heldin", "unser held", "unsere heldin", "ein schatz", "ein engel",
        "ein genie", "ein star", "ein rockstar", "eine wucht", "der wahnsinn", "gold wert", "eine legende",
        "unglaublich", "mega", "unbezahlbar", "eine maschine", "ein champion", "fantastisch", "wunderbar",
        "unschlagbar", "der knaller", "ein goldstück", "eine bank",
      ]
    ),
    (
      ["ihr seid", "sind", "ihr beide seid", "ihr beiden seid"],
      [
        "der hammer", "super", "klasse", "spitze", "toll", "großartig", "genial", "die besten", "helden", "heldinnen",
        "meine helden", "unsere helden", "schätze", "engel", "stars", "rockstars", "der wahnsinn", "gold wert",
        "legenden", "unglaublich", "mega", "unbezahlbar", "maschinen", "fantastisch", "wunderbar", "unschlagbar",
        "der knaller",
      ]
    ),
  ].flatMap { (openings: [String], praise: [String]) in
    openings.flatMap { opening in
      ([opening] + adverbsOfGermanPraise.map { "\(opening) \($0)" }).flatMap { opening in
        praise.map { "\(opening) \($0)" }
      }
    }
  }
  private static let adverbsOfGermanPraise = [
    "einfach", "echt", "wirklich", "so", "absolut", "einfach nur", "für mich", "ja",
  ]

  /// `super Arbeit`, `tolle Arbeit`, `einen tollen Job`: any of these adjectives with any of these nouns, as they agree.
  private static let praisedGermanWork: [String] =
    (plainGermanPraise + strengthenedGermanPraise).flatMap { adjective in
      (femaleGermanWork + otherGermanWork).map { "\(adjective) \($0)" }
    }
    + inflectedGermanPraise.flatMap { stem in
      femaleGermanWork.map { "\(stem)e \($0)" }
        + otherGermanWork.flatMap { ["\(stem)er \($0)", "\(stem)en \($0)", "\(stem)es \($0)"] }
    }

  /// `gut gemacht`, `super gelöst`.
  private static let praisedGermanDeeds: [String] =
    (plainGermanPraise + inflectedGermanPraise + ["sehr gut", "echt gut", "wirklich gut", "richtig gut"]).flatMap {
      adjective in
      [
        "gemacht", "gelöst", "hinbekommen", "hingekriegt", "gearbeitet", "abgeliefert", "geliefert", "umgesetzt",
        "gemeistert", "organisiert", "vorbereitet", "erklärt", "gemanagt", "gespielt", "reagiert", "moderiert",
        "präsentiert",
      ].map { "\(adjective) \($0)" }
    }

  private static let plainGermanPraise = [
    "super", "klasse", "spitze", "top", "mega", "prima", "hammer", "bombe", "erste sahne",
  ]
  private static let strengthenedGermanPraise = [
    "spitzen", "richtig gute", "richtig starke", "richtig tolle", "sehr gute", "echt gute", "wirklich gute", "ganze",
  ]
  private static let inflectedGermanPraise = [
    "toll", "großartig", "gut", "stark", "sauber", "hervorragend", "ausgezeichnet", "fantastisch", "phantastisch",
    "genial", "geil", "schön", "herausragend", "beeindruckend", "exzellent", "unglaublich", "wahnsinnig", "krass",
    "wunderbar", "fein", "solid", "bärenstark", "erstklassig", "vorbildlich", "brillant", "grandios", "sensationell",
    "überragend", "beachtlich", "sagenhaft", "cool", "bemerkenswert", "vorzüglich", "einwandfrei", "spitzenmäßig",
    "traumhaft", "phänomenal", "tadellos", "souverän", "bewundernswert", "riesig", "außergewöhnlich", "perfekt",
  ]
  private static let femaleGermanWork = [
    "arbeit", "leistung", "aktion", "teamarbeit", "teamleistung", "vorarbeit", "nummer", "zusammenarbeit", "umsetzung",
  ]
  private static let otherGermanWork = ["job", "einsatz", "teamwork", "engagement"]

  /// Goals that are small by their name: steps, also where a tag stands behind them.
  static let germanSmallGoals = [
    "mikroziel", "mikroziele", "mikro-ziel", "mikro-ziele", "kleines ziel", "kleine ziele", "wochenziel", "wochenziele",
    "tagesziel", "tagesziele", "ziel der woche", "ziele der woche", "ziel diese woche", "etappenziel", "teilziel",
  ]
}
