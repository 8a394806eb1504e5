// SPDX-License-Identifier: Apache-2.0
// The demo as people see it: on a terminal, and its last digest as each platform is given it, beside golden files. Where what people
// see should change, SMALLWINS_GOLDEN=write writes them anew; look at them before you keep them.

import ChatPlatforms
import FoundationEssentials
import Ports
import Recognition
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct DemoTests {
  private static let golden = #filePath.replacing("DemoTests.swift", with: "Golden")

  /// Plays the demo on a terminal of 80 columns.
  private func play(in directory: String) throws -> String {
    let process = try ChildProcess([
      "env", "NO_COLOR=1", "TMPDIR=\(directory)", "python3", "\(ScriptedServer.scripts)/terminal.py", "80",
      Smallwins.program, "demo",
    ])
    let (output, ending) = process.finish()
    #expect(ending == .code(0))
    return String(decoding: output, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// The digest that was posted last, as the log has it.
  private func digest(in directory: String) throws -> RichText {
    let demo = try #require(try FileManager.default.contentsOfDirectory(atPath: directory).first)
    let log = "\(directory)/\(demo)/state/log"
    let posted = try FileManager.default.contentsOfDirectory(atPath: log).filter { $0.hasSuffix(".jsonl") }.sorted()
      .flatMap { try String(contentsOfFile: "\(log)/\($0)", encoding: .utf8).split(separator: "\n") }
      .compactMap { line -> RichText? in
        let halves = line.split(separator: "\t", maxSplits: 1)
        guard halves.count == 2, halves[0].contains(#""kind":"delivery.planned""#) else { return nil }
        let post = try JSONDecoder().decode(Planned.self, from: Data(halves[1].utf8))
        guard post.kind == .digest else { return nil }
        return post.body
      }
    #expect(posted.count == 3)
    return try #require(posted.last)
  }

  private struct Planned: Decodable {
    var kind: PlannedDelivery.Kind?
    var body: RichText
  }

  /// What a platform is given; one post, since a week of a small team fits.
  private func request(_ body: RichText, _ platform: any ChatPlatform) throws -> HTTPRequest {
    let post = PlannedDelivery(
      id: "0123456789abcdef0123456789abcdef", chat: "team", channel: "general", kind: .digest, body: body)
    let parts = platform.outbound.split(post)
    try #require(parts.count == 1)
    return platform.outbound.request(for: parts[0], to: PostTarget(webhook: Secret("https://chat.example/hook")))
  }

  private func text(_ body: RichText, _ platform: any ChatPlatform) throws -> String {
    struct Posted: Decodable { var text: String }
    return try JSONDecoder().decode(Posted.self, from: Data(request(body, platform).body)).text + "\n"
  }

  /// Holds a text against its golden file, the log's head and the demo's directory aside.
  private func hold(_ text: String, against file: String) throws {
    let text = text.replacing(/·[0-9a-f]{12}/, with: "·0123456789ab").replacing(
      /\/[^ ]*\/smallwins-demo-[A-Za-z0-9]+/, with: "/tmp/smallwins-demo"
    ).replacing(Smallwins.program, with: "smallwins")
    let path = "\(Self.golden)/\(file)"
    if Smallwins.environment("SMALLWINS_GOLDEN") == "write" { try Data(text.utf8).write(to: URL(filePath: path)) }
    let kept = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    #expect(text == kept, "\(file)")
  }

  @Test func `the demo shows three weeks, and each platform is given its last digest`() throws {
    let directory = try TemporaryDirectory()
    defer { withExtendedLifetime(directory) {} }
    let shown = try play(in: directory.path)
    try hold(shown, against: "demo.terminal.txt")

    let digest = try digest(in: directory.path)
    try hold(text(digest, GenericPlatform()), against: "demo.generic.md")
    try hold(text(digest, MattermostPlatform()), against: "demo.mattermost.md")
    let slack = try request(digest, SlackPlatform()).body
    #expect(try SlackOracle(.blocks).faults(inBlocks: String(decoding: slack, as: UTF8.self)) == [])
    let python = try ChildProcess(["python3", "-m", "json.tool", "--no-ensure-ascii", "--indent", "1"])
    python.write(slack)
    try hold(String(decoding: python.finish().output, as: UTF8.self), against: "demo.slack.json")
  }
}
