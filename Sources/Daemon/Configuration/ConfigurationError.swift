// SPDX-License-Identifier: Apache-2.0
// What is wrong with a configuration: every problem with its place, what was expected, and what to do.

/// One thing that is wrong in a configuration file. It never quotes a value that may be a secret.
public struct ConfigurationProblem: Equatable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int
  /// The keys that lead there, as in `chats.team.digest`; empty for the file as a whole.
  public var path: String
  /// What is wrong.
  public var message: String
  /// What to do, where something can be said.
  public var hint: String?

  /// Describes a problem.
  public init(line: Int, column: Int, path: String, message: String, hint: String? = nil) {
    self.line = line
    self.column = column
    self.path = path
    self.message = message
    self.hint = hint
  }
}

/// Why a configuration is not used. All of its problems, in the order of the file.
public struct ConfigurationError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file, as it was named.
  public var file: String
  /// At least one.
  public var problems: [ConfigurationProblem]

  /// Describes a wrong configuration.
  public init(file: String, problems: [ConfigurationProblem]) {
    self.file = file
    self.problems = problems
  }

  /// One line a problem, as in `smallwins.json5:12:7 chats.team.dijest: unknown key; did you mean "digest"?`
  public var description: String {
    problems.map { problem in
      let path = problem.path.isEmpty ? "" : " \(problem.path)"
      let hint = problem.hint.map { "; \($0)" } ?? ""
      return "\(file):\(problem.line):\(problem.column)\(path): \(problem.message)\(hint)"
    }.joined(separator: "\n")
  }
}
