// SPDX-License-Identifier: Apache-2.0
// Portuguese, of Brazil and of Portugal: signs and line keywords. Filler, traps and courtesies are in the files beside
// this one.

extension LanguageTable {
  /// Portuguese.
  static let portuguese = LanguageTable(
    tag: "pt",
    privateOpenings: ["em privado", "em particular", "entre nós"],
    phrases: loanWords + portugueseSigns + portugueseFiller + portugueseTraps + portugueseTalk + portugueseCourtesies,
    keywords: [
      (
        .win,
        [
          "vitória", "vitórias", "pequena vitória", "pequenas vitórias", "grande vitória", "conquista", "conquistas",
          "pequena conquista", "pequenas conquistas", "grande conquista", "vitória do time", "vitória da equipe",
          "vitória da equipa", "conquista do time", "conquista da equipe", "vitória do dia", "vitória da semana",
          "vitórias da semana", "conquista da semana", "conquistas da semana", "sucesso", "sucessos", "vitoriazinha",
        ]
      ),
      (
        .lesson,
        [
          "lição", "lições", "lição aprendida", "lições aprendidas", "aprendi", "aprendemos", "aprendizado",
          "aprendizados", "aprendizagem", "aprendizagens", "aprendido", "hoje aprendi", "aprendizado do dia",
          "lição do dia", "lição da semana", "aprendizado da semana",
        ]
      ),
      (
        .setback,
        [
          "bloqueio", "bloqueios", "bloqueado", "bloqueada", "bloqueados", "obstáculo", "obstáculos", "contratempo",
          "contratempos", "impedimento", "impedimentos", "revés", "travado", "travada", "tropeço", "empacado",
          "empacada",
        ]
      ),
      (
        .praise,
        [
          "elogio", "elogios", "elogio de cliente", "elogio do cliente", "elogio da cliente", "elogios de clientes",
        ]
      ),
      (
        .goal,
        ["objetivo", "objetivos", "meta", "metas", "objectivo", "objectivos"] + portugueseSmallGoals
      ),
      (
        .done,
        [
          "feito", "feita", "pronto", "concluído", "concluída", "meta concluída", "meta cumprida",
          "objetivo cumprido", "objetivo concluído", "meta batida",
        ]
      ), (.experiment, ["experimento", "experimentos"]), (.result, ["resultado", "resultados"]),
      (.metric, ["métrica", "indicador"]), (.mood, ["humor", "ânimo", "pulso"]),
      (.practice, ["prática", "boa prática", "boas práticas", "práticas"] + portugueseTried),
    ],
    triggerTags: [
      (.win, ["conquista", "conquistas", "pequenavitória", "pequenavitoria"]),
      (.lesson, ["lição", "licao", "aprendizado", "liçãoaprendida", "licaoaprendida"]), (.setback, ["contratempo"]),
    ],
    common: [
      "o", "a", "os", "as", "um", "uma", "e", "em", "de", "do", "da", "dos", "das", "no", "na", "nos", "nas", "por",
      "pelo", "pela", "para", "com", "não", "é", "que", "se", "me", "te", "seu", "sua", "meu", "minha", "muito",
      "mais", "mas", "como", "já", "hoje", "ontem", "amanhã", "tudo", "todos", "está", "estão", "foi", "ao", "à",
      "você", "vocês", "ou", "quando", "pra", "pelos", "pelas", "eu", "ele", "ela", "nosso", "nossa", "isso", "isto",
      "essa", "esse", "esta", "este", "também", "só", "nós", "sem", "sobre", "até", "são", "era", "ser", "tem", "ter",
      "teu", "tua", "num", "numa", "aos", "às", "gente", "aqui", "pro",
    ],
    gerundEndings: ["ando", "endo", "indo"],
    oneself: ["mim"],
    noteWords: portugueseNoteWords,
    ordinalEndings: ["º", "°"],
    hasDecimalComma: true)

  private static let portugueseSigns: [(roles: Roles, phrases: [String])] = [
    (
      .noun,
      [
        "palmas", "aplausos", "uma salva de palmas", "salva de palmas", "menção honrosa", "menção especial",
        "um salve", "reconhecimento", "ovação", "três vivas", "hurra", "toca aqui", "bate aqui", "estrela da semana",
        "destaque da semana", "destaque do dia", "destaque do sprint", "destaque do mês", "uma ovação",
      ]
    ),
    (
      .strictNoun,
      [
        "craque", "craques", "fera", "feras", "grande", "grandes", "mito", "lenda", "gênio", "génio",
        "viva", "vivas", "respeito", "ídolo", "mvp da semana", "mvp do dia", "mvp do sprint", "mvp do mês", "o mvp",
        "a mvp", "herói", "heroína", "campeão", "campeã", "que fera", "que craque", "monstro", "monstra",
      ]
    ),
    (
      .phrase,
      [
        "brava", "bravos", "parabéns", "os parabéns", "meus parabéns", "nossos parabéns", "felicitações",
        "congratulações", "parabens", "mandou bem", "mandou muito bem", "mandaste bem", "mandaste muito bem",
        "mandaram bem", "mandaram muito bem", "mandou bem demais", "mandou super bem", "arrasou", "arrasou demais",
        "arrasaram", "arrasaste", "arrasou muito", "muito bem feito", "tiro o chapéu", "tiro meu chapéu",
        "tiro o meu chapéu", "tiramos o chapéu", "de tirar o chapéu", "chapéu", "você é fera", "você é demais",
        "vocês são demais", "você é o cara", "você é a melhor", "você é o melhor", "vocês são os melhores",
        "vocês são as melhores", "você é um gênio", "você é um craque", "você é craque", "você é um mito",
        "você é incrível", "vocês são incríveis", "você é uma estrela", "você é um herói", "você é uma heroína",
        "você é foda", "você arrasa", "vocês arrasam", "vc arrasa", "vc é demais", "vcs são demais", "és fera",
        "tu és fera", "és uma máquina", "você é uma máquina", "és o maior", "és a maior", "és incrível",
        "és um craque", "és uma estrela", "és o melhor", "és a melhor", "és um génio", "és demais", "é demais",
        "é fera", "é craque", "é um craque", "é um gênio", "é uma estrela", "é um herói", "é o cara", "show de bola",
        "quebrou tudo", "detonou", "detonaram", "fez bonito", "fizeram bonito", "lacrou", "brilhou", "brilharam",
        "brilhaste", "brilhou demais", "matou a pau", "bom demais", "parabenizo", "parabenizamos", "felicito",
        "felicitamos", "te parabenizo", "tá de parabéns", "está de parabéns", "estão de parabéns", "tão de parabéns",
        "estás de parabéns",
      ]
    ),
    (
      [.phrase, .work],
      combine(
        [
          "bom", "ótimo", "óptimo", "excelente", "belo", "belíssimo", "grande", "incrível", "fantástico",
          "sensacional", "maravilhoso", "espetacular", "baita", "super", "lindo", "magnífico", "impecável",
          "brilhante", "muito bom", "tremendo", "puta", "excepcional", "extraordinário", "que", "impressionante",
          "fabuloso",
        ], ["trabalho", "trampo", "trabalho em equipe", "trabalho de equipa", "trabalho em equipa", "esforço"])
        + combine(
          ["trabalho", "um trabalho", "que trabalho", "trampo"],
          [
            "incrível", "excelente", "fantástico", "sensacional", "maravilhoso", "espetacular", "impecável",
            "brilhante", "lindo", "ótimo", "fabuloso",
          ])
        + ["trabalhão", "que trabalhão", "bela jogada", "que trabalho incrível", "que trabalho lindo"]
    ),
    (.exclamation, ["muito bem", "nota dez", "sensacional", "top demais", "bem bolado", "que talento"]),
    (
      .gratitude,
      [
        "obrigado", "obrigada", "obrigados", "obrigadas", "muito obrigado", "muito obrigada", "muitíssimo obrigado",
        "muitíssimo obrigada", "obrigadão", "obrigadíssimo", "obrigadíssima", "mil obrigados", "mto obrigado",
        "mto obrigada", "muito obg", "obg", "obgd", "obgda", "obgdo", "brigado", "brigada", "brigadão",
        "brigadíssimo", "valeu", "valeu mesmo", "valeu demais", "vlw", "vlww", "valeu muito", "agradeço",
        "agradecemos", "agradeço a", "agradeço ao", "agradeço à", "te agradeço", "lhe agradeço", "agradeço-te",
        "agradeço-lhe", "agradecido", "agradecida", "agradecidos", "grato", "grata", "gratos", "gratidão",
        "agradecimento", "agradecimentos", "thx", "não tenho palavras para agradecer", "não tenho como agradecer",
        "nem sei como agradecer",
      ]
    ),
    (
      .verb,
      [
        "agradecer", "agradecer-te", "agradecer-lhe", "parabenizar", "felicitar", "aplaudir", "reconhecer",
        "celebrar", "destacar", "elogiar", "congratular",
      ]
    ),
  ]

  /// Goals that are small by their name: steps, also where a tag stands behind them.
  static let portugueseSmallGoals = [
    "micro-meta", "micrometa", "micro-objetivo", "meta da semana", "metas da semana", "objetivo da semana",
  ]
}
