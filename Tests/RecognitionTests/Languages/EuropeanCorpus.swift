// SPDX-License-Identifier: Apache-2.0
// Messages in German, French, Spanish, Portuguese, Italian, Dutch and Polish that the parser once read wrongly.

import Recognition

/// Messages that count.
let europeanCorpus: [CorpusCase] = [
  CorpusCase("Ganz großes Kino @ada!", ["ada"], "an exclamation, and nothing else"),
  CorpusCase("@ada weltklasse!", ["ada"], "the same behind the mention"),
  CorpusCase("@ada einfach nur danke für die letzten Wochen", ["ada | die letzten Wochen"], "filler before thanks"),
  CorpusCase("@ada @lin danke euch allen für die Hilfe", ["ada lin | die Hilfe"], "thanks to all of them"),
  CorpusCase("Merci pour ton aide @ada", ["ada | ton aide"], "a noun that looks like a verb with an object"),
  CorpusCase("Je te remercie pour votre aide @ada", ["ada | votre aide"], "the same, formally"),
  CorpusCase("Merci de m'avoir dépanné @ada", ["ada | m'avoir dépanné"], "whom they helped is said already"),
  CorpusCase("Merci de nous avoir aidés @ada", ["ada | nous avoir aidés"], "the same of several"),
  CorpusCase("Trop forte @ada !", ["ada"], "an exclamation"),
  CorpusCase(
    "trop fort, merci @ada pour le fix", ["ada | le fix"], "an exclamation before thanks takes nothing from them"),
  CorpusCase(
    "Un merci tout particulier à @ada pour sa bienveillance", ["ada | sa bienveillance"], "filler behind the noun"),
  CorpusCase("Gracias por todo @ada", ["ada | todo"], "what for is no link"),
  CorpusCase("Agradezco a @ada su apoyo con el cliente", ["ada | su apoyo con el cliente"], "no word for what for"),
  CorpusCase("Doy las gracias a @ada por su apoyo", ["ada | su apoyo"], "to give thanks"),
  CorpusCase("Eres lo máximo @ada", ["ada"], "a compliment"),
  CorpusCase("@ada muito bem, a demo não caiu", ["ada | a demo não caiu"], "well done behind the mention"),
  CorpusCase("Muito bem @ada!", ["ada"], "well done before the mention, and nothing else"),
  CorpusCase("Obrigado por me ajudar @ada", ["ada | me ajudar"], "whom they helped is said already"),
  CorpusCase("Sou muito grata a @ada pela ajuda com o SQL", ["ada | ajuda com o SQL"], "I am grateful"),
  CorpusCase("obrigado @ada, até amanhã", ["ada | até amanhã"], "a leave is no condition", sensitivity: .any),
  CorpusCase("Grazie di tutto @ada", ["ada | tutto"], "what for behind a preposition"),
  CorpusCase("Grazie dell'aiuto @ada", ["ada | aiuto"], "elided"),
  CorpusCase("Grazie del passaggio @ada", ["ada | passaggio"], "contracted"),
  CorpusCase("Grazie per avermi aiutato @ada", ["ada | avermi aiutato"], "whom they helped is said already"),
  CorpusCase("Complimenti vivissimi @ada", ["ada"], "an adjective behind the sign"),
  CorpusCase("Bedankt dat je me hielp @ada", ["ada | je me hielp"], "whom they helped is said already"),
  CorpusCase("bedankt voor al je hulp @ada", ["ada | al je hulp"], "all is said"),
  CorpusCase("bedankt @ada, tot morgen", ["ada | tot morgen"], "a leave is no condition", sensitivity: .any),
  CorpusCase("Dziękuję za pomoc @ada", ["ada | pomoc"], "a noun that governs names elsewhere"),
  CorpusCase("@design-team thanks everyone for the icons", ["design-team | the icons"], "a group is everyone"),
]

/// Messages that count for nothing.
let europeanTraps: [CorpusCase] = [
  CorpusCase("Muito bem @ada, vamos começar", [], "let us begin"),
  CorpusCase("muito bem, @ada vai apresentar agora", [], "the mention belongs to what follows"),
  CorpusCase("estou muito bem @ada", [], "how somebody is"),
  CorpusCase("@ada muito bem lembrado, vou anotar", [], "an adverb"),
  CorpusCase("@ada muito bem, vamos à próxima pauta", [], "let us go on"),
  CorpusCase("no grazie @ada", [], "declined", sensitivity: .any),
  CorpusCase("I tak dzięki @ada za próbę", [], "all the same"),
  CorpusCase("a i tak dziękuję @ada za pomoc", [], "all the same"),
  CorpusCase("@ada thanks everyone for the gifts", [], "one person thanks the others"),
  CorpusCase("@ada gracias a todos por los regalos", [], "the same in Spanish"),
  CorpusCase("@ada bedankt iedereen voor de cadeaus", [], "the same in Dutch"),
  CorpusCase("@ada merci à tous pour les cadeaux", [], "the same in French"),
  CorpusCase("@ada dziękuje wszystkim za prezenty", [], "the same in Polish"),
  CorpusCase("Herzlichen Glückwunsch zu deinem Geburtstag @ada", [], "a birthday"),
  CorpusCase("Félicitations @ada pour ton anniversaire", [], "a birthday"),
  CorpusCase("Felicidades @ada por tu cumpleaños", [], "a birthday"),
  CorpusCase("Parabéns @ada pelo seu aniversário 🎉", [], "a birthday"),
  CorpusCase("Congratulazioni @ada per il compleanno", [], "a birthday"),
  CorpusCase("Gefeliciteerd @ada met de verjaardag", [], "a birthday"),
  CorpusCase("Gratulacje @ada z okazji twoich urodzin", [], "a birthday"),
  CorpusCase("Un aplauso para @ada vendría bien", [], "it would be nice"),
  CorpusCase("Un applauso a @ada ci starebbe", [], "it would be nice"),
  CorpusCase("palmas para @ada cairiam bem", [], "it would be nice"),
  CorpusCase("Brawa dla @ada by się przydały", [], "it would be nice"),
]
