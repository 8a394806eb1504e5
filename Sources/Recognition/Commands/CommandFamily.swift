// SPDX-License-Identifier: Apache-2.0
// The shape of the commands that begin with one word. Each family is a table in a file of its own; how it is looked up is in
// CommandReader.swift.

/// The commands that begin with one word.
struct CommandFamily: Sendable {
  /// The words behind the family's own.
  typealias Arguments = ArraySlice<CommandWord>
  /// What words mean; nil where they are not right.
  typealias Meaning = @Sendable (Arguments) -> Command?

  /// What may stand as the second word.
  struct Branch: Sendable {
    var word: String
    /// How it is said, where the words behind it are not right.
    var help: CommandHelp
    var read: Meaning

    init(_ word: String, _ help: CommandHelp, _ read: @escaping Meaning) {
      self.word = word
      self.help = help
      self.read = read
    }

    /// A word with nothing behind it.
    init(_ word: String, _ help: CommandHelp, is command: Command) {
      self.init(word, help) { $0.isEmpty ? command : nil }
    }
  }

  /// The first word.
  var word: String
  /// Other first words for the same.
  var synonyms: [String]
  /// How the family is said, where it is not clear which of its commands was meant.
  var usage: CommandHelp
  /// Its lines in the list of commands.
  var help: [CommandHelp]
  /// What the word alone means; nil where it needs another.
  var alone: Command?
  /// The second words.
  var branches: [Branch]
  /// What words mean that begin with no branch.
  var otherwise: Meaning?

  init(
    _ word: String, synonyms: [String] = [], usage: CommandHelp, help: [CommandHelp]? = nil, alone: Command? = nil,
    branches: [Branch] = [], otherwise: Meaning? = nil
  ) {
    self.word = word
    self.synonyms = synonyms
    self.usage = usage
    self.help = help ?? [usage]
    self.alone = alone
    self.branches = branches
    self.otherwise = otherwise
  }

  /// A command of one word, whatever follows it.
  init(_ word: String, synonyms: [String] = [], is command: Command, _ effect: CommandPhrase, admins: Bool = false) {
    self.init(
      word, synonyms: synonyms, usage: CommandHelp(word, effect, admins: admins), alone: command,
      otherwise: { _ in command })
  }

  /// All families, in the order in which people read of them.
  static let all: [CommandFamily] = [
    help, me, board, goals, story, preview, undo, why, release, mute, unmute, partner, forget, settings, values, digest,
    prompt, partners, review, rituals, pause, quiet, sensitivity, acknowledgement, emoji, limit, bonus, language,
    leadMetric, admin, erase, export,
    health,
  ]
}

extension CommandWord {
  /// The word as text; a person by their identifier.
  var text: String {
    switch self {
    case .word(let word): word
    case .person(let person): person.id
    }
  }

  /// The word as people read it.
  var said: String {
    switch self {
    case .word(let word): word
    case .person(let person): "@\(person.displayName)"
    }
  }
}

extension CommandFamily.Arguments {
  /// The words as people read them. What stood beside a mention without a space between was cut off, and is put back.
  var sentence: String {
    var sentence = ""
    var followsMention = false
    for word in self {
      let said = word.said
      let isApart = !followsMention || said.first.map { $0.isLetter || $0.isNumber || $0 == "@" || $0 == "#" } ?? true
      sentence += (sentence.isEmpty || !isApart ? "" : " ") + said
      if case .person = word { followsMention = true } else { followsMention = false }
    }
    return sentence
  }

  /// The only word, where there is one.
  var onlyWord: String? {
    guard count == 1, case .word(let word)? = first else { return nil }
    return word
  }

  /// The only person, where there is one.
  var onlyPerson: Person? {
    guard count == 1, case .person(let person)? = first else { return nil }
    return person
  }
}
