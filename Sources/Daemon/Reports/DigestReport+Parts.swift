// SPDX-License-Identifier: Apache-2.0
// The parts of a digest that are more than a list of items, for programs.

import Recognition

extension DigestReport {
  /// An experiment.
  public struct Trial: Equatable, Sendable, Encodable {
    /// The number it goes by.
    public var number: Int?
    /// What is tried.
    public var experiment: Entry?
    /// What it watches.
    public var metric: String?
    /// When its time box ends, as it was said.
    public var due: String?
    /// How it ended: `worked`, `didn't`, `unclear`; absent while it runs.
    public var outcome: String?
    /// What came of it.
    public var result: Entry?

    init(_ trial: Digest.Trial) {
      number = trial.number
      experiment = trial.experiment.map(Entry.init)
      metric = trial.metric
      due = trial.due
      outcome = trial.outcome?.rawValue
      result = trial.result.map(Entry.init)
    }
  }

  /// A practice.
  public struct Practice: Equatable, Sendable, Encodable {
    /// Somebody's try.
    public struct Try: Equatable, Sendable, Encodable {
      /// How it went.
      public var outcome: String?
      /// Who, and what they said of it.
      public var entry: Entry
    }

    /// The number it goes by.
    public var number: Int?
    /// What it is.
    public var practice: Entry?
    /// Who tried it.
    public var tries: [Try]

    init(_ practice: Digest.Practice) {
      number = practice.number
      self.practice = practice.practice.map(Entry.init)
      tries = practice.tries.map { Try(outcome: $0.outcome?.rawValue, entry: Entry($0.entry)) }
    }
  }

  /// A goal.
  public struct Goal: Equatable, Sendable, Encodable {
    /// The number it goes by.
    public var number: Int?
    /// How it stands.
    public var standing: String
    /// What it is.
    public var goal: Entry
    /// When it is due, as it was said.
    public var due: String?

    init(_ goal: Digest.Goal, _ standing: String) {
      number = goal.number
      self.standing = standing
      self.goal = Entry(goal.entry)
      due = goal.due
    }
  }

  /// Answers to one question.
  public struct Answers: Equatable, Sendable, Encodable {
    /// What was asked.
    public var question: String?
    /// The answers.
    public var entries: [Entry]
  }

  /// A metric over weeks.
  public struct Series: Equatable, Sendable, Encodable {
    /// Its name.
    public var name: String
    /// Its last value of each week, oldest first.
    public var values: [Double?]
    /// Its unit, as it was said.
    public var unit: String?
    /// What the team aims at.
    public var target: String?
    /// Whether it leads.
    public var leads: Bool

    init(_ series: Digest.Series) {
      name = series.name
      values = series.values
      unit = series.unit
      target = series.target
      leads = series.leads
    }
  }

  /// How people felt.
  public struct Mood: Equatable, Sendable, Encodable {
    /// How many answered.
    public var answered: Int
    /// Their average to the nearest half.
    public var average: Double
  }

  /// First times.
  public struct Firsts: Equatable, Sendable, Encodable {
    /// Gave a shout-out.
    public var gave: [String]
    /// Received one.
    public var received: [String]
    /// Shared a win.
    public var shared: [String]
  }

  /// Who gave and received most.
  public struct Ranks: Equatable, Sendable, Encodable {
    /// Somebody and how often.
    public struct Rank: Equatable, Sendable, Encodable {
      /// Who.
      public var person: String
      /// How often.
      public var count: Int

      init(_ rank: Digest.Ranks.Rank) { (person, count) = (rank.person.displayName, rank.count) }
    }

    /// Who gave, most first.
    public var givers: [Rank]
    /// Who received, most first.
    public var receivers: [Rank]

    init(_ ranks: Digest.Ranks) { (givers, receivers) = (ranks.givers.map(Rank.init), ranks.receivers.map(Rank.init)) }
  }

  /// What next week brings.
  public struct NextWeek: Equatable, Sendable, Encodable {
    /// Goals that are due in it; each stands as `due`.
    public var goals: [Goal]
    /// Experiments whose time ends in it.
    public var experiments: [Trial]
    /// What is asked next.
    public var prompt: String?

    init(_ ahead: Digest.Ahead) {
      goals = ahead.goals.map { Goal($0, "due") }
      experiments = ahead.experiments.map(Trial.init)
      prompt = ahead.prompt
    }
  }
}
