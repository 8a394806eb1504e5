// SPDX-License-Identifier: Apache-2.0
// `smallwins run`: the daemon.

import Daemon
import LinuxAdapters

/// The daemon, in the foreground.
enum RunCommand: Command {
  static let spec = CommandSpec(
    name: "run", usage: "[--config FILE] [--state DIR]", summary: "the daemon, in the foreground",
    discussion: """
      SIGTERM finishes what is in hand and ends with 0. SIGHUP reads the configuration again, and keeps the old one
      where the new one is wrong.
      """, options: [.config, .state])

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    try arguments.expectWords(atMost: 0, of: spec)
    let surroundings = try Surroundings(arguments)
    let operations = StandardErrorLog()
    let transport = CurlTransport(userAgent: Surroundings.userAgent)
    let ports = surroundings.ports(transport: transport, service: SystemdService(), operations: operations)
    do {
      try await Daemon(state: surroundings.layout, ports: ports) { try surroundings.configuration() }.run()
      await transport.shutDown()
      return .done
    } catch {
      await transport.shutDown()
      throw error
    }
  }
}
