// SPDX-License-Identifier: Apache-2.0
// The words that due dates are made of, in French, Spanish, Portuguese and Italian.

extension DueWords {
  static let french = DueWords(
    ordinalEndings: ["er", "e", "ème"],
    weekdays([
      ["lundi", "lun"], ["mardi", "mar"], ["mercredi", "mer"], ["jeudi", "jeu"], ["vendredi", "ven"],
      ["samedi", "sam"], ["dimanche", "dim"],
    ])
      + months([
        ["janvier", "janv"], ["février", "févr"], ["mars"], ["avril", "avr"], ["mai"], ["juin"], ["juillet", "juil"],
        ["août", "aout"], ["septembre", "sept"], ["octobre", "oct"], ["novembre", "nov"], ["décembre", "déc"],
      ])
      + [
        (["aujourd'hui"], [.days(0)]),
        (["demain"], [.days(1)]),
        (["après-demain", "après demain"], [.days(2)]),
        (["jour", "jours", "journée"], [.unit(.day)]),
        (["jours ouvrés", "jours ouvrables"], [.unit(.workday)]),
        (["semaine", "semaines"], [.unit(.week)]),
        (["mois"], [.unit(.month)]),
        (["trimestre", "trimestres"], [.unit(.quarter)]),
        (["an", "ans", "année", "l'année", "l'an"], [.unit(.year)]),
        (["un", "une"], [.number(1)]),
        (["deux"], [.number(2)]),
        (["trois"], [.number(3)]),
        (["quatre"], [.number(4)]),
        (["cinq"], [.number(5)]),
        (["six"], [.number(6)]),
        (["dix"], [.number(10)]),
        (["prochain", "prochaine", "prochains", "prochaines"], [.next]),
        (["ce", "cette", "cet", "ci"], [.this]),
        (["fin", "la fin"], [.edge(.end)]),
        (["début", "le début"], [.edge(.start)]),
        (["mi", "milieu", "le milieu"], [.edge(.middle)]),
        (["week-end", "weekend", "week end"], [.weekend]),
        (["t1", "q1"], [.lastMonth(3)]),
        (["t2", "q2"], [.lastMonth(6)]),
        (["t3", "q3"], [.lastMonth(9)]),
        (["t4", "q4"], [.lastMonth(12)]),
        (["noël"], [.feast(month: 12, day: 25)]),
        (["nouvel an"], [.feast(month: 1, day: 1)]),
        (
          [
            "fin de journée", "la fin de la journée", "la fin de journée", "fin du jour", "eod", "ce soir",
            "cet après midi", "matin", "midi", "après midi", "soir", "nuit", "minuit", "heures",
          ], [.time]
        ),
        (
          [
            "le", "la", "les", "l'", "d'", "de", "du", "en", "à", "au", "dans", "d'ici", "d'ici à", "d'ici au", "pour",
            "avant", "vers", "jusqu'à", "jusqu'au", "pendant", "au plus tard", "plus tard", "inclus", "compris", "sous",
          ], [.filler]
        ),
      ])

  static let spanish = DueWords(
    ordinalEndings: ["º"],
    weekdays([["lunes"], ["martes"], ["miércoles"], ["jueves"], ["viernes"], ["sábado"], ["domingo"]])
      + months([
        ["enero", "ene"], ["febrero", "feb"], ["marzo"], ["abril", "abr"], ["mayo"], ["junio"], ["julio"],
        ["agosto", "ago"], ["septiembre", "setiembre", "sept"], ["octubre", "oct"], ["noviembre", "nov"],
        ["diciembre", "dic"],
      ])
      + [
        (["hoy"], [.days(0)]),
        (["mañana"], [.days(1)]),
        (["pasado mañana"], [.days(2)]),
        (["día", "días"], [.unit(.day)]),
        (["días laborables", "días hábiles"], [.unit(.workday)]),
        (["semana", "semanas"], [.unit(.week)]),
        (["mes", "meses"], [.unit(.month)]),
        (["trimestre", "trimestres"], [.unit(.quarter)]),
        (["año", "años"], [.unit(.year)]),
        (["un", "una"], [.number(1)]),
        (["dos"], [.number(2)]),
        (["tres"], [.number(3)]),
        (["cuatro"], [.number(4)]),
        (["cinco"], [.number(5)]),
        (["seis"], [.number(6)]),
        (["diez"], [.number(10)]),
        (["próximo", "próxima", "próximos", "próximas", "que viene"], [.next]),
        (["este", "esta"], [.this]),
        (["fin", "final", "finales", "el fin", "el final"], [.edge(.end)]),
        (["principio", "principios", "inicio", "comienzo"], [.edge(.start)]),
        (["mediados"], [.edge(.middle)]),
        (["fin de semana", "finde"], [.weekend]),
        (["q1", "t1"], [.lastMonth(3)]),
        (["q2", "t2"], [.lastMonth(6)]),
        (["q3", "t3"], [.lastMonth(9)]),
        (["q4", "t4"], [.lastMonth(12)]),
        (["navidad"], [.feast(month: 12, day: 25)]),
        (["año nuevo"], [.feast(month: 1, day: 1)]),
        (
          [
            "fin del día", "final del día", "el final del día", "esta noche", "esta tarde", "eod", "por la mañana",
            "por la tarde", "por la noche", "tarde", "noche", "mediodía", "medianoche", "horas", "hs", "hrs",
          ], [.time]
        ),
        (["mañana por la mañana", "mañana por la tarde"], [.days(1), .time]),
        (
          [
            "el", "la", "los", "las", "de", "del", "en", "a", "al", "para", "antes", "hasta", "dentro", "dentro de",
            "por", "durante", "como muy tarde", "a más tardar", "inclusive", "hacia",
          ], [.filler]
        ),
      ])

  static let portuguese = DueWords(
    ordinalEndings: ["º"],
    weekdays([
      ["segunda", "segunda-feira", "segunda feira"], ["terça", "terça-feira", "terça feira"],
      ["quarta", "quarta-feira", "quarta feira"], ["quinta", "quinta-feira", "quinta feira"],
      ["sexta", "sexta-feira", "sexta feira"], ["sábado"], ["domingo"],
    ])
      + months([
        ["janeiro", "jan"], ["fevereiro", "fev"], ["março"], ["abril", "abr"], ["maio"], ["junho", "jun"],
        ["julho", "jul"], ["agosto", "ago"], ["setembro", "set"], ["outubro", "out"], ["novembro", "nov"],
        ["dezembro", "dez"],
      ])
      + [
        (["hoje"], [.days(0)]),
        (["amanhã"], [.days(1)]),
        (["depois de amanhã"], [.days(2)]),
        (["dia", "dias"], [.unit(.day)]),
        (["dias úteis"], [.unit(.workday)]),
        (["semana", "semanas"], [.unit(.week)]),
        (["mês", "meses"], [.unit(.month)]),
        (["trimestre", "trimestres"], [.unit(.quarter)]),
        (["ano", "anos"], [.unit(.year)]),
        (["um", "uma"], [.number(1)]),
        (["dois", "duas"], [.number(2)]),
        (["três"], [.number(3)]),
        (["quatro"], [.number(4)]),
        (["cinco"], [.number(5)]),
        (["seis"], [.number(6)]),
        (["dez dias"], [.number(10), .unit(.day)]),
        (["próximo", "próxima", "próximos", "próximas", "que vem", "seguinte"], [.next]),
        (["este", "esta", "esse", "essa"], [.this]),
        (["fim", "final"], [.edge(.end)]),
        (["início", "começo"], [.edge(.start)]),
        (["meados"], [.edge(.middle)]),
        (["fim de semana", "final de semana"], [.weekend]),
        (["q1", "t1"], [.lastMonth(3)]),
        (["q2", "t2"], [.lastMonth(6)]),
        (["q3", "t3"], [.lastMonth(9)]),
        (["q4", "t4"], [.lastMonth(12)]),
        (["natal"], [.feast(month: 12, day: 25)]),
        (["ano novo"], [.feast(month: 1, day: 1)]),
        (
          [
            "fim do dia", "final do dia", "hoje à noite", "hoje à tarde", "eod", "de manhã", "à tarde", "à noite",
            "da manhã", "da tarde", "da noite", "manhã", "tarde", "noite", "meio-dia", "meio dia", "meia-noite",
            "meia noite", "horas", "hrs",
          ], [.time]
        ),
        (
          [
            "o", "a", "os", "as", "de", "do", "da", "em", "no", "na", "nos", "nas", "ao", "à", "às", "até", "até ao",
            "até à", "para", "pra", "antes", "dentro de", "por", "durante", "daqui a", "no máximo", "o mais tardar",
            "inclusive",
          ], [.filler]
        ),
      ])

  static let italian = DueWords(
    ordinalEndings: ["º"],
    weekdays([
      ["lunedì", "lunedi", "lun"], ["martedì", "martedi", "mar"], ["mercoledì", "mercoledi", "mer"],
      ["giovedì", "giovedi", "gio"], ["venerdì", "venerdi", "ven"], ["sabato", "sab"], ["domenica", "dom"],
    ])
      + months([
        ["gennaio", "genn", "gen"], ["febbraio", "febbr", "feb"], ["marzo"], ["aprile", "apr"], ["maggio"],
        ["giugno", "giu"], ["luglio", "lug"], ["agosto", "ago"], ["settembre", "sett", "set"], ["ottobre", "ott"],
        ["novembre", "nov"], ["dicembre", "dic"],
      ])
      + [
        (["oggi"], [.days(0)]),
        (["domani"], [.days(1)]),
        (["dopodomani"], [.days(2)]),
        (["domattina"], [.days(1), .time]),
        (["giorno", "giorni", "giornata"], [.unit(.day)]),
        (["giorni lavorativi"], [.unit(.workday)]),
        (["settimana", "settimane"], [.unit(.week)]),
        (["mese", "mesi"], [.unit(.month)]),
        (["trimestre", "trimestri"], [.unit(.quarter)]),
        (["anno", "anni"], [.unit(.year)]),
        (["un", "una", "uno"], [.number(1)]),
        (["due"], [.number(2)]),
        (["tre"], [.number(3)]),
        (["quattro"], [.number(4)]),
        (["cinque"], [.number(5)]),
        (["sei"], [.number(6)]),
        (["dieci"], [.number(10)]),
        (["prossimo", "prossima", "prossimi", "prossime"], [.next]),
        (["questo", "questa", "quest'"], [.this]),
        (["fine", "la fine"], [.edge(.end)]),
        (["inizio"], [.edge(.start)]),
        (["metà"], [.edge(.middle)]),
        (["fine settimana", "weekend"], [.weekend]),
        (["fine della settimana", "la fine della settimana"], [.edge(.end), .unit(.week)]),
        (["q1"], [.lastMonth(3)]),
        (["q2"], [.lastMonth(6)]),
        (["q3"], [.lastMonth(9)]),
        (["q4"], [.lastMonth(12)]),
        (["natale"], [.feast(month: 12, day: 25)]),
        (["ferragosto"], [.feast(month: 8, day: 15)]),
        (["capodanno"], [.feast(month: 1, day: 1)]),
        (
          [
            "fine giornata", "fine della giornata", "la fine della giornata", "stasera", "questa sera",
            "questo pomeriggio", "eod", "mattina", "pomeriggio", "sera", "notte", "mezzogiorno", "mezzanotte", "ore",
            "in mattinata", "in serata",
          ], [.time]
        ),
        (
          [
            "il", "lo", "la", "l'", "le", "i", "gli", "di", "del", "dell'", "della", "dello", "dei", "a", "al", "alle",
            "in", "nel", "entro", "per", "prima", "fino", "tra", "fra", "da qui a", "al più tardi", "compreso",
            "incluso", "durante",
          ], [.filler]
        ),
      ])
}
