// SPDX-License-Identifier: Apache-2.0
// French: messages that recognise somebody or tell something.

import Recognition

let frenchCorpus: [CorpusCase] = [
  CorpusCase("Kudos à @ada pour le fix", ["ada | le fix"], "an international word in a French line"),
  CorpusCase(
    "Un grand bravo à @ada et @lin pour la démo", ["ada lin | la démo"], "filler before the sign, two receive"),
  CorpusCase("Bravo @omar !", ["omar"], "a space before the exclamation mark"),
  CorpusCase("Félicitations à @grace pour sa certif", ["grace | sa certif"], "félicitations"),
  CorpusCase("Chapeau bas @priya pour la migration", ["priya | la migration"], "chapeau bas"),
  CorpusCase(
    "Bien joué @lin, la prod n'a pas bronché", ["lin | la prod n'a pas bronché"], "what follows the comma is the reason"
  ),
  CorpusCase("Super boulot @omar sur le tableau de bord", ["omar | le tableau de bord"], "work, with sur"),
  CorpusCase("beau travail de @ada sur la doc", ["ada | la doc"], "work of somebody"),
  CorpusCase("@ada a fait un super travail sur la recette", ["ada | la recette"], "said about somebody"),
  CorpusCase("Merci beaucoup @lin pour ton aide hier soir", ["lin | ton aide hier soir"], "thanks for"),
  CorpusCase("Un énorme merci à @grace pour la relecture", ["grace | la relecture"], "filler and à"),
  CorpusCase("Merci @ada d'avoir relu la doc", ["ada | avoir relu la doc"], "d'avoir says what for"),
  CorpusCase("Merci à @omar de nous avoir dépannés dimanche", ["omar | nous avoir dépannés dimanche"], "de nous avoir"),
  CorpusCase("merci pour les croissants @priya", ["priya | les croissants"], "the mention ends the sentence"),
  CorpusCase(
    "Merci @lin parce que sans toi on serait encore bloqués", ["lin | sans toi on serait encore bloqués"], "because"),
  CorpusCase(
    "Je voudrais remercier @ada pour sa patience avec les stagiaires", ["ada | sa patience avec les stagiaires"],
    "performative"),
  CorpusCase(
    "je tiens à féliciter @omar et @lin pour le lancement", ["omar lin | le lancement"], "performative praise"),
  CorpusCase(
    "On remercie chaleureusement @grace pour l'accueil des nouveaux", ["grace | l'accueil des nouveaux"], "on remercie"),
  CorpusCase("Mention spéciale à @priya pour les schémas", ["priya | les schémas"], "a French shout-out"),
  CorpusCase("@lin tu gères !", ["lin"], "a phrase of its own"),
  CorpusCase("L'index est reconstruit, bravo @ada", ["ada | L'index est reconstruit"], "closes beside the mention"),
  CorpusCase(
    "@omar ta présentation était limpide, bien joué !", ["omar | ta présentation était limpide"], "opens and closes"),
  CorpusCase("Bravo à @ada pour l'API et à @lin pour les tests", ["ada | l'API", "lin | les tests"], "two items"),
  CorpusCase(
    "« Enfin fini ! » Bravo @omar pour le déménagement", ["omar | le déménagement"], "guillemets around something else"),
  CorpusCase("GG @lin pour la release", ["lin | la release"], "gamers' congratulations"),
  CorpusCase("Felicitations a @ada pour le prix", ["ada | le prix"], "without accents"),
  CorpusCase("MERCI @lin POUR LES TESTS", ["lin | LES TESTS"], "capitals"),
  CorpusCase(
    "gros bravo à notre chère collègue @grace pour la formation", ["grace | la formation"], "who she is stands between"),
  CorpusCase("Bravo à @ada pour avoir dépanné @lin", ["ada | avoir dépanné @lin"], "a mention in the reason"),
  CorpusCase("merci à tous, et surtout merci @omar pour la sono", ["omar | la sono"], "thanks to all, then to one"),
  CorpusCase("Merci @ada for the review", ["ada | the review"], "French word, English reason"),
  CorpusCase("Thanks @lin pour la relecture", ["lin | la relecture"], "English word, French reason"),
  CorpusCase(
    "Shoutout to @priya pour le workshop de ce matin", ["priya | le workshop de ce matin"],
    "English to in a French line"),
  CorpusCase("Bravo :\n- @ada pour l'API\n- @lin pour les tests", ["ada | l'API", "lin | les tests"], "a heading"),
  CorpusCase("merci pour le café !", ["ada | le café"], "a reply", replyTo: "ada"),
  CorpusCase("merci @ada", ["ada"], "any gratitude counts here", sensitivity: .any),
  CorpusCase(
    "Victoire : le build passe en 3 minutes", ["win | le build passe en 3 minutes"], "a space before the colon"),
  CorpusCase(
    "petite victoire: @ada a signé le contrat", ["win | @ada a signé le contrat |  | ada"], "a small win with somebody"),
  CorpusCase("Victoires :\n- la démo\n- le contrat", ["win | la démo", "win | le contrat"], "a heading"),
  CorpusCase("Livré la v2 #victoire", ["win | Livré la v2"], "a hashtag"),
  CorpusCase("Appris : toujours sauvegarder avant", ["lesson | toujours sauvegarder avant"], "a lesson"),
  CorpusCase("Blocage : la clé a expiré", ["setback | la clé a expiré"], "a setback"),
  CorpusCase(
    "Objectif : finir la doc avant vendredi", ["goal | finir la doc | due vendredi"], "a goal, its date cut off"),
  CorpusCase(
    "Merci infiniment @ada pour la mise à jour de la doc", ["ada | la mise à jour de la doc"],
    "an update of the docs is work"),
  CorpusCase(
    "Petit kudos à @ada qui a passé sa soirée sur le bug", ["ada | qui a passé sa soirée sur le bug"], "who did what"),
  CorpusCase("Bravo @ada et merci @lin pour le coup de main", ["ada", "lin | le coup de main"], "two signs"),
  CorpusCase("ça marche nickel, merci @ada pour le patch", ["ada | le patch"], "a clause before"),
  CorpusCase("J'aimerais dire un grand merci à @ada pour son soutien", ["ada | son soutien"], "performative thanks"),
  CorpusCase("Je profite de ce message pour remercier @ada pour la doc", ["ada | la doc"], "an occasion taken"),
  CorpusCase(
    "Merci pour ta relecture @ada, ça m'a bien aidé", ["ada | ta relecture, ça m'a bien aidé"],
    "an English ta is none here"),
  CorpusCase("Merci de ton aide @ada", ["ada | ton aide"], "de says what for"),
  CorpusCase("Merci @ada pour le bug report détaillé", ["ada | le bug report détaillé"], "a bug report is work"),
  CorpusCase("le kudos du mois va à @ada pour la refonte", ["ada | la refonte"], "who it goes to"),
  CorpusCase("@ada mérite un énorme bravo pour la refonte", ["ada | la refonte"], "who deserves it"),
  CorpusCase("Merci à @ada et à toute son équipe pour le support", ["ada | le support"], "her team is filler"),
  CorpusCase("Merci la team @design-team pour les maquettes", ["design-team | les maquettes"], "a group"),
  CorpusCase(
    "Merci @ada pour avoir pris le relais #entraide", ["ada | avoir pris le relais #entraide | entraide"], "a value"),
  CorpusCase("Merci @lin pour hier", ["lin | hier"], "yesterday is what for"),
  CorpusCase("@ada a donné un super cours, bravo !", ["ada | a donné un super cours"], "giving tells nothing reported"),
  CorpusCase(
    "Expérience : des réunions plus courtes | métrique : retards | jusqu'au 12 juin",
    ["experiment | des réunions plus courtes | metric retards | due 12 juin"], "an experiment's parts"),
  CorpusCase("Résultat : ça a marché", ["result | worked"], "an outcome"),
  CorpusCase("Métrique : taux de rebond 4,2 %", ["metric | metric taux de rebond 4.2 %"], "a decimal comma"),
  CorpusCase("Humeur : 4 – bonne semaine", ["mood | bonne semaine | 4 of 5"], "a mood"),
  CorpusCase(
    "Objectif : publier le guide d'ici la fin du mois", ["goal | publier le guide | due la fin du mois"], "d'ici"),
  CorpusCase(
    "Objectif : envoyer le devis jusqu'à mardi", ["goal | envoyer le devis | due mardi"], "jusqu'à is one word"),
  CorpusCase("Éloge de Globex : super support", ["praise | super support | from Globex"], "who praises"),
]
