// SPDX-License-Identifier: Apache-2.0
// What the configuration file says of a channel, as plain values; what was set in chat is laid over it (EffectiveSettings).

/// A channel's settings, as the configuration file gives them.
public struct ChannelPolicy: Equatable, Sendable {
  /// Whether it has a weekly digest.
  public var hasDigest: Bool
  /// When a digest is posted, where one is.
  public var digestTime: WeeklyTime
  /// The IANA zone of `digestTime`.
  public var zone: String
  /// Whether a week without items gets a line.
  public var tellsQuietWeek: Bool
  /// When gratitude counts.
  public var sensitivity: Sensitivity
  /// How records are acknowledged.
  public var acknowledgement: Acknowledgement
  /// Emoji that recognise, by shortcode.
  public var recognitionEmoji: Set<String>
  /// Identifiers of people who may give an admin's commands.
  public var admins: Set<String>
  /// Identifiers of programs, the bot's own names among them.
  public var bots: Set<String>
  /// Whether the platform can show a reaction.
  public var hasReactions: Bool

  /// Describes a channel.
  public init(
    hasDigest: Bool, digestTime: WeeklyTime, zone: String, tellsQuietWeek: Bool = true,
    sensitivity: Sensitivity = .specific, acknowledgement: Acknowledgement = .reaction,
    recognitionEmoji: Set<String> = RecognitionEmoji.standard, admins: Set<String> = [], bots: Set<String> = [],
    hasReactions: Bool = true
  ) {
    self.hasDigest = hasDigest
    self.digestTime = digestTime
    self.zone = zone
    self.tellsQuietWeek = tellsQuietWeek
    self.sensitivity = sensitivity
    self.acknowledgement = acknowledgement
    self.recognitionEmoji = recognitionEmoji
    self.admins = admins
    self.bots = bots
    self.hasReactions = hasReactions
  }
}
