// SPDX-License-Identifier: Apache-2.0
// SIGKILL at any moment, as the kernel or an operator may do it: nothing is lost, nothing comes twice.

import ChatPlatforms
import Daemon
import EventLog
import FoundationEssentials
import Glibc
import LinuxAdapters
import Ports
import Recognition
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(30))) struct KillTests {
  /// `SMALLWINS_DELIVERIES` and `SMALLWINS_KILLS` make it the long run.
  private static let deliveries = number("SMALLWINS_DELIVERIES", otherwise: 300)
  private static let kills = number("SMALLWINS_KILLS", otherwise: 5)
  private static let channels = 10

  @Test func `killed again and again, each delivery is in the log once and each post arrives once`() async throws {
    let seed = UInt64(getpid())
    let random = SeededRandom(seed: seed)
    let endpoint = try ScriptedEndpoint(
      program: "{\"seed\": \(seed % 1000), \"routes\": {\"/team\": [{\"idempotent\": true}]}}")
    let smallwins = try Smallwins()
    try smallwins.configure(
      "platform: \"generic\", post: \"\(endpoint.url("/team"))\", admins: [\"lin\"], ack: \"reply\"")
    var daemon = try smallwins.start()
    var killed = 0
    for number in 0..<Self.deliveries {
      try deliver(number, to: smallwins)
      // Now and then a sender that had no answer sends the same again.
      if random.chance(oneIn: 8) { try deliver(random.int(in: 0...number), to: smallwins) }
      guard killed < Self.kills, number >= (killed + 1) * Self.deliveries / (Self.kills + 1) else { continue }
      // In the midst of its work: somewhere among the posts that follow from what was delivered so far.
      try await endpoint.wait(for: "/team", count: max(1, random.int(in: number / 2...number)))
      daemon.send(SIGKILL)
      #expect(daemon.wait() == .signal(SIGKILL))
      killed += 1
      daemon = try smallwins.start()
    }
    try await smallwins.settle()
    daemon.send(SIGTERM)
    #expect(daemon.wait() == .code(0), "\(smallwins.standardError)")
    #expect(killed == Self.kills)

    let recorded = try smallwins.recordedMessages()
    let posts = try await endpoint.seen().requests.filter(\.effect).map { try Posted($0) }
    let answers = Dictionary(grouping: posts.filter { $0.kind == "reply" }) { $0.reply_to ?? "" }
    for number in 0..<Self.deliveries where !isCommand(number) {
      #expect(
        recorded["m\(number)"] == 1, "seed \(seed): m\(number) is in the log \(recorded["m\(number)"] ?? 0) times")
      #expect(answers["m\(number)"]?.count == 1, "seed \(seed): m\(number)")
    }
    let commands = (0..<Self.deliveries).count { isCommand($0) }
    #expect(posts.count { $0.kind == "digest" } == commands, "seed \(seed)")
    #expect(try smallwins.command(["log", "verify", "--state", smallwins.state]).code == 0)
    await endpoint.shutDown()
  }

  /// Every fiftieth message is an admin's `digest now`.
  private func isCommand(_ number: Int) -> Bool { number % 50 == 49 }

  private func deliver(_ number: Int, to smallwins: Smallwins) throws {
    let isCommand = isCommand(number)
    let text = isCommand ? "@smallwins digest now" : "kudos to @ada for reason \(number)"
    let body = """
      {"id":"m\(number)","channel":"c\(number % Self.channels)","author":"\(isCommand ? "lin" : "zoe")","text":"\(text)"}
      """
    let now = SystemWallClock().now()
    let drop = try DeliveryDrop(headers: [], body: Array(body.utf8), for: GenericPlatform(), received: now)
    let writer = SpoolWriter(SpoolDirectory(smallwins.inbox), disk: PosixFileSystem(), random: KernelRandom())
    _ = try writer.write(try #require(drop.file), receivedAt: now.milliseconds)
  }

  private static func number(_ name: String, otherwise: Int) -> Int {
    Smallwins.environment(name).flatMap { Int($0) } ?? otherwise
  }
}
