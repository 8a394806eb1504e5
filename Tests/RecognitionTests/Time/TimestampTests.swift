// SPDX-License-Identifier: Apache-2.0
// Timestamps of the Internet, and times for people.

import FoundationEssentials
import Testing

@testable import Recognition

struct TimestampTests {
  @Test(arguments: [
    ("2026-11-20T15:00:00.123Z", 1_795_186_800.123), ("2026-11-20T15:00:00Z", 1_795_186_800),
    ("2026-11-20t15:00:00z", 1_795_186_800), ("2026-11-20T16:00:00+01:00", 1_795_186_800),
    ("2026-11-20T04:30:00-10:30", 1_795_186_800), ("2026-11-20T15:00:00.1Z", 1_795_186_800.1),
    ("2026-11-20T15:00:00.123999999999999Z", 1_795_186_800.123), ("1970-01-01T00:00:00-00:00", 0),
    ("1969-12-31T23:59:59.250Z", -0.75), ("1990-12-31T23:59:60Z", 662_688_000),
    ("1990-12-31T15:59:60-08:00", 662_688_000), ("0000-01-01T00:00:00Z", -62_167_219_200),
    ("9999-12-31T23:59:59.999Z", 253_402_300_799.999), ("1985-04-12T23:20:50.52Z", 482_196_050.52),
  ])
  func `a timestamp of RFC 3339 is read`(text: String, seconds: Double) throws {
    let date = try #require(Timestamp.parse(text))
    #expect(Timestamp.format(date) == Timestamp.format(Date(timeIntervalSince1970: seconds)))
    #expect(date == Date(timeIntervalSince1970: seconds))
  }

  @Test(arguments: [
    "", "2026-11-20", "2026-11-20 15:00:00Z", "2026-11-20T15:00:00", "2026-11-20T15:00Z", "2026-02-29T15:00:00Z",
    "2026-11-31T15:00:00Z", "2026-11-20T24:00:00Z", "2026-11-20T15:60:00Z", "2026-11-20T15:00:61Z",
    "2026-11-20T15:00:60Z", "2026-11-20T23:59:60+01:00", "2026-11-20T15:00:00.Z", "2026-11-20T15:00:00,5Z",
    "2026-11-20T15:00:00+0100", "2026-11-20T15:00:00+01", "2026-11-20T15:00:00+24:00", "2026-11-20T15:00:00+01:60",
    "2026-11-20T15:00:00Zx", " 2026-11-20T15:00:00Z", "26-11-20T15:00:00Z", "2026-11-20T15:00:00.1x",
    "2026-1١-20T15:00:00Z",
    "2026-11-20T15:00:00.123456789", "٢٠٢٦-11-20T15:00:00Z", "2026/11/20T15:00:00Z", "12026-11-20T15:00:00Z",
  ])
  func `what is no timestamp of RFC 3339 is refused`(text: String) { #expect(Timestamp.parse(text) == nil) }

  @Test func `random milliseconds of ten thousand years come back the same`() {
    var random = SplitMix64(seed: 3339)
    for _ in 0..<20_000 {
      let milliseconds = Int.random(in: -62_167_219_200_000...253_402_300_799_999, using: &random)
      let date = Date(timeIntervalSince1970: Double(milliseconds) / 1_000)
      #expect(Timestamp.parse(Timestamp.format(date)) == date, "\(milliseconds)")
    }
  }

  @Test func `an instant beyond the form becomes its end`() {
    #expect(Timestamp.format(Date(timeIntervalSince1970: 1e300)) == "9999-12-31T23:59:59.999Z")
    #expect(Timestamp.format(Date(timeIntervalSince1970: -.infinity)) == "0000-01-01T00:00:00.000Z")
  }
}

struct LocalTimeFormatterTests {
  @Test func `people read the clock of their zone`() throws {
    let date = try #require(Timestamp.parse("2026-11-20T23:05:59Z"))
    let berlin = LocalTimeFormatter(zone: try PythonReference.zone("Europe/Berlin"), words: .english)
    #expect(berlin.short(date) == "Sat 21 Nov 00:05")
    let utc = LocalTimeFormatter(zone: .utc, words: .english)
    #expect(utc.short(date) == "Fri 20 Nov 23:05")
  }
}
