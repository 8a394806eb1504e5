// SPDX-License-Identifier: Apache-2.0
// `smallwins erase`: forgets a person, on an operator's word.

import Daemon
import LinuxAdapters
import Recognition

/// The end of what is kept of somebody.
enum EraseCommand: Command {
  static let spec = CommandSpec(
    name: "erase", usage: "--chat CHAT PERSON [--yes]", summary: "forgets a person for good",
    discussion: """
      PERSON is an identifier, or a name that only one person has. Without --yes it says what there is and ends with 1.
      What they said and did is erased from the log, and what was said to them; in other people's words their name
      becomes "someone"; dead letters that name them are removed. The log still verifies, and messages that were
      erased are still known if they come again. What they say later counts. Works beside a running daemon.

      Not reached: the chat itself and digests that were posted there (or written to posts/), exports, backups.
      Ends with 66 where nothing is kept of them.
      """,
    options: [
      OptionSpec(name: "--chat", value: "CHAT", effect: "whose chat, by its name in the configuration"),
      OptionSpec(name: "--yes", value: nil, effect: "do it"), .config, .state,
    ])

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    try arguments.expectWords(atMost: 1, of: spec)
    guard let word = arguments.words.first else { throw UsageError("say whom: PERSON", command: spec.name) }
    let surroundings = try Surroundings(arguments)
    let configuration = try surroundings.configuration()
    let chat = try chat(arguments, configuration)
    let transport = CurlTransport(userAgent: Surroundings.userAgent)
    let ports = surroundings.ports(
      transport: transport, service: SystemdService(environment: [:]), operations: StandardErrorLog())
    let desk = ErasureDesk(layout: surroundings.layout, configuration: configuration, ports: ports)
    let code: ExitCode
    do {
      code = try await erase(word, in: chat, at: desk, isSure: arguments.has("--yes"))
    } catch {
      await transport.shutDown()
      throw error
    }
    await transport.shutDown()
    return code
  }

  private static func erase(
    _ word: String, in chat: String, at desk: ErasureDesk, isSure: Bool
  ) async throws -> ExitCode {
    let people = try desk.people(called: word, in: chat)
    guard people.count < 2 else {
      let names = people.map { "\($0.id) (\($0.displayName))" }.joined(separator: ", ")
      throw UsageError("several people have that name; give an identifier: \(names)", command: spec.name)
    }
    guard let person = people.first else { return nothing(of: word, in: chat) }
    let count = try desk.count(of: person, in: chat)
    guard count.total > 0 else { return nothing(of: word, in: chat) }
    Console.print(list(count, of: person, in: chat))
    guard isSure else {
      Console.complain("nothing was erased; to erase this for good, say the same with --yes")
      return .finding
    }
    switch try await desk.erase(person, in: chat) {
    case .handedOver: Console.print("handed to the running daemon\n")
    case .erased(let done):
      Console.print("erased: \(done.records) records, of which \(done.replaced) go on without them\n")
    }
    return .done
  }

  private static func list(_ count: ErasureCount, of person: Person, in chat: String) -> String {
    let kinds = [
      (count.messages, "messages of theirs"), (count.mentions, "messages of others that are about them"),
      (count.reactions, "reactions by them or to them"), (count.commands, "commands of theirs"),
      (count.hints, "hints that they were given"), (count.settings, "settings that name them"),
      (count.names, "records of names"),
      (count.posts, "posts as they were planned"),
    ]
    let lines = kinds.filter { $0.0 > 0 }.map { "  \($0.0) \($0.1)\n" }
    return "Kept of \(person.displayName) in \(chat):\n\(lines.joined())"
  }

  private static func nothing(of word: String, in chat: String) -> ExitCode {
    Console.complain("nothing is kept of \(word) in \(chat)")
    return .nothingThere
  }

  private static func chat(_ arguments: Arguments, _ configuration: Configuration) throws -> String {
    guard let chat = arguments["--chat"] else { throw UsageError("say whose: --chat CHAT", command: spec.name) }
    let chats = configuration.chats.map(\.name)
    guard chats.contains(chat) else { throw UsageError.unknown("chat", chat, among: chats, command: spec.name) }
    return chat
  }
}
