// SPDX-License-Identifier: Apache-2.0
// Italian: messages that recognise somebody or tell something.

import Recognition

let italianCorpus: [CorpusCase] = [
  CorpusCase("Kudos a @ada per il fix", ["ada | il fix"], "an international word in an Italian line"),
  CorpusCase("Un applauso a @ada e @lin per la demo!", ["ada lin | la demo"], "two receive"),
  CorpusCase("Bravissima @grace!", ["grace"], "bravissima"),
  CorpusCase("Bravi @ada e @lin, rilascio perfetto", ["ada lin | rilascio perfetto"], "plural"),
  CorpusCase("Complimenti a @omar per la certificazione", ["omar | la certificazione"], "complimenti"),
  CorpusCase("Congratulazioni @priya 🎉", ["priya"], "congratulazioni"),
  CorpusCase("Ottimo lavoro @lin sulla migrazione", ["lin | migrazione"], "work, with sulla"),
  CorpusCase("@omar gran bel lavoro con la dashboard", ["omar | la dashboard"], "the sign follows the mention"),
  CorpusCase("Tanto di cappello a @priya per il report", ["priya | il report"], "hats off"),
  CorpusCase("@ada sei un mito!", ["ada"], "a phrase of its own"),
  CorpusCase(
    "Grande @lin per essere rimasto fino a tardi", ["lin | essere rimasto fino a tardi"], "grande, as people cheer"),
  CorpusCase("@ada ha fatto un ottimo lavoro sui test", ["ada | test"], "said about somebody"),
  CorpusCase("Grazie mille @omar per il passaggio", ["omar | il passaggio"], "thanks for"),
  CorpusCase("Un grazie speciale a @grace per le traduzioni", ["grace | le traduzioni"], "un grazie speciale"),
  CorpusCase("grazie per i cornetti @priya", ["priya | i cornetti"], "the mention ends the sentence"),
  CorpusCase("Grazie @lin perché adesso compila", ["lin | adesso compila"], "because"),
  CorpusCase("Grazie @ada di aver sistemato il server", ["ada | aver sistemato il server"], "di aver says what for"),
  CorpusCase("Vorrei ringraziare @ada per l'accoglienza ai nuovi", ["ada | l'accoglienza ai nuovi"], "performative"),
  CorpusCase("ci tengo a ringraziare @omar e @lin per il lancio", ["omar lin | il lancio"], "performative"),
  CorpusCase("Ringrazio @grace per aver rivisto tutto", ["grace | aver rivisto tutto"], "ringrazio"),
  CorpusCase("Mi congratulo con @priya per il premio", ["priya | il premio"], "mi congratulo con"),
  CorpusCase(
    "È tutto di nuovo online, ottimo lavoro @ada", ["ada | È tutto di nuovo online"], "closes beside the mention"),
  CorpusCase(
    "@omar la tua presentazione era perfetta, complimenti!", ["omar | la tua presentazione era perfetta"],
    "opens and closes"),
  CorpusCase("Grazie a @ada per l'API e a @lin per i test", ["ada | l'API", "lin | i test"], "two items"),
  CorpusCase(
    "Complimenti al nostro collega @omar per il traguardo", ["omar | il traguardo"], "who he is stands between"),
  CorpusCase("GRAZIE @lin PER I TEST", ["lin | I TEST"], "capitals"),
  CorpusCase("ottimo lavoro @ada sistemando la pipeline", ["ada | sistemando la pipeline"], "a gerund says what for"),
  CorpusCase("complimenti a @ada per aver aiutato @lin", ["ada | aver aiutato @lin"], "a mention in the reason"),
  CorpusCase("grazie @ada for the review", ["ada | the review"], "Italian word, English reason"),
  CorpusCase(
    "thanks @lin per la revisione del testo", ["lin | la revisione del testo"], "English word, Italian reason"),
  CorpusCase(
    "Shoutout to @priya per il workshop di ieri", ["priya | il workshop di ieri"], "English to in an Italian line"),
  CorpusCase("Complimenti a:\n- @ada per l'API\n- @lin", ["ada | l'API", "lin"], "a heading"),
  CorpusCase("grazie per l'aiuto!", ["ada | l'aiuto"], "a reply", replyTo: "ada"),
  CorpusCase("grazie @ada", ["ada"], "any gratitude counts here", sensitivity: .any),
  CorpusCase("Vittoria: la build è verde", ["win | la build è verde"], "a win"),
  CorpusCase(
    "piccola vittoria: @ada ha chiuso il contratto", ["win | @ada ha chiuso il contratto |  | ada"],
    "a small win with somebody"),
  CorpusCase("Successi:\n- la demo\n- il contratto", ["win | la demo", "win | il contratto"], "a heading"),
  CorpusCase("imparato: provare prima il backup", ["lesson | provare prima il backup"], "a lesson"),
  CorpusCase("Bloccato: manca la firma", ["setback | manca la firma"], "a setback"),
  CorpusCase(
    "Obiettivo: pubblicare la guida entro venerdì", ["goal | pubblicare la guida | due venerdì"],
    "a goal, its date cut off"),
  CorpusCase(
    "grazie @ada per l'aggiornamento del server", ["ada | l'aggiornamento del server"],
    "an update of the server is work"),
  CorpusCase("Che mito @ada!", ["ada"], "che mito"),
  CorpusCase("Grandissima @ada, demo perfetta", ["ada | demo perfetta"], "grandissima"),
  CorpusCase("un bell'applauso a @ada che ha chiuso tre ticket", ["ada | che ha chiuso tre ticket"], "who did what"),
  CorpusCase("grazie @ada di tutto", ["ada | tutto"], "di tutto"),
  CorpusCase("Grazie dell'aiuto @ada", ["ada | aiuto"], "dell' says what for"),
  CorpusCase("Grazie @ada dell'aiuto con il report", ["ada | aiuto con il report"], "dell' behind the mention"),
  CorpusCase("@ada si merita un applauso enorme per la guida", ["ada | la guida"], "an adjective behind the sign"),
  CorpusCase("bel lavoro di @ada sul report", ["ada | report"], "work of somebody"),
  CorpusCase("Un plauso a @lin per la pulizia", ["lin | la pulizia"], "plauso"),
  CorpusCase(
    "@ada ha dato una grande mano, bravissima!", ["ada | ha dato una grande mano"], "giving tells nothing reported"),
  CorpusCase(
    "Esperimento: demo più corte | metrica: presenze | entro venerdì",
    ["experiment | demo più corte | metric presenze | due venerdì"], "an experiment's parts"),
  CorpusCase("Risultato: non ha funzionato, troppo caro", ["result | troppo caro | didn't"], "an outcome"),
  CorpusCase("Metrica: tasso di rimbalzo 4,2 %", ["metric | metric tasso di rimbalzo 4.2 %"], "a decimal comma"),
  CorpusCase("Umore: 4/5 - bella settimana", ["mood | bella settimana | 4 of 5"], "a mood"),
  CorpusCase(
    "Obiettivo: chiamare due clienti entro la fine del mese", ["goal | chiamare due clienti | due la fine del mese"],
    "entro"),
  CorpusCase("Elogio da Globex: supporto ottimo", ["praise | supporto ottimo | from Globex"], "who praises"),
]
