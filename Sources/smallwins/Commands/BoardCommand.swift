// SPDX-License-Identifier: Apache-2.0
// `smallwins board fairness`: whether recognition reaches everybody in a channel. For whoever runs the daemon, since it is told to
// nobody in a channel.

import ChatPlatforms
import Daemon
import LinuxAdapters
import Recognition

/// What a channel's board does not say.
enum BoardCommand: Command {
  static let spec = CommandSpec(
    name: "board",
    usage: "fairness --channel CHAT/CHANNEL",
    summary: "whether recognition reaches everybody in a channel",
    discussion: "fairness  says who was not recognised lately; works beside a running daemon", verbs: ["fairness"],
    options: [OptionSpec(name: "--channel", value: "CHAT/CHANNEL", effect: "whose"), .config, .state])

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    _ = try arguments.verb(of: spec)
    try arguments.expectWords(atMost: 1, of: spec)
    let surroundings = try Surroundings(arguments)
    let configuration = try surroundings.configuration()
    let channel = try arguments.channel(of: spec, in: configuration)
    let document = try FairnessReport.document(
      of: channel, layout: surroundings.layout, configuration: configuration, files: surroundings.files,
      now: surroundings.clock.now())
    Console.print(PlainTextRenderer(usesColour: Console.hasColour, width: Console.width).render(document) + "\n")
    return .done
  }
}
