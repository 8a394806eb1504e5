// SPDX-License-Identifier: Apache-2.0
// French: words inside goals, experiments, results, metrics and moods.

extension LanguageTable {
  static let frenchNoteWords: [(meaning: NoteWords, phrases: [String])] = [
    (.smallGoal, frenchSmallGoals),
    (
      .due,
      [
        "avant", "d'ici", "d'ici à", "d'ici au", "jusqu'à", "jusqu'au", "jusqu'en", "pour", "au plus tard",
        "échéance", "date limite", "deadline", "à finir avant", "à faire avant",
      ]
    ),
    (
      .date,
      [
        "aujourd'hui", "ce soir", "cet après-midi", "demain", "demain matin", "demain soir", "demain midi",
        "après-demain", "midi", "minuit", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "noël", "pâques", "nouvel an", "le week-end", "ce week-end", "ce weekend", "week-end prochain", "le weekend",
        "la rentrée", "la fin de semaine", "fin de semaine", "fin de journée", "la fin de journée",
        "la fin de la journée", "fin du jour", "la fin de la semaine", "la fin du mois", "fin de mois", "fin du mois",
        "fin de l'année", "la fin de l'année", "la fin de l'an", "la fin du trimestre", "fin de trimestre",
        "fin du trimestre", "la fin du sprint", "fin de sprint", "fin du sprint", "la semaine prochaine",
        "semaine prochaine", "le mois prochain", "mois prochain", "l'année prochaine", "le trimestre prochain",
        "le sprint prochain", "prochain sprint", "le prochain sprint", "la prochaine rétro", "la prochaine release",
        "la prochaine livraison", "cette semaine", "ce mois", "ce mois-ci", "ce trimestre", "cette année",
        "ce sprint", "l'été", "l'hiver", "l'automne", "le printemps", "eod", "eow", "t1", "t2", "t3", "t4", "q1",
        "q2", "q3", "q4", "l'heure du déjeuner", "mi-semaine",
      ]
    ),
    (
      .month,
      [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "aout", "septembre", "octobre",
        "novembre", "décembre", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc",
      ]
    ),
    (
      .datePart,
      [
        "le", "la", "l'", "les", "de", "du", "d'", "fin", "la fin", "la fin de", "la fin du", "début", "le début",
        "mi", "en", "à", "au", "vers", "ce", "cette", "prochain", "semaine",
      ]
    ),
    (
      .dateTail,
      [
        "matin", "midi", "après-midi", "soir", "nuit", "prochain", "prochaine", "au plus tard", "inclus", "compris",
        "h", "heures", "en fin de journée", "au soir", "au matin", "pile", "dernier délai",
      ]
    ),
    (.period, ["le", "semaine", "la semaine", "sprint", "le sprint", "itération", "trimestre", "jour"]),
    (
      .worked,
      [
        "a marché", "ça a marché", "ça marche", "marche", "a fonctionné", "ça a fonctionné", "ça fonctionne",
        "fonctionne", "a bien marché", "ça a bien marché", "a bien fonctionné", "ça a bien fonctionné", "réussi",
        "réussie", "c'est réussi", "succès", "un succès", "réussite", "concluant", "concluante", "confirmé",
        "confirmée", "hypothèse confirmée", "validé", "validée", "hypothèse validée", "oui", "oui ça a marché",
        "positif", "gagné", "efficace", "ça a aidé", "à garder", "on garde", "on le garde", "a super bien marché",
        "ça a super bien marché", "worked",
      ]
    ),
    (
      .didNot,
      [
        "n'a pas marché", "ça n'a pas marché", "n'a pas fonctionné", "ça n'a pas fonctionné", "ça n'a rien donné",
        "n'a rien donné", "ne marche pas", "ça ne marche pas", "pas marché", "pas fonctionné", "ça a pas marché",
        "a pas marché", "ça marche pas", "ça ne fonctionne pas", "ne fonctionne pas", "n'a pas aidé",
        "ça n'a pas aidé", "échec", "un échec", "échoué", "a échoué", "ça a échoué", "raté", "ratée", "c'est raté",
        "non", "non concluant", "non concluante", "pas concluant", "pas concluante", "pas convaincant", "négatif",
        "réfuté", "réfutée", "hypothèse réfutée", "invalidé", "invalidée", "rejeté", "rejetée", "infirmé", "infirmée",
        "abandonné", "didn't", "didn't work",
      ]
    ),
    (
      .unclear,
      [
        "pas clair", "c'est pas clair", "ce n'est pas clair", "peu clair", "flou", "c'est flou", "incertain",
        "mitigé", "résultat mitigé", "résultats mitigés", "mixte", "indécis", "à voir", "reste à voir", "trop tôt",
        "trop tôt pour le dire", "trop tôt pour dire", "difficile à dire", "dur à dire", "inconnu", "ambigu",
        "en partie", "partiellement", "à moitié", "moitié-moitié", "bof", "on ne sait pas", "on sait pas",
        "ça dépend", "sans conclusion", "peut-être", "unclear",
      ]
    ),
    (.hypothesis, ["hypothèse", "idée", "pari", "notre pari", "supposition", "on croit", "nous croyons", "théorie"]),
    (
      .measure,
      [
        "métrique", "métriques", "mesure", "indicateur", "mesuré par", "mesurée par", "kpi", "metric", "signal",
        "on mesure",
      ]
    ),
    (
      .timeBox,
      [
        "fin", "durée", "se termine", "jusqu'au", "pendant", "délai", "time box", "timebox", "fin le", "fin prévue",
        "sur",
      ]
    ),
    (.source, ["de", "d'", "du", "de la", "de l'", "par", "venant de", "from"]),
    (.of, ["de", "de l'", "du", "pour", "of", "sur", "de l'expérience"]),
    (.tried, frenchTried),
    (.bareMood, ["pulse"]),
    (
      .equals,
      [
        "est", "sont", "à", "est à", "était", "maintenant", "est maintenant", "est passé à", "passe à", "atteint",
        "aujourd'hui", "égale", "vaut", "désormais", "est de", "de",
      ]
    ),
    (.numberWord, ["objectif", "objectifs", "numéro", "no", "n°", "nr"]),
    (.per, ["par"]),
    (.outOf, ["sur"]),
    (.thousand, ["k", "mille", "mil"]),
    (.million, ["million", "millions", "mio"]),
  ]

  /// Keywords that need a number, of the practice that was tried.
  static let frenchTried: [String] = [
    "pratique essayée", "pratique testée", "pratique tentée", "essayé la pratique", "testé la pratique",
    "essayé pratique", "testé pratique", "j'ai essayé la pratique", "on a essayé la pratique",
    "j'ai testé la pratique", "on a testé la pratique",
  ]
}
