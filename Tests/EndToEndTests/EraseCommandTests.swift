// SPDX-License-Identifier: Apache-2.0
// `smallwins erase`, beside a running daemon and without one: it says what there is, waits for --yes, and then nothing is left.

import FoundationEssentials
import Glibc
import LinuxAdapters
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct EraseCommandTests {
  /// A daemon that has recorded things by ursula, of her, and of others.
  private func lived(_ smallwins: Smallwins) async throws -> ChildProcess {
    try smallwins.configureWithPostFiles()
    let daemon = try smallwins.start()
    try smallwins.deliver(smallwins.message("m1", "zoe", "kudos to @ursula and @grace for the rollout"))
    try smallwins.deliver(smallwins.message("m2", "ursula", "win: importer shipped"))
    try smallwins.deliver("{\"id\":\"m3\",\"author\":\"ursula\",\"text\":\"mistyped\"")
    try await smallwins.settle()
    return daemon
  }

  /// Those of the words that any file of the state directory or the inbox holds.
  private func kept(_ smallwins: Smallwins) throws -> [String] {
    let files = try [smallwins.state, smallwins.inbox].flatMap { try smallwins.listing(of: $0) }
      .filter { !$0.hasSuffix("/") }.compactMap { $0.split(separator: " ").first.map(String.init) }
    let everything = try files.compactMap(contents).joined()
    return ["ursula", "importer", "mistyped", "rollout"].filter(everything.contains)
  }

  /// What a file holds; nil for one that a running daemon removed since it was listed.
  private func contents(_ file: String) throws -> String? {
    do { return try Smallwins.read(file) } catch {
      guard try PosixFileSystem().status(of: file) == nil else { throw error }
      return nil
    }
  }

  private func end(_ daemon: ChildProcess) {
    daemon.send(SIGTERM)
    #expect(daemon.wait() == .code(0))
  }

  @Test func `without --yes it only says what there is, and with it nothing is left and the log verifies`() async throws
  {
    let smallwins = try Smallwins()
    end(try await lived(smallwins))
    let asked = try smallwins.ask("erase", "--chat", "team", "@Ursula")
    #expect(asked.code == 1)
    #expect(asked.errors == "smallwins: nothing was erased; to erase this for good, say the same with --yes\n")
    #expect(
      asked.output == """
        Kept of ursula in team:
          1 messages of theirs
          1 messages of others that are about them
          1 posts as they were planned

        """)
    #expect(try kept(smallwins).count == 4)
    let done = try smallwins.ask("erase", "--chat", "team", "ursula", "--yes")
    #expect(done.code == 0 && done.output.hasSuffix("erased: 3 records, of which 2 go on without them\n"), "\(done)")
    #expect(!done.errors.contains("ursula"))
    #expect(try kept(smallwins) == ["rollout"])
    let verified = try smallwins.ask("log", "verify").output
    #expect(verified.hasPrefix("intact: ") && verified.contains(", 4 erased"), "\(verified)")
    let exported = try smallwins.ask("log", "export").output
    #expect(exported.contains("\"to\":[\"grace\"]") && exported.split(separator: "\n").count == 1)
    let again = try smallwins.ask("erase", "--chat", "team", "ursula", "--yes")
    #expect(again.code == 66 && again.errors == "smallwins: nothing is kept of ursula in team\n")
  }

  @Test func `beside a running daemon the wish is handed over and carried out`() async throws {
    let smallwins = try Smallwins()
    let daemon = try await lived(smallwins)
    let done = try smallwins.ask("erase", "--chat", "team", "ursula", "--yes")
    #expect(done.code == 0 && done.output.hasSuffix("handed to the running daemon\n"))
    while try kept(smallwins) != ["rollout"] { try await SystemMonotonicTimer().sleep(for: .milliseconds(20)) }
    try smallwins.deliver(smallwins.message("m4", "ursula", "win: back again"))
    try await smallwins.settle()
    end(daemon)
    #expect(try smallwins.ask("log", "export").output.contains("back again"))
    #expect(try smallwins.ask("log", "verify").code == 0)
  }

  @Test(arguments: [
    (["--chat", "team"], "say whom: PERSON"), (["ursula"], "say whose: --chat CHAT"),
    (["--chat", "taem", "ursula"], "unknown chat \"taem\"; did you mean \"team\"?"),
    (["--chat", "team", "ursula", "lin"], "\"lin\" is one word too many"),
  ])
  func `a wrong line is told and changes nothing`(words: [String], expected: String) throws {
    let smallwins = try Smallwins()
    try smallwins.configureWithPostFiles()
    let said = try smallwins.command(
      ["erase"] + words + ["--config", smallwins.configurationFile, "--state", smallwins.state])
    #expect(said.code == 64 && said.errors.contains(expected), "\(said)")
    #expect(try PosixFileSystem().status(of: smallwins.state) == nil)
  }

  @Test func `where there is no log, nothing is kept of anybody`() throws {
    let smallwins = try Smallwins()
    try smallwins.configureWithPostFiles()
    let said = try smallwins.ask("erase", "--chat", "team", "ursula", "--yes")
    #expect(said.code == 66 && said.output.isEmpty)
    #expect(try PosixFileSystem().status(of: smallwins.state) == nil)
  }
}
