// SPDX-License-Identifier: Apache-2.0
// Whether recognition reaches everybody: the share of a team that was recognised lately and who was not; who gives and hears nothing
// back, or hears much and never gives; and who recognises none but each other. For admins alone, never posted in a channel, and never
// a rank: people stand by how long they wait, or by name.

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

  /// Somebody who only gives, or only receives.
  public struct OneWay: Equatable, Sendable {
    /// Who.
    public var person: Person
    /// How many shout-outs they gave, or received.
    public var count: Int
  }

  /// Over how many weeks it looks, where nobody says it.
  public static let usualWeeks = 4
  /// Over how many weeks it can look: a year.
  public static let possibleWeeks = 1...52
  /// Over how many weeks it looks for who gives to whom.
  public static let patternWeeks = 12
  /// From how many shout-outs on giving or receiving alone is told.
  private static let much = 3

  /// Over how many weeks it looks.
  public var weeks: Int
  /// How many people gave, received or shared something in the last 400 days, muted people left out.
  public var team: Int
  /// How many of them were recognised in these weeks.
  public var recognised: Int
  /// The others, those who wait longest first.
  public var unseen: [Unseen]
  /// Who gave at least three shout-outs in ``patternWeeks`` and received none in them, by name.
  public var onlyGave: [OneWay]
  /// Who received at least three and gave none, by name.
  public var onlyReceived: [OneWay]
  /// Who recognised hardly anybody but each other in ``patternWeeks``.
  public var circles: [[Person]]

  /// Looks at a channel; where its digest tells of the whole chat, at that.
  public init(
    of channel: ChannelKey, settings: EffectiveSettings, state: State, at now: Date, weeks: Int = usualWeeks
  ) {
    let remembered = Remembered(channel: channel, settings: settings, state: state)
    let muted = MutedPeople(in: channel.chat, state: state)
    let people = remembered.people(since: now.addingTimeInterval(-Archive.reach))
      .filter { !muted.contains($0) && !settings.policy.isBot($0) }
    let tallies = remembered.tallies
    func named(_ person: Person) -> Person { state.acquaintances.named(person, in: channel.chat) }
    let week: Double = 7 * 24 * 3600
    unseen = people.compactMap { person -> Unseen? in
      let ago = tallies[person.id]?.lastReceived.map { Int(max(0, now.timeIntervalSince($0)) / week) }
      if let ago, ago < weeks { return nil }
      return Unseen(person: named(person), weeks: ago)
    }
    .sorted { ($1.weeks ?? .max, $0.person.id) < ($0.weeks ?? .max, $1.person.id) }
    self.weeks = weeks
    team = people.count
    recognised = people.count - unseen.count
    let gifts = Gifts(in: remembered, since: now.addingTimeInterval(-Double(Self.patternWeeks) * week), through: now)
    let received = gifts.received
    func oneWay(_ counts: [(Person, Int)]) -> [OneWay] {
      counts.filter { $0.1 >= Self.much }.map { OneWay(person: named($0.0), count: $0.1) }
        .sorted { ($0.person.displayName, $0.person.id) < ($1.person.displayName, $1.person.id) }
    }
    onlyGave = oneWay(gifts.given.keys.filter { received[$0] == nil }.map { ($0, gifts.given(by: $0)) })
    onlyReceived = oneWay(received.filter { gifts.given[$0.key] == nil }.map { ($0.key, $0.value) })
    circles = Circles.find(in: gifts, team: people.count).map { $0.map(named) }
  }

  /// What an admin reads.
  public func richText(words: Wording) -> RichText { words.fairness(self) }
}

extension Remembered {
  /// Whoever said something that was kept, or was recognised, since a moment.
  fileprivate func people(since: Date) -> Set<Person> {
    var people: Set<Person> = []
    forEachMessage(after: since) { message in
      people.insert(message.author)
      for item in message.items { people.formUnion(item.to.filter { !$0.isGroup }.map(\.person)) }
    }
    for reaction in shoutoutsByReaction where reaction.said > since {
      people.insert(reaction.reaction.author)
      if let receiver = reaction.reaction.to { people.insert(receiver) }
    }
    return people
  }

  /// What people gave and received here, over all time.
  fileprivate var tallies: [String: Tally] {
    state.tallies(in: covers).people(where: covers).merging(state.forgotten.people(where: covers)) { $0 + $1 }
  }
}
