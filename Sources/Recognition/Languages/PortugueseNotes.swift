// SPDX-License-Identifier: Apache-2.0
// Portuguese: words inside goals, experiments, results, metrics and moods.

extension LanguageTable {
  static let portugueseNoteWords: [(meaning: NoteWords, phrases: [String])] = [
    (.smallGoal, portugueseSmallGoals),
    (
      .due,
      [
        "até", "até ao", "até à", "até aos", "antes de", "antes do", "antes da", "para", "pra", "no máximo até",
        "o mais tardar", "prazo", "data limite", "vence", "vence em", "deadline",
      ]
    ),
    (
      .date,
      [
        "hoje", "hoje à noite", "hoje à tarde", "amanhã", "amanhã de manhã", "amanhã à tarde", "amanhã à noite",
        "depois de amanhã", "meio-dia", "o meio-dia", "meia-noite", "segunda", "terça", "quarta", "quinta", "sexta",
        "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "segunda feira", "terça feira",
        "quarta feira", "quinta feira", "sexta feira", "sábado", "domingo", "natal", "o natal", "páscoa", "ano novo",
        "carnaval", "o fim de semana", "fim de semana", "este fim de semana", "próximo fim de semana", "fim do mês",
        "o fim do mês", "final do mês", "o final do mês", "fim de mês", "fim do ano", "o fim do ano", "final do ano",
        "o final do ano", "fim do dia", "o fim do dia", "final do dia", "o final do dia", "fim da semana",
        "o fim da semana", "final da semana", "o final da semana", "final de semana", "fim do trimestre",
        "o fim do trimestre", "final do trimestre", "o final do trimestre", "fim da sprint", "o fim da sprint",
        "fim do sprint", "o fim do sprint", "final da sprint", "o final da sprint", "final do sprint",
        "o final do sprint", "semana que vem", "a semana que vem", "próxima semana", "a próxima semana",
        "semana seguinte", "mês que vem", "o mês que vem", "próximo mês", "o próximo mês", "próximo trimestre",
        "o próximo trimestre", "próxima sprint", "a próxima sprint", "próximo sprint", "o próximo sprint",
        "próxima retro", "a próxima retro", "próximo ano", "o próximo ano", "ano que vem", "o ano que vem",
        "esta semana", "essa semana", "este mês", "esse mês", "este trimestre", "este ano", "esta sprint",
        "este sprint", "o verão", "o inverno", "eod", "eow", "q1", "q2", "q3", "q4", "t1", "t2", "t3", "t4",
        "o almoço", "a hora do almoço",
      ]
    ),
    (
      .month,
      [
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
        "novembro", "dezembro", "jan", "fev", "abr", "ago", "out", "dez",
      ]
    ),
    (
      .datePart,
      [
        "o", "a", "os", "as", "de", "do", "da", "em", "no", "na", "às", "ao", "à", "fim", "final", "fim de",
        "início de", "meados de", "começo de", "próximo", "próxima", "este", "esta", "essa", "semana", "dia", "pelas",
        "por volta de",
      ]
    ),
    (
      .dateTail,
      [
        "manhã", "tarde", "noite", "de manhã", "à tarde", "à noite", "da manhã", "da tarde", "da noite", "que vem",
        "próxima", "próximo", "no máximo", "o mais tardar", "cedo", "ao meio-dia", "inclusive", "horas", "hrs",
        "em ponto",
      ]
    ),
    (
      .period,
      [
        "dia", "o dia", "semana", "a semana", "sprint", "a sprint", "o sprint", "iteração", "trimestre", "às", "as",
      ]
    ),
    (
      .worked,
      [
        "funcionou", "funciona", "funcionou bem", "funcionou muito bem", "sim funcionou", "sim", "deu certo",
        "deu muito certo", "correu bem", "correu muito bem", "resultou", "rolou", "sucesso", "um sucesso",
        "foi um sucesso", "bem-sucedido", "bem sucedido", "confirmado", "confirmada", "hipótese confirmada",
        "validado", "validada", "hipótese validada", "positivo", "ajudou", "vamos manter", "mantemos", "worked",
      ]
    ),
    (
      .didNot,
      [
        "não funcionou", "nao funcionou", "não funciona", "não", "nao", "não deu certo", "nao deu certo",
        "deu errado", "deu ruim", "correu mal", "não correu bem", "não resultou", "não rolou", "não ajudou",
        "não adiantou", "não serviu", "falhou", "fracassou", "fracasso", "um fracasso", "foi um fracasso",
        "sem sucesso", "malsucedido", "mal sucedido", "negativo", "refutado", "refutada", "hipótese refutada",
        "rejeitado", "rejeitada", "hipótese rejeitada", "descartado", "descartada", "invalidado", "invalidada",
        "sem efeito", "não teve efeito", "didn't", "didn't work",
      ]
    ),
    (
      .unclear,
      [
        "não está claro", "não ficou claro", "não é claro", "nao ficou claro", "pouco claro", "incerto",
        "inconclusivo", "inconclusiva", "sem conclusão", "misto", "mistos", "resultado misto", "resultados mistos",
        "ambíguo", "em parte", "parcialmente", "mais ou menos", "meio a meio", "cedo demais",
        "cedo demais para dizer", "muito cedo", "muito cedo para dizer", "ainda é cedo", "difícil dizer",
        "difícil de dizer", "não se sabe", "não sabemos", "não dá para saber", "não dá pra saber", "a ver", "depende",
        "talvez", "desconhecido", "unclear",
      ]
    ),
    (
      .hypothesis,
      ["hipótese", "ideia", "aposta", "nossa aposta", "a nossa aposta", "suposição", "acreditamos", "teoria"]
    ),
    (
      .measure,
      [
        "métrica", "métricas", "medida", "indicador", "medido por", "medido com", "medição", "kpi", "metric", "sinal",
      ]
    ),
    (
      .timeBox,
      [
        "fim", "termina", "termina em", "acaba", "acaba em", "duração", "dura", "durante", "prazo", "time box",
        "timebox", "por",
      ]
    ),
    (.source, ["de", "do", "da", "dos", "das", "por", "por parte de", "from"]),
    (.of, ["de", "do", "da", "para", "of", "sobre", "do experimento"]),
    (.tried, portugueseTried),
    (.bareMood, ["pulso", "pulse"]),
    (
      .equals,
      [
        "é", "são", "está em", "estão em", "em", "era", "agora", "agora é", "agora em", "já em", "hoje", "chegou a",
        "atingiu", "igual a", "subiu para", "caiu para", "é de", "de",
      ]
    ),
    (.numberWord, ["objetivo", "objetivos", "meta", "metas", "número", "nº", "no", "nro"]),
    (.per, ["por", "ao", "à"]),
    (.outOf, ["de", "em"]),
    (.thousand, ["k", "mil"]),
    (.million, ["milhão", "milhões", "mm"]),
  ]

  /// Keywords that need a number, of the practice that was tried.
  static let portugueseTried: [String] = [
    "prática testada", "testamos a prática", "testei a prática", "experimentei a prática", "experimentamos a prática",
    "prática experimentada", "tentei a prática", "tentamos a prática", "testei prática", "testamos prática",
  ]
}
