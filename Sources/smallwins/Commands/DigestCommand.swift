// SPDX-License-Identifier: Apache-2.0
// `smallwins digest`: what a channel's digest says, here or in the channel.

import ChatPlatforms
import Daemon
import LinuxAdapters
import Recognition

/// A channel's digest.
enum DigestCommand: Command {
  static let spec = CommandSpec(
    name: "digest",
    usage: "preview|send --channel CHAT/CHANNEL [--week 2026-W47] [--format text|markdown|json]",
    summary: "what a channel's digest says",
    discussion: """
      preview  prints it; works beside a running daemon
      send     posts it, through the running daemon where there is one; closes nothing
      """, verbs: ["preview", "send"],
    options: [
      OptionSpec(name: "--channel", value: "CHAT/CHANNEL", effect: "whose"),
      OptionSpec(name: "--week", value: "2026-W47", effect: "a week that is closed (else the open one)"),
      OptionSpec(name: "--format", value: "text|markdown|json", effect: "how preview prints (text)"),
      .config, .state,
    ])

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    let verb = try arguments.verb(of: spec)
    try arguments.expectWords(atMost: 1, of: spec)
    let surroundings = try Surroundings(arguments)
    let configuration = try surroundings.configuration()
    let channel = try arguments.channel(of: spec, in: configuration)
    let week = try week(arguments)
    let transport = CurlTransport(userAgent: Surroundings.userAgent)
    let ports = surroundings.ports(
      transport: transport, service: SystemdService(environment: [:]), operations: StandardErrorLog())
    let desk = DigestDesk(layout: surroundings.layout, configuration: configuration, ports: ports)
    let code: ExitCode
    do {
      code =
        verb == "preview"
        ? try preview(desk, channel, week, format: arguments["--format"] ?? "text")
        : try await send(desk, channel, week)
    } catch {
      await transport.shutDown()
      throw error
    }
    await transport.shutDown()
    return code
  }

  private static func preview(
    _ desk: DigestDesk, _ channel: ChannelKey, _ week: ISOWeek?, format: String
  ) throws -> ExitCode {
    let formats = ["text", "markdown", "json"]
    guard formats.contains(format) else {
      throw UsageError.unknown("format", format, among: formats, command: spec.name)
    }
    let (report, document, doubt) = try desk.digest(of: channel, week: week)
    doubt.map(Console.complain)
    switch format {
    case "markdown": Console.print(MarkdownRenderer.render(document) + "\n")
    case "json": Console.print(try JSONLine.of(report))
    default:
      Console.print(PlainTextRenderer(usesColour: Console.hasColour, width: Console.width).render(document) + "\n")
    }
    return .done
  }

  private static func send(_ desk: DigestDesk, _ channel: ChannelKey, _ week: ISOWeek?) async throws -> ExitCode {
    switch try await desk.send(channel, week: week) {
    case .posted:
      Console.print("posted\n")
      return .done
    case .handedOver:
      Console.print("handed to the running daemon\n")
      return .done
    case .uncertain(let reason):
      Console.complain(
        "nobody knows whether it was posted (\(reason)); it is not repeated, since it could appear twice")
      return .unavailable
    case .waits(let reason):
      Console.complain("not posted yet (\(reason)); it waits in the outbox and goes when the daemon runs")
      return .unavailable
    }
  }

  private static func week(_ arguments: Arguments) throws -> ISOWeek? {
    guard let text = arguments["--week"] else { return nil }
    guard let week = ISOWeek(text) else {
      throw UsageError("\"\(text)\" is no week; write it as 2026-W47", command: spec.name)
    }
    return week
  }
}
