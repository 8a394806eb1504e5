// SPDX-License-Identifier: Apache-2.0
// The record of a weekly prompt.

/// A channel's weekly prompt was planned to be posted.
public struct PromptPosted: Equatable, Sendable, Codable {
  /// The chat.
  public var chat: String
  /// The channel.
  public var channel: String
  /// The week's name, such as `2026-W47`.
  public var week: String

  /// Describes a prompt.
  public init(chat: String, channel: String, week: String) {
    self.chat = chat
    self.channel = channel
    self.week = week
  }
}
