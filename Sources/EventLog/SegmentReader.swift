// SPDX-License-Identifier: Apache-2.0
// Reads one segment, transaction by transaction, and verifies every byte of it on the way.

import Hashing
import Ports

import struct FoundationEssentials.Date

/// Where the chain stands: what the next header must follow.
struct ChainPosition: Equatable {
  var sequence: UInt64 = 0
  var transaction: UInt64 = 0
  /// The last header's hash as digits.
  var hash = RecordHeader.noHash

  var head: LogHead { LogHead(sequence: sequence, hash: String(decoding: hash, as: UTF8.self)) }
}

/// A record and where its line stands in the segment, without the line end.
struct RecordLine {
  var record: StoredRecord
  var range: Range<Int>
  var payload: Range<Int> { range.upperBound - record.payload.count..<range.upperBound }
}

/// Reads one segment's bytes from the start.
struct SegmentReader: ~Copyable {
  private let bytes: [UInt8]
  private let month: Month
  private var hash = SHA256()
  /// Where the chain stands after the last whole transaction.
  private(set) var chain: ChainPosition
  /// The end of the last whole transaction.
  private(set) var end = 0
  /// The record that is being read: for saying where it went wrong.
  private(set) var reading: UInt64

  init(_ bytes: [UInt8], month: Month, after chain: ChainPosition) {
    self.bytes = bytes
    self.month = month
    self.chain = chain
    reading = chain.sequence + 1
  }

  /// The next whole transaction's records; nil at the end of the segment.
  mutating func next() throws(LineFault) -> [RecordLine]? {
    guard end < bytes.count else { return nil }
    var position = end
    var chain = chain
    var lines: [RecordLine] = []
    repeat {
      reading = chain.sequence + 1
      let line = try line(at: position, chain: &chain, continuing: lines.last?.record)
      lines.append(line)
      position = line.range.upperBound + 1
    } while lines.count < lines[0].record.transactionSize
    self.chain = chain
    end = position
    return lines
  }

  /// Whether a header that verifies by itself, and belongs to another transaction than this, begins a line after the
  /// offset: then what is wrong at the offset is not at the end of the log.
  mutating func hasHeader(after offset: Int, notOf transaction: UInt64) -> Bool {
    let bytes = bytes
    var position = offset
    while let lineEnd = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) {
      position = lineEnd + 1
      var reader = HeaderReader(bytes, at: position)
      guard let header = try? reader.read(), header.transaction != transaction else { continue }
      hash.update(bytes.span.extracting(position..<reader.hashedEnd))
      if equal(Hex.digits(of: hash.finish()), digitsAt: reader.hash) { return true }
    }
    return false
  }

  private mutating func line(
    at start: Int, chain: inout ChainPosition, continuing first: StoredRecord?
  ) throws(LineFault) -> RecordLine {
    var reader = HeaderReader(bytes, at: start)
    let header = try reader.read()
    let payload = reader.position
    let own = try verifyHash(of: start..<reader.hashedEnd, at: reader.hash, "a header that fits its own hash")
    try verify(header, previous: reader.previous, start: start, chain: chain, continuing: first)

    guard bytes.count - payload > header.payloadLength else {
      throw .short(bytes.count, "the rest of the payload and a line end")
    }
    let end = payload + header.payloadLength
    let isErased = Filler.stands(in: bytes, at: payload..<end)
    // Whether it may be erased is another record's word (Erasures.swift).
    if !isErased { _ = try verifyHash(of: payload..<end, at: reader.commitment, "a payload that fits its header") }
    guard bytes[end] == UInt8(ascii: "\n") else { throw .wrong(end, "a line end") }

    chain = ChainPosition(sequence: header.sequence, transaction: header.transaction, hash: own)
    let record = StoredRecord(
      sequence: header.sequence, time: Date(milliseconds: header.time.milliseconds), kind: header.kind,
      transaction: header.transaction, transactionSize: header.transactionSize, identity: header.identity,
      payload: Array(bytes[payload..<end]), isErased: isErased)
    return RecordLine(record: record, range: start..<end)
  }

  /// Gives the hash's digits. A valid log has no NUL, so where the hash does not fit, the first NUL is the place.
  private mutating func verifyHash(of range: Range<Int>, at digits: Int, _ expected: String) throws(LineFault)
    -> [UInt8]
  {
    let bytes = bytes
    hash.update(bytes.span.extracting(range))
    let own = Hex.digits(of: hash.finish())
    guard equal(own, digitsAt: digits) else {
      let zero = bytes[range].firstIndex(of: 0) ?? bytes[digits..<digits + own.count].firstIndex(of: 0)
      throw .wrong(zero ?? range.lowerBound, expected)
    }
    return own
  }

  private func verify(
    _ header: RecordHeader, previous: Int, start: Int, chain: ChainPosition, continuing first: StoredRecord?
  ) throws(LineFault) {
    guard header.sequence == chain.sequence + 1 else {
      throw .wrong(start, "record \(chain.sequence + 1), found record \(header.sequence)")
    }
    guard equal(chain.hash, digitsAt: previous) else {
      throw .wrong(start, "a header that follows the one before")
    }
    if let first {
      guard header.transaction == first.transaction, header.transactionSize == first.transactionSize else {
        throw .wrong(start, "the rest of transaction \(first.transaction)")
      }
    } else {
      guard header.transaction == chain.transaction + 1, header.transactionSize > 0 else {
        throw .wrong(start, "the beginning of transaction \(chain.transaction + 1)")
      }
    }
    guard header.time.month == month else { throw .wrong(start, "a time in the segment's month") }
  }

  private func equal(_ hash: [UInt8], digitsAt start: Int) -> Bool {
    constantTimeEqual(hash.span, bytes.span.extracting(start..<start + hash.count))
  }
}
