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
  /// Whether a week in which much was said is folded, or told in full.
  public var foldsLongWeek: Bool
  /// When gratitude counts.
  public var sensitivity: Sensitivity
  /// How records are acknowledged.
  public var acknowledgement: Acknowledgement
  /// Emoji that recognise, by shortcode.
  public var recognitionEmoji: Set<String>
  /// Identifiers of people who may give an admin's commands.
  public var admins: Set<String>
  /// Identifiers of other programs.
  public var bots: Set<String>
  /// What people call the bot, in lower case: a message that opens with a mention of one of these is a command.
  public var ownNames: Set<String>
  /// Where posts in the channel go.
  public enum Posting: Equatable, Sendable {
    /// Nobody said where.
    case nowhere
    /// To an address of their own, or into a directory.
    case address
    /// By the platform's API.
    case api
  }

  /// Where its posts go.
  public var posting: Posting
  /// Whether the platform can show a reaction.
  public var hasReactions: Bool
  /// Whether a post can go to one person alone.
  public var hasDirectMessages: Bool

  /// The language in which the bot speaks where nobody chose one in chat.
  public var wording: Wording

  /// Describes a channel.
  public init(
    hasDigest: Bool, digestTime: WeeklyTime, zone: String, tellsQuietWeek: Bool = true,
    foldsLongWeek: Bool = true,
    sensitivity: Sensitivity = .specific, acknowledgement: Acknowledgement = .reaction,
    recognitionEmoji: Set<String> = RecognitionEmoji.standard, admins: Set<String> = [], bots: Set<String> = [],
    ownNames: Set<String> = ["smallwins"], posting: Posting = .address, hasReactions: Bool = true,
    hasDirectMessages: Bool = false, wording: Wording = .english
  ) {
    self.hasDigest = hasDigest
    self.digestTime = digestTime
    self.zone = zone
    self.tellsQuietWeek = tellsQuietWeek
    self.foldsLongWeek = foldsLongWeek
    self.sensitivity = sensitivity
    self.acknowledgement = acknowledgement
    self.recognitionEmoji = recognitionEmoji
    self.admins = admins
    self.bots = bots
    self.ownNames = ownNames
    self.posting = posting
    self.hasReactions = hasReactions
    self.hasDirectMessages = hasDirectMessages
    self.wording = wording
  }

  /// Whether somebody is a program: configured as one, the bot itself, or known by a name that only programs have.
  public func isBot(_ person: Person) -> Bool {
    let id = person.id.lowercased()
    return bots.contains(person.id) || bots.contains(id) || ownNames.contains(id) || NameDirectory().isBot(id)
  }

  /// How records are shown to be kept where the platform is what it is.
  var shownAcknowledgement: Acknowledgement {
    acknowledgement == .reaction && !hasReactions ? .reply : acknowledgement
  }
}
