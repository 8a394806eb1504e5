// SPDX-License-Identifier: Apache-2.0
// Polish messages that recognise somebody, or say one of the other things.

import Recognition

let polishCorpus: [CorpusCase] = [
  CorpusCase("Kudos dla @ada za poprawkę", ["ada | poprawkę"], "an English noun in a Polish sentence"),
  CorpusCase("Dzięki @ada for the review", ["ada | the review"], "a Polish sign in an English sentence"),
  CorpusCase(
    "Thanks @lin za wczorajsze zastępstwo", ["lin | wczorajsze zastępstwo"], "an English sign in a Polish sentence"),
  CorpusCase(
    "Chciałbym podziękować @ada za spokojne wyjaśnienie umowy", ["ada | spokojne wyjaśnienie umowy"], "performative"),
  CorpusCase(
    "Chciałabym bardzo podziękować @lin i @omar za pomoc przy przeprowadzce", ["lin omar | pomoc przy przeprowadzce"],
    "a run"),
  CorpusCase(
    "Chcę @grace serdecznie podziękować za nocny dyżur", ["grace | nocny dyżur"], "the verb behind the mention"),
  CorpusCase("chciałem tylko podziękować @omar, bo przejął mój dyżur", ["omar | przejął mój dyżur"], "bo"),
  CorpusCase("Wielkie dzięki @grace, że przeniosłeś te pudła", ["grace | przeniosłeś te pudła"], "że"),
  CorpusCase(
    "dzięki za naprawę dachu w deszczu @ada", ["ada | naprawę dachu w deszczu"], "the mention ends the sentence"),
  CorpusCase("Podziękowania dla całego @design-team za plakaty", ["design-team | plakaty"], "a group"),
  CorpusCase(
    "@omar bardzo dziękuję za wykład, sala była zachwycona", ["omar | wykład, sala była zachwycona"], "mention first"),
  CorpusCase("Ogromne podziękowania lecą do @lin za tłumaczenie", ["lin | tłumaczenie"], "lecą do"),
  CorpusCase("dzięki @ada za ciasto i @lin za muzykę", ["ada | ciasto", "lin | muzykę"], "two items under one sign"),
  CorpusCase("Brawa dla @grace, która naprawiła piec!", ["grace | która naprawiła piec"], "brawa dla"),
  CorpusCase("Czapki z głów @omar, trzy egzaminy w tydzień", ["omar | trzy egzaminy w tydzień"], "czapki z głów"),
  CorpusCase("szacun @priya", ["priya"], "szacun"),
  CorpusCase(
    "Wielki szacun dla @ada za cierpliwość do klienta", ["ada | cierpliwość do klienta"],
    "an explicit word is no courtesy"),
  CorpusCase("Chylę czoła przed @lin", ["lin"], "a figure of speech"),
  CorpusCase("@grace dobra robota przy odbiorze", ["grace | odbiorze"], "dobra robota"),
  CorpusCase("@omar zrobił świetną robotę z nowym magazynem", ["omar | nowym magazynem"], "said about somebody"),
  CorpusCase("@lin odwaliła kawał dobrej roboty przy folderze", ["lin | folderze"], "kawał dobrej roboty"),
  CorpusCase(
    "Liczby znowu się zgadzają, brawo @omar", ["omar | Liczby znowu się zgadzają"], "the sign closes beside the mention"
  ),
  CorpusCase("@lin jesteś wielka!", ["lin"], "jesteś wielka"),
  CorpusCase("@grace jest niezastąpiona", ["grace"], "jest niezastąpiona"),
  CorpusCase("Gratulacje @ada z powodu zdanego egzaminu", ["ada | zdanego egzaminu"], "z powodu"),
  CorpusCase("serdecznie gratuluję @lin i @omar!", ["lin omar"], "gratuluję"),
  CorpusCase("Gratulujemy @priya awansu", ["priya | awansu"], "what for in the genitive"),
  CorpusCase("Słowa uznania dla @grace za koncepcję #odwaga", ["grace | koncepcję #odwaga | odwaga"], "a value"),
  CorpusCase("Gromkie brawa dla @omar i całego zespołu 👏", ["omar"], "his team is filler"),
  CorpusCase("Propsy dla @lin za playlistę", ["lin | playlistę"], "propsy"),
  CorpusCase("Cześć wszystkim, wielkie dzięki dla @grace za ciasto!", ["grace | ciasto"], "a greeting before"),
  CorpusCase(
    "Kudos za porządne przekazanie dla @omar", ["omar | porządne przekazanie"],
    "a noun leads to its receiver at the end"),
  CorpusCase(
    "Bez ciebie nic by z tego nie było, dzięki @lin za wszystko", ["lin | wszystko"], "a denial in another clause"),
  CorpusCase("dziekuje @ada za pomoc", ["ada | pomoc"], "without accents"),
  CorpusCase("WIELKIE DZIĘKI @ada ZA URATOWANIE SERWERA", ["ada | URATOWANIE SERWERA"], "capitals"),
  CorpusCase("@ada należą się brawa za cierpliwe testy", ["ada | cierpliwe testy"], "należą się"),
  CorpusCase("Jestem @ada bardzo wdzięczna za wsparcie w styczniu", ["ada | wsparcie w styczniu"], "wdzięczna"),
  CorpusCase(
    "dzięki za rozstawienie namiotu!", ["lin | rozstawienie namiotu"], "a reply that says what for", replyTo: "lin"),
  CorpusCase("świetna robota 💪", ["lin"], "a reply with an explicit word", replyTo: "lin"),
  CorpusCase("Sukces: winda znowu jeździ", ["win | winda znowu jeździ"], "a keyword"),
  CorpusCase("Mały sukces – wszystkie lampy świecą", ["win | wszystkie lampy świecą"], "a keyword and a dash"),
  CorpusCase(
    "Lekcja: najpierw wyłączyć prąd, mówi @omar", ["lesson | najpierw wyłączyć prąd, mówi @omar |  | omar"],
    "a lesson with a person"),
  CorpusCase(
    "Przeszkody:\n- klient odwołał\n- drukarka zepsuta", ["setback | klient odwołał", "setback | drukarka zepsuta"],
    "a heading"),
  CorpusCase(
    "Pochwała od biblioteki: wreszcie jasne formularze", ["praise | wreszcie jasne formularze | from biblioteki"],
    "praise from somebody"),
  CorpusCase("Cel: wysłać ofertę do piątku", ["goal | wysłać ofertę | due piątku"], "a goal"),
  CorpusCase("Nastrój: 4 – zmęczona, ale zadowolona", ["mood | zmęczona, ale zadowolona | 4 of 5"], "a mood"),
  CorpusCase(
    "Cele:\n- raport do końca tygodnia\n- ogród do 3 maja",
    ["goal | raport | due końca tygodnia", "goal | ogród | due 3 maja"], "goals with dates"),
  CorpusCase("Cel osiągnięty: #3", ["done | #3"], "a goal by its number"),
  CorpusCase(
    "Wynik eksperymentu #4: bez różnicy | niejasne", ["result | bez różnicy | #4 | unclear"], "a result by number"),
  CorpusCase("Wynik: mniej pytań | zadziałało", ["result | mniej pytań | worked"], "an outcome"),
  CorpusCase("Wskaźnik: konwersja 4,2%", ["metric | metric konwersja 4.2 %"], "a comma before decimals"),
  CorpusCase("dzięki @ada 😊", ["ada"], "any thanks count where the channel says so", sensitivity: .any),
  CorpusCase("Świetna robota @lin", ["lin"], "an explicit word where thanks do not count", sensitivity: .explicit),
  CorpusCase("@omar, jesteś po prostu niesamowity", ["omar"], "an adverb in the praise"),
  CorpusCase("Huge kudos dla @ada za deploy", ["ada | deploy"], "English filler"),
  CorpusCase("Brawo Ty @grace!", ["grace"], "brawo ty"),
  CorpusCase(
    "Brawa dla:\n- @ada za demontaż\n- @lin za gotowanie", ["ada | demontaż", "lin | gotowanie"], "a heading"),
]
