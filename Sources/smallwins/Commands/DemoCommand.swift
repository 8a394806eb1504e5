// SPDX-License-Identifier: Apache-2.0
// `smallwins demo`: three weeks of one small team through the real daemon, in a few seconds.

/// The demo.
enum DemoCommand: Command {
  static let spec = CommandSpec(
    name: "demo", usage: "", summary: "three weeks of one small team, played through the real daemon",
    discussion: "Needs nothing and no network; everything it makes stays in one directory under $TMPDIR.")

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    try arguments.expectWords(atMost: 0, of: spec)
    let demo = try Demo(stage: DemoStage(hasColour: Console.hasColour, width: Console.width))
    try await demo.play()
    return .done
  }
}
