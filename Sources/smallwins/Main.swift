// SPDX-License-Identifier: Apache-2.0
// The composition root: finds the command, runs it, ends with its code.

import Glibc
import LinuxAdapters

@main struct Main {
  static func main() {
    ProcessSetup.begin()
    let line = Array(CommandLine.arguments.dropFirst())
    exit(MainThreadExecutor().run { await run(line) }.rawValue)
  }

  private static func run(_ line: [String]) async -> ExitCode {
    do {
      guard let first = line.first else {
        Console.print(Catalogue.overview)
        return .usage
      }
      let rest = Array(line.dropFirst())
      switch first {
      case "--version", "version":
        Console.print("smallwins \(Version.current)\n")
        return .done
      case "help", "--help", "-h": return try help(rest)
      default: break
      }
      guard let command = Catalogue.command(named: first) else {
        throw UsageError.unknown("command", first, among: Catalogue.names, command: nil)
      }
      let arguments = try Arguments(rest, for: command.spec)
      if arguments.has("--help") {
        Console.print(command.spec.help)
        return .done
      }
      return try await command.run(arguments)
    } catch {
      return Failure.report(error)
    }
  }

  private static func help(_ words: [String]) throws -> ExitCode {
    guard let name = words.first else {
      Console.print(Catalogue.overview)
      return .done
    }
    guard let command = Catalogue.command(named: name) else {
      throw UsageError.unknown("command", name, among: Catalogue.names, command: nil)
    }
    Console.print(command.spec.help)
    return .done
  }
}
