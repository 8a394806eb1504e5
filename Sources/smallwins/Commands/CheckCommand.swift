// SPDX-License-Identifier: Apache-2.0
// `smallwins check`: whether a start would succeed, and with --online how the platforms see us.

import Daemon
import EventLog
import LinuxAdapters
import Ports

/// Whether everything is in order.
enum CheckCommand: Command {
  static let spec = CommandSpec(
    name: "check", usage: "[--online] [--config FILE] [--state DIR]",
    summary: "whether the configuration, the secrets and the log are in order",
    discussion: """
      Ends with 0 where all is well, 78 where the configuration is wrong, 1 where something is to be done, 69 where a
      host does not answer.
      """,
    options: [
      OptionSpec(
        name: "--online", value: nil, effect: "also who we are on each platform and what we may; posts nothing"),
      .config, .state,
    ])

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    try arguments.expectWords(atMost: 0, of: spec)
    let surroundings = try Surroundings(arguments)
    let operations = StandardErrorLog()
    let configuration = try surroundings.configuration()
    let routes = try Routes(configuration: configuration, secrets: surroundings.secrets(warningTo: operations))
    Console.print("configuration  in order: \(configuration.chats.map(\.name).joined(separator: ", "))\n")
    for chat in configuration.chats {
      if chat.secrets.isEmpty {
        Console.print(
          "warning        \(chat.name): anybody who reaches the inbox can speak for anybody; set `secret`\n")
      }
      if chat.admins.isEmpty {
        Console.print("warning        \(chat.name): no admins; nobody can switch the digest on in chat\n")
      }
    }
    guard try checkLog(surroundings) else { return .finding }
    return arguments.has("--online") ? await checkOnline(routes, surroundings, operations: operations) : .done
  }

  private static func checkLog(_ surroundings: Surroundings) throws -> Bool {
    switch try LogVerifier.verify(directory: surroundings.layout.root, files: surroundings.files) {
    case .missing: Console.print("log            none yet in \(surroundings.layout.root)\n")
    case .intact(let summary), .torn(let summary, _):
      Console.print("log            \(summary.records) records, intact\n")
    case .damaged(_, let message, let hint):
      Console.print("log            \(message)\n               \(hint)\n")
      return false
    }
    return true
  }

  private static func checkOnline(
    _ routes: Routes, _ surroundings: Surroundings, operations: StandardErrorLog
  ) async -> ExitCode {
    let transport = CurlTransport(userAgent: Surroundings.userAgent)
    let ports = surroundings.ports(transport: transport, service: SystemdService(), operations: operations)
    var code = ExitCode.done
    await OnlineCheck(routes, ports: ports).run { finding in
      Console.print("online         \(finding.chat): \(finding.text)\n")
      switch finding.grade {
      case .good: break
      case .wrong: code = .finding
      case .unanswered: if code == .done { code = .unavailable }
      }
    }
    await transport.shutDown()
    return code
  }
}
