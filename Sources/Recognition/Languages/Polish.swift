// SPDX-License-Identifier: Apache-2.0
// Polish: signs and line keywords.

extension LanguageTable {
  /// Polish.
  static let polish = LanguageTable(
    tag: "pl",
    privateOpenings: ["prywatnie", "między nami"],
    phrases: polishSigns + polishFiller + polishTraps + polishCourtesies,
    keywords: [
      (
        .win,
        [
          "sukces", "sukcesy", "mały sukces", "małe sukcesy", "duży sukces", "szybki sukces", "sukces zespołu",
          "sukces tygodnia", "sukcesy tygodnia", "sukces dnia", "sukcesik", "wygrana", "wygrane", "mała wygrana",
          "małe wygrane", "zwycięstwo", "zwycięstwa", "małe zwycięstwo", "małe zwycięstwa", "osiągnięcie",
          "osiągnięcia", "udało się", "win tygodnia", "mały win", "małe winy", "win", "wins",
        ]
      ),
      (
        .lesson,
        [
          "lekcja", "lekcje", "lekcja na przyszłość", "wyciągnięta lekcja", "nauczyłem się", "nauczyłam się",
          "nauczyliśmy się", "nauka", "nauka na przyszłość", "nauczka", "czego się nauczyłem", "czego się nauczyłam",
          "dziś się nauczyłem", "dziś się nauczyłam", "dzisiaj się nauczyłem", "dzisiaj się nauczyłam",
          "odkrycie dnia", "lekcja tygodnia", "lekcja dnia", "wniosek na przyszłość", "wnioski na przyszłość",
        ]
      ),
      (
        .setback,
        [
          "porażka", "porażki", "przeszkoda", "przeszkody", "blokada", "blokady", "bloker", "blokery", "zablokowany",
          "zablokowana", "zablokowani", "zablokowane", "utknąłem", "utknęłam", "utknęliśmy", "niepowodzenie",
          "niepowodzenia", "potknięcie", "wpadka", "krok wstecz", "mała porażka", "trudność", "trudności",
        ]
      ),
      (
        .praise,
        [
          "pochwała", "pochwały", "pochwała klienta", "pochwały klientów", "głos klienta", "klient chwali",
          "klienci chwalą",
        ]
      ),
      (
        .goal,
        ["cel", "cele", "mój cel"] + polishSmallGoals
      ),
      (
        .done,
        [
          "zrobione", "gotowe", "ukończone", "ukończono", "skończone", "cel osiągnięty", "cel zrealizowany",
          "cel zrobiony", "osiągnięte", "zrealizowane", "odhaczone", "załatwione", "cel ukończony", "cel gotowy",
          "zakończone",
        ]
      ),
      (.experiment, ["eksperyment", "eksperymenty"]),
      (
        .result,
        [
          "wynik", "wyniki", "rezultat", "rezultaty", "wynik eksperymentu", "rezultat eksperymentu",
          "wyniki eksperymentu",
        ]
      ),
      (.metric, ["metryka", "metryki", "wskaźnik", "wskaźniki", "miernik", "mierniki", "miara", "liczba"]),
      (.mood, ["nastrój", "humor", "samopoczucie", "mój nastrój", "puls"]),
      (
        .practice,
        [
          "praktyka", "praktyki", "dobra praktyka", "dobre praktyki", "najlepsza praktyka", "najlepsze praktyki",
          "sprawdzona praktyka", "playbook", "sprawdzony sposób", "dobry zwyczaj",
        ]
      ),
    ],
    triggerTags: [(.win, ["sukces"]), (.lesson, ["lekcja"])],
    common: [
      "w", "z", "ze", "na", "nie", "jest", "się", "że", "za", "o", "od", "po", "przez", "dla", "jak", "ale", "czy",
      "już", "dziś", "dzisiaj", "wczoraj", "jutro", "mi", "mnie", "ci", "ty", "ja", "ona", "wy", "oni", "twój", "moja",
      "mój", "są", "był", "była", "było", "bardzo", "wszystko", "wszystkim", "tylko", "przy", "też", "u", "ten", "ta",
      "te", "tak", "co", "kto", "gdzie", "kiedy", "bo", "aby", "żeby", "który", "która", "które", "być", "mam", "masz",
      "ma", "mamy", "macie", "mają", "tym", "tego", "tej", "nas", "nam", "was", "wam", "jego", "jej", "ich", "swój",
      "swoje", "nasz", "nasza", "nasze", "twoja", "twoje", "jeszcze", "teraz", "tu", "tam", "więc", "oraz", "lub",
      "albo", "nic", "pod", "nad", "bez", "między", "podczas", "jeśli", "gdy", "dzięki", "dziękuję", "jestem",
      "jesteś", "jesteśmy", "robota", "będzie", "będę", "mogę", "może", "możesz", "trzeba", "proszę", "dobra",
      "dobrze", "wszystkie", "każdy", "każda", "nikt", "nigdy", "zawsze", "znowu", "tutaj", "wtedy", "czyli", "także",
      "również", "nawet", "prawie", "około", "przed", "obok", "według", "naszego", "naszej", "naszym", "waszego",
      "twojego", "twojej", "mojego", "mojej", "moje", "wasz", "wasza", "wasze", "jaki", "jaka", "jakie", "ile",
      "dlaczego", "gdyby", "swoją", "swojego", "siebie", "go", "ją", "nią", "nim", "im", "mu", "dziękujemy", "zespół",
      "zespołu", "chcę", "chciałbym", "chciałabym",
    ],
    oneself: ["mnie", "mi"],
    noteWords: polishNoteWords,
    hasDecimalComma: true)

  private static let polishSigns: [(roles: Roles, phrases: [String])] = [
    (
      .noun,
      [
        "shoutout", "shoutouty", "shout-out", "shout out", "kudos", "kudosy", "kudosa", "hat tip", "high five",
        "piątka", "piąteczka", "brawa", "brawka", "oklaski", "aplauz", "owacja", "owacje", "owacje na stojąco",
        "pochwała", "pochwały", "uznanie", "słowa uznania", "wyrazy uznania", "ukłony", "ukłon", "niskie ukłony",
        "propsy", "propsiki", "props dla", "szacun", "szacuneczek", "gratki", "komplement", "komplementy", "medal",
        "złoty medal", "złota gwiazdka", "gwiazdka", "order", "bukiet", "czapki z głów", "czapka z głowy",
        "łapka w górę", "okejka", "lajk", "laury", "chwała", "pełen szacun", "wielki szacun", "głęboki ukłon",
        "pochwałę", "owację", "pochwał", "braw", "uznania",
      ]
    ),
    (
      .strictNoun,
      [
        "props", "mvp", "mvp tygodnia", "mvp dnia", "mvp miesiąca", "mvp sprintu", "bohater", "bohaterka",
        "bohaterowie", "bohater dnia", "bohater tygodnia", "bohaterka dnia", "bohaterka tygodnia", "bohaterem dnia",
        "bohaterem tygodnia", "bohaterką tygodnia", "bohaterką dnia", "mistrz", "mistrzu", "mistrzyni", "mistrzostwo",
        "mistrzowie", "legenda", "gwiazda tygodnia", "gwiazda dnia", "pracownik miesiąca", "szacunek", "respekt",
        "rockstar", "wybawca", "wybawczyni", "król", "królowa", "kozak", "petarda", "superbohater", "superbohaterka",
      ]
    ),
    (
      .phrase,
      [
        "bravo", "brawo", "brawko", "brawissimo", "chapeau", "chapeau bas", "chapeaux bas", "szacunek dla",
        "respekt dla", "respect dla", "czapki z głów dla", "czapki z głów przed", "chylę czoła", "chylę czoła przed",
        "chylimy czoła", "chylimy czoła przed", "kłaniam się nisko", "niski ukłon", "ukłony dla", "ukłony w stronę",
        "ukłon w stronę", "niech żyje", "wiwat", "hip hip hura", "well done", "oby tak dalej", "gratulacje",
        "gratulację", "gratulacja", "gratuluję", "gratulujemy", "gratki dla", "serdeczne gratulacje",
        "moje gratulacje", "gratulacje dla", "wielkie gratulacje", "gratulejszyn", "gratulejszyns", "gratulacji",
        "wymiatasz", "wymiatacie", "wymiata", "rządzisz", "rządzicie", "rządzi", "dałeś radę", "dałaś radę",
        "dałeś czadu", "dałaś czadu", "daliście czadu", "miazga", "wielki szacun dla", "szacun dla",
        "spisałeś się na medal", "spisałaś się na medal", "spisaliście się na medal", "spisał się na medal",
        "spisała się na medal", "na medal", "zasługuje na medal", "świetnie się spisałeś", "świetnie się spisałaś",
        "świetnie się spisaliście", "stanął na wysokości zadania", "stanęła na wysokości zadania", "tak trzymać",
        "tak trzymaj", "tak trzymajcie", "mistrzowska robota", "złoto", "mistrzowsko", "brawo ty", "brawo wy",
      ]
    ),
    // Thanks all the same.
    (
      .openEnded,
      combine(["i tak", "mimo wszystko", "mimo to", "tak czy inaczej", "tak czy siak"], ["dzięki", "dziękuję"])
    ),
    (
      .gratitude,
      [
        "dzięki", "dzięks", "dzięx", "dzięki ci", "dzięki wam", "dziękuję", "dziękuje", "dziękujemy", "dziękuję ci",
        "dziękuję wam", "dziękujemy ci", "dziękujemy wam", "dziękuję bardzo", "dziękuję serdecznie", "dziękówka",
        "dziękówa", "dziena", "dzięki wielkie", "wielkie dzięki", "serdeczne dzięki", "stokrotne dzięki",
        "tysięczne dzięki", "ogromne dzięki", "wielkie dzięki ci", "wielkie dzięki wam", "podziękowania",
        "podziękowanie", "podziękowania dla", "serdeczne podziękowania", "wdzięczność", "wyrazy wdzięczności",
        "jestem wdzięczny", "jestem wdzięczna", "jesteśmy wdzięczni", "wdzięczny", "wdzięczna", "wdzięczni",
        "ślicznie dziękuję", "pięknie dziękuję", "bóg zapłać", "składam podziękowania", "składamy podziękowania",
        "thx", "thanks", "merci", "doceniam", "doceniamy", "dziekówka", "dzienks", "dzieki", "dziekuje",
        "bardzo dzięki", "dziękuję pięknie", "dziękuję ślicznie", "dziękuję z całego serca", "sto razy dzięki",
      ]
    ),
    (
      .verb,
      [
        "podziękować", "dziękować", "pogratulować", "gratulować", "pochwalić", "docenić", "wyróżnić",
        "wyrazić uznanie", "uhonorować", "wyrazić wdzięczność", "złożyć podziękowania", "złożyć gratulacje",
        "przekazać podziękowania", "bić brawo", "nagrodzić", "wyściskać", "pochwalić publicznie", "nadziękować",
        "dość podziękować",
      ]
    ),
    (.phrase, praisedPolishs),
    ([.phrase, .work], praisedPolishWork), (.phrase, praisedPolishDeeds),
    (
      [.phrase, .work],
      [
        "super robota", "super robotę", "super praca", "super pracę", "super akcja", "super sprawa", "ekstra robota",
        "ekstra robotę", "mega robota", "mega robotę", "top robota", "kawał roboty", "świetny wynik",
        "świetne wykonanie", "majstersztyk", "świetna rzecz", "szacun za robotę",
      ]
    ),
  ]

  /// `jesteś wielka`, `jesteście po prostu najlepsi`: any of these openings and adverbs, with any of these words of praise.
  private static let praisedPolishs: [String] = [
    (
      ["jesteś"],
      [
        "wielki", "wielka", "super", "najlepszy", "najlepsza", "mistrzem", "mistrzynią", "mistrz", "bohaterem",
        "bohaterką", "genialny", "genialna", "niesamowity", "niesamowita", "niezawodny", "niezawodna", "niezastąpiony",
        "niezastąpiona", "aniołem", "skarbem", "gwiazdą", "legendą", "geniuszem", "cudowny", "cudowna", "świetny",
        "świetna", "wspaniały", "wspaniała", "the best", "kozakiem", "kozak", "petarda", "czarodziejem",
        "moim bohaterem", "moją bohaterką", "naszym bohaterem", "naszą bohaterką", "maszyną", "rockstarem",
        "nieoceniony", "nieoceniona", "królem", "królową", "złoty", "złota", "debest",
      ]
    ),
    (
      ["jest"],
      [
        "mistrzem", "mistrzynią", "bohaterem", "bohaterką", "najlepszy", "najlepsza", "niezastąpiony", "niezastąpiona",
        "legendą", "genialny", "genialna", "geniuszem", "niesamowity", "niesamowita", "moim bohaterem",
        "moją bohaterką", "naszym bohaterem", "naszą bohaterką", "nieoceniony", "nieoceniona", "skarbem",
      ]
    ),
    (
      ["jesteście", "są"],
      [
        "wielcy", "super", "najlepsi", "najlepsze", "mistrzami", "niesamowici", "niezawodni", "świetni", "wspaniali",
        "bohaterami", "genialni", "cudowni", "niezastąpieni", "the best", "legendami",
      ]
    ),
  ].flatMap { (openings: [String], praise: [String]) in
    openings.flatMap { opening in
      ([opening] + adverbsOfPolishPraise.map { "\(opening) \($0)" }).flatMap { opening in
        praise.map { "\(opening) \($0)" }
      }
    }
  }
  private static let adverbsOfPolishPraise = ["po prostu", "naprawdę", "absolutnie", "zdecydowanie", "serio"]

  /// `dobra robota`, `świetną pracę`, `kawał dobrej roboty`: any of these adjectives with any of these nouns, as they agree.
  private static let praisedPolishWork: [String] = polishPraise.flatMap { stem in
    polishWork.map { nominative, accusative, genitive in
      ["\(stem)a \(nominative)", "\(stem)ą \(accusative)", "\(stem)ej \(genitive)", "kawał \(stem)ej \(genitive)"]
    }
    .joined()
  }

  private static let polishWork = [
    ("robota", "robotę", "roboty"), ("praca", "pracę", "pracy"), ("akcja", "akcję", "akcji"),
    ("współpraca", "współpracę", "współpracy"),
  ]

  private static let polishPraise = [
    "dobr", "świetn", "wspaniał", "genialn", "doskonał", "fantastyczn", "rewelacyjn", "znakomit", "niesamowit",
    "solidn", "piękn", "cudown", "fajn", "niezł", "porządn", "mistrzowsk", "wyśmienit", "kapitaln", "imponując",
    "nieprawdopodobn", "bardzo dobr", "naprawdę dobr", "tytaniczn", "ogromn", "wyjątkow", "profesjonaln", "perfekcyjn",
    "wzorow", "najlepsz", "przepiękn", "nieziemsk", "zacn", "gigantyczn",
  ]

  /// `dobrze zrobione`, `świetnie ci poszło`.
  private static let praisedPolishDeeds: [String] =
    [
      "dobrze", "świetnie", "pięknie", "super", "genialnie", "mistrzowsko", "wspaniale", "bardzo dobrze",
      "rewelacyjnie",
    ]
    .flatMap { adverb in polishDeeds.map { "\(adverb) \($0)" } }

  private static let polishDeeds = [
    "zrobione", "rozwiązane", "napisane", "ogarnięte", "poprowadzone", "przygotowane", "zagrane", "zorganizowane",
    "wytłumaczone", "poszło ci", "ci poszło", "to zrobiłeś", "to zrobiłaś", "to ogarnąłeś", "to ogarnęłaś",
  ]

  /// Goals that are small by their name: steps, also where a tag stands behind them.
  static let polishSmallGoals = [
    "mikrocel", "mikrocele", "mikro-cel", "mikro-cele", "mały cel", "małe cele", "cel tygodnia", "cele tygodnia",
    "cel na tydzień", "cele na tydzień", "cel na dziś", "cel na dzisiaj", "cel dnia", "cel pośredni",
    "cel na ten tydzień", "cele na ten tydzień",
  ]
}
