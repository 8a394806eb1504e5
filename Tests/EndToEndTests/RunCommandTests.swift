// SPDX-License-Identifier: Apache-2.0
// `smallwins run`, and what goes on beside it: what stops a start, a second daemon, signals, wishes, and whose files are whose.

import FoundationEssentials
import Glibc
import LinuxAdapters
import Ports
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(3))) struct RunCommandTests {
  @Test func `a wrong configuration ends the start with 78 and each problem with its place`() throws {
    let smallwins = try Smallwins()
    try smallwins.write(
      """
      { timeZone: "Europe/Berln",
        chats: { team: { platform: "genric", inbox: { directory: "\(smallwins.inbox)" },
          token: "hunter2", dijest: {} } } }
      """, to: smallwins.configurationFile)
    let file = smallwins.configurationFile
    let expected = """
      smallwins: the configuration is wrong:
      \(file):1:13 timeZone: "Europe/Berln" is no time zone; did you mean "Europe/Berlin"?
      \(file):2:30 chats.team.platform: "genric" is no platform; did you mean "generic"?
      \(file):3:12 chats.team.token: this is no reference to a secret; write "credential:NAME", "file:PATH" or "env:NAME"; \
      a secret itself must not stand in this file
      \(file):3:23 chats.team.dijest: unknown key; did you mean "digest"?

      """
    for command in ["run", "check", "status"] {
      let said = try smallwins.ask(command)
      #expect(said.code == 78 && said.output.isEmpty && said.errors == expected)
    }
    #expect(try PosixFileSystem().status(of: smallwins.state) == nil, "nothing starts half-configured")
  }

  @Test func `a configuration that is named and not there ends the start with 78`() throws {
    let smallwins = try Smallwins()
    let said = try smallwins.ask("run")
    #expect(said.code == 78)
    #expect(
      said.errors
        == "smallwins: \(smallwins.configurationFile) cannot be read (No such file or directory); check --config\n")
  }

  @Test func `a secret that others may read ends the start with 78 and is not shown`() throws {
    let smallwins = try Smallwins()
    let secret = "\(smallwins.root)/secret"
    try smallwins.write("hunter2", to: secret)
    chmod(secret, 0o644)
    try smallwins.configureWithPostFiles(", secret: \"file:\(secret)\", token: \"credential:nope\"")
    let said = try smallwins.ask("run")
    #expect(said.code == 78 && !said.errors.contains("hunter2"))
    #expect(said.errors.contains("file:\(secret): others may use the file (mode 644); chmod 600 \(secret)"))
    #expect(said.errors.contains("credential:nope"), "all of them are told at once")
  }

  @Test func `a second daemon over the same state ends with 75, and the first goes on`() async throws {
    let smallwins = try Smallwins()
    try smallwins.configureWithPostFiles()
    let daemon = try smallwins.start()
    try smallwins.deliver(smallwins.message("m1", "zoe", "kudos to @ada for the runbook"))
    try await smallwins.settle()
    let second = try smallwins.ask("run")
    #expect(second.code == 75 && second.output.isEmpty)
    #expect(second.errors.contains("Another smallwins holds \(smallwins.state)/"))
    try smallwins.deliver(smallwins.message("m2", "zoe", "kudos to @ada for the next"))
    try await smallwins.settle()
    daemon.send(SIGINT)
    #expect(daemon.wait() == .code(0))
    #expect(try PosixFileSystem().entries(of: "\(smallwins.root)/posts").count == 2)
  }

  @Test func `digest send goes through the running daemon, and by itself where none runs`() async throws {
    let smallwins = try Smallwins()
    try smallwins.configureWithPostFiles()
    let daemon = try smallwins.start()
    try smallwins.deliver(smallwins.message("m1", "zoe", "kudos to @ada for the runbook"))
    try await smallwins.settle()
    let handed = try smallwins.ask("digest", "send", "--channel", "team/general")
    #expect(handed.code == 0 && handed.output == "handed to the running daemon\n")
    let wishes = "\(smallwins.state)/wishes/new"
    while try !PosixFileSystem().entries(of: wishes).isEmpty {
      try await SystemMonotonicTimer().sleep(for: .milliseconds(20))
    }
    try await smallwins.settle()
    #expect(try PosixFileSystem().entries(of: "\(smallwins.root)/posts").count == 2)
    daemon.send(SIGTERM)
    #expect(daemon.wait() == .code(0))
    let posted = try smallwins.ask("digest", "send", "--channel", "team/general")
    #expect(posted.code == 0 && posted.output == "posted\n")
    #expect(try PosixFileSystem().entries(of: "\(smallwins.root)/posts").count == 3)
  }

  @Test func `SIGHUP with a wrong file keeps the old configuration and says where the file is wrong`() async throws {
    let smallwins = try Smallwins()
    try smallwins.configureWithPostFiles()
    let daemon = try smallwins.start()
    try smallwins.deliver(smallwins.message("m1", "zoe", "kudos to @ada for the runbook"))
    try await smallwins.settle()
    try smallwins.configureWithPostFiles(", akc: \"off\"")
    daemon.send(SIGHUP)
    try await smallwins.logged("configuration-wrong-old-one-kept")
    #expect(smallwins.standardError.contains("problems=1"))
    #expect(smallwins.standardError.contains("smallwins.json5:1:"))
    try smallwins.deliver(smallwins.message("m2", "zoe", "kudos to @ada for the next"))
    try await smallwins.settle()
    // A file that is not there at all ends nothing either.
    unlink(smallwins.configurationFile)
    daemon.send(SIGHUP)
    try smallwins.deliver(smallwins.message("m3", "zoe", "kudos to @ada for the third"))
    try await smallwins.settle()
    daemon.send(SIGTERM)
    #expect(daemon.wait() == .code(0))
    #expect(try PosixFileSystem().entries(of: "\(smallwins.root)/posts").count == 3)
  }

  @Test func `retry brings dead letters back to the running daemon`() async throws {
    let smallwins = try Smallwins()
    try smallwins.configureWithPostFiles()
    let daemon = try smallwins.start()
    try smallwins.deliver("{}")
    try await smallwins.logged("delivery-set-aside")
    let status = try smallwins.ask("status").output
    #expect(
      status.contains("1 dead letter in \(smallwins.inbox)/dead (`smallwins retry --dead`)\n         1 × "), "\(status)"
    )
    let retried = try smallwins.ask("retry", "--dead")
    #expect(retried.code == 0 && retried.output == "team: 1 put back\n")
    try await smallwins.logged("delivery-set-aside", times: 2)
    daemon.send(SIGTERM)
    #expect(daemon.wait() == .code(0))
  }

  @Test func `no secret and no word that people wrote reaches standard error or the spool's names`() async throws {
    let smallwins = try Smallwins()
    let secret = "\(smallwins.root)/secret"
    try smallwins.write("s3cr3t-canary", to: secret)
    chmod(secret, 0o600)
    try smallwins.configure(
      "platform: \"generic\", post: \"http://127.0.0.1:1/hook-canary\", ack: \"reply\", secret: \"file:\(secret)\"")
    let daemon = try smallwins.start()
    let good = ["Authorization: Bearer s3cr3t-canary"]
    try smallwins.deliver(smallwins.message("m1", "zoe-canary", "kudos to @ada for the canary"), headers: good)
    try smallwins.deliver(smallwins.message("m2", "zoe", "!wins canary-command"), headers: good)
    try smallwins.deliver("{\"id\":\"canary", headers: good)
    try smallwins.deliver("{\"id\":\"canary\"}", headers: good)
    try smallwins.deliver(smallwins.message("m3", "zoe", "canary"), headers: ["Authorization: Bearer wrong-canary"])
    try smallwins.write("{ canary: 1, chats: {} }", to: smallwins.configurationFile + "-other")
    try await smallwins.logged("post-not-delivered")
    try await smallwins.logged("delivery-set-aside", times: 3)
    daemon.send(SIGTERM)
    #expect(daemon.wait() == .code(0))
    #expect(!smallwins.standardError.contains("canary"), "\(smallwins.standardError)")
    for words in [["status"], ["check"], ["check", "--online"], ["log", "verify"]] {
      let said = try smallwins.command(words + ["--config", smallwins.configurationFile, "--state", smallwins.state])
      #expect(!(said.errors + said.output).contains("canary"), "\(words): \(said)")
    }
  }

  @Test func `check tells an unreachable host only when it is asked online`() throws {
    let smallwins = try Smallwins()
    try smallwins.configure("platform: \"generic\", post: \"http://127.0.0.1:1/hook\"")
    #expect(try smallwins.ask("check").code == 0)
    let online = try smallwins.ask("check", "--online")
    #expect(online.code == 69 && online.output.contains("team: the host that posts go to does not answer"))
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
  func `what root writes into a state directory belongs to the directory's owner`() throws {
    let smallwins = try Smallwins()
    mkdir(smallwins.state, 0o700)
    chown(smallwins.state, 4711, 4712)
    let said = try smallwins.command(
      ["digest", "send", "--channel", "local/general", "--state", smallwins.state], environment: ["HOME=/"])
    #expect(said.code == 0 && said.output == "posted\n")
    let files = PosixFileSystem()
    func all(_ directory: String) throws -> [String] {
      try files.entries(of: directory).flatMap { name -> [String] in
        let path = "\(directory)/\(name)"
        return try [path] + (files.status(of: path)?.isDirectory == true ? all(path) : [])
      }
    }
    let paths = try all(smallwins.state)
    #expect(paths.contains { $0.hasSuffix(".jsonl") } && paths.contains { $0.hasSuffix(".md") })
    for path in paths {
      let owner = ownership(path)
      #expect(owner.owner == 4711 && owner.group == 4712 && owner.mode & 0o077 == 0, "\(path)")
    }
  }
}

extension Smallwins {
  /// Returns once the daemon has logged an event so many times.
  func logged(_ event: String, times: Int = 1) async throws {
    while standardError.split(separator: "\n").count(where: { $0.contains(" \(event)") }) < times {
      try await SystemMonotonicTimer().sleep(for: .milliseconds(20))
    }
  }
}
