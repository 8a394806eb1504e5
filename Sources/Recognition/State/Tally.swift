// SPDX-License-Identifier: Apache-2.0
// Who gave and received how much, for `me`, `board`, `limit` and a team's milestones. What is under way is counted where it is asked
// for; what goes out of the way is counted just before, so that sums over all time need no memory of words.

public import struct FoundationEssentials.Date

/// What somebody gave and received.
public struct Tally: Equatable, Sendable {
  /// Shout-outs given.
  public var given = 0
  /// Shout-outs received.
  public var received = 0
  /// Wins shared.
  public var wins = 0
  /// Lessons shared.
  public var lessons = 0
  /// Points received.
  public var points = 0
  /// When they last received a shout-out.
  public var lastReceived: Date?
  /// When they were first seen to give, receive or share.
  public var firstSeen: Date?

  /// What is left where counts are taken away; the days stay.
  static func - (a: Tally, b: Tally) -> Tally {
    Tally(
      given: a.given - b.given, received: a.received - b.received, wins: a.wins - b.wins,
      lessons: a.lessons - b.lessons, points: a.points - b.points, lastReceived: a.lastReceived,
      firstSeen: a.firstSeen)
  }

  fileprivate mutating func see(at moment: Date) { firstSeen = Self.either(firstSeen, moment, min) }

  fileprivate mutating func receive(at moment: Date) { lastReceived = Self.either(lastReceived, moment, max) }

  /// Both together.
  public static func + (a: Tally, b: Tally) -> Tally {
    Tally(
      given: a.given + b.given, received: a.received + b.received, wins: a.wins + b.wins,
      lessons: a.lessons + b.lessons, points: a.points + b.points,
      lastReceived: either(a.lastReceived, b.lastReceived, max),
      firstSeen: either(a.firstSeen, b.firstSeen, min))
  }

  private static func either(_ a: Date?, _ b: Date?, _ choose: (Date, Date) -> Date) -> Date? {
    guard let a, let b else { return a ?? b }
    return choose(a, b)
  }
}

/// What people gave and received, by their identifiers.
struct PeopleTallies: Equatable, Sendable {
  private(set) var people: [String: Tally]

  init(_ people: [String: Tally] = [:]) { self.people = people }

  mutating func add(_ message: RecordedMessage, sign: Int = 1) {
    // By places: an item is large, and little of it is looked at here.
    let items = message.items
    for index in items.indices {
      switch items[index].kind {
      case .shoutout:
        count(message.author, at: message.said) { $0.given += sign }
        for receiver in items[index].to where !receiver.isGroup {
          count(receiver.person, at: message.said) { tally in
            tally.received += sign
            tally.points += sign * (items[index].points ?? 0)
            tally.receive(at: message.said)
          }
        }
      case .win: count(message.author, at: message.said) { $0.wins += sign }
      case .lesson: count(message.author, at: message.said) { $0.lessons += sign }
      default: continue
      }
    }
  }

  mutating func add(_ reaction: RecordedReaction) {
    let said = reaction.said
    count(reaction.reaction.author, at: said) { $0.given += 1 }
    guard let receiver = reaction.reaction.to else { return }
    count(receiver, at: said) { tally in
      tally.received += 1
      tally.receive(at: said)
    }
  }

  mutating func add(_ others: PeopleTallies) { people.merge(others.people, uniquingKeysWith: +) }

  private mutating func count(_ person: Person, at said: Date, _ body: (inout Tally) -> Void) {
    func count(_ tally: inout Tally) {
      body(&tally)
      tally.see(at: said)
    }
    count(&people[person.id, default: Tally()])
  }
}

/// What people gave and received, channel by channel.
public struct Tallies: Equatable, Sendable {
  private var channels: [ChannelKey: PeopleTallies] = [:]

  init() {}

  /// The people of some channels, by identifier.
  func people(where isWanted: (ChannelKey) -> Bool) -> [String: Tally] {
    var sums = PeopleTallies()
    for (channel, tallies) in channels where isWanted(channel) { sums.add(tallies) }
    return sums.people
  }

  /// The people of a channel.
  func people(of channel: ChannelKey) -> PeopleTallies { channels[channel] ?? PeopleTallies() }

  /// What a person gave and received in all channels of their chat.
  public func sum(of person: PersonKey) -> Tally {
    channels.filter { $0.key.chat == person.chat }.values.compactMap { $0.people[person.id] }.reduce(Tally(), +)
  }

  mutating func add(_ message: RecordedMessage) { add(message, sign: 1) }

  /// Takes a message's counts back; the days on which people were first and last seen stay.
  mutating func remove(_ message: RecordedMessage) { add(message, sign: -1) }

  private mutating func add(_ message: RecordedMessage, sign: Int) {
    let place = message.isPrivate ? Self.nowhere(in: message.identity.chat) : ChannelKey(message.identity)
    channels[place, default: PeopleTallies()].add(message, sign: sign)
  }

  mutating func add(_ reaction: RecordedReaction) {
    channels[ChannelKey(reaction.reaction.at), default: PeopleTallies()].add(reaction)
  }

  /// Where private words are counted: they are in the sums of those whom they concern, and in no channel's.
  static func nowhere(in chat: String) -> ChannelKey { ChannelKey(chat: chat, channel: "") }
}

extension State {
  /// What people gave and received of what is under way, in the channels and the time that are asked for.
  func tallies(
    in channels: (ChannelKey) -> Bool = { _ in true }, since: Date = .distantPast, through: Date = .distantFuture
  ) -> Tallies {
    var tallies = Tallies()
    func counts(_ said: Date) -> Bool { said >= since && said <= through }
    for channel in channelsUnderWay.filter(channels) {
      for message in messages.values(in: channel) where counts(message.said) { tallies.add(message) }
      for reaction in shoutoutsByReaction(in: channel) where counts(reaction.said) { tallies.add(reaction) }
    }
    return tallies
  }
}
