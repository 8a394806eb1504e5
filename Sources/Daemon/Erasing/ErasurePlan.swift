// SPDX-License-Identifier: Apache-2.0
// Which records an erasure takes, and what stands in their place: the log is read twice, once to learn the person's names and words.

import EventLog
import Recognition

/// What an erasure does to a log.
struct ErasurePlan {
  /// The numbers of the records whose payloads go.
  private(set) var sequences: Set<UInt64> = []
  /// What stands in place of some of them.
  private(set) var replacements: [NewRecord] = []
  /// What there is, by kind.
  private(set) var count = ErasureCount()
  /// Who goes, with all names that the log knows.
  private(set) var erasure: PersonErasure

  /// Plans an erasure: it reaches what was recorded up to the record that asks for it, that one included, and what the bot told or asked
  /// of that since.
  init(_ pending: PendingErasure, isConfiguredAdmin: Bool, reader: LogReader) throws {
    let codec = EventCodec()
    erasure = PersonErasure(pending.asked, isConfiguredAdmin: isConfiguredAdmin)
    try reader.read { record, _ in
      if let (_, event) = try Self.content(of: record, codec) { erasure.learn(from: event) }
    }
    try reader.read { record, _ in
      guard let (place, event) = try Self.content(of: record, codec),
        place <= pending.sequence || erasure.reachesLater(event)
      else { return }
      let redaction = erasure.redaction(of: event)
      count.count(event, redaction)
      switch redaction {
      case .untouched: return
      case .erased: break
      case .replaced(let event): replacements.append(try codec.replacement(of: place, by: event))
      }
      sequences.insert(record.sequence)
    }
  }

  /// What a record says, and its place: its own, or that of the record which it replaces.
  private static func content(of record: StoredRecord, _ codec: EventCodec) throws -> (place: UInt64, event: Event)? {
    guard !record.isErased else { return nil }
    if let (place, event) = try codec.replacement(record) { return event.map { (place, $0) } }
    return try codec.event(of: record).map { (record.sequence, $0) }
  }
}
