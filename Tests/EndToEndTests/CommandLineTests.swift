// SPDX-License-Identifier: Apache-2.0
// The command line's words: help, version, and what is said to a line that is wrong.

import TestSupport
import Testing

private let commands = [
  "run", "deliver", "parse", "digest", "log", "status", "check", "retry", "replay", "erase", "demo",
]

@Suite struct CommandLineTests {
  @Test(arguments: commands) func `every command explains itself, in both ways of asking`(command: String) throws {
    let smallwins = try Smallwins()
    let help = try smallwins.command([command, "--help"])
    #expect(help.code == 0 && help.errors.isEmpty)
    #expect(help.output.hasPrefix("smallwins \(command)") && help.output.contains("--help"))
    #expect(try smallwins.command(["help", command]).output == help.output)
    #expect(try smallwins.command([command, "-h"]).output == help.output)
    #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  @Test func `the overview names every command, and no words at all are wrong use`() throws {
    let smallwins = try Smallwins()
    let overview = try smallwins.command(["help"])
    #expect(overview.code == 0)
    for command in commands { #expect(overview.output.contains("\n  \(command) ")) }
    let nothing = try smallwins.command([])
    #expect(nothing.code == 64 && nothing.output == overview.output)
  }

  @Test func `the version is one line`() throws {
    let smallwins = try Smallwins()
    for word in ["--version", "version"] {
      let said = try smallwins.command([word])
      #expect(said.code == 0 && said.errors.isEmpty)
      #expect(said.output.wholeMatch(of: /smallwins \d+\.\d+\.\d+\n/) != nil)
    }
  }

  private static let wrong: [(line: String, says: String, help: String)] = [
    ("helo", "unknown command \"helo\"; did you mean \"help\"?", "help"),
    ("statsu", "unknown command \"statsu\"; did you mean \"status\"?", "help"),
    (
      "xyzzy",
      "unknown command \"xyzzy\"; write one of run, deliver, parse, digest, board, log, status, check, retry, "
        + "replay, erase, demo, help",
      "help"
    ),
    ("help chekc", "unknown command \"chekc\"; did you mean \"check\"?", "help"),
    ("run --confg x", "unknown option \"--confg\"; did you mean \"--config\"?", "run --help"),
    ("run extra", "\"extra\" is one word too many", "run --help"),
    ("run --state", "--state needs a value: --state DIR", "run --help"),
    ("status --json=1", "--json takes no value", "status --help"),
    ("log", "say which: show, verify, export", "log --help"),
    ("log shw", "unknown word \"shw\"; did you mean \"show\"?", "log --help"),
    ("log export --format cvs", "unknown format \"cvs\"; did you mean \"csv\"?", "log --help"),
    ("log show again", "\"again\" is one word too many", "log --help"),
    ("digest", "say which: preview, send", "digest --help"),
    ("digest preview", "say whose: --channel CHAT/CHANNEL, such as local/general", "digest --help"),
    ("digest send --channel team", "say whose: --channel CHAT/CHANNEL, such as local/general", "digest --help"),
    ("digest preview --channel loca/x", "unknown chat \"loca\"; did you mean \"local\"?", "digest --help"),
    (
      "digest preview --channel local/x --week 2026-W54", "\"2026-W54\" is no week; write it as 2026-W47",
      "digest --help"
    ),
    (
      "digest preview --channel local/x --format txt", "unknown format \"txt\"; did you mean \"text\"?",
      "digest --help"
    ),
    ("deliver", "say where to: --inbox DIR", "deliver --help"),
    ("deliver --inbox in --header nope", "\"nope\" is no header; write 'Name: value'", "deliver --help"),
    (
      "deliver --inbox in --platform genric", "unknown platform \"genric\"; did you mean \"generic\"?", "deliver --help"
    ),
    ("retry", "say what: --dead", "retry --help"), ("erase", "say whom: PERSON", "erase --help"),
  ]

  @Test(arguments: wrong)
  func `a wrong line ends with 64 and names the nearest right word`(line: String, says: String, help: String) throws {
    let smallwins = try Smallwins()
    let said = try smallwins.command(
      line.split(separator: " ").map(String.init), environment: ["HOME=\(smallwins.root)"])
    #expect(said.code == 64 && said.output.isEmpty)
    #expect(said.errors == "smallwins: \(says)\nSee `smallwins \(help)`.\n")
  }

  @Test func `without a home directory a command asks for the state directory`() throws {
    let smallwins = try Smallwins()
    let said = try smallwins.command(["log", "show"], environment: [])
    #expect(said.code == 64)
    #expect(said.errors.contains("there is no home directory; name the state directory with --state DIR"))
    #expect(try smallwins.command(["log", "show"], environment: ["STATE_DIRECTORY=\(smallwins.state)"]).code == 66)
  }

  @Test func `an option may stand anywhere, with a blank or an equals sign, and two dashes end them`() throws {
    let smallwins = try Smallwins()
    #expect(try smallwins.command(["log", "--state=\(smallwins.state)", "verify"]).code == 66)
    #expect(try smallwins.command(["--state", smallwins.state, "log"]).code == 64)
    #expect(try smallwins.command(["log", "--state", smallwins.state, "--", "verify"]).code == 66)
  }
}
