// SPDX-License-Identifier: Apache-2.0
// Dutch: what keeps a sign from counting, and words around mentions, wins and hashtags.

extension LanguageTable {
  static let dutchTraps: [(roles: Roles, phrases: [String])] = [
    (.homeKeyword, ["les", "compliment"]),
    (
      .verdict,
      [
        "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "zou", "zouden", "kan", "kunnen", "kon",
        "konden", "moet", "moeten", "mag", "zal", "zullen", "heeft", "hebben", "had", "hadden", "krijgt", "krijgen",
        "kreeg", "kregen", "lijkt", "lijken", "niet", "nooit", "geen", "zei", "zegt", "zeggen", "schreef", "schrijft",
        "schrijven", "stuurt", "sturen", "stuurde", "geven", "gaf", "geeft", "posten", "uitdelen", "nodig", "wil",
        "willen", "wilde", "graag", "alleen", "als", "wanneer", "zodra", "tenzij", "totdat", "tot", "nadat",
        "voordat", "later", "morgen", "volgende", "straks", "binnenkort", "alsjeblieft", "aub", "svp", "of", "zonder",
        "behalve", "misschien", "in plaats", "hebben we", "hebben wij", "hebben ze", "heb ik", "is het", "is de",
        "kan ik", "kunnen we", "komt", "komen", "werkt", "lukt", "staat", "loopt", "gaat het", "weten", "weet", "zit",
        "ging", "doet", "ligt", "ben ik", "zijn we", "met je verjaardag", "met jouw verjaardag",
        "met jullie verjaardag", "met haar verjaardag", "met zijn verjaardag", "met uw verjaardag",
        "met de verjaardag", "met je zoon", "met je dochter", "te geven", "te sturen", "te zeggen", "te schrijven",
        "te posten", "uit te delen",
      ]
    ),
    (
      .conditional,
      [
        "als", "wanneer", "zodra", "tenzij", "indien", "mits", "stel", "stel dat", "totdat", "voordat", "of",
        "bijvoorbeeld", "bijv", "bv", "volgens", "in geval", "in het geval", "ingeval", "zolang", "pas als",
        "gesteld dat", "op het moment dat", "tot",
      ]
    ),
    (.denial, ["niet", "nee"]),
    (
      .negation,
      [
        "niet", "nooit", "geen", "niemand", "niets", "niks", "zonder", "nauwelijks", "nee", "neen", "nope", "noch",
        "nergens", "amper", "allerminst", "geenszins", "evengoed bedankt", "toch bedankt",
      ]
    ),
    (
      .refusal,
      [
        "nee", "neen", "nee nee", "oh nee", "ach nee", "nee hoor", "niet nodig", "nee niet nodig", "nope", "nah",
        "hoeft niet", "nee hoeft niet", "liever niet", "nee liever niet",
      ]
    ),
    (
      .wish,
      [
        "zou", "zouden", "zal", "zullen", "moet", "moeten", "gaan we", "ga ik", "kunnen we", "zullen we", "hoop",
        "hopen", "hopelijk", "wens", "wensen", "wil", "willen", "morgen", "vanavond", "later", "straks", "binnenkort",
        "volgende week", "volgende keer", "komende week", "kijk uit naar", "kijken uit naar", "tot morgen",
        "tot straks", "tot zo", "tot later", "tot dan", "laten we", "laat ons", "herinner", "herinner me",
        "niet vergeten", "vergeet niet", "denk eraan", "denk erom", "plan", "plannen", "misschien", "wellicht",
        "mogen we", "moeten we", "nog te", "van plan", "zin in", "heb zin",
      ]
    ),
    (
      .reported,
      [
        "zei", "zeiden", "zegt", "zeggen", "gezegd", "schreef", "schreven", "schrijft", "geschreven", "vertelde",
        "vertelt", "verteld", "vroeg", "vraagt", "gevraagd", "antwoordde", "antwoordt", "citaat", "quote", "citeer",
        "hoorde", "gehoord", "meldde", "meldt", "beweert", "beweerde", "noemde", "noemt", "vermeldde", "heet",
        "heette", "titel", "onderwerp", "kop", "blijkbaar", "kennelijk", "volgens", "naar verluidt", "riep", "roept",
        "stuurde", "stuurt", "gestuurd", "gaf", "kreeg", "gekregen", "laat weten", "liet weten", "gegeven", "appte",
        "mailde", "reageerde", "moet ik zeggen van", "doorgeven van", "laat doorgeven", "moest ik doorgeven",
        "ik moest zeggen",
      ]
    ),
    (
      .instruction,
      [
        "zeg", "zeg maar", "geef", "geeft", "herinner", "vergeet niet", "niet vergeten", "denk eraan", "denk erom",
        "alsjeblieft", "aub", "svp", "laten we", "laat ons", "schrijf", "typ", "type", "tik", "gebruik", "gebruikt",
        "stuur", "vraag", "post", "plaats", "zet", "bedank even", "bedank je", "feliciteer", "voeg", "antwoord",
        "voorbeeld", "bijvoorbeeld", "bijv", "bv", "probeer", "in plaats van", "doe", "schrijven", "typen",
        "gebruiken", "stop", "stop met", "reageer", "reageer met", "wens", "vertel", "moet je",
      ]
    ),
    (
      .request,
      [
        "alsjeblieft", "alstublieft", "aub", "a.u.b", "svp", "s.v.p", "pls", "plz", "kun je", "kan je",
        "kunnen jullie", "kan jij", "kun jij", "zou je", "zou jij", "zouden jullie", "wil je", "wil jij",
        "willen jullie", "kunt u", "zou u", "wilt u", "kan iemand", "zou iemand", "kan er iemand", "wie kan",
        "laat me weten", "laat even weten", "laat het me weten", "laat maar weten", "geef even door", "ik heb nodig",
        "we hebben nodig", "nodig van je", "kijk even", "kijk eens", "kijk je", "check even", "check je",
        "als je tijd hebt", "zodra je tijd hebt", "wanneer je tijd hebt", "als je even tijd hebt", "je moet",
        "jullie moeten", "stuur me", "stuur je", "wacht op", "wachten op", "ik wacht", "asap", "graag even", "mag ik",
        "mag jij", "geef me",
      ]
    ),
    (
      .irony,
      [
        "voor niks", "voor niets", "bedankt voor niets", "bedankt voor niks", "nou bedankt", "nou lekker dan",
        "lekker dan", "fijn dan", "ja hoor", "dank je feestelijk", "ironie", "ironisch", "sarcasme", "sarcastisch",
        "kapot hebt gemaakt", "stuk hebt gemaakt", "voor het kapotmaken", "voor het stukmaken", "voor het slopen",
        "hebt gesloopt", "gesloopt hebt", "om zeep geholpen", "om zeep hebt geholpen", "in de soep laten lopen",
        "voor het negeren", "voor het vergeten", "voor het verpesten", "verpest hebt", "hebt verpest",
        "voor het crashen", "plat hebt gelegd", "platgelegd hebt", "hebt platgelegd", "voor het platleggen",
        "platleggen van", "voor de storing", "voor de chaos", "voor de rommel", "voor de puinhoop", "voor de ellende",
        "voor de vertraging", "voor het laten wachten", "om me te laten wachten", "voor nog een bug",
        "voor de slapeloze nacht", "nu is alles kapot", "nu is alles stuk", "nu is de build kapot", "nu is prod stuk",
        "nu ligt alles plat", "nu doet niets het meer", "niets doet het meer", "nu werkt niets meer",
        "werkt niks meer", "prod verwijderd", "productie verwijderd", "database verwijderd", "mijn weekend verpest",
        "weekend naar de", "daar gaat mijn", "kost me mijn", "heeft me een dag gekost", "slow clap",
        "wakker gemaakt hebt", "hebt wakker gemaakt", "voor het wakker maken", "voor het breken van de build",
        "breken van de build", "breken van prod", "nou geweldig", "nou top", "lekker handig", "lekker slim",
        "kapot gemaakt hebt", "kapotgemaakt hebt", "stuk gemaakt hebt", "stukgemaakt hebt", "voor het niet reageren",
        "voor het niet testen", "voor het niet antwoorden", "verprutst hebt", "hebt verprutst", "voor helemaal niets",
        "voor helemaal niks", "voor absoluut niets", "voor totaal niets", "held op sokken",
      ]
    ),
    (
      .inAdvance,
      [
        "alvast bedankt", "alvast dank", "bij voorbaat", "bij voorbaat dank", "bij voorbaat bedankt",
        "alvast dankjewel", "alvast dank je wel", "bedankt alvast", "dank alvast", "dank je alvast",
        "alvast hartelijk dank", "alvast heel erg bedankt", "alvast veel dank", "alvast merci", "alvast thanks",
        "alvast super bedankt", "alvast een", "alvast voor", "alvast", "vooraf bedankt", "op voorhand dank",
        "op voorhand", "op voorhand bedankt",
      ]
    ),
    (
      .takenBack,
      [
        "maar", "toch", "evengoed", "desondanks", "echter", "desalniettemin", "niettemin", "helaas", "hoewel",
        "ook al", "nee bedankt", "nee dank je", "al met al", "alvast", "bij voorbaat", "evenwel",
      ]
    ),
    (
      .greeting,
      [
        "welkom", "van harte welkom", "welkom terug", "welkom aan boord", "welkom bij", "welkom in het team",
        "gefeliciteerd met je verjaardag", "gefeliciteerd met je jaardag",
        "van harte gefeliciteerd met je verjaardag", "proficiat met je verjaardag", "met je verjaardag",
        "met jouw verjaardag", "met jullie verjaardag", "verjaardag", "jarig", "jarige", "fijne verjaardag",
        "gelukkige verjaardag", "happy birthday", "veel succes", "succes", "succes ermee", "zet hem op", "zet 'm op",
        "veel geluk", "sterkte", "beterschap", "van harte beterschap", "tot ziens", "doei", "dag allemaal", "vaarwel",
        "het ga je goed", "goedemorgen", "goedenacht", "goedenavond", "goedemiddag", "welterusten", "fijn weekend",
        "prettig weekend", "fijne dag", "fijne avond", "fijne vakantie", "prettige vakantie", "prettige feestdagen",
        "fijne feestdagen", "fijne kerst", "vrolijk kerstfeest", "vrolijk pasen", "gelukkig nieuwjaar",
        "beste wensen", "goede reis", "veel plezier", "eet smakelijk", "laatste dag", "laatste werkdag", "eerste dag",
        "eerste werkdag", "jubileum", "nieuw in het team", "nieuw bij ons", "nieuwe collega", "lunch", "borrel",
        "komt ons team versterken", "versterkt ons", "afscheid", "tot morgen", "tot snel",
      ]
    ),
    (
      .governing,
      [
        "met", "van", "door", "bij", "in", "op", "over", "om", "naar", "via", "als", "zoals", "dan", "en", "of",
        "per", "tegen", "na", "voor", "naast", "achter", "tussen", "onder", "zonder", "samen met", "cc", "zie", "vs",
        "volgens", "vanwege", "dankzij", "is", "zijn", "was", "waren", "de", "het", "een", "die", "mijn", "onze",
        "jouw", "vraag", "vraagt", "zeg", "zegt", "geef", "help", "helpen", "hielp", "geholpen", "helpt", "dat",
        "wat", "wie", "hoe", "omdat", "terwijl", "wanneer", "maar", "zowel", "beide", "inclusief", "behalve", "laat",
        "liet", "laten", "gaf", "geeft", "toont", "uit", "te", "ping", "tot", "tegenover", "jegens", "heeft",
        "hebben", "had", "daar",
      ]
    ),
    (
      .complete,
      combine(["me", "mij", "ons", "me hebt", "me hebben", "ons hebt"], ["hielp", "hielpen", "geholpen", "helpen"])
    ),
    (
      .placing,
      [
        "met", "bij", "van", "over", "in", "zoals", "als", "cc", "vraag", "via", "voor", "zie", "ontmoet", "op", "om",
      ]
    ),
    (
      .pronoun,
      [
        "mij", "me", "ons", "hem", "haar", "hen", "hun", "jou", "je", "jullie", "mezelf", "beide", "beiden", "ze",
      ]
    ),
    (
      .place,
      [
        "in", "op", "naar", "onder", "bij", "van", "uit", "via", "zie", "gebruik", "gebruikt", "gebruiken", "met",
        "kanaal", "channel", "tag", "hashtag", "post", "plaats", "schrijf", "zet", "ons", "onze", "de", "het", "die",
        "over", "zoals", "genaamd", "heet", "of", "als", "deze", "dit", "dat", "per", "volg", "lees", "zoek", "open",
        "voor", "check", "aan", "mute", "dempt", "binnen",
      ]
    ),
    (
      .placeNoun,
      [
        "kanaal", "channel", "thread", "draadje", "tag", "tags", "hashtag", "bord", "board", "digest", "pagina",
        "lijst", "ruimte",
      ]
    ),
    (
      .nothing,
      [
        "geen", "niets", "niks", "nee", "neen", "nog geen", "nog niets", "nog niks", "deze week niets",
        "deze week niks", "deze week geen", "vandaag niets", "vandaag niks", "vandaag geen", "niets nieuws",
        "niks nieuws", "niets te melden", "niks te melden", "niets bijzonders", "niks bijzonders", "geen deze week",
        "niets deze week", "niks deze week", "van mij niets", "van mij niks", "van mij geen", "helaas geen",
        "helaas niets", "helaas niks", "volgt", "volgt nog", "komt nog", "n.v.t", "nvt", "zie boven", "zie hierboven",
        "idem", "zelfde als vorige week", "tot nu toe niets", "tot nu toe geen", "nul",
      ]
    ),
    (
      .abbreviation,
      [
        "bijv", "bv", "b.v", "d.w.z", "dwz", "enz", "etc", "ca", "o.a", "m.b.t", "mbt", "i.p.v", "ipv", "t.o.v",
        "n.a.v", "i.v.m", "ivm", "a.u.b", "s.v.p", "nr", "blz", "dr", "ir", "drs", "mr", "mevr", "dhr", "prof",
        "incl", "excl", "max", "min", "evt", "resp", "jl", "a.s", "m.i", "o.i.d", "t.z.t", "zgn", "str", "z.s.m",
        "tel", "vs", "gem",
      ]
    ),
  ]
}
