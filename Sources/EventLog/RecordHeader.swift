// SPDX-License-Identifier: Apache-2.0
// A record's header, and how it is written: one JSON object, the members always in this order, no spaces.
//
//   {"seq":17,"time":"2026-11-21T01:18:44.123Z","kind":"item.recorded","tx":9,"size":2,"id":"<32 hex>","len":211,
//    "commit":"<64 hex>","prev":"<64 hex>","hash":"<64 hex>"}
//
// (On one line; "id" only where the record has an identity.) "hash" is the SHA-256 of everything before `,"hash"`, so a
// header shows by itself that it is whole, and the chain runs over headers only: see LogFormat.md.

import Hashing

/// What a header says, apart from its three hashes, which are compared where they stand.
struct RecordHeader: Equatable {
  static let hashDigits = 64
  static let identityDigits = 32
  static let longestKind = 64
  /// What stands for the header before the first.
  static let noHash = [UInt8](repeating: UInt8(ascii: "0"), count: hashDigits)

  var sequence: UInt64
  var time: Timestamp
  var kind: String
  var transaction: UInt64
  var transactionSize: Int
  var identity: String?
  var payloadLength: Int

  static func mayBeInKind(_ character: UInt8) -> Bool {
    switch character {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }

  /// Writes the header; gives its hash as digits, for the next header's `prev`.
  func append(
    to line: inout [UInt8], commitment: [UInt8], previous: [UInt8], hash: inout SHA256
  ) -> [UInt8] {
    let start = line.count
    line += HeaderText.sequence
    line += String(sequence).utf8
    line += HeaderText.time
    time.append(to: &line)
    line += HeaderText.kind
    line += kind.utf8
    line += HeaderText.transaction
    line += String(transaction).utf8
    line += HeaderText.size
    line += String(transactionSize).utf8
    if let identity {
      line += HeaderText.identity
      line += identity.utf8
      line += HeaderText.lengthAfterIdentity
    } else {
      line += HeaderText.length
    }
    line += String(payloadLength).utf8
    line += HeaderText.commitment
    line += commitment
    line += HeaderText.previous
    line += previous
    line.append(UInt8(ascii: "\""))
    hash.update(line.span.extracting(start..<line.count))
    let own = Hex.digits(of: hash.finish())
    line += HeaderText.hash
    line += own
    line += HeaderText.end
    return own
  }
}

/// What stands between the values of a header, and after it.
enum HeaderText {
  static let sequence = Array(#"{"seq":"#.utf8)
  static let time = Array(#","time":""#.utf8)
  static let kind = Array(#"","kind":""#.utf8)
  static let transaction = Array(#"","tx":"#.utf8)
  static let size = Array(#","size":"#.utf8)
  static let identity = Array(#","id":""#.utf8)
  static let length = Array(#","len":"#.utf8)
  static let lengthAfterIdentity = Array(#"","len":"#.utf8)
  static let commitment = Array(#","commit":""#.utf8)
  static let previous = Array(#"","prev":""#.utf8)
  static let hash = Array(#","hash":""#.utf8)
  /// The tab parts header and payload.
  static let end = Array("\"}\t".utf8)
}
