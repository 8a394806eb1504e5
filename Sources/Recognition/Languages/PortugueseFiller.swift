// SPDX-License-Identifier: Apache-2.0
// Portuguese: what may stand around a sign without changing it, and what says what for.

extension LanguageTable {
  static let portugueseFiller: [(roles: Roles, phrases: [String])] = [
    (
      .lead,
      [
        "um", "uma", "o", "a", "os", "as", "grande", "grandes", "enorme", "enormes", "imenso", "imensa", "baita",
        "gigante", "gigantesco", "gigantesca", "forte", "pequeno", "pequena", "duplo", "triplo", "muito", "muita",
        "muitas", "muitos", "muitíssimo", "realmente", "de verdade", "outra vez", "de novo", "novamente",
        "mais uma vez", "mais um", "mais uma", "outro", "outra", "também", "e", "e um", "e uma", "e também", "então",
        "pois", "bom", "bem", "sim", "ah", "oh", "uau", "opa", "eita", "nossa", "caramba", "oi", "olá", "oi gente",
        "olá a todos", "olá a todas", "oi time", "oi pessoal", "olá pessoal", "olá equipa", "oi equipe", "e aí",
        "bom dia", "boa tarde", "boa noite", "bom dia pessoal", "bom dia time", "bom dia equipe", "time", "equipe",
        "equipa", "pessoal", "gente", "galera", "malta", "amigos", "todos", "aliás", "por sinal", "além disso",
        "por último", "finalmente", "por fim", "para terminar", "para começar", "antes de mais", "antes de tudo",
        "antes de mais nada", "primeiro", "primeiramente", "segundo", "sinceramente", "honestamente", "na verdade",
        "sério", "a sério", "falando sério", "meu", "minha", "meus", "minhas", "nosso", "nossos", "nossas", "os meus",
        "as minhas", "todo o meu", "simplesmente", "só", "só um", "hoje", "esta semana", "essa semana", "ontem",
        "hoje de manhã", "fica aqui um", "fica o meu", "fica aqui o meu", "aqui vai", "aqui vai um", "vai um",
        "vai uma", "deixo aqui um", "deixo um", "que", "haha", "kkk", "kkkk", "rs", "perfeito", "ótimo", "excelente",
        "show", "top", "massa", "legal", "fixe", "funcionou", "deu certo", "resolvido", "ps", "p.s", "merece",
        "merece um", "merece uma", "merecem", "merecem um", "merecem uma", "mereces um", "mereces uma", "merecido",
        "merecidos", "bem merecido", "fez um", "fez uma", "fez", "fizeste um", "fizeram um", "fizeram uma",
        "está fazendo um", "tá fazendo um", "estão fazendo um", "fazendo um", "publicamente", "público", "pública",
        "especial", "sincero", "sincera", "sinceros", "caloroso", "calorosa", "estou", "estamos", "sou", "somos",
        "beleza", "blz", "sou muito", "fico", "fico muito", "deixo aqui", "deixo aqui o", "deixo o", "tão", "super",
        "em nome do time", "em nome da equipe", "em nome da equipa", "em nome de todos", "da parte de todos", "mil",
        "eterno", "eterna", "profunda", "virtual", "atrasado", "atrasados", "cara", "mano", "eu", "nós", "lhe", "te",
        "dou os", "dou os meus", "damos os", "todos os", "um super", "aquele", "aquela",
      ]
    ),
    (
      .performative,
      [
        "quero", "queria", "gostaria de", "eu quero", "eu queria", "eu gostaria de", "queremos", "queríamos",
        "gostaríamos de", "a gente queria", "a gente quer", "desejo", "quero também", "também quero", "também queria",
        "também gostaria de", "só quero", "só queria", "só queria mesmo", "tenho que", "tenho de", "preciso", "devo",
        "permitam-me", "deixem-me", "deixa eu", "deixe-me", "aproveito para", "aproveito pra",
        "queria aproveitar para", "queria só", "quero só", "não posso deixar de", "vou aproveitar para", "venho",
        "vim", "vim aqui", "vamos", "quero aproveitar para", "gostava de", "gostaria também de", "queria muito",
        "quero muito", "vontade de",
      ]
    ),
    (
      .handOver,
      [
        "dar", "dar um", "dar uma", "dar os", "dar os meus", "dizer", "dizer um", "enviar", "enviar um", "mandar",
        "mandar um", "mandar uma", "fazer um", "fazer uma", "fazer", "deixar", "deixar um", "deixar aqui um",
        "deixar aqui o meu", "deixar o meu", "deixar meu", "deixar meus", "deixar registrado meu", "oferecer",
        "expressar", "expressar minha", "expressar a minha", "publicamente", "também", "especialmente",
        "sinceramente", "pessoalmente", "de novo", "muito", "aproveitar para", "aproveitar e", "pedir uma", "pedir",
        "registrar", "registrar um", "registrar meu", "te", "lhe", "vos", "aqui", "tirar um momento para", "imenso",
        "só",
      ]
    ),
    (
      .link,
      [
        "sinceramente", "imensamente", "profundamente", "publicamente", "enormemente", "calorosamente", "o", "os",
        "as", "meu", "minha", "meus", "minhas", "nosso", "nossa", "nossos", "nossas", "caro", "cara", "querido",
        "querida", "também", "de novo", "novamente", "mais uma vez", "muito", "imenso", "demais", "mesmo", "mil",
        "de verdade", "de coração", "do fundo do coração", "realmente", "todos", "todas", "a todos", "a todas",
        "a ambos", "a ti", "a você", "a vocês", "a vós", "aos dois", "às duas", "você", "vocês", "especialmente",
        "em especial", "em particular", "principalmente", "time", "equipe", "equipa", "pessoal", "galera",
        "a toda a equipe", "a todo o time", "vai para", "vai pra", "vai pro", "vão para", "vão pra", "é para", "é do",
        "é da", "e", "colega", "amigo", "amiga", "grande", "hoje", "esta semana", "essa semana", "sempre", "por",
        "com", "como sempre", "especial", "enorme", "bem merecido", "bem merecidos", "merecido", "merecidos",
        "do dia", "da semana", "do sprint", "do mês", "público", "sincero", "sinceros", "virtual", "mano", "parceiro",
        "parceira", "eterna", "eterno", "atrasados", "gigante",
      ]
    ),
    ([.link, .addressing], ["a", "ao", "à", "aos", "às", "para", "para o", "para a", "pra", "pro", "pros", "pras"]),
    (
      .trail,
      [
        "enorme", "gigante", "especial", "merecido", "merecida", "bem merecido", "e a toda a sua equipe",
        "e a toda a galera", "e a todo o pessoal", "e toda a galera", "muito", "imenso", "demais", "mesmo", "mil",
        "de novo", "novamente", "mais uma vez", "também", "de verdade", "de coração", "do fundo do coração",
        "realmente", "a todos", "a todas", "a ambos", "aos dois", "às duas", "a ti", "a vocês", "e a toda a equipe",
        "e a toda a equipa", "e a todo o time", "e toda a equipe", "e toda a equipa", "e todo o time", "e ao time",
        "e equipe", "e equipa", "e time", "e sua equipe", "e companhia", "e cia", "e ao pessoal", "e aos demais",
        "e a todos os outros", "e todo mundo", "hoje", "ontem", "esta semana", "essa semana", "hoje de manhã",
        "este fim de semana", "nesse fim de semana", "sempre", "como sempre", "especialmente", "em especial",
        "em particular", "principalmente", "sinceramente", "sério", "em nome de todos", "da minha parte", "aliás",
        "todos", "todas", "pessoal", "galera", "gente", "time", "equipe", "equipa", "mano", "cara", "viu",
      ]
    ), (.joiner, ["e", "assim como", "bem como", "junto com", "mais", "and"]),
    (.reason, ["por", "pelo", "pela", "pelos", "pelas", "porque", "pq", "pois", "já que"]),
    (
      .looseReason,
      ["em", "no", "na", "nos", "nas", "com", "sobre", "nessa", "nesse"]
    ),
    (
      .aside,
      [
        "como", "hoje", "ontem", "esta semana", "essa semana", "este mês", "todos", "todas", "a todos", "de novo",
        "mais uma vez", "como sempre", "obrigado", "obrigada", "de verdade", "sério", "a sério", "mesmo", "demais",
        "time", "equipe", "equipa", "pessoal", "galera", "gente", "continua assim", "continue assim",
        "continuem assim", "por fim", "por agora", "por enquanto", "por sorte", "por acaso", "por outro lado",
        "por um lado", "pelo menos",

        "pelos vistos", "por aí", "por aqui", "que", "sempre", "também", "muito", "mano", "cara",
      ]
    ),
    (
      .statement,
      [
        "teu", "tua", "teus", "tuas", "seu", "sua", "seus", "suas", "o", "a", "os", "as", "é", "isso", "isto", "tudo",
        "já", "funcionou", "ficou", "perfeito", "ótimo", "nos", "me", "este", "esta", "esse", "essa", "resolvido",
        "excelente", "foi", "você", "vocês", "deu", "com", "salvou",
      ]
    ), (.hail, ["oi", "olá", "opa", "e aí", "hey", "hello", "salve"]),
    (
      .crowd,
      [
        "todos", "todas", "a todos", "a todas", "time", "equipe", "equipa", "pessoal", "galera", "gente", "malta",
        "amigos",
      ]
    ),
    (
      .determiner,
      [
        "meu", "minha", "meus", "minhas", "nosso", "nossa", "nossos", "nossas", "o", "a", "os", "as", "teu", "sua",
        "seu", "um", "uma",
      ]
    ), (.authorship, ["de", "do", "da", "dos", "das", "por", "feito por", "feito pela", "feito pelo", "pelo", "pela"]),
    (.verbReason, ["em"]),
  ]
}
