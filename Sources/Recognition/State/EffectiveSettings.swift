// SPDX-License-Identifier: Apache-2.0
// A channel's settings as they hold now: those of the configuration file with those set in chat laid over them.

public import struct FoundationEssentials.Date

/// A channel's settings as they hold now.
public struct EffectiveSettings: Equatable, Sendable {
  /// The configuration file's settings with those set in chat laid over them.
  public var policy: ChannelPolicy
  /// The team's values, without `#`, in the order they were added.
  public var values: [String]
  /// Whether the channel's digest tells of the whole chat.
  public var gathersWholeChat: Bool
  /// The most shout-outs that a person can give a day; nil for as many as they like.
  public var dailyLimit: Int?
  /// The points that a person can give a week; nil where points are off.
  public var weeklyBonus: Int?
  /// What is asked every week; nil for nothing.
  public var prompt: WeeklyPrompt?
  /// The metric that leads; nil for none.
  public var leadMetric: LeadMetric?
  /// The languages that are looked for.
  public var languages = Languages.all
  /// The language in which the bot speaks: the first that was named in chat and that it speaks, else that of the configuration file.
  public var wording = Wording.english
  /// When the bot is away; nil where it never was.
  public var pause: Pause?
  /// When it posts nothing but answers; nil for never.
  public var quiet: QuietTimes?
  /// Whether the board counts who gave and received most.
  public var showsRanks = false
  /// The habits that the channel has, each with the moment since which it has it.
  public var rituals: [Ritual: Date] = [:]
  /// When partners are drawn; nil where that is not wanted, or wanted in another channel.
  public var partners: WeeklyWish?
  /// What is looked back on; nil for nothing.
  public var review: ReviewWish?
}

/// What a channel is asked every week.
public struct WeeklyPrompt: Equatable, Sendable {
  /// When.
  public var time: WeeklyTime
  /// The words.
  public var text: String
  /// When somebody set it.
  public var since: Date
}

/// A wish for something that comes every week.
public struct WeeklyWish: Equatable, Sendable {
  /// When.
  public var time: WeeklyTime
  /// When somebody wished for it.
  public var since: Date
}

/// A wish to look back on months or quarters.
public struct ReviewWish: Equatable, Sendable {
  /// On which.
  public var length: ReviewPeriod.Length
  /// When somebody wished for it.
  public var since: Date
}

/// The metric that a team watches before all others.
public struct LeadMetric: Equatable, Sendable {
  /// Its name.
  public var name: String
  /// Its target, as it was said.
  public var target: String?
}

/// A time without digests, prompts and hints.
public struct Pause: Equatable, Sendable {
  /// The day on which it is over, from midnight of the channel's zone on.
  public var until: CivilDate
  /// When somebody ended it; nil where nobody did.
  public var ended: Date?

  /// When it is over.
  func end(in zone: TimeZoneRules) -> Date {
    let end = CivilTime(localSeconds: until.daysSince1970 * 86_400).instant(in: zone)
    return ended.map { min($0, end) } ?? end
  }
}

/// When a channel is left in peace.
struct Silence {
  private let pauseEnd: Date?
  private let quiet: QuietTimes?
  private let zone: TimeZoneRules

  init(_ settings: EffectiveSettings, zone: TimeZoneRules) {
    pauseEnd = settings.pause?.end(in: zone)
    quiet = settings.quiet
    self.zone = zone
  }

  /// Whether digests, prompts and hints wait.
  func holds(at now: Date) -> Bool { isPaused(at: now) || isQuiet(at: now) }

  /// Whether a pause goes on.
  func isPaused(at now: Date) -> Bool { pauseEnd.map { now < $0 } ?? false }

  /// Whether it is a quiet day or hour.
  func isQuiet(at now: Date) -> Bool { quiet?.contains(CivilTime(at: now, in: zone)) ?? false }

  /// When the pause that goes on is over.
  func pauseEnd(after now: Date) -> Date { pauseEnd.map { max(now, $0) } ?? now }

  /// When the last pause was over; nil where none was by then.
  func resumed(by now: Date) -> Date? { pauseEnd.flatMap { $0 <= now ? $0 : nil } }

  /// The first moment from an instant on at which nothing waits.
  func end(from instant: Date) -> Date {
    let resumed = pauseEnd(after: instant)
    return quiet?.end(from: resumed, in: zone) ?? resumed
  }
}
