// SPDX-License-Identifier: Apache-2.0
// `smallwins deliver`, as a webhook receiver runs it: the exit code alone says whether the delivery is on disk.

import Daemon
import FoundationEssentials
import Glibc
import LinuxAdapters
import Ports
import TestSupport
import Testing

@Suite struct DeliverCommandTests {
  private func spooled(_ inbox: String) throws -> [Envelope] {
    let files = PosixFileSystem()
    return try files.entries(of: "\(inbox)/new").compactMap { name in
      SpoolFile.decode(try files.contents(of: "\(inbox)/new/\(name)"), receipt: name)
    }
  }

  @Test func `a delivery from standard input is spooled byte for byte, in a directory that is made for it`() throws {
    let smallwins = try Smallwins()
    let inbox = "\(smallwins.root)/deep/er/inbox"
    let body = "{\"id\":\"m1\"}\r\n\t "
    let said = try smallwins.command(
      ["deliver", "--inbox", inbox, "--header", "X-One: 1", "--header", "x-one:2", "--header=X-Two:  a b "], input: body
    )
    #expect(said.code == 0 && said.output.isEmpty && said.errors.isEmpty)
    let envelope = try #require(try spooled(inbox).first)
    #expect(envelope.body == Array(body.utf8) && envelope.platform == "generic")
    #expect(envelope.headers == ["x-one": "1, 2", "x-two": "a b"])
  }

  @Test func `body and headers may come from files`() throws {
    let smallwins = try Smallwins()
    try smallwins.write("{}", to: "\(smallwins.root)/body")
    try smallwins.write(
      "{\"Authorization\": \"Bearer x\", \"X-Many\": [\"a\", \"b\"]}", to: "\(smallwins.root)/headers")
    let said = try smallwins.command(
      [
        "deliver", "--inbox", smallwins.inbox, "--body-file", "\(smallwins.root)/body", "--headers-file",
        "\(smallwins.root)/headers",
      ], input: "not this")
    #expect(said.code == 0)
    let envelope = try #require(try spooled(smallwins.inbox).first)
    #expect(envelope.body == Array("{}".utf8))
    #expect(envelope.headers == ["authorization": "Bearer x", "x-many": "a, b"])
  }

  @Test func `the inbox may be named from the working directory and as the configuration does not spell it`() throws {
    let smallwins = try Smallwins()
    try smallwins.write(
      "{ chats: { team: { platform: \"generic\", inbox: { directory: \"\(smallwins.root)//x/./inbox/\" } } } }",
      to: smallwins.configurationFile)
    let said = try smallwins.command(
      ["deliver", "--inbox", "\(smallwins.root)/x/inbox", "--config", smallwins.configurationFile], input: "{}")
    #expect(said.code == 0)
    #expect(try spooled("\(smallwins.root)/x/inbox").count == 1)
  }

  @Test func `neither a wrong configuration nor a missing home keeps a delivery out`() throws {
    let smallwins = try Smallwins()
    try smallwins.write("{ chats: 7 }", to: smallwins.configurationFile)
    let wrong = try smallwins.command(
      ["deliver", "--inbox", smallwins.inbox, "--config", smallwins.configurationFile], input: "{}")
    #expect(wrong.code == 0)
    #expect(try smallwins.command(["deliver", "--inbox", smallwins.inbox], input: "{}", environment: []).code == 0)
    #expect(try spooled(smallwins.inbox).count == 2)
  }

  @Test func `what cannot be spooled ends with 75, and says why without the words`() throws {
    let smallwins = try Smallwins()
    try smallwins.write("", to: "\(smallwins.root)/file")
    let cases: [(arguments: [String], input: String, says: String)] = [
      (["--inbox", "\(smallwins.root)/file/inbox"], "canary", "File exists"),
      (["--inbox", smallwins.inbox, "--body-file", "\(smallwins.root)/nope"], "", "the body cannot be read"),
      (["--inbox", smallwins.inbox, "--body-file", smallwins.root], "", "the body cannot be read"),
      (
        ["--inbox", smallwins.inbox, "--headers-file", "\(smallwins.root)/nope"], "canary", "the headers cannot be read"
      ),
      (["--inbox", smallwins.inbox], String(repeating: "canary", count: 200_000), "larger than 1 MiB"),
    ]
    for (arguments, input, says) in cases {
      let said = try smallwins.command(["deliver"] + arguments, input: input)
      #expect(said.code == 75 && said.output.isEmpty && said.errors.contains(says), "\(said)")
      #expect(!said.errors.contains("canary"))
    }
    #expect(try PosixFileSystem().status(of: smallwins.inbox) == nil)
  }

  @Test func `headers that are none end with 64`() throws {
    let smallwins = try Smallwins()
    try smallwins.write("[1]", to: "\(smallwins.root)/headers")
    let said = try smallwins.command(
      ["deliver", "--inbox", smallwins.inbox, "--headers-file", "\(smallwins.root)/headers"], input: "{}")
    #expect(said.code == 64 && said.errors.contains("holds no JSON object of headers"))
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
  func `what root delivers belongs to the owner of the directory above`() throws {
    let smallwins = try Smallwins()
    mkdir("\(smallwins.root)/service", 0o700)
    chown("\(smallwins.root)/service", 4711, 4712)
    let inbox = "\(smallwins.root)/service/inbox"
    #expect(try smallwins.command(["deliver", "--inbox", inbox], input: "{}").code == 0)
    let name = try #require(try PosixFileSystem().entries(of: "\(inbox)/new").first)
    for path in [inbox, "\(inbox)/new", "\(inbox)/tmp", "\(inbox)/dead", "\(inbox)/new/\(name)"] {
      let owner = ownership(path)
      #expect(owner.owner == 4711 && owner.group == 4712 && owner.mode & 0o077 == 0, "\(path)")
    }
  }
}
