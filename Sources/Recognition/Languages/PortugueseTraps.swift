// SPDX-License-Identifier: Apache-2.0
// Portuguese: what keeps a sign from counting.

extension LanguageTable {
  static let portugueseTraps: [(roles: Roles, phrases: [String])] = [
    (.homeKeyword, ["meta", "metas", "humor", "pronto"]),
    (
      .verdict,
      [
        "nos espera", "nos aguarda", "é", "são", "era", "eram", "foi", "foram", "será", "serão", "seria", "seriam",
        "estava", "estavam", "tá", "não", "nunca", "disse", "diz", "dizem", "disseram", "pediu", "pede", "recebeu",
        "recebem", "recebe", "tem", "têm", "tinha", "pode", "podem", "poderia", "deve", "devem", "deveria",
        "deveriam", "devia", "merece", "merecem", "merecia", "quando", "se", "antes", "depois", "amanhã", "logo",
        "em breve", "ou", "sem", "só quando", "só se", "por favor", "pfv", "pf", "talvez", "quer", "querem",
        "precisa", "haverá", "ganhou", "ganha", "a pena", "cairia", "cairiam", "viria", "viriam", "ficaria",
        "ficariam", "pelo seu dia", "pelo teu dia", "pelos anos de vida",
      ] + combine(["pelo", "pelo seu", "pelo teu", "por seu", "no seu", "no teu"], ["aniversário", "niver"])
    ),
    (
      .conditional,
      [
        "quando", "assim que", "caso", "em caso de", "no caso de", "a menos que", "a não ser que", "desde que",
        "enquanto", "até que", "até", "por exemplo", "p.ex", "ex", "segundo", "de acordo com", "como se",
        "uma vez que", "supondo", "suponhamos", "imagina", "imaginem", "imagine", "salvo se",
      ]
        + combine(
          // Alone, `se` is also what makes `se esforçou` reflexive.
          ["se"],
          [
            "o", "a", "os", "as", "você", "vocês", "ele", "ela", "eles", "elas", "eu", "nós", "tu", "a gente", "tudo",
            "isso", "isto", "alguém", "algo", "um", "uma", "esse", "essa", "este", "esta", "não", "for", "forem",
            "der", "derem", "funcionar", "funcionarem", "conseguir", "conseguirem", "passar", "ficar", "estiver",
            "estiverem", "tiver", "tiverem", "quiser", "quiserem", "precisar", "rolar", "houver", "puder", "puderem",
            "fizer", "fizerem", "terminar", "acabar", "fechar", "merecer", "chegar", "vier", "souber", "sair",
            "subir", "ganhar", "entregar", "aprovar", "continuar", "correr", "resultar", "fosse", "tivesse", "desse",
            "funcionasse", "conseguisse", "é que", "por acaso", "possível", "depender", "dependesse", "compilar",
            "melhorar", "cair", "voltar", "ajudar",
          ])
    ),
    (.denial, ["não", "nao", "só que não"]),
    (
      .negation,
      ["não", "nao", "nunca", "jamais", "nada", "ninguém", "nenhum", "nenhuma", "sem", "tampouco", "nem"]
    ), (.refusal, ["não", "nao", "não não", "ah não", "ih não", "nah", "nope", "não precisa", "que nada", "n"]),
    (
      .wish,
      [
        "deveria", "deveríamos", "deveriam", "devia", "devíamos", "deviam", "tem que", "temos que", "temos de",
        "tenho que", "tens de", "têm que", "precisamos", "precisa", "vai", "vou", "vais", "vão", "vamos", "em breve",
        "amanhã", "logo", "mais tarde", "depois", "da próxima vez", "na próxima", "semana que vem",
        "na próxima semana", "espero", "esperamos", "tomara", "oxalá", "poderia", "poderíamos", "podíamos",
        "poderiam", "talvez", "quem sabe", "não esqueça", "não esqueçam", "não esquecer", "não te esqueças",
        "não se esqueçam", "lembra", "lembrar", "me lembra", "me lembre", "me lembrem", "lembra-me", "lembrem-me",
        "lembrete", "lembrem", "quero", "queria", "queremos", "gostaria", "será", "farei", "faremos", "daremos",
        "darei", "hoje à noite", "esqueci", "esquecemos", "pensando em", "pensar em", "planejando", "planeando",
        "pretendo", "agradeçamos", "vontade de", "falta", "bora", "há que",
      ]
    ),
    (
      .reported,
      [
        "disse", "diz", "dizem", "disseram", "dizia", "dizer", "dizendo", "dito", "escreveu", "escreve", "mencionou",
        "menciona", "pediu", "perguntou", "contou", "comentou", "anunciou", "respondeu", "falou", "fala", "segundo",
        "parece que", "mandou um", "mandou uma", "mandaram um", "agradeceu", "agradece", "parabenizou", "elogiou",
        "gritou", "intitulado", "supostamente", "aparentemente", "citou",
      ]
    ),
    (
      .instruction,
      [
        "diga", "digam", "diz", "dizei", "digam-lhe", "dê", "dêem", "deem", "lembra", "lembre", "lembrem",
        "não esqueça", "não esqueçam", "não se esqueçam", "não te esqueças", "escreva", "escrevam", "escreve",
        "escrever", "use", "usem", "usa", "usar", "experimenta", "experimentem", "envia", "envie", "enviem", "manda",
        "mande", "mandem", "adiciona", "adicione", "adicionem", "põe", "ponha", "ponham", "coloca", "coloque",
        "coloquem", "posta", "poste", "postem", "publica", "responde", "responda", "respondam", "pede", "peça",
        "peçam", "pergunta", "pergunte", "por exemplo", "exemplo", "evita", "evite", "evitem", "para de", "pare de",
        "parem de", "agradece", "agradeça", "agradeçam", "parabeniza", "parabenize", "parabenizem", "fala", "fale",
        "falem", "avisa", "avise",
      ]
    ),
    (
      .request,
      [
        "por favor", "pfv", "pf", "pfvr", "porfavor", "se faz favor", "sff", "por gentileza", "pode", "podes",
        "podem", "poderia", "poderias", "poderiam", "consegue", "consegues", "conseguem", "alguém pode",
        "alguém consegue", "alguém poderia", "me avisa", "me avise", "me avisem", "avisa-me", "avisem-me",
        "preciso que", "precisamos que", "preciso da tua", "preciso da sua", "tens de", "tens que", "quando puder",
        "quando puderes", "quando puderem", "quando der", "quando tiver um tempo", "quando tiveres tempo",
        "o quanto antes", "assim que possível", "asap", "dá uma olhada", "dê uma olhada", "dar uma olhada", "me diz",
        "me diga", "diz-me", "confirma pra mim", "revisa", "revise", "alguma novidade", "alguma notícia",
        "aguardando seu", "aguardando sua", "no aguardo", "aguardo",
      ]
    ),
    (
      .irony,
      [
        "por nada", "de nada", "ironia", "sarcasmo", "pelo desastre", "pela bagunça", "por essa bagunça",
        "pela confusão", "pelo caos", "pela queda", "por mais um bug", "pelo incêndio", "não fazer nada",
        "não ter feito nada", "estragar meu", "estragar o meu", "estragar a", "estragar nosso", "ter estragado",
        "me fazer perder", "nos fazer perder", "fazer-me perder", "me fazer esperar", "nos fazer esperar",
        "me deixar esperando", "nos deixar esperando", "me acordar", "nos acordar", "ter me acordado", "me ignorar",
        "ignorar meu", "ignorar minha", "ignorar meus", "ignorar minhas", "nos ignorar", "me deixar sozinho",
        "me deixar sozinha", "me deixar na mão", "nos deixar na mão", "deixar-me sozinho", "sem avisar", "sem testar",
        "sem perguntar", "era só o que faltava", "só que não", "sqn", "até parece", "quebrou de novo", "caiu de novo",
        "me ferrar", "atrapalhar",
      ]
        + combine(
          ["por não", "por nunca", "por não ter"],
          [
            "avisar", "avisado", "me avisar", "nos avisar", "responder", "respondido", "ler", "lido", "testar",
            "testado", "ajudar", "ajudado", "fazer nada", "feito nada", "perguntar", "dizer nada", "dito nada",
          ])
        + combine(
          [
            "quebrar", "ter quebrado", "derrubar", "ter derrubado", "partir", "ter partido", "estragar", "apagar",
            "ter apagado", "deletar", "ter deletado", "quebrou", "quebraste", "derrubou", "deixar cair", "rebentar",
            "rebentar com", "ter rebentado com",
          ],
          [
            "prod", "produção", "a produção", "a prod", "o build", "a build", "o deploy", "a main", "main", "master",
            "tudo", "o ambiente", "staging", "o banco", "a base", "o pipeline", "o site", "os testes", "meu", "minha",
            "a minha", "o meu", "o servidor", "de novo",
          ])
    ), (.inAdvance, ["desde já", "antecipadamente", "de antemão", "por antecipação", "antecipado", "antecipada"]),
    (
      .takenBack,
      [
        "mas", "porém", "mesmo assim", "ainda assim", "de qualquer forma", "de qualquer modo", "de qualquer jeito",
        "de qualquer maneira", "contudo", "no entanto", "todavia", "não obrigado", "não obrigada", "não precisa",
        "só que", "na mesma", "igual", "apesar de tudo", "apesar disso",
      ]
    ),
    (
      .greeting,
      [
        "bem-vindo", "bem-vinda", "bem-vindos", "bem-vindas", "bem vindo", "bem vinda", "boas-vindas", "boas vindas",
        "feliz aniversário", "parabéns pelo aniversário", "aniversário", "feliz niver", "niver", "feliz ano novo",
        "feliz natal", "boas festas", "feliz páscoa", "feliz sexta", "feliz dia", "boa sorte", "sorte", "adeus",
        "tchau", "até logo", "até amanhã", "até breve", "até mais", "até segunda", "bom dia", "boa tarde",
        "boa noite", "bom fim de semana", "boa semana", "boa viagem", "boas férias", "bom descanso", "bom almoço",
        "bom apetite", "melhoras", "as melhoras", "se cuida", "aproveita", "aproveite", "juntou-se", "se juntou",
        "entrou no time", "entrou na equipe", "primeiro dia", "último dia", "almoço", "jantar", "churrasco",
        "happy hour", "saúde", "força", "dedos cruzados", "despedida", "bom feriado",
      ]
    ),
  ]
}
