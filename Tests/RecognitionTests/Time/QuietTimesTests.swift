// SPDX-License-Identifier: Apache-2.0
// Quiet days and hours.

import FoundationEssentials
import Testing

@testable import Recognition

struct QuietTimesTests {
  @Test(arguments: [
    ("sat,sun 18:00-08:00", "saturday,sunday 18:00-08:00"), ("18:00-8:00", "18:00-08:00"), ("Sunday", "sunday"),
    ("18:00–24:00 sun,sat", "saturday,sunday 18:00-00:00"), ("sat sun", "saturday,sunday"),
  ])
  func `days, hours or both are read in any order`(said: String, read: String) {
    #expect(QuietTimes(said)?.description == read)
    #expect(QuietTimes(read) == QuietTimes(said))
  }

  @Test(arguments: [
    "", "always", "sat,funday", "18:00", "18:00-18:00", "00:00-24:00", "24:00-08:00", "18:00-25:00", "18:60-19:00",
    "mon,tue,wed,thu,fri,sat,sun", "18:00-08:00 12:00-13:00", "8-18",
  ])
  func `what is none, or would leave no time, is refused`(said: String) { #expect(QuietTimes(said) == nil) }

  @Test func `quiet ends where neither a day nor an hour holds it any more`() throws {
    let quiet = try #require(QuietTimes("sat,sun 18:00-08:00"))
    let berlin = try PythonReference.zone("Europe/Berlin")
    // Friday 20 November 18:30 in Berlin lasts until Monday 08:00 there.
    #expect(quiet.end(from: TestChat.at(20, "17:30"), in: berlin) == TestChat.at(23, "07:00"))
    #expect(quiet.end(from: TestChat.at(20, "16:59"), in: berlin) == TestChat.at(20, "16:59"))
    #expect(quiet.end(from: TestChat.at(24, "03:00"), in: berlin) == TestChat.at(24, "07:00"))
  }

  @Test(arguments: 0..<20) func `the end is the first loud minute, whatever clocks do`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let zone = try PythonReference.zone("Europe/Berlin")
    for _ in 0..<20 {
      let days = Weekday.allCases.filter { _ in Bool.random(using: &random) }.prefix(6).map(\.description)
      let (from, to) = (Int.random(in: 0..<1440, using: &random), Int.random(in: 0..<1440, using: &random))
      let text = "\(days.joined(separator: ",")) \(QuietTimes.clock(from))-\(QuietTimes.clock(to))"
      guard let quiet = QuietTimes(text) else { continue }
      // Around the change of clocks on 25 October 2026 at 01:00 UTC.
      let start = TestChat.time("2026-10-24T00:00:00Z") + Double(Int.random(in: 0..<2880, using: &random) * 60)
      let end = quiet.end(from: start, in: zone)
      #expect(!quiet.contains(CivilTime(at: end, in: zone)), "seed \(seed): \(text) from \(start)")
      var minute = start
      while quiet.contains(CivilTime(at: minute, in: zone)) { minute += 60 }
      #expect(end >= minute && end <= minute + 7200, "seed \(seed): \(text) from \(start)")
    }
  }
}
