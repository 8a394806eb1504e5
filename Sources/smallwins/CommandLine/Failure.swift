// SPDX-License-Identifier: Apache-2.0
// Which exit code an error means, and the words for it: one place, so that every command fails alike.

import Daemon
import EventLog
import Ports

/// Errors as exit codes.
enum Failure {
  /// Says what went wrong on standard error, and gives the code to end with.
  static func report(_ error: any Error) -> ExitCode {
    switch error {
    case let error as UsageError:
      let more = error.command.map { "smallwins \($0) --help" } ?? "smallwins help"
      Console.complain("\(error.message)\nSee `\(more)`.")
      return .usage
    case let error as ConfigurationError:
      Console.complain("the configuration is wrong:\n\(error)")
      return .configuration
    case let error as ConfigurationUnreadable:
      Console.complain(error.description)
      return .configuration
    case let error as RoutesError:
      Console.complain("a secret cannot be had:\n\(error)")
      return .configuration
    case let error as EventLogError:
      Console.complain(error.description)
      return code(of: error)
    case let error as UnreadableRecord:
      Console.complain(error.description)
      return .diskFault
    case let error as UnknownWeek:
      Console.complain(error.description)
      return .nothingThere
    case let error as FileSystemError:
      Console.complain(error.description)
      return code(of: error)
    default:
      // Only its name: what else it holds may be what people wrote.
      Console.complain("an unexpected fault (\(type(of: error))); please report it")
      return .ourFault
    }
  }

  private static func code(of error: EventLogError) -> ExitCode {
    switch error.code {
    case .locked, .full: .tryAgain
    case .unavailable: .cannotCreate
    case .damaged, .identityKey, .diskFault: .diskFault
    case .invalidRecord: .ourFault
    }
  }

  private static func code(of error: FileSystemError) -> ExitCode {
    switch error.code {
    case .noSpace: .tryAgain
    case .notFound: .nothingThere
    case .denied, .exists: .cannotCreate
    case .fault: .diskFault
    }
  }
}
