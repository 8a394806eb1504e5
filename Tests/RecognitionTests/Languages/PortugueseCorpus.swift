// SPDX-License-Identifier: Apache-2.0
// Portuguese: messages that recognise somebody or tell something.

import Recognition

let portugueseCorpus: [CorpusCase] = [
  CorpusCase("Kudos para @ada pelo conserto", ["ada | conserto"], "an international word in a Portuguese line"),
  CorpusCase("Palmas para @ada e @lin pela demo!", ["ada lin | demo"], "two receive"),
  CorpusCase("Parabéns @omar 🎉", ["omar"], "parabéns"),
  CorpusCase("Parabéns à @grace pela certificação", ["grace | certificação"], "à, pela"),
  CorpusCase("Meus parabéns ao @lin por dez anos de casa", ["lin | dez anos de casa"], "ao, por"),
  CorpusCase("Mandou bem @priya na migração", ["priya | migração"], "mandou bem, with na"),
  CorpusCase("@omar arrasou na apresentação!", ["omar | apresentação"], "arrasou"),
  CorpusCase("Ótimo trabalho @lin com o painel", ["lin | o painel"], "work, with com"),
  CorpusCase("@ada fez um trabalho incrível nos testes", ["ada | testes"], "said about somebody"),
  CorpusCase("@ada você é demais!", ["ada"], "a phrase of its own"),
  CorpusCase("Muito obrigado @omar pela carona", ["omar | carona"], "thanks for"),
  CorpusCase("Obrigada a @grace por cobrir meu plantão", ["grace | cobrir meu plantão"], "obrigada"),
  CorpusCase("valeu demais @lin pelo help ontem", ["lin | help ontem"], "slang"),
  CorpusCase("vlw @ada pelos testes", ["ada | testes"], "short"),
  CorpusCase("obrigado pelo café @priya", ["priya | café"], "the mention ends the sentence"),
  CorpusCase("Obrigado @lin porque agora compila", ["lin | agora compila"], "because"),
  CorpusCase("Queria agradecer ao @omar pela ajuda com o cliente", ["omar | ajuda com o cliente"], "performative"),
  CorpusCase(
    "Gostaria de parabenizar a @ada e o @lin pelo lançamento", ["ada lin | lançamento"], "performative praise"),
  CorpusCase("Agradeço à @grace por ter revisado tudo", ["grace | ter revisado tudo"], "agradeço"),
  CorpusCase("Tiro o chapéu para @priya pelo relatório", ["priya | relatório"], "hats off"),
  CorpusCase("Tudo no ar de novo, bom trabalho @ada", ["ada | Tudo no ar de novo"], "closes beside the mention"),
  CorpusCase("@omar sua palestra ficou ótima, parabéns!", ["omar | sua palestra ficou ótima"], "opens and closes"),
  CorpusCase("Obrigado @ada pela API e @lin pelos testes", ["ada | API", "lin | testes"], "two items"),
  CorpusCase("Parabéns ao nosso colega @omar pelo prêmio", ["omar | prêmio"], "who he is stands between"),
  CorpusCase("PARABENS @lin PELO FECHAMENTO", ["lin | FECHAMENTO"], "capitals, no accent"),
  CorpusCase("bom trabalho @ada arrumando o pipeline", ["ada | arrumando o pipeline"], "a gerund says what for"),
  CorpusCase("Parabéns a @ada por ajudar @lin", ["ada | ajudar @lin"], "a mention in the reason"),
  CorpusCase("obrigado @ada for the review", ["ada | the review"], "Portuguese word, English reason"),
  CorpusCase("thanks @lin pela revisão do texto", ["lin | revisão do texto"], "English word, Portuguese reason"),
  CorpusCase(
    "Shoutout to @priya pelo workshop de ontem", ["priya | workshop de ontem"], "English to in a Portuguese line"),
  CorpusCase("Palmas para:\n- @ada pela API\n- @lin", ["ada | API", "lin"], "a heading"),
  CorpusCase("valeu pela força!", ["ada | força"], "a reply", replyTo: "ada"),
  CorpusCase("valeu @ada", ["ada"], "any gratitude counts here", sensitivity: .any),
  CorpusCase("Vitória: o build passou de primeira", ["win | o build passou de primeira"], "a win"),
  CorpusCase(
    "pequena conquista: @ada fechou o contrato", ["win | @ada fechou o contrato |  | ada"], "a small win with somebody"),
  CorpusCase("Conquistas:\n- a demo\n- o contrato", ["win | a demo", "win | o contrato"], "a heading"),
  CorpusCase("aprendi: testar o backup antes", ["lesson | testar o backup antes"], "a lesson"),
  CorpusCase("licao aprendida: avisar antes", ["lesson | avisar antes"], "without accents"),
  CorpusCase("Bloqueado: falta a assinatura", ["setback | falta a assinatura"], "a setback"),
  CorpusCase("Meta: publicar o guia até sexta", ["goal | publicar o guia | due sexta"], "a goal, its date cut off"),
  CorpusCase(
    "obrigado @ada pela atualização do servidor", ["ada | atualização do servidor"], "an update of the server is work"),
  CorpusCase("Mandaram bem demais @ada e @lin na release", ["ada lin | release"], "slang, plural"),
  CorpusCase("@ada merece uma salva de palmas pelo guia", ["ada | guia"], "who deserves it"),
  CorpusCase("obg @ada pela ajuda", ["ada | ajuda"], "short"),
  CorpusCase("@ada se esforçou muito, parabéns!", ["ada | se esforçou muito"], "a reflexive se is no condition"),
  CorpusCase("@ada está de parabéns pela apresentação", ["ada | apresentação"], "está de parabéns"),
  CorpusCase("Que trabalho incrível @lin!", ["lin"], "the adjective behind the noun"),
  CorpusCase("@ada deu um show na demo, parabéns!", ["ada | deu um show na demo"], "giving tells nothing reported"),
  CorpusCase(
    "Experimento: demos mais curtas | métrica: presença | até sexta",
    ["experiment | demos mais curtas | metric presença | due sexta"], "an experiment's parts"),
  CorpusCase("Resultado: não funcionou, muito caro", ["result | muito caro | didn't"], "an outcome"),
  CorpusCase("Métrica: taxa de rejeição 4,2 %", ["metric | metric taxa de rejeição 4.2 %"], "a decimal comma"),
  CorpusCase("Humor: 4/5 - boa semana", ["mood | boa semana | 4 of 5"], "a mood"),
  CorpusCase(
    "Meta: ligar para dois clientes até o fim do mês", ["goal | ligar para dois clientes | due o fim do mês"], "até"),
  CorpusCase("Elogio da Globex: suporte excelente", ["praise | suporte excelente | from Globex"], "who praises"),
]
