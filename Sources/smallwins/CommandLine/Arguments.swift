// SPDX-License-Identifier: Apache-2.0
// Reads a command's line by its description. Options take their value as `--name VALUE` or `--name=VALUE`; `--` ends them.

import Recognition

/// The words of a command line, sorted.
struct Arguments {
  /// The values of each option, in order; a flag's is empty.
  private(set) var options: [String: [String]] = [:]
  /// What is no option.
  private(set) var words: [String] = []

  init(_ line: [String], for command: CommandSpec) throws(UsageError) {
    let known = command.options + [.help]
    var rest = line[...]
    while let word = rest.popFirst() {
      // A message such as "- kudos to @ada" is a word; no option has a space in its name.
      guard word.hasPrefix("-"), word != "-", !word.prefix(while: { $0 != "=" }).contains(" ") else {
        words.append(word)
        continue
      }
      if word == "--" {
        words += rest
        return
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts[0] == "-h" ? "--help" : parts[0]
      guard let option = known.first(where: { $0.name == name }) else {
        throw UsageError.unknown("option", name, among: known.map(\.name), command: command.name)
      }
      if option.value == nil {
        guard parts.count == 1 else { throw UsageError("\(name) takes no value", command: command.name) }
        options[name, default: []].append("")
      } else if parts.count == 2 {
        options[name, default: []].append(parts[1])
      } else if let value = rest.popFirst() {
        options[name, default: []].append(value)
      } else {
        throw UsageError("\(name) needs a value: \(option.heading)", command: command.name)
      }
    }
  }

  /// The last value of an option.
  subscript(_ name: String) -> String? { options[name]?.last }

  /// Whether a flag was given.
  func has(_ name: String) -> Bool { options[name] != nil }

  /// The first word, which must be one of the command's verbs.
  func verb(of command: CommandSpec) throws(UsageError) -> String {
    guard let verb = words.first else {
      throw UsageError("say which: \(command.verbs.joined(separator: ", "))", command: command.name)
    }
    guard command.verbs.contains(verb) else {
      throw UsageError.unknown("word", verb, among: command.verbs, command: command.name)
    }
    return verb
  }

  /// Refuses words that mean nothing.
  func expectWords(atMost count: Int, of command: CommandSpec) throws(UsageError) {
    guard words.count <= count else {
      throw UsageError("\"\(words[count])\" is one word too many", command: command.name)
    }
  }
}

/// A command line that is wrong.
struct UsageError: Error {
  /// What is wrong, and the nearest right word.
  var message: String
  /// The command whose help tells more; nil for the program's own.
  var command: String?

  init(_ message: String, command: String?) {
    self.message = message
    self.command = command
  }

  static func unknown(_ what: String, _ word: String, among known: [String], command: String?) -> UsageError {
    let right =
      NearestWord.suggestion(for: word, among: known).map { "did you mean \"\($0)\"?" }
      ?? "write one of \(known.joined(separator: ", "))"
    return UsageError("unknown \(what) \"\(word)\"; \(right)", command: command)
  }
}
