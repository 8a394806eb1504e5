// SPDX-License-Identifier: Apache-2.0
// What reading a log shows of erasures: the fillers that stand in it, and the records that name what was erased. A filler that no
// record names is damage; a record that is named and still has its payload is an erasure that was cut in the middle.

/// Fillers and the names of what was erased, as they are met.
struct Erasures: Equatable {
  /// Where a record's payload stands.
  struct Place: Equatable {
    var segment: String
    var offset: Int
  }

  private(set) var fillers: [UInt64: Place] = [:]
  private(set) var named: Set<UInt64> = []
  /// The numbers of the erasure records.
  private(set) var records: Set<UInt64> = []

  /// Named, and not erased yet.
  var unfinished: Set<UInt64> { named.subtracting(fillers.keys) }

  /// The first filler that no record names.
  var firstUnnamed: (sequence: UInt64, place: Place)? {
    fillers.filter { !named.contains($0.key) }.min { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Takes a record in; false where it is an erasure record that says nothing.
  mutating func take(_ record: StoredRecord, at place: Place) -> Bool {
    if record.kind == ErasureRecord.kind {
      guard !record.isErased,
        let sequences = ErasureRecord.sequences(in: record.payload, before: record.sequence)
      else { return false }
      records.insert(record.sequence)
      named.formUnion(sequences)
    } else if record.isErased {
      fillers[record.sequence] = place
    }
    return true
  }

  /// Takes over what another reading of the same log found to be named.
  mutating func add(namedBy other: Erasures) { named.formUnion(other.named) }
}
