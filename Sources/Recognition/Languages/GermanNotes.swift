// SPDX-License-Identifier: Apache-2.0
// German: words inside goals, experiments, results, metrics and moods.

extension LanguageTable {
  static let germanNoteWords: [(meaning: NoteWords, phrases: [String])] = [
    (.smallGoal, germanSmallGoals),
    (
      .due,
      [
        "bis", "bis zum", "bis zur", "bis spätestens", "bis zu", "bis einschließlich", "spätestens", "spätestens am",
        "spätestens bis", "fällig", "fällig am", "fällig bis", "frist", "deadline", "termin", "vor",
      ]
    ),
    (
      .date,
      [
        "heute", "morgen", "übermorgen", "heute abend", "morgen abend", "morgen früh", "mittag", "mitternacht",
        "feierabend", "eod", "eow", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend",
        "sonntag", "mo", "di", "mi", "do", "fr", "sa", "so", "ostern", "pfingsten", "weihnachten", "silvester",
        "neujahr", "heiligabend", "wochenende", "das wochenende", "nächste woche", "nächster woche", "kommende woche",
        "nächsten monat", "nächstes quartal", "nächstes jahr", "nächster sprint", "nächsten sprint", "diese woche",
        "dieser woche", "diesen monat", "dieses quartal", "dieses jahr", "ende der woche", "ende des monats",
        "ende des quartals", "ende des jahres", "ende des sprints", "ende nächster woche", "ende dieser woche",
        "ende des tages", "monatsende", "quartalsende", "jahresende", "sprintende", "tagesende", "ende der kw",
        "sommer", "herbst", "winter", "frühling", "frühjahr", "sommerferien", "zum sprintende", "q1", "q2", "q3", "q4",
        "h1", "h2", "tagesschluss", "wochenschluss", "geschäftsschluss", "zum nächsten standup", "zur nächsten retro",
        "zum nächsten release", "zur retro", "zum standup", "mitte der woche", "wochenmitte", "monatsmitte",
      ]
    ),
    (
      .month,
      [
        "januar", "jänner", "februar", "feber", "märz", "april", "mai", "juni", "juli", "august", "september",
        "oktober", "november", "dezember", "jan", "feb", "mär", "mrz", "apr", "jun", "jul", "aug", "sep", "sept",
        "okt", "nov", "dez",
      ]
    ),
    (
      .datePart,
      [
        "der", "dem", "den", "des", "am", "im", "zum", "zur", "nächsten", "nächste", "nächster", "kommenden",
        "kommende", "kommender", "diesen", "diese", "dieser", "dieses", "ende", "anfang", "mitte", "um", "gegen", "ca",
        "etwa", "früh", "spät", "woche", "ab",
      ]
    ),
    (
      .dateTail,
      [
        "früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht", "uhr", "mittags", "abends", "morgens",
        "nachmittags", "vormittags", "spätestens", "einschließlich", "eod", "utc", "mez", "mesz", "punkt",
      ]
    ),
    (.period, ["woche", "kw", "kalenderwoche", "sprint", "iteration", "quartal", "tag"]),
    (
      .worked,
      [
        "hat geklappt", "hat funktioniert", "funktioniert", "geklappt", "klappt", "hat gut geklappt",
        "hat super geklappt", "hat gut funktioniert", "es hat geklappt", "es hat funktioniert", "es funktioniert",
        "erfolgreich", "war erfolgreich", "erfolg", "ein erfolg", "war ein erfolg", "bestätigt", "hypothese bestätigt",
        "ja", "hat geholfen", "hilft", "wirkt", "hat gewirkt", "gewirkt", "positiv", "gelungen", "ist gelungen",
        "erfüllt", "angenommen", "behalten wir", "wir behalten es", "wir bleiben dabei", "worked", "läuft",
        "hat sich gelohnt", "hat sich bewährt", "bewährt", "eingetreten", "erreicht", "funktioniert gut",
        "funktioniert super", "lohnt sich", "voller erfolg", "ja hat geklappt",
      ]
    ),
    (
      .didNot,
      [
        "hat nicht geklappt", "hat nicht funktioniert", "funktioniert nicht", "nicht geklappt", "klappt nicht",
        "nicht funktioniert", "es hat nicht geklappt", "es hat nicht funktioniert", "hat leider nicht geklappt",
        "leider nicht geklappt", "leider nicht", "erfolglos", "kein erfolg", "ohne erfolg", "misserfolg",
        "ein misserfolg", "gescheitert", "ist gescheitert", "fehlgeschlagen", "ist fehlgeschlagen", "widerlegt",
        "hypothese widerlegt", "nicht bestätigt", "hypothese nicht bestätigt", "verworfen", "nein",
        "hat nicht geholfen", "hilft nicht", "nichts gebracht", "hat nichts gebracht", "negativ", "durchgefallen",
        "flop", "ein flop", "ging nicht", "ging schief", "ging daneben", "schiefgegangen", "nicht gelungen",
        "nicht erreicht", "wirkt nicht", "hat nicht gewirkt", "kein unterschied", "nicht bewährt", "nicht eingetreten",
        "abgelehnt", "hat gar nicht geklappt", "didn't",
      ]
    ),
    (
      .unclear,
      [
        "unklar", "noch unklar", "nicht klar", "nicht eindeutig", "uneindeutig", "unentschieden", "gemischt",
        "gemischtes ergebnis", "gemischte ergebnisse", "offen", "noch offen", "zu früh", "noch zu früh",
        "zu früh für ein urteil", "schwer zu sagen", "schwierig zu sagen", "kann man nicht sagen",
        "lässt sich nicht sagen", "unsicher", "teilweise", "zum teil", "teils teils", "teils", "halb", "halbwegs",
        "mal so mal so", "jein", "vielleicht", "weiß nicht", "wissen wir nicht", "keine aussage",
        "keine klare aussage", "nicht aussagekräftig", "durchwachsen", "so lala", "mittelmäßig", "ungewiss",
        "bleibt offen", "unbekannt",
      ]
    ),
    (.hypothesis, ["hypothese", "annahme", "idee", "vermutung", "these", "wir glauben", "wette", "theorie"]),
    (
      .measure,
      [
        "metrik", "messwert", "messgröße", "kennzahl", "gemessen an", "gemessen mit", "gemessen durch", "messung",
        "maß", "kpi", "indikator", "woran wir es merken", "messen", "signal",
      ]
    ),
    (
      .timeBox,
      [
        "ende", "endet", "endet am", "dauer", "laufzeit", "läuft", "läuft bis", "zeitraum", "timebox", "zeitrahmen",
        "für",
      ]
    ),
    (.source, ["von", "vom", "aus", "durch"]),
    (.of, ["von", "zu", "für", "zum", "aus", "vom", "des"]),
    (
      .tried,
      [
        "praktik ausprobiert", "praxis ausprobiert", "ausprobiert praktik", "ausprobiert praxis", "praktik probiert",
        "praxis probiert",
      ]
    ),
    (.bareMood, ["stimmung", "laune", "puls"]),
    (
      .equals,
      [
        "ist", "sind", "bei", "jetzt", "jetzt bei", "ist jetzt", "liegt bei", "liegt jetzt bei", "beträgt", "war",
        "steht bei", "aktuell", "aktuell bei", "auf", "erreicht", "heute", "heute bei", "nun bei",
      ]
    ),
    (.numberWord, ["ziel", "ziele", "nummer", "nr"]),
    (.per, ["pro", "je", "die", "per"]),
    (.outOf, ["von", "von maximal", "aus"]),
    (.thousand, ["tsd", "tausend", "k"]),
    (.million, ["mio", "millionen", "million"]),
  ]
}
