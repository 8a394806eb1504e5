// SPDX-License-Identifier: Apache-2.0
// Dutch: signs and line keywords.

extension LanguageTable {
  /// Dutch.
  static let dutch = LanguageTable(
    tag: "nl",
    phrases: dutchSigns + dutchFiller + dutchTraps + dutchCourtesies,
    keywords: [
      (
        .win,
        [
          "succes", "successen", "succesje", "succesjes", "klein succes", "kleine successen", "klein succesje",
          "groot succes", "snel succes", "teamsucces", "teamsuccessen", "team-succes", "kleine winst", "snelle winst",
          "teamwinst", "overwinning", "overwinningen", "kleine overwinning", "kleine overwinningen", "overwinninkje",
          "succes van de week", "successen van de week", "succes van de dag", "win van de week", "wins van de week",
          "kleine win", "kleine wins", "mijlpaal", "meevaller", "win", "wins", "gelukt",
        ]
      ),
      (
        .lesson,
        [
          "les", "lessen", "geleerde les", "geleerde lessen", "geleerd", "les geleerd", "wijze les", "vandaag geleerd",
          "weer wat geleerd", "iets geleerd", "wat ik leerde", "leerpunt", "leerpunten", "leermoment", "leermomenten",
          "inzicht", "inzichten", "learning", "learnings", "lering", "deze week geleerd", "les van de week",
        ]
      ),
      (
        .setback,
        [
          "tegenslag", "tegenslagen", "tegenvaller", "tegenvallers", "obstakel", "obstakels", "hindernis",
          "hindernissen", "hobbel", "geblokkeerd", "blokkade", "blokkades", "blocker", "vastgelopen", "ik zit vast",
          "zit vast", "loop vast", "loopt vast", "kleine tegenslag", "struikelblok",
        ]
      ),
      (
        .praise,
        [
          "lof", "klantlof", "klantcompliment", "klantcomplimenten", "compliment", "complimenten", "klantenlof",
          "pluim",
        ]
      ),
      (
        .goal,
        [
          "doel", "doelen", "doelstelling", "doelstellingen", "microdoel", "microdoelen", "micro-doel", "micro-doelen",
          "klein doel", "kleine doelen", "doeltje", "weekdoel", "weekdoelen", "dagdoel", "doel van de week",
          "doel deze week", "doelen deze week", "doelen van de week", "mijn doel", "tussendoel", "subdoel",
        ]
      ),
      (
        .done,
        [
          "klaar", "gedaan", "afgerond", "doel gehaald", "doel bereikt", "doel klaar", "doel afgerond", "voltooid",
          "afgevinkt", "af", "doel behaald",
        ]
      ),
      (.experiment, ["experiment", "experimenten", "proef", "proefje"]),
      (.result, ["resultaat", "resultaten", "uitkomst", "uitslag", "uitkomsten", "resultaat experiment"]),
      (
        .metric,
        [
          "metriek", "metrieken", "cijfer", "cijfers", "meetwaarde", "kengetal", "kengetallen", "kpi", "meting",
          "metric", "kerncijfer", "kerncijfers",
        ]
      ),
      (.mood, ["stemming", "humeur", "sfeer", "mijn humeur", "mijn stemming"]),
      (
        .practice,
        [
          "praktijk", "goede praktijk", "beste praktijk", "werkwijze", "playbook",
          "draaiboek", "aanpak die werkt", "goede gewoonte", "praktijken", "praktijk geprobeerd",
          "geprobeerde praktijk",
        ]
      ),
    ],
    triggerTags: [(.win, ["succesje"]), (.lesson, ["geleerd"])],
    common: [
      "de", "het", "een", "en", "niet", "van", "voor", "met", "op", "te", "dat", "die", "ik", "je", "jij", "hij",
      "zij", "wij", "jullie", "ze", "mijn", "jouw", "zijn", "haar", "ons", "onze", "heel", "erg", "maar", "als", "al",
      "ook", "nog", "wel", "vandaag", "gisteren", "morgen", "aan", "bij", "uit", "om", "door", "naar", "er", "heeft",
      "hebben", "waren", "deze", "dit", "wat", "hoe", "dan", "nu", "even", "weer", "hier", "daar", "zo", "wil", "kan",
      "moet", "geen", "goed", "alles", "alle", "bent", "ben", "heb", "hebt", "had", "gaat", "gaan", "jou", "u", "mij",
      "hem", "toch", "omdat", "want", "tot", "over", "bedankt", "veel", "wie", "iedereen",
    ],
    noteWords: dutchNoteWords,
    hasDecimalComma: true)

  private static let dutchSigns: [(roles: Roles, phrases: [String])] = [
    (
      .noun,
      [
        "shoutout", "shoutouts", "shout-out", "shout-outs", "shout out", "kudos", "kudo", "hat tip", "high five",
        "high-five", "high fives", "applaus", "applausje", "compliment", "compliments", "complimenten", "complimentje",
        "pluim", "pluimpje", "staande ovatie", "lof", "hulde", "bloemetje", "veer", "felicitaties", "duim omhoog",
        "dikke duim", "schouderklopje", "gouden ster", "sterretje", "groot applaus", "pluimen", "lofzang", "ovatie",
        "hoera", "driewerf hoera", "duimpje", "dikke duim",
      ]
    ),
    (
      .strictNoun,
      [
        "props", "mvp", "mvp van de week", "mvp van de dag", "mvp van de maand", "mvp van de sprint", "held", "heldin",
        "held van de dag", "held van de week", "helden", "topper", "toppers", "toppertje", "kanjer", "kanjers",
        "topper van de week", "kanjer van de week", "kanjer van de dag", "legende", "legend", "baas", "rockstar",
        "redder", "redder in nood", "reddende engel", "respect", "petje af", "hoedje af", "lekker bezig", "heldendaad",
        "superheld", "uitblinker", "sterk", "knap", "bikkel", "bazen",
      ]
    ),
    (
      .phrase,
      [
        "bravo", "chapeau", "petje af voor", "petjes af voor", "hoed af voor", "hoedje af voor",
        "ik neem mijn petje af voor", "mijn petje af voor", "well done", "drie hoeraatjes", "hoera voor", "leve",
        "lang leve", "proficiat", "gefeliciteerd", "van harte gefeliciteerd", "van harte", "van harte proficiat",
        "felicitaties aan", "felicitatie", "gefeliciteerd aan", "ik feliciteer", "wij feliciteren", "we feliciteren",
        "hulde aan", "hulde voor", "lof aan", "lof voor", "complimenten aan", "complimenten voor", "compliment aan",
        "complimenten naar", "pluim voor", "een pluim voor", "een dikke pluim voor", "applaus voor", "respect voor",
        "respect aan", "een bos bloemen voor", "goed gedaan", "heel goed gedaan", "erg goed gedaan", "super gedaan",
        "knap gedaan", "netjes gedaan", "mooi gedaan", "top gedaan", "sterk gedaan", "prima gedaan", "geweldig gedaan",
        "fantastisch gedaan", "keurig gedaan", "uitstekend gedaan", "perfect gedaan", "slim gedaan", "tof gedaan",
        "lekker gedaan", "goed bezig", "goed gewerkt", "hard gewerkt", "lekker gewerkt", "goed geregeld",
        "netjes geregeld", "mooi geregeld", "top geregeld", "super geregeld", "knap geregeld", "goed gespeeld",
        "goed opgelost", "knap opgelost", "mooi opgelost", "netjes opgelost", "super opgelost", "goed aangepakt",
        "knap aangepakt", "goed gefikst", "goed geflikt", "knap geflikt", "geweldig geflikt", "goed voor elkaar",
        "goed gepresenteerd", "goed opgepakt", "mooi opgepakt", "netjes opgepakt", "supergoed gedaan",
        "hartstikke goed gedaan", "wat goed gedaan", "je bent een held", "je bent een ster", "je bent een topper",
        "je bent een kanjer", "je bent een baas", "je bent de beste", "je bent geweldig", "je bent top",
        "je bent super", "je bent een schat", "je bent een engel", "je bent een legende", "je bent goud waard",
        "je bent een rockstar", "je bent fantastisch", "je bent een genie", "je bent een tovenaar",
        "je bent onmisbaar", "je bent mijn held", "je bent onze held", "je bent een machine", "je bent een redder",
        "je bent een lifesaver", "je bent een bikkel", "je bent een koning", "je bent een koningin",
        "je bent een gouden kracht", "jij bent een held", "jij bent een ster", "jij bent een topper",
        "jij bent een kanjer", "jij bent de beste", "jij bent geweldig", "jij bent top", "jij bent super",
        "jij bent een schat", "jij bent goud waard", "jij bent een baas", "jij bent mijn held", "jullie zijn toppers",
        "jullie zijn top", "jullie zijn helden", "jullie zijn geweldig", "jullie zijn de besten",
        "jullie zijn de beste", "jullie zijn kanjers", "jullie zijn super", "jullie zijn fantastisch",
        "jullie zijn bazen", "jullie zijn goud waard", "ben je een topper", "wat een topper", "wat een held",
        "wat een kanjer", "wat een baas", "wat een toppers", "wat een helden", "wat een kanjers", "wat een bazen",
        "wat een ster", "wat ben je een topper", "wat ben je een held", "wat zijn jullie toppers", "is een held",
        "is een heldin", "is een topper", "is een kanjer", "is een ster", "is de beste", "is goud waard",
        "is een baas", "is een legende", "is mijn held", "is onze held", "is een rockstar", "is een engel",
        "is onmisbaar", "zijn toppers", "zijn helden", "zijn kanjers", "zijn goud waard", "je rockt", "jullie rocken",
        "rockt",
      ]
    ),
    (.exclamation, ["klasse", "wereldklasse", "klasbak", "wat een klasse"]),
    (
      .gratitude,
      [
        "bedankt", "bedankje", "bedankjes", "dank", "dank je", "dank je wel", "dankje", "dankjewel", "dank u",
        "dank u wel", "dankuwel", "dank jullie", "dank jullie wel", "dankjulliewel", "dank jou", "hartelijk dank",
        "hartelijk bedankt", "veel dank", "grote dank", "heel veel dank", "met dank aan", "dank aan",
        "dank gaat uit naar", "mijn dank", "onze dank", "mijn dank gaat uit naar", "dank ook aan", "duizendmaal dank",
        "duizend maal dank", "super bedankt", "superbedankt", "heel erg bedankt", "enorm bedankt",
        "ontzettend bedankt", "nogmaals bedankt", "nogmaals dank", "dankbaar", "ik ben dankbaar", "ik dank",
        "wij danken", "we danken", "ik bedank", "wij bedanken", "we bedanken", "merci", "thx", "tnx", "thnx",
        "dank dank", "bedank", "speciale dank", "bijzondere dank", "bijzonder veel dank", "warme dank",
        "welgemeende dank", "oprechte dank", "dikke merci", "dankzegging", "dankwoord", "mersi", "1000x dank",
        "1000 maal dank",
      ]
    ),
    (
      .verb,
      [
        "bedanken", "danken", "feliciteren", "complimenteren", "prijzen", "loven", "in het zonnetje zetten",
        "in het zonnetje", "eren", "waarderen", "bejubelen", "toejuichen", "huldigen", "niet genoeg bedanken",
        "niet vaak genoeg bedanken", "niet genoeg prijzen", "in de schijnwerpers zetten", "bedanken en feliciteren",
        "uitlichten",
      ]
    ),
    (
      [.phrase, .work],
      praisedDutchWork + [
        "topwerk", "topprestatie", "superwerk", "meesterwerk", "vakwerk", "huzarenstukje", "huzarenstuk", "topklus",
        "knap staaltje werk", "heldenwerk", "monnikenwerk", "nice work",
      ]
    ),
  ]

  /// `goed werk`, `mooie prestatie`: any of these adjectives with any of these nouns.
  private static let praisedDutchWork: [String] =
    neuterDutchPraise.flatMap { adjective in neuterDutchWork.map { "\(adjective) \($0)" } }
    + commonDutchPraise.flatMap { adjective in commonDutchWork.map { "\(adjective) \($0)" } }

  private static let neuterDutchWork = ["werk", "teamwerk", "stuk werk", "stukje werk"]
  private static let neuterDutchPraise = [
    "goed", "heel goed", "erg goed", "supergoed", "mooi", "knap", "sterk", "top", "super", "prima", "puik", "keurig",
    "geweldig", "fantastisch", "uitstekend", "schitterend", "prachtig", "perfect", "indrukwekkend", "briljant",
    "steengoed", "grandioos", "uitmuntend", "voortreffelijk", "formidabel", "subliem", "lekker", "tof", "gaaf",
    "ongelooflijk", "waanzinnig", "onwijs goed", "echt goed", "degelijk", "vakkundig", "excellent", "netjes", "net",
  ]
  private static let commonDutchWork = [
    "prestatie", "klus", "job", "actie", "inzet", "inspanning", "samenwerking", "teamprestatie",
  ]
  private static let commonDutchPraise = [
    "goede", "geweldige", "fantastische", "knappe", "mooie", "sterke", "uitstekende", "prachtige", "schitterende",
    "indrukwekkende", "super", "top", "toffe", "puike", "briljante", "ongelooflijke", "waanzinnige", "gave", "enorme",
    "ongekende", "fraaie", "nette", "perfecte", "heldhaftige", "keurige", "lekkere", "onwijs goede",
  ]
}
