// SPDX-License-Identifier: Apache-2.0
// Polish: what keeps a sign from counting, and words around mentions, wins and hashtags.

extension LanguageTable {
  static let polishTraps: [(roles: Roles, phrases: [String])] = [
    (.homeKeyword, ["humor", "puls"]),
    (
      .verdict,
      [
        "jest", "są", "był", "była", "było", "były", "będzie", "będą", "byłby", "byłoby", "zostanie", "zostaną",
        "został", "została", "zostało", "powinien", "powinna", "powinno", "powinny", "powinniśmy", "może", "mogą",
        "musi", "muszą", "mógłby", "mogłaby", "mogłoby", "ma", "mają", "miał", "miała", "miały", "dostał", "dostała",
        "dostali", "dostaje", "dostanie", "dostają", "zbiera", "zbierają", "wydaje", "nie", "nigdy", "brak",
        "brakuje", "brakowało", "powiedział", "powiedziała", "mówi", "mówić", "napisał", "napisała", "pisze", "pisać",
        "wysłać", "wysłał", "wysłała", "wysyła", "dać", "dał", "dała", "daje", "dają", "przekazać", "należałoby",
        "przydałby", "przydałaby", "przydałyby", "potrzebuje", "potrzebne", "chce", "chcą", "chciał", "chciała",
        "tylko", "jeśli", "jeżeli", "gdy", "kiedy", "jak tylko", "dopóki", "zanim", "później", "jutro", "następny",
        "następnym", "wkrótce", "proszę", "lub", "albo", "bez", "oprócz", "chyba", "zamiast", "mamy", "możemy",
        "udało się", "udało", "działa", "działają", "wiem", "wiemy", "idzie", "poszło", "stoi", "zaraz", "można",
        "trzeba", "mam", "mogę", "skończyliśmy", "zdążyliśmy", "się nie", "nam się", "mi się", "z okazji urodzin",
        "z okazji imienin", "by", "by się", "z okazji jubileuszu urodzin", "byłyby", "byliby", "przydałoby",
        "należałyby", "przysługują", "przysługuje", "z okazji twoich urodzin", "z okazji twoich imienin", "urodzin",
        "urodzinowe",
      ]
    ),
    (
      .conditional,
      [
        "jeśli", "jeżeli", "gdy", "gdyby", "kiedy", "jak tylko", "skoro tylko", "dopóki", "póki", "zanim", "czy",
        "np", "na przykład", "przykładowo", "według", "wg", "o ile", "pod warunkiem", "w razie", "w przypadku",
        "chyba że", "załóżmy", "wyobraź sobie", "jak się uda", "jak już", "dopiero gdy", "dopiero jak",
      ]
    ),
    (.denial, ["nie"]),
    (
      .negation,
      [
        "nie", "nigdy", "nikt", "nic", "żaden", "żadna", "żadne", "żadnych", "bez", "ledwo", "ani", "niestety",
        "nijak", "wcale", "mimo to dzięki", "brak", "nope",
      ]
    ),
    (
      .refusal,
      [
        "nie", "nie nie", "oj nie", "o nie", "nie trzeba", "nie ma potrzeby", "nie no", "nie nie trzeba",
        "raczej nie", "nie raczej nie", "nope", "niestety nie",
      ]
    ),
    (
      .wish,
      [
        "powinien", "powinna", "powinniśmy", "powinnyśmy", "powinniście", "należałoby", "będzie", "będziemy", "będę",
        "będą", "będziesz", "muszę", "musimy", "musi", "mógłby", "mogłaby", "mam nadzieję", "mamy nadzieję", "oby",
        "życzę", "życzymy", "chcę jutro", "jutro", "dziś wieczorem", "później", "potem", "wkrótce", "niedługo",
        "w przyszłym tygodniu", "następnym razem", "przyszły tydzień", "nie mogę się doczekać",
        "nie możemy się doczekać", "do zobaczenia", "do jutra", "na razie", "przypomnij", "przypomnijcie", "pamiętaj",
        "pamiętajcie", "nie zapomnij", "nie zapomnijcie", "planuję", "planujemy", "może", "podziękujemy",
        "podziękuję", "pogratulujemy", "pogratuluję", "zróbmy", "dajmy", "trzeba będzie", "warto by", "wypadałoby",
        "zapomniałem", "zapomniałam", "zapomnieliśmy", "zamierzam", "zamierzamy", "chciałoby się", "przydałoby się",
      ]
    ),
    (
      .reported,
      [
        "powiedział", "powiedziała", "powiedzieli", "powiedziano", "mówi", "mówił", "mówiła", "mówią", "mówili",
        "napisał", "napisała", "napisali", "pisze", "pisał", "pisała", "piszą", "opowiedział", "opowiadała",
        "opowiadał", "zapytał", "zapytała", "pyta", "odpowiedział", "odpowiedziała", "odpisał", "odpisała", "cytat",
        "cytuję", "cytując", "słyszałem", "słyszałam", "usłyszał", "usłyszała", "usłyszałem", "usłyszałam", "ogłosił",
        "ogłosiła", "twierdzi", "twierdzą", "wspomniał", "wspomniała", "skomentował", "skomentowała", "tytuł",
        "temat", "podobno", "ponoć", "rzekomo", "według", "wg", "krzyknął", "krzyknęła", "przekazał", "przekazała",
        "wysłał", "wysłała", "dał", "dała", "dostał", "dostała", "dostali", "dziękował", "dziękowała", "podziękował",
        "podziękowała", "gratulował", "gratulowała", "pogratulował", "pogratulowała", "nazwał", "nazwała",
        "stwierdził", "stwierdziła", "kazał", "kazała", "prosił", "prosiła", "pochwalił", "pochwaliła",
        "mam przekazać", "miałem przekazać", "miałam przekazać", "prosi o przekazanie", "kazał przekazać",
        "kazała przekazać",
      ]
    ),
    (
      .instruction,
      [
        "powiedz", "powiedzcie", "daj", "dajcie", "dajmy", "przypomnij", "przypomnijcie", "pamiętaj", "pamiętajcie",
        "nie zapomnij", "nie zapomnijcie", "proszę", "napisz", "napiszcie", "wpisz", "wpiszcie", "wpisać", "użyj",
        "użyjcie", "używaj", "używajcie", "używać", "wyślij", "wyślijcie", "zapytaj", "zapytajcie", "spytaj",
        "podziękuj", "podziękujcie", "podziękujmy", "pogratuluj", "pogratulujcie", "pogratulujmy", "dodaj",
        "dodajcie", "wstaw", "wstawcie", "wrzuć", "wrzućcie", "odpowiedz", "odpowiedzcie", "przykład", "na przykład",
        "np", "spróbuj", "spróbujcie", "zamiast", "przekaż", "przekażcie", "zacznij", "kliknij", "pochwal",
        "pochwalcie", "przestań", "przestańcie", "pozdrów", "zróbmy", "dzięki czemu", "aby", "żeby",
      ]
    ),
    (
      .request,
      [
        "proszę", "poproszę", "prośba", "mam prośbę", "możesz", "mógłbyś", "mogłabyś", "możecie", "moglibyście",
        "mogłybyście", "może pan", "może pani", "mógłby pan", "mogłaby pani", "czy możesz", "czy mógłbyś",
        "czy mogłabyś", "czy ktoś", "ktoś może", "ktoś mógłby", "daj znać", "dajcie znać", "daj mi znać",
        "potrzebuję", "potrzebujemy", "zerknij", "zerknijcie", "rzuć okiem", "rzućcie okiem", "spójrz",
        "jak będziesz mieć chwilę", "jak znajdziesz chwilę", "jak będziesz miał chwilę", "jak będziesz miała chwilę",
        "w wolnej chwili", "musisz", "musicie", "powinieneś", "powinnaś", "wyślij mi", "podeślij", "podeślesz",
        "prześlij", "prześlesz", "czekam na", "czekamy na", "asap", "pls", "plz", "pilne", "sprawdź proszę",
        "sprawdź", "zrób", "dasz radę", "wrzucisz", "wyślesz", "zerkniesz", "sprawdzisz",
      ]
    ),
    (
      .irony,
      [
        "za nic", "dzięki za nic", "za kompletnie nic", "za absolutnie nic", "no dzięki", "no brawo", "no pięknie",
        "no gratulacje", "no super", "no świetnie", "ironia", "sarkazm", "zepsułeś", "zepsułaś", "zepsuliście",
        "za zepsucie", "za popsucie", "za rozwalenie", "rozwaliłeś", "rozwaliłaś", "rozwaliliście", "wywaliłeś",
        "wywaliłaś", "za wywalenie produkcji", "za wywalenie proda", "położyłeś produkcję", "położyłaś produkcję",
        "położyłeś proda", "położyłaś proda", "usunąłeś produkcję", "usunęłaś produkcję", "za usunięcie produkcji",
        "za usunięcie bazy", "za zignorowanie", "za ignorowanie", "zignorowałeś", "zignorowałaś", "za zmarnowanie",
        "zmarnowałeś", "zmarnowałaś", "za zmarnowany", "za zepsuty", "za zepsutego", "za bałagan", "za ten bałagan",
        "za chaos", "za awarię", "za kolejną awarię", "za kolejnego buga", "za kolejny błąd", "za nieprzespaną noc",
        "obudziłeś mnie", "obudziłaś mnie", "za opóźnienie", "za spóźnienie", "za brak", "za niedziałający",
        "za niedziałające", "za niedziałającą", "za zablokowanie mi", "za zablokowanie nas", "za zniszczenie",
        "zniszczyłeś", "zniszczyłaś", "za zapomnienie", "teraz nic nie działa", "nic już nie działa",
        "i teraz nic nie działa", "teraz wszystko leży", "wszystko leży", "znowu leży produkcja", "leży produkcja",
        "prod leży", "weekend przepadł", "slow clap", "i po weekendzie", "ale wtopa", "za nicnierobienie",
        "za nierobienie", "za skasowanie produkcji", "za skasowanie bazy", "skasowałeś produkcję",
        "skasowałaś produkcję", "skasowałeś bazę", "skasowałaś bazę", "za położenie produkcji", "za położenie proda",
        "zepsuty weekend", "stracony weekend", "za obudzenie mnie",
      ]
    ),
    (
      .inAdvance,
      [
        "z góry dziękuję", "z góry dzięki", "z góry dziękujemy", "dziękuję z góry", "dzięki z góry",
        "dziękujemy z góry", "z góry", "z góry bardzo dziękuję", "z góry wielkie dzięki", "z góry thx",
        "już teraz dziękuję", "już teraz dzięki", "już dziś dziękuję", "już dziękuję", "zawczasu dziękuję",
        "zawczasu dzięki", "zawczasu", "z wyprzedzeniem dziękuję", "awansem dzięki", "awansem",
      ]
    ),
    (
      .takenBack,
      [
        "ale", "jednak", "mimo wszystko", "mimo to", "niemniej", "niestety", "nie dziękuję", "nie dzięki",
        "tak czy inaczej", "tak czy siak", "choć", "chociaż", "lecz", "tyle że", "tylko że", "mimo że", "i tak",
      ]
    ),
    (
      .greeting,
      [
        "witaj", "witajcie", "witamy", "witam", "witamy na pokładzie", "witaj na pokładzie", "witaj w zespole",
        "witamy w zespole", "powitajmy", "przywitajmy", "przywitajcie", "sto lat", "wszystkiego najlepszego",
        "wszystkiego dobrego", "najlepszego", "najlepsze życzenia", "urodziny", "z okazji urodzin", "urodzin",
        "urodzinowe", "gratulacje z okazji urodzin", "imieniny", "z okazji imienin", "imienin", "happy birthday",
        "powodzenia", "trzymam kciuki", "trzymamy kciuki", "połamania pióra", "połamania nóg", "połamania",
        "szybkiego powrotu do zdrowia", "zdrówka", "zdrowia", "wracaj do zdrowia", "do widzenia", "pa pa", "żegnaj",
        "żegnamy", "pożegnanie", "trzymaj się", "trzymajcie się", "dzień dobry", "dobranoc", "dobry wieczór",
        "miłego dnia", "miłego weekendu", "miłego wieczoru", "miłego popołudnia", "miłego urlopu", "udanego urlopu",
        "udanego weekendu", "wesołych świąt", "szczęśliwego nowego roku", "smacznego", "udanych wakacji",
        "dobrej podróży", "szerokiej drogi", "bezpiecznej podróży", "dobrej zabawy", "miłej zabawy", "ostatni dzień",
        "pierwszy dzień", "rocznica", "jubileusz", "nowy w zespole", "nowa w zespole", "dołącza do nas",
        "dołączyła do nas", "dołączył do nas", "dołącza do zespołu", "dołączył do zespołu", "dołączyła do zespołu",
        "lunch", "obiad", "kolacja", "piwo po pracy", "do jutra", "do zobaczenia",
      ]
    ),
    (
      .governing,
      [
        "z", "ze", "od", "przez", "u", "w", "we", "na", "o", "po", "nad", "pod", "przed", "za", "między", "przy",
        "bez", "jak", "niż", "i", "oraz", "lub", "albo", "według", "wg", "wobec", "obok", "oprócz", "poza", "razem z",
        "wraz z", "dzięki", "via", "cc", "zobacz", "vs", "jest", "są", "był", "była", "mój", "moja", "nasz", "nasza",
        "zapytaj", "spytaj", "powiedz", "daj", "że", "co", "kto", "który", "która", "bo", "ponieważ", "gdy", "kiedy",
        "ale", "oboje", "obu", "w tym", "włącznie z", "pomóc", "pomaga", "pomógł", "pomogła", "pomagał", "pomagała",
        "pomoc", "pomocy", "pomagam", "dał", "dała", "daje", "dają", "pokazał", "pokazała", "tego", "tej", "ten",
        "ta", "ping", "przeciwko", "zamiast", "względem", "imieniu",
      ]
    ),
    (
      .complete,
      [
        "za pomoc", "za całą pomoc", "za twoją pomoc", "za całą twoją pomoc", "za wszelką pomoc", "za ogromną pomoc",
        "za wczorajszą pomoc", "za waszą pomoc", "mi pomogłeś", "mi pomogłaś", "nam pomogłeś", "nam pomogłaś",
      ]
    ),
    (
      .placing,
      [
        "z", "ze", "u", "od", "o", "w", "jak", "niż", "cc", "zapytaj", "spytaj", "via", "dla", "zobacz", "spotkanie",
        "na", "przy",
      ]
    ),
    (
      .pronoun,
      [
        "mi", "mnie", "nam", "nas", "jemu", "mu", "jej", "im", "ich", "go", "ją", "ci", "tobie", "ciebie", "wam",
        "was", "sobie", "oboje", "obojgu", "mną", "nami",
      ]
    ),
    (
      .place,
      [
        "w", "na", "do", "pod", "przy", "z", "ze", "od", "o", "przez", "zobacz", "użyj", "używaj", "używajcie",
        "kanał", "kanale", "kanału", "tag", "tagiem", "hashtag", "hashtagiem", "wrzuć", "wrzucaj", "wrzucajcie",
        "wrzućcie", "napisz", "pisz", "piszcie", "nasz", "naszym", "naszego", "ten", "ta", "to", "tym", "jak",
        "nazwany", "zwany", "lub", "albo", "jako", "dołącz", "dołączcie", "śledź", "czytaj", "szukaj", "otwórz",
        "dodaj", "dodajcie", "oznacz", "oznaczaj", "wycisz", "wewnątrz", "za",
      ]
    ),
    (
      .placeNoun,
      [
        "kanał", "channel", "wątek", "tag", "tagi", "hashtag", "tablica", "digest", "strona", "lista", "pokój",
      ]
    ),
    (
      .nothing,
      [
        "brak", "nic", "żaden", "żadne", "żadnych", "nie", "jeszcze nic", "jeszcze nie", "na razie nic",
        "na razie brak", "w tym tygodniu nic", "w tym tygodniu brak", "dziś nic", "dzisiaj nic", "dziś brak",
        "dzisiaj brak", "nic nowego", "nic do zgłoszenia", "nic szczególnego", "nic specjalnego",
        "nic w tym tygodniu", "brak w tym tygodniu", "brak sukcesów", "u mnie nic", "u mnie brak", "ode mnie nic",
        "niestety brak", "niestety nic", "jak wyżej", "jw", "j.w", "n/d", "nd", "nie dotyczy",
        "tak jak w zeszłym tygodniu", "zero", "będzie później", "uzupełnię", "do uzupełnienia",
      ]
    ),
    (
      .abbreviation,
      [
        "np", "m.in", "min", "itd", "itp", "tzn", "tj", "ok", "dr", "inż", "mgr", "prof", "nr", "ul", "pl", "godz",
        "tel", "ww", "wg", "tzw", "ew", "św", "im", "al", "zł", "tys", "mln", "r", "str", "pt", "ds", "por", "ang",
        "pol", "bm", "br", "k", "p", "s", "maks",
      ]
    ),
  ]
}
