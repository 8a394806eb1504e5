// SPDX-License-Identifier: Apache-2.0
// A digest as values: which items, said by whom, over which time. How it reads is in DigestText.swift.

public import struct FoundationEssentials.Date

/// What a channel's digest tells.
public struct Digest: Equatable, Sendable {
  /// Why it is made.
  public enum Occasion: Equatable, Sendable {
    /// The week is over.
    case closed
    /// The week is over, and was meant to be told earlier.
    case late
    /// Somebody asked; the week goes on.
    case soFar
    /// Somebody asked for a week that was closed before.
    case again
  }

  /// The channel.
  public var channel: ChannelKey
  /// The week it belongs to.
  public var week: ISOWeek
  /// Earlier weeks that it covers too, since they were never closed.
  public var missed: [ISOWeek]
  /// The days it covers.
  public var days: DayRange
  /// Why it is made.
  public var occasion: Occasion
  /// The moment up to which it tells.
  public var through: Date
  /// Wins, in the order they were said.
  public var wins: [Entry]
  /// Shout-outs, in the order they were said.
  public var shoutouts: [Entry]
  /// The log's head, for its footer.
  public var head: String
  /// Whether it says where each item was said, since it tells of other channels too.
  public var namesChannels: Bool
  /// The team's values that people named, most recently added last.
  public var values: [String]

  /// How many items it tells.
  public var entryCount: Int { wins.count + shoutouts.count }

  /// One item.
  public struct Entry: Equatable, Sendable {
    /// Who said it; several where the same message was recognised by several people's reactions.
    public var by: [Person]
    /// Who receives a shout-out.
    public var to: [Receiver]
    /// Who was part of a win.
    public var with: [Receiver]
    /// The words people said; empty where a sign, or a reaction, was all.
    public var text: String
    /// Hashtags.
    public var values: [String]
    /// Where people can open the message.
    public var link: String?
    /// When it was said.
    public var said: Date
    /// The channel it was said in.
    public var channel: String
    /// What people call that channel, where a platform told us.
    public var channelName: String?
    /// Who cheered it.
    public var cheers: [Person]
    /// The number of the record that told of it.
    public var sequence: UInt64
  }
}
