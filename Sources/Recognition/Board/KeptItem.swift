// SPDX-License-Identifier: Apache-2.0
// An item with all that is known of it, for whoever may read everything: the person whom it concerns, and the operator's export.

public import struct FoundationEssentials.Date

/// An item as it holds now, with the message it stands in.
public struct KeptItem: Equatable, Sendable {
  /// What it says, with the names that hold now.
  public var item: Item
  /// Who said it.
  public var author: Person
  /// When it was said.
  public var said: Date
  /// The message that says it; of a shout-out by a reaction, the one reacted to.
  public var at: MessageIdentity
  /// The thread that message stands in, where it is not the thread's first.
  public var thread: String?
  /// Where people can open it.
  public var link: String?
  /// Who cheered it.
  public var cheers: [Person]
  /// Whether it was said to its receivers alone.
  public var isPrivate: Bool
  /// The number of the record that told of it.
  public var sequence: UInt64

  init(_ item: Item, in message: RecordedMessage, state: State) {
    let chat = message.identity.chat
    // What is said in private is not numbered, so its numbers name nothing.
    self.item = message.isPrivate ? item : state.told(item, in: chat) { _ in true }
    author = message.author
    said = message.said
    at = message.identity
    thread = message.thread
    link = message.link
    cheers = state.cheers(for: message.identity).map { state.acquaintances.named($0, in: chat) }
    isPrivate = message.isPrivate
    sequence = message.sequence
    name(by: state.acquaintances)
  }

  /// A shout-out by a reaction; nil where nobody knows to whom.
  init?(_ reaction: RecordedReaction, state: State) {
    guard let receiver = reaction.reaction.to else { return nil }
    item = Item(kind: .shoutout, to: [Receiver(receiver)], rule: "reaction")
    author = reaction.reaction.author
    said = reaction.said
    at = reaction.reaction.at
    cheers = []
    isPrivate = false
    sequence = reaction.sequence
    name(by: state.acquaintances)
  }

  private mutating func name(by acquaintances: Acquaintances) {
    author = acquaintances.named(author, in: at.chat)
    item.to = acquaintances.named(item.to, in: at.chat)
    item.with = acquaintances.named(item.with, in: at.chat)
    item.text = acquaintances.naming(item.text, in: at.chat)
  }
}

extension State {
  /// The messages of some channels, in no order.
  func forEachMessage(in channels: Set<ChannelKey>, _ body: (RecordedMessage) -> Void) {
    for channel in channels {
      for message in archive.messages(of: channel) { body(message) }
      for message in messages.values(in: channel) { body(message) }
    }
  }

  /// All items that hold now, in the order they were recorded, as far back as they are remembered.
  public var keptItems: [KeptItem] { keptItems(in: knownChannels, where: { _, _ in true }, reactions: { _ in true }) }

  /// Those of some channels that rules choose.
  func keptItems(
    in channels: Set<ChannelKey>, where isWanted: (Item, RecordedMessage) -> Bool,
    reactions isWantedToo: (ReactionRecorded) -> Bool
  ) -> [KeptItem] {
    var said: [KeptItem] = []
    forEachMessage(in: channels) { message in
      for item in message.items where isWanted(item, message) { said.append(KeptItem(item, in: message, state: self)) }
    }
    let reacted = channels.flatMap { channel in
      archive.shoutoutsByReaction(in: channel) + shoutoutsByReaction(in: channel)
    }
    .filter { isWantedToo($0.reaction) }
    .compactMap { KeptItem($0, state: self) }
    return (said + reacted).enumerated()
      .sorted { ($0.element.sequence, $0.offset) < ($1.element.sequence, $1.offset) }
      .map(\.element)
  }
}
