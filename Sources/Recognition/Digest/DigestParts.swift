// SPDX-License-Identifier: Apache-2.0
// The parts of a digest that are more than a list of what people said.

import struct FoundationEssentials.Date

extension Digest {
  /// An experiment.
  public struct Trial: Equatable, Sendable {
    /// The number it goes by; nil where a result names none.
    public var number: Int?
    /// The hypothesis and who tries it; nil where a result names no experiment.
    public var experiment: Entry?
    /// What it watches.
    public var metric: String?
    /// When its time box ends, as it was said.
    public var due: String?
    /// When that is, where it can be read.
    public var day: CivilDate?
    /// What came of it, and who said so; nil while it runs.
    public var result: Entry?
    /// How it ended.
    public var outcome: Outcome?
    /// Whether it began in the time that is told.
    public var isNew: Bool
  }

  /// A practice that somebody told, or that others tried.
  public struct Practice: Equatable, Sendable {
    /// Somebody's try.
    public struct Try: Equatable, Sendable {
      /// Who, and what they said of it.
      public var entry: Entry
      /// How it went.
      public var outcome: Outcome?
    }

    /// The number it goes by.
    public var number: Int?
    /// What it is and who told it; nil where a muted person did.
    public var practice: Entry?
    /// Whether it was told in the time that is told.
    public var isNew: Bool
    /// The tries in that time.
    public var tries: [Try]

    var told: Int { (isNew ? 1 : 0) + tries.count }
  }

  /// A goal.
  public struct Goal: Equatable, Sendable {
    /// The number it goes by; nil where what is done was no goal before.
    public var number: Int?
    /// What it is, and who means to reach it.
    public var entry: Entry
    /// When it is due, as it was said.
    public var due: String?
    /// When it is due, where that can be read.
    public var day: CivilDate?
  }

  /// Goals.
  public struct Goals: Equatable, Sendable {
    /// Those that were reached.
    public var done: [Goal] = []
    /// Those that were set in the time that is told, and are open at its end.
    public var new: [Goal] = []
    /// Those that are open since before.
    public var carried: [Goal] = []
    /// The larger goals that are open, under whose tags others stand; each goes by the first of its tags.
    public var aims: [Goal] = []
  }

  /// What was answered to a prompt.
  public struct Answers: Equatable, Sendable {
    /// What was asked.
    public var question: String?
    /// The answers.
    public var entries: [Entry]
  }

  /// A metric over weeks.
  public struct Series: Equatable, Sendable {
    /// How many weeks there are at most.
    public static let weeks = 13

    /// Its name as it was last said.
    public var name: String
    /// Its last value of each week, oldest first, from the first week that has one; nil for a week without one.
    public var values: [Double?]
    /// Its unit, as it was last said.
    public var unit: String?
    /// What the team aims at, as it was said; for the metric that leads.
    public var target: String?
    /// Whether it is the one that leads.
    public var leads: Bool
    /// Whether it was told in the time that is told.
    public var isNew: Bool

    /// The last value there is.
    public var last: Double? { values.last { $0 != nil } ?? nil }
    /// The one before it.
    public var previous: Double? { values.compactMap { $0 }.dropLast().last }
  }

  /// How people felt, without saying who.
  public struct Mood: Equatable, Sendable {
    /// How many people have to answer before anything is told.
    public static let fewest = 5

    /// How many answered.
    public var count: Int
    /// Their average to the nearest half, from 1 to 5: nothing finer, so that nobody's own answer can be reckoned from it.
    public var average: Double
  }

  /// Who did something for the first time.
  public struct Firsts: Equatable, Sendable {
    /// Gave a shout-out.
    public var gave: [Person] = []
    /// Received one.
    public var received: [Person] = []
    /// Shared a win.
    public var shared: [Person] = []
  }

  /// A round number that the team reached together.
  public struct Milestone: Equatable, Sendable {
    /// Of what: wins, shout-outs, lessons.
    public var kind: ItemKind
    /// The number.
    public var number: Int
  }

  /// What was shared week after week.
  public struct Run: Equatable, Sendable {
    /// What.
    public var kind: ItemKind
    /// In how many weeks, this one included.
    public var weeks: Int
  }

  /// Something from a year ago.
  public struct LookBack: Equatable, Sendable {
    /// What it was.
    public var kind: ItemKind
    /// The words.
    public var entry: Entry
  }

  /// The story of the week.
  struct ToldStory: Equatable, Sendable {
    var story: Story
    /// When the week began that it is told in.
    var since: Date
  }

  /// Who gave and received most.
  public struct Ranks: Equatable, Sendable {
    /// Somebody and how often.
    public struct Rank: Equatable, Sendable {
      /// Who.
      public var person: Person
      /// How often.
      public var count: Int
    }

    /// Who gave, most first.
    public var givers: [Rank] = []
    /// Who received, most first.
    public var receivers: [Rank] = []
  }

  /// What next week brings.
  public struct Ahead: Equatable, Sendable {
    /// Goals that are due in it.
    public var goals: [Goal] = []
    /// Experiments whose time box ends in it.
    public var experiments: [Trial] = []
    /// What is asked next.
    public var prompt: String?
  }
}
