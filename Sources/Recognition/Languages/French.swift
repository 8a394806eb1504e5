// SPDX-License-Identifier: Apache-2.0
// French: signs and line keywords. Filler, traps and courtesies are in the files beside this one.

extension LanguageTable {
  /// French.
  static let french = LanguageTable(
    tag: "fr",
    privateOpenings: ["en privé", "entre nous"],
    phrases: loanWords + frenchSigns + frenchFiller + frenchTraps + frenchTalk + frenchCourtesies,
    keywords: [
      (
        .win,
        [
          "victoire", "victoires", "petite victoire", "petites victoires", "grande victoire", "belle victoire",
          "victoire d'équipe", "victoire de l'équipe", "victoire du jour", "victoires du jour",
          "victoire de la semaine", "victoires de la semaine", "succès", "petit succès", "réussite", "réussites",
        ]
      ),
      (
        .lesson,
        [
          "leçon", "leçons", "leçon apprise", "leçons apprises", "appris", "appris aujourd'hui", "leçon du jour",
          "leçon retenue", "leçons retenues", "leçon de la semaine", "aujourd'hui j'ai appris", "j'ai appris",
        ]
      ),
      (
        .setback,
        [
          "blocage", "blocages", "bloqué", "bloquée", "bloqués", "bloquées", "obstacle", "obstacles", "revers",
          "coincé",
        ]
      ),
      (
        .praise,
        [
          "éloge", "éloges", "éloge client", "éloges clients", "compliment client", "compliments clients",
          "retour client positif",
        ]
      ),
      (
        .goal,
        ["objectif", "objectifs"] + frenchSmallGoals
      ), (.done, ["fait", "terminé", "objectif atteint", "objectif fait", "objectif terminé"]),
      (.experiment, ["expérience", "expériences", "expérimentation"]), (.result, ["résultat", "résultats"]),
      (.metric, ["métrique", "indicateur", "mesure"]), (.mood, ["humeur", "moral"]),
      (.practice, ["pratique", "bonne pratique", "bonnes pratiques"] + frenchTried),
    ],
    triggerTags: [
      (.win, ["victoire", "victoires", "petitevictoire", "petitesvictoires"]),
      (.lesson, ["leçon", "lecon", "leçons", "lecons"]), (.setback, ["blocage"]),
    ],
    common: [
      "le", "la", "les", "un", "une", "des", "du", "de", "et", "est", "pas", "pour", "dans", "sur", "avec", "je",
      "tu", "il", "elle", "nous", "vous", "ils", "on", "ce", "cette", "ces", "mon", "ma", "mes", "ton", "ta", "tes",
      "son", "sa", "ses", "au", "aux", "que", "qui", "ne", "se", "en", "l'", "d'", "j'", "c'", "m'", "t'", "n'", "s'",
      "qu'", "mais", "ou", "si", "plus", "très", "bien", "tout", "tous", "à", "a", "été", "demain", "hier", "votre",
      "notre", "vos", "nos", "ça", "j'ai", "sont", "ont", "fait", "avoir", "être", "aussi", "encore", "aujourd'hui",
      "sans", "par", "leur", "où", "était", "toi", "moi", "quand", "avant", "après", "chez",
    ],
    oneself: ["moi"],
    noteWords: frenchNoteWords,
    ordinalEndings: ["er", "e", "ème"],
    hasDecimalComma: true)

  private static let frenchSigns: [(roles: Roles, phrases: [String])] = [
    (
      .noun,
      [
        "coup de chapeau", "mention spéciale", "spéciale dédicace", "grosse dédicace", "tonnerre d'applaudissements",
        "salve d'applaudissements", "applaudissements", "palme du jour", "hip hip hip hourra", "hourra", "ovation",
      ]
    ),
    (
      .strictNoun,
      [
        "vive", "respect", "dédicace", "la star du jour", "star du jour", "star de la semaine", "star du sprint",
        "mvp du jour", "mvp de la semaine", "mvp du sprint", "mvp du mois", "héros du jour", "héroïne du jour",
        "héros de la semaine", "héroïne de la semaine", "la palme",
      ]
    ),
    (
      .phrase,
      [
        "bravos", "un bravo", "félicitations", "félicitation", "félicitations à toi", "félicitations à vous",
        "chapeau bas", "chapeau l'artiste", "bien joué", "bien ouej", "joli coup", "je félicite", "nous félicitons",
        "on félicite", "je te félicite", "je vous félicite", "on te félicite", "on applaudit", "j'applaudis",
        "applaudissons", "on applaudit bien fort", "je tire mon chapeau", "on tire notre chapeau",
        "je te tire mon chapeau", "tu gères", "vous gérez", "tu as géré", "t'as géré", "vous avez géré", "a géré",
        "a trop géré", "ont géré", "tu assures", "t'assures", "vous assurez", "tu as assuré", "t'as assuré",
        "vous avez assuré", "a assuré", "ont assuré", "tu déchires", "vous déchirez", "tu es au top", "t'es au top",
        "vous êtes au top", "tu es une star", "t'es une star", "vous êtes des stars", "tu es un chef", "t'es un chef",
        "tu es une cheffe", "tu es le meilleur", "t'es le meilleur", "tu es la meilleure", "t'es la meilleure",
        "vous êtes les meilleurs", "vous êtes les meilleures", "tu es un génie", "t'es un génie", "tu es génial",
        "tu es géniale", "t'es génial", "t'es géniale", "vous êtes géniaux", "tu es un héros", "t'es un héros",
        "tu es une héroïne", "t'es une machine", "tu es une machine", "tu es un as", "t'es un as", "tu es en or",
        "vous êtes formidables", "tu es formidable", "est une star", "est un héros", "est une héroïne",
        "est un génie", "tu nous as sauvés", "tu m'as sauvé la vie", "tu as tout déchiré", "t'as tout déchiré",
      ]
    ),
    ([.phrase, .work], frenchPraisedWork),
    (
      .exclamation,
      [
        "trop fort", "trop forte", "trop forts", "trop fortes", "bien vu", "quel talent", "la grande classe",
        "reconnaissance éternelle", "palme d'or",
      ]
    ),
    (
      .gratitude,
      [
        "merci", "mercis", "merci beaucoup", "merci bien", "merci infiniment", "merci mille fois", "mille mercis",
        "mille merci", "un grand merci", "grand merci", "thx", "remerciements", "remerciement", "je remercie",
        "on remercie", "nous remercions", "je te remercie", "je vous remercie", "on te remercie", "on vous remercie",
        "nous te remercions", "nous vous remercions", "gratitude", "reconnaissant à", "reconnaissante à",
        "reconnaissant envers", "reconnaissante envers", "je suis reconnaissant à", "je suis reconnaissante à",
        "je ne remercierai jamais assez", "on ne remerciera jamais assez", "on ne remercie jamais assez",
        "je ne te remercierai jamais assez", "je ne saurais assez remercier", "jamais assez merci",
      ]
    ),
    (
      .verb,
      [
        "remercier", "féliciter", "saluer", "applaudir", "célébrer", "complimenter", "rendre hommage à",
        "tirer mon chapeau",
      ]
    ),
  ]

  private static let frenchPraisedWork: [String] =
    combine(
      [
        "beau", "bon", "super", "excellent", "gros", "sacré", "joli", "chouette", "très beau", "très bon", "superbe",
        "formidable", "magnifique", "incroyable", "énorme", "remarquable", "impeccable", "fantastique", "génial",
        "grand", "vraiment bon", "vraiment beau", "top", "quel", "fabuleux", "splendide", "brillant", "exceptionnel",
      ], ["travail", "boulot", "taf", "job", "travail d'équipe", "effort"])
    + combine(
      ["travail", "boulot", "taf", "quel travail", "quel boulot"],
      ["remarquable", "impeccable", "formidable", "incroyable", "exceptionnel"])

  /// Goals that are small by their name: steps, also where a tag stands behind them.
  static let frenchSmallGoals = ["micro-objectif", "micro-objectifs", "petit objectif", "objectif de la semaine"]
}
