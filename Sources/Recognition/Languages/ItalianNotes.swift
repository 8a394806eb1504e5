// SPDX-License-Identifier: Apache-2.0
// Italian: words inside goals, experiments, results, metrics and moods.

extension LanguageTable {
  static let italianNoteWords: [(meaning: NoteWords, phrases: [String])] = [
    (.smallGoal, italianSmallGoals),
    (
      .due,
      [
        "entro", "entro e non oltre", "fino a", "fino al", "prima di", "prima del", "prima della", "per",
        "al più tardi", "non oltre", "scadenza", "scade", "deadline", "da qui a",
      ]
    ),
    (
      .date,
      [
        "oggi", "stasera", "questa sera", "questo pomeriggio", "domani", "domani mattina", "domani pomeriggio",
        "domani sera", "domattina", "dopodomani", "mezzogiorno", "mezzanotte", "lunedì", "martedì", "mercoledì",
        "giovedì", "venerdì", "sabato", "domenica", "lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "natale",
        "pasqua", "ferragosto", "capodanno", "il weekend", "questo weekend", "il fine settimana", "fine settimana",
        "questo fine settimana", "prossimo weekend", "il prossimo weekend", "fine giornata", "la fine della giornata",
        "fine della giornata", "fine mese", "la fine del mese", "fine del mese", "fine anno", "la fine dell'anno",
        "fine dell'anno", "la fine della settimana", "fine della settimana", "fine trimestre",
        "la fine del trimestre", "fine sprint", "la fine dello sprint", "fine dello sprint", "la settimana prossima",
        "settimana prossima", "la prossima settimana", "prossima settimana", "il mese prossimo", "mese prossimo",
        "il prossimo mese", "prossimo mese", "il prossimo trimestre", "prossimo trimestre", "il prossimo sprint",
        "prossimo sprint", "lo sprint prossimo", "la prossima retro", "la prossima release", "l'anno prossimo",
        "il prossimo anno", "prossimo anno", "questa settimana", "questo mese", "questo trimestre", "quest'anno",
        "questo sprint", "l'estate", "l'inverno", "l'autunno", "la primavera", "eod", "eow", "q1", "q2", "q3", "q4",
        "l'ora di pranzo", "pranzo",
      ]
    ),
    (
      .month,
      [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre", "genn", "febbr", "giu", "lug", "ago", "sett", "ott", "dic",
      ]
    ),
    (
      .datePart,
      [
        "il", "lo", "la", "l'", "le", "di", "del", "della", "dello", "a", "al", "alle", "fine", "la fine",
        "la fine di", "metà", "inizio", "prossimo", "prossima", "questo", "questa", "settimana", "giorno", "verso",
        "le ore", "ore", "alle ore",
      ]
    ),
    (
      .dateTail,
      [
        "mattina", "pomeriggio", "sera", "notte", "prossimo", "prossima", "al più tardi", "compreso", "incluso",
        "a mezzogiorno", "in mattinata", "in giornata", "in serata", "ore", "in punto",
      ]
    ),
    (
      .period,
      [
        "il", "l'", "giorno", "il giorno", "settimana", "la settimana", "sprint", "lo sprint", "iterazione",
        "trimestre", "le", "alle",
      ]
    ),
    (
      .worked,
      [
        "ha funzionato", "funziona", "funzionato", "ha funzionato bene", "ha funzionato benissimo",
        "ha funzionato alla grande", "sì ha funzionato", "sì", "andato bene", "è andato bene", "è andata bene",
        "andata bene", "riuscito", "riuscita", "è riuscito", "successo", "un successo", "è stato un successo",
        "confermato", "confermata", "ipotesi confermata", "validato", "validata", "ipotesi validata", "positivo",
        "ha aiutato", "ha reso", "lo teniamo", "la teniamo", "funzionò", "worked",
      ]
    ),
    (
      .didNot,
      [
        "non ha funzionato", "non funziona", "non funzionato", "no", "non è andato bene", "non è andata bene",
        "andato male", "è andato male", "è andata male", "andata male", "non riuscito", "non riuscita",
        "non è riuscito", "fallito", "fallita", "è fallito", "è fallita", "fallimento", "un fallimento",
        "è stato un fallimento", "ha fallito", "senza successo", "insuccesso", "flop", "un flop", "negativo",
        "smentito", "smentita", "ipotesi smentita", "confutato", "confutata", "rifiutato", "rifiutata", "scartato",
        "scartata", "non ha aiutato", "non è servito", "non è servita", "nessun effetto", "senza effetto", "didn't",
        "didn't work",
      ]
    ),
    (
      .unclear,
      [
        "non è chiaro", "non chiaro", "poco chiaro", "incerto", "inconcludente", "non conclusivo", "misto",
        "risultati misti", "risultato misto", "ambiguo", "in parte", "parzialmente", "a metà", "così così",
        "più o meno", "troppo presto", "troppo presto per dirlo", "è presto", "presto per dirlo", "difficile a dirsi",
        "difficile dirlo", "difficile da dire", "non si sa", "non lo sappiamo", "da vedere", "è da vedere",
        "si vedrà", "dipende", "forse", "boh", "dubbio", "sconosciuto", "unclear",
      ]
    ),
    (.hypothesis, ["ipotesi", "idea", "scommessa", "la nostra scommessa", "supposizione", "crediamo", "teoria"]),
    (
      .measure,
      [
        "metrica", "metriche", "misura", "indicatore", "misurato da", "misurato con", "misurata con", "kpi", "metric",
        "segnale",
      ]
    ),
    (
      .timeBox,
      [
        "fine", "termina", "termina il", "finisce", "finisce il", "durata", "dura", "durante", "scadenza", "time box",
        "timebox", "per",
      ]
    ),
    (
      .source,
      [
        "da", "dal", "dalla", "dai", "di", "del", "della", "da parte di", "from",
      ]
    ),
    (.of, ["di", "del", "dell'", "per", "of", "su", "dell'esperimento"]),
    (.tried, italianTried),
    (.bareMood, ["pulse"]),
    (
      .equals,
      [
        "è", "sono", "a", "è a", "al", "è al", "era", "ora", "ora è", "ora a", "adesso", "oggi", "ha raggiunto",
        "raggiunto", "pari a", "salito a", "sceso a", "è salito a", "è sceso a", "di",
      ]
    ),
    (.numberWord, ["obiettivo", "obiettivi", "numero", "n", "nr", "n°"]),
    (.per, ["per", "al", "alla", "a"]),
    (.outOf, ["su"]),
    (.thousand, ["k", "mila", "mille"]),
    (.million, ["milione", "milioni", "mln"]),
  ]

  /// Keywords that need a number, of the practice that was tried.
  static let italianTried: [String] = [
    "pratica provata", "provata la pratica", "provato la pratica", "ho provato la pratica",
    "abbiamo provato la pratica", "pratica testata", "testata la pratica", "testato la pratica",
    "ho testato la pratica", "abbiamo testato la pratica",
  ]
}
