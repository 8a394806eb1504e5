// SPDX-License-Identifier: Apache-2.0
// Polish: words inside goals, experiments, results, metrics and moods.

extension LanguageTable {
  static let polishNoteWords: [(meaning: NoteWords, phrases: [String])] = [
    (.smallGoal, polishSmallGoals),
    (
      .due,
      [
        "do", "do dnia", "najpóźniej do", "najpóźniej", "termin", "termin do", "deadline", "przed", "nie później niż",
        "na",
      ]
    ),
    (
      .date,
      [
        "dziś", "dzisiaj", "jutra", "jutro", "pojutrze", "pojutrza", "wieczora", "wieczór", "południa", "północy",
        "eod", "eow", "poniedziałek", "poniedziałku", "wtorek", "wtorku", "środa", "środy", "środę", "czwartek",
        "czwartku", "piątek", "piątku", "sobota", "soboty", "sobotę", "niedziela", "niedzieli", "niedzielę", "pon",
        "wt", "śr", "czw", "pt", "sob", "nd", "wielkanocy", "świąt", "bożego narodzenia", "sylwestra", "nowego roku",
        "weekend", "weekendu", "przyszły tydzień", "przyszłego tygodnia", "następny tydzień", "następnego tygodnia",
        "przyszły miesiąc", "przyszłego miesiąca", "następnego miesiąca", "przyszłego kwartału", "przyszłego roku",
        "następnego sprintu", "ten tydzień", "tego tygodnia", "tego miesiąca", "tego kwartału", "tego roku",
        "tego sprintu", "tygodnia", "miesiąca", "kwartału", "roku", "sprintu", "dnia", "końca tygodnia",
        "końca miesiąca", "końca kwartału", "końca roku", "końca sprintu", "końca dnia", "koniec tygodnia",
        "koniec miesiąca", "koniec roku", "koniec sprintu", "koniec dnia", "lata", "jesieni", "zimy", "wiosny",
        "wakacji", "q1", "q2", "q3", "q4", "h1", "h2", "następnego retro", "następnego standupu", "następnego wydania",
        "retro", "jutra rana", "połowy tygodnia", "połowy miesiąca",
      ]
    ),
    (
      .month,
      [
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października",
        "listopada", "grudnia", "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień",
        "wrzesień", "październik", "listopad", "grudzień", "sty", "lut", "mar", "kwi", "cze", "lip", "sie", "wrz",
        "paź", "lis", "gru",
      ]
    ),
    (
      .datePart,
      [
        "najbliższego", "najbliższej", "najbliższy", "przyszły", "przyszłego", "przyszłej", "następnego", "następnej",
        "następny", "tego", "tej", "końca", "koniec", "początku", "połowy", "w", "we", "około", "godz", "godziny",
        "godzina", "dnia",
      ]
    ),
    (
      .dateTail,
      [
        "rano", "rana", "wieczorem", "wieczór", "po południu", "południe", "w południe", "w nocy", "najpóźniej",
        "włącznie", "godz", "r", "roku", "eod", "utc",
      ]
    ),
    (.period, ["tydzień", "tygodnia", "sprint", "sprintu", "kwartał", "kwartału", "tydz", "iteracja"]),
    (
      .worked,
      [
        "zadziałało", "działa", "zadziałał", "zadziałała", "udało się", "udał się", "udała się", "udane", "udany",
        "udana", "sukces", "to był sukces", "był sukces", "pełny sukces", "potwierdzone", "potwierdzona",
        "potwierdzony", "hipoteza potwierdzona", "potwierdziło się", "sprawdziło się", "sprawdził się",
        "sprawdziła się", "tak", "pomogło", "pomaga", "to działa", "działa dobrze", "działa świetnie",
        "zadziałało świetnie", "dobrze zadziałało", "pozytywny", "pozytywnie", "pozytywne", "zostaje", "zostawiamy",
        "osiągnięte", "spełnione", "worked", "wypaliło", "powiodło się",
      ]
    ),
    (
      .didNot,
      [
        "nie zadziałało", "nie działa", "nie zadziałał", "nie zadziałała", "nie udało się", "nie udał się",
        "nie udała się", "nieudane", "nieudany", "nieudana", "porażka", "to była porażka", "klapa", "bez sukcesu",
        "niepowodzenie", "obalone", "obalona", "hipoteza obalona", "niepotwierdzone", "niepotwierdzona",
        "nie potwierdziło się", "nie sprawdziło się", "nie sprawdził się", "nie sprawdziła się", "nie", "nie pomogło",
        "nie pomaga", "to nie działa", "nic nie dało", "nic to nie dało", "bez efektu", "bez zmian", "bez różnicy",
        "negatywny", "negatywnie", "negatywne", "odrzucone", "odrzucona", "nie wypaliło", "nie powiodło się", "fiasko",
        "niestety nie", "nie wyszło", "didn't",
      ]
    ),
    (
      .unclear,
      [
        "niejasne", "niejasny", "niejasna", "nie wiadomo", "jeszcze nie wiadomo", "jeszcze niejasne",
        "nierozstrzygnięte", "nierozstrzygnięty", "mieszane", "mieszane wyniki", "mieszany wynik", "otwarte",
        "za wcześnie", "jeszcze za wcześnie", "za wcześnie by mówić", "za wcześnie żeby powiedzieć",
        "trudno powiedzieć", "ciężko powiedzieć", "niepewne", "częściowo", "po części", "pół na pół", "może",
        "nie wiemy", "brak wniosków", "niejednoznaczne", "niejednoznaczny", "niejednoznacznie", "tak sobie",
        "nieznane", "różnie", "to zależy", "częściowo zadziałało",
      ]
    ),
    (.hypothesis, ["hipoteza", "założenie", "pomysł", "wierzymy", "przypuszczenie", "teza", "teoria", "zakład"]),
    (
      .measure,
      [
        "metryka", "miara", "miernik", "wskaźnik", "mierzone przez", "mierzymy", "pomiar", "kpi", "mierzone", "sygnał",
      ]
    ),
    (
      .timeBox,
      [
        "koniec", "kończy się", "trwa", "trwa do", "czas trwania", "czas", "okres", "ramy czasowe", "timebox", "przez",
      ]
    ),
    (.source, ["od", "z", "ze"]),
    (.of, ["z", "ze", "dla", "eksperymentu", "do", "nr"]),
    (
      .tried,
      [
        "praktyka wypróbowana", "wypróbowana praktyka", "wypróbowano praktykę", "przetestowana praktyka",
        "wypróbowałem praktykę", "wypróbowałam praktykę",
      ]
    ),
    (.bareMood, ["nastrój", "samopoczucie", "humor"]),
    (
      .equals,
      [
        "jest", "są", "to", "wynosi", "wynoszą", "teraz", "teraz wynosi", "na poziomie", "jest na poziomie", "było",
        "był", "była", "dziś", "dzisiaj", "obecnie", "osiągnął", "osiągnęła", "osiągnęło",
      ]
    ),
    (.numberWord, ["cel", "cele", "numer", "nr"]),
    (.per, ["na", "za", "w"]),
    (.outOf, ["na", "z"]),
    (.thousand, ["tys", "tysięcy", "tysiące", "tysiąc", "k"]),
    (.million, ["mln", "milionów", "miliony", "milion"]),
  ]
}
