// SPDX-License-Identifier: Apache-2.0
// German messages that recognise somebody, or say one of the other things.

import Recognition

let germanCorpus: [CorpusCase] = [
  CorpusCase("Kudos an @ada für den Fix", ["ada | den Fix"], "an English noun in a German sentence"),
  CorpusCase("Danke @ada for the review", ["ada | the review"], "a German sign in an English sentence"),
  CorpusCase(
    "Thanks @lin fürs Einspringen gestern", ["lin | Einspringen gestern"], "an English sign in a German sentence"),
  CorpusCase("Ich möchte mich bei @ada für den Review bedanken", ["ada | den Review"], "the verb stands last"),
  CorpusCase(
    "Ich möchte mich ganz herzlich bei @ada und @lin für die Hilfe beim Umzug bedanken!",
    ["ada lin | die Hilfe beim Umzug"], "filler before and a run"),
  CorpusCase("wollte @lin mal danken für die Nachtschicht", ["lin | die Nachtschicht"], "wollte … danken"),
  CorpusCase(
    "Ich wollte mich noch bei @omar bedanken, weil er meinen Dienst übernommen hat",
    ["omar | er meinen Dienst übernommen hat"], "weil behind the verb"),
  CorpusCase(
    "Wir möchten @priya für die tolle Organisation des Sommerfests danken",
    ["priya | die tolle Organisation des Sommerfests"], "danken stands last"),
  CorpusCase(
    "Ich möchte mich für die geduldige Einarbeitung bei @grace bedanken", ["grace | die geduldige Einarbeitung"],
    "what for comes first"),
  CorpusCase(
    "Ich möchte @omar ein riesengroßes Lob aussprechen für den Messestand", ["omar | den Messestand"],
    "ein Lob aussprechen"),
  CorpusCase(
    "Ich möchte @omar für den Messestand ein dickes Lob aussprechen", ["omar | den Messestand"],
    "a noun and its verb stand last"),
  CorpusCase(
    "An dieser Stelle möchte ich @lin mal Danke sagen für die vielen Stunden am Zoll",
    ["lin | die vielen Stunden am Zoll"], "danke sagen"),
  CorpusCase(
    "Vielen lieben Dank @grace, dass du die Kisten geschleppt hast", ["grace | du die Kisten geschleppt hast"], "dass"),
  CorpusCase(
    "Danke, dass du so schnell reagiert hast @ada", ["ada | du so schnell reagiert hast"],
    "dass, the mention ends the sentence"),
  CorpusCase("Herzlichen Dank an das ganze @design-team für die Plakate", ["design-team | die Plakate"], "a group"),
  CorpusCase("Danke nochmal an @ada und @lin für die Schulung 🙏", ["ada lin | die Schulung"], "nochmal an"),
  CorpusCase(
    "@omar vielen Dank für deinen Vortrag, der Saal war begeistert", ["omar | deinen Vortrag, der Saal war begeistert"],
    "mention first"),
  CorpusCase("Ein dickes Dankeschön geht an @lin für die Übersetzung", ["lin | die Übersetzung"], "geht an"),
  CorpusCase(
    "Mein Dank gilt @priya für zwölf Jahre Geduld mit dem Archiv", ["priya | zwölf Jahre Geduld mit dem Archiv"], "gilt"
  ),
  CorpusCase(
    "danke @ada fürs Korrekturlesen und @lin für die Fotos", ["ada | Korrekturlesen", "lin | die Fotos"],
    "two items under one sign"),
  CorpusCase(
    "Ein Hoch auf @grace, die den Ofen repariert hat!", ["grace | die den Ofen repariert hat"], "ein Hoch auf"),
  CorpusCase("Hut ab vor @omar, drei Prüfungen in einer Woche", ["omar | drei Prüfungen in einer Woche"], "Hut ab vor"),
  CorpusCase("Ich ziehe meinen Hut vor @ada", ["ada"], "a figure of speech"),
  CorpusCase("Chapeau @lin!", ["lin"], "chapeau"),
  CorpusCase("stark @priya, Platz eins beim Hackathon", ["priya | Platz eins beim Hackathon"], "stark"),
  CorpusCase("@grace starke Leistung bei der Abnahme heute", ["grace | der Abnahme heute"], "starke Leistung"),
  CorpusCase(
    "@omar hat einen super Job gemacht mit dem neuen Lager", ["omar | dem neuen Lager"], "said about somebody"),
  CorpusCase("Tolle Arbeit von @lin am Prospekt", ["lin | Prospekt"], "von leads to who did it"),
  CorpusCase("Saubere Arbeit @ada", ["ada"], "saubere Arbeit"),
  CorpusCase("das hast du großartig gemacht @priya", ["priya"], "das hast du … gemacht"),
  CorpusCase(
    "Die Zahlen stimmen endlich wieder, gut gemacht @omar", ["omar | Die Zahlen stimmen endlich wieder"],
    "the sign closes beside the mention"),
  CorpusCase("@lin du bist der Hammer!", ["lin"], "du bist der Hammer"),
  CorpusCase("@grace ist Gold wert", ["grace"], "ist Gold wert"),
  CorpusCase(
    "Herzlichen Glückwunsch @ada zur bestandenen Meisterprüfung", ["ada | bestandenen Meisterprüfung"],
    "Glückwunsch zur"),
  CorpusCase("Glueckwunsch an @ada und @omar zum Abschluss", ["ada omar | Abschluss"], "an umlaut in two letters"),
  CorpusCase("wir gratulieren @lin zum Firmenjubiläum", ["lin | Firmenjubiläum"], "wir gratulieren"),
  CorpusCase("Großes Lob an @grace fuer das Konzept #mut", ["grace | das Konzept #mut | mut"], "a value"),
  CorpusCase("Das größte Lob der Woche geht an @priya für die Inventur", ["priya | die Inventur"], "der Woche geht an"),
  CorpusCase("Riesen Applaus für @omar und sein Team 👏", ["omar"], "his team is filler"),
  CorpusCase("Props gehen raus an @lin für die Playlist", ["lin | die Playlist"], "gehen raus an"),
  CorpusCase("GROSSES LOB AN @ada FÜR DIE RETTUNG DES SERVERS", ["ada | DIE RETTUNG DES SERVERS"], "capitals"),
  CorpusCase("Moin zusammen, vielen Dank an @grace für den Kuchen!", ["grace | den Kuchen"], "a greeting before"),
  CorpusCase(
    "Kudos für die saubere Übergabe an @omar", ["omar | die saubere Übergabe"],
    "a noun leads to its receiver at the end"),
  CorpusCase(
    "Ohne dich hätten wir das nie geschafft, danke @lin für alles", ["lin | alles"], "a denial in another clause"),
  CorpusCase(
    "🏆 @ada für die ruhigste Umstellung seit Jahren", ["ada | die ruhigste Umstellung seit Jahren"], "an emoji and für"),
  CorpusCase("Respekt @priya, das Interview war souverän", ["priya | das Interview war souverän"], "Respekt"),
  CorpusCase(
    "Ich bin @ada so dankbar für ihre Unterstützung im Januar", ["ada | ihre Unterstützung im Januar"], "dankbar"),
  CorpusCase("Merci @omar fürs Schneeschippen", ["omar | Schneeschippen"], "merci in a German sentence"),
  CorpusCase(
    "Man kann @grace gar nicht genug danken für die drei Wochenenden", ["grace | die drei Wochenenden"],
    "nicht genug danken"),
  CorpusCase(
    "danke fürs Aufbauen der Bühne!", ["lin | Aufbauen der Bühne"], "a reply that says what for", replyTo: "lin"),
  CorpusCase("starke Leistung 💪", ["lin"], "a reply with an explicit word", replyTo: "lin"),
  CorpusCase("Erfolg: der Aufzug fährt wieder", ["win | der Aufzug fährt wieder"], "a keyword"),
  CorpusCase("Kleiner Erfolg – alle Lampen brennen", ["win | alle Lampen brennen"], "a keyword and a dash"),
  CorpusCase("Der Testlauf war fehlerfrei #erfolg", ["win | Der Testlauf war fehlerfrei"], "a tag"),
  CorpusCase(
    "Gelernt: Backups vor Feierabend prüfen, sagt @omar",
    ["lesson | Backups vor Feierabend prüfen, sagt @omar |  | omar"], "a lesson with a person"),
  CorpusCase(
    "Rückschläge:\n- Kunde hat abgesagt\n- Drucker defekt",
    ["setback | Kunde hat abgesagt", "setback | Drucker defekt"], "a heading"),
  CorpusCase(
    "Lob von der Stadtbücherei: endlich klare Formulare", ["praise | endlich klare Formulare | from der Stadtbücherei"],
    "praise from somebody"),
  CorpusCase("Ziel: Angebot abschicken bis Freitag", ["goal | Angebot abschicken | due Freitag"], "a goal"),
  CorpusCase("Stimmung: 4 – müde, aber froh", ["mood | müde, aber froh | 4 of 5"], "a mood"),
  CorpusCase(
    "Ziel: Steuer bis 15.3. abgeben", ["goal | Steuer bis 15.3. abgeben | due 15.3"],
    "a date in the midst, parted by a full stop"),
  CorpusCase(
    "Ziele:\n- Bericht bis Ende nächster Woche\n- Garten bis zum 3. Mai",
    ["goal | Bericht | due Ende nächster Woche", "goal | Garten | due 3. Mai"], "goals with dates"),
  CorpusCase("Ziel erreicht: #3", ["done | #3"], "a goal by its number"),
  CorpusCase(
    "Ergebnis von #4: kein Unterschied | unklar", ["result | kein Unterschied | #4 | unclear"], "a result by number"),
  CorpusCase("Ergebnis: weniger Rückfragen | hat geklappt", ["result | weniger Rückfragen | worked"], "an outcome"),
  CorpusCase("Kennzahl: Besucher 1.200", ["metric | metric Besucher 1200"], "a full stop parts thousands"),
  CorpusCase("Metrik: Abbruchquote liegt bei 3,4 %", ["metric | metric Abbruchquote 3.4 %"], "a comma before decimals"),
  CorpusCase("vielen dank @ada 😊", ["ada"], "any thanks count where the channel says so", sensitivity: .any),
  CorpusCase("Großartige Arbeit @lin", ["lin"], "an explicit word where thanks do not count", sensitivity: .explicit),
  CorpusCase(
    "Danke für deine Hilfe beim Umzug, liebe @ada!", ["ada | deine Hilfe beim Umzug"],
    "a word of address before the mention"),
  CorpusCase("@omar, du bist einfach der Hammer", ["omar"], "an adverb in the praise"),
  CorpusCase("Huge kudos an @ada fürs Deployment", ["ada | Deployment"], "English filler"),
  CorpusCase("Big thanks @ada für den quick fix", ["ada | den quick fix"], "an English sign in a German sentence"),
  CorpusCase("danke @ada fürs Melden des Lecks", ["ada | Melden des Lecks"], "more than a courtesy"),
  CorpusCase(
    "Endlich läuft die Heizung, danke @lin für die Geduld mit dem Ding", ["lin | die Geduld mit dem Ding"],
    "patience with a thing is no courtesy"),
  CorpusCase(
    "Danke an:\n- @ada für den Abbau\n- @lin fürs Kochen", ["ada | den Abbau", "lin | Kochen"], "a heading of thanks"),
  CorpusCase("Wie immer: Danke @grace für den Kaffee", ["grace | den Kaffee"], "an adverb before a colon"),
  CorpusCase(
    "Kompliment an @ada für die Rede am 3. Mai in Köln", ["ada | die Rede am 3. Mai in Köln"],
    "the full stop of an ordinal"),
  CorpusCase("Lob an @ada und mich für die Demo", ["ada | die Demo"], "the author beside another"),
  CorpusCase("Danke @ada, @lin und mir für die Demo", ["ada lin | die Demo"], "the author in the dative"),
  CorpusCase("Glückwunsch an @ada und mich!", ["ada"], "the author at the end"),
]
