// SPDX-License-Identifier: Apache-2.0
// Italian: what may stand around a sign without changing it, and what says what for.

extension LanguageTable {
  static let italianFiller: [(roles: Roles, phrases: [String])] = [
    (
      .lead,
      [
        "auguri e", "tanti auguri e", "un", "uno", "una", "un'", "il", "lo", "la", "l'", "i", "gli", "le", "gran",
        "grande", "grandi", "enorme", "enormi", "immenso", "immensa", "gigante", "gigantesco", "forte", "piccolo",
        "piccola", "doppio", "doppia", "triplo", "molto", "molte", "tanti", "tante", "mille", "davvero", "veramente",
        "proprio", "ancora", "ancora un", "ancora una volta", "di nuovo", "nuovamente", "un altro", "un'altra",
        "anche", "e", "e un", "e una", "e anche", "allora", "quindi", "beh", "bene", "sì", "ah", "oh", "uau", "ehi",
        "ciao", "ciao a tutti", "ciao a tutte", "ciao ragazzi", "ciao team", "ciao tutti", "buongiorno",
        "buongiorno a tutti", "buonasera", "salve", "salve a tutti", "squadra", "ragazzi", "ragazze", "gente",
        "amici", "tutti", "a proposito", "tra l'altro", "inoltre", "infine", "per finire", "per concludere",
        "per cominciare", "per iniziare", "prima di tutto", "innanzitutto", "anzitutto", "per prima cosa", "secondo",
        "sinceramente", "onestamente", "francamente", "sul serio", "seriamente", "miei", "mie", "mio", "mia",
        "nostri", "nostre", "nostro", "nostra", "i miei più", "i miei", "i nostri", "tutti i miei", "tutta la mia",
        "semplicemente", "solo", "solo un", "soltanto", "oggi", "questa settimana", "ieri", "stamattina", "stasera",
        "ecco", "ecco un", "ecco qui un", "qui un", "che", "ahah", "haha", "perfetto", "perfetta", "ottimo",
        "eccellente", "fantastico", "bello", "bellissimo", "funziona", "ora funziona", "adesso funziona", "risolto",
        "fatto", "evvai", "evviva", "p.s", "merita", "merita un", "merita una", "meriti un", "meriti una", "meritano",
        "meritano un", "meritano una", "si merita un", "si merita una", "si meritano un", "ti meriti un", "meritato",
        "meritati", "meritatissimi", "meritatissimo", "ha fatto un", "ha fatto una", "ha fatto", "hai fatto un",
        "hai fatto una", "hanno fatto un", "avete fatto un", "abbiamo visto un", "sta facendo un",
        "stanno facendo un", "stai facendo un", "state facendo un", "fatto un", "pubblicamente", "pubblico",
        "pubblica", "speciale", "sincero", "sincera", "sinceri", "sincere", "sentito", "sentiti", "caloroso",
        "calorosa", "calorosi", "sono", "siamo", "così", "super", "a nome di tutto il team", "a nome di tutti",
        "a nome del team", "da parte di tutti", "da parte di tutto il team", "da parte mia", "virtuale", "bel",
        "bell'", "bella", "eterno", "eterna", "profonda", "in ritardo", "va bene", "dai", "vabbè", "ma", "ma che",
        "caspita", "mamma mia", "infinite", "infiniti", "doveroso", "dovuto", "signori", "raga",
      ]
    ),
    (
      .performative,
      [
        "voglio", "vorrei", "volevo", "vogliamo", "vorremmo", "volevamo", "desidero", "desideriamo", "voglio anche",
        "vorrei anche", "volevo anche", "volevo solo", "voglio solo", "vorrei solo", "ci tengo a", "ci tenevo a",
        "tengo a", "teniamo a", "devo", "permettetemi di", "lasciatemi", "fatemi", "lasciami", "approfitto per",
        "ne approfitto per", "colgo l'occasione per", "mi piacerebbe", "ci piacerebbe", "bisogna", "non posso che",
        "non posso non", "vorrei prendermi un momento per", "mi sento di", "voglia di", "è doveroso",
        "mi permetto di",
      ]
    ),
    (
      .handOver,
      [
        "dire", "dire un", "dire un grande", "dare", "dare un", "dare una", "fare", "fare un", "fare una", "fare i",
        "fare i miei", "mandare", "mandare un", "inviare", "inviare un", "esprimere", "esprimere la mia",
        "esprimere la", "offrire", "offrire un", "rivolgere un", "rivolgere", "pubblicamente", "anche", "ancora",
        "particolarmente", "sinceramente", "personalmente", "di nuovo", "di cuore", "tanto", "molto",
        "prendermi un momento per", "approfittare per", "davvero", "lasciare un", "dedicare un",
        "spendere due parole per", "proprio", "subito", "chiedere un", "tutti",
      ]
    ),
    (
      .link,
      [
        "sinceramente", "sentitamente", "immensamente", "infinitamente", "calorosamente", "vivamente",
        "pubblicamente", "profondamente", "il", "lo", "la", "l'", "i", "gli", "le", "mio", "mia", "miei", "nostro",
        "nostra", "nostri", "nostre", "caro", "cara", "cari", "care", "anche", "ancora", "ancora una volta",
        "di nuovo", "tanto", "tantissimo", "molto", "mille", "infinite", "davvero", "veramente", "di cuore",
        "dal profondo del cuore", "tutti", "tutte", "a tutti", "a tutte", "a entrambi", "a entrambe", "a te", "a voi",
        "a tutti e due", "a lei", "te", "voi", "entrambi", "soprattutto", "specialmente", "in particolare",
        "particolarmente", "in special modo", "team", "squadra", "da parte di tutto il team", "da parte di tutti",
        "da parte mia", "va a", "vanno a", "va anche a", "va al", "va alla", "per", "è per", "e", "collega", "amico",
        "amica", "grande", "super", "oggi", "questa settimana", "sempre", "come sempre", "speciale", "speciali",
        "enorme", "ben meritato", "meritato", "meritati", "meritatissimi", "del giorno", "della settimana",
        "dello sprint", "del mese", "pubblico", "sincero", "sinceri", "sentito", "virtuale", "ragazzi", "ragazze",
        "doveroso", "più", "quindi",
      ]
    ), ([.link, .addressing], ["a", "ad", "al", "allo", "alla", "all'", "ai", "agli", "alle"]),
    (
      .trail,
      [
        "enorme", "speciale", "meritato", "meritatissimo", "e a tutta la sua squadra", "e a tutto il suo team",
        "e a tutto il tuo team", "e a tutta la tua squadra", "e tutti", "e a tutti quanti", "tanto", "tantissimo",
        "molto", "mille", "infinite", "ancora", "ancora una volta", "di nuovo", "anche", "davvero", "veramente",
        "di cuore", "dal profondo del cuore", "a tutti", "a tutte", "a entrambi", "a entrambe", "a te", "a voi",
        "a tutti e due", "tutti", "tutte", "entrambi", "e a tutto il team", "e a tutta la squadra", "e tutto il team",
        "e tutta la squadra", "e al team", "e il team", "e team", "e squadra", "e al suo team", "e il suo team",
        "e alla sua squadra", "e al tuo team", "e al vostro team", "e compagnia", "e agli altri",
        "e a tutti gli altri", "e tutti gli altri", "oggi", "ieri", "questa settimana", "stamattina", "ieri sera",
        "questo weekend", "nel weekend", "sempre", "come sempre", "soprattutto", "specialmente", "in particolare",
        "particolarmente", "sinceramente", "sul serio", "da parte di tutti", "da parte mia",
        "da parte di tutto il team", "tra l'altro", "ragazzi", "ragazze", "squadra",
      ]
    ), (.joiner, ["e", "ed", "così come", "insieme a", "nonché", "oltre a", "and"]),
    (.reason, ["per", "perché", "perche'", "xché", "xche", "x", "poiché", "visto che", "dato che"]),
    (
      .verbalReason,
      [
        "di aver", "di avere", "d'aver", "di avermi", "di averci", "di averlo", "di averla", "di averli", "di averle",
        "di averti", "di essere", "di esserti", "di tutto", "di ogni cosa", "dell'impegno", "della mano",
      ]
        + ["dell'aiuto", "dell'ottimo lavoro", "del passaggio", "del lavorone", "del caffè", "del regalo"]
        + combine(
          ["del", "del tuo", "del vostro", "del suo", "del prezioso", "del grande"],
          ["aiuto", "supporto", "sostegno", "contributo", "lavoro", "consiglio"])
        + combine(["della", "della tua", "della vostra"], ["mano", "revisione", "review", "dritta", "spiegazione"])
    ),
    (
      .looseReason,
      [
        "al", "alla", "all'", "ai", "alle", "su", "sul", "sulla", "sullo", "sull'", "sui", "sulle", "con", "nel",
        "nella", "nell'", "in",
      ]
    ),
    (
      .aside,
      [
        "come", "per domani", "per dopo", "per stasera", "oggi", "ieri", "questa settimana", "questo mese",
        "stamattina", "tutti", "tutte", "a tutti", "ancora", "ancora una volta", "di nuovo", "come sempre", "grazie",
        "davvero", "veramente", "sul serio", "team", "squadra", "ragazzi", "ragazze", "continua così",
        "continuate così", "per ora", "per adesso", "per fortuna", "per caso", "per esempio", "per il momento",
        "per quanto", "per una volta", "per finire", "per inciso", "che", "sempre", "anche", "molto", "tanto",
        "per davvero",
      ]
    ),
    (
      .statement,
      [
        "tuo", "tua", "tuoi", "tue", "il", "lo", "la", "l'", "i", "gli", "le", "è", "questo", "questa", "quello",
        "tutto", "ha", "hai", "funziona", "perfetto", "ottimo", "ci", "mi", "ora", "adesso", "fatto", "risolto",
        "bellissimo", "con", "vostro", "vostra",
      ]
    ), (.hail, ["ciao", "ehi", "salve", "buongiorno", "buonasera", "hey", "hello"]),
    (
      .crowd,
      ["tutti", "tutte", "a tutti", "a tutte", "team", "squadra", "ragazzi", "ragazze", "gente", "raga", "amici"]
    ),
    (
      .determiner,
      [
        "mio", "mia", "miei", "nostro", "nostra", "nostri", "nostre", "il", "lo", "la", "l'", "i", "gli", "le", "tuo",
        "un", "una",
      ]
    ), (.authorship, ["di", "del", "della", "da", "dal", "dalla", "da parte di", "fatto da"]),
    (.verbReason, ["per"]),
  ]
}
