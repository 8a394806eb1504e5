// SPDX-License-Identifier: Apache-2.0
// Settings that are changed in chat, as the log keeps them. A member may be added, never renamed or given another meaning.

/// A setting, as it was changed in chat. It wins over the configuration file.
public struct SettingChanged: Equatable, Sendable, Codable {
  /// The chat it belongs to.
  public var chat: String
  /// The channel it belongs to; nil for settings of the whole chat.
  public var channel: String?
  /// Who changed it.
  public var by: Person
  /// What changed.
  public var setting: Setting
}

/// What can be set in chat: what is present changes, what is absent stays as it was.
public struct Setting: Equatable, Sendable, Codable {
  /// Whether the channel has a weekly digest.
  public var digest: Bool?
  /// When the digest is posted, as `friday 16:00`.
  public var every: String?
  /// The IANA zone that goes with `every`.
  public var zone: String?
  /// This channel's digest gathers the whole chat.
  public var digestHere: Bool?
  /// When gratitude counts.
  public var sensitivity: Sensitivity?
  /// How records are acknowledged.
  public var acknowledgement: Acknowledgement?
  /// A value of the team, added.
  public var valueAdded: String?
  /// A value of the team, removed.
  public var valueRemoved: String?
  /// A person who may now give an admin's commands.
  public var adminAdded: Person?
  /// A person who no longer may.
  public var adminRemoved: Person?
  /// An emoji that recognises from now on, by shortcode.
  public var emojiAdded: String?
  /// An emoji that no longer does.
  public var emojiRemoved: String?
  /// The most shout-outs that a person can give a day; 0 for as many as they like.
  public var dailyLimit: Int?
  /// The points that a person can give a week; 0 where points are off.
  public var weeklyBonus: Int?
  /// When the weekly prompt is posted, as `monday 09:30`, or `off`.
  public var prompt: String?
  /// What the weekly prompt says.
  public var promptText: String?
  /// The metric that leads, by name; empty for none.
  public var leadMetric: String?
  /// Its target, as it was said; absent for none.
  public var leadTarget: String?
  /// The tags of the languages that are looked for (BCP 47); empty for all.
  public var languages: [String]?
  /// The day on which digests, prompts and hints are posted again, as `2027-01-07`, or `off`.
  public var pausedUntil: String?
  /// When nothing is posted but answers to commands, as `saturday,sunday 18:00-08:00`, or `off`.
  public var quiet: String?
  /// Whether the board counts who gave and received most.
  public var boardRanks: Bool?
  /// A habit that the channel has from now on, by name.
  public var ritualAdded: String?
  /// A habit that it no longer has.
  public var ritualRemoved: String?
  /// When partners are drawn, as `monday 09:00`, or `off`; in this channel, for the whole chat.
  public var partners: String?
  /// What is looked back on, `monthly` or `quarterly`, or `off`.
  public var review: String?

  init(
    digest: Bool? = nil, every: String? = nil, zone: String? = nil, digestHere: Bool? = nil,
    sensitivity: Sensitivity? = nil, acknowledgement: Acknowledgement? = nil, valueAdded: String? = nil,
    valueRemoved: String? = nil, adminAdded: Person? = nil, adminRemoved: Person? = nil, emojiAdded: String? = nil,
    emojiRemoved: String? = nil, dailyLimit: Int? = nil, weeklyBonus: Int? = nil, prompt: String? = nil,
    promptText: String? = nil, leadMetric: String? = nil, leadTarget: String? = nil, languages: [String]? = nil,
    pausedUntil: String? = nil, quiet: String? = nil, boardRanks: Bool? = nil,
    ritualAdded: String? = nil, ritualRemoved: String? = nil, partners: String? = nil, review: String? = nil
  ) {
    self.digest = digest
    self.every = every
    self.zone = zone
    self.digestHere = digestHere
    self.sensitivity = sensitivity
    self.acknowledgement = acknowledgement
    self.valueAdded = valueAdded
    self.valueRemoved = valueRemoved
    self.adminAdded = adminAdded
    self.adminRemoved = adminRemoved
    self.emojiAdded = emojiAdded
    self.emojiRemoved = emojiRemoved
    self.dailyLimit = dailyLimit
    self.weeklyBonus = weeklyBonus
    self.prompt = prompt
    self.promptText = promptText
    self.leadMetric = leadMetric
    self.leadTarget = leadTarget
    self.languages = languages
    self.pausedUntil = pausedUntil
    self.quiet = quiet
    self.boardRanks = boardRanks
    self.ritualAdded = ritualAdded
    self.ritualRemoved = ritualRemoved
    self.partners = partners
    self.review = review
  }
}

/// How the bot shows that it kept something.
public enum Acknowledgement: String, Sendable, Codable, CaseIterable {
  /// By an emoji on the message; a reply where the platform has no reactions.
  case reaction
  /// By a short reply.
  case reply
  /// Not at all.
  case off
}
