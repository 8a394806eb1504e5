// SPDX-License-Identifier: Apache-2.0
// Temporary.
enum ParseCommand: Command {
  static let spec = CommandSpec(name: "parse", usage: "[TEXT…]", summary: "what a message says")
  static func run(_ arguments: Arguments) async throws -> ExitCode { .done }
}
