// SPDX-License-Identifier: Apache-2.0
// `smallwins retry --dead`: gives deliveries that could not be used another chance, once their cause is mended.

import Daemon

/// Another chance for the dead letters.
enum RetryCommand: Command {
  static let spec = CommandSpec(
    name: "retry", usage: "--dead [--config FILE] [--state DIR]", summary: "tries dead letters again",
    discussion: "What was recorded before is not recorded again.",
    options: [OptionSpec(name: "--dead", value: nil, effect: "the deliveries in every inbox's dead/"), .config, .state])

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    try arguments.expectWords(atMost: 0, of: spec)
    guard arguments.has("--dead") else { throw UsageError("say what: --dead", command: spec.name) }
    let surroundings = try Surroundings(arguments)
    for chat in try surroundings.configuration().chats {
      guard let directory = chat.inbox.directory else { continue }
      let count = try DeadLetters(SpoolDirectory(directory), disk: surroundings.files).retryAll()
      Console.print("\(chat.name): \(count) put back\n")
    }
    return .done
  }
}
