// SPDX-License-Identifier: Apache-2.0
// Spanish: what keeps a sign from counting.

extension LanguageTable {
  static let spanishTraps: [(roles: Roles, phrases: [String])] = [
    (.homeKeyword, ["meta", "metas", "humor"]),
    (
      .verdict,
      [
        "es", "son", "era", "eran", "fue", "fueron", "será", "serán", "sería", "serían", "estaba", "estaban", "no",
        "nunca", "dijo", "dice", "dicen", "dijeron", "pidió", "pide", "recibió", "reciben", "recibe", "tiene",
        "tienen", "tenía", "puede", "pueden", "podría", "debe", "deben", "debería", "deberían", "merece", "merecen",
        "se merece", "se merecen", "merecía", "cuando", "si", "antes", "después", "luego", "mañana", "pronto", "o",
        "sin", "solo cuando", "solo si", "por favor", "porfa", "porfi", "quizás", "quizá", "tal vez", "quiere",
        "quieren", "quería", "necesita", "había", "habrá", "habría", "ha dicho", "ha recibido", "ganó", "gana",
        "vendría", "vendrían", "estaría", "estarían", "quedaría", "caería",
      ]
        + combine(
          ["por tu", "por su", "por el", "por vuestro", "por tus", "en tu", "en su"],
          ["cumpleaños", "cumple", "cumples"])
    ),
    (
      .conditional,
      [
        "si", "cuando", "en cuanto", "apenas", "tan pronto como", "en caso de", "en caso de que", "a menos que",
        "siempre que", "mientras", "hasta que", "por ejemplo", "p.ej", "ej", "según", "de acuerdo con", "como si",
        "una vez que", "suponiendo", "supongamos", "imagina", "imaginen", "imagínate", "salvo que", "el día que",
        "por si",
      ]
    ),
    (.denial, ["no"]),
    (
      .negation,
      [
        "no", "nunca", "jamás", "nada", "nadie", "ningún", "ninguno", "ninguna", "sin", "tampoco", "ni", "apenas",
      ]
    ), (.refusal, ["no", "no no", "ay no", "uy no", "eh no", "nah", "nop", "nope", "no hace falta", "para nada"]),
    (
      .wish,
      [
        "debería", "deberíamos", "deberían", "deberías", "deberíais", "habría que", "hay que", "habrá que",
        "tenemos que", "tengo que", "tienes que", "tienen que", "va a", "voy a", "vas a", "van a", "vamos a",
        "pronto", "mañana", "luego", "más tarde", "después", "la próxima vez", "la próxima semana",
        "la semana que viene", "el próximo", "espero", "esperamos", "ojalá", "podría", "podríamos", "podrían",
        "quizás", "quizá", "tal vez", "a lo mejor", "no olvides", "no olviden", "no olvidéis", "no te olvides",
        "no se olviden", "no olvidemos", "recuérdame", "recuérdenme", "recordadme", "recordatorio", "recuerda",
        "recuerden", "acuérdate", "acordaos", "quiero", "quisiera", "queremos", "quería", "me gustaría", "será",
        "seré", "haré", "haremos", "daremos", "daré", "esta noche", "olvidé", "olvidamos", "pensando en",
        "pensemos en", "planeamos", "planeando", "agradezcamos", "felicitemos", "celebremos", "démosle", "ganas de",
        "toca", "tocará", "falta", "pendiente",
      ]
    ),
    (
      .reported,
      [
        "dijo", "dice", "dicen", "dijeron", "decía", "decir", "diciendo", "dicho", "escribió", "escribe", "mencionó",
        "menciona", "pidió", "preguntó", "contó", "comentó", "comenta", "anunció", "respondió", "contestó", "según",
        "cita", "parece que", "agradeció", "agradece", "gritó", "titulado", "supuestamente", "aparentemente",
        "me dijeron", "ha dicho", "ha escrito",
      ]
    ),
    (
      .instruction,
      [
        "di", "dile", "diles", "digan", "decid", "decidle", "díganle", "decile", "da", "dale", "dales", "den",
        "denle", "dad", "dadle", "recuerda", "recuerden", "recordad", "no olvides", "no olviden", "no olvidéis",
        "escribe", "escriban", "escribid", "escribir", "usa", "usen", "usad", "usar", "prueba", "prueben", "probad",
        "envía", "envíale", "envíen", "enviad", "manda", "mándale", "manden", "añade", "agrega", "agreguen", "pon",
        "pongan", "poned", "publica", "publiquen", "responde", "respondan", "pide", "pídele", "pregunta",
        "pregúntale", "por ejemplo", "ejemplo", "evita", "evitad", "eviten", "deja de", "dejen de", "agradece",
        "agradécele", "agradezcan", "felicita", "feliciten", "felicitad", "agradeced", "hay que", "pásale", "pasale",
      ]
    ),
    (
      .request,
      [
        "por favor", "porfa", "porfi", "porfavor", "plis", "puedes", "podrías", "podés", "podéis", "pueden",
        "podrían", "podríais", "puede alguien", "alguien puede", "alguien podría", "me puedes", "me ayudas",
        "nos ayudas", "me avisas", "avísame", "avísenme", "avisadme", "necesito que", "necesitamos que",
        "necesito tu", "necesitamos tu", "tienes que", "tenés que", "tienen que", "debes", "deberías",
        "cuando puedas", "cuando puedan", "cuando tengas", "cuanto antes", "lo antes posible", "asap",
        "échale un ojo", "échale un vistazo", "echa un vistazo", "dime", "decime", "díganme", "confírmame", "revisa",
        "revisad", "alguna novedad", "hay novedades", "esperando tu",
      ]
    ),
    (
      .irony,
      [
        "por nada", "de nada", "gracias de nada", "ironía", "sarcasmo", "por el desastre", "por este desastre",
        "por ese desastre", "por el lío", "por este lío", "por el marrón", "por este marrón", "por la caída",
        "por este bug", "por otro bug", "por la movida", "no hacer nada", "no haber hecho nada", "arruinarme",
        "arruinar el", "arruinar mi", "arruinar la", "arruinarnos", "haber arruinado", "hacerme perder",
        "hacernos perder", "haberme hecho perder", "hacerme esperar", "hacernos esperar", "despertarme",
        "despertarnos", "haberme despertado", "ignorarme", "ignorar mi", "ignorar mis", "ignorarnos", "dejarme solo",
        "dejarme sola", "dejarme tirado", "dejarme tirada", "dejarnos solos", "dejarnos tirados", "dejarme plantado",
        "sin avisar", "sin probar", "sin probarlo", "sin testear", "sin preguntar", "tirar producción",
        "lo que faltaba", "sí claro", "si claro", "ajá sí", "otra vez roto", "otra vez caído", "ya empezamos",
      ]
        + combine(
          ["por no", "por nunca", "por no haber"],
          [
            "avisar", "avisado", "avisarme", "avisarnos", "contestar", "contestado", "responder", "respondido", "leer",
            "leído",
            "probar", "probado", "ayudar", "ayudado", "hacer nada", "hecho nada", "preguntar", "decir nada",
            "dicho nada",
          ])
        + combine(
          [
            "romper", "haber roto", "haberme roto", "haber tirado", "tirar", "tumbar", "haber tumbado", "cargarte",
            "haberte cargado", "borrar", "haber borrado", "rompiste", "has roto", "tiraste", "tumbaste", "borraste",
          ],
          [
            "prod", "producción", "el build", "la build", "el deploy", "el main", "main", "master", "todo",
            "el entorno", "staging", "la base", "el pipeline", "la web", "el sitio", "los tests", "mi rama",
            "mis cambios", "mi", "mis", "el servidor", "la rama",
          ])
    ), (.inAdvance, ["de antemano", "por adelantado", "por anticipado", "anticipadas", "con antelación", "desde ya"]),
    (
      .takenBack,
      [
        "pero", "igual", "igualmente", "de todos modos", "de todas formas", "de todas maneras", "aunque",
        "sin embargo", "no obstante", "aun así", "aún así", "no gracias", "pero no", "no hace falta", "ya comí",
        "paso", "de igual forma", "de igual modo", "a pesar de todo",
      ]
    ),
    (
      .greeting,
      [
        "bienvenido", "bienvenida", "bienvenidos", "bienvenidas", "feliz cumpleaños", "feliz cumple", "cumpleaños",
        "feliz aniversario", "aniversario", "feliz año", "feliz año nuevo", "feliz navidad", "felices fiestas",
        "feliz viernes", "feliz lunes", "feliz día", "feliz finde", "feliz fin de semana", "feliz semana",
        "feliz viaje", "felices vacaciones", "buena suerte", "mucha suerte", "suerte", "adiós", "hasta luego",
        "hasta pronto", "hasta mañana", "nos vemos", "buenos días", "buenas tardes", "buenas noches", "buen finde",
        "buen fin de semana", "buen viaje", "buen provecho", "que te mejores", "recupérate", "cuídate",
        "que disfrutes", "que lo disfrutes", "se une", "se incorpora", "se unió", "primer día", "último día",
        "almuerzo", "comida", "cena", "copas", "santo", "salud", "descansa", "ánimo", "mucho ánimo", "dedos cruzados",
        "cruzamos los dedos", "despedida",
      ]
    ),
  ]
}
