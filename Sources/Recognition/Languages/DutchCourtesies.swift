// SPDX-License-Identifier: Apache-2.0
// Dutch: what people thank for out of mere courtesy.

extension LanguageTable {
  static let dutchCourtesies: [(roles: Roles, phrases: [String])] = [
    (
      .courtesy,
      [
        "het vragen", "het laten weten", "het luisteren", "het eraan herinneren", "het aanwezig zijn", "het meedoen",
        "het snelle reageren", "het snel reageren", "het snelle antwoorden", "je begrip", "jullie begrip", "uw begrip",
        "het begrip", "je geduld", "jullie geduld", "uw geduld", "je aandacht", "jullie aandacht", "uw aandacht",
        "de aandacht", "je tijd", "jullie tijd", "uw tijd", "de tijd", "je interesse", "jullie interesse",
        "uw interesse", "de interesse", "je deelname", "jullie deelname", "de deelname", "je vertrouwen",
        "jullie vertrouwen", "het vertrouwen", "je komst", "jullie komst", "de komst", "je aanwezigheid",
        "jullie aanwezigheid", "de aanwezigheid", "de medewerking", "je medewerking", "jullie medewerking",
        "uw medewerking", "de felicitaties", "alle felicitaties", "de felicitatie", "de lieve woorden",
        "je lieve woorden", "de lieve berichtjes", "de lieve berichten", "de mooie woorden", "de warme woorden",
        "de wensen", "de goede wensen", "de beste wensen", "de lieve wensen", "de groeten", "de beterschapswensen",
        "het compliment", "de complimenten", "je compliment", "de kudos", "de taco", "de taco's", "de shoutout",
        "de pluim", "de bloemen", "de uitnodiging", "je uitnodiging", "de herinnering", "je herinnering",
        "de reminder", "het aanbod", "je aanbod", "het warme welkom", "het welkom", "de warme ontvangst",
        "het warme onthaal", "de verduidelijking", "de opheldering", "de toelichting", "de belangstelling",
        "je belangstelling", "de gezelligheid", "de blijken van", "vragen", "laten weten", "luisteren", "je vraagt",
        "je het vraagt", "je het vroeg", "je vroeg", "je het laat weten", "je het liet weten", "je laat weten",
        "je het even laat weten", "je het meldt", "je het meldde", "je wachtte", "je gewacht hebt", "je er bent",
        "je er was", "jullie er zijn", "jullie er waren", "je erbij bent", "je erbij was", "jullie erbij waren",
        "jullie erbij zijn", "je zo geduldig bent", "je zo geduldig was", "je reageert", "je reageerde",
        "je zo snel reageert", "je zo snel reageerde", "je de tijd nam", "je tijd maakte", "je even tijd had",
        "je me eraan herinnert", "je me herinnert", "je aan me denkt", "je aan me dacht", "je luisterde",
        "jullie gekomen zijn", "jullie kwamen", "je kwam", "te vragen", "te laten weten", "het te vragen",
        "het te laten weten",
      ]
    ),
    (
      .bareCourtesy,
      [
        "het geduld", "het melden", "het doorgeven", "het checken", "het bevestigen", "het delen", "het reageren",
        "het antwoorden", "het wachten", "het herinneren", "het komen", "het langskomen", "het pingen", "het taggen",
        "het toevoegen", "het uitnodigen", "het doorsturen", "het terugbellen", "het bellen", "doorgeven", "checken",
        "bevestigen", "delen", "reageren", "wachten", "meedoen", "komen", "melden",
      ]
    ),
    (.bareCourtesy, bareDutchCourtesies),
    (
      .functionWord,
      [
        "en", "over", "om", "aan", "in", "zo", "ik", "we", "wij", "het", "dat", "dit", "vandaag", "gisteren", "morgen",
        "straks", "net", "zojuist", "zonet", "later", "nu", "alvast", "nogmaals", "ook", "nog", "maar", "dan", "hier",
        "daar", "als", "allemaal", "iedereen", "team", "mensen", "jongens", "je", "jullie", "jou", "hoor", "toch",
        "even", "ga", "gaat", "kijk", "zal", "zie", "of", "helaas", "groet", "groetjes", "gr", "mvg", "xx", "voor",
        "erg", "heel", "trouwens", "btw", "ps", "snap", "duidelijk", "helder", "komt", "ben", "is", "was", "man",
        "maat", "gelezen", "weer", "al", "wel", "van gisteren", "van vandaag", "van net", "op mijn vraag",
      ]
    ),
  ]

  /// `de info`, `je snelle antwoord`: any of these nouns, with any of what agrees with it or bare.
  private static let bareDutchCourtesies: [String] = [
    (
      [
        "de", "je", "jouw", "jullie", "uw", "de snelle", "je snelle", "jullie snelle", "de vlotte", "de korte",
        "de rappe", "de prompte", "de lieve", "snelle", "vlotte", "de duidelijke", "de uitgebreide",
      ],
      [
        "info", "informatie", "reactie", "reacties", "bevestiging", "vraag", "vragen", "link", "links", "mail",
        "email", "e-mail", "heads-up", "update", "updates", "melding", "mededeling", "ping", "opmerking",
        "goedkeuring", "akkoord", "akkoordering", "tag", "vermelding", "details", "context", "terugkoppeling",
        "reminder", "notitie", "call", "oproep", "chat", "approval",
      ]
    ),
    (
      [
        "het", "je", "jouw", "jullie", "uw", "het snelle", "je snelle", "snel", "je vlotte", "het korte", "het lieve",
        "een snel",
      ],
      [
        "antwoord", "antwoorden", "bericht", "berichtje", "telefoontje", "appje", "mailtje", "linkje", "akkoord",
        "nieuws", "gesprek", "seintje", "belletje", "overleg", "telefoongesprek", "infootje", "updateje",
      ]
    ),
  ].flatMap { (determiners: [String], nouns: [String]) in
    nouns + determiners.flatMap { determiner in nouns.map { "\(determiner) \($0)" } }
  }
}
