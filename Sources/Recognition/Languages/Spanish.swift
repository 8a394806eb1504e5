// SPDX-License-Identifier: Apache-2.0
// Spanish: signs and line keywords. Filler, traps and courtesies are in the files beside this one.

extension LanguageTable {
  /// Spanish.
  static let spanish = LanguageTable(
    tag: "es",
    privateOpenings: ["en privado", "entre nosotros"],
    phrases: loanWords + spanishSigns + spanishFiller + spanishTraps + spanishTalk + spanishCourtesies,
    keywords: [
      (
        .win,
        [
          "logro", "logros", "pequeño logro", "pequeños logros", "gran logro", "victoria", "victorias",
          "pequeña victoria", "pequeñas victorias", "gran victoria", "logro del equipo", "victoria del equipo",
          "logro de equipo", "victoria de equipo", "logro del día", "logro de la semana", "logros de la semana",
          "victoria del día", "victoria de la semana", "victorias de la semana", "éxito", "éxitos", "triunfo",
          "triunfos",
        ]
      ),
      (
        .lesson,
        [
          "lección", "lecciones", "lección aprendida", "lecciones aprendidas", "aprendí", "aprendimos", "aprendizaje",
          "aprendizajes", "aprendido", "hoy aprendí", "aprendizaje del día", "lección del día",
          "lección de la semana", "aprendizaje de la semana",
        ]
      ),
      (
        .setback,
        [
          "bloqueo", "bloqueos", "bloqueado", "bloqueada", "bloqueados", "obstáculo", "obstáculos", "contratiempo",
          "contratiempos", "tropiezo", "atascado", "atascada", "trabado", "trabada", "revés",
        ]
      ),
      (
        .praise,
        [
          "elogio", "elogios", "elogio de cliente", "elogio del cliente", "elogios de clientes",
        ]
      ),
      (
        .goal,
        ["objetivo", "objetivos", "meta", "metas"] + spanishSmallGoals
      ),
      (
        .done,
        [
          "hecho", "listo", "terminado", "objetivo cumplido", "meta cumplida", "objetivo hecho", "meta hecha",
          "completado",
        ]
      ), (.experiment, ["experimento", "experimentos"]), (.result, ["resultado", "resultados"]),
      (.metric, ["métrica", "indicador"]), (.mood, ["ánimo", "estado de ánimo", "humor", "pulso"]),
      (.practice, ["práctica", "buena práctica", "buenas prácticas", "prácticas"] + spanishTried),
    ],
    triggerTags: [
      (.win, ["logro", "logros", "pequeñologro", "pequeñavictoria"]),
      (.lesson, ["lección", "leccion", "lecciónaprendida", "leccionaprendida"]), (.setback, ["contratiempo"]),
    ],
    common: [
      "el", "la", "los", "las", "un", "una", "unos", "y", "en", "de", "del", "al", "por", "para", "con", "no", "es",
      "que", "se", "lo", "le", "me", "te", "mi", "tu", "su", "nos", "os", "este", "esta", "esto", "muy", "más",
      "pero", "como", "ya", "hoy", "ayer", "mañana", "todo", "todos", "está", "están", "son", "fue", "ha", "han", "a",
      "o", "si", "sí", "cuando", "les", "yo", "él", "ella", "eso", "esa", "ese", "sin", "sobre", "hasta", "desde",
      "era", "ser", "qué", "porque", "también", "nuestro", "nuestra", "sus", "mis", "tus", "hay", "he", "hemos",
      "eres",
    ],
    gerundEndings: ["ando", "iendo", "yendo"],
    oneself: ["mí"],
    noteWords: spanishNoteWords,
    ordinalEndings: ["º", "°"],
    hasDecimalComma: true)

  private static let spanishSigns: [(roles: Roles, phrases: [String])] = [
    (
      .noun,
      [
        "un aplauso", "aplauso", "aplausos", "fuerte aplauso", "gran aplauso", "ovación", "mención especial",
        "mención de honor", "mención honorífica", "reconocimiento", "choque de manos", "tres hurras", "hurra",
        "hurras", "olé", "ole", "estrella de la semana", "chócala", "choca esos cinco", "chocala", "vítores",
      ]
    ),
    (
      .strictNoun,
      [
        "muy bien", "crack", "cracks", "grande", "grandes", "genio", "genia", "genios", "máquina", "máquinas",
        "fenómeno", "fenómena", "campeón", "campeona", "campeones", "qué crack", "que crack", "qué grande",
        "que grande", "qué grandes", "que grandes", "viva", "vivan", "respeto", "ídolo", "ídola", "mvp de la semana",
        "mvp del día", "mvp del sprint", "mvp del mes", "el mvp", "la mvp", "la mvp de la semana",
        "el mvp de la semana", "héroe", "heroína", "titán", "figura", "felicitación",
      ]
    ),
    (
      .phrase,
      [
        "me saco el sombrero", "lo ha petado", "lo ha bordado", "lo ha clavado", "lo bordó", "lo clavó", "lo petó",
        "lo han bordado", "lo han clavado", "brava", "bravos", "felicitaciones", "felicidades", "enhorabuena",
        "mis felicitaciones", "mi enhorabuena", "nuestra enhorabuena", "nuestras felicitaciones", "felicito a",
        "te felicito", "felicitamos a", "os felicito", "los felicito", "las felicito", "le felicito",
        "te felicitamos", "felicito", "felicitamos", "bien hecho", "muy bien hecho", "bien jugado", "bien ahí",
        "me quito el sombrero", "nos quitamos el sombrero", "sombrerazo", "chapó", "chapeau", "eres un crack",
        "eres una crack", "sos un crack", "sos una crack", "son unos cracks", "sois unos cracks", "sois unas cracks",
        "eres el mejor", "eres la mejor", "sos el mejor", "sos la mejor", "eres lo más", "sos lo más", "son lo más",
        "eres lo máximo", "sos lo máximo", "sos groso", "sos grosa", "nos sacamos el sombrero", "sois los mejores",
        "sois las mejores", "son los mejores", "son las mejores", "eres un genio", "eres una genia", "sos un genio",
        "sos una genia", "eres una máquina", "sos una máquina", "eres un fenómeno", "eres una fenómena",
        "eres un sol", "sos un sol", "eres grande", "eres muy grande", "sos grande", "eres un héroe",
        "eres una heroína", "eres mi héroe", "eres increíble", "sos increíble", "eres una estrella",
        "sos una estrella", "eres un campeón", "eres una campeona", "eres genial", "es un crack", "es una crack",
        "es una máquina", "es lo más", "es un genio", "es una genia", "es una estrella", "la rompiste",
        "la rompieron", "la rompió", "la has roto", "la habéis roto", "lo has petado", "lo petaste", "te luciste",
        "te has lucido", "se lució", "se ha lucido", "se lucieron", "se han lucido", "os habéis lucido",
        "lo bordaste", "lo has bordado", "lo clavaste", "lo has clavado", "qué bien lo has hecho",
      ]
    ),
    (
      [.phrase, .work],
      combine(
        [
          "buen", "gran", "excelente", "tremendo", "increíble", "magnífico", "fantástico", "estupendo",
          "impresionante", "fabuloso", "genial", "brillante", "espectacular", "extraordinario", "muy buen", "súper",
          "impecable", "hermoso", "bonito", "lindo", "menudo", "maravilloso", "excepcional", "formidable",
        ], ["trabajo", "laburo", "curro", "trabajo en equipo", "esfuerzo"])
        + combine(
          ["trabajo", "un trabajo", "qué trabajo", "qué trabajo tan", "que trabajo"],
          [
            "excelente", "increíble", "impecable", "espectacular", "fantástico", "impresionante", "brillante",
            "fabuloso",
          ])
        + ["trabajazo", "laburazo", "currazo", "gran labor", "excelente labor", "buena labor", "muy buena labor"]
    ),
    (
      .gratitude,
      [
        "gracias", "muchas gracias", "muchísimas gracias", "mil gracias", "un millón de gracias",
        "millones de gracias", "infinitas gracias", "gracias totales", "gracias mil", "gracias infinitas",
        "muy agradecido con", "muy agradecida con", "agradecido con", "agradecida con", "agradecido a",
        "agradecida a", "agradecidos con", "agradecidos a", "agradecimiento", "agradecimientos", "agradezco",
        "agradezco a", "te agradezco", "le agradezco", "les agradezco", "os agradezco", "te lo agradezco",
        "te lo agradezco mucho", "te lo agradezco muchísimo", "te lo agradezco un montón", "doy las gracias a",
        "damos las gracias a", "te doy las gracias", "le doy las gracias", "os doy las gracias",
        "te damos las gracias", "agradecemos", "agradecemos a", "te agradecemos", "les agradecemos", "le agradecemos",
        "se agradece", "se agradece a", "agradecido", "agradecida", "mi gratitud", "gratitud", "grax", "grcs", "thx",
        "no puedo agradecer lo suficiente a", "no sé cómo agradecer a", "nunca podré agradecer lo suficiente a",
        "no me alcanzan las palabras para agradecer a",
      ]
    ),
    (
      .verb,
      [
        "agradecer", "agradecerle", "agradecerles", "agradecerte", "agradeceros", "felicitar", "felicitarle",
        "felicitarte", "felicitarlos", "felicitarles", "aplaudir", "reconocer", "celebrar", "destacar", "destacar a",
        "ovacionar",
      ]
    ),
  ]

  /// Goals that are small by their name: steps, also where a tag stands behind them.
  static let spanishSmallGoals = [
    "micro-objetivo", "microobjetivo", "micro-meta", "objetivo de la semana", "meta de la semana",
  ]
}
