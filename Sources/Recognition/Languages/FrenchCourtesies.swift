// SPDX-License-Identifier: Apache-2.0
// French: what people thank for out of mere courtesy, and the words that tell talk about mentions, hashtags and nothing.

extension LanguageTable {
  static let frenchTalk: [(roles: Roles, phrases: [String])] = [
    (
      .governing,
      [
        "avec", "par", "de", "d'", "du", "des", "à", "a", "au", "aux", "chez", "pour", "sur", "dans", "en", "et",
        "ou", "comme", "que", "qu'", "qui", "via", "cc", "avant", "après", "entre", "contre", "sous", "sans", "vers",
        "vs", "est", "sont", "était", "le", "la", "les", "l'", "un", "une", "mon", "ma", "mes", "notre", "nos", "ton",
        "ta", "voir", "demander", "demande", "aider", "aidant", "former", "dépanné", "dépanner", "débloqué",
        "débloquer", "remplacé", "remplacer", "accompagné", "accompagner", "accueilli", "accueillir", "soutenu",
        "soutenir", "prévenu", "prévenir", "informé", "inviter", "remercié", "convaincu", "épaulé", "épauler",
        "rejoint", "coaché", "coacher", "briefé", "briefer", "couvrir", "laisser", "dire", "dont", "où", "car", "si",
        "quand", "mais", "selon", "grâce", "ping", "pinger", "contacter", "présenter", "présenté", "ajouter",
        "ajouté", "soulagé", "rassuré", "re",
      ]
        + combine(["avoir"], ["aidé", "aidée", "aidés", "formé", "invité", "guidé", "relayé", "couvert", "encadré"])
    ), (.placing, ["avec", "chez", "de", "à", "dans", "comme", "cc", "via", "pour", "voir", "par", "chez", "entre"]),
    (
      .complete,
      ["ton aide", "votre aide", "son aide", "leur aide", "l'aide", "cette aide"]
        + combine(
          ["m'avoir", "nous avoir"],
          ["aid", "dépann", "débloqu", "remplac", "accompagn", "form", "épaul", "coach", "guid", "encadr"].flatMap {
            ["\($0)é", "\($0)ée", "\($0)és", "\($0)ées"]
          } + ["couvert", "couverte", "soutenu", "soutenue", "soutenus", "accueilli"])
    ),
    (.pronoun, ["moi", "nous", "toi", "lui", "elle", "eux", "elles", "vous", "moi-même"]),
    (
      .place,
      [
        "dans", "sur", "le", "la", "via", "voir", "vers", "du", "de", "canal", "ce", "notre", "cf", "utilisez",
        "utiliser", "utilise", "tag", "hashtag", "à", "en", "avec", "avec le", "le tag", "rejoignez", "lisez", "chez",
        "ou", "comme", "par", "salon", "au",
      ]
    ), (.placeNoun, ["canal", "salon"]),
    (
      .nothing,
      [
        "rien", "aucun", "aucune", "aucune victoire", "néant", "rien du tout", "rien cette semaine",
        "rien aujourd'hui", "rien de neuf", "rien de spécial", "rien à dire", "pas de victoire", "pas encore",
        "pas cette semaine", "rien pour moi", "rien pour l'instant", "rien à signaler", "ras", "n/a", "idem", "zéro",
        "à venir", "aucun pour l'instant",
      ]
    ), (.abbreviation, ["p.ex", "cf", "env", "mme", "vs"]),
  ]

  static let frenchCourtesies: [(roles: Roles, phrases: [String])] = [
    (
      .courtesy,
      [
        "votre commande", "votre achat", "votre confiance", "votre visite", "votre abonnement", "l'info de",
        "l'info du", "l'info des", "les infos de", "les infos du", "les infos des", "l'information de",
        "l'information du", "l'information des", "la confirmation de", "la confirmation du", "la confirmation des",
        "la réponse de", "la réponse du", "la réponse des", "le message de", "le message du", "le message des",
        "la question de", "la question du", "la question des", "l'alerte de", "l'alerte du", "l'alerte des",
        "votre attention", "ton attention", "ta compréhension", "votre compréhension", "la compréhension",
        "ta patience", "votre patience", "la patience", "ta disponibilité", "votre disponibilité", "ton intérêt",
        "votre intérêt", "l'intérêt", "votre participation", "ta participation", "ton accueil", "votre accueil",
        "l'invitation", "l'invite", "ton invitation", "votre invitation", "la proposition", "ta proposition",
        "l'offre", "la précision", "les précisions", "ta précision", "tes précisions", "la clarification",
        "les clarifications", "le rappel", "ton rappel", "la relance", "ta relance", "les félicitations",
        "tes félicitations", "vos félicitations", "les compliments", "le compliment", "ton compliment",
        "les encouragements", "tes encouragements", "vos encouragements", "vos vœux", "les vœux", "tes vœux",
        "ton gentil message", "votre gentil message", "le gentil message", "les gentils mots", "tes gentils mots",
        "vos messages", "tous vos messages", "votre temps", "ton temps", "la confiance", "ta confiance",
        "votre confiance", "être là", "être venu", "être venus", "être venue", "avoir patienté", "avoir répondu",
        "avoir demandé", "avoir confirmé", "avoir prévenu", "avoir prévenue", "avoir averti", "avoir signalé",
        "avoir attendu", "avoir regardé", "avoir accepté", "avoir participé", "y avoir pensé", "avoir pensé à moi",
        "ta présence", "votre présence", "le suivi", "le bump", "le heads-up", "le heads up", "la réactivité",
        "ta réactivité", "votre réactivité", "l'acceptation", "l'ajout", "le partage", "ton partage", "le bravo",
        "le kudos", "les kudos", "la mise en copie",
      ]
        + combine(
          ["m'avoir", "nous avoir", "avoir", "l'avoir", "m'avoir déjà"],
          [
            "prévenu", "prévenue", "prévenus", "prévenues", "averti", "avertie", "avertis", "informé", "informée",
            "informés", "répondu", "tenu au courant", "tenue au courant", "tenus au courant", "rappelé", "invité",
            "invitée", "invités", "ajouté", "ajoutée", "ajoutés", "mis en copie", "mise en copie", "mis au courant",
            "mise au courant", "relancé", "relancée", "attendu", "attendus", "écouté", "écoutée", "écoutés",
            "signalé", "dit", "accueilli", "accueillie", "lu", "proposé", "pingé", "taggé", "notifié",
          ])
        + combine(
          ["ton", "votre", "le", "ce"],
          ["retour rapide", "retour si rapide", "rapide retour", "petit retour", "message rapide", "petit mot"])
        + combine(["ta", "votre", "la", "cette"], ["réponse rapide", "réponse si rapide", "rapide réponse"])
    ),
    (
      .bareCourtesy,
      [
        "l'accueil", "l'info", "les infos", "l'information", "les informations", "cette info", "ces infos",
        "ces informations", "info", "infos", "tes infos", "vos infos", "l'update", "la mise à jour", "les nouvelles",
        "la nouvelle", "la confirmation", "ta confirmation", "votre confirmation", "la question", "ta question",
        "votre question", "tes questions", "vos questions", "l'avis", "ton avis", "votre avis", "l'alerte",
        "la réaction", "l'appel", "ton appel", "le call", "l'accord", "ton accord", "votre accord", "ça", "cela",
        "ceci", "tout ça", "l'email", "le vote", "ton vote", "votre vote", "le pouce", "l'idée", "aujourd'hui",
        "le chat", "l'échange", "cet échange", "le fyi", "le cc", "la validation", "l'approbation", "le contexte",
        "les détails",
      ]
        + combine(
          ["le", "ton", "votre", "ce"], ["retour", "ping", "lien", "message", "mail", "mot", "signalement", "tag"])
        + combine(["les", "tes", "vos", "ces"], ["retours", "liens", "messages", "réponses"])
        + combine(["la", "ta", "votre", "cette"], ["réponse", "remarque", "mention"])
    ),
    (
      .functionWord,
      [
        "et", "sur", "à", "au", "aux", "avec", "je", "j'", "j'ai", "on", "nous", "il", "elle", "ça", "c'est", "c'",
        "cela", "aussi", "encore", "ici", "là", "maintenant", "aujourd'hui", "hier", "demain", "avant", "après",
        "pendant", "quand", "si", "tous", "toutes", "tout", "mais", "alors", "donc", "juste", "déjà", "ou", "plus",
        "bientôt", "vraiment", "l'équipe", "les", "en", "que", "qui", "dans", "concernant", "bien", "rapide", "moi",
        "car", "par", "ce", "cette", "tu", "vous", "merci", "au passage", "bonne", "on",
      ]
    ),
  ]
}
