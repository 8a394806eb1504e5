// SPDX-License-Identifier: Apache-2.0
// `smallwins board`: what a channel's board does not say, for whoever runs the daemon: whether recognition reaches everybody, and what is
// kept of one person, to be handed to them.

import ChatPlatforms
import Daemon
import LinuxAdapters
import Recognition

/// What a channel's board does not say.
enum BoardCommand: Command {
  static let spec = CommandSpec(
    name: "board",
    usage: "fairness --channel CHAT/CHANNEL [--weeks N] | me --person CHAT/ID, either [--format text|markdown|json]",
    summary: "whether recognition reaches everybody; what is kept of one person",
    discussion: """
      fairness  says who was not recognised lately, and who gives to whom alone
      me        prints all that is kept of a person, for them: `me export` in a chat that cannot write to one person says this
      Both end with 66 where nothing is, and work beside a running daemon.
      """, verbs: ["fairness", "me"],
    options: [
      OptionSpec(name: "--channel", value: "CHAT/CHANNEL", effect: "whose fairness"),
      OptionSpec(name: "--weeks", value: "N", effect: "1 to 52: how long somebody goes unseen (4)"),
      OptionSpec(name: "--person", value: "CHAT/ID", effect: "who: the chat's name, and the identifier there"),
      OptionSpec(name: "--format", value: "text|markdown|json", effect: "how it prints (text)"),
      .config, .state,
    ])

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    let verb = try arguments.verb(of: spec)
    try arguments.expectWords(atMost: 1, of: spec)
    let formats = ["text", "markdown", "json"]
    let format = arguments["--format"] ?? "text"
    guard formats.contains(format) else {
      throw UsageError.unknown("format", format, among: formats, command: spec.name)
    }
    return verb == "me" ? try printPerson(arguments, format: format) : try printFairness(arguments, format: format)
  }

  private static func printFairness(_ arguments: Arguments, format: String) throws -> ExitCode {
    let surroundings = try Surroundings(arguments)
    let configuration = try surroundings.configuration()
    let channel = try arguments.channel(of: spec, in: configuration)
    let said = arguments["--weeks"] ?? "\(Fairness.usualWeeks)"
    guard let weeks = Int(said), Fairness.possibleWeeks.contains(weeks) else {
      throw UsageError("--weeks takes a number from 1 to 52, not \"\(said)\"", command: spec.name)
    }
    guard
      let report = try FairnessReport(
        of: channel, weeks: weeks, layout: surroundings.layout, configuration: configuration,
        files: surroundings.files, now: surroundings.clock.now())
    else { return LogCommand.noLog(surroundings) }
    if format == "json" {
      Console.print(try JSONLine.of(report))
    } else {
      print(report.document, as: format)
    }
    return .done
  }

  private static func printPerson(_ arguments: Arguments, format: String) throws -> ExitCode {
    let surroundings = try Surroundings(arguments)
    let configuration = try surroundings.configuration()
    let person = try person(arguments, in: configuration)
    guard
      let report = try PersonReport(
        of: person, layout: surroundings.layout, configuration: configuration, files: surroundings.files)
    else {
      Console.complain("nothing is kept of \(person.id) in \(person.chat)")
      return .nothingThere
    }
    if format == "json" {
      for item in report.items { Console.print(try JSONLine.of(item)) }
    } else {
      print(report.document, as: format)
    }
    return .done
  }

  private static func print(_ document: RichText, as format: String) {
    let text =
      format == "markdown"
      ? MarkdownRenderer.render(document)
      : PlainTextRenderer(usesColour: Console.hasColour, width: Console.width).render(document)
    Console.print(text + "\n")
  }

  private static func person(_ arguments: Arguments, in configuration: Configuration) throws -> PersonKey {
    let parts = (arguments["--person"] ?? "").split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw UsageError("say who: --person CHAT/ID, such as local/ada", command: spec.name)
    }
    let chats = configuration.chats.map(\.name)
    guard chats.contains(parts[0]) else {
      throw UsageError.unknown("chat", parts[0], among: chats, command: spec.name)
    }
    return PersonKey(chat: parts[0], id: String(parts[1].drop { $0 == "@" }))
  }
}
