// SPDX-License-Identifier: Apache-2.0
// Everybody of a chat whom the log tells of, by identifier, with the name that was last recorded: for whoever gives a name by hand.

import EventLog
import Recognition

/// The people in a log.
struct PeopleOfLog {
  private var known: [String: Person] = [:]

  /// All of them, by identifier.
  var people: [Person] { known.values.sorted { $0.id < $1.id } }

  init(_ chat: String, reader: LogReader) throws {
    let codec = EventCodec()
    try reader.read { record, _ in
      guard !record.isErased, let event = try codec.replacement(record)?.event ?? codec.event(of: record) else {
        return
      }
      for person in event.people(in: chat) where known[person.id]?.name == nil || person.name != nil {
        known[person.id] = person
      }
    }
  }
}
