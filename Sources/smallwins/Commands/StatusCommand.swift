// SPDX-License-Identifier: Apache-2.0
// `smallwins status`: how things stand, for people or as JSON.

import Daemon
import LinuxAdapters
import Recognition

import class FoundationEssentials.JSONEncoder

/// How things stand.
enum StatusCommand: Command {
  static let spec = CommandSpec(
    name: "status", usage: "[--json] [--config FILE] [--state DIR]",
    summary: "inboxes, digests, posts that have not gone yet",
    options: [OptionSpec(name: "--json", value: nil, effect: "as one JSON object"), .config, .state])

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    try arguments.expectWords(atMost: 0, of: spec)
    let surroundings = try Surroundings(arguments)
    let (state, summary) = try Logbook(surroundings.layout, files: surroundings.files).state(retention: .bounded)
    let report = try StatusReport(
      state: state, summary: summary, configuration: try surroundings.configuration(), layout: surroundings.layout,
      files: surroundings.files, now: surroundings.clock.now())
    if arguments.has("--json") {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      Console.print(String(decoding: try encoder.encode(report), as: UTF8.self) + "\n")
    } else {
      Console.print(text(of: report))
    }
    return .done
  }

  private static func text(of report: StatusReport) -> String {
    let last = report.log.last.map { ", the last at \($0)" } ?? ""
    var lines = ["Log      \(report.log.records) records\(last), head \(report.log.head)"]
    for inbox in report.inboxes {
      let dead =
        inbox.dead > 0
        ? ", \(inbox.dead) dead \(inbox.dead == 1 ? "letter" : "letters") in \(inbox.directory)/dead (`smallwins retry --dead`)"
        : ""
      // A delivery that has just come is no news.
      let lag = inbox.lag.flatMap { $0 < 60 ? nil : ", the oldest for \(duration($0))" } ?? ""
      lines.append("Inbox    \(inbox.chat): \(inbox.waiting) waiting\(lag)\(dead)")
      lines += inbox.causes.map { "         \($0.count) × \($0.code): \($0.message)" }
    }
    for history in report.histories {
      let trouble = history.trouble.map { ", \($0) since \(history.troubleSince ?? "long")" } ?? ""
      lines.append("History  \(history.chat): read through \(history.read ?? "nothing yet")\(trouble)")
      for (channel, code) in history.refused.sorted(by: { $0.key < $1.key }) {
        lines.append("History  \(history.chat)/\(channel): may not be read, \(code)")
      }
    }
    for digest in report.digests {
      let name = digest.name.map { " (\($0))" } ?? ""
      lines.append("Digest   \(digest.channel)\(name): next \(digest.next), last \(digest.last ?? "none yet")")
    }
    if report.digests.isEmpty { lines.append("Digest   no channel has one yet") }
    for post in report.unsent {
      let when = post.parked ? "parked until the configuration is mended" : "next try \(post.next ?? "soon")"
      let name = post.name.map { " (\($0))" } ?? ""
      let why = post.reason.map { ", \($0)" } ?? ""
      lines.append("Unsent   \(post.kind) for \(post.channel)\(name): \(when), \(post.attempts) attempts\(why)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func duration(_ seconds: Int64) -> String {
    switch seconds {
    case ..<7200: "\(seconds / 60) min"
    case ..<172_800: "\(seconds / 3600) h"
    default: "\(seconds / 86_400) days"
    }
  }
}
