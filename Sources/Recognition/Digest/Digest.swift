// SPDX-License-Identifier: Apache-2.0
// A digest as values: which items, said by whom, over which time, and what a team sees when it looks at them together. How it reads
// is in DigestText.swift.

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
    /// A look back over a month or a quarter.
    case review
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
  /// The log's head, for its footer.
  public var head: String
  /// Whether it says where each item was said, since it tells of other channels too.
  public var namesChannels: Bool

  // MARK: What people said, each in the order it was said

  /// Wins.
  public var wins: [Entry] = []
  /// Shout-outs.
  public var shoutouts: [Entry] = []
  /// What people outside the team said.
  public var praise: [Entry] = []
  /// Lessons.
  public var lessons: [Entry] = []
  /// What stood in the way.
  public var setbacks: [Entry] = []
  /// Experiments that ended.
  public var results: [Trial] = []
  /// Experiments that go on.
  public var running: [Trial] = []
  /// Practices that somebody told or tried.
  public var practices: [Practice] = []
  /// Goals, done and carried over.
  public var goals = Goals()
  /// What was answered to the weekly prompt, question by question.
  public var answers: [Answers] = []

  // MARK: What there is to see in it

  /// The metric that leads, and after it those that people told besides.
  public var metrics: [Series] = []
  /// How people felt; nil where fewer than ``Mood/fewest`` said so.
  public var mood: Mood?
  /// Who did something for the first time.
  public var firsts = Firsts()
  /// Round numbers that the team reached.
  public var milestones: [Milestone] = []
  /// What was shared week after week.
  public var steadiness: [Run] = []
  /// What was said a year ago.
  public var lookBack: LookBack?
  /// The story that is told this week, and since when the week goes.
  var story: ToldStory?
  /// The tag of that story.
  public var storyTag: String? { story?.story.tag }
  /// Who gave and received most, where an admin asked for that.
  public var ranks = Ranks()
  /// The team's values that people named, most recently added last.
  public var values: [String] = []
  /// What next week brings.
  public var ahead = Ahead()

  /// Whether a long week is folded.
  public var folds = true
  /// How often each person, by identifier, was part of what was said in the weeks before: where a long week is folded, those who
  /// are seldom seen come first.
  public var familiarity: [String: Int] = [:]

  /// How many things that people said it tells; moods are in it only where they are told.
  public var entryCount: Int {
    let words = [wins, shoutouts, praise, lessons, setbacks].map(\.count).reduce(0, +)
    let work = results.count + running.filter(\.isNew).count + practices.map(\.told).reduce(0, +)
    let numbers = metrics.filter(\.isNew).count + (mood?.count ?? 0)
    return words + work + goals.done.count + goals.new.count + answers.map(\.entries.count).reduce(0, +) + numbers
  }

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
    /// Who gave praise, as it was said.
    public var from: String?
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
