// SPDX-License-Identifier: Apache-2.0
// Zone files made by hand, and hostile ones.

import FoundationEssentials
import Testing

@testable import Recognition

/// The parts of a zone file, with the defaults of a small right one.
private struct ZoneFile {
  var version = UInt8(ascii: "2")
  var times = [0, 1_000]
  var indexes: [UInt8] = [1, 0]
  var types: [(Int, UInt8, UInt8)] = [(3_600, 0, 0), (7_200, 1, 4)]
  var names = Array("CET\0CEST\0".utf8)
  var leaps = 0
  var footer = "\nCET-1CEST,M3.5.0,M10.5.0/3\n"

  func block(timeSize: Int) -> [UInt8] {
    var bytes = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
    for count in [0, 0, leaps, times.count, types.count, names.count] { bytes += Self.bigEndian(count, 4) }
    for time in times { bytes += Self.bigEndian(time, timeSize) }
    bytes += indexes
    for (seconds, daylight, name) in types { bytes += Self.bigEndian(seconds, 4) + [daylight, name] }
    return bytes + names + [UInt8](repeating: 0, count: leaps * (timeSize + 4))
  }

  var bytes: [UInt8] { version == 0 ? block(timeSize: 4) : block(timeSize: 4) + block(timeSize: 8) + footer.utf8 }

  private static func bigEndian(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}

struct TimeZoneRulesTests {
  private func offset(_ zone: TimeZoneRules, _ text: String) throws -> Int {
    zone.offset(at: try #require(Timestamp.parse(text))).seconds
  }

  @Test func `UTC is UTC at all times`() throws {
    for seconds in [-1e12, 0, 1.7e9, 1e12] {
      let offset = TimeZoneRules.utc.offset(at: Date(timeIntervalSince1970: seconds))
      #expect(offset == LocalOffset(seconds: 0, isDaylight: false, abbreviation: "UTC"))
    }
  }

  @Test func `the table holds up to its end and the footer's rule after it`() throws {
    let zone = try TimeZoneRules(tzif: ZoneFile().bytes)
    #expect(zone.offset(at: Date(timeIntervalSince1970: -1)).abbreviation == "CET")
    #expect(zone.offset(at: Date(timeIntervalSince1970: 0)).abbreviation == "CEST")
    #expect(zone.offset(at: Date(timeIntervalSince1970: 999.9)).abbreviation == "CEST")
    #expect(zone.offset(at: Date(timeIntervalSince1970: 1_000)).abbreviation == "CET")
    #expect(try offset(zone, "2026-03-29T00:59:59Z") == 3_600 && offset(zone, "2026-03-29T01:00:00Z") == 7_200)
    #expect(try offset(zone, "2026-10-25T00:59:59Z") == 7_200 && offset(zone, "2026-10-25T01:00:00Z") == 3_600)
  }

  @Test func `a file of version 1, or without a rule, keeps its last offset for ever`() throws {
    for file in [ZoneFile(version: 0), ZoneFile(footer: "\n\n")] {
      let zone = try TimeZoneRules(tzif: file.bytes)
      #expect(zone.offset(at: Date(timeIntervalSince1970: 0)).seconds == 7_200)
      #expect(try offset(zone, "2026-07-01T00:00:00Z") == 3_600)
    }
  }

  @Test func `the rule alone makes a zone where the table is empty`() throws {
    let file = ZoneFile(times: [], indexes: [], footer: "\nEST5EDT,M3.2.0,M11.1.0\n")
    let zone = try TimeZoneRules(tzif: file.bytes)
    #expect(try offset(zone, "2026-03-08T06:59:59Z") == -18_000 && offset(zone, "2026-03-08T07:00:00Z") == -14_400)
    #expect(try offset(zone, "1926-07-01T00:00:00Z") == -14_400)
  }

  @Test(
    arguments: [
      // Daylight-saving time all year round, as RFC 9636 section 3.3.1 writes it: one summer without end.
      ("XXX3EDT4,0/0,J365/23", "2026-01-01T03:59:59Z", -14_400),
      ("XXX3EDT4,0/0,J365/23", "2027-01-01T04:00:00Z", -14_400),
      // Ireland's winter time, which is the one called daylight-saving.
      ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-01-01T00:00:00Z", 0),
      ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-07-01T00:00:00Z", 3_600),
      // Nuuk: before midnight of a Sunday, so on a Saturday; three hours of bracketed names.
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T00:59:59Z", -7_200),
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T01:00:00Z", -3_600),
      // The southern hemisphere, where summer crosses New Year.
      ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-12-31T23:59:59Z", 39_600),
      // Julian days: J60 is 1 March also in a leap year; 59 is 29 February in one.
      ("AAA0BBB,J60/0,J300/0", "2028-02-29T23:59:59Z", 0), ("AAA0BBB,J60/0,J300/0", "2028-03-01T00:00:00Z", 3_600),
      ("AAA0BBB,59/0,300/0", "2028-02-29T00:00:00Z", 3_600),
      ("AAA-0:30:15", "2026-01-01T00:00:00Z", 1_815),
    ] as [(String, String, Int)])
  func `a rule is read as POSIX writes it`(rule: String, time: String, seconds: Int) throws {
    let rules = try #require(PosixTimeZone(Array(rule.utf8)))
    #expect(rules.offset(atSeconds: try #require(Timestamp.parse(time)).wholeSeconds).seconds == seconds)
  }

  @Test(arguments: [
    "", "CE-1", "CET", "CET-25", "CET-1:60", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
    "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J365", "CET-1CEST,366,1",
    "CET-1CEST,M3.5.0/168,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0 ", "<CET-1", "CET--1", "CET-1CEST,M3.5.0/,M10.5.0",
    "CET-99999999999999999999",
  ])
  func `what is no rule is refused`(rule: String) { #expect(PosixTimeZone(Array(rule.utf8)) == nil) }

  @Test(
    arguments: [
      (ZoneFile(version: 0x31), "an unknown version of TZif"),
      (ZoneFile(times: [5, 5]), "transitions out of order"),
      (ZoneFile(indexes: [1, 2]), "a transition to a type that does not exist"),
      (ZoneFile(types: []), "a zone file without any time type"),
      (ZoneFile(types: [(93_600, 0, 0), (0, 0, 0)]), "an offset of more than a day"),
      (ZoneFile(types: [(0, 0, 9), (0, 0, 0)]), "a name outside the table of names"),
      (ZoneFile(names: Array("CET".utf8)), "a name outside the table of names"),
      (ZoneFile(leaps: 1), "a zone file that counts leap seconds"),
      (ZoneFile(footer: ""), "a zone file that is cut short"),
      (ZoneFile(footer: "\nCET-1"), "a zone file without its footer"),
      (ZoneFile(footer: "\nCET-1CEST\n"), "a footer that is no TZ string"),
    ] as [(ZoneFile, String)])
  fileprivate func `a wrong file is refused with the reason`(file: ZoneFile, reason: String) {
    #expect(throws: TimeZoneError(reason)) { try TimeZoneRules(tzif: file.bytes) }
  }

  @Test func `no hostile file crashes, whichever bytes it was cut to or changed in`() throws {
    let whole = ZoneFile().bytes
    var random = SplitMix64(seed: 9636)
    var accepted = 0
    for length in 0..<whole.count {
      #expect(throws: TimeZoneError.self) { try TimeZoneRules(tzif: Array(whole[..<length])) }
    }
    for _ in 0..<10_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = [
          0, 1, 0x7F, 0x80, 0xFF, .random(in: 0...255, using: &random),
        ]
        .randomElement(using: &random)!
      }
      guard let zone = try? TimeZoneRules(tzif: bytes) else { continue }
      accepted += 1
      for seconds in [-1e300, -1e9, 0, 500, 1.8e9, 1e300] {
        let date = Date(timeIntervalSince1970: seconds)
        _ = CivilTime(at: date, in: zone).instant(in: zone)
      }
    }
    #expect(accepted > 500, "the mutations are too coarse to test what accepted files do")
  }
}
