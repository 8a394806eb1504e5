// SPDX-License-Identifier: Apache-2.0
// What the tests of the log share: a log in a simulated disk, records to put into it, ways to look at its files.

import EventLog
import Ports
import TestSupport

import struct FoundationEssentials.Date

enum TestLog {
  static let state = "/state"
  static let log = "/state/log"
  /// 2026-11-21T01:18:44.123Z.
  static let time = Date(milliseconds: 1_795_223_924_123)
  /// A month, about, in milliseconds.
  static let month: Int64 = 31 * 86_400_000

  /// Opens the log; gives what it replayed.
  static func open(_ disk: SimulatedDisk, seed: UInt64 = 1, at time: Date = time) throws -> (EventLog, [StoredRecord]) {
    var replayed: [StoredRecord] = []
    let log = try EventLog.open(directory: state, files: disk, random: SeededRandom(seed: seed), at: time) {
      replayed.append($0)
    }
    return (log, replayed)
  }

  /// What opening throws; nil where it does not.
  static func openingError(_ disk: SimulatedDisk) -> EventLogError? {
    do {
      _ = try open(disk)
      return nil
    } catch {
      return error as? EventLogError
    }
  }

  /// What a reader gives.
  static func read(_ disk: SimulatedDisk) throws -> ([StoredRecord], LogSummary) {
    var records: [StoredRecord] = []
    let summary = try LogReader(directory: state, files: disk).read { record, _ in records.append(record) }
    return (records, summary)
  }

  /// A record whose payload is about so long.
  static func record(_ text: String, bytes: Int = 0, identity: String? = nil) -> NewRecord {
    let filling = String(repeating: "x", count: max(0, bytes - text.utf8.count))
    return NewRecord(
      kind: "item.recorded", identity: identity, payload: Array(#"{"text":"\#(text)\#(filling)"}"#.utf8))
  }

  /// A transaction of chance size.
  static func transaction(_ random: SeededRandom, longest: Int = 1200) -> [NewRecord] {
    (0..<random.int(in: 1...4)).map { _ in
      record(
        "r\(random.word())", bytes: random.int(in: 0...longest),
        identity: random.chance(oneIn: 2) ? "m-\(random.word())" : nil)
    }
  }

  /// The paths of all segments in order.
  static func segments(_ disk: SimulatedDisk) throws -> [String] {
    try disk.entries(of: log).filter { $0.hasSuffix(".jsonl") }.map { "\(log)/\($0)" }
  }

  /// The bytes of the last segment; none where there is no log.
  static func tail(_ disk: SimulatedDisk) throws -> [UInt8] {
    guard try disk.status(of: log) != nil, let last = try segments(disk).last else { return [] }
    return try disk.contents(of: last)
  }

  /// Writes a file anew, whatever was there.
  static func replace(_ path: String, with bytes: [UInt8], on disk: SimulatedDisk) throws {
    let file = try disk.openForAppending(path, creating: true)
    try file.truncate(to: 0)
    try file.append(bytes)
  }
}

extension EventLogError {
  /// Where the damage is, if it is damage.
  var damage: LogDamage? { if case .damaged(let damage) = code { damage } else { nil } }
}
