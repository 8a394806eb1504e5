// SPDX-License-Identifier: Apache-2.0
// The record of a question that is asked once, and so must be known for as long as what it is about. It names nobody: who was asked is
// the author of what it is about.

/// Somebody was asked about an experiment of theirs, or about a metric.
public struct ReminderGiven: Equatable, Sendable, Codable {
  /// The chat.
  public var chat: String
  /// The channel it was asked in.
  public var channel: String
  /// The number of the experiment whose time is over.
  public var number: Int?
  /// The name of the metric, as it was said.
  public var metric: String?
  /// Our identifier of the post that asks about an experiment, so that an answer to that post is known for one; nil in records of earlier
  /// versions.
  public var post: String?

  /// Describes a question.
  public init(chat: String, channel: String, number: Int? = nil, metric: String? = nil, post: String? = nil) {
    self.post = post
    self.chat = chat
    self.channel = channel
    self.number = number
    self.metric = metric
  }
}
