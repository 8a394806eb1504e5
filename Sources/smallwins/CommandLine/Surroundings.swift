// SPDX-License-Identifier: Apache-2.0
// Where a command works: which state directory, which configuration, and the real ports.

import Daemon
import Glibc
import LinuxAdapters
import Ports

/// The real world, as a command line points at it.
struct Surroundings {
  let files = PosixFileSystem()
  let clock = SystemWallClock()
  let random = KernelRandom()
  let layout: StateLayout
  private let configurationFile: String?
  private let isConfigurationNamed: Bool

  static let standardConfiguration = "/etc/smallwins/smallwins.json5"
  static let userAgent = "smallwins/\(Version.current)"

  init(_ arguments: Arguments) throws(UsageError) {
    let environment = ProcessSetup.environment()
    if let state = arguments["--state"] ?? environment["STATE_DIRECTORY"]?.nonEmpty {
      layout = StateLayout(root: Self.absolute(state))
    } else if let home = environment["HOME"]?.nonEmpty {
      layout = StateLayout(root: "\(home)/.local/state/smallwins")
    } else {
      throw UsageError("there is no home directory; name the state directory with --state DIR", command: nil)
    }
    configurationFile = arguments["--config"].map(Self.absolute)
    isConfigurationNamed = configurationFile != nil
  }

  /// The configuration: the file named, else the standard one where it exists, else the embedded default.
  func configuration() throws -> Configuration {
    let path = configurationFile ?? Self.standardConfiguration
    guard try isConfigurationNamed || files.status(of: path) != nil else {
      return .embeddedDefault(state: layout.root)
    }
    let bytes: [UInt8]
    do {
      bytes = try files.contents(of: path)
    } catch {
      throw ConfigurationUnreadable(description: "\(path) cannot be read (\(error.detail)); check --config")
    }
    return try Configuration.read(bytes, file: path, zones: ZoneDirectory(files: files))
  }

  /// The ports of the real world.
  func ports(transport: any HTTPTransport, service: any ServiceManager, operations: any OperationsLog) -> DaemonPorts {
    DaemonPorts(
      files: files, watcher: InotifyWatcher(), transport: transport, clock: clock, timer: SystemMonotonicTimer(),
      random: random, secrets: secrets(warningTo: operations), service: service, operations: operations)
  }

  func secrets(warningTo operations: any OperationsLog) -> FileSecrets {
    FileSecrets { reference in
      operations.write(LogEntry(.warning, "secret-from-environment", ["secret": reference.description]))
    }
  }

  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return "\(String(cString: here))/\(path)"
  }
}

/// A configuration file that was named and is not there.
struct ConfigurationUnreadable: Error, CustomStringConvertible {
  var description: String
}

extension String {
  var nonEmpty: String? { isEmpty ? nil : self }
}
