// SPDX-License-Identifier: Apache-2.0
// How a command's words are read.

import Testing

@testable import Recognition

struct CommandReaderTests {
  private func read(_ text: String) throws -> ReadCommand {
    let spans = PlainText.spans(of: text, names: NameDirectory())
    return CommandReader.read(try #require(CommandOpening.rest(of: spans, botNames: ["smallwins"])))
  }

  @Test(arguments: [
    ("@smallwins", Command.help), ("!wins help", .help), ("@smallwins ?", .help), ("@smallwins: SETTINGS", .settings),
    ("!wins preview", .preview), ("!wins undo", .undo), ("!wins values", .values),
    ("!wins values add #TeamWork", .valueAdd("teamwork")), ("!wins values remove teamwork", .valueRemove("teamwork")),
    ("!wins digest on", .digest(on: true)), ("!wins Digest OFF", .digest(on: false)),
    ("!wins digest here", .digestHere),
    ("!wins digest now", .digestNow), ("!wins sensitivity any", .sensitivity(.any)),
    ("!wins sensitivity Explicit", .sensitivity(.explicit)), ("!wins ack reply", .acknowledge(.reply)),
    ("!wins ack off", .acknowledge(.off)), ("!wins admin add @Ada", .adminAdd(Person(id: "ada"))),
    ("!wins admin remove @ada", .adminRemove(Person(id: "ada"))),
  ])
  func `each command is read in any case, with the bot's name or the short opening`(text: String, command: Command)
    throws
  {
    #expect(try read(text) == .command(command))
  }

  @Test(
    arguments: [
      ("friday 16:00", "friday 16:00", nil), ("Fri at 9:05", "friday 09:05", nil),
      ("friday at 16:00 Europe/Berlin", "friday 16:00", "Europe/Berlin"), ("friday 16:00 UTC", "friday 16:00", "UTC"),
      ("friday 16:00 CET", "friday 16:00", "CET"), ("mon 09:00 Berlin", "monday 09:00", "Berlin"),
    ] as [(String, String, String?)])
  func `a digest's time is read with a zone and without`(words: String, time: String, zone: String?) throws {
    #expect(try read("!wins digest every \(words)") == .command(.digestEvery(WeeklyTime(time)!, zone: zone)))
  }

  @Test(arguments: [
    ("digest", "digest", "digest on|off|here|now|every …"),
    ("digest xyzzy", "digest", "digest on|off|here|now|every …"),
    ("digest on please", "digest on", "digest on"), ("digest every", "digest every", CommandReader.digestEveryUsage),
    ("digest every day", "digest every", CommandReader.digestEveryUsage),
    ("digest every friday 25:00", "digest every", CommandReader.digestEveryUsage),
    ("sensitivity", "sensitivity", "sensitivity explicit|specific|any"),
    ("sensitivity high", "sensitivity", "sensitivity explicit|specific|any"),
    ("ack", "ack", "ack reaction|reply|off"), ("values add", "values", "values add|remove #teamwork"),
    ("values add #2026", "values", "values add|remove #teamwork"),
    ("values add a b", "values", "values add|remove #teamwork"),
    ("values add @ada", "values", "values add|remove #teamwork"), ("admin", "admin", "admin add|remove @ada"),
    ("admin add ada", "admin", "admin add|remove @ada"), ("admin make @ada", "admin", "admin add|remove @ada"),
  ])
  func `wrong use of a known command gets its right use`(words: String, command: String, usage: String) throws {
    #expect(try read("@smallwins \(words)") == .wrongUse(command: command, usage: usage))
  }

  @Test(
    arguments: [
      ("setings", "settings"), ("prewiew", "preview"), ("unod", "undo"), ("dijest now", "digest"), ("admi", "admin"),
      ("digest ony", "digest on"), ("digest evry friday 16:00", "digest every"), ("value-add", nil), ("xyzzy", nil),
      ("@ada", nil),
    ] as [(String, String?)])
  func `an unknown word gets the nearest one`(words: String, nearest: String?) throws {
    #expect(try read("@smallwins \(words)") == .unknown(nearest: nearest))
  }

  @Test func `everything in the list of commands can be said, in the form the list gives`() throws {
    for help in CommandHelp.catalogue {
      let example = help.usage.split(separator: " ").map { $0.split(separator: "|")[0] }.joined(separator: " ")
      guard case .command(let command) = try read("@smallwins \(example)") else {
        Issue.record("\(help.usage) is no command")
        continue
      }
      #expect(command.isForAdmins == help.isForAdmins, "\(help.usage)")
    }
  }
}
