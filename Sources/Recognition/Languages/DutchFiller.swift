// SPDX-License-Identifier: Apache-2.0
// Dutch: what may stand around a sign without changing it, and what says what for.

extension LanguageTable {
  static let dutchFiller: [(roles: Roles, phrases: [String])] = [
    (
      .lead,
      [
        "een", "de", "het", "heel", "erg", "heel erg", "ontzettend", "enorm", "enorme", "super", "mega", "reuze",
        "grote", "groot", "dikke", "dik", "vette", "fikse", "flinke", "welverdiende", "welverdiend", "verdiend",
        "verdiende", "speciale", "speciaal", "extra", "kleine", "klein", "lieve", "warme", "warm", "oprechte",
        "oprecht", "dubbele", "welgemeende", "hartelijke", "hartelijk", "hartstikke", "echt", "echte", "zeer",
        "bijzonder", "bijzondere", "veel", "vele", "duizend", "duizendmaal", "1000", "wat", "wat een", "weer",
        "alweer", "weer een", "weer eens", "nog", "nog een", "nog even", "nogmaals", "nog eens", "nog een keer",
        "opnieuw", "ook", "en", "en ook", "daarnaast", "verder", "tot slot", "tenslotte", "ten slotte", "trouwens",
        "btw", "ps", "p.s", "o ja", "oh ja", "oja", "oh", "ah", "ja", "jaa", "yes", "yeah", "wow", "wauw", "jeetje",
        "jemig", "tjonge", "hoera", "joepie", "yay", "hèhè", "zo", "zo hé", "nou", "nou ja", "ok", "oké", "okay",
        "eindelijk", "even", "gewoon", "absoluut", "werkelijk", "natuurlijk", "uiteraard", "eerlijk",
        "eerlijk gezegd", "moet ik zeggen", "moet gezegd", "mag gezegd worden", "kortom", "dus", "dan", "eerst",
        "allereerst", "last but not least", "niet te vergeten", "update", "hallo", "hoi", "hey", "hé", "hee", "hi",
        "dag", "goedemorgen", "goedemiddag", "goeiemorgen", "goedenmorgen", "hallo allemaal", "hoi allemaal",
        "hi allemaal", "hey allemaal", "hoi team", "hi team", "hallo team", "hey team", "hallo iedereen",
        "hi iedereen", "beste allemaal", "beste team", "beste collega's", "lieve allemaal", "lieve collega's", "team",
        "mensen", "jongens", "allemaal", "iedereen", "collega's", "mijn", "m'n", "ons", "onze", "van mij",
        "van mij ook", "van ons", "namens het team", "namens het hele team", "namens iedereen", "namens ons allemaal",
        "namens allen", "uit de grond van mijn hart", "vanuit mijn hart", "bij deze", "hierbij", "langs deze weg",
        "via deze weg", "vanaf hier", "hier", "vandaag", "gisteren", "deze week", "vandaag gaat", "deze week gaat",
        "gaat", "gaan", "tijd voor", "tijd voor een", "heeft", "hebben", "heb", "hebt", "heb je", "je hebt",
        "jullie hebben", "hebben jullie", "dat heb je", "dat hebben jullie", "dat is", "dat was", "verdient",
        "verdienen", "verdient een", "krijgt", "krijgt van mij", "krijgen", "krijgen van mij", "doet", "deed", "doen",
        "leverde", "levert", "lever", "heeft echt", "leverde weer", "top", "topper", "mooi", "goed", "geweldig",
        "fantastisch", "perfect", "prachtig", "netjes", "lekker", "knap", "tof", "gaaf", "cool", "nice", "prima",
        "ongelooflijk", "ongelofelijk", "onwijs", "waanzinnig", "gigantisch", "gigantische", "immens", "immense",
        "oneindig", "eeuwig", "diep", "diepe", "grootste", "allergrootste", "ik", "wij", "we", "ben", "ik ben",
        "we zijn", "ik vind", "vind ik", "vrijdag", "maandag", "dinsdag", "woensdag", "donderdag", "zeker", "sowieso",
        "gauw", "snel", "kort", "mooie", "luid", "daverend", "daverende", "publiekelijk", "alle", "een woord van",
        "woord van", "een blijk van", "blijk van", "big", "huge", "massive", "mad", "major", "special", "giant",
        "zoals altijd", "zoals gewoonlijk", "als altijd", "jullie hebben dat", "je hebt dat", "je hebt het",
        "jullie hebben het", "heeft het", "heeft dat", "hebben het", "hebben dat",
      ]
    ),
    (
      .performative,
      [
        "ik wil", "ik wil graag", "ik wil even", "ik wil graag even", "ik wil ook", "ik wil ook even",
        "ik wil ook graag", "ik wil hier", "ik wil hier even", "ik wil gewoon", "ik wil nog", "ik wil nog even",
        "ik wil jullie", "ik wil vooral", "ik wil bij deze", "wil", "wil graag", "wil even", "wil graag even",
        "wil ook", "wil ook even", "wil nog even", "wil hier even", "ik wou", "ik wou even", "ik wou graag", "wou",
        "wou even", "wou nog even", "ik wilde", "ik wilde even", "ik wilde graag", "ik wilde nog even", "wilde",
        "wilde even", "wilde nog even", "wilde graag", "we willen", "wij willen", "we willen graag",
        "wij willen graag", "we wilden", "willen", "willen graag", "willen we", "willen wij", "wil ik",
        "wil ik graag", "wil ik even", "wil ik ook", "wilde ik", "wou ik", "ik zou graag", "ik zou", "zou graag",
        "zou ik graag", "we zouden graag", "mag ik", "ik mag", "ik moet", "moet even", "moet ik", "ik moet even",
        "graag wil ik", "graag wil ik even", "graag", "bij deze wil ik", "hierbij wil ik", "vandaag wil ik",
        "langs deze weg wil ik", "namens het team wil ik", "ik kan", "kan", "we kunnen", "laat me", "laat mij",
      ]
    ),
    (
      .handOver,
      [
        "even", "graag", "graag even", "ook", "nog", "nog even", "nogmaals", "heel", "erg", "heel erg", "hartelijk",
        "van harte", "speciaal", "vooral", "echt", "gewoon", "hier", "hier even", "bij deze", "publiekelijk",
        "persoonlijk", "openbaar", "oprecht", "uitgebreid", "enorm", "ontzettend", "geven", "zeggen", "doen",
        "uitdelen", "sturen", "uitspreken", "overbrengen", "maken", "laten horen", "achterlaten", "een", "een grote",
        "mijn", "onze", "eens", "een keer", "officieel", "expliciet", "extra", "even extra", "toch", "toch even",
        "best", "zo", "allemaal", "vandaag", "nu", "aan", "wel", "eventjes", "namens het team", "namens iedereen",
        "toewensen", "toezwaaien", "in de groep gooien", "droppen",
      ]
    ),
    (
      .link,
      [
        "aan", "aan de", "aan het", "aan onze", "aan ons", "aan mijn", "aan alle", "aan allebei", "aan jou",
        "aan jullie", "voor", "voor de", "voor het", "voor onze", "naar", "naar de", "naar onze", "richting",
        "gaat naar", "gaan naar", "gaat uit naar", "gaan uit naar", "gaat aan", "gaan aan", "gaat vandaag naar",
        "gaat deze week naar", "gaan deze week naar", "gaat ook naar", "gaat", "gaan", "uit naar", "ook aan",
        "ook naar", "ook voor", "ook", "nog aan", "nogmaals aan", "vooral aan", "in het bijzonder aan",
        "speciaal aan", "met name aan", "vooral", "in het bijzonder", "speciaal", "met name", "van mij aan",
        "van ons aan", "van ons allemaal aan", "van het hele team aan", "namens het team aan", "verdient",
        "verdienen", "je", "jou", "jullie", "u", "wel", "lieve", "beste", "allebei", "beide", "beiden", "jullie twee",
        "allemaal", "iedereen", "team", "het team", "heel erg", "heel", "erg", "zeer", "zo", "echt", "weer",
        "nogmaals", "nog eens", "nog een keer", "even", "vandaag", "deze week", "natuurlijk", "uiteraard", "onze",
        "mijn", "m'n", "de", "het", "die", "collega", "collega's", "en", "van de week", "van de dag", "van de maand",
        "van de sprint", "is", "zijn", "punten", "punt", "man", "maat", "vriend", "voor jou", "hoor", "zeg",
        "voor allebei", "duizendmaal", "duizend keer", "hartelijk", "van harte", "meneer", "mevrouw", "ben je",
        "toch", "met z'n allen", "mensen", "jongens", "gozer", "van mij", "van ons", "waard", "bij deze",
        "bij deze aan", "aan het hele", "aan heel het", "het hele", "hele", "heel het", "aan het voltallige",
        "het voltallige",
      ]
    ),
    (
      .trail,
      [
        "heel erg", "erg", "heel", "zo", "nogmaals", "nog eens", "nog een keer", "ook", "vandaag", "gisteren",
        "gisteravond", "vanochtend", "vanmorgen", "vannacht", "deze week", "vorige week", "afgelopen week",
        "dit weekend", "afgelopen weekend", "afgelopen nacht", "weer", "alweer", "echt", "toch", "hoor", "zeg", "wel",
        "even", "allebei", "beiden", "beide", "jullie twee", "allemaal", "iedereen", "team", "en team", "en het team",
        "en het hele team", "en zijn team", "en haar team", "en hun team", "en co", "en alle anderen", "en iedereen",
        "en alle betrokkenen", "en de rest", "en de rest van het team", "zoals altijd", "als altijd",
        "zoals gewoonlijk", "van mij", "van ons", "van ons allemaal", "van harte", "namens het team",
        "namens het hele team", "namens iedereen", "namens ons allemaal", "geleverd", "verzet", "gedaan", "verricht",
        "afgeleverd", "neergezet", "verdiend", "vooral", "met name", "in het bijzonder", "speciaal", "hiervoor",
        "daarvoor", "duizendmaal", "man", "maat", "gozer", "topper", "toppers", "held", "kanjer", "natuurlijk",
        "trouwens", "btw", "bij deze", "mensen", "jongens", "hier", "xx", "nu",
      ]
    ),
    (
      .crowd,
      [
        "allemaal", "iedereen", "team", "mensen", "jongens", "collega's", "allen", "jullie allemaal", "beiden",
        "allebei", "lieve mensen", "luitjes", "dames", "heren", "jullie", "alle collega's", "lui",
      ]
    ),
    (.addressing, ["aan", "naar", "voor", "richting"]),
    (.determiner, ["mijn", "m'n", "onze", "ons", "de", "het", "jouw", "jullie", "een", "die", "deze"]),
    (.authorship, ["van", "door"]),
    (.hail, ["hallo", "hoi", "hey", "hé", "hi", "dag", "hee"]),
    (.verbReason, ["met"]),
    (
      .joiner,
      [
        "en", "&", "+", "plus", "alsook", "evenals", "en ook", "alsmede", "samen met", "en natuurlijk", "en vooral",
      ]
    ),
    (
      .reason,
      [
        "voor", "omdat", "want", "doordat", "vanwege", "wegens", "dat", "daarvoor dat", "ervoor dat",
      ]
    ), (.verbalReason, ["voor al", "voor alle"]),
    (.looseReason, ["met", "op", "bij", "aan", "in", "tijdens", "rond", "rondom", "qua", "dat", "om"]),
    (
      .aside,
      [
        "vandaag", "gisteren", "deze week", "vorige week", "nogmaals", "zoals altijd", "als altijd", "weer", "alweer",
        "mensen", "team", "allemaal", "iedereen", "jongens", "allebei", "beiden", "jullie", "jullie twee", "ook",
        "en", "hoe", "echt", "bedankt", "dank", "heel erg", "hoor", "zeg", "man", "maat", "zo", "van mij", "van ons",
        "hier", "toch", "altijd", "die", "dit", "dat", "je", "jij", "ga zo door", "blijf zo doorgaan", "wel", "nou",
      ]
    ),
    (
      .statement,
      [
        "je", "jouw", "jullie", "dat", "dit", "het", "de", "die", "alles", "heeft", "hebt", "heb", "werkt", "werkte",
        "klopt", "gelukt", "gevonden", "opgelost", "gefikst", "ik", "we", "wij", "mijn", "onze", "echt", "wat",
        "perfect", "top", "ziet", "gemerged", "staat", "loopt", "is", "was",
      ]
    ),
  ]
}
