// SPDX-License-Identifier: Apache-2.0
// How much a person gives: at most so many shout-outs a day, and points out of a weekly allowance. Days and weeks are those of the
// channel's zone, and a message belongs to those in which it was said, so that what comes again or late counts the same.

import struct FoundationEssentials.Date

/// What a channel's limits leave of a message.
struct GivingLimits {
  /// What is left.
  private(set) var items: [Item]
  /// Whether shout-outs went past the daily limit.
  private(set) var isPastLimit = false
  /// How the giver's points stand afterwards; nil where no points were meant.
  private(set) var points: Points?

  /// A giver's points for a week.
  struct Points: Equatable {
    /// How many are left.
    var left: Int
    /// How many there are a week.
    var allowance: Int
    /// Whether some were not given, since too few were left.
    var wereTooFew: Bool
  }

  /// Applies the limits to what a message says.
  init(
    _ items: [Item], of message: IncomingMessage, settings: EffectiveSettings, state: State, context: DecisionContext
  ) {
    self.items = items
    let day = GivingDay(said: min(message.time, context.now), settings: settings, context: context)
    let channel = ChannelKey(message.identity)
    if let limit = settings.dailyLimit {
      keepShoutouts(
        atMost: limit - day.given(by: message.author, in: channel, besides: message.identity, state: state))
    }
    if let allowance = settings.weeklyBonus {
      let spent = day.spent(by: message.author, in: channel, besides: message.identity, state: state)
      keepPoints(of: allowance, left: allowance - spent)
    }
  }

  private mutating func keepShoutouts(atMost most: Int) {
    var count = 0
    let kept = items.filter { item in
      guard item.kind == .shoutout else { return true }
      count += 1
      return count <= most
    }
    isPastLimit = kept.count < items.count
    items = kept
  }

  private mutating func keepPoints(of allowance: Int, left: Int) {
    guard items.contains(where: { $0.points != nil }) else { return }
    var points = Points(left: max(0, left), allowance: allowance, wereTooFew: false)
    for index in items.indices {
      guard let cost = items[index].cost else { continue }
      if cost <= points.left {
        points.left -= cost
      } else {
        items[index].points = nil
        points.wereTooFew = true
      }
    }
    self.points = points
  }
}

extension Item {
  /// The points that it takes from its giver: each receiver gets them. A number too large for anybody costs all there is.
  fileprivate var cost: Int? {
    guard let points, !to.isEmpty else { return nil }
    let (cost, isTooLarge) = points.multipliedReportingOverflow(by: to.count)
    return isTooLarge ? .max : cost
  }
}

/// The day, and the week, in which something was said, on a channel's clocks.
struct GivingDay {
  private let day: CivilDate
  private let zone: TimeZoneRules

  init(said: Date, settings: EffectiveSettings, context: DecisionContext) {
    zone = context.zone(settings.policy.zone) ?? .utc
    day = CivilTime(at: said, in: zone).date
  }

  /// Whether a moment lies in the same day.
  func contains(_ moment: Date) -> Bool { CivilTime(at: moment, in: zone).date == day }

  /// How many shout-outs a person gave in a channel on that day, by messages and reactions.
  func given(by giver: Person, in channel: ChannelKey, besides message: MessageIdentity?, state: State) -> Int {
    let said = messages(by: giver, in: channel, besides: message, state: state) { contains($0) }
      .reduce(0) { $0 + $1.items.filter { $0.kind == .shoutout }.count }
    let shown = state.shoutoutsByReaction(in: channel).filter {
      $0.reaction.author == giver && contains($0.said)
    }
    return said + shown.count
  }

  /// How many points a person gave in a channel in that week.
  func spent(by giver: Person, in channel: ChannelKey, besides message: MessageIdentity?, state: State) -> Int {
    let week = ISOWeek(containing: day)
    return messages(by: giver, in: channel, besides: message, state: state) {
      ISOWeek(containing: CivilTime(at: $0, in: zone).date) == week
    }
    .flatMap(\.items).reduce(0) { $0 + ($1.cost ?? 0) }
  }

  private func messages(
    by giver: Person, in channel: ChannelKey, besides message: MessageIdentity?, state: State,
    when isThen: (Date) -> Bool
  ) -> [RecordedMessage] {
    state.messages.values(in: channel).filter {
      $0.author == giver && $0.identity != message && isThen($0.said)
    }
  }
}
