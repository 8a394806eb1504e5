// SPDX-License-Identifier: Apache-2.0
// How a command's words are read. Which words open a command is said in Parsing/CommandOpening.swift.

/// What somebody's words to the bot turned out to be.
public enum ReadCommand: Equatable, Sendable {
  /// A command.
  case command(Command)
  /// A known command's words were not right; how it is said.
  case wrongUse(command: String, help: CommandHelp)
  /// No command begins with these words; the nearest one that does.
  case unknown(nearest: String?)
}

/// Reads commands.
public enum CommandReader {
  /// Reads the words that follow the bot's name.
  public static func read(_ words: [CommandWord]) -> ReadCommand {
    guard let first = words.first else { return .command(.help) }
    guard case .word(let said) = first else { return .unknown(nearest: nil) }
    guard let family = family(said) else { return .unknown(nearest: nearestFamily(to: said)) }
    return read(words.dropFirst(), of: family)
  }

  /// The family that begins with a word, in any case.
  static func family(_ word: String) -> CommandFamily? {
    let word = word.lowercased()
    return CommandFamily.all.first { $0.word == word || $0.synonyms.contains(word) }
  }

  /// The first word that somebody probably meant.
  static func nearestFamily(to word: String) -> String? {
    NearestWord.suggestion(for: word, among: CommandFamily.all.map(\.word))
  }

  private static func read(_ rest: ArraySlice<CommandWord>, of family: CommandFamily) -> ReadCommand {
    guard let second = rest.first?.text.lowercased() else {
      return family.alone.map { .command($0) } ?? .wrongUse(command: family.word, help: family.usage)
    }
    if let branch = family.branches.first(where: { $0.word == second }) {
      return branch.read(rest.dropFirst()).map { .command($0) }
        ?? .wrongUse(command: "\(family.word) \(branch.word)", help: branch.help)
    }
    if let command = family.otherwise?(rest) { return .command(command) }
    if case .word? = rest.first, let nearest = NearestWord.suggestion(for: second, among: family.branches.map(\.word)) {
      return .unknown(nearest: "\(family.word) \(nearest)")
    }
    return .wrongUse(command: family.word, help: family.usage)
  }
}
