// SPDX-License-Identifier: Apache-2.0
// Spanish: messages that recognise somebody or tell something.

import Recognition

let spanishCorpus: [CorpusCase] = [
  CorpusCase("Kudos a @ada por el arreglo", ["ada | el arreglo"], "an international word in a Spanish line"),
  CorpusCase("¡Un aplauso para @ada y @lin por la demo!", ["ada lin | la demo"], "inverted marks, two receive"),
  CorpusCase("¡Bravo @omar!", ["omar"], "bravo"),
  CorpusCase("Felicitaciones a @grace por su certificación", ["grace | su certificación"], "felicitaciones"),
  CorpusCase("Enhorabuena @priya, diez años ya", ["priya | diez años ya"], "enhorabuena"),
  CorpusCase("Buen trabajo @lin con la migración", ["lin | la migración"], "work, with con"),
  CorpusCase("@omar excelente trabajo en el panel", ["omar | el panel"], "the sign follows the mention"),
  CorpusCase("muy bien hecho @ada", ["ada"], "bien hecho"),
  CorpusCase("@ada eres una crack", ["ada"], "a phrase of its own"),
  CorpusCase("Grande @lin por quedarte hasta tarde", ["lin | quedarte hasta tarde"], "grande, as people cheer"),
  CorpusCase("@ada hizo un gran trabajo con los planos", ["ada | los planos"], "said about somebody"),
  CorpusCase("Muchas gracias @omar por cubrir mi turno", ["omar | cubrir mi turno"], "thanks for"),
  CorpusCase("Mil gracias a @grace por las traducciones", ["grace | las traducciones"], "mil gracias"),
  CorpusCase("gracias por los alfajores @priya", ["priya | los alfajores"], "the mention ends the sentence"),
  CorpusCase("Gracias @lin porque ya funciona todo", ["lin | ya funciona todo"], "because"),
  CorpusCase(
    "Quiero agradecer a @ada por su aguante con el cliente", ["ada | su aguante con el cliente"], "performative"),
  CorpusCase(
    "Me gustaría felicitar a @omar y a @lin por el lanzamiento", ["omar lin | el lanzamiento"], "performative praise"),
  CorpusCase("Agradezco a @grace por haber revisado todo", ["grace | haber revisado todo"], "agradezco"),
  CorpusCase("Me quito el sombrero @priya por ese informe", ["priya | ese informe"], "hats off"),
  CorpusCase(
    "Ya está todo en producción, buen trabajo @ada", ["ada | Ya está todo en producción"], "closes beside the mention"),
  CorpusCase("@omar tu charla fue buenísima, ¡enhorabuena!", ["omar | tu charla fue buenísima"], "opens and closes"),
  CorpusCase("Gracias a @ada por la API y a @lin por las pruebas", ["ada | la API", "lin | las pruebas"], "two items"),
  CorpusCase("Felicidades a nuestro compañero @omar por el premio", ["omar | el premio"], "who he is stands between"),
  CorpusCase("FELICITACIONES @lin POR EL CIERRE", ["lin | EL CIERRE"], "capitals"),
  CorpusCase("buen trabajo @ada arreglando el pipeline", ["ada | arreglando el pipeline"], "a gerund says what for"),
  CorpusCase("gracias a @ada por ayudar a @lin", ["ada | ayudar a @lin"], "a mention in the reason"),
  CorpusCase("gracias @ada for the review", ["ada | the review"], "Spanish word, English reason"),
  CorpusCase("thanks @lin por la revisión", ["lin | la revisión"], "English word, Spanish reason"),
  CorpusCase("Shoutout to @priya por el taller de ayer", ["priya | el taller de ayer"], "English to in a Spanish line"),
  CorpusCase("Aplausos para:\n- @ada por la API\n- @lin", ["ada | la API", "lin"], "a heading"),
  CorpusCase("¡gracias por el café!", ["ada | el café"], "a reply", replyTo: "ada"),
  CorpusCase("se agradece @ada", ["ada"], "any gratitude counts here", sensitivity: .any),
  CorpusCase("Logro: el build en verde", ["win | el build en verde"], "a win"),
  CorpusCase(
    "Pequeña victoria: @ada firmó el contrato", ["win | @ada firmó el contrato |  | ada"], "a small win with somebody"),
  CorpusCase("Logros:\n- la demo\n- el contrato", ["win | la demo", "win | el contrato"], "a heading"),
  CorpusCase("aprendí: probar el respaldo primero", ["lesson | probar el respaldo primero"], "a lesson"),
  CorpusCase("leccion aprendida: avisar antes", ["lesson | avisar antes"], "without accents"),
  CorpusCase("Bloqueado: falta la firma", ["setback | falta la firma"], "a setback"),
  CorpusCase(
    "Meta: publicar la guía antes del viernes", ["goal | publicar la guía | due viernes"], "a goal, its date cut off"),
  CorpusCase(
    "gracias @ada por la actualización del servidor", ["ada | la actualización del servidor"],
    "an update of the server is work"),
  CorpusCase(
    "¡Qué crack @ada! Sacó el release sola", ["ada | Sacó el release sola"], "the rest of the line belongs to it"),
  CorpusCase(
    "Hola equipo, quiero hacer una mención especial a @ada por la guía", ["ada | la guía"], "a greeting before"),
  CorpusCase("gracias por todo @ada", ["ada | todo"], "everything is what for"),
  CorpusCase("Gracias @ada por el reporte del bug", ["ada | el reporte del bug"], "a bug report is work"),
  CorpusCase("@ada se merece un aplauso enorme por la guía", ["ada | la guía"], "an adjective behind the sign"),
  CorpusCase("gracias @ada x la ayuda", ["ada | la ayuda"], "x is por"),
  CorpusCase(
    "@ada dio una charla genial, ¡felicidades!", ["ada | dio una charla genial"], "giving tells nothing reported"),
  CorpusCase("muy bien @lin por las cuentas", ["lin | las cuentas"], "muy bien, with what for"),
  CorpusCase(
    "Experimento: demos más cortas | métrica: asistencia | hasta el viernes",
    ["experiment | demos más cortas | metric asistencia | due el viernes"], "an experiment's parts"),
  CorpusCase("Resultado: no funcionó, muy caro", ["result | muy caro | didn't"], "an outcome"),
  CorpusCase("Métrica: tasa de rebote 4,2 %", ["metric | metric tasa de rebote 4.2 %"], "a decimal comma"),
  CorpusCase("Ánimo: 4/5 - buena semana", ["mood | buena semana | 4 of 5"], "a mood"),
  CorpusCase("Meta: terminar el plan hasta el 12 de junio", ["goal | terminar el plan | due el 12 de junio"], "hasta"),
  CorpusCase("Elogio de Globex: gran soporte", ["praise | gran soporte | from Globex"], "who praises"),
]
