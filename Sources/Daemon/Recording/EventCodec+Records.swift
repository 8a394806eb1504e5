// SPDX-License-Identifier: Apache-2.0
// Stored records as events. What stands in place of an erased record is itself a record, of the kind `redacted.` and the kind that it
// replaces, with the other's number as its member `redacts`:
//
//   redacted.message.recorded  {"salt":"…","redacts":17,"at":…,"author":…,"items":[…]}

import EventLog
import Recognition

import struct FoundationEssentials.Data
import class FoundationEssentials.JSONDecoder

extension EventCodec {
  private static let replacing = "redacted."

  private struct Redacts: Decodable { var redacts: UInt64 }

  /// The event of a record; nil for a kind of a later version, which is passed over.
  func event(of record: StoredRecord) throws -> Event? {
    do {
      return try event(kind: record.kind, payload: record.payload)
    } catch is DecodingError {
      throw UnreadableRecord(sequence: record.sequence, kind: record.kind)
    }
  }

  /// What stands in place of an erased record; nil where a record is no such thing.
  func replacement(_ record: StoredRecord) throws -> (of: UInt64, event: Event?)? {
    guard record.kind.hasPrefix(Self.replacing) else { return nil }
    // One that was erased in its turn stands for nothing any more.
    guard !record.isErased else { return (0, nil) }
    do {
      let redacts = try JSONDecoder().decode(Redacts.self, from: Data(record.payload)).redacts
      let kind = String(record.kind.dropFirst(Self.replacing.count))
      return (redacts, try event(kind: kind, payload: record.payload))
    } catch is DecodingError {
      throw UnreadableRecord(sequence: record.sequence, kind: record.kind)
    }
  }

  /// A record that stands in place of an erased one.
  func replacement(of sequence: UInt64, by event: Event) throws -> NewRecord {
    var record = try self.record(event, identity: nil)
    record.kind = Self.replacing + record.kind
    record.payload = Array("{\"redacts\":\(sequence),".utf8) + record.payload.dropFirst()
    return record
  }
}
