// SPDX-License-Identifier: Apache-2.0
// What the parser has to know beyond a message's words, and what it answers.

/// The circumstances of a message.
public struct ParsingContext: Sendable {
  /// Who said it; nobody recognises only themselves.
  public var author: Person
  /// Who said the message that it answers, where it answers one: the receiver of a sign that names nobody.
  public var repliedTo: Person?
  /// When gratitude counts.
  public var sensitivity: Sensitivity
  /// The emoji that stand for recognition, by canonical name.
  public var recognitionEmoji: Set<String>
  /// Whether `+5 @ada` carries points.
  public var bonusIsOn: Bool
  /// The languages that are looked for.
  public var languages: Languages
  /// Who is a program and cannot receive.
  public var isBot: @Sendable (Person) -> Bool

  /// Describes a message's circumstances.
  public init(
    author: Person, repliedTo: Person? = nil, sensitivity: Sensitivity = .specific,
    recognitionEmoji: Set<String> = RecognitionEmoji.standard, bonusIsOn: Bool = false,
    languages: Languages = .all, isBot: @escaping @Sendable (Person) -> Bool = { NameDirectory().isBot($0.id) }
  ) {
    self.author = author
    self.repliedTo = repliedTo
    self.sensitivity = sensitivity
    self.recognitionEmoji = recognitionEmoji
    self.bonusIsOn = bonusIsOn
    self.languages = languages
    self.isBot = isBot
  }
}

/// What the parser read in a message.
public struct Reading: Equatable, Sendable {
  /// What counts, in the order it was said.
  public var items: [Item]
  /// Whether somebody plainly recognised nobody but themselves, so that the bot can say kindly why nothing happened.
  public var onlyTheAuthor: Bool
  /// Each sign that was seen and what became of it, for people who ask why.
  public var trace: [TraceEntry]

  /// Describes a reading.
  public init(items: [Item] = [], onlyTheAuthor: Bool = false, trace: [TraceEntry] = []) {
    self.items = items
    self.onlyTheAuthor = onlyTheAuthor
    self.trace = trace
  }
}

extension Reading {
  /// Whether somebody who is named was thanked, and only what for is missing.
  var lacksReason: Bool {
    trace.contains { entry in
      if case .refused(.unspecific) = entry.outcome { entry.words.contains("@") } else { false }
    }
  }
}

/// A sign of recognition, or of a win, that the parser saw.
public struct TraceEntry: Equatable, Sendable {
  /// What became of a sign.
  public enum Outcome: Equatable, Sendable {
    /// It made an item, by this rule.
    case counted(rule: String)
    /// It made none, and why.
    case refused(Trap)
  }

  /// The line of the message, counted from 1.
  public var line: Int
  /// The words it went by.
  public var words: String
  /// What became of it.
  public var outcome: Outcome

  /// Describes a sign and what became of it.
  public init(line: Int, words: String, outcome: Outcome) {
    self.line = line
    self.words = words
    self.outcome = outcome
  }
}
