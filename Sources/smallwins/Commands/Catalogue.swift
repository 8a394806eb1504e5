// SPDX-License-Identifier: Apache-2.0
// The commands, one line each.

/// A command: its description, and what runs it.
protocol Command {
  /// What its line may hold.
  static var spec: CommandSpec { get }
  /// Runs it. Errors become exit codes in Failure.swift.
  static func run(_ arguments: Arguments) async throws -> ExitCode
}

/// The commands.
enum Catalogue {
  private static var commands: [any Command.Type] {
    [
      RunCommand.self, DeliverCommand.self, ParseCommand.self, DigestCommand.self, BoardCommand.self, LogCommand.self,
      StatusCommand.self, CheckCommand.self, RetryCommand.self, ReplayCommand.self, EraseCommand.self,
      DemoCommand.self,
    ]
  }

  static var names: [String] { commands.map { $0.spec.name } + ["help"] }

  static func command(named name: String) -> (any Command.Type)? { commands.first { $0.spec.name == name } }

  static var overview: String {
    let width = names.map(\.count).max() ?? 0
    let lines = commands.map { "  \($0.spec.name.padded(to: width))  \($0.spec.summary)" }
    return """
      smallwins keeps a team's small wins: it reads what people say in their chat, records it, and tells it back
      once a week in their own words.

      \(lines.joined(separator: "\n"))
        \("help".padded(to: width))  this text, or a command's own: smallwins help COMMAND

      Try `smallwins demo`. Version \(Version.current).

      """
  }
}
