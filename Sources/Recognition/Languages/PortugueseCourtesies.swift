// SPDX-License-Identifier: Apache-2.0
// Portuguese: what people thank for out of mere courtesy, and the words that tell talk about mentions, hashtags and
// nothing.

extension LanguageTable {
  static let portugueseTalk: [(roles: Roles, phrases: [String])] = [
    (
      .governing,
      [
        "com", "por", "pelo", "pela", "pelos", "pelas", "de", "do", "da", "dos", "das", "a", "ao", "à", "aos", "às",
        "para", "pra", "pro", "em", "no", "na", "nos", "nas", "sobre", "e", "ou", "como", "que", "via", "cc", "antes",
        "depois", "entre", "contra", "sem", "desde", "até", "vs", "é", "são", "era", "o", "os", "as", "um", "uma",
        "meu", "minha", "nosso", "nossa", "seu", "sua", "teu", "tua", "ver", "perguntar", "pergunta", "pedir",
        "segundo", "onde", "porque", "se", "quando", "mas", "quem", "ping", "contatar", "contactar", "junto",
        "ajudar", "ajudou", "ajudado", "ajudando", "cobrir", "cobrindo", "coberto", "substituir", "substituindo",
        "treinar", "treinado", "avisar", "apoiar", "apoiado", "orientar", "orientado", "acompanhar", "receber", "re",
        "perante",
      ]
    ),
    (.complete, combine(["me", "nos", "ter me", "ter nos", "me ter", "nos ter"], portugueseHelp)),
    (
      .placing,
      ["com", "de", "do", "da", "em", "no", "na", "a", "ao", "como", "cc", "via", "para", "pra", "por", "entre"]
    ),
    (.pronoun, ["mim", "nós", "a gente", "ti", "você", "ele", "ela", "eles", "elas", "vocês", "comigo"]),
    (
      .place,
      [
        "em", "no", "na", "o", "a", "ao", "à", "via", "ver", "usa", "use", "usar", "usem", "canal", "do", "da", "de",
        "este", "esse", "nosso", "pelo", "com", "etiqueta", "hashtag", "tag", "entra", "entrem", "leia", "veja",
        "como", "ou", "segundo", "pro", "pra", "para",
      ]
    ), (.placeNoun, ["canal", "sala"]),
    (
      .nothing,
      [
        "nada", "nenhum", "nenhuma", "nenhuma vitória", "nada novo", "nada de novo", "nada hoje", "nada esta semana",
        "nada essa semana", "nada por enquanto", "nada por hoje", "sem vitórias", "sem novidades", "ainda nada",
        "ainda não", "nada a declarar", "nada a reportar", "nada da minha parte", "pendente", "n/a", "zero",
        "nenhuma por enquanto", "nenhuma esta semana", "nenhuma essa semana",
      ]
    ), (.abbreviation, ["p.ex", "sr", "sra", "dr", "dra", "aprox", "vs", "pág", "eng"]),
  ]

  static let portugueseCourtesies: [(roles: Roles, phrases: [String])] = [
    (
      .courtesy,
      politeNouns(
        [
          "paciência", "compreensão", "atenção", "colaboração", "disponibilidade", "participação", "presença",
          "preferência", "compra", "visita", "encomenda", "confiança", "cooperação", "resposta rápida",
          "rápida resposta", "pronta resposta", "gentileza", "espera", "lembrança", "sugestão rápida",
        ], articles: ["a", "sua", "tua", "vossa", "a sua", "a tua", "a vossa", "toda a"])
        + politeNouns(
          [
            "interesse", "tempo", "pedido", "contato", "convite", "lembrete", "esclarecimento", "esclarecimentos",
            "retorno rápido", "rápido retorno", "pronto retorno", "acolhimento", "carinho", "elogio", "elogios",
            "parabéns", "desejos", "bump", "heads up", "heads-up", "follow-up", "votos", "kudos", "reconhecimento",
            "oferecimento",
          ], articles: ["o", "os", "seu", "teu", "vosso", "seus", "o seu", "o teu", "os seus"])
        + combine(
          ["info", "informação", "confirmação", "resposta", "mensagem", "pergunta", "aviso", "alerta"],
          ["de", "do", "da"])
        + [
          "as palavras", "suas palavras", "palavras", "as boas-vindas", "boas-vindas", "as felicitações",
          "felicitações", "as mensagens", "mensagens", "a oferta", "oferta", "a proposta", "perguntar", "avisar",
          "me avisar", "nos avisar", "avisar-me", "ter avisado", "confirmar", "responder", "me responder", "esperar",
          "me esperar", "aguardar", "aceitar", "convidar", "me convidar", "comparecer", "vir", "entrar", "participar",
          "participarem", "terem vindo", "ter vindo", "ter confirmado", "ter respondido", "ter esperado",
          "ter perguntado", "ter me avisado", "estar aqui", "estar aí", "ler", "me ler", "ouvir", "me ouvir",
          "comentar", "notificar", "informar", "me informar", "nos informar", "me dizer", "me manter informado",
          "me manter informada", "nos manter informados", "me deixar saber", "nos deixar saber", "me adicionar",
          "me incluir", "nos incluir", "me lembrar", "me lembrares", "lembrar", "esclarecer", "esclareceres",
          "se preocupar", "me mencionar", "me marcar", "dar uma olhada", "dares uma olhada", "dar um toque",
          "me dar um toque", "avisares", "confirmares", "responderes", "perguntares", "reforçar", "dar retorno",
          "o toque", "toque", "acompanhar", "passar aqui", "a confiança",
        ]
    ),
    (
      .bareCourtesy,
      politeNouns(
        [
          "info", "informação", "resposta", "mensagem", "confirmação", "pergunta", "dica rápida", "atualização",
          "atualizações", "menção", "nota", "ligação", "chamada", "conversa", "reação", "aprovação", "notícia",
          "ideia", "votação",
        ], articles: ["a", "sua", "tua", "a sua", "a tua", "essa"])
        + politeNouns(
          [
            "aviso", "retorno", "link", "links", "update", "email", "e-mail", "mail", "ping", "comentário",
            "contexto", "alerta", "voto", "chat", "ok", "contato", "contacto", "recado", "tag",
          ], articles: ["o", "seu", "teu", "o seu", "o teu", "esse", "os"])
        + [
          "as infos", "infos", "as informações", "informações", "as respostas", "respostas", "as perguntas",
          "perguntas", "os detalhes", "detalhes", "isso", "isto", "aprovar", "votar", "hoje", "compartilhar",
          "partilhar", "olhar", "ver", "sinalizar", "as novidades", "novidades", "as notícias", "notícias",
        ]
    ),
    (
      .functionWord,
      [
        "hein", "e", "sobre", "a", "ao", "à", "com", "em", "no", "na", "eu", "nós", "ele", "ela", "o", "isso", "isto",
        "é", "está", "também", "aqui", "aí", "ali", "agora", "hoje", "ontem", "amanhã", "antes", "depois", "enquanto",
        "quando", "se", "todos", "todas", "tudo", "mas", "então", "assim", "só", "já", "ou", "mais", "logo", "que",
        "por", "para", "pra", "time", "pessoal", "gente", "galera", "muito", "me", "nos", "te", "tão", "rápido",
        "rápida", "desde", "até", "vou", "vamos", "mesmo", "vou olhar",
      ]
    ),
  ]

  /// Nouns bare, as they stand behind `pelo` and `pela`, and with each of these articles.
  private static func politeNouns(_ nouns: [String], articles: [String]) -> [String] {
    nouns + combine(articles, nouns)
  }

  /// What people do for somebody, whose object stands before it (`por me ajudar`).
  private static let portugueseHelp = [
    "ajudar", "ajudado", "cobrir", "coberto", "substituir", "substituído", "treinar", "treinado", "apoiar", "apoiado",
    "orientar", "orientado", "acompanhar", "acompanhado",
  ]
}
