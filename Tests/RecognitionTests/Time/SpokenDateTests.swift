// SPDX-License-Identifier: Apache-2.0
// Days as people say them in a command.

import Testing

@testable import Recognition

struct SpokenDateTests {
  /// A Monday.
  private static let today = CivilDate(year: 2026, month: 11, day: 16)!

  @Test(arguments: [
    ("2027-01-07", "2027-01-07"), ("7 january", "2027-01-07"), ("January 7", "2027-01-07"), ("jan 7th", "2027-01-07"),
    ("7. Jan 2028", "2028-01-07"), ("dec 1, 2026", "2026-12-01"), ("17 november", "2026-11-17"),
    ("15 november", "2027-11-15"), ("friday", "2026-11-20"), ("Mon", "2026-11-23"), ("1st mar", "2027-03-01"),
  ])
  func `a day is the first such day that lies ahead`(said: String, day: String) {
    #expect(SpokenDate(said)?.day(after: Self.today)?.description == day)
  }

  @Test(arguments: [
    "", "soon", "31 april", "30 feb", "7", "january", "2027-13-01", "7 january 27 x", "32 dec", "jan jan",
  ])
  func `what is no day is none`(said: String) { #expect(SpokenDate(said) == nil) }

  @Test(arguments: ["2026-11-16", "2025-01-01", "1 jan 2020", "29 february", "16 november"])
  func `a day that does not lie ahead, or that neither year has, is none`(said: String) {
    #expect(SpokenDate(said) != nil && SpokenDate(said)?.day(after: Self.today) == nil)
  }
}
