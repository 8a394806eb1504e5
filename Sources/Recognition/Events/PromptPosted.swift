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
  /// The identifier of the post that asks, so that what is said below it is known for an answer.
  public var post: String?
  /// What it asks.
  public var text: String?

  /// Describes a prompt.
  public init(chat: String, channel: String, week: String, post: String? = nil, text: String? = nil) {
    self.chat = chat
    self.channel = channel
    self.week = week
    self.post = post
    self.text = text
  }
}
