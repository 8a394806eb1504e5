// SPDX-License-Identifier: Apache-2.0
// A reaction as the fold remembers it: the last word on it, and which digests have told it.

public import struct FoundationEssentials.Date

/// A person's emoji on a message.
public struct RecordedReaction: Equatable, Sendable {
  /// The reaction, as it stands now; also one that was taken back, so that an older word on it is known for what it is.
  public private(set) var reaction: ReactionRecorded
  /// The number of the record that first told of it.
  public private(set) var sequence: UInt64
  /// The number of the record that made it what it is now.
  public private(set) var changed: UInt64
  /// The digests that have told it.
  public internal(set) var toldIn: [ToldIn] = []

  /// When it was made.
  public var said: Date { Date(unixMilliseconds: reaction.said) }

  init(_ reaction: ReactionRecorded, sequence: UInt64) {
    self.reaction = reaction
    self.sequence = sequence
    changed = sequence
  }

  func isSameAs(_ author: Person, _ emoji: String) -> Bool { reaction.author == author && reaction.emoji == emoji }

  /// A removal wins over an addition of the same moment: clocks of whole seconds see both at once, and what is wrongly missed
  /// can be said again.
  func isFollowed(byRemoval isRemoval: Bool, at said: Int64) -> Bool {
    guard isRemoval != reaction.removed else { return false }
    return isRemoval ? said >= reaction.said : said > reaction.said
  }

  mutating func change(to later: ReactionRecorded, sequence: UInt64) {
    reaction.removed = later.removed
    reaction.said = later.said
    changed = sequence
  }

  /// The message it stood on is gone.
  mutating func withdraw(sequence: UInt64) {
    reaction.removed = true
    changed = sequence
  }
}

/// What people's reactions to a message are.
enum ReactionMeaning {
  /// Each is a shout-out to the message's author.
  case shoutouts
  /// Each person cheers the message's items.
  case cheers
  /// The message was taken back, or says nothing any more.
  case nothing
}
