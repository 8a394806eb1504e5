// SPDX-License-Identifier: Apache-2.0
// How many records a second the log takes and gives back, beside the least that the same bytes cost: writing them,
// reading them, hashing them. Writing waits for the disk, so there the time on the wall counts; reading is the
// processor's work.

import Daemon
import EventLog
import Hashing
import LinuxAdapters
import Ports
import Recognition
import TestSupport

import struct FoundationEssentials.Date

enum LogBenchmark {
  private static let records = 50_000
  /// As many as a batch of deliveries brings.
  private static let recordsAtOnce = 50

  static func run() throws -> [Table] {
    let directory = try TemporaryDirectory()
    // It goes with its last use, which has to be ours.
    defer { withExtendedLifetime(directory) {} }
    let files = PosixFileSystem()
    let random = SeededRandom(seed: 2026)
    let payloads = (0..<records).map { payload($0, random) }

    var number = 0
    let appending = try Measurement.seconds(runs: 3, on: .wall) {
      number += 1
      return try append(payloads, to: "\(directory.path)/log\(number)", files: files)
    }
    let state = "\(directory.path)/log1"
    let segments = try files.entries(of: "\(state)/log").filter { $0.hasSuffix(".jsonl") }
    let paths = segments.map { "\(state)/log/\($0)" }
    let bytes = try paths.flatMap { try files.contents(of: $0) }
    let writing = try Measurement.seconds(runs: 3, on: .wall) {
      number += 1
      return try write(bytes, to: "\(directory.path)/plain\(number)", files: files)
    }

    let reading = try Measurement.seconds { try paths.reduce(0) { try $0 + files.contents(of: $1).count } }
    let hashing = try Measurement.seconds {
      try paths.reduce(0) { try $0 + Int(SHA256.hash(files.contents(of: $1))[0]) }
    }
    let verifying = try Measurement.seconds {
      guard case .intact(let summary) = try LogVerifier.verify(directory: state, files: files) else { return 0 }
      return Int(summary.records)
    }
    let replaying = try Measurement.seconds(runs: 3) {
      try Logbook(StateLayout(root: state), files: files).state(retention: .unbounded).state.messages.count
    }
    let size = "\(Table.figure(Double(records))) records, \(Table.figure(Double(bytes.count) / 1e6)) MB"
    return [
      table(
        "log: writing \(size), \(recordsAtOnce) at once, each time synced; time on the wall",
        [("append", appending), ("plain write and sync of the same bytes", writing)], bytes.count, unit: writing),
      table(
        "log: reading \(size), one processor",
        [
          ("replay: verify, decode, fold", replaying), ("verify", verifying), ("plain read and SHA-256", hashing),
          ("plain read", reading),
        ], bytes.count, unit: hashing),
    ]
  }

  private static func table(_ title: String, _ rows: [(String, Double)], _ bytes: Int, unit: Double) -> Table {
    let peer = rows.first { $0.1 == unit }?.0 ?? ""
    return Table(
      title: title, columns: ["records/s", "MB/s", "times the peer's time"],
      rows: rows.map { name, seconds in
        Table.Row(name: name, values: [Double(records) / seconds, Double(bytes) / seconds / 1e6, seconds / unit])
      }, remarks: ["The peer: \(peer)."])
  }

  private static func append(_ payloads: [[UInt8]], to state: String, files: PosixFileSystem) throws -> Int {
    let log = try EventLog.open(
      directory: state, files: files, random: SeededRandom(seed: 1), at: time, replay: { _ in })
    for start in stride(from: 0, to: payloads.count, by: recordsAtOnce) {
      let some = payloads[start..<min(start + recordsAtOnce, payloads.count)].enumerated().map { offset, payload in
        NewRecord(
          kind: EventKind.messageRecorded.rawValue, identity: "team/general/m\(start + offset)", payload: payload)
      }
      _ = try log.append(some, at: time)
    }
    return Int(log.head.sequence)
  }

  private static func write(_ bytes: [UInt8], to path: String, files: PosixFileSystem) throws -> Int {
    let file = try files.openForAppending(path, creating: true)
    let size = bytes.count * recordsAtOnce / records + 1
    for start in stride(from: 0, to: bytes.count, by: size) {
      try file.append(Array(bytes[start..<min(start + size, bytes.count)]))
      try file.sync()
    }
    return try file.size()
  }

  private static let time = Date(milliseconds: 1_795_223_924_123)

  /// A message with one shout-out, as the daemon records it.
  private static func payload(_ number: Int, _ random: SeededRandom) -> [UInt8] {
    let words = (0..<random.int(in: 3...12)).map { _ in
      ChatWords.ordinary[random.int(in: 0...(ChatWords.ordinary.count - 1))]
    }
    let text = words.joined(separator: " ")
    return Array(
      (#"{"at":{"channel":"general","chat":"team","message":"m\#(number)"},"author":{"id":"lin"},"items":["#
        + #"{"kind":"shoutout","rule":"explicit-word","text":"\#(text)","#
        + #""to":[{"isGroup":false,"person":{"id":"ada"}}],"values":[],"with":[]}],"#
        + #""said":\#(1_795_223_000_000 + number)}"#).utf8)
  }
}
