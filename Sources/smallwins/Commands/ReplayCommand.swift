// SPDX-License-Identifier: Apache-2.0
// `smallwins replay`: what changed rules would have recorded of the messages whose texts a channel keeps.

import ChatPlatforms
import Daemon
import LinuxAdapters
import Ports
import Recognition

import struct FoundationEssentials.Date

/// Changed rules, tried on what was said.
enum ReplayCommand: Command {
  static let spec = CommandSpec(
    name: "replay", usage: "--rules FILE --since DATE [--channel CHAT/CHANNEL]",
    summary: "what changed rules would have recorded",
    discussion: """
      Reads the messages whose texts are kept (keepTexts in the configuration) under the rules in force and under those in
      FILE, and prints what differs. Changes nothing. FILE is JSON5; what is absent stays as it is:
        { sensitivity: "any", emoji: ["taco"], languages: ["en", "de"],
          words: { en: { gratitude: { add: ["ta"], remove: ["cheers"] } } } }
      """,
    options: [
      OptionSpec(name: "--rules", value: "FILE", effect: "the changed rules"),
      OptionSpec(name: "--since", value: "2026-11-01", effect: "messages said on this day (UTC) or later"),
      OptionSpec(name: "--channel", value: "CHAT/CHANNEL", effect: "only this channel"),
      .config, .state,
    ])

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    try arguments.expectWords(atMost: 0, of: spec)
    guard let file = arguments["--rules"] else {
      throw UsageError("say which rules: --rules FILE", command: spec.name)
    }
    guard let since = arguments["--since"].flatMap(CivilDate.init) else {
      throw UsageError("say since when: --since 2026-11-01", command: spec.name)
    }
    let surroundings = try Surroundings(arguments)
    let configuration = try surroundings.configuration()
    let channel = try arguments["--channel"].map { _ in try arguments.channel(of: spec, in: configuration) }
    let bytes: [UInt8]
    do throws(FileSystemError) {
      bytes = try surroundings.files.contents(of: file)
    } catch {
      throw ConfigurationUnreadable(file: file, detail: error.detail, option: "--rules")
    }
    let change = try RulesChange.read(bytes, file: file)
    let desk = RulesReplayDesk(
      layout: surroundings.layout, configuration: configuration, files: surroundings.files)
    let start = Date(timeIntervalSince1970: Double(since.daysSince1970) * 86_400)
    guard let replay = try desk.replay(change, since: start, channel: channel) else {
      Console.complain(
        "no texts are kept; add keepTexts: \"30d\" to a chat or a channel in the configuration, and wait for messages")
      return .nothingThere
    }
    Console.print(report(replay))
    return .done
  }

  static func report(_ replay: RulesReplay) -> String {
    var lines: [String] = []
    var place: ChannelKey?
    for difference in replay.differences {
      let channel = ChannelKey(difference.message)
      if channel != place { lines += ["\(channel.chat)/\(channel.channel)"] }
      place = channel
      let words = CleanText.words(difference.text)
      lines.append("  \(Timestamp.format(difference.said)) \(difference.author.displayName): \(words)")
      lines += difference.lost.map { "    - \(told($0))" } + difference.gained.map { "    + \(told($0))" }
    }
    let lost = replay.differences.reduce(0) { $0 + $1.lost.count }
    let gained = replay.differences.reduce(0) { $0 + $1.gained.count }
    lines.append(
      "\(replay.messages) messages: \(replay.before) items by the rules in force, \(replay.after) by the changed ones "
        + "(\(gained) more, \(lost) fewer)")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func told(_ item: Item) -> String {
    CleanText.words("\(item.kind.rawValue) \(ReadingWords.told(item)) (\(item.rule))")
  }
}
