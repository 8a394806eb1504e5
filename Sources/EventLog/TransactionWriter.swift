// SPDX-License-Identifier: Apache-2.0
// Turns records into the bytes of one transaction. Pure, but for the salt.

import Hashing
import Ports

/// Writes transactions one after another, keeping the chain.
struct TransactionWriter: ~Copyable {
  private static let saltByteCount = 16
  private static let saltKey = Array(#"{"salt":""#.utf8)

  private let random: any RandomSource
  private let key: IdentityKey
  private var hash = SHA256()

  init(random: any RandomSource, key: IdentityKey) {
    self.random = random
    self.key = key
  }

  /// The transaction's bytes; the chain moves on to its end.
  mutating func bytes(
    of records: [NewRecord], at time: Timestamp, chain: inout ChainPosition
  ) throws(EventLogError) -> [UInt8] {
    var bytes: [UInt8] = []
    var next = chain
    next.transaction += 1
    for record in records {
      try Self.check(record)
      let payload = salted(record.payload)
      hash.update(payload)
      let header = RecordHeader(
        sequence: next.sequence + 1, time: time, kind: record.kind, transaction: next.transaction,
        transactionSize: records.count, identity: record.identity.map { key.hash($0) }, payloadLength: payload.count)
      next.hash = header.append(
        to: &bytes, commitment: Hex.digits(of: hash.finish()), previous: next.hash, hash: &hash)
      next.sequence += 1
      bytes += payload
      bytes.append(UInt8(ascii: "\n"))
    }
    chain = next
    return bytes
  }

  /// The object with a random salt as its first member: nobody can guess an erased payload from its hash.
  private func salted(_ payload: [UInt8]) -> [UInt8] {
    let isEmpty = payload.dropFirst().first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "}")
    var salted = Self.saltKey
    salted.reserveCapacity(payload.count + 48)
    salted += Hex.digits(of: random.bytes(Self.saltByteCount))
    salted.append(UInt8(ascii: "\""))
    if !isEmpty { salted.append(UInt8(ascii: ",")) }
    salted += payload.dropFirst()
    return salted
  }

  private static func check(_ record: NewRecord) throws(EventLogError) {
    guard (1...RecordHeader.longestKind).contains(record.kind.utf8.count),
      record.kind.utf8.allSatisfy(RecordHeader.mayBeInKind)
    else { throw .invalidRecord("its kind is not 1 to 64 of a-z, dash and dot") }
    guard record.payload.count >= 2, record.payload.first == UInt8(ascii: "{"),
      record.payload.last == UInt8(ascii: "}")
    else { throw .invalidRecord("its payload is no JSON object") }
    guard record.payload.allSatisfy({ $0 >= 0x20 }) else {
      throw .invalidRecord("its payload holds a control character")
    }
    guard String(validating: record.payload, as: UTF8.self) != nil else {
      throw .invalidRecord("its payload is not UTF-8")
    }
  }
}
