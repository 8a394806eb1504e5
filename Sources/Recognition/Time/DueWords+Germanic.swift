// SPDX-License-Identifier: Apache-2.0
// The words that due dates are made of, in German and Dutch.

extension DueWords {
  static let german = DueWords(
    weekdays([
      ["montag", "mo"], ["dienstag", "di"], ["mittwoch", "mi"], ["donnerstag", "do"], ["freitag", "fr"],
      ["samstag", "sonnabend", "sa"], ["sonntag", "so"],
    ])
      + months([
        ["januar", "jänner", "jan"], ["februar", "feber", "feb"], ["märz", "mär", "mrz"], ["april", "apr"], ["mai"],
        ["juni", "jun"], ["juli", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["oktober", "okt"],
        ["november", "nov"], ["dezember", "dez"],
      ])
      + [
        (["heute"], [.days(0)]),
        (["morgen"], [.days(1)]),
        (["übermorgen"], [.days(2)]),
        (["tag", "tage", "tagen"], [.unit(.day)]),
        (["arbeitstage", "arbeitstagen", "werktage", "werktagen"], [.unit(.workday)]),
        (["woche", "wochen", "kw", "kalenderwoche"], [.unit(.week)]),
        (["monat", "monate", "monaten", "monats"], [.unit(.month)]),
        (["quartal", "quartals", "quartale"], [.unit(.quarter)]),
        (["jahr", "jahre", "jahren", "jahres"], [.unit(.year)]),
        (["ein", "eine", "einem", "einer", "einen"], [.number(1)]),
        (["zwei"], [.number(2)]),
        (["drei"], [.number(3)]),
        (["vier"], [.number(4)]),
        (["fünf"], [.number(5)]),
        (["sechs"], [.number(6)]),
        (["acht"], [.number(8)]),
        (["zehn"], [.number(10)]),
        (["nächste", "nächsten", "nächster", "nächstes", "nächstem"], [.next]),
        (["übernächste", "übernächsten", "übernächster", "übernächstes"], [.next, .next]),
        (["diese", "diesen", "dieser", "dieses", "diesem"], [.this]),
        (["kommende", "kommenden", "kommender", "kommendes", "kommendem"], [.coming]),
        (["ende"], [.edge(.end)]),
        (["anfang", "beginn"], [.edge(.start)]),
        (["mitte"], [.edge(.middle)]),
        (["wochenende"], [.weekend]),
        (["wochenschluss"], [.edge(.end), .unit(.week)]),
        (["wochenmitte"], [.edge(.middle), .unit(.week)]),
        (["monatsende"], [.edge(.end), .unit(.month)]),
        (["monatsmitte"], [.edge(.middle), .unit(.month)]),
        (["quartalsende"], [.edge(.end), .unit(.quarter)]),
        (["jahresende"], [.edge(.end), .unit(.year)]),
        (["q1"], [.lastMonth(3)]),
        (["q2", "h1"], [.lastMonth(6)]),
        (["q3"], [.lastMonth(9)]),
        (["q4", "h2"], [.lastMonth(12)]),
        (["weihnachten", "heiligabend"], [.feast(month: 12, day: 24)]),
        (["silvester"], [.feast(month: 12, day: 31)]),
        (["neujahr"], [.feast(month: 1, day: 1)]),
        (
          [
            "feierabend", "tagesende", "tagesschluss", "geschäftsschluss", "ende des tages", "eod", "heute abend",
            "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht", "mitternacht", "morgens", "mittags",
            "abends", "uhr",
          ], [.time]
        ),
        (["morgen früh", "morgen abend", "morgen mittag"], [.days(1), .time]),
        (
          [
            "der", "dem", "den", "des", "die", "das", "am", "im", "zum", "zur", "in", "bis", "vor", "ab", "um", "gegen",
            "ca", "etwa", "spätestens", "lang", "noch", "für", "innerhalb von", "innerhalb", "binnen", "von",
            "einschließlich", "läuft", "nach",
          ], [.filler]
        ),
      ])

  static let dutch = DueWords(
    ordinalEndings: ["e", "ste", "de"],
    weekdays([
      ["maandag", "ma"], ["dinsdag", "di"], ["woensdag", "wo"], ["donderdag", "do"], ["vrijdag", "vr"],
      ["zaterdag", "za"], ["zondag", "zo"],
    ])
      + months([
        ["januari", "jan"], ["februari", "feb"], ["maart", "mrt"], ["april", "apr"], ["mei"], ["juni", "jun"],
        ["juli", "jul"], ["augustus", "aug"], ["september", "sep", "sept"], ["oktober", "okt"], ["november", "nov"],
        ["december", "dec"],
      ])
      + [
        (["vandaag"], [.days(0)]),
        (["morgen"], [.days(1)]),
        (["overmorgen"], [.days(2)]),
        (["morgenochtend", "morgenmiddag", "morgenavond"], [.days(1), .time]),
        (["dag", "dagen"], [.unit(.day)]),
        (["werkdagen", "werkdag"], [.unit(.workday)]),
        (["week", "weken", "wk"], [.unit(.week)]),
        (["maand", "maanden"], [.unit(.month)]),
        (["kwartaal", "kwartalen"], [.unit(.quarter)]),
        (["jaar", "jaren"], [.unit(.year)]),
        (["een", "één"], [.number(1)]),
        (["twee"], [.number(2)]),
        (["drie"], [.number(3)]),
        (["vier"], [.number(4)]),
        (["vijf"], [.number(5)]),
        (["zes"], [.number(6)]),
        (["tien"], [.number(10)]),
        (["volgende", "volgend"], [.next]),
        (["deze", "dit"], [.this]),
        (["komende", "komend", "aanstaande", "a.s"], [.coming]),
        (["eind", "einde", "het einde"], [.edge(.end)]),
        (["begin"], [.edge(.start)]),
        (["midden", "half"], [.edge(.middle)]),
        (["weekend", "weekeinde"], [.weekend]),
        (["maandeinde"], [.edge(.end), .unit(.month)]),
        (["jaareinde"], [.edge(.end), .unit(.year)]),
        (["q1"], [.lastMonth(3)]),
        (["q2", "h1"], [.lastMonth(6)]),
        (["q3"], [.lastMonth(9)]),
        (["q4", "h2"], [.lastMonth(12)]),
        (["kerst", "kerstmis"], [.feast(month: 12, day: 25)]),
        (["sinterklaas"], [.feast(month: 12, day: 5)]),
        (["oudjaar"], [.feast(month: 12, day: 31)]),
        (["nieuwjaar"], [.feast(month: 1, day: 1)]),
        (
          [
            "einde dag", "einde van de dag", "eind van de dag", "het einde van de dag", "vanavond", "eod", "ochtend",
            "middag", "avond", "nacht", "middernacht", "uur",
          ], [.time]
        ),
        (
          [
            "de", "het", "van", "op", "in", "om", "rond", "voor", "vóór", "tegen", "tot", "tot en met", "t/m", "binnen",
            "over", "uiterlijk", "ten laatste", "na",
          ], [.filler]
        ),
      ])
}
