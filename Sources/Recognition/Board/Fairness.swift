// SPDX-License-Identifier: Apache-2.0
// Whether recognition reaches everybody: the share of a team that was recognised lately, and who was not. For admins alone, never
// posted in a channel, and never a rank.

public import struct FoundationEssentials.Date

/// How far recognition reaches in a channel.
public struct Fairness: Equatable, Sendable {
  /// Somebody who has not been recognised lately.
  public struct Unseen: Equatable, Sendable {
    /// Who.
    public var person: Person
    /// How many whole weeks ago somebody last recognised them; nil for never.
    public var weeks: Int?
  }

  /// Over how many weeks it looks.
  public static let weeks = 4

  /// How many people ever gave, received or shared something, muted people left out.
  public var team: Int
  /// How many of them were recognised in these weeks.
  public var recognised: Int
  /// The others, those who wait longest first.
  public var unseen: [Unseen]

  /// Looks at a channel; where its digest tells of the whole chat, at that.
  public init(of channel: ChannelKey, settings: EffectiveSettings, state: State, at now: Date) {
    let remembered = Remembered(channel: channel, settings: settings, state: state)
    let muted = MutedPeople(in: channel.chat, state: state)
    let (live, old) = (state.tallies(in: remembered.covers), state.forgotten)
    let people = live.people(where: remembered.covers)
      .merging(old.people(where: remembered.covers)) { $0 + $1 }
      .filter { !muted.contains(Person(id: $0.key)) && !settings.policy.isBot(Person(id: $0.key)) }
    let week: Double = 7 * 24 * 3600
    unseen = people.compactMap { id, tally -> Unseen? in
      let weeks = tally.lastReceived.map { Int(max(0, now.timeIntervalSince($0)) / week) }
      if let weeks, weeks < Self.weeks { return nil }
      return Unseen(person: state.acquaintances.named(Person(id: id), in: channel.chat), weeks: weeks)
    }
    .sorted { ($1.weeks ?? .max, $0.person.id) < ($0.weeks ?? .max, $1.person.id) }
    team = people.count
    recognised = people.count - unseen.count
  }

  /// What an admin reads.
  public var richText: RichText { RecordWords.fairness(self) }
}
