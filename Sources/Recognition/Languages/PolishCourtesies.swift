// SPDX-License-Identifier: Apache-2.0
// Polish: what people thank for out of mere courtesy.

extension LanguageTable {
  static let polishCourtesies: [(roles: Roles, phrases: [String])] = [
    (
      .courtesy,
      [
        "twoją cierpliwość", "waszą cierpliwość", "zrozumienie", "wyrozumiałość", "twoje zrozumienie",
        "wasze zrozumienie", "uwagę", "twoją uwagę", "waszą uwagę", "poświęcony czas", "twój czas", "wasz czas",
        "zainteresowanie", "twoje zainteresowanie", "wasze zainteresowanie", "wasz udział", "twój udział",
        "waszą obecność", "twoją obecność", "przybycie", "waszą obecność dziś", "danie znać", "dawanie znać",
        "danie mi znać", "zaufanie", "dotychczasową współpracę", "przypomnienie mi", "zaproszenie", "życzenia",
        "wszystkie życzenia", "życzenia urodzinowe", "miłe słowa", "dobre słowo", "dobre słowa", "ciepłe słowa",
        "twoje miłe słowa", "wasze miłe słowa", "gratulacje", "wszystkie gratulacje", "pochwałę", "pochwały",
        "komplement", "komplementy", "kudosy", "shoutout", "taco", "tacosy", "uznanie", "ciepłe przyjęcie",
        "miłe przyjęcie", "powitanie", "miłe powitanie", "ciepłe powitanie", "odezwanie się", "dobre chęci", "chęci",
        "kwiaty", "dodanie mnie", "pozdrowienia", "szybki odzew", "pytasz", "że pytasz", "pytacie", "dałeś znać",
        "dałaś znać", "że dałeś znać", "że dałaś znać", "dajesz znać", "daliście znać", "czekałeś", "czekałaś",
        "czekaliście", "czekacie", "czekasz", "poczekałeś", "poczekałaś", "jesteś", "jesteście", "byłeś", "byłaś",
        "byliście", "przyszedłeś", "przyszłaś", "przyszliście", "odpisałeś", "odpisałaś", "odpowiedziałeś",
        "odpowiedziałaś", "przypomniałeś", "przypomniałaś", "pamiętałeś", "pamiętałaś", "pamiętasz", "się odezwałeś",
        "się odezwałaś", "zapytałeś", "zapytałaś", "spytałeś", "spytałaś", "poświęciłeś czas", "poświęciłaś czas",
      ]
    ),
    (
      .bareCourtesy,
      [
        "cierpliwość", "czas", "udział", "obecność", "pytanie", "zapytanie", "przypomnienie", "propozycję", "ofertę",
        "zaoferowanie", "kontakt", "szybki kontakt", "szybką odpowiedź", "sprostowanie", "doprecyzowanie",
        "uściślenie", "podbicie", "dołączenie", "dołączenie do", "przyjście", "wysłuchanie", "przeczytanie", "rozmowę",
        "dzisiejszą rozmowę", "spotkanie", "dzisiejsze spotkanie", "pamięć", "potwierdzenie", "oznaczenie",
        "otagowanie", "wywołanie", "odzew",
      ]
    ),
    (.bareCourtesy, barePolishCourtesies),
    (
      .functionWord,
      [
        "i", "oraz", "o", "w", "na", "do", "ja", "my", "to", "że", "już", "teraz", "dziś", "dzisiaj", "wczoraj",
        "jutro", "zaraz", "potem", "później", "jeszcze", "jeszcze raz", "też", "ale", "więc", "tutaj", "tu", "tam",
        "jak", "gdy", "wszystkim", "wszyscy", "zespole", "ekipo", "ludzie", "ci", "wam", "mi", "bo", "sprawdzę",
        "sprawdzam", "zajmę", "zerknę", "patrzę", "czytam", "lecę", "spoko", "jasne", "rozumiem", "idę", "będę",
        "niestety", "lub", "a", "pozdrawiam", "pozdro", "bardzo", "stary", "ziom", "btw", "ps", "super", "w sprawie",
        "z wczoraj", "z rana", "od wczoraj", "dla wszystkich", "odpiszę", "odezwę", "biorę", "wezmę",
      ]
    ),
  ]

  /// `info`, `szybką odpowiedź`: any of these nouns, with any of what agrees with it or bare.
  private static let barePolishCourtesies: [String] = [
    (
      [
        "szybką", "szybka", "twoją", "waszą", "tę", "ta", "błyskawiczną", "krótką", "miłą", "sprawną", "ekspresową",
      ],
      [
        "informację", "informacje", "aktualizację", "aktualizacje", "odpowiedź", "wiadomość", "reakcję", "notatkę",
        "zgodę", "akceptację", "wzmiankę", "info", "uwagę", "rozmowę",
      ]
    ),
    (
      [
        "szybki", "twój", "wasz", "ten", "krótki", "miły",
      ],
      [
        "link", "linki", "update", "ping", "cynk", "mail", "email", "komentarz", "kontekst", "telefon", "call",
        "sygnał", "reminder", "znak",
      ]
    ),
    (
      [
        "szybkie", "twoje", "wasze", "to", "krótkie", "miłe", "te",
      ],
      [
        "info", "potwierdzenie", "pytanie", "odpowiedzi", "przypomnienie", "powiadomienie", "pytania", "linki",
        "szczegóły",
      ]
    ),
  ].flatMap { (determiners: [String], nouns: [String]) in
    nouns + determiners.flatMap { determiner in nouns.map { "\(determiner) \($0)" } }
  }
}
