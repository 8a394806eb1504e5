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
    ("digest on please", "digest on", "digest on"),
    ("digest every", "digest every", "digest every DAY at TIME [ZONE]"),
    ("digest every day", "digest every", "digest every DAY at TIME [ZONE]"),
    ("digest every friday 25:00", "digest every", "digest every DAY at TIME [ZONE]"),
    ("sensitivity", "sensitivity", "sensitivity explicit|specific|any"),
    ("sensitivity high", "sensitivity", "sensitivity explicit|specific|any"),
    ("ack", "ack", "ack reaction|reply|off"), ("values add", "values add", "values add|remove #teamwork"),
    ("values add #2026", "values add", "values add|remove #teamwork"),
    ("values add a b", "values add", "values add|remove #teamwork"),
    ("values add @ada", "values add", "values add|remove #teamwork"), ("admin", "admin", "admin add|remove @ada"),
    ("admin add ada", "admin add", "admin add|remove @ada"), ("admin make @ada", "admin", "admin add|remove @ada"),
  ])
  func `wrong use of a known command gets its right use`(words: String, command: String, usage: String) throws {
    guard case .wrongUse(let name, let help) = try read("@smallwins \(words)") else {
      Issue.record("\(words) is no wrong use")
      return
    }
    #expect(name == command && help.usage == usage)
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

  @Test func `the example of every command can be said as it stands`() throws {
    for help in CommandHelp.catalogue {
      guard case .command(let command) = try read("@smallwins \(help.example)") else {
        Issue.record("\(help.example) is no command")
        continue
      }
      #expect(command.isForAdmins == help.isForAdmins, "\(help.usage)")
    }
  }

  @Test func `a slip in the first or the second word of any command finds it again`() throws {
    for family in CommandFamily.all where family.word.count > 2 {
      let slip = family.word.dropLast() + "xy"
      guard case .unknown(let nearest) = try read("@smallwins \(slip)") else {
        Issue.record("\(slip) is known")
        continue
      }
      // Of `partner` and `partners` both may be meant.
      let isAsNear = nearest.map { family.word.hasPrefix($0) } ?? false
      #expect(isAsNear || family.word.count < 5, "\(slip)")
      for branch in family.branches where branch.word.count > 2 {
        #expect(try read("@smallwins \(family.word) \(branch.word.dropLast())x") != .unknown(nearest: nil))
      }
    }
  }
}
