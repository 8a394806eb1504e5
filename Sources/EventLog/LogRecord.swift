// SPDX-License-Identifier: Apache-2.0
// What goes into the log and what comes out of it. The log does not look into payloads.

public import struct FoundationEssentials.Date

/// A record to be appended.
public struct NewRecord: Equatable, Sendable {
  /// What happened: 1 to 64 of `a`-`z`, `-` and `.`, as in `item.recorded`; `log.erased` is the log's own. Never erased, so nothing
  /// about a person.
  public var kind: String
  /// What makes the record's message known again, as in `team/general/m-17`; only its keyed hash is written, and it
  /// outlives an erasure.
  public var identity: String?
  /// A JSON object in UTF-8 without control characters (line ends, tabs, NUL), without a member named `salt`.
  public var payload: [UInt8]

  /// Describes a record.
  public init(kind: String, identity: String? = nil, payload: [UInt8]) {
    self.kind = kind
    self.identity = identity
    self.payload = payload
  }
}

/// A record as it stands in the log, verified.
public struct StoredRecord: Equatable, Sendable {
  /// Its number in the log: 1 for the first, no gaps.
  public var sequence: UInt64
  /// When it was appended, to the millisecond, as the wall clock said then: it may be before the record before.
  public var time: Date
  /// What happened.
  public var kind: String
  /// The number of the transaction it belongs to: 1 for the first, no gaps.
  public var transaction: UInt64
  /// How many records that transaction has.
  public var transactionSize: Int
  /// The keyed hash of its identity (32 hexadecimal digits): compare with ``EventLog/identity(_:)``.
  public var identity: String?
  /// The JSON object as stored: with the random `salt` as its first member; a filler where it was erased.
  public var payload: [UInt8]
  /// Whether the payload was erased.
  public var isErased: Bool

  /// Describes a record.
  public init(
    sequence: UInt64, time: Date, kind: String, transaction: UInt64, transactionSize: Int, identity: String?,
    payload: [UInt8], isErased: Bool = false
  ) {
    self.sequence = sequence
    self.time = time
    self.kind = kind
    self.transaction = transaction
    self.transactionSize = transactionSize
    self.identity = identity
    self.payload = payload
    self.isErased = isErased
  }
}

/// The end of the chain: who knows it can tell whether the log up to there was changed later.
public struct LogHead: Equatable, Sendable {
  /// The last record's sequence; 0 for an empty log.
  public var sequence: UInt64
  /// The last header's hash, 64 hexadecimal digits; zeros for an empty log.
  public var hash: String

  /// Describes the end of a chain.
  public init(sequence: UInt64, hash: String) {
    self.sequence = sequence
    self.hash = hash
  }
}
