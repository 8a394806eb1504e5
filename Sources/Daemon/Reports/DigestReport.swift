// SPDX-License-Identifier: Apache-2.0
// A digest as JSON, for programs: `smallwins digest preview --format json`. Everything that the digest tells is in it, unfolded; what a
// digest does not tell, such as who felt how, is not.

import ChatPlatforms
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
    /// Who gave praise.
    public var from: String?
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
      from = entry.from
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
  /// Lessons.
  public var lessons: [Entry]
  /// What stood in the way.
  public var setbacks: [Entry]
  /// What people outside the team said.
  public var praise: [Entry]
  /// Experiments that ended, and those that run.
  public var experiments: [Trial]
  /// Practices.
  public var practices: [Practice]
  /// Goals by how they stand: `done`, `new`, `carried`, `aim`.
  public var goals: [Goal]
  /// Answers to the weekly prompt.
  public var answers: [Answers]
  /// Metrics, the one that leads first.
  public var metrics: [Series]
  /// How people felt; absent where too few said so.
  public var mood: Mood?
  /// Who did something for the first time.
  public var firsts: Firsts
  /// Round numbers, by kind.
  public var milestones: [String: Int]
  /// Weeks in a row, by kind.
  public var weeksInARow: [String: Int]
  /// What was said a year ago.
  public var yearAgo: Entry?
  /// The tag of the story that is told.
  public var story: String?
  /// The story's lines, in the channel's language; absent where none is told.
  public var storyLines: [String]?
  /// Who gave and received most; absent where no admin asked for that.
  public var ranks: Ranks?
  /// What next week brings.
  public var nextWeek: NextWeek
  /// The log's head.
  public var head: String

  /// Describes a digest.
  /// - Parameters:
  ///   - words: The channel's language.
  ///   - zone: The channel's zone.
  public init(_ digest: Digest, words: Wording, zone: TimeZoneRules) {
    chat = digest.channel.chat
    channel = digest.channel.channel
    week = digest.week.description
    through = Timestamp.format(digest.through)
    wins = digest.wins.map(Entry.init)
    shoutouts = digest.shoutouts.map(Entry.init)
    lessons = digest.lessons.map(Entry.init)
    setbacks = digest.setbacks.map(Entry.init)
    praise = digest.praise.map(Entry.init)
    experiments = (digest.results + digest.running).map(Trial.init)
    practices = digest.practices.map(Practice.init)
    let goals = digest.goals
    self.goals =
      goals.done.map { Goal($0, "done") } + goals.new.map { Goal($0, "new") }
      + goals.carried.map { Goal($0, "carried") } + goals.aims.map { Goal($0, "aim") }
    answers = digest.answers.map { Answers(question: $0.question, entries: $0.entries.map(Entry.init)) }
    metrics = digest.metrics.map(Series.init)
    mood = digest.mood.map { Mood(answered: $0.count, average: $0.average) }
    firsts = Firsts(
      gave: digest.firsts.gave.map(\.displayName), received: digest.firsts.received.map(\.displayName),
      shared: digest.firsts.shared.map(\.displayName))
    milestones = digest.milestones.reduce(into: [:]) { $0[$1.kind.rawValue] = $1.number }
    weeksInARow = digest.steadiness.reduce(into: [:]) { $0[$1.kind.rawValue] = $1.weeks }
    yearAgo = digest.lookBack.map { Entry($0.entry) }
    story = digest.storyTag
    storyLines = digest.storyTag.map { _ in
      digest.storyLines(words: words, zone: zone).map { PlainTextRenderer().render(RichText([.paragraph($0)])) }
    }
    ranks = digest.ranks.givers.isEmpty && digest.ranks.receivers.isEmpty ? nil : Ranks(digest.ranks)
    nextWeek = NextWeek(digest.ahead)
    head = digest.head
  }
}
