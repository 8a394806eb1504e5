// SPDX-License-Identifier: Apache-2.0
// What a message yields: the small things a team wants to remember.

/// The kinds of items. Raw values are part of the log's format and of what `parse` and `export` print.
public enum ItemKind: String, Sendable, Codable, CaseIterable {
  /// Recognition that somebody receives.
  case shoutout
  /// Something that worked.
  case win
  /// Something that was learned.
  case lesson
  /// Something that stands in the way, or went wrong.
  case setback
  /// What people outside the team said in its favour.
  case praise
  /// Something somebody means to do.
  case goal
  /// A goal that was reached.
  case done
  /// Something that is tried out to learn from it.
  case experiment
  /// What came of an experiment.
  case result
  /// A number that the team watches.
  case metric
  /// How somebody feels, from 1 to 5.
  case mood
  /// What worked, so that others repeat it; or how it went when somebody did.
  case practice
  /// What somebody says to a question that we asked: never read in a message by itself.
  case answer
}

/// How an experiment ended, or a practice that somebody tried.
public enum Outcome: String, Sendable, Codable, CaseIterable {
  /// It did what was hoped for.
  case worked
  /// It did not.
  case didNot = "didn't"
  /// Nobody can say.
  case unclear
}

/// Somebody who receives recognition or was part of a win.
public struct Receiver: Hashable, Sendable, Codable {
  /// Who.
  public var person: Person
  /// Whether it is a group.
  public var isGroup: Bool

  /// Names a receiver.
  public init(_ person: Person, isGroup: Bool = false) {
    self.person = person
    self.isGroup = isGroup
  }
}

/// One thing that a message says. What a kind does not carry is empty or nil.
public struct Item: Equatable, Sendable, Codable {
  /// What it is.
  public var kind: ItemKind
  /// Who receives a shout-out; empty for other kinds.
  public var to: [Receiver]
  /// Who is mentioned in an item that is no shout-out.
  public var with: [Receiver]
  /// A shout-out's reason, an experiment's hypothesis or another kind's text, in the words people said; empty where
  /// nothing was said.
  public var text: String
  /// Hashtags in lower case, without their mark, in the order they were said.
  public var values: [String]
  /// Points for each receiver, where micro-bonuses are on and points were given.
  public var points: Int?
  /// The rule that made it, for people who ask why: `plus-plus`, `explicit-word`, `gratitude`, `emoji`, `reply`, …
  public var rule: String
  /// Who gave praise, where they are named.
  public var from: String?
  /// When a goal or an experiment is due, as it was said.
  public var due: String?
  /// What an experiment watches, or the name of a metric.
  public var metric: String?
  /// A metric's value.
  public var value: Double?
  /// A metric's unit, as it was said.
  public var unit: String?
  /// A mood, from 1 to 5.
  public var score: Int?
  /// How an experiment or a practice went.
  public var outcome: Outcome?
  /// The number of the goal, experiment or practice that it tells of (`done: #2`).
  public var about: Int?
  /// The number that this goal, experiment or practice goes by in its chat.
  public var number: Int?
  /// Present and true of a larger goal: the aim of its tag, which is the first of ``values``. Goals with that tag are steps towards it.
  public var isAim: Bool?
  /// The words of the question that it answers.
  public var asked: String?

  /// The tag of a larger goal; nil for everything else.
  var aimTag: String? { isAim == true ? values.first : nil }

  /// Describes an item.
  public init(
    kind: ItemKind, to: [Receiver] = [], with: [Receiver] = [], text: String = "", values: [String] = [],
    points: Int? = nil, rule: String
  ) {
    self.kind = kind
    self.to = to
    self.with = with
    self.text = text
    self.values = values
    self.points = points
    self.rule = rule
  }
}
