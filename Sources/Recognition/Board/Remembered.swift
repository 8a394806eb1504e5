// SPDX-License-Identifier: Apache-2.0
// What a channel's people said that is remembered, for what they ask the bot to show. It covers what the channel's digest covers:
// the channel, or the chat where the digest tells of that; and it leaves out whom digests leave out.

import struct FoundationEssentials.Date

/// An item as it is shown.
struct RememberedItem: Equatable {
  var kind: ItemKind
  var entry: Digest.Entry
  /// All that it carries.
  var item: Item
  /// The message that says it.
  var at: MessageIdentity
  /// The thread that message stands in, where it is not the thread's first.
  var thread: String?
}

/// What is remembered of a channel.
struct Remembered {
  let channel: ChannelKey
  let settings: EffectiveSettings
  let state: State

  /// Whether a channel's items are shown here.
  func covers(_ other: ChannelKey) -> Bool {
    guard other != Tallies.nowhere(in: other.chat) else { return false }
    return other == channel || settings.gathersWholeChat && other.chat == channel.chat
  }

  /// The items that a rule chooses, in the order they were said.
  func items(where isWanted: (Item) -> Bool) -> [RememberedItem] {
    let muted = MutedPeople(in: channel.chat, state: state)
    return past.all.flatMap { message in
      message.items.filter(isWanted).compactMap { shown($0, in: message, without: muted) }
    }
  }

  /// The messages that are covered and were said in a span of time, its first moment left out; private words aside, in no order.
  func forEachMessage(
    after: Date = .distantPast, through: Date = .distantFuture, _ body: (RecordedMessage) -> Void
  ) {
    for channel in state.knownChannels where covers(channel) {
      for message in state.archive.messages(of: channel, after: after, through: through) where message.isShown {
        body(message)
      }
    }
    for channel in state.messages.channels where covers(channel) {
      state.messages.values(in: channel) { $0.said > after && $0.said <= through && $0.isShown }.forEach(body)
    }
  }

  /// An item as it is shown; nil where only muted people are in it.
  func shown(_ item: Item, in message: RecordedMessage, without muted: MutedPeople) -> RememberedItem? {
    let cheers = state.cheers(for: message)
    let item = state.told(item, in: channel.chat) { covers(ChannelKey($0.identity)) && !muted.contains($0.author) }
    guard
      let entry = muted.leavingOut(DigestComposer.entry(message, item, cheers: cheers))?
        .named(by: state.acquaintances, in: channel.chat)
    else { return nil }
    var shown = muted.leavingOut(item)
    (shown.to, shown.with, shown.text) = (entry.to, entry.with, entry.text)
    func naming(_ words: String) -> String { state.acquaintances.naming(words, in: channel.chat) }
    (shown.from, shown.due) = (shown.from.map(naming), shown.due.map(naming))
    (shown.metric, shown.unit) = (shown.metric.map(naming), shown.unit.map(naming))
    return RememberedItem(kind: item.kind, entry: entry, item: shown, at: message.identity, thread: message.thread)
  }

  /// Something that goes by a number as others read it: by the names that hold now, and without those of muted people.
  func shown(_ numbered: NumberedItem, without muted: MutedPeople) -> NumberedItem {
    var shown = numbered
    shown.author = state.acquaintances.named(numbered.author, in: channel.chat)
    shown.item = muted.leavingOut(numbered.item)
    shown.item.text = words(of: numbered.item, without: muted)
    shown.item.due = shown.item.due.map { state.acquaintances.naming($0, in: channel.chat) }
    return shown
  }

  /// The words of an item as others read them.
  func words(of item: Item, without muted: MutedPeople) -> String {
    let rest = muted.leavingOut(of: item.text, in: item)
    return state.acquaintances.naming(rest, in: channel.chat)
  }

  /// What is open of a kind, by number, muted people's left out.
  func open(_ kind: ItemKind) -> [NumberedItem] {
    let muted = MutedPeople(in: channel.chat, state: state)
    return state.numbered.open(kind, in: channel.chat).filter {
      covers(ChannelKey($0.at)) && !muted.contains($0.author)
    }
  }
}
