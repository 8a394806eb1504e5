// SPDX-License-Identifier: Apache-2.0
// Spanish: what people thank for out of mere courtesy, and the words that tell talk about mentions, hashtags and nothing.

extension LanguageTable {
  static let spanishTalk: [(roles: Roles, phrases: [String])] = [
    (
      .governing,
      [
        "con", "por", "de", "del", "a", "al", "para", "en", "sobre", "y", "e", "o", "u", "como", "que", "vía", "via",
        "cc",
        "antes", "después", "entre", "contra", "sin", "desde", "hasta", "hacia", "vs", "es", "son", "era", "el", "la",
        "los", "las", "un", "una", "mi", "nuestro", "nuestra", "tu", "su", "ver", "preguntar", "pregunta", "pedir",
        "según",
        "donde", "porque", "si", "cuando", "pero", "quien", "ping", "contactar", "junto", "decirle", "avisar",
        "ayudar a",
        "mediante", "tras", "re", "ante", "ayudando a", "cubrir a", "cubriendo a",
      ]
    ), (.placing, ["con", "de", "en", "a", "como", "cc", "vía", "via", "para", "por", "entre", "sobre", "del"]),
    (
      .pronoun, ["mí", "mi", "nosotros", "nosotras", "ti", "vos", "él", "ella", "ellos", "ellas", "ustedes", "conmigo"]
    ),
    (
      .place,
      [
        "en", "el", "la", "a", "vía", "via", "ver", "usa", "usar", "usen", "usad", "canal", "del", "de", "este",
        "nuestro",
        "al", "por", "con", "etiqueta", "hashtag", "tag", "únete", "lee", "mira", "como", "o", "según",
      ]
    ), (.placeNoun, ["canal", "sala"]),
    (
      .nothing,
      [
        "nada", "ninguno", "ninguna", "ningún logro", "nada nuevo", "nada hoy", "nada esta semana", "nada por ahora",
        "nada por hoy", "nada de nada", "sin logros", "sin novedades", "sin novedad", "todavía nada", "todavía no",
        "aún nada",
        "aún no", "nada que reportar", "nada que contar", "nada de mi parte", "por mi parte nada", "pendiente", "n/a",
        "cero",
        "ninguna por ahora", "ninguno por ahora", "ninguno esta semana", "ninguna esta semana",
      ]
    ), (.abbreviation, ["p.ej", "ej", "sr", "sra", "dr", "dra", "aprox", "vs", "pág"]),
  ]

  static let spanishCourtesies: [(roles: Roles, phrases: [String])] = [
    (
      .courtesy,
      [
        "su compra", "tu compra", "su pedido", "tu pedido", "su visita", "su preferencia", "la info de", "la info del",
        "la información de", "la información del", "la confirmación de",
        "la confirmación del", "la respuesta de", "la respuesta del", "el mensaje de", "el mensaje del",
        "la pregunta de", "la pregunta del", "el aviso de", "el aviso del", "la alerta de", "la alerta del",
        "tu paciencia", "su paciencia", "vuestra paciencia", "la paciencia", "tu comprensión", "su comprensión",
        "vuestra comprensión", "la comprensión", "tu atención", "su atención", "vuestra atención", "la atención",
        "tu tiempo", "su tiempo", "vuestro tiempo", "tu interés", "su interés", "vuestro interés", "el interés",
        "tu colaboración", "su colaboración", "tu disponibilidad", "la invitación", "tu invitación", "el recordatorio",
        "tu recordatorio", "la aclaración", "tu aclaración", "las aclaraciones", "la oferta", "el ofrecimiento",
        "la propuesta", "las felicitaciones", "tus felicitaciones", "los buenos deseos", "las palabras", "tus palabras",
        "las bonitas palabras", "tus bonitas palabras", "las lindas palabras", "la bienvenida", "la cálida bienvenida",
        "los saludos", "los mensajes", "los ánimos", "el cumplido", "preguntar", "avisar", "avisarme", "avisarnos",
        "el aviso rápido", "confirmar", "confirmarme", "confirmarlo", "responder", "responderme", "contestar",
        "contestarme", "esperar", "esperarme", "aceptar", "invitar", "invitarme", "invitarnos", "asistir", "venir",
        "unirte", "unirse", "unirte a", "acompañarme hoy", "estar aquí", "estar ahí", "participar", "leer",
        "leerme", "escuchar", "escucharme", "comentar", "comentarlo", "notificar", "informar", "informarme",
        "informarnos",
        "decirme", "decirnos", "decirlo", "hacérmelo saber", "hacérnoslo saber", "hacerme saber", "hacernos saber",
        "mantenerme al tanto", "mantenernos al tanto", "tenerme al tanto", "ponerme en copia", "añadirme", "agregarme",
        "incluirme", "incluirnos", "recordarme", "recordármelo", "recordarnos", "recordar", "aclarar", "aclararlo",
        "aclararme", "preocuparte", "preocuparse", "el interés mostrado", "la respuesta rápida",
        "la rápida respuesta", "tu rápida respuesta", "su rápida respuesta", "tu pronta respuesta",
        "la pronta respuesta",
        "haber venido", "haber avisado", "haberme avisado", "habernos avisado", "haber preguntado", "haber confirmado",
        "haber respondido", "haber esperado", "haberme respondido", "haber asistido", "el bump", "el heads up",
        "el heads-up", "la espera", "tu espera", "su espera", "tu presencia", "su presencia", "darme un toque",
        "echarle un ojo", "echarle un vistazo", "echar un vistazo", "mirarlo", "los kudos", "el reconocimiento",
        "la confianza", "tu confianza", "su confianza", "pasarte", "pasarse",
      ]
    ),
    (
      .bareCourtesy,
      [
        "la info", "la información", "info", "el aviso", "tu aviso", "los avisos", "avisos", "el update",
        "la actualización",
        "las actualizaciones", "el enlace", "los enlaces", "el link", "los links", "el mensaje", "tu mensaje",
        "su mensaje",
        "el correo", "tu correo", "el mail", "el email", "la confirmación", "tu confirmación", "la pregunta",
        "tu pregunta",
        "las preguntas", "el dato", "los datos", "el ping", "el toque", "la nota", "la mención", "el comentario",
        "tu comentario", "el contexto", "los detalles", "el feedback rápido", "la reacción", "la llamada", "tu llamada",
        "la charla", "el chat", "eso", "esto", "ello", "el voto", "tu voto", "votar", "la aprobación", "el ok",
        "aprobar",
        "hoy", "compartir", "compartirlo", "pasarlo", "mirar", "revisar", "la idea", "la noticia", "las noticias",
        "la alerta",
        "el tag", "etiquetarme", "mencionarme", "el visto bueno",
      ] + combine(["la", "tu", "su", "vuestra"], ["respuesta"]) + combine(["las", "tus", "sus"], ["respuestas"])
    ),
    (
      .functionWord,
      [
        "y", "sobre", "a", "al", "con", "en", "yo", "nosotros", "él", "ella", "lo", "la", "le", "eso",
        "esto",
        "es", "está", "también", "aquí", "ahí", "allí", "ahora", "hoy", "ayer", "mañana", "antes", "después",
        "mientras",
        "cuando", "si", "todos", "todas", "todo", "pero", "entonces", "así", "solo", "ya", "o", "más", "pronto", "que",
        "por",
        "para", "equipo", "chicos", "muy", "me", "nos", "te", "luego", "de todos modos", "igual", "tan", "rápido",
        "rápida",
        "desde", "hasta", "voy", "vamos", "lo reviso", "reviso", "vale",
      ]
    ),
  ]
}
