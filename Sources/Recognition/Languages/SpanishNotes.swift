// SPDX-License-Identifier: Apache-2.0
// Spanish: words inside goals, experiments, results, metrics and moods.

extension LanguageTable {
  static let spanishNoteWords: [(meaning: NoteWords, phrases: [String])] = [
    (.smallGoal, spanishSmallGoals),
    (
      .due,
      [
        "antes de", "antes del", "para", "hasta", "a más tardar", "como muy tarde", "no más tarde de",
        "no más tarde del", "fecha límite", "vence", "plazo", "deadline", "de aquí a", "de aquí al",
      ]
    ),
    (
      .date,
      [
        "hoy", "esta noche", "esta tarde", "mañana", "mañana por la mañana", "mañana por la tarde", "pasado mañana",
        "mediodía", "el mediodía", "medianoche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado",
        "domingo", "navidad", "semana santa", "año nuevo", "el finde", "este finde", "el fin de semana",
        "fin de semana", "este fin de semana", "el próximo fin de semana", "fin de mes", "final de mes",
        "finales de mes", "el fin de mes", "el final del mes", "final del mes", "fin del mes", "fin de año",
        "final de año", "finales de año", "el final del año", "fin del día", "final del día", "el final del día",
        "el final de la semana", "final de la semana", "fin de trimestre", "final de trimestre",
        "el final del trimestre", "fin del trimestre", "fin de sprint", "final de sprint", "el final del sprint",
        "final del sprint", "fin del sprint", "el fin del sprint", "la semana que viene", "la próxima semana",
        "próxima semana", "la semana próxima", "el mes que viene", "el próximo mes", "próximo mes", "el mes próximo",
        "el próximo trimestre", "el próximo sprint", "próximo sprint", "la próxima retro", "la próxima entrega",
        "el próximo año", "el año que viene", "esta semana", "este mes", "este trimestre", "este año", "este sprint",
        "el verano", "el invierno", "el otoño", "la primavera", "verano", "eod", "eow", "q1", "q2", "q3", "q4", "t1",
        "t2", "t3", "t4", "la hora de comer", "el almuerzo",
      ]
    ),
    (
      .month,
      [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre",
        "octubre", "noviembre", "diciembre", "ene", "abr", "ago", "sept", "dic",
      ]
    ),
    (
      .datePart,
      [
        "el", "la", "los", "las", "de", "del", "en", "a", "al", "a las", "a la", "fin", "finales de", "mediados de",
        "principios de", "inicio de", "próximo", "próxima", "este", "esta", "semana", "día", "hacia", "por la",
      ]
    ),
    (
      .dateTail,
      [
        "mañana", "tarde", "noche", "por la mañana", "por la tarde", "por la noche", "que viene", "próximo",
        "próxima", "a mediodía", "al mediodía", "a más tardar", "como muy tarde", "como máximo", "a primera hora",
        "a última hora", "inclusive", "horas", "hs", "hrs", "en punto",
      ]
    ),
    (
      .period,
      [
        "el", "día", "el día", "semana", "la semana", "sprint", "el sprint", "iteración", "trimestre", "las", "a las",
      ]
    ),
    (
      .worked,
      [
        "funcionó", "ha funcionado", "funciona", "funcionó bien", "ha funcionado bien", "funcionó muy bien",
        "ha funcionado muy bien", "sí funcionó", "sí", "salió bien", "ha salido bien", "resultó", "dio resultado",
        "éxito", "un éxito", "exitoso", "exitosa", "fue un éxito", "confirmado", "confirmada", "hipótesis confirmada",
        "validado", "validada", "hipótesis validada", "positivo", "logrado", "ayudó", "sí ayudó", "nos lo quedamos",
        "lo mantenemos", "funcionó genial", "worked",
      ]
    ),
    (
      .didNot,
      [
        "no funcionó", "no ha funcionado", "no funciona", "no", "no salió bien", "salió mal", "ha salido mal",
        "no resultó", "no dio resultado", "no ayudó", "no sirvió", "no ha servido", "falló", "ha fallado", "fracaso",
        "un fracaso", "fracasó", "ha fracasado", "fue un fracaso", "fallido", "fallida", "sin éxito", "negativo",
        "refutado", "refutada", "hipótesis refutada", "rechazado", "rechazada", "hipótesis rechazada", "descartado",
        "descartada", "invalidado", "invalidada", "no hubo efecto", "sin efecto", "didn't", "didn't work",
      ]
    ),
    (
      .unclear,
      [
        "no está claro", "no queda claro", "no quedó claro", "poco claro", "dudoso", "incierto", "no concluyente",
        "inconcluso", "sin conclusión", "mixto", "resultados mixtos", "resultado mixto", "ambiguo", "a medias",
        "en parte", "parcialmente", "más o menos", "demasiado pronto", "demasiado pronto para saberlo",
        "muy pronto para saber", "muy pronto para decir", "es pronto", "difícil de decir", "difícil decirlo",
        "no se sabe", "no lo sabemos", "no sabemos", "por ver", "está por verse", "habrá que ver", "depende",
        "ni fu ni fa", "desconocido", "quizás", "unclear",
      ]
    ),
    (.hypothesis, ["hipótesis", "idea", "apuesta", "nuestra apuesta", "suposición", "creemos", "teoría"]),
    (
      .measure,
      [
        "métrica", "métricas", "medida", "indicador", "medido por", "medido con", "medición", "kpi", "metric",
        "señal", "mide",
      ]
    ),
    (
      .timeBox,
      [
        "fin", "termina", "termina el", "acaba", "acaba el", "duración", "dura", "durante", "plazo", "time box",
        "timebox", "por",
      ]
    ),
    (.source, ["de", "del", "de la", "por", "por parte de", "from"]),
    (.of, ["de", "del", "para", "of", "sobre", "del experimento"]),
    (.tried, spanishTried),
    (.bareMood, ["pulso", "pulse"]),
    (
      .equals,
      [
        "es", "son", "está en", "están en", "en", "era", "ahora", "ahora es", "ahora en", "ya en", "ya es", "hoy",
        "llegó a", "alcanzó", "igual a", "subió a", "bajó a", "es de", "de",
      ]
    ),
    (
      .numberWord,
      [
        "objetivo", "objetivos", "meta", "metas", "número", "nº", "no", "nro", "núm",
      ]
    ),
    (.per, ["por", "a la", "al"]),
    (.outOf, ["de", "sobre"]),
    (.thousand, ["k", "mil"]),
    (.million, ["millón", "millones", "mm"]),
  ]

  /// Keywords that need a number, of the practice that was tried.
  static let spanishTried: [String] = [
    "práctica probada", "probamos la práctica", "probé la práctica", "he probado la práctica",
    "hemos probado la práctica", "probada la práctica", "probé práctica", "probamos práctica", "probado práctica",
  ]
}
