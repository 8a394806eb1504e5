// SPDX-License-Identifier: Apache-2.0
// Dutch: words inside goals, experiments, results, metrics and moods.

extension LanguageTable {
  static let dutchNoteWords: [(meaning: NoteWords, phrases: [String])] = [
    (.smallGoal, dutchSmallGoals),
    (
      .due,
      [
        "voor", "vóór", "tegen", "tot", "uiterlijk", "uiterlijk op", "uiterlijk voor", "ten laatste", "deadline",
        "tot en met", "t/m", "vervalt op", "vóór het",
      ]
    ),
    (
      .date,
      [
        "vandaag", "morgen", "overmorgen", "vanavond", "morgenavond", "morgenochtend", "morgenmiddag", "middag",
        "middernacht", "eod", "eow", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
        "ma", "di", "wo", "do", "vr", "za", "zo", "pasen", "pinksteren", "kerst", "kerstmis", "oudjaar", "nieuwjaar",
        "sinterklaas", "weekend", "het weekend", "dit weekend", "volgend weekend", "volgende week", "komende week",
        "volgende maand", "volgend kwartaal", "volgend jaar", "volgende sprint", "deze week", "deze maand",
        "dit kwartaal", "dit jaar", "deze sprint", "eind van de week", "eind van de maand", "eind van het kwartaal",
        "eind van het jaar", "eind van de sprint", "einde van de week", "einde van de maand", "einde van het kwartaal",
        "einde van het jaar", "einde van de sprint", "het einde van de week", "het einde van de maand",
        "het einde van de dag", "einde van de dag", "eind van de dag", "einde dag", "einde week", "einde maand",
        "eind deze week", "eind deze maand", "eind volgende week", "weekeinde", "maandeinde", "jaareinde", "zomer",
        "herfst", "winter", "lente", "zomervakantie", "q1", "q2", "q3", "q4", "h1", "h2", "de volgende retro",
        "de volgende sprint", "de volgende release", "de volgende standup", "de retro", "de standup", "dinsdagavond",
        "vrijdagmiddag", "maandagochtend",
      ]
    ),
    (
      .month,
      [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december", "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
      ]
    ),
    (
      .datePart,
      [
        "de", "het", "op", "komende", "volgende", "volgend", "deze", "dit", "eind", "begin", "half", "midden", "rond",
        "om", "aanstaande", "week", "van", "einde", "a.s",
      ]
    ),
    (
      .dateTail,
      [
        "ochtend", "middag", "avond", "nacht", "uur", "morgen", "uiterlijk", "ten laatste", "eod", "utc", "cet",
        "cest", "precies", "u",
      ]
    ),
    (.period, ["week", "wk", "sprint", "iteratie", "kwartaal", "dag"]),
    (
      .worked,
      [
        "werkt", "werkte", "heeft gewerkt", "het werkt", "het werkte", "het heeft gewerkt", "werkte goed",
        "werkt goed", "werkt prima", "werkte prima", "gelukt", "is gelukt", "het is gelukt", "geslaagd", "is geslaagd",
        "succes", "een succes", "was een succes", "succesvol", "bevestigd", "hypothese bevestigd", "ja", "hielp",
        "helpt", "heeft geholpen", "het hielp", "positief", "houden we", "we houden het", "behaald", "gehaald",
        "goed gewerkt", "worked", "heeft goed gewerkt", "uitgekomen", "klopt", "bewezen",
      ]
    ),
    (
      .didNot,
      [
        "werkt niet", "werkte niet", "heeft niet gewerkt", "het werkt niet", "het werkte niet",
        "het heeft niet gewerkt", "niet gewerkt", "niet gelukt", "is niet gelukt", "het is niet gelukt", "mislukt",
        "is mislukt", "het is mislukt", "gefaald", "geen succes", "was geen succes", "zonder succes", "niet succesvol",
        "weerlegd", "hypothese weerlegd", "niet bevestigd", "hypothese niet bevestigd", "verworpen", "nee",
        "hielp niet", "helpt niet", "heeft niet geholpen", "het hielp niet", "negatief", "flop", "een flop", "geflopt",
        "niet behaald", "niet gehaald", "geen verschil", "didn't", "ging niet", "ging mis", "misgegaan",
        "niet geslaagd", "klopt niet", "leverde niets op", "niets opgeleverd", "afgewezen",
      ]
    ),
    (
      .unclear,
      [
        "onduidelijk", "nog onduidelijk", "niet duidelijk", "niet eenduidig", "onbeslist", "gemengd",
        "gemengde resultaten", "gemengd resultaat", "wisselend", "wisselende resultaten", "open", "nog open",
        "te vroeg", "nog te vroeg", "te vroeg om te zeggen", "moeilijk te zeggen", "lastig te zeggen", "niet zeker",
        "onzeker", "deels", "gedeeltelijk", "half", "half half", "misschien", "weet niet", "weten we niet",
        "geen idee", "niet overtuigend", "wisselvallig", "zo zo", "zozo", "onbekend", "twijfelachtig",
        "niet conclusief", "deels gelukt", "hangt ervan af",
      ]
    ),
    (
      .hypothesis,
      [
        "hypothese", "aanname", "idee", "vermoeden", "stelling", "wij geloven", "we geloven", "gok", "theorie",
        "veronderstelling",
      ]
    ),
    (
      .measure,
      [
        "metriek", "meting", "maatstaf", "meetwaarde", "gemeten aan", "gemeten met", "gemeten door", "gemeten via",
        "meten", "indicator", "kpi", "kengetal", "signaal", "metric", "cijfer",
      ]
    ),
    (
      .timeBox,
      [
        "eind", "einde", "eindigt", "eindigt op", "duur", "looptijd", "loopt", "loopt tot", "periode", "timebox",
        "gedurende", "voor",
      ]
    ),
    (.source, ["van", "uit", "door"]),
    (.of, ["van", "voor", "bij", "uit"]),
    (.tried, ["praktijk geprobeerd", "geprobeerde praktijk", "praktijk uitgeprobeerd", "werkwijze geprobeerd"]),
    (.bareMood, ["stemming", "humeur"]),
    (
      .equals,
      [
        "is", "zijn", "op", "nu", "nu op", "staat op", "staat nu op", "was", "bedraagt", "is nu", "zit op",
        "zit nu op", "bereikte", "vandaag", "ligt op",
      ]
    ),
    (.numberWord, ["doel", "doelen", "nummer", "nr"]),
    (.per, ["per", "elke", "een", "iedere"]),
    (.outOf, ["van", "van de", "uit", "op"]),
    (.thousand, ["duizend", "k"]),
    (.million, ["miljoen", "mln", "mio"]),
  ]
}
