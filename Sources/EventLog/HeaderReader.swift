// SPDX-License-Identifier: Apache-2.0
// A strict reader of headers. It takes what RecordHeader writes and nothing else, and it tells a header that is cut off
// from one that is wrong: only the first can be a write that the power interrupted.

import Hashing

/// Where reading stopped, and why.
struct LineFault: Error, Equatable {
  enum Reason: Equatable {
    /// The file ended, and everything up to its end was right.
    case short
    /// The byte at the offset, or what begins there, is not what a log has there.
    case wrong
  }

  var reason: Reason
  /// Bytes from the segment's start.
  var offset: Int
  /// What a log would have there.
  var expected: String

  static func short(_ offset: Int, _ expected: String) -> LineFault {
    LineFault(reason: .short, offset: offset, expected: expected)
  }

  static func wrong(_ offset: Int, _ expected: String) -> LineFault {
    LineFault(reason: .wrong, offset: offset, expected: expected)
  }
}

/// Reads one header. The digits of hashes are stepped over: who computes the hash compares them.
struct HeaderReader {
  private let bytes: [UInt8]
  /// After what was read: in the end, the payload's first byte.
  private(set) var position: Int
  /// The offsets of the hashes' first digits, and of the end of what the header's own hash covers.
  private(set) var commitment = 0
  private(set) var previous = 0
  private(set) var hashedEnd = 0
  private(set) var hash = 0

  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  mutating func read() throws(LineFault) -> RecordHeader {
    try step(over: HeaderText.sequence)
    let sequence = try number()
    try step(over: HeaderText.time)
    let time = try timestamp()
    try step(over: HeaderText.kind)
    let kind = try kind()
    try step(over: HeaderText.transaction)
    let transaction = try number()
    try step(over: HeaderText.size)
    let size = try number()
    let identity = try identityAndLengthKey()
    let length = try number()
    try step(over: HeaderText.commitment)
    commitment = try digits(RecordHeader.hashDigits)
    try step(over: HeaderText.previous)
    previous = try digits(RecordHeader.hashDigits)
    hashedEnd = position + 1
    try step(over: Self.closingHash)
    hash = try digits(RecordHeader.hashDigits)
    try step(over: HeaderText.end)
    return RecordHeader(
      sequence: sequence, time: time, kind: kind, transaction: transaction, transactionSize: Int(size),
      identity: identity, payloadLength: Int(length))
  }

  private static let closingHash = [UInt8(ascii: "\"")] + HeaderText.hash

  private mutating func step(over text: [UInt8]) throws(LineFault) {
    let available = min(text.count, bytes.count - position)
    if available == text.count, constantTimeEqual(text.span, bytes.span.extracting(position..<position + available)) {
      position += available
      return
    }
    for index in 0..<available where bytes[position + index] != text[index] {
      throw .wrong(position + index, Self.quoted(text))
    }
    throw .short(bytes.count, Self.quoted(text))
  }

  /// A whole number from 0 to 999,999,999,999,999,999, without leading zeros.
  private mutating func number() throws(LineFault) -> UInt64 {
    let start = position
    var value: UInt64 = 0
    while position < bytes.count, position - start < 18 {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 10, value > 0 || position == start else { break }
      value = value * 10 + UInt64(digit)
      position += 1
    }
    guard position > start || position == bytes.count else { throw .wrong(start, "a number") }
    guard position < bytes.count else { throw .short(position, "the rest of a number") }
    return value
  }

  private mutating func timestamp() throws(LineFault) -> Timestamp {
    guard position + Timestamp.byteCount <= bytes.count else { throw .short(bytes.count, "a time") }
    guard let time = Timestamp(bytes, at: position) else {
      let zero = bytes[position..<position + Timestamp.byteCount].firstIndex(of: 0)
      throw .wrong(zero ?? position, "a time")
    }
    position += Timestamp.byteCount
    return time
  }

  private mutating func kind() throws(LineFault) -> String {
    let start = position
    while position < bytes.count, RecordHeader.mayBeInKind(bytes[position]) { position += 1 }
    guard position < bytes.count else { throw .short(position, "a kind") }
    guard (1...RecordHeader.longestKind).contains(position - start) else { throw .wrong(position, "a kind") }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func identityAndLengthKey() throws(LineFault) -> String? {
    // The two possible members part at their third byte: `,"i` or `,"l`.
    guard position + 2 < bytes.count, bytes[position + 2] == HeaderText.identity[2] else {
      try step(over: HeaderText.length)
      return nil
    }
    try step(over: HeaderText.identity)
    let start = try digits(RecordHeader.identityDigits)
    try step(over: HeaderText.lengthAfterIdentity)
    return String(decoding: bytes[start..<start + RecordHeader.identityDigits], as: UTF8.self)
  }

  /// Steps over digits; gives the offset of the first.
  private mutating func digits(_ count: Int) throws(LineFault) -> Int {
    let start = position
    guard start + count <= bytes.count else { throw .short(bytes.count, "\(count) hexadecimal digits") }
    position += count
    return start
  }

  private static func quoted(_ text: [UInt8]) -> String {
    text == HeaderText.end ? "the end of the header and a tab" : String(decoding: text, as: UTF8.self)
  }
}
