// SPDX-License-Identifier: Apache-2.0
// `smallwins log`: the log's records, whether they are what was written, and the items they hold now.

import Daemon
import EventLog
import Recognition

/// The log.
enum LogCommand: Command {
  static let spec = CommandSpec(
    name: "log", usage: "show|verify|export [--format json|csv] [--with-mood-authors] [--state DIR]",
    summary: "the log: its records, its health, its items",
    discussion: """
      show    prints the records as they are stored, one a line
      verify  ends with 0 where the log is what was written (a torn end is told), 1 where it is damaged
      export  prints the items as they hold now, one a line; in CSV a cell that a spreadsheet would take for a formula opens
              with an apostrophe. Of a mood it tells the score, the day and the channel, and not who gave it; moods that
              were said to the bot alone it leaves out.
      Without a log all end with 66. All work beside a running daemon.
      """, verbs: ["show", "verify", "export"],
    options: [
      OptionSpec(name: "--format", value: "json|csv", effect: "how export prints (json)"),
      OptionSpec(
        name: "--with-mood-authors", value: nil,
        effect: "export tells moods as they were said; people are promised that nobody is told who gave which"),
      .config, .state,
    ])

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    let verb = try arguments.verb(of: spec)
    try arguments.expectWords(atMost: 1, of: spec)
    let surroundings = try Surroundings(arguments)
    switch verb {
    case "show": return try show(surroundings)
    case "verify": return try verify(surroundings)
    default:
      return try export(
        surroundings, format: arguments["--format"] ?? "json", withMoodAuthors: arguments.has("--with-mood-authors"))
    }
  }

  private static func show(_ surroundings: Surroundings) throws -> ExitCode {
    let reader = LogReader(directory: surroundings.layout.root, files: surroundings.files)
    let summary = try reader.read { _, line in Console.print(String(decoding: line, as: UTF8.self) + "\n") }
    return summary.segments == 0 ? noLog(surroundings) : .done
  }

  private static func verify(_ surroundings: Surroundings) throws -> ExitCode {
    switch try LogVerifier.verify(directory: surroundings.layout.root, files: surroundings.files) {
    case .missing: return noLog(surroundings)
    case .intact(let summary):
      Console.print("intact: \(told(summary))\n")
      return .done
    case .torn(let summary, let torn):
      Console.print("intact: \(told(summary))\n")
      Console.print(
        "The last append was interrupted (\(torn.byteCount) bytes at \(torn.offset) of \(torn.segment)), or is under "
          + "way. Nothing that was acknowledged is in it; the next start puts it aside.\n")
      return .done
    case .damaged(_, let message, let hint):
      Console.print("damaged: \(message)\n\(hint)\n")
      return .finding
    }
  }

  private static func counted(_ number: some BinaryInteger, _ what: String) -> String {
    "\(number) \(what)\(number == 1 ? "" : "s")"
  }

  private static func told(_ summary: LogSummary) -> String {
    let times = [summary.firstTime, summary.lastTime].compactMap { $0.map(Timestamp.format) }
    let erased = summary.erased > 0 ? ", \(summary.erased) erased" : ""
    let toBeErased = summary.toBeErased > 0 ? ", \(summary.toBeErased) to be erased at the next start" : ""
    return
      "\(counted(summary.records, "record")) in \(counted(summary.segments, "segment")), \(times.joined(separator: " to "))"
      + "\(erased)\(toBeErased), "
      + "head \(summary.head.sequence)·\(summary.head.hash.prefix(12))"
  }

  private static func export(
    _ surroundings: Surroundings, format: String, withMoodAuthors: Bool
  ) throws -> ExitCode {
    guard ["json", "csv"].contains(format) else {
      throw UsageError.unknown("format", format, among: ["json", "csv"], command: spec.name)
    }
    let logbook = Logbook(surroundings.layout, files: surroundings.files)
    guard let items = try logbook.export(withMoodAuthors: withMoodAuthors) else {
      return noLog(surroundings)
    }
    if format == "csv" {
      Console.print(([ExportedItem.csvHeader] + items.map(\.csvLine)).joined(separator: "\r\n") + "\r\n")
    } else {
      for item in items { Console.print(try JSONLine.of(item)) }
    }
    return .done
  }

  static func noLog(_ surroundings: Surroundings) -> ExitCode {
    Console.complain("there is no log in \(surroundings.layout.root)")
    return .nothingThere
  }
}
