// SPDX-License-Identifier: Apache-2.0
// French: what keeps a sign from counting, and how talk about mentions, hashtags and nothing sounds.

extension LanguageTable {
  static let frenchTraps: [(roles: Roles, phrases: [String])] = [
    (
      .verdict,
      [
        "est", "sont", "était", "étaient", "sera", "seront", "serait", "seraient", "fut", "n'est", "n'a", "n'ont",
        "ne", "n'", "pas", "a dit", "a reçu", "a eu", "a demandé", "a écrit", "ont dit", "ont reçu", "ont eu", "dit",
        "disait", "disent", "peut", "peuvent", "pourrait", "doit", "doivent", "devrait", "devraient", "avait",
        "auront", "aura", "aurait", "quand", "lorsque", "si", "s'il", "s'ils", "avant", "après", "plus tard",
        "demain", "bientôt", "ou", "sans", "jamais", "seulement", "stp", "svp", "s'il te plaît", "s'il vous plaît",
        "peut-être", "mérite", "méritent", "veut", "voulait", "reçoit",
      ] + combine(["pour ton", "pour votre", "pour son", "pour l'", "à ton", "en ton"], ["anniversaire", "anniv"])
    ),
    (
      .conditional,
      [
        "si", "s'il", "s'ils", "quand", "lorsque", "lorsqu'", "dès que", "dès qu'", "au cas où", "à condition que",
        "tant que", "tant qu'", "jusqu'à ce que", "jusqu'à", "par exemple", "p.ex", "par ex", "ex", "selon",
        "d'après", "sauf si", "à moins que", "à moins qu'", "si jamais", "imagine", "imaginez", "supposons",
        "une fois que", "une fois qu'", "le jour où",
      ]
    ),
    (.denial, ["pas", "non"]),
    (
      .negation,
      [
        "pas", "ne", "n'", "n'est", "non", "jamais", "aucun", "aucune", "rien", "personne", "sans", "ni", "nul",
        "nulle", "nan", "n'a", "n'ai", "n'y", "n'ont",
      ]
    ), (.refusal, ["non", "non non", "ah non", "oh non", "nan", "euh non", "pas la peine", "pas besoin", "ça ira"]),
    (
      .wish,
      [
        "devrait", "devrais", "devraient", "devrions", "devriez", "faudrait", "il faut", "faut", "faudra", "va",
        "vais", "vas", "allons", "allez", "vont", "bientôt", "demain", "plus tard", "la prochaine fois",
        "la semaine prochaine", "lundi prochain", "espère", "espérons", "j'espère", "pourrait", "pourrais",
        "pourrions", "peut-être", "penser", "pense à", "pensez à", "pensons à", "n'oublie pas", "n'oubliez pas",
        "n'oublions pas", "rappelle-moi", "rappelez-moi", "rappel", "hâte de", "hâte", "vivement", "voulais",
        "voudrais", "voudrait", "aimerais", "aimerait", "veux", "veut", "voulons", "doit", "dois", "devons",
        "oublié de", "sera", "serai", "serait", "ce soir", "on se doit", "faisons", "fêtons", "fêter", "félicitons",
        "remercions", "préparons", "compte", "comptons", "prévoit", "prévoir", "envisage",
      ]
    ),
    (
      .reported,
      [
        "dit", "dits", "dis", "disait", "disent", "dire", "écrit", "écrivait", "mentionné", "raconté", "annoncé",
        "répondu", "d'après", "selon", "paraît-il", "il paraît", "cite", "remercié", "félicité", "remercie",
        "félicite", "crié", "apparemment", "intitulé", "remerciait",
      ]
    ),
    (
      .instruction,
      [
        "dis", "dites", "dites-lui", "dis-lui", "donne", "donnez", "rappelle", "rappelez", "pense", "pensez",
        "pensons", "n'oublie pas", "n'oubliez pas", "écris", "écrivez", "tape", "tapez", "utilise", "utilisez",
        "essaie", "essayez", "envoie", "envoyez", "ajoute", "ajoutez", "mets", "mettez", "poste", "postez", "réponds",
        "répondez", "demande", "demandez", "exemple", "par exemple", "p.ex", "évite", "évitez", "arrête", "arrêtez",
        "remerciez", "félicitez", "écrire", "taper", "merci de dire", "transmets", "transmettez", "passe",
      ]
    ),
    (
      .request,
      [
        "s'il te plaît", "s'il te plait", "s'il vous plaît", "s'il vous plait", "stp", "svp", "peux-tu", "tu peux",
        "tu pourrais", "pourrais-tu", "pouvez-vous", "vous pouvez", "pourriez-vous", "vous pourriez", "peut-on",
        "quelqu'un peut", "quelqu'un pourrait", "tu dois", "vous devez", "il faudrait que tu", "j'ai besoin de",
        "on a besoin de", "j'ai besoin que", "dis-moi", "dites-moi", "tiens-moi au courant", "dès que possible",
        "asap", "quand tu peux", "quand vous pouvez", "quand tu as un moment", "jette un œil", "jette un coup d'œil",
        "jetez un œil", "des nouvelles", "à toi de jouer", "on t'attend",
      ] + combine(["merci de", "merci d'"], frenchRequests)
    ),
    (
      .irony,
      [
        "pour rien", "de rien", "merci de rien", "ironie", "sarcasme", "pour le bazar", "pour ce bazar",
        "pour le bordel", "pour ce bordel", "pour la pagaille", "pour la panne", "pour cette panne", "pour ce bug",
        "bravo l'artiste", "rien fait", "n'avoir rien", "ne rien faire", "sans prévenir", "sans tester",
        "sans demander", "sans rien dire", "sans relire", "gâché mon", "gâché ma", "gâché notre", "gâcher",
        "ruiné mon", "ruiner", "fait perdre", "faire perdre", "fait attendre", "faire attendre", "ça commence bien",
        "on n'est pas sorti", "m'avoir ignoré", "nous avoir ignorés", "m'avoir réveillé", "m'avoir réveillée",
        "nous avoir réveillés", "m'avoir laissé", "nous avoir laissés", "il ne manquait plus que ça",
        "manquait plus que ça",
      ]
        + combine(
          ["ne pas", "ne pas avoir", "ne jamais", "ne pas m'avoir", "ne pas nous avoir"],
          [
            "prévenir", "prévenu", "répondre", "répondu", "lire", "lu", "tester", "testé", "aidé", "aider", "demandé",
            "attendu",
          ])
        + combine(
          [
            "avoir", "avoir encore", "tu as", "tu as encore", "t'as", "t'as encore", "vous avez", "vous avez encore",
            "a",
          ],
          [
            "cassé", "planté la", "planté le", "tout cassé", "tout planté", "fait tomber", "fait planter",
            "mis la prod par terre", "supprimé la", "effacé la", "écrasé mon", "écrasé mes", "écrasé la", "perdu mon",
            "perdu mes", "perdu la", "bloqué tout", "bloqué toute", "pourri",
          ])
        + combine(["de", "pour"], ["casser", "tout casser", "planter", "faire planter", "faire tomber"])
    ), (.inAdvance, ["d'avance", "par avance", "à l'avance", "merci d'avance", "en avance"]),
    (
      .takenBack,
      [
        "mais", "quand même", "tout de même", "pourtant", "cela dit", "ceci dit", "néanmoins", "malgré tout",
        "sauf que", "sans façon", "ça ira", "ça va aller", "non merci", "pas la peine", "pas besoin", "toutefois",
        "cependant",
      ]
    ),
    (
      .greeting,
      [
        "courage", "bon rétablissement", "bienvenue", "bienvenue à", "joyeux anniversaire", "bon anniversaire",
        "anniversaire", "bonne chance", "bon courage", "au revoir", "à bientôt", "à demain", "à plus",
        "bonne journée", "bonne soirée", "bonne nuit", "bon week-end", "bon weekend", "bonnes vacances",
        "bonne année", "joyeux noël", "joyeuses fêtes", "joyeuses pâques", "bonne fête", "bon vent",
        "bonne continuation", "bon retour", "adieu", "bon voyage", "bonne route", "bon appétit", "a rejoint l'équipe",
        "rejoint l'équipe", "nous rejoint", "nous a rejoints", "arrive dans l'équipe", "premier jour", "dernier jour",
        "déjeuner", "apéro", "pot de départ", "on croise les doigts", "croisons les doigts", "santé", "merde pour",
        "tous mes vœux", "meilleurs vœux",
      ]
    ),
  ]

  /// `merci de relire` asks for it.
  private static let frenchRequests: [String] = [
    "relire", "vérifier", "regarder", "confirmer", "répondre", "me dire", "nous dire", "valider", "tester", "merger",
    "mettre", "envoyer", "remplir", "compléter", "prévenir", "patienter", "noter", "respecter", "ne pas",
    "bien vouloir", "penser", "lire", "corriger", "ajouter", "passer", "jeter", "donner", "laisser", "prendre",
    "rester", "venir", "rappeler", "me", "lui", "le", "la", "les", "vous", "te", "faire", "voir", "utiliser",
    "éviter", "transmettre", "remonter", "renvoyer", "revoir", "déposer", "signer", "voter", "ouvrir", "fermer",
    "créer", "déployer", "arrêter", "attendre", "indiquer", "préciser", "partager", "contacter", "supprimer",
    "modifier", "essayer", "y", "en",
  ]
}
