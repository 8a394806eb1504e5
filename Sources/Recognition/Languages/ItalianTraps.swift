// SPDX-License-Identifier: Apache-2.0
// Italian: what keeps a sign from counting.

extension LanguageTable {
  static let italianTraps: [(roles: Roles, phrases: [String])] = [
    (
      .verdict,
      [
        "è", "e'", "sono", "era", "erano", "sarà", "saranno", "sarebbe", "sarebbero", "fu", "non", "mai", "ha detto",
        "ha ricevuto", "ha chiesto", "ha scritto", "hanno ricevuto", "hanno detto", "dice", "dicono", "può",
        "possono", "potrebbe", "deve", "devono", "dovrebbe", "dovrebbero", "aveva", "avrà", "avrebbe", "merita",
        "meritano", "si merita", "meriterebbe", "quando", "se", "prima", "dopo", "più tardi", "domani", "presto", "o",
        "oppure", "senza", "solo se", "solo quando", "per favore", "per cortesia", "per piacere", "forse", "vuole",
        "vogliono", "voleva", "riceve", "andrebbe", "andrebbero", "ci starebbe", "ci starebbero", "ci vorrebbe",
        "ci vorrebbero", "starebbe", "starebbero",
      ] + combine(["per il", "per il tuo", "per il suo", "per il vostro"], ["compleanno"])
    ),
    (
      .conditional,
      [
        "se", "quando", "appena", "non appena", "nel caso", "nel caso in cui", "in caso di", "a meno che", "purché",
        "finché", "fino a quando", "ad esempio", "per esempio", "p.es", "es", "ad es", "secondo", "come se",
        "una volta che", "supponiamo", "immagina", "immaginate", "qualora", "il giorno che", "il giorno in cui",
        "metti che",
      ]
    ),
    (.denial, ["no", "non"]),
    (
      .negation,
      ["non", "mai", "nessun", "nessuno", "nessuna", "niente", "nulla", "senza", "né", "neanche", "nemmeno", "neppure"]
    ), (.refusal, ["no", "no no", "ah no", "eh no", "oh no", "nah", "nope", "non serve", "non importa", "macché"]),
    (
      .wish,
      [
        "dovremmo", "dovrei", "dovresti", "dovrebbe", "dovrebbero", "dobbiamo", "devo", "devi", "deve", "devono",
        "bisogna", "bisognerebbe", "bisognerà", "occorre", "va ringraziato", "andrebbe", "andrebbero", "presto",
        "domani", "più tardi", "dopo", "la prossima volta", "la prossima settimana", "la settimana prossima",
        "settimana prossima", "spero", "speriamo", "magari", "potremmo", "potrei", "potrebbe", "potrebbero", "forse",
        "non dimenticare", "non dimenticate", "non dimentichiamo", "non scordare", "ricordati di", "ricordatevi di",
        "ricordami", "ricordatemi", "ricordiamoci", "promemoria", "ricorda", "ricordate", "voglio", "vorrei",
        "vogliamo", "volevo", "mi piacerebbe", "sarà", "sarò", "farò", "faremo", "daremo", "darò", "ringrazierò",
        "ringrazieremo", "diremo", "stasera", "dimenticato di", "scordato di", "pensavo di", "pensando di",
        "penso di", "pensiamo di", "pensare a", "facciamo", "diamo", "festeggiamo", "non vedo l'ora", "ho intenzione",
        "sto per", "stiamo per", "manca", "tocca",
      ]
    ),
    (
      .reported,
      [
        "detto", "dice", "dicono", "diceva", "dicevano", "disse", "dire", "dicendo", "scritto", "scrive", "scrisse",
        "menzionato", "menziona", "chiesto", "chiede", "raccontato", "racconta", "annunciato", "risposto", "risponde",
        "secondo", "cita", "pare che", "sembra che", "ringraziato", "ringrazia", "gridato", "intitolato",
        "a quanto pare", "presumibilmente", "commentato", "mi hanno detto",
      ]
    ),
    (
      .instruction,
      [
        "di'", "dì", "dite", "digli", "dille", "ditegli", "dai un", "dai i", "date un", "dategli", "dagli",
        "dalle un", "ricorda", "ricordate", "ricordati", "ricordatevi", "non dimenticare", "non dimenticate",
        "scrivi", "scrivete", "scrivere", "usa", "usate", "usare", "prova", "provate", "manda", "mandate", "invia",
        "inviate", "aggiungi", "aggiungete", "metti", "mettete", "posta", "postate", "pubblica", "pubblicate",
        "rispondi", "rispondete", "chiedi", "chiedete", "ad esempio", "per esempio", "esempio", "p.es", "evita",
        "evitate", "smetti di", "smettetela", "ringraziate", "fai i", "fate i", "fate un", "fai un", "passa",
        "passate",
      ]
    ),
    (
      .request,
      [
        "per favore", "per cortesia", "per piacere", "perfavore", "x favore", "pf", "puoi", "potresti", "potete",
        "potreste", "può qualcuno", "qualcuno può", "qualcuno potrebbe", "qualcuno riesce", "riesci", "riuscite",
        "riusciresti", "mi fai sapere", "fammi sapere", "fatemi sapere", "facci sapere", "ho bisogno",
        "abbiamo bisogno", "mi serve", "ci serve", "devi", "dovete", "dovresti", "quando puoi", "quando potete",
        "quando riesci", "appena puoi", "appena potete", "appena riesci", "prima possibile", "il prima possibile",
        "asap", "dai un'occhiata", "date un'occhiata", "dacci un'occhiata", "dimmi", "ditemi", "confermami",
        "avvisami", "avvisatemi", "novità su", "ci sono novità", "aspetto tue", "aspettiamo te", "tocca a te",
        "mi dai una mano", "ci dai una mano", "mi aiuti", "ci aiuti",
      ]
    ),
    (
      .irony,
      [
        "per niente", "di niente", "di nulla", "per nulla", "grazie al cavolo", "grazie al cazzo", "ironia",
        "sarcasmo", "per il casino", "per questo casino", "per il disastro", "per questo disastro",
        "per il pasticcio", "per l'ennesimo bug", "per l'ennesimo", "per l'ennesima", "per il macello",
        "non fare niente", "non aver fatto niente", "rovinato il", "rovinato la", "rovinato tutto", "rovinarmi",
        "rovinarci", "avermi rovinato", "averci rovinato", "averci fatto perdere", "avermi fatto perdere",
        "farmi perdere", "farci perdere", "farmi aspettare", "farci aspettare", "avermi fatto aspettare",
        "averci fatto aspettare", "svegliarmi", "svegliarci", "avermi svegliato", "avermi svegliata",
        "averci svegliato", "averci svegliati", "ignorarmi", "avermi ignorato", "avermi ignorata", "aver ignorato",
        "averci ignorato", "lasciarmi solo", "lasciarmi sola", "avermi lasciato", "avermi lasciata",
        "averci lasciato", "averci lasciati", "senza avvisare", "senza avvertire", "senza testare", "senza chiedere",
        "ci mancava solo questa", "ci mancava", "come no", "si fa per dire", "tutto rotto",
      ]
        + combine(
          ["per non aver", "per non avere", "per non avermi", "per non averci", "per non aver mai"],
          [
            "avvisato", "avvisati", "avvertito", "risposto", "letto", "testato", "provato", "aiutato", "aiutati",
            "fatto niente", "fatto nulla", "chiesto", "detto niente", "detto nulla",
          ])
        + combine(
          [
            "aver rotto", "avere rotto", "averci rotto", "hai rotto", "rompere", "aver buttato giù", "buttare giù",
            "hai buttato giù", "aver tirato giù", "tirare giù", "aver spaccato", "aver cancellato", "cancellare",
            "hai cancellato", "aver sfasciato", "aver fatto cadere", "far cadere", "avermi cancellato",
            "avermi rotto", "aver distrutto", "distruggere",
          ],
          [
            "prod", "produzione", "la produzione", "la prod", "la build", "il build", "il deploy", "main", "master",
            "tutto", "l'ambiente", "staging", "il database", "il db", "la pipeline", "il sito", "i test", "il mio",
            "la mia", "i miei", "il server", "di nuovo", "ancora",
          ])
    ), (.inAdvance, ["in anticipo", "anticipatamente", "fin d'ora", "sin d'ora", "fin da ora", "sin da ora"]),
    (
      .takenBack,
      [
        "ma", "però", "lo stesso", "comunque", "tuttavia", "ugualmente", "in ogni caso", "ad ogni modo", "anche se",
        "no grazie", "non serve", "non importa", "nonostante", "peccato che", "come se avessi accettato",
        "ciononostante",
      ]
    ),
    (
      .greeting,
      [
        "benvenuto", "benvenuta", "benvenuti", "benvenute", "bentornato", "bentornata", "bentornati",
        "buon compleanno", "compleanno", "tanti auguri", "auguri", "auguroni", "buon anniversario", "anniversario",
        "buon anno", "buon natale", "buone feste", "buona pasqua", "buon venerdì", "buon lunedì", "buona fortuna",
        "in bocca al lupo", "arrivederci", "addio", "a presto", "a domani", "ci vediamo", "buona giornata",
        "buona serata", "buona notte", "buonanotte", "buon pomeriggio", "buon weekend", "buon fine settimana",
        "buone vacanze", "buon viaggio", "buon appetito", "buona settimana", "buon lavoro a tutti", "guarisci presto",
        "rimettiti presto", "riguardati", "stammi bene", "si unisce", "si è unito", "si è unita", "entra nel team",
        "primo giorno", "ultimo giorno", "pranzo", "cena", "aperitivo", "ape", "salute", "cin cin", "dita incrociate",
        "incrociamo le dita", "coraggio", "forza",
      ]
    ),
  ]
}
