// SPDX-License-Identifier: Apache-2.0
// `smallwins check`: whether a start would succeed, and with --online whether the places that posts go to answer.

import Daemon
import EventLog
import LinuxAdapters
import Ports

/// Whether everything is in order.
enum CheckCommand: Command {
  static let spec = CommandSpec(
    name: "check", usage: "[--online] [--config FILE] [--state DIR]",
    summary: "whether the configuration, the secrets and the log are in order",
    discussion: "Ends with 0 where all is well, 78 where the configuration is wrong, 69 where a host does not answer.",
    options: [
      OptionSpec(name: "--online", value: nil, effect: "also whether the hosts that posts go to answer; posts nothing"),
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
    return arguments.has("--online") ? await checkHosts(routes) : .done
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

  /// A host is asked for its root: that posts nothing, and any answer at all is one.
  private static func checkHosts(_ routes: Routes) async -> ExitCode {
    let transport = CurlTransport(userAgent: Surroundings.userAgent)
    var code = ExitCode.done
    for probe in routes.probes {
      switch await transport.send(probe.request) {
      case .answered: Console.print("online         \(probe.chat): the host answers\n")
      case .notSent(let reason), .unknown(let reason):
        Console.print("online         \(probe.chat): no answer (\(reason)); check the URL, the network, the proxy\n")
        code = .unavailable
      }
    }
    await transport.shutDown()
    return code
  }
}
