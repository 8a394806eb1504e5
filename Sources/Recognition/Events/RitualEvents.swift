// SPDX-License-Identifier: Apache-2.0
// The records of what comes by itself besides digests and prompts: partners that were drawn, reviews that were posted.

/// A chat's partners for a week were drawn. The draw is chance, so it is kept: whoever reads the log again draws none.
public struct PartnersDrawn: Equatable, Sendable, Codable {
  /// The chat.
  public var chat: String
  /// The channel that wanted it.
  public var channel: String
  /// The week's name, such as `2026-W47`.
  public var week: String
  /// Pairs, and where the number is odd, one group of three. None where there were fewer than two people.
  public var groups: [[Person]]

  /// Describes a draw.
  public init(chat: String, channel: String, week: String, groups: [[Person]]) {
    self.chat = chat
    self.channel = channel
    self.week = week
    self.groups = groups
  }
}

/// A channel's review of a month or a quarter came due, and was planned to be posted where there is something to tell.
public struct ReviewPosted: Equatable, Sendable, Codable {
  /// The chat.
  public var chat: String
  /// The channel.
  public var channel: String
  /// What it looks back on, such as `2026-11` or `2026-Q4`.
  public var period: String

  /// Describes a review.
  public init(chat: String, channel: String, period: String) {
    self.chat = chat
    self.channel = channel
    self.period = period
  }
}
