// SPDX-License-Identifier: Apache-2.0
// Spanish: what may stand around a sign without changing it, and what says what for.

extension LanguageTable {
  static let spanishFiller: [(roles: Roles, phrases: [String])] = [
    (
      .lead,
      [
        "un", "una", "unos", "unas", "el", "la", "los", "las", "gran", "grandes", "enorme", "enormes", "inmenso",
        "inmensa", "tremendo", "tremenda", "fuerte", "pequeño", "pequeña", "súper", "doble", "triple", "muy",
        "muchas", "muchísimas", "mucha", "realmente", "de verdad", "otra vez", "de nuevo", "nuevamente",
        "una vez más", "otro", "otra", "también", "y", "y un", "y una", "y también", "entonces", "pues", "bueno",
        "bien", "sí", "ah", "oh", "uf", "guau", "hola", "hola a todos", "hola equipo", "hola a todas", "hola chicos",
        "buenas", "buenos días", "buenas tardes", "equipo", "gente", "chicos", "chicas", "amigos", "todos",
        "por cierto", "además", "por último", "finalmente", "para terminar", "para empezar", "antes que nada",
        "primero", "primero que nada", "ante todo", "segundo", "sinceramente", "honestamente", "la verdad",
        "en serio", "mis", "mi", "nuestro", "nuestra", "nuestros", "nuestras", "todo mi", "todo nuestro", "toda mi",
        "mis más sinceras", "mi más sincero", "mi más sincera", "mis más sinceros", "simplemente", "solo", "sólo",
        "solo un", "hoy", "esta semana", "ayer", "esta mañana", "aquí va", "aquí va un", "aquí un", "va un", "va",
        "vaya", "vaya un", "va mi", "va por aquí un", "qué", "que", "jaja", "jajaja", "perfecto", "genial", "listo",
        "excelente", "buenísimo", "funciona", "ya funciona", "ya quedó", "increíble", "pd", "p.d", "merece",
        "merece un", "merece una", "merecen", "merecen un", "se merece", "se merece un", "se merece una",
        "se merecen", "se merecen un", "se merecen una", "merecido", "bien merecido", "hizo un", "hizo una", "hizo",
        "has hecho un", "has hecho una", "hiciste un", "hiciste una", "hicieron un", "hicieron una", "ha hecho un",
        "ha hecho una", "han hecho un", "habéis hecho un", "hicisteis un", "está haciendo un", "están haciendo un",
        "hace un", "haciendo un", "te mereces un", "te mereces una", "os merecéis un", "públicamente", "público",
        "pública", "especial", "sincero", "sincera", "sinceras", "cordial", "cordiales", "caluroso", "calurosa",
        "estoy", "estamos", "muy muy", "tan", "de parte de todo el equipo", "en nombre del equipo", "de mi parte",
        "a todos", "vale", "ok y", "eh", "ey", "oye", "oigan", "che", "ojo", "virtual", "abrazo y", "mil", "profundo",
        "eterno", "eterna", "un millón de", "pedazo de", "atrasado", "atrasadas",
      ]
    ),
    (
      .performative,
      [
        "quiero", "quería", "quisiera", "me gustaría", "queremos", "queríamos", "quisiéramos", "nos gustaría",
        "deseo", "quiero también", "también quiero", "también quería", "solo quiero", "solo quería", "sólo quería",
        "sólo quiero", "solo quisiera", "tengo que", "debo", "permítanme", "permitidme", "déjenme", "dejadme",
        "déjame", "necesito", "aprovecho para", "aprovecho para decir", "me tomo un momento para", "hay que",
        "quiero tomarme un momento para", "me encantaría", "no puedo dejar de", "vamos a", "ganas de",
      ]
    ),
    (
      .handOver,
      [
        "dar", "darle", "darles", "darte", "dar un", "dar una", "dar las", "dar mis", "darle un", "darle una",
        "darle las", "darles las", "darte las", "daros las", "decir", "decirle", "decirte", "decir un", "enviar",
        "enviar un", "mandar", "mandar un", "mandarle un", "hacer", "hacer un", "hacer una", "hacerle un", "extender",
        "extender un", "ofrecer", "expresar", "expresar mi", "expresar mis", "públicamente", "también",
        "especialmente", "sinceramente", "personalmente", "de nuevo", "mucho", "aprovechar para",
        "tomarme un momento para", "tomar un momento para", "dedicar", "dedicar un", "dejar un", "lanzar un",
        "pedir un",
      ]
    ),
    (
      .link,
      [
        "sinceramente", "enormemente", "profundamente", "públicamente", "muchísimas", "inmensamente", "calurosamente",
        "el", "la", "los", "las", "mi", "mis", "nuestro", "nuestra", "nuestros", "nuestras", "querido", "querida",
        "también", "de nuevo", "otra vez", "nuevamente", "una vez más", "mucho", "muchísimo", "un montón", "mil",
        "de verdad", "de corazón", "realmente", "todos", "todas", "a todos", "a todas", "a ambos", "a ti", "a vos",
        "a usted", "a los dos", "a las dos", "vosotros", "ustedes", "especialmente", "sobre todo", "en especial",
        "en particular", "equipo", "el equipo", "de parte de todo el equipo", "de parte del equipo", "va para",
        "van para", "va a", "para", "es para", "y", "compañero", "compañera", "colega", "amigo", "amiga", "gran",
        "muy", "hoy", "esta semana", "siempre", "por", "con", "como siempre", "grande", "especial", "enorme",
        "bien merecido", "merecido", "del día", "de la semana", "del sprint", "del mes", "infinitas", "totales",
        "público", "sincero", "sinceras", "virtual", "miles", "che", "tío", "tía", "crack", "campeón", "campeona",
      ]
    ), ([.link, .addressing], ["a", "al", "para", "pa", "hacia"]),
    (
      .trail,
      [
        "enorme", "especial", "merecido", "bien merecido", "y a toda su gente", "y a todo tu equipo",
        "y a todo vuestro equipo", "y todo su equipo", "y todos", "y a la gente", "y cía", "mucho", "muchísimo",
        "un montón", "de nuevo", "otra vez", "nuevamente", "una vez más", "también", "de verdad", "de corazón",
        "realmente", "a todos", "a todas", "a ambos", "a los dos", "a las dos", "a ti", "a ustedes",
        "y a todo el equipo", "y a todo su equipo", "y todo el equipo", "y al equipo", "y el equipo", "y equipo",
        "y su equipo", "y a su equipo", "y a tu equipo", "y compañía", "y a los demás", "y a todos los demás",
        "y todos los demás", "hoy", "ayer", "esta semana", "esta mañana", "este fin de semana", "anoche", "siempre",
        "como siempre", "especialmente", "sobre todo", "en especial", "en particular", "sinceramente", "en serio",
        "de parte de todo el equipo", "de parte de todos", "de mi parte", "por cierto", "todos", "todas", "chicos",
        "chicas", "equipo", "crack", "crac", "tío", "tía", "amigo", "amiga", "compa", "por todo y",
      ]
    ), (.joiner, ["y", "e", "así como", "junto con", "junto a", "and"]),
    (.deed, combine(["su"], ["apoyo", "ayuda", "esfuerzo", "dedicación", "entrega", "compromiso", "trabajo"])),
    (.reason, ["por", "porque", "pq", "xq", "x", "ya que", "gracias a que"]),
    (.looseReason, ["en", "con", "sobre", "al", "para"]),
    (
      .aside,
      [
        "como", "hoy", "ayer", "esta semana", "esta mañana", "este mes", "todos", "todas", "a todos", "de nuevo",
        "otra vez", "como siempre", "gracias", "de verdad", "en serio", "equipo", "chicos", "chicas", "crack",
        "sigue así", "sigan así", "seguid así", "seguí así", "por fin", "por ahora", "por cierto", "por suerte",
        "por lo visto", "por lo menos", "por otro lado", "por otra parte", "por un lado", "por lo tanto", "por tanto",
        "por si", "que", "siempre", "también", "muy", "tío", "tía", "realmente",
      ]
    ),
    (
      .statement,
      [
        "tu", "tus", "su", "sus", "vuestro", "vuestra", "es", "eso", "esto", "el", "la", "los", "las", "lo", "todo",
        "ya", "funciona", "quedó", "perfecto", "genial", "nos", "me", "este", "esta", "ese", "esa", "listo",
        "excelente", "está", "fue", "ha", "has", "con",
      ]
    ), (.hail, ["hola", "buenas", "ey", "hey", "hello"]),
    (
      .crowd,
      ["todos", "todas", "a todos", "a todas", "equipo", "chicos", "chicas", "gente", "todo el equipo", "amigos"]
    ),
    (
      .determiner,
      [
        "mi", "mis", "nuestro", "nuestra", "nuestros", "nuestras", "el", "la", "los", "las", "tu", "su", "un", "una",
        "al",
      ]
    ), (.authorship, ["de", "por", "por parte de", "el de", "hecho por"]),
    (.verbReason, ["por", "que"]),
  ]
}
