// SPDX-License-Identifier: Apache-2.0
// All that the log holds of one person, for `smallwins board me`: read from the log beside a running daemon, to be handed to them.

public import Ports
public import Recognition

/// What the log holds of a person, in all chats that they said are theirs.
public struct PersonReport: Equatable, Sendable {
  /// The report as a document.
  public var document: RichText
  /// The items, the last one first.
  public var items: [ExportedItem]

  /// Reads the log; nil where it holds nothing of them.
  public init?(
    of person: PersonKey, layout: StateLayout, configuration: Configuration, files: any FileSystem
  ) throws {
    let (state, _) = try Logbook(layout, files: files).state(retention: .unbounded)
    let rules = Rules(configuration: configuration, zones: ZoneDirectory(files: files))
    let policy = rules.policy(for: ChannelKey(chat: person.chat, channel: ""))
    let record = PersonalRecord(of: state.people.identities(of: person), in: state)
    guard !record.items.isEmpty else { return nil }
    document = record.richText(
      of: state.acquaintances.named(Person(id: person.id), in: person.chat), words: policy.wording,
      zone: rules.zone(policy.zone) ?? .utc)
    items = record.items.map { ExportedItem($0) }
  }
}
