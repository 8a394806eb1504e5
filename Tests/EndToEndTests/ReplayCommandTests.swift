// SPDX-License-Identifier: Apache-2.0
// `smallwins replay`: what changed rules would have recorded, told beside the messages, and nothing changed by asking.

import Glibc
import LinuxAdapters
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct ReplayCommandTests {
  private func rules(_ smallwins: Smallwins, _ text: String) throws -> String {
    let file = "\(smallwins.root)/rules.json5"
    try PosixFileSystem().create(file, contents: Array(text.utf8))
    return file
  }

  @Test func `changed rules are told message by message, and the log stays as it is`() async throws {
    let smallwins = try Smallwins()
    try smallwins.configureWithPostFiles(", keepTexts: \"30d\"")
    let daemon = try smallwins.start()
    try smallwins.deliver(smallwins.message("m1", "zoe", "kudos to @lin for the map"))
    try smallwins.deliver(smallwins.message("m2", "zoe", "thanks @ada!"))
    try await smallwins.settle()
    daemon.send(SIGTERM)
    #expect(daemon.wait() == .code(0))
    let before = try smallwins.ask("log", "show").output
    let rules = try rules(smallwins, "{ sensitivity: \"any\" }")
    let said = try smallwins.ask("replay", "--rules", rules, "--since", "2020-01-01", "--channel", "team/general")
    #expect(said.code == 0 && said.output.hasPrefix("team/general\n  "), "\(said)")
    #expect(said.output.contains(" zoe: thanks @ada!\n    + shoutout to @ada (gratitude)\n"), "\(said)")
    #expect(
      said.output.hasSuffix("2 messages: 1 items by the rules in force, 2 by the changed ones (1 more, 0 fewer)\n"))
    #expect(try smallwins.ask("log", "show").output == before)
  }

  @Test func `without texts, without a file and with a wrong one it says what to do`() throws {
    let smallwins = try Smallwins()
    try smallwins.configureWithPostFiles()
    let wrong = try rules(smallwins, "{ sensitivty: \"any\" }")
    let told = try smallwins.ask("replay", "--rules", wrong, "--since", "2020-01-01")
    #expect(told.code == 78 && told.errors.contains("did you mean \"sensitivity\"?"), "\(told)")
    let missing = try smallwins.ask("replay", "--rules", "/nowhere", "--since", "2020-01-01")
    #expect(missing.code == 78 && missing.errors.contains("check --rules"), "\(missing)")
    let unknown = try smallwins.ask("replay", "--rules", wrong, "--since", "2020-01-01", "--channel", "taem/general")
    #expect(unknown.code == 64 && unknown.errors.contains("did you mean \"team\"?"), "\(unknown)")
  }
}
