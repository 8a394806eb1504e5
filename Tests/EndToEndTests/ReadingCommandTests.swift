// SPDX-License-Identifier: Apache-2.0
// Commands that only read: they work beside the running daemon, take no lock and leave no trace.

import FoundationEssentials
import Glibc
import LinuxAdapters
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct ReadingCommandTests {
  /// A running daemon that has recorded a shout-out and a win.
  private func lived(_ smallwins: Smallwins) async throws -> ChildProcess {
    try smallwins.configureWithPostFiles(", channels: { general: { digest: {} } }")
    let daemon = try smallwins.start()
    try smallwins.deliver(smallwins.message("m1", "zoe", "kudos to @ada for the \"run, book\" #craft"))
    try smallwins.deliver(smallwins.message("m2", "ada", "win: =importer shipped"))
    try await smallwins.settle()
    return daemon
  }

  @Test func `beside a running daemon every reading command answers and writes nothing`() async throws {
    let smallwins = try Smallwins()
    let daemon = try await lived(smallwins)
    let before = try smallwins.listing(of: smallwins.root).filter { !$0.contains("/stderr") }
    let channel = ["--channel", "team/general", "--config", smallwins.configurationFile, "--state", smallwins.state]
    for words in [
      ["status"], ["status", "--json"], ["check"], ["log", "show"], ["log", "verify"], ["log", "export"],
    ] {
      let said = try smallwins.command(words + ["--config", smallwins.configurationFile, "--state", smallwins.state])
      #expect(said.code == 0 && !said.output.isEmpty && said.errors.isEmpty, "\(words): \(said)")
    }
    for format in ["text", "markdown", "json"] {
      let said = try smallwins.command(["digest", "preview", "--format", format] + channel)
      #expect(said.code == 0 && said.output.contains("importer shipped") && said.errors.isEmpty, "\(format): \(said)")
    }
    let mistyped = try smallwins.ask("digest", "preview", "--channel", "team/genral")
    #expect(mistyped.code == 0 && mistyped.output.contains("Nothing has been noted yet"))
    #expect(mistyped.errors == "smallwins: nothing was ever heard of team/genral; did you mean team/general?\n")
    let board = try smallwins.command(["board", "fairness"] + channel)
    #expect(board.code == 0 && board.output.contains("Recognised in the last four weeks: 1 of 2 people (50%)."))
    let counted = try smallwins.command(["board", "fairness", "--format", "json"] + channel)
    #expect(
      counted.output
        == #"{"circles":[],"onlyGave":[],"onlyReceived":[],"recognised":1,"team":2,"unseen":[{"person":"zoe"}],"weeks":4}"#
        + "\n")
    let wrong = try smallwins.command(["board", "fairness", "--format", "jsn"] + channel)
    #expect(wrong.code == 64 && wrong.errors.contains("unknown format \"jsn\"; did you mean \"json\"?"))
    let person = ["board", "me", "--person", "team/ada", "--config", smallwins.configurationFile]
    for (format, words) in [
      ("text", "“=importer shipped”"), ("markdown", "# What I remember of ada"), ("json", "\"kind\":\"win\""),
    ] {
      let mine = try smallwins.command(person + ["--state", smallwins.state, "--format", format])
      #expect(mine.code == 0 && mine.output.contains(words) && mine.errors.isEmpty, "\(format): \(mine)")
    }
    let nobody = ["board", "me", "--person", "team/kim", "--config", smallwins.configurationFile]
    let none = try smallwins.command(nobody + ["--state", smallwins.state])
    #expect(none.code == 66 && none.errors.contains("nothing is kept of kim in team"))
    let after = try smallwins.listing(of: smallwins.root).filter { !$0.contains("/stderr") }
    #expect(after == before)
    daemon.send(SIGTERM)
    #expect(daemon.wait() == .code(0))
  }

  @Test func `status tells of the log, the inbox, the digest and what has not gone`() async throws {
    let smallwins = try Smallwins()
    let daemon = try await lived(smallwins)
    daemon.send(SIGTERM)
    daemon.wait()
    try smallwins.deliver("{}")
    let text = try smallwins.ask("status").output.split(separator: "\n").map(String.init)
    #expect(text.count == 3)
    #expect(text[0].wholeMatch(of: /Log      \d+ records, the last at 20\S+Z, head \d+·[0-9a-f]{12}/) != nil)
    #expect(text[1] == "Inbox    team: 1 waiting")
    #expect(text[2].wholeMatch(of: /Digest   team\/general: next 20\S+Z, last none yet/) != nil)
    struct Status: Decodable {
      struct Inbox: Decodable { var chat: String, directory: String, waiting: Int, dead: Int }
      var inboxes: [Inbox]
      var unsent: [[String: String]]
    }
    let json = try JSONDecoder().decode(Status.self, from: Data(try smallwins.ask("status", "--json").output.utf8))
    #expect(json.inboxes.count == 1 && json.inboxes[0].waiting == 1 && json.unsent.isEmpty)
  }

  @Test func `the log is shown as stored, verified, and exported as JSON and as CSV by RFC 4180`() async throws {
    let smallwins = try Smallwins()
    let daemon = try await lived(smallwins)
    daemon.send(SIGTERM)
    daemon.wait()
    let shown = try smallwins.ask("log", "show").output
    let stored = try PosixFileSystem().entries(of: "\(smallwins.state)/log").filter { $0.hasSuffix(".jsonl") }
    #expect(try shown == stored.map { try Smallwins.read("\(smallwins.state)/log/\($0)") }.joined())
    let verified = try smallwins.ask("log", "verify")
    #expect(
      verified.output.wholeMatch(of: /intact: \d+ records in 1 segment, \S+ to \S+, head \d+·[0-9a-f]{12}\n/) != nil)

    struct Item: Decodable {
      var kind: String, author: String, to: [String], reason: String?, text: String?, values: [String]
    }
    let lines = try smallwins.ask("log", "export").output.split(separator: "\n")
    let items = try lines.map { try JSONDecoder().decode(Item.self, from: Data($0.utf8)) }
    #expect(items.map(\.kind) == ["shoutout", "win"] && items[0].to == ["ada"] && items[0].values == ["craft"])
    #expect(items[0].reason == "the \"run, book\" #craft" && items[1].text == "=importer shipped")
    let csv = try smallwins.ask("log", "export", "--format", "csv").output.split(separator: "\r\n")
    #expect(csv[0].hasPrefix("seq,time,chat,channel,message,kind,author,to,text or reason,values,rule,with,points,"))
    #expect(csv[1].contains(",team,general,m1,shoutout,zoe,ada,\"the \"\"run, book\"\" #craft\",craft,explicit-word,"))
    #expect(csv[2].contains(",win,ada,,'=importer shipped,,keyword,"), "a spreadsheet must not take it for a formula")
    #expect(csv.allSatisfy { $0.hasSuffix(",private,asked") || $0.hasSuffix(",,,,,,,,,") })
    #expect(shown.contains(#""rule":"keyword""#), "each record tells the rule of its items")
  }

  @Test func `a flipped byte is found, with its place and the next step, by verify, check and run`() async throws {
    let smallwins = try Smallwins()
    let daemon = try await lived(smallwins)
    daemon.send(SIGTERM)
    daemon.wait()
    let segment = try #require(
      try PosixFileSystem().entries(of: "\(smallwins.state)/log").first { $0.hasSuffix(".jsonl") })
    let path = "\(smallwins.state)/log/\(segment)"
    let text = try Smallwins.read(path)
    try smallwins.write(text.split(separator: "importer", maxSplits: 1).joined(separator: "exporter"), to: path)
    let verified = try smallwins.ask("log", "verify")
    #expect(verified.code == 1)
    #expect(verified.output.hasPrefix("damaged: The log is damaged: \(path), byte "))
    #expect(verified.output.contains("Copy the state directory aside, then restore this segment from a backup"))
    let checked = try smallwins.ask("check")
    #expect(checked.code == 1 && checked.output.contains("The log is damaged"))
    let run = try smallwins.ask("run")
    #expect(run.code == 74 && run.errors.contains("The log is damaged"))
    #expect(!verified.output.contains("shipped") && !run.errors.contains("shipped"))
  }

  @Test(arguments: ["show", "verify", "export"]) func `without a log the log's commands end with 66`(verb: String)
    throws
  {
    let smallwins = try Smallwins()
    let said = try smallwins.command(["log", verb, "--state", smallwins.state])
    #expect(said.code == 66 && said.output.isEmpty)
    #expect(said.errors == "smallwins: there is no log in \(smallwins.state)\n")
    #expect(try PosixFileSystem().status(of: smallwins.state) == nil, "not even the directory is made")
  }

  @Test func `without a log there is no fairness to tell of`() throws {
    let smallwins = try Smallwins()
    try smallwins.configureWithPostFiles()
    let said = try smallwins.ask("board", "fairness", "--channel", "team/general")
    #expect(said.code == 66 && said.output.isEmpty)
    #expect(said.errors == "smallwins: there is no log in \(smallwins.state)\n")
  }

  @Test func `a digest of a week that was not closed is nothing there`() throws {
    let smallwins = try Smallwins()
    try smallwins.configureWithPostFiles()
    let said = try smallwins.ask("digest", "preview", "--channel", "team/general", "--week", "2026-W01")
    #expect(said.code == 66 && said.errors.hasPrefix("smallwins: team/general has no closed week 2026-W01"))
  }
}
