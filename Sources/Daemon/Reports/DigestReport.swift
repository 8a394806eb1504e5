// SPDX-License-Identifier: Apache-2.0
// A digest as JSON, for programs: `smallwins digest preview --format json`.

public import Recognition

/// A digest for programs.
public struct DigestReport: Equatable, Sendable, Encodable {
  /// An item.
  public struct Entry: Equatable, Sendable, Encodable {
    /// The number of the record that told of it.
    public var seq: UInt64
    /// When it was said, RFC 3339.
    public var time: String
    /// Where.
    public var channel: String
    /// Who said it.
    public var by: [String]
    /// Who receives it.
    public var to: [String]
    /// Who was part of it.
    public var with: [String]
    /// The words.
    public var text: String
    /// Hashtags.
    public var values: [String]
    /// Who cheered it.
    public var cheers: [String]
    /// Where people can open it.
    public var link: String?

    init(_ entry: Digest.Entry) {
      seq = entry.sequence
      time = Timestamp.format(entry.said)
      channel = entry.channel
      by = entry.by.map(\.displayName)
      to = entry.to.map(\.person.displayName)
      with = entry.with.map(\.person.displayName)
      text = entry.text
      values = entry.values
      cheers = entry.cheers.map(\.displayName)
      link = entry.link
    }
  }

  /// The chat.
  public var chat: String
  /// The channel.
  public var channel: String
  /// The week, such as `2026-W47`.
  public var week: String
  /// Up to when it tells, RFC 3339.
  public var through: String
  /// Wins.
  public var wins: [Entry]
  /// Shout-outs.
  public var shoutouts: [Entry]
  /// The log's head.
  public var head: String

  /// Describes a digest.
  public init(_ digest: Digest) {
    chat = digest.channel.chat
    channel = digest.channel.channel
    week = digest.week.description
    through = Timestamp.format(digest.through)
    wins = digest.wins.map(Entry.init)
    shoutouts = digest.shoutouts.map(Entry.init)
    head = digest.head
  }
}
