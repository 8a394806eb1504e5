// SPDX-License-Identifier: Apache-2.0
// Which digest tells what. One rule, used three times: to compose a digest, to remember what a closed one has told, and to keep in
// memory what none has told yet.
//
// A digest tells what was said in its channel (or, where it gathers, in the chat) up to its close and was not told by it before;
// so what arrives late is told in the open week, and nothing is told twice or falls between two weeks. It begins with what was
// said since it was switched on, and reaches a week further back for what no digest had told by then.

import struct FoundationEssentials.Date

/// A reaction's place in ``State/reactions``.
struct ReactionPlace: Hashable {
  var message: MessageIdentity
  var index: Int
}

/// What a digest tells.
struct Told: Equatable {
  var messages: [RecordedMessage] = []
  var reactions: [ReactionPlace] = []
  /// Shout-outs by reactions that are in the archive.
  var archived: [RecordedReaction] = []
}

extension State {
  /// How far before its beginning a digest reaches back: the week that was already under way.
  static let firstReach: Double = 7 * 24 * 3600

  /// What the digest of a channel tells when it closes, or is shown, now.
  func toldNow(by channel: ChannelKey, through: Date, at now: Date) -> Told {
    var told = Told()
    for place in channelsUnderWay {
      guard let beginning = beginning(of: channel, for: place, at: now) else { continue }
      func awaits(_ said: Date, _ toldIn: [ToldIn]) -> Bool {
        self.awaits(channel, since: beginning, said: said, toldIn: toldIn)
      }
      let tells = messages.values(in: place) { message in
        message.said <= through && message.isShown && awaits(message.said, message.toldIn)
      }
      told.messages += tells
      let cheered = Set(tells.map(\.identity.message))
      let known = messages.all(in: place)
      for standing in reactions.values(in: place) where !standing.isEmpty {
        let isCheered = cheered.contains(standing[0].reaction.at.message)
        guard isCheered || areShoutouts(standing, among: known) else { continue }
        let identity = standing[0].reaction.at
        for index in standing.indices where !standing[index].reaction.removed {
          // A cheer goes with its item, also one that came after the close but before the digest.
          let isTold =
            isCheered
            ? !standing[index].toldIn.contains { $0.channel == channel }
            : standing[index].said <= through && awaits(standing[index].said, toldIn(of: standing[index]))
          if isTold { told.reactions.append(ReactionPlace(message: identity, index: index)) }
        }
      }
    }
    return told
  }

  /// What the digest of a closed week told, as far as it still holds.
  func told(by channel: ChannelKey, in closing: DigestBookkeeping.Closing) -> Told {
    let week = closing.week
    // A span leaves its first moment out.
    let after = closing.earliest?.addingTimeInterval(-0.001) ?? closing.through
    func isTold(_ toldIn: [ToldIn]) -> Bool { toldIn.contains { $0.isDigest(of: channel, in: week) } }
    var told = Told()
    for place in knownChannels where place.chat == channel.chat {
      told.messages += messages.values(in: place) {
        $0.said <= closing.through && isTold($0.toldIn) && !$0.items.isEmpty
      }
      told.messages += archive.messages(of: place, after: after, through: closing.through)
        .filter { isTold($0.toldIn) && !$0.items.isEmpty }
      told.archived += archive.shoutoutsByReaction(in: place).filter { isTold($0.toldIn) }
      for standing in reactions.values(in: place) {
        for index in standing.indices where isTold(standing[index].toldIn) && !standing[index].reaction.removed {
          told.reactions.append(ReactionPlace(message: standing[index].reaction.at, index: index))
        }
      }
    }
    return told
  }

  /// What reactions to a message are. A message that the state does not know holds no items.
  func meaning(ofReactionsTo identity: MessageIdentity) -> ReactionMeaning {
    guard let message = message(at: identity) else { return .shoutouts }
    if !message.items.isEmpty { return .cheers }
    return message.isWithdrawn || message.heldItems ? .nothing : .shoutouts
  }

  /// Shout-outs that were made by a reaction and still hold: one a person and message, in the order they were recorded.
  public var shoutoutsByReaction: [RecordedReaction] {
    reactions.values.flatMap(shoutouts).sorted { $0.sequence < $1.sequence }
  }

  /// Those of a channel that are under way, in no order.
  func shoutoutsByReaction(in channel: ChannelKey) -> [RecordedReaction] {
    let known = messages.all(in: channel)
    return reactions.values(in: channel) { areShoutouts($0, among: known) }.flatMap(givers)
  }

  /// Whether the reactions to a message are shout-outs.
  /// - Parameter known: Messages of its channel, where they are at hand.
  private func areShoutouts(_ standing: [RecordedReaction], among known: [String: RecordedMessage] = [:]) -> Bool {
    guard !standing.isEmpty else { return false }
    // Most are cheers of a message that is at hand.
    if known[standing[0].reaction.at.message]?.isShown == true { return false }
    return meaning(ofReactionsTo: standing[0].reaction.at) == .shoutouts
  }

  /// Who cheers a message by reactions, each person once, in the order of their first one.
  func cheers(for identity: MessageIdentity) -> [Person] { message(at: identity).map(cheers) ?? [] }

  /// The same of a message that is at hand.
  func cheers(for message: RecordedMessage) -> [Person] {
    guard !message.items.isEmpty else { return [] }
    let standing = (reactions[message.identity] ?? []).filter { !$0.reaction.removed }.map(\.reaction.author)
    guard message.cheers.count + standing.count > 1 else { return message.cheers + standing }
    var seen: Set<Person> = []
    return (message.cheers + standing).filter { seen.insert($0).inserted }
  }

  /// Those that were made by reactions to a message.
  func shoutouts(byReactionsTo identity: MessageIdentity) -> [RecordedReaction] {
    shoutouts(reactions[identity] ?? [])
  }

  /// - Parameter standing: All that is known of the reactions to a message.
  private func shoutouts(_ standing: [RecordedReaction]) -> [RecordedReaction] {
    areShoutouts(standing) ? givers(standing) : []
  }

  /// The first reaction of each person that holds.
  private func givers(_ standing: [RecordedReaction]) -> [RecordedReaction] {
    var people: Set<Person> = []
    return standing.filter { !$0.reaction.removed && people.insert($0.reaction.author).inserted }
  }

  /// Whether a digest has yet to tell a message.
  func isAwaited(_ message: RecordedMessage, at now: Date) -> Bool {
    !message.items.isEmpty && !message.isPrivate
      && isAwaited(message.identity, said: message.said, toldIn: message.toldIn, at: now)
  }

  /// Whether a digest has yet to tell a reaction as a shout-out.
  func isAwaited(_ reaction: RecordedReaction, at now: Date) -> Bool {
    let identity = reaction.reaction.at
    return !reaction.reaction.removed && meaning(ofReactionsTo: identity) == .shoutouts
      && isAwaited(identity, said: reaction.said, toldIn: toldIn(of: reaction), at: now)
  }

  /// The digests that told a reaction's shout-out, by this emoji or another one: it is one for each person and message.
  private func toldIn(of reaction: RecordedReaction) -> [ToldIn] {
    let standing = reactions[reaction.reaction.at] ?? []
    return standing.filter { $0.reaction.author == reaction.reaction.author }.flatMap(\.toldIn)
  }

  private func isAwaited(_ identity: MessageIdentity, said: Date, toldIn: [ToldIn], at now: Date) -> Bool {
    let own = ChannelKey(identity)
    let gathering = settings.gathering(in: identity.chat)?.channel
    return [own, gathering].contains { digest in
      guard let digest, digests[digest]?.activeSince != nil,
        let beginning = beginning(of: digest, for: own, at: now)
      else { return false }
      return awaits(digest, since: beginning, said: said, toldIn: toldIn)
    }
  }

  private func awaits(_ digest: ChannelKey, since beginning: Date, said: Date, toldIn: [ToldIn]) -> Bool {
    guard !toldIn.contains(where: { $0.channel == digest }) else { return false }
    if said > beginning { return true }
    return said > beginning.addingTimeInterval(-Self.firstReach) && !toldIn.contains { $0.closedAt <= beginning }
  }

  /// Since when a digest covers a channel; nil where it does not. Where nobody switched it on it covers its own channel from now,
  /// so that a preview shows the last week.
  private func beginning(of digest: ChannelKey, for place: ChannelKey, at now: Date) -> Date? {
    let active = min(digests[digest]?.activeSince ?? now, now)
    if place == digest { return active }
    guard let gathering = settings.gathering(in: place.chat), gathering.channel == digest else { return nil }
    return max(active, min(gathering.since, now))
  }
}
