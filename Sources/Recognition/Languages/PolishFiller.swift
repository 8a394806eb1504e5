// SPDX-License-Identifier: Apache-2.0
// Polish: what may stand around a sign without changing it, and what says what for.

extension LanguageTable {
  static let polishFiller: [(roles: Roles, phrases: [String])] = [
    (
      .lead,
      [
        "wielki", "wielka", "wielkie", "ogromny", "ogromna", "ogromne", "ogromniaste", "duży", "duża", "duże",
        "gigantyczne", "gigantyczny", "olbrzymie", "mega", "super", "ekstra", "bardzo", "tak bardzo", "naprawdę",
        "serio", "szczere", "szczery", "serdeczne", "serdeczny", "serdecznie", "gorące", "gorący", "gromkie", "głośne",
        "zasłużone", "zasłużony", "zasłużona", "specjalne", "specjalny", "specjalna", "szczególne", "szczególny",
        "osobne", "osobny", "dodatkowe", "dodatkowy", "mały", "małe", "mała", "stokrotne", "tysiąc", "tysiące",
        "miliony", "milion", "pełen", "pełna", "pełny", "niski", "niskie", "ciepłe", "spóźnione", "spóźniony",
        "publiczne", "podwójne", "podwójny", "potężne", "potężny", "wielgachne", "najszczersze", "najserdeczniejsze",
        "największe", "największy", "największa", "niesamowite", "niesamowity", "nieustające", "nieustanne", "szybkie",
        "szybki", "kolejne", "kolejny", "jeszcze jedne", "jeden", "jedna", "taki", "taka", "takie", "moje", "mój",
        "moja", "nasz", "nasze", "nasza", "dzisiejsze", "dzisiejszy", "dzisiejsza", "też", "także", "również",
        "jeszcze", "jeszcze raz", "raz jeszcze", "znowu", "znów", "ponownie", "i", "oraz", "a", "no i", "no to", "oj",
        "och", "ach", "o", "wow", "łał", "ojej", "rety", "hura", "jej", "ok", "okej", "dobra", "w końcu", "wreszcie",
        "po prostu", "absolutnie", "zdecydowanie", "oczywiście", "swoją drogą", "przy okazji", "btw", "ps", "p.s",
        "ponadto", "poza tym", "do tego", "dodatkowo", "na koniec", "na początek", "przede wszystkim", "najpierw",
        "szczerze", "szczerze mówiąc", "muszę przyznać", "trzeba przyznać", "muszę powiedzieć", "update", "więc",
        "zatem", "tak", "yes", "yeah", "ha", "haha", "cześć", "hej", "hejka", "siema", "siemka", "witam", "witajcie",
        "dzień dobry", "cześć wszystkim", "hej wszystkim", "hejka wszystkim", "dzień dobry wszystkim", "cześć zespole",
        "hej zespole", "cześć ekipo", "hej ekipo", "kochani", "moi drodzy", "drodzy", "drogi zespole", "słuchajcie",
        "ludzie", "zespole", "ekipo", "team", "wszyscy", "ode mnie", "od nas", "od całego zespołu", "od zespołu",
        "od nas wszystkich", "w imieniu zespołu", "w imieniu całego zespołu", "w imieniu wszystkich", "z całego serca",
        "z głębi serca", "z serca", "niniejszym", "tu", "tutaj", "dziś", "dzisiaj", "wczoraj", "w tym tygodniu",
        "lecą", "leci", "idą", "idzie", "wędrują", "wędruje", "należą się", "należy się", "należą ci się",
        "należą się też", "czas na", "pora na", "to jest", "to był", "to była", "to było", "był", "była", "jest",
        "zrobił", "zrobiła", "zrobili", "zrobiły", "zrobiłeś", "zrobiłaś", "zrobiliście", "odwalił", "odwaliła",
        "odwalili", "odwaliłeś", "odwaliłaś", "odwaliliście", "wykonał", "wykonała", "wykonali", "wykonałeś",
        "wykonałaś", "wykonaliście", "robi", "robią", "robisz", "robicie", "wykonuje", "odwala", "zasługuje na",
        "zasługują na", "zasłużył na", "zasłużyła na", "zasłużyli na", "zasługujesz na", "dostaje", "dostaje ode mnie",
        "dostaje ode mnie wielkie", "ma u mnie", "masz u mnie", "macie u mnie", "co za", "cóż za", "jaka", "jaki",
        "ale", "ależ", "cóż to za", "kawał", "ja", "my", "jestem", "jesteśmy", "jestem ci", "jesteśmy ci", "piątek",
        "piątkowe", "poniedziałkowe", "cotygodniowe", "nieskończone", "nieskończenie", "niezmiernie", "ogromnie",
        "strasznie", "przeogromne", "ślicznie", "pięknie", "najmocniej", "mocne", "mocny", "świetnie", "super sprawa",
        "perfekcyjnie", "genialnie", "na gorąco", "krótkie", "krótko", "big", "huge", "massive", "mad", "major",
        "special", "giant", "jak zawsze", "jak zwykle",
      ]
    ),
    (
      .performative,
      [
        "chciałbym", "chciałabym", "chcielibyśmy", "chciałybyśmy", "chciałem", "chciałam", "chcieliśmy", "chcę",
        "chcemy", "pragnę", "pragniemy", "chciałbym też", "chciałabym też", "chcę też", "chciałem też", "chciałam też",
        "chciałbym bardzo", "chciałabym bardzo", "chcę bardzo", "chciałem tylko", "chciałam tylko",
        "chciałbym serdecznie", "chciałabym serdecznie", "chcę serdecznie", "chcę publicznie", "chciałbym publicznie",
        "chciałabym publicznie", "pozwólcie że", "pozwolę sobie", "pozwolę sobie publicznie", "muszę",
        "muszę publicznie", "wypada", "warto", "nie mogę nie", "nie mogę się", "trzeba", "należy",
        "w imieniu zespołu chciałbym", "w imieniu zespołu chciałabym", "w imieniu zespołu chcę",
        "przy okazji chciałbym", "przy okazji chciałabym", "dziś chcę", "dzisiaj chcę", "dziś chciałbym",
        "dziś chciałabym", "dzisiaj chciałbym", "dzisiaj chciałabym", "chciałoby się", "składam", "składamy",
        "przesyłam", "przesyłamy", "ślę", "ślemy", "daję", "dajemy", "przybijam", "wysyłam", "zostawiam", "wręczam",
      ]
    ),
    (
      .handOver,
      [
        "bardzo", "serdecznie", "publicznie", "osobiście", "szczególnie", "gorąco", "też", "także", "również",
        "jeszcze raz", "jeszcze", "raz jeszcze", "tylko", "po prostu", "tu", "tutaj", "na forum", "dać", "przesłać",
        "złożyć", "przekazać", "przyznać", "wysłać", "zostawić", "powiedzieć", "wyrazić", "rzucić", "przybić", "dziś",
        "dzisiaj", "ci", "wam", "mocno", "ogromnie", "wielkie", "duże", "moje", "nasze", "z całego serca",
        "oficjalnie", "krótko", "szybko", "przy okazji", "tą drogą", "na piśmie", "zrobić", "szczerze",
        "z tego miejsca", "na łamach", "pięknie", "ślicznie",
      ]
    ),
    (
      .link,
      [
        "dla", "dla naszej", "dla naszego", "dla mojej", "dla mojego", "dla całego", "dla całej", "dla obojga",
        "dla obu", "do", "ku", "w stronę", "w kierunku", "pod adresem", "na ręce", "przed", "za", "lecą do", "leci do",
        "lecą dla", "leci dla", "idą do", "idzie do", "idą dla", "idzie dla", "wędrują do", "wędruje do", "należą się",
        "należy się", "należą się też", "dziś lecą do", "dzisiaj lecą do", "też dla", "także dla", "również dla",
        "jeszcze dla", "zwłaszcza dla", "szczególnie dla", "specjalnie dla", "przede wszystkim dla", "ode mnie dla",
        "od nas dla", "od całego zespołu dla", "od zespołu dla", "od nas wszystkich dla", "w tym tygodniu dla",
        "dziś dla", "dzisiaj dla", "dziś", "dzisiaj", "w tym tygodniu", "ci", "wam", "tobie", "panu", "pani",
        "państwu", "też", "także", "również", "jeszcze raz", "raz jeszcze", "ponownie", "bardzo", "serdecznie",
        "wielkie", "wielki", "ogromne", "szczególnie", "zwłaszcza", "przede wszystkim", "z całego serca", "drogi",
        "droga", "drodzy", "kochany", "kochana", "nasz", "nasza", "nasi", "nasze", "naszej", "naszemu", "mój", "moja",
        "mojej", "mojemu", "zespół", "zespołowi", "ekipo", "ekipa", "chłopaki", "dziewczyny", "obojgu", "obu", "oboje",
        "wszystkim", "wszyscy", "kolega", "koledze", "koleżanko", "koleżance", "pan", "i", "oraz", "tygodnia", "dnia",
        "miesiąca", "sprintu", "jest", "są", "to", "punkty", "punktów", "punkt", "ode mnie", "od nas", "właśnie",
        "po prostu", "naprawdę", "raz", "razy", "stary", "ziom", "zostaje", "zostają", "się", "u mnie", "jesteś",
        "w tym miesiącu dla", "oczywiście dla", "całego", "całej", "całemu", "cały", "cała", "dla naszych",
        "dla wszystkich z", "dla wspaniałego", "dla wspaniałej", "dla niezastąpionego", "dla niezastąpionej", "ty",
        "wy",
      ]
    ),
    (
      .trail,
      [
        "bardzo", "serdecznie", "jeszcze raz", "raz jeszcze", "ponownie", "też", "także", "również", "dziś", "dzisiaj",
        "wczoraj", "wczoraj wieczorem", "dziś rano", "w nocy", "w weekend", "w tym tygodniu", "w zeszłym tygodniu",
        "znowu", "znów", "po raz kolejny", "jak zawsze", "jak zwykle", "naprawdę", "serio", "i zespół", "i zespołu",
        "i zespołowi", "i całego zespołu", "i całemu zespołowi", "i cały zespół", "i reszty", "i reszta", "i reszcie",
        "i reszty zespołu", "i spółka", "i ekipa", "i ekipy", "i wszystkich innych", "i wszystkim innym",
        "i wszystkich zaangażowanych", "i wszystkim zaangażowanym", "oboje", "obojgu", "obaj", "obie", "wszystkim",
        "wszyscy", "ode mnie", "od nas", "od nas wszystkich", "od całego zespołu", "z całego serca", "szczególnie",
        "zwłaszcza", "przede wszystkim", "w szczególności", "w imieniu zespołu", "w imieniu całego zespołu",
        "swoją drogą", "btw", "tutaj", "tu", "proszę", "się należą", "się należy", "ci", "wam", "wielkie", "ogromnie",
        "pięknie", "ślicznie", "stary", "ziom", "mistrzu", "mistrzyni", "kochani", "kochana", "kochany", "ludzie",
        "xd", "tygodnia",
      ]
    ),
    (
      .crowd,
      [
        "wszystkim", "wszyscy", "zespole", "ekipo", "team", "ludzie", "chłopaki", "dziewczyny", "kochani", "oboje",
        "wam wszystkim", "wszystkich", "całemu zespołowi", "koledzy", "drodzy", "moi drodzy", "wam",
      ]
    ),
    (.addressing, ["dla", "do", "ku"]),
    (
      .determiner,
      [
        "mój", "moja", "mojej", "mojemu", "mojego", "nasz", "nasza", "naszej", "naszemu", "naszego", "nasze", "twój",
        "twoja", "ten", "ta", "tego", "tej", "naszych", "naszym",
      ]
    ),
    (.authorship, ["od", "autorstwa", "w wykonaniu"]),
    (.hail, ["cześć", "hej", "witaj", "witam", "siema", "hejka"]),
    (.verbReason, ["z", "ze"]),
    (
      .joiner,
      [
        "i", "oraz", "a także", "jak również", "plus", "&", "+", "jak i", "razem z", "i także", "i też", "wraz z",
      ]
    ),
    (
      .reason,
      [
        "za", "bo", "ponieważ", "gdyż", "za to że", "za to", "że", "dlatego że", "z powodu", "albowiem", "bowiem",
        "w podzięce za", "w zamian za",
      ]
    ),
    (
      .looseReason,
      [
        "z", "ze", "przy", "w", "we", "nad", "na", "z okazji", "podczas", "w trakcie", "odnośnie", "co do", "z powodu",
      ]
    ),
    (
      .aside,
      [
        "dziś", "dzisiaj", "wczoraj", "w tym tygodniu", "w zeszłym tygodniu", "jeszcze raz", "znowu", "znów",
        "jak zawsze", "jak zwykle", "zespole", "ekipo", "ludzie", "wszyscy", "wszystkim", "oboje", "obojgu",
        "tak trzymać", "tak trzymaj", "oby tak dalej", "też", "i", "jak", "naprawdę", "serio", "dzięki", "dziękuję",
        "bardzo", "ode mnie", "od nas", "tutaj", "tu", "zawsze", "który", "która", "którzy", "że", "stary", "ziom",
        "po prostu", "panie", "pani", "chłopaki", "dziewczyny", "serdecznie", "co", "teraz", "ci", "wam", "się należą",
        "się należy",
      ]
    ),
    (
      .statement,
      [
        "twój", "twoja", "twoje", "wasz", "wasza", "wasze", "to", "ten", "ta", "te", "wszystko", "działa", "działało",
        "zadziałało", "znalazłem", "znalazłam", "naprawione", "gotowe", "super", "ty", "ja", "my", "mój", "moja",
        "nasz", "nasza", "naprawdę", "świetne", "świetny", "świetna", "wygląda", "poszło", "udało", "zrobione",
        "rozwiązane", "jest", "było", "był", "była", "uratowałeś", "uratowałaś", "pomogłeś", "pomogłaś", "pomogło",
      ]
    ),
  ]
}
