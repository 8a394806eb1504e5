// SPDX-License-Identifier: Apache-2.0
// Dutch: signs and line keywords.

extension LanguageTable {
  /// Dutch.
  static let dutch = LanguageTable(
    tag: "nl",
    privateOpenings: ["privé", "onder ons"],
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
          "lessen", "geleerde les", "geleerde lessen", "geleerd", "les geleerd", "wijze les", "vandaag geleerd",
          "weer wat geleerd", "iets geleerd", "wat ik leerde", "leerpunt", "leerpunten", "leermoment", "leermomenten",
          "inzicht", "inzichten", "lering", "deze week geleerd", "les van de week", "les van vandaag", "les",
        ]
      ),
      (
        .setback,
        [
          "tegenslag", "tegenslagen", "tegenvaller", "tegenvallers", "obstakel", "obstakels", "hindernis",
          "hindernissen", "hobbel", "geblokkeerd", "blokkade", "blokkades", "vastgelopen", "ik zit vast", "zit vast",
          "loop vast", "loopt vast", "kleine tegenslag", "struikelblok",
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
        ["doel", "doelen", "doelstelling", "doelstellingen", "mijn doel"] + dutchSmallGoals
      ),
      (
        .done,
        [
          "klaar", "gedaan", "afgerond", "doel gehaald", "doel bereikt", "doel klaar", "doel afgerond", "voltooid",
          "afgevinkt", "doel behaald",
        ]
      ),
      (.experiment, ["experiment", "experimenten", "proef", "proefje"]),
      (.result, ["resultaat", "resultaten", "uitkomst", "uitslag", "uitkomsten", "resultaat experiment"]),
      (
        .metric,
        [
          "metriek", "metrieken", "cijfer", "cijfers", "meetwaarde", "kengetal", "kengetallen", "meting", "kerncijfer",
          "kerncijfers",
        ]
      ),
      (.mood, ["stemming", "humeur", "sfeer", "mijn humeur", "mijn stemming"]),
      (
        .practice,
        [
          "praktijk", "goede praktijk", "beste praktijk", "werkwijze", "playbook", "draaiboek", "aanpak die werkt",
          "goede gewoonte", "praktijken", "praktijk geprobeerd", "geprobeerde praktijk",
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
      "hem", "toch", "omdat", "want", "tot", "over", "bedankt", "veel", "wie", "iedereen", "zo'n", "gewoon", "niets",
      "mensen", "zodat", "terwijl", "tijdens", "zonder", "tegen", "tussen", "onder", "achter", "naast", "m'n", "hun",
      "wordt", "worden", "werd", "werden", "kunnen", "kon", "kunt", "zou", "zouden", "zullen", "moeten", "willen",
      "mag", "ging", "komt", "kwam", "doet", "deed", "staat", "nooit", "altijd", "iemand", "niemand", "waar", "waarom",
      "welke", "graag", "echt", "meer", "eens", "toen", "straks", "zelf", "elke", "eerst", "eerder", "nieuw", "nieuwe",
      "elk", "zonder",
    ],
    oneself: ["mij", "mezelf"],
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
        "hartstikke goed gedaan", "wat goed gedaan", "wat een topper", "wat een held", "wat een kanjer",
        "wat een baas", "wat een toppers", "wat een helden", "wat een kanjers", "wat een bazen", "wat een ster",
        "wat ben je een topper", "wat ben je een held", "wat zijn jullie toppers", "je rockt", "jullie rocken",
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
    (.phrase, praisedDutchs),
    (
      [.phrase, .work],
      praisedDutchWork + [
        "topwerk", "topprestatie", "superwerk", "meesterwerk", "vakwerk", "huzarenstukje", "huzarenstuk", "topklus",
        "knap staaltje werk", "heldenwerk", "monnikenwerk", "nice work",
      ]
    ),
  ]

  /// `je bent een topper`, `jullie zijn echt geweldig`: any of these openings and adverbs, with any of these words of praise.
  private static let praisedDutchs: [String] = [
    (
      ["je bent", "jij bent", "is", "ben je"],
      [
        "een held", "een heldin", "een ster", "een topper", "een kanjer", "een baas", "de beste", "geweldig", "top",
        "super", "een schat", "een engel", "een legende", "goud waard", "een rockstar", "fantastisch", "een genie",
        "een tovenaar", "onmisbaar", "mijn held", "onze held", "een machine", "een redder", "een lifesaver",
        "een bikkel", "een koning", "een koningin", "een toppertje", "de bom", "onbetaalbaar", "een wereldwijf",
        "een held van formaat",
      ]
    ),
    (
      ["jullie zijn", "zijn", "zijn jullie"],
      [
        "helden", "sterren", "toppers", "kanjers", "bazen", "de besten", "de beste", "geweldig", "top", "super",
        "schatten", "engelen", "legendes", "goud waard", "fantastisch", "onmisbaar", "mijn helden", "onze helden",
        "machines", "bikkels", "de bom", "onbetaalbaar",
      ]
    ),
  ].flatMap { (openings: [String], praise: [String]) in
    openings.flatMap { opening in
      ([opening] + adverbsOfDutchPraise.map { "\(opening) \($0)" }).flatMap { opening in
        praise.map { "\(opening) \($0)" }
      }
    }
  }
  private static let adverbsOfDutchPraise = ["echt", "gewoon", "zo", "absoluut", "echt wel", "voor mij", "toch"]

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

  /// Goals that are small by their name: steps, also where a tag stands behind them.
  static let dutchSmallGoals = [
    "microdoel", "microdoelen", "micro-doel", "micro-doelen", "klein doel", "kleine doelen", "doeltje", "weekdoel",
    "weekdoelen", "dagdoel", "doel van de week", "doel deze week", "doelen deze week", "doelen van de week",
    "tussendoel", "subdoel",
  ]
}
