// SPDX-License-Identifier: Apache-2.0
// The log in good times: what is appended comes back, in segments, under one writer, with keyed identities.

import EventLog
import Hashing
import Ports
import TestSupport
import Testing

import struct FoundationEssentials.Date

struct EventLogTests {
  @Test func `what is appended is replayed in order with sequences, transactions, times and salted payloads`() throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, before) = try TestLog.open(disk)
    #expect(before.isEmpty)
    #expect(log.head == LogHead(sequence: 0, hash: String(repeating: "0", count: 64)))
    #expect(try log.append([TestLog.record("one")], at: TestLog.time) == 1..<2)
    let second = [TestLog.record("two", identity: "m-2"), NewRecord(kind: "digest.closed", payload: Array("{}".utf8))]
    let later = Date(milliseconds: TestLog.time.milliseconds + 1)
    #expect(try log.append(second, at: later) == 2..<4)
    #expect(try log.append([], at: later) == 4..<4)
    let head = log.head

    let (again, records) = try TestLog.open(disk.afterKill())
    #expect(again.head == head)
    #expect(again.recovery == nil)
    #expect(records.map(\.sequence) == [1, 2, 3])
    #expect(records.map(\.transaction) == [1, 2, 2])
    #expect(records.map(\.transactionSize) == [1, 2, 2])
    #expect(records.map(\.kind) == ["item.recorded", "item.recorded", "digest.closed"])
    #expect(records.map(\.time) == [TestLog.time, later, later])
    #expect(records.map(\.identity) == [nil, again.identity("m-2"), nil])
    let payloads = records.map { String(decoding: $0.payload, as: UTF8.self) }
    #expect(payloads[0].hasPrefix(#"{"salt":""#) && payloads[0].hasSuffix(#"","text":"one"}"#))
    #expect(payloads[2].count == #"{"salt":""}"#.count + 32)
    #expect(Set(payloads.map { $0.prefix(41) }).count == 3, "no two salts are the same")
  }

  @Test func `a line is what the format page says it is`() throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(disk)
    _ = try log.append([TestLog.record("one", identity: "m-1")], at: TestLog.time)
    let line = try disk.contents(of: TestLog.log + "/000001-2026-11.jsonl")
    let tab = try #require(line.firstIndex(of: 9))
    let payload = Array(line[(tab + 1)..<(line.count - 1)])
    #expect(line.last == 10)
    let hashed = """
      {"seq":1,"time":"2026-11-21T01:18:44.123Z","kind":"item.recorded","tx":1,"size":1,\
      "id":"\(log.identity("m-1"))","len":\(payload.count),"commit":"\(Hex.encode(SHA256.hash(payload)))",\
      "prev":"\(String(repeating: "0", count: 64))"
      """
    let hash = Hex.encode(SHA256.hash(Array(hashed.utf8)))
    #expect(String(decoding: line[..<tab], as: UTF8.self) == hashed + #","hash":"\#(hash)"}"#)
    #expect(log.head.hash == hash)
  }

  @Test func `an identity is hashed with the key in the state directory`() throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(disk)
    let text = String(decoding: try disk.contents(of: TestLog.state + "/identity.key"), as: UTF8.self)
    #expect(text.count == 65 && text.hasSuffix("\n"))
    let key = try #require(Hex.decode(String(text.dropLast())))
    #expect(log.identity("m-1") == Hex.encode(HMACSHA256.code(for: Array("m-1".utf8), key: key)).prefix(32))
    let (again, _) = try TestLog.open(disk.afterKill(), seed: 99)
    #expect(again.identity("m-1") == log.identity("m-1"))
  }

  @Test func `a new month begins a new segment`() throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(disk)
    // The last millisecond of November and the first of December 2026.
    let december = Date(milliseconds: 1_796_083_200_000)
    _ = try log.append([TestLog.record("a")], at: Date(milliseconds: december.milliseconds - 1))
    _ = try log.append([TestLog.record("b")], at: december)
    _ = try log.append([TestLog.record("c")], at: december)
    #expect(try disk.entries(of: TestLog.log) == ["000001-2026-11.jsonl", "000002-2026-12.jsonl"])
    let (again, records) = try TestLog.open(disk.afterKill())
    #expect(records.count == 3)
    #expect(again.head == log.head)
  }

  @Test func `a clock set back does not disorder the segments`() throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(disk)
    let times = [0, 2, -3, -3, 0, 14].map { Date(milliseconds: TestLog.time.milliseconds + $0 * TestLog.month) }
    for time in times { _ = try log.append([TestLog.record("a")], at: time) }
    #expect(
      try disk.entries(of: TestLog.log) == [
        "000001-2026-11.jsonl", "000002-2027-01.jsonl", "000003-2026-08.jsonl", "000004-2026-11.jsonl",
        "000005-2028-01.jsonl",
      ])
    let next = disk.afterKill()
    let (again, records) = try TestLog.open(next)
    #expect(records.map(\.time) == times)
    #expect(records.map(\.sequence) == [1, 2, 3, 4, 5, 6])
    #expect(again.head == log.head)
    _ = try again.append([TestLog.record("b")], at: TestLog.time)
    #expect(try TestLog.segments(next).last == TestLog.log + "/000006-2026-11.jsonl")
  }

  @Test func `a second opener is refused until the first has gone`() throws {
    let disk = SimulatedDisk(seed: 1)
    var first: EventLog? = try TestLog.open(disk).0
    #expect(TestLog.openingError(disk)?.code == .locked)
    #expect(first?.head.sequence == 0)
    first = nil
    #expect(TestLog.openingError(disk) == nil)
  }

  @Test func `a log without its key is refused and not given a new one`() throws {
    let disk = SimulatedDisk(seed: 1)
    _ = try TestLog.open(disk).0.append([TestLog.record("a")], at: TestLog.time)
    try disk.remove(TestLog.state + "/identity.key")
    #expect(TestLog.openingError(disk)?.code == .identityKey)
    #expect(try disk.status(of: TestLog.state + "/identity.key") == nil)
    for text in ["", "00\n", String(repeating: "0", count: 64), String(repeating: "G", count: 64) + "\n"] {
      try TestLog.replace(TestLog.state + "/identity.key", with: Array(text.utf8), on: disk)
      #expect(TestLog.openingError(disk)?.code == .identityKey, "\(text)")
    }
  }

  @Test func `what the receiver of replayed records throws ends the opening`() throws {
    struct Stop: Error {}
    let disk = SimulatedDisk(seed: 1)
    _ = try TestLog.open(disk).0.append([TestLog.record("a")], at: TestLog.time)
    #expect(throws: Stop.self) {
      try EventLog.open(directory: TestLog.state, files: disk, random: SeededRandom(seed: 1), at: TestLog.time) { _ in
        throw Stop()
      }
    }
  }

  @Test(arguments: [
    ("", "{}"), ("Item", "{}"), ("item recorded", "{}"), ("item\"", "{}"), (String(repeating: "a", count: 65), "{}"),
    ("item", ""), ("item", "{"), ("item", "[]"), ("item", "{} "), ("item", "{\"a\":\n1}"),
    ("item", "{\"a\":\"\u{0}\"}"),
    ("item", "{\t}"), ("item", "{\r}"),
  ])
  func `a record that breaks the rules is refused and leaves no trace`(kind: String, payload: String) throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(disk)
    let records = [TestLog.record("good"), NewRecord(kind: kind, payload: Array(payload.utf8))]
    #expect { try log.append(records, at: TestLog.time) } throws: { ($0 as? EventLogError)?.code == .invalidRecord }
    #expect(try log.append([TestLog.record("good")], at: TestLog.time) == 1..<2)
    #expect(try TestLog.read(disk).0.count == 1)
  }

  @Test func `payloads that are not UTF-8 and times without four-digit years are refused`() throws {
    let (log, _) = try TestLog.open(SimulatedDisk(seed: 1))
    let broken = NewRecord(kind: "item", payload: Array("{\"a\":\"".utf8) + [0xff] + Array("\"}".utf8))
    #expect { try log.append([broken], at: TestLog.time) } throws: {
      ($0 as? EventLogError)?.code == .invalidRecord
    }
    #expect { try log.append([TestLog.record("a")], at: Date(milliseconds: 253_402_300_800_000)) } throws: {
      ($0 as? EventLogError)?.code == .invalidRecord
    }
  }

  @Test func `an object with spaces, and an empty one with spaces, stay JSON`() throws {
    let disk = SimulatedDisk(seed: 1)
    let (log, _) = try TestLog.open(disk)
    for payload in ["{ }", "{ \"a\" : 1 }", "{}"] {
      _ = try log.append([NewRecord(kind: "item", payload: Array(payload.utf8))], at: TestLog.time)
    }
    let payloads = try TestLog.read(disk).0.map { String(decoding: $0.payload.dropFirst(42), as: UTF8.self) }
    #expect(payloads == [" }", ", \"a\" : 1 }", "}"])
  }
}
