// SPDX-License-Identifier: Apache-2.0
// The days that due dates mean, by tables: what people said on Wednesday 18 November 2026, unless another day is named.

import Testing

@testable import Recognition

struct DueDateTests {
  private func day(_ phrase: String, on said: String = "2026-11-18", in tags: [String] = Languages.allTags) -> String? {
    DueDate.day(of: phrase, saidOn: CivilDate(said)!, languages: Languages(tags: tags)!)?.description
  }

  @Test(arguments: [
    ("friday", "2026-11-20"), ("Fri", "2026-11-20"), ("Wednesday", "2026-11-18"), ("monday", "2026-11-23"),
    ("this friday", "2026-11-20"), ("next friday", "2026-11-27"), ("next tuesday", "2026-11-24"),
    ("the coming wednesday", "2026-11-25"), ("Friday morning at the latest", "2026-11-20"),
    ("noon on Tuesday", "2026-11-24"), ("Wednesday 5pm", "2026-11-18"), ("friday next week", "2026-11-27"),
    ("friday in two weeks", "2026-12-04"), ("a week from friday", "2026-11-27"),
    ("today", "2026-11-18"), ("tonight", "2026-11-18"), ("EOD", "2026-11-18"), ("5pm", "2026-11-18"),
    ("tomorrow", "2026-11-19"), ("17:00 tomorrow", "2026-11-19"), ("tomorrow EOD", "2026-11-19"),
    ("the day after tomorrow", "2026-11-20"),
    ("end of week", "2026-11-20"), ("the end of the week", "2026-11-20"), ("eow", "2026-11-20"),
    ("end-of-week", "2026-11-20"), ("this week", "2026-11-20"), ("next week", "2026-11-27"),
    ("end of next week", "2026-11-27"), ("start of next week", "2026-11-23"), ("mid-week", "2026-11-18"),
    ("the weekend", "2026-11-22"), ("next weekend", "2026-11-29"),
    ("end of month", "2026-11-30"), ("the end of next month", "2026-12-31"), ("next month", "2026-12-31"),
    ("this month", "2026-11-30"), ("end of Q2", "2027-06-30"), ("Q4", "2026-12-31"), ("this quarter", "2026-12-31"),
    ("next quarter", "2027-03-31"), ("end of year", "2026-12-31"), ("next year", "2027-12-31"),
    ("in 3 days", "2026-11-21"), ("3 days", "2026-11-21"), ("10 days", "2026-11-28"), ("2 weeks", "2026-12-02"),
    ("two weeks", "2026-12-02"), ("a week", "2026-11-25"), ("within a month", "2026-12-18"), ("2w", "2026-12-02"),
    ("a fortnight", "2026-12-02"), ("5 working days", "2026-11-25"), ("week 48", "2026-11-27"), ("CW 2", "2027-01-15"),
    ("2026-12-24", "2026-12-24"), ("2026/12/24", "2026-12-24"), ("2025-03-31", "2025-03-31"), ("24 Dec", "2026-12-24"),
    ("Dec 24", "2026-12-24"), ("24th of December", "2026-12-24"), ("March 31st, 2027", "2027-03-31"),
    ("15 March", "2027-03-15"), ("June 1 at the latest", "2027-06-01"), ("May 3", "2027-05-03"), ("3/31", "2027-03-31"),
    ("24/12", "2026-12-24"), ("24.12.", "2026-12-24"), ("24.12", "2026-12-24"), ("31.03.2027", "2027-03-31"),
    ("24.12.26", "2026-12-24"), ("friday, 20 Nov", "2026-11-20"), ("the 15th", "2026-12-15"),
    ("the 20th", "2026-11-20"), ("the 31st", "2026-12-31"), ("July", "2027-07-31"), ("November", "2026-11-30"),
    ("mid-July", "2027-07-15"), ("early August", "2027-08-10"), ("end of march 2028", "2028-03-31"),
    ("Christmas", "2026-12-25"), ("29 feb", "2028-02-29"), ("2 weeks (2 Dec)", "2026-12-02"),
  ])
  func `English phrases name days`(phrase: String, expected: String) {
    #expect(day(phrase) == expected)
  }

  @Test(arguments: [
    ("bis Freitag", "2026-11-20"), ("nächsten Dienstag", "2026-11-24"), ("kommenden Mittwoch", "2026-11-25"),
    ("übermorgen", "2026-11-20"), ("Ende der Woche", "2026-11-20"), ("Ende nächster Woche", "2026-11-27"),
    ("Monatsende", "2026-11-30"), ("KW 48", "2026-11-27"), ("24. Dezember", "2026-12-24"), ("am 15.", "2026-12-15"),
    ("in zwei Wochen", "2026-12-02"), ("zwei Wochen lang", "2026-12-02"), ("naechste Woche", "2026-11-27"),
    ("vendredi", "2026-11-20"), ("la semaine prochaine", "2026-11-27"), ("la fin du mois", "2026-11-30"),
    ("le 1er décembre", "2026-12-01"), ("dans 2 semaines", "2026-12-02"), ("mardi prochain", "2026-11-24"),
    ("el viernes", "2026-11-20"), ("la semana que viene", "2026-11-27"), ("fin de mes", "2026-11-30"),
    ("24 de diciembre", "2026-12-24"), ("pasado mañana", "2026-11-20"), ("dos semanas", "2026-12-02"),
    ("sexta", "2026-11-20"), ("amanhã", "2026-11-19"), ("próxima segunda-feira", "2026-11-23"),
    ("o fim do mês", "2026-11-30"), ("venerdì", "2026-11-20"), ("la prossima settimana", "2026-11-27"),
    ("fine mese", "2026-11-30"), ("dopodomani", "2026-11-20"), ("vrijdag", "2026-11-20"),
    ("volgende week", "2026-11-27"), ("einde van de maand", "2026-11-30"), ("over 3 weken", "2026-12-09"),
    ("piątku", "2026-11-20"), ("końca miesiąca", "2026-11-30"), ("jutra", "2026-11-19"),
    ("przyszłego tygodnia", "2026-11-27"), ("24 grudnia", "2026-12-24"), ("金曜", "2026-11-20"),
    ("来週の火曜日", "2026-11-24"), ("月末", "2026-11-30"), ("12月末", "2026-12-31"), ("12月24日", "2026-12-24"),
    ("2週間", "2026-12-02"), ("3日以内", "2026-11-21"), ("周五", "2026-11-20"), ("下周二", "2026-11-24"),
    ("12月24日前", "2026-12-24"), ("月底", "2026-11-30"), ("两周", "2026-12-02"), ("下个月", "2026-12-31"),
    ("금요일", "2026-11-20"), ("다음 주 화요일", "2026-11-24"), ("12월 24일", "2026-12-24"), ("이번 달 말", "2026-11-30"),
    ("2주", "2026-12-02"), ("내일", "2026-11-19"),
  ])
  func `phrases of other languages name days`(phrase: String, expected: String) {
    #expect(day(phrase) == expected)
  }

  @Test(arguments: [
    "", "soon", "when it rains", "next sprint", "week", "2 weeks after launch", "12/06", "12/06/2027", "30 Feb", "3",
    "the 32nd", "month 13", "next", "end", "2026-02-30", "24-12", "friday monday", "1000000 weeks", "99999 days",
    "week 54", "0月3日", "13月3日", String(repeating: "friday ", count: 100),
  ])
  func `what names no day, or might name two, is none`(phrase: String) {
    #expect(day(phrase) == nil)
  }

  @Test func `a phrase is read in the languages that are spoken`() {
    #expect(day("freitag", in: ["en"]) == nil && day("freitag", in: ["en", "de"]) == "2026-11-20")
    #expect(day("12/06", in: ["fr"]) == "2027-06-12", "who does not read English writes days first")
    #expect(day("mar", in: ["it"]) == "2026-11-24" && day("mar", in: ["en"]) == "2027-03-31")
  }

  @Test(arguments: [
    ("end of week", "2026-11-20", "2026-11-20"), ("end of week", "2026-11-21", "2026-11-22"),
    ("eow", "2026-11-22", "2026-11-22"), ("friday", "2026-11-20", "2026-11-20"),
    ("next monday", "2026-11-22", "2026-11-23"), ("next week", "2026-12-28", "2027-01-08"),
    ("week 1", "2026-12-30", "2027-01-08"), ("week 53", "2026-12-30", "2027-01-01"),
    ("in a month", "2027-01-31", "2027-02-28"), ("the 31st", "2027-02-01", "2027-03-31"),
    ("1 January", "2026-12-31", "2027-01-01"), ("end of month", "2028-02-10", "2028-02-29"),
  ])
  func `the edges of weeks, months and years`(phrase: String, said: String, expected: String) {
    #expect(day(phrase, on: said) == expected)
  }

  @Test func `whatever is said, reading it ends, and never before a day that is only counted from today`() {
    var random = SplitMix64(seed: 7)
    let words = [
      "next", "week", "friday", "end", "of", "month", "2", "12", "24.12.", "in", "days", "q1", "morgen", "月", "日", "末",
      "the", "15th", "2026", "3/4", ":", "-", "mid", "year", "coming", "下周",
    ]
    for _ in 0..<5000 {
      let phrase = (0..<Int.random(in: 1...6, using: &random)).map { _ in words.randomElement(using: &random)! }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      guard let found = day(phrase) else { continue }
      #expect(CivilDate(found) != nil, "\(phrase)")
    }
  }
}
