// SPDX-License-Identifier: Apache-2.0
// What people said longer ago than the reach of what is under way: for stories, reviews, `me` and the look back a year later. It is
// bounded in time (400 days: a year, and the weeks around its return; what is still open stays) and in number, so that the daemon's
// memory is. Each channel's messages stand in the order they were said, so that a span of time is found without looking at the rest.

import struct FoundationEssentials.Date

/// What is remembered of what lies further back.
public struct Archive: Equatable, Sendable {
  /// How long messages stay, in seconds: 400 days.
  public static let reach: Double = 400 * 24 * 3600
  /// How many messages and shout-outs by reactions there are at most; where more would be, the oldest go, a tenth at once.
  public static let capacity = 200_000

  private var channels: [ChannelKey: [RecordedMessage]] = [:]
  private var places: [MessageIdentity: Date] = [:]
  private var gifts: [ChannelKey: [RecordedReaction]] = [:]
  private var marks = MarkedTimes()

  init() {}

  /// How many messages and shout-outs by reactions there are.
  public var count: Int { places.count + gifts.values.map(\.count).reduce(0, +) }

  /// The message that stands there.
  public func message(at identity: MessageIdentity) -> RecordedMessage? {
    index(of: identity).flatMap { channels[ChannelKey(identity)]?[$0] }
  }

  /// A channel's messages, in the order they were said.
  public func messages(of channel: ChannelKey) -> [RecordedMessage] { channels[channel] ?? [] }

  /// A channel's messages that were said in a span of time, its first moment left out and its last one included.
  func messages(of channel: ChannelKey, after: Date, through: Date) -> ArraySlice<RecordedMessage> {
    channels[channel]?.span(after: after, through: through, \.said) ?? []
  }

  /// A channel's messages that hold something under a mark, in the order they were said.
  func messages(of channel: ChannelKey, marked mark: Mark) -> [RecordedMessage] {
    guard let messages = channels[channel] else { return [] }
    return marks.times(of: mark, in: channel).flatMap { time in
      messages[messages.partition { $0.said >= time }...].prefix { $0.said == time }
        .filter { message in message.items.contains { $0.stands(under: mark) } }
    }
  }

  /// A chat's messages that hold something under a mark, channel by channel.
  func messages(inChat chat: String, marked mark: Mark) -> [RecordedMessage] {
    marks.channels(of: mark).filter { $0.chat == chat }.sorted().flatMap { messages(of: $0, marked: mark) }
  }

  /// The tags that the messages of some channels stood under.
  func tags(where covers: (ChannelKey) -> Bool) -> Set<String> { marks.tags(where: covers) }

  /// A channel's shout-outs that were made by a reaction in a span of time, its first moment left out and its last one included.
  func shoutoutsByReaction(in channel: ChannelKey, after: Date, through: Date) -> ArraySlice<RecordedReaction> {
    gifts[channel]?.span(after: after, through: through, \.said) ?? []
  }

  /// A channel's shout-outs that were made by a reaction.
  func shoutoutsByReaction(in channel: ChannelKey) -> [RecordedReaction] { gifts[channel] ?? [] }

  /// The channels that something is kept of.
  var keys: Set<ChannelKey> { Set(channels.keys).union(gifts.keys) }

  // MARK: Changes

  mutating func keep(_ message: RecordedMessage) {
    let channel = ChannelKey(message.identity)
    let index = channels[channel, default: []].partition { ($0.said, $0.sequence) > (message.said, message.sequence) }
    channels[channel, default: []].insert(message, at: index)
    places[message.identity] = message.said
    marks.add(message)
  }

  mutating func keep(_ reaction: RecordedReaction) {
    let channel = ChannelKey(reaction.reaction.at)
    let index = gifts[channel, default: []].partition { ($0.said, $0.sequence) > (reaction.said, reaction.sequence) }
    gifts[channel, default: []].insert(reaction, at: index)
  }

  /// Changes a message; nothing where it is not here. One that says nothing any more stays, so that it is known for what it is.
  mutating func change(_ identity: MessageIdentity, _ change: (inout RecordedMessage) -> Void) {
    guard let index = index(of: identity) else { return }
    let channel = ChannelKey(identity)
    if let former = channels[channel]?[index] { marks.remove(former) }
    change(&channels[channel, default: []][index])
    if let changed = channels[channel]?[index] { marks.add(changed) }
  }

  /// Lets go of what is older than it may be, or too much.
  /// - Parameter isNeeded: Which messages stay however old they are: those of which people may still say that it is done.
  mutating func forget(before limit: Date, keeping isNeeded: (MessageIdentity) -> Bool) {
    drop(through: limit, keeping: isNeeded)
    guard count > Self.capacity else { return }
    let times = (Array(places.values) + gifts.values.joined().map(\.said)).sorted()
    drop(through: times[times.count - (Self.capacity - Self.capacity / 10) - 1], keeping: isNeeded)
  }

  private mutating func drop(through limit: Date, keeping isNeeded: (MessageIdentity) -> Bool) {
    for channel in Array(channels.keys) {
      let count = channels[channel]?.partition { $0.said > limit } ?? 0
      let old = channels[channel]?.prefix(count) ?? []
      let needed = old.filter { isNeeded($0.identity) }
      guard needed.count < count else { continue }
      for message in old where !isNeeded(message.identity) {
        places[message.identity] = nil
        marks.remove(message)
      }
      channels[channel]?.replaceSubrange(..<count, with: needed)
      if channels[channel]?.isEmpty == true { channels[channel] = nil }
    }
    for (channel, reactions) in gifts {
      let count = reactions.partition { $0.said > limit }
      if count > 0 { gifts[channel] = count == reactions.count ? nil : Array(reactions[count...]) }
    }
  }

  private func index(of identity: MessageIdentity) -> Int? {
    guard let said = places[identity], let messages = channels[ChannelKey(identity)] else { return nil }
    let first = messages.partition { $0.said >= said }
    return messages[first...].firstIndex { $0.identity == identity }
  }
}

extension State {
  /// A channel's messages, as far back as they are remembered: those in the archive, in their order, and then those under way.
  func allMessages(of channel: ChannelKey) -> [RecordedMessage] {
    archive.messages(of: channel) + messages.values(in: channel)
  }

  /// The channels of which something is remembered.
  public var knownChannels: Set<ChannelKey> { archive.keys.union(channelsUnderWay) }

  /// The channels in which something is under way.
  var channelsUnderWay: Set<ChannelKey> { messages.channels.union(reactions.channels) }
}
