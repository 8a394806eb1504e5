// SPDX-License-Identifier: Apache-2.0
// `smallwins parse` on the command line; what it does is in Parse/ParseCommand.swift.

extension ParseCommand: Command {
  static let spec = CommandSpec(
    name: "parse", usage: "[TEXT…]", summary: "what a message says",
    discussion: """
      With a message as arguments, explains in words what was read in it, and why. Without, reads JSON objects, one a
      line, from standard input ({"text": …, "author": …} and, as wished, reply_to, channel, sensitivity, bonus, bots,
      groups) and answers each with a line: {"items": […]}.
      """)

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    ExitCode(rawValue: run(arguments.words)) ?? .ourFault
  }
}
