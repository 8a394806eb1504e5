// SPDX-License-Identifier: Apache-2.0
// Our strict reader of headers, held against Foundation's decoder; our times, against Foundation's.

import FoundationEssentials
import Hashing
import Ports
import TestSupport
import Testing

@testable import EventLog

struct HeaderTests {
  /// A header as Foundation reads it.
  private struct Decoded: Decodable {
    var seq: UInt64
    var time: String
    var kind: String
    var tx: UInt64
    var size: Int
    var id: String?
    var len: Int
    var commit: String
    var prev: String
    var hash: String
  }

  private func header(_ random: SeededRandom) throws -> RecordHeader {
    let letters = Array("abcdefghijklmnopqrstuvwxyz-.")
    let digits = random.int(in: 1...18)
    let bound = (0..<digits).reduce(UInt64(1)) { power, _ in power * 10 }
    return RecordHeader(
      sequence: random.number(below: bound),
      time: try #require(
        Timestamp(milliseconds: Int64(random.number(below: 250_000_000_000_000)) - 12_000_000_000_000)),
      kind: String((0..<random.int(in: 1...64)).map { _ in letters[random.int(in: 0...27)] }),
      transaction: random.number(below: bound), transactionSize: random.int(in: 1...9999),
      identity: random.chance(oneIn: 2) ? random.identifier() : nil, payloadLength: random.int(in: 0...1_000_000))
  }

  @Test func `a header is read as it was written, and as Foundation reads it`() throws {
    let random = SeededRandom(seed: 3)
    var hash = SHA256()
    for _ in 0..<500 {
      let header = try header(random)
      let commitment = Hex.digits(of: random.bytes(32))
      let previous = Hex.digits(of: random.bytes(32))
      var line = Array("before ".utf8)
      let own = header.append(to: &line, commitment: commitment, previous: previous, hash: &hash)
      line += Array("{}".utf8)
      var reader = HeaderReader(line, at: 7)
      let read = try reader.read()
      #expect(read == header)
      #expect(reader.position == line.count - 2)
      #expect(Array(line[reader.commitment..<reader.commitment + 64]) == commitment)
      #expect(Array(line[reader.previous..<reader.previous + 64]) == previous)
      #expect(Array(line[reader.hash..<reader.hash + 64]) == own)
      #expect(Hex.digits(of: SHA256.hash(Array(line[7..<reader.hashedEnd]))) == own)

      let decoded = try JSONDecoder().decode(Decoded.self, from: Data(line[7..<reader.position - 1]))
      #expect(decoded.seq == header.sequence && decoded.tx == header.transaction)
      #expect(decoded.kind == header.kind && decoded.size == header.transactionSize)
      #expect(decoded.id == header.identity && decoded.len == header.payloadLength)
      #expect(decoded.commit == String(decoding: commitment, as: UTF8.self))
      #expect(decoded.prev == String(decoding: previous, as: UTF8.self))
      #expect(decoded.hash == String(decoding: own, as: UTF8.self))
      let time = try Date(decoded.time, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
      #expect(time.milliseconds == header.time.milliseconds, "\(decoded.time)")
    }
  }

  @Test func `every beginning of a header is short and not wrong`() throws {
    var hash = SHA256()
    var line: [UInt8] = []
    let none = RecordHeader.noHash
    _ = try header(SeededRandom(seed: 5)).append(to: &line, commitment: none, previous: none, hash: &hash)
    for length in 0..<line.count {
      var reader = HeaderReader(Array(line[..<length]), at: 0)
      #expect { try reader.read() } throws: { ($0 as? LineFault)?.reason == .short }
    }
  }

  @Test(arguments: [
    ("space", #"{"seq": 1"#, 7), ("leading zero", #"{"seq":01"#, 8), ("negative", #"{"seq":-1"#, 7),
    ("no number", #"{"seq":,"#, 7), ("nineteen digits", #"{"seq":1234567890123456789,"#, 25),
    ("capitals", #"{"seq":1,"time":"2026-11-21T01:18:44.123Z","kind":"Item","#, 51),
    ("no kind", #"{"seq":1,"time":"2026-11-21T01:18:44.123Z","kind":"","#, 51),
    ("a day that is not", #"{"seq":1,"time":"2026-11-31T01:18:44.123Z","#, 17),
    ("a zone", #"{"seq":1,"time":"2026-11-21T01:18:44.123+","#, 17),
    ("another order", #"{"time":"#, 2),
    ("id in another place", #"{"seq":1,"id":"#, 10),
  ])
  func `what Foundation might take is refused where it is not what we write`(why: String, text: String, at: Int) {
    var reader = HeaderReader(Array(text.utf8), at: 0)
    #expect { try reader.read() } throws: {
      let fault = $0 as? LineFault
      return fault?.reason == .wrong && fault?.offset == at
    }
  }

  @Test func `times are Foundation's from 1589 to 9999, in leap years and around each new year`() throws {
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    var moments: [Int64] = [253_402_300_799_999, 0, -1, 1, 951_782_399_999, 951_782_400_000]
    for year in 0..<800 as Range<Int64> { moments += [-12_000_000_000_000 + year * 31_556_952_000 + year] }
    for moment in moments {
      var text: [UInt8] = []
      let stamp = try #require(Timestamp(milliseconds: moment))
      stamp.append(to: &text)
      // Foundation cuts to milliseconds what a Double cannot hold exactly: half a millisecond more hides that. Before
      // 1583 it writes the Julian calendar.
      let date = Date(timeIntervalSince1970: (Double(moment) + 0.5) / 1000)
      #expect(String(decoding: text, as: UTF8.self) == date.formatted(style))
      #expect(Timestamp(text, at: 0) == stamp)
    }
    #expect(Timestamp(Array("0000-01-01T00:00:00.000Z".utf8), at: 0)?.milliseconds == -62_167_219_200_000)
    #expect(Timestamp(milliseconds: 253_402_300_800_000) == nil)
    #expect(Timestamp(milliseconds: -62_167_219_200_001) == nil)
  }

  @Test(arguments: ["000001-2026-11.jsonl", "123456-0000-01.jsonl", "1234567-9999-12.jsonl"])
  func `a segment's name comes back`(name: String) {
    #expect(SegmentName(name)?.description == name)
  }

  @Test(arguments: [
    "1-2026-11.jsonl", "0000001-2026-11.jsonl", "000001-2026-13.jsonl", "000001-2026-00.jsonl", "000001-26-11.jsonl",
    "000001-2026-1.jsonl", "+00001-2026-11.jsonl", "000001-2026-11.json", "000001-2026-11-01.jsonl", "x.jsonl",
    ".jsonl",
  ])
  func `any other name is none of a segment`(name: String) {
    #expect(SegmentName(name) == nil)
  }
}
