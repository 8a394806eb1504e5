// SPDX-License-Identifier: Apache-2.0
// Dutch messages that recognise somebody, or say one of the other things.

import Recognition

let dutchCorpus: [CorpusCase] = [
  CorpusCase("Kudos aan @ada voor de fix", ["ada | de fix"], "an English noun in a Dutch sentence"),
  CorpusCase("Bedankt @ada for the review", ["ada | the review"], "a Dutch sign in an English sentence"),
  CorpusCase(
    "Thanks @lin voor het invallen gisteren", ["lin | het invallen gisteren"], "an English sign in a Dutch sentence"),
  CorpusCase("Ik wil @ada graag bedanken voor de rustige uitleg", ["ada | de rustige uitleg"], "performative"),
  CorpusCase(
    "Ik wil @omar even in het zonnetje zetten voor de verhuizing", ["omar | de verhuizing"], "in het zonnetje zetten"),
  CorpusCase(
    "Ik wil @lin voor de nachtelijke reparatie bedanken", ["lin | de nachtelijke reparatie"], "the verb stands last"),
  CorpusCase(
    "wilde @grace nog even bedanken voor het overnemen van de dienst", ["grace | het overnemen van de dienst"],
    "wilde … bedanken"),
  CorpusCase(
    "Ik wou @omar een compliment geven voor de presentatie", ["omar | de presentatie"], "een compliment geven"),
  CorpusCase(
    "We willen @priya en @lin bedanken omdat ze de kelder leegpompten", ["priya lin | ze de kelder leegpompten"],
    "omdat"),
  CorpusCase("Heel veel dank @grace dat je de dozen hebt gesjouwd", ["grace | je de dozen hebt gesjouwd"], "dat"),
  CorpusCase(
    "bedankt dat je meteen langskwam met de sleutel @ada", ["ada | je meteen langskwam met de sleutel"],
    "dat, the mention ends the sentence"),
  CorpusCase("Super bedankt aan het hele @design-team voor de posters", ["design-team | de posters"], "a group"),
  CorpusCase(
    "@omar hartstikke bedankt voor je verhaal, de zaal was stil", ["omar | je verhaal, de zaal was stil"],
    "mention first"),
  CorpusCase("Een dikke pluim voor @lin voor het vertalen", ["lin | het vertalen"], "a noun, twice voor"),
  CorpusCase("Mijn dank gaat uit naar @priya voor tien jaar archief", ["priya | tien jaar archief"], "gaat uit naar"),
  CorpusCase(
    "bedankt @ada voor de taart en @lin voor de muziek", ["ada | de taart", "lin | de muziek"],
    "two items under one sign"),
  CorpusCase(
    "Hulde aan @grace, die de oven heeft gerepareerd!", ["grace | die de oven heeft gerepareerd"], "hulde aan"),
  CorpusCase("petje af @omar, drie examens in een week", ["omar | drie examens in een week"], "petje af"),
  CorpusCase("Ik neem mijn petje af voor @ada", ["ada"], "a figure of speech"),
  CorpusCase("@priya lekker bezig!", ["priya"], "lekker bezig"),
  CorpusCase("Topwerk @lin", ["lin"], "one word"),
  CorpusCase("@grace geweldig werk aan de brug", ["grace | de brug"], "geweldig werk"),
  CorpusCase("@omar heeft knap werk geleverd bij de oplevering", ["omar | de oplevering"], "said about somebody"),
  CorpusCase("Mooi werk van @lin aan de folder", ["lin | de folder"], "van leads to who did it"),
  CorpusCase(
    "De cijfers kloppen weer, goed gedaan @omar", ["omar | De cijfers kloppen weer"],
    "the sign closes beside the mention"),
  CorpusCase("@lin je bent een topper!", ["lin"], "je bent een topper"),
  CorpusCase(
    "Wat een kanjer @grace, de hele kantine is weer schoon", ["grace | de hele kantine is weer schoon"],
    "wat een kanjer"),
  CorpusCase("@grace is goud waard", ["grace"], "is goud waard"),
  CorpusCase(
    "Van harte gefeliciteerd @ada met het behalen van je rijbewijs", ["ada | het behalen van je rijbewijs"],
    "gefeliciteerd met"),
  CorpusCase("we feliciteren @lin met de nieuwe functie", ["lin | de nieuwe functie"], "we feliciteren"),
  CorpusCase("Complimenten voor @grace voor het plan #lef", ["grace | het plan #lef | lef"], "a value"),
  CorpusCase("Groot applaus voor @omar en zijn team 👏", ["omar"], "his team is filler"),
  CorpusCase("Props gaan naar @lin voor de playlist", ["lin | de playlist"], "gaan naar"),
  CorpusCase("Hoi allemaal, hartelijk dank aan @grace voor de soep!", ["grace | de soep"], "a greeting before"),
  CorpusCase(
    "Kudos voor de nette overdracht aan @omar", ["omar | de nette overdracht"],
    "a noun leads to its receiver at the end"),
  CorpusCase(
    "Zonder jou was het nooit gelukt, dank je wel @lin voor alles", ["lin | alles"], "a denial in another clause"),
  CorpusCase("Chapeau @priya, wat een interview", ["priya | wat een interview"], "chapeau"),
  CorpusCase(
    "bedankt voor het opzetten van de tent!", ["lin | het opzetten van de tent"], "a reply that says what for",
    replyTo: "lin"),
  CorpusCase("sterk werk 💪", ["lin"], "a reply with an explicit word", replyTo: "lin"),
  CorpusCase("Succes: de lift rijdt weer", ["win | de lift rijdt weer"], "a keyword"),
  CorpusCase("Klein succesje – alle lampen branden", ["win | alle lampen branden"], "a keyword and a dash"),
  CorpusCase(
    "Geleerd: eerst de stroom eraf, zegt @omar", ["lesson | eerst de stroom eraf, zegt @omar |  | omar"],
    "a lesson with a person"),
  CorpusCase(
    "Tegenslagen:\n- klant zegt af\n- printer stuk", ["setback | klant zegt af", "setback | printer stuk"], "a heading"),
  CorpusCase(
    "Compliment van de bibliotheek: eindelijk duidelijke formulieren",
    ["praise | eindelijk duidelijke formulieren | from de bibliotheek"], "praise from somebody"),
  CorpusCase("Doel: offerte versturen voor vrijdag", ["goal | offerte versturen | due vrijdag"], "a goal"),
  CorpusCase("Stemming: 4 - moe maar blij", ["mood | moe maar blij | 4 of 5"], "a mood"),
  CorpusCase(
    "Doelen:\n- rapport tegen woensdag\n- tuin voor eind mei",
    ["goal | rapport | due woensdag", "goal | tuin | due eind mei"], "goals with dates"),
  CorpusCase("Doel gehaald: #3", ["done | #3"], "a goal by its number"),
  CorpusCase(
    "Resultaat van #4: geen verschil | onduidelijk", ["result | geen verschil | #4 | unclear"], "a result by number"),
  CorpusCase("Resultaat: minder vragen | gelukt", ["result | minder vragen | worked"], "an outcome"),
  CorpusCase("Cijfer: bezoekers 1.200", ["metric | metric bezoekers 1200"], "a full stop parts thousands"),
  CorpusCase("bedankt @ada 😊", ["ada"], "any thanks count where the channel says so", sensitivity: .any),
  CorpusCase("Knap werk @lin", ["lin"], "an explicit word where thanks do not count", sensitivity: .explicit),
  CorpusCase("@omar, je bent echt een topper", ["omar"], "an adverb in the praise"),
  CorpusCase("Huge kudos aan @ada voor de deploy", ["ada | de deploy"], "English filler"),
  CorpusCase("bedankt @ada voor het melden van het lek", ["ada | het melden van het lek"], "more than a courtesy"),
  CorpusCase(
    "Bedankt:\n- @ada voor de afbraak\n- @lin voor het koken", ["ada | de afbraak", "lin | het koken"],
    "a heading of thanks"),
]
