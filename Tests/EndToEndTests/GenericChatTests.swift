// SPDX-License-Identifier: Apache-2.0
// The main job on one chat, from the outside: deliveries in, posts out, and a log that agrees.

import FoundationEssentials
import Glibc
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct GenericChatTests {
  private static let honest = "{\"routes\": {\"/team\": [{\"idempotent\": true}]}}"

  @Test func `an admin's digest now brings what was meant, and nothing else`() async throws {
    let endpoint = try ScriptedEndpoint(program: Self.honest)
    let smallwins = try Smallwins()
    try smallwins.configure("platform: \"generic\", post: \"\(endpoint.url("/team"))\", admins: [\"lin\"]")
    let daemon = try smallwins.start()
    let traps = [
      "should we give kudos to @ada at the all-hands?", "thanks in advance @zoe", "no thanks @zoe, I have one",
      "c++ and i++ are both fine", "`kudos to @ada for nothing`", "> kudos to @zoe for the quote",
      "we need a win: badly", "lin said thanks to @ada for the cake", "@here kudos for everything",
      "let's thank @zoe at the party", "thanks for nothing @omar", "Windows: updates are waiting",
    ]
    var deliveries = [smallwins.message("m1", "lin", "@smallwins digest on")]
    deliveries.append(smallwins.message("m2", "zoe", "kudos to @ada for the runbook #craft"))
    deliveries += traps.enumerated().map { smallwins.message("t\($0.offset)", "omar", $0.element) }
    deliveries.append(smallwins.message("m3", "ada", "win: importer shipped"))
    deliveries.append(smallwins.message("m4", "lin", "@smallwins digest now"))
    for delivery in deliveries { #expect(try smallwins.deliver(delivery).code == 0) }
    // The answer to digest on, two acknowledgements and the digest.
    try await endpoint.wait(for: "/team", count: 4)
    let digest = try #require(try await posts(endpoint).last { $0.kind == "digest" })
    #expect(digest.text.contains("importer shipped — ada"))
    #expect(digest.text.contains("the runbook #craft — zoe"))
    for word in ["all-hands", "zoe, I have", "cake", "party", "nothing", "updates", "badly", "quote", "advance"] {
      #expect(!digest.text.contains(word), "\(word)")
    }

    // The same deliveries again, and a stranger's command.
    for delivery in deliveries { try smallwins.deliver(delivery) }
    try smallwins.deliver(smallwins.message("m5", "mallory", "@smallwins digest now"))
    try await endpoint.wait(for: "/team", count: 5)
    let all = try await posts(endpoint)
    #expect(all.filter { $0.kind == "digest" }.count == 1)
    #expect(all.last?.text.contains("Only an admin can do that") == true)
    #expect(Set(all.map(\.id)).count == 5)

    daemon.send(SIGTERM)
    #expect(daemon.wait() == .code(0))
    let verified = try smallwins.command(["log", "verify", "--state", smallwins.state])
    #expect(verified.code == 0 && verified.output.hasPrefix("intact"))
    let exported = try smallwins.command(["log", "export", "--format", "csv", "--state", smallwins.state])
    #expect(exported.output.split(separator: "\r\n").count == 3)
    let refused = try smallwins.command(["log", "show", "--state", smallwins.state]).output
    #expect(refused.contains("command.refused") && refused.contains("not-an-admin"))
    await endpoint.shutDown()
  }

  @Test func `a hang, then 429, then 503, then an answer: one message, and the waits are obeyed`() async throws {
    let endpoint = try ScriptedEndpoint(
      program: """
        {"routes": {"/team": [
          {"do": "hang"}, {"status": 429, "headers": [["Retry-After", "1"]]},
          {"status": 503, "headers": [["Retry-After", "1"]]}, {"idempotent": true}]}}
        """)
    let smallwins = try Smallwins()
    try smallwins.configure(
      "platform: \"generic\", post: \"\(endpoint.url("/team"))\", ack: \"reply\", timeout: \"1s\"")
    let daemon = try smallwins.start()
    try smallwins.deliver(smallwins.message("m1", "zoe", "kudos to @ada for the runbook"))
    try await endpoint.wait(for: "/team", count: 4)
    daemon.send(SIGTERM)
    #expect(daemon.wait() == .code(0))
    let requests = try await endpoint.seen().requests
    #expect(requests.count == 4)
    #expect(Set(requests.map { $0.header("Idempotency-Key") ?? "" }).count == 1)
    #expect(Set(requests.map(\.body)).count == 1)
    await endpoint.shutDown()
  }

  private func posts(_ endpoint: ScriptedEndpoint) async throws -> [Posted] {
    try await endpoint.seen().requests.map { try Posted($0) }
  }
}
