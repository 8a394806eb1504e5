// SPDX-License-Identifier: Apache-2.0
// What a channel's people said that is remembered, for what they ask the bot to show. It covers what the channel's digest covers:
// the channel, or the chat where the digest tells of that; and it leaves out whom digests leave out.

/// An item as it is shown.
struct RememberedItem: Equatable {
  var kind: ItemKind
  var entry: Digest.Entry
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
      message.items.filter(isWanted).compactMap { item -> RememberedItem? in
        muted.leavingOut(DigestComposer.entry(message, item, cheers: state.cheers(for: message.identity))).map {
          RememberedItem(kind: item.kind, entry: $0.named(by: state.acquaintances, in: channel.chat))
        }
      }
    }
  }

  /// What is open of a kind, by number, muted people's left out.
  func open(_ kind: ItemKind) -> [NumberedItem] {
    let muted = MutedPeople(in: channel.chat, state: state)
    return state.numbered.open(kind, in: channel.chat).filter {
      covers(ChannelKey($0.at)) && !muted.contains($0.author)
    }
  }
}
