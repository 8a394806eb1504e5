// SPDX-License-Identifier: Apache-2.0
// English: numbers, lists, days and months.

extension Grammar {
  static let english = Grammar(
    calendar: .english, decimalSeparator: ".", groupSeparator: ",", percentSign: "%", currencyLeads: true,
    listSeparator: ", ", listEnd: " and ",
    cardinals: [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ],
    ordinals: [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
      "twelfth",
    ],
    ordinal: { number in
      switch (number % 10, number % 100) {
      case (1, let tens) where tens != 11: "\(number)st"
      case (2, let tens) where tens != 12: "\(number)nd"
      case (3, let tens) where tens != 13: "\(number)rd"
      default: "\(number)th"
      }
    },
    forms: 2, form: { $0 == 1 ? 0 : 1 })
}

extension CalendarNames {
  /// English.
  public static let english = CalendarNames(
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"])
}
