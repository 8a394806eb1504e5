// SPDX-License-Identifier: Apache-2.0
// The words that due dates are made of, in Polish.

extension DueWords {
  static let polish = DueWords(
    weekdays([
      ["poniedziałek", "poniedziałku", "pon"], ["wtorek", "wtorku", "wt"], ["środa", "środy", "środę", "śr"],
      ["czwartek", "czwartku", "czw"], ["piątek", "piątku", "pt"], ["sobota", "soboty", "sobotę", "sob"],
      ["niedziela", "niedzieli", "niedzielę", "nd"],
    ])
      + months([
        ["styczeń", "stycznia", "sty"], ["luty", "lutego", "lut"], ["marzec", "marca", "mar"],
        ["kwiecień", "kwietnia", "kwi"], ["maj", "maja"], ["czerwiec", "czerwca", "cze"], ["lipiec", "lipca", "lip"],
        ["sierpień", "sierpnia", "sie"], ["wrzesień", "września", "wrz"], ["październik", "października", "paź"],
        ["listopad", "listopada", "lis"], ["grudzień", "grudnia", "gru"],
      ])
      + [
        (["dziś", "dzisiaj"], [.days(0)]),
        (["jutro", "jutra"], [.days(1)]),
        (["pojutrze", "pojutrza"], [.days(2)]),
        (["dzień", "dni", "dniach", "dnia"], [.unit(.day)]),
        (["dni roboczych", "dni robocze"], [.unit(.workday)]),
        (["tydzień", "tygodnia", "tygodnie", "tygodni", "tydz"], [.unit(.week)]),
        (["miesiąc", "miesiąca", "miesiące", "miesięcy"], [.unit(.month)]),
        (["kwartał", "kwartału"], [.unit(.quarter)]),
        (["rok", "roku", "lata"], [.unit(.year)]),
        (["jeden", "jedną"], [.number(1)]),
        (["dwa", "dwie"], [.number(2)]),
        (["trzy"], [.number(3)]),
        (["cztery"], [.number(4)]),
        (["pięć"], [.number(5)]),
        (["sześć"], [.number(6)]),
        (["dziesięć"], [.number(10)]),
        (
          ["przyszły", "przyszłego", "przyszłej", "przyszłym", "następny", "następnego", "następnej", "następnym"],
          [.next]
        ),
        (["ten", "tego", "tej", "tym"], [.this]),
        (["najbliższy", "najbliższego", "najbliższej"], [.coming]),
        (["koniec", "końca"], [.edge(.end)]),
        (["początek", "początku"], [.edge(.start)]),
        (["połowa", "połowy"], [.edge(.middle)]),
        (["weekend", "weekendu"], [.weekend]),
        (["q1"], [.lastMonth(3)]),
        (["q2", "h1"], [.lastMonth(6)]),
        (["q3"], [.lastMonth(9)]),
        (["q4", "h2"], [.lastMonth(12)]),
        (["sylwestra"], [.feast(month: 12, day: 31)]),
        (["nowego roku"], [.feast(month: 1, day: 1)]),
        (["bożego narodzenia"], [.feast(month: 12, day: 25)]),
        (
          [
            "końca dnia", "koniec dnia", "eod", "rano", "rana", "wieczorem", "wieczór", "wieczora", "po południu",
            "południe", "południa", "północy", "godz",
          ], [.time]
        ),
        (
          [
            "do", "do dnia", "na", "w", "we", "za", "przed", "ciągu", "przez", "około", "najpóźniej", "włącznie", "r",
            "od dziś",
          ], [.filler]
        ),
      ])
}
