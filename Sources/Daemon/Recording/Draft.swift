// SPDX-License-Identifier: Apache-2.0
// What is to be appended in one transaction: each event with its record, its number and its key.

import EventLog
import Recognition

import struct FoundationEssentials.Date

/// A transaction that is not written yet.
struct Draft {
  /// An event on its way into the log.
  struct Entry {
    var event: Event
    var record: NewRecord
    var sequence: UInt64
    /// The keyed hash of what the event is about, where it carries one.
    var key: String?
  }

  /// What the decisions are made in.
  let context: DecisionContext
  private let codec: EventCodec
  private let firstSequence: UInt64
  private let split: (PlannedDelivery) -> [PlannedDelivery]
  private(set) var entries: [Entry] = []

  init(
    context: DecisionContext, codec: EventCodec, firstSequence: UInt64,
    split: @escaping (PlannedDelivery) -> [PlannedDelivery]
  ) {
    self.context = context
    self.codec = codec
    self.firstSequence = firstSequence
    self.split = split
  }

  /// Whether a post is planned or settled in it.
  var touchesOutbox: Bool {
    entries.contains { entry in
      switch entry.event {
      case .deliveryPlanned, .deliverySettled: true
      default: false
      }
    }
  }

  /// Adds what was decided, and gives it as it will stand in the log.
  /// - Parameter about: What the events are about, and its keyed hash; the first of them carries it.
  @discardableResult
  mutating func add(_ events: [Event], about: (name: String, key: String)?) throws -> ArraySlice<Entry> {
    let start = entries.endIndex
    for event in events.flatMap(fitted) {
      let about = entries.endIndex == start ? about : nil
      entries.append(
        Entry(
          event: event, record: try codec.record(event, identity: about?.name),
          sequence: firstSequence + UInt64(entries.count), key: about?.key))
    }
    return entries[start...]
  }

  /// What is too long for one post of the chat's platform is planned as several.
  private func fitted(_ event: Event) -> [Event] {
    guard case .deliveryPlanned(let delivery) = event else { return [event] }
    return split(delivery).map { .deliveryPlanned($0) }
  }
}

extension State {
  mutating func apply(_ entries: some Sequence<Draft.Entry>, at time: Date) {
    for entry in entries { apply(entry.event, sequence: entry.sequence, at: time, key: entry.key) }
  }
}
