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
    let bytes: [UInt8]
    do throws(FileSystemError) {
      let isThere = try files.status(of: path) != nil
      guard isConfigurationNamed || isThere else { return .embeddedDefault(state: layout.root) }
      bytes = try files.contents(of: path)
    } catch {
      throw ConfigurationUnreadable(file: path, detail: error.detail)
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

  /// The path from the root, without empty and `.` parts.
  static func absolute(_ path: String) -> String {
    var whole = path
    if !path.hasPrefix("/"), let here = getcwd(nil, 0) {
      whole = "\(String(cString: here))/\(path)"
      free(here)
    }
    return "/" + whole.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}

extension String {
  var nonEmpty: String? { isEmpty ? nil : self }
}
