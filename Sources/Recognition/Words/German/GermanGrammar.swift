// SPDX-License-Identifier: Apache-2.0
// German: numbers, lists, days and months. Ordinals as they stand behind an article: die dritte Woche, das dritte Mal.

extension Grammar {
  static let german = Grammar(
    calendar: .german, decimalSeparator: ",", groupSeparator: ".", percentSign: "\u{A0}%", currencyLeads: false,
    listSeparator: ", ", listEnd: " und ",
    cardinals: ["eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
    ordinals: [
      "erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte", "zehnte", "elfte",
      "zwölfte",
    ],
    ordinal: { "\($0)." }, forms: 2, form: { $0 == 1 ? 0 : 1 })
}

extension CalendarNames {
  /// German.
  public static let german = CalendarNames(
    weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    shortWeekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember",
    ],
    shortMonths: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."])
}
