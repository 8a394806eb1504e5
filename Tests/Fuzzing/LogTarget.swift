// SPDX-License-Identifier: Apache-2.0
// A segment of the log, as the record reader finds it. No fuzzer finds a SHA-256, so by choice the hashes are put right
// first: then what the headers and payloads say is read, and not only that they do not fit.

import Daemon
import EventLog
import Hashing
import Ports
import Recognition
import TestSupport

/// The first byte says whether the hashes are put right; the rest is the segment.
@Sendable func fuzzLog(_ input: FuzzInput) {
  let segment = input.chose(0) ? SegmentMender.mended(input.bytes) : input.bytes
  let files = FilesInMemory(["/state/log/000001-2026-11.jsonl": segment])
  guard let verdict = try? LogVerifier.verify(directory: "/state", files: files) else {
    preconditionFailure("unreadable")
  }
  switch verdict {
  case .missing: preconditionFailure("missing, but there it is")
  case .damaged(let damage, let message, let hint):
    precondition(
      (0...segment.count).contains(damage.offset) && !message.isEmpty && !hint.isEmpty, "no place, or no words")
  case .intact(let summary):
    fold(files)
    reopen(segment, expecting: summary)
  case .torn(let summary, let torn):
    precondition(torn.offset + torn.byteCount == segment.count, "a torn end that is not the end")
    fold(files)
    reopen(segment, expecting: summary)
  }
}

/// Makes a state of the records, or says which cannot be read.
private func fold(_ files: FilesInMemory) {
  do {
    _ = try Logbook(StateLayout(root: "/state"), files: files).export()?.map(\.csvLine)
  } catch {
    precondition(error is UnreadableRecord, "\(error)")
  }
}

/// Opening for writing believes just what reading did, cuts the rest off, and goes on from there.
private func reopen(_ segment: [UInt8], expecting summary: LogSummary) {
  let disk = SimulatedDisk(seed: 1)
  let random = SeededRandom(seed: 1)
  do {
    try disk.makeDirectory("/state/log")
    try disk.create("/state/log/000001-2026-11.jsonl", contents: segment)
    try disk.create("/state/identity.key", contents: Array(String(repeating: "0", count: 64).utf8) + [0x0A])
    do {
      let log = try EventLog.open(directory: "/state", files: disk, random: random, at: FuzzedChat.now) { _ in }
      precondition(log.head == summary.head, "reading and opening do not agree")
      let record = NewRecord(kind: "item.recorded", payload: Array(#"{"a":1}"#.utf8))
      let sequences = try log.append([record], at: FuzzedChat.now)
      precondition(sequences.lowerBound == summary.records + 1, "a gap")
    }
    guard case .intact = try LogVerifier.verify(directory: "/state", files: disk) else {
      preconditionFailure("not whole after it was opened")
    }
  } catch {
    preconditionFailure("\(error)")
  }
}

/// Puts the hashes of a segment's lines right, wherever the lines have the form of records.
private enum SegmentMender {
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    var previous = Array(String(repeating: "0", count: 64).utf8)
    var mended: [UInt8] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !mended.isEmpty { mended.append(UInt8(ascii: "\n")) }
      mended += self.line(Array(line), &previous)
    }
    return mended
  }

  private static func line(_ line: [UInt8], _ previous: inout [UInt8]) -> [UInt8] {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), let commit = line.firstRange(of: #","len":"#.utf8) else {
      return line
    }
    var sha = SHA256()
    let payload = Array(line[(tab + 1)...])
    sha.update(payload.span)
    var header = Array(line[..<commit.upperBound])
    header +=
      "\(payload.count),\"commit\":\"".utf8 + Hex.digits(of: sha.finish()) + "\",\"prev\":\"".utf8 + previous
      + "\"".utf8
    sha.update(header.span)
    previous = Hex.digits(of: sha.finish())
    return header + ",\"hash\":\"".utf8 + previous + "\"}\t".utf8 + payload
  }
}
