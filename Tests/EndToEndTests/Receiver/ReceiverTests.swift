// SPDX-License-Identifier: Apache-2.0
// Deliveries over HTTP, through Debian's `webhook` with our hooks, into inbox and log.

import Daemon
import Glibc
import LinuxAdapters
import Ports
import Synchronization
import TestSupport
import Testing

/// What several senders share.
private final class Tally: Sendable {
  let unanswered = Atomic(0)
  private let numbers = Atomic(0)

  func next(below limit: Int) -> Int? {
    let number = numbers.add(1, ordering: .relaxed).oldValue
    return number < limit ? number : nil
  }
}

@Suite(.timeLimit(.minutes(5))) struct ReceiverTests {
  private func spooled(_ inbox: String) throws -> [Envelope] {
    let files = PosixFileSystem()
    guard try files.status(of: inbox) != nil else { return [] }
    return try files.entries(of: "\(inbox)/new").compactMap { name in
      SpoolFile.decode(try files.contents(of: "\(inbox)/new/\(name)"), receipt: name)
    }
  }

  @Test(arguments: ReceiverDelivery.all)
  func `a delivery is in the inbox byte for byte, and the sender is answered as it wants`(delivery: ReceiverDelivery)
    async throws
  {
    let smallwins = try Smallwins()
    let receiver = try await Receiver(smallwins)
    let outcome = await receiver.send(to: delivery.hook, headers: delivery.headers, body: delivery.body)
    guard case .answered(let answer) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(answer.status == 200 && String(decoding: answer.body, as: UTF8.self) == delivery.answer)
    #expect(answer.header("Content-Type") == delivery.answerType)
    let envelopes = try spooled("\(smallwins.inbox)/\(delivery.hook)")
    #expect(envelopes.count == (delivery.isSpooled ? 1 : 0), "\(receiver.log)")
    for envelope in envelopes {
      #expect(envelope.body == delivery.body && envelope.platform == delivery.hook)
      for header in delivery.headers { #expect(envelope.headers[header.name.lowercased()] == header.value) }
    }
    await receiver.shutDown()
  }

  @Test func `killed amid 500 posts, what the receiver acknowledged is in the log once`() async throws {
    let smallwins = try Smallwins()
    let inbox = "\(smallwins.inbox)/generic"
    try smallwins.write(
      "{ chats: { team: { platform: \"generic\", inbox: { directory: \"\(inbox)\" }, ack: \"off\" } } }",
      to: smallwins.configurationFile)
    let daemon = try smallwins.start()
    let receiver = try await Receiver(smallwins)
    let tally = Tally()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<16 {
        group.addTask {
          while let number = tally.next(below: 500) {
            let body = Array(smallwins.message("m\(number)", "zoe", "kudos to @ada for reason \(number)").utf8)
            // As senders do: the same again until somebody says that it arrived.
            while await receiver.send(to: "generic", body: body).status != 200 {
              tally.unanswered.add(1, ordering: .relaxed)
              try await SystemMonotonicTimer().sleep(for: .milliseconds(20))
            }
            if number % 125 == 124, number < 499 { try await receiver.killAndRestart() }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(tally.unanswered.load(ordering: .relaxed) > 0, "the kills should have hit something")
    try await smallwins.settle(inbox: inbox)
    daemon.send(SIGTERM)
    #expect(daemon.wait() == .code(0), "\(smallwins.standardError)")
    let recorded = try smallwins.recordedMessages()
    #expect((0..<500).filter { recorded["m\($0)"] != 1 } == [] && recorded.count == 500)
    await receiver.shutDown()
  }

  @Test func `a delivery that cannot be put on disk is answered with an error, which tells the sender nothing`()
    async throws
  {
    for trouble in ["the inbox", "the receiver's own file", "the program"] {
      let smallwins = try Smallwins()
      if trouble == "the inbox" { try smallwins.write("", to: smallwins.inbox) }
      let receiver = try await Receiver(
        smallwins, program: trouble == "the program" ? "/none/such" : Smallwins.program,
        temporary: trouble == "the receiver's own file" ? "/none/such" : nil)
      let outcome = await receiver.send(to: "generic", body: Array("{}".utf8))
      guard case .answered(let answer) = outcome else {
        Issue.record("\(trouble): \(outcome)")
        continue
      }
      #expect(answer.status == 500, "\(trouble)")
      #expect(!String(decoding: answer.body, as: UTF8.self).contains(smallwins.root), "\(trouble)")
      if trouble != "the inbox" { #expect(try spooled("\(smallwins.inbox)/generic").isEmpty, "\(trouble)") }
      // The operator is told.
      let reasons = ["the inbox": "smallwins: ", "the program": "/none/such"]
      #expect(receiver.log.contains(reasons[trouble] ?? "error creating temp file"), "\(receiver.log)")
      await receiver.shutDown()
    }
  }

  @Test func `a delivery that breaks off is not taken, nor one whose end cannot be known`() async throws {
    let smallwins = try Smallwins()
    let receiver = try await Receiver(smallwins)
    let head = "POST /hooks/generic HTTP/1.1\r\nHost: wins\r\nConnection: close\r\n"
    let cut = try receiver.sendRaw(head + "Content-Length: 100\r\n\r\n{\"id\":\"m1\"}")
    #expect(!cut.hasPrefix("HTTP/1.1 2"), "\(cut)")
    let chunked = try receiver.sendRaw(head + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")
    #expect(chunked.hasPrefix("HTTP/1.1 411 "), "\(chunked)")
    // The hook of the first may still run.
    while !receiver.log.contains("finished handling") { try await SystemMonotonicTimer().sleep(for: .milliseconds(20)) }
    #expect(try spooled("\(smallwins.inbox)/generic").isEmpty)
    #expect(receiver.log.contains("The delivery's body was cut off on its way"))
    await receiver.shutDown()
  }

  @Test func `only a POST to a hook is taken`() async throws {
    let smallwins = try Smallwins()
    let receiver = try await Receiver(smallwins)
    #expect(await receiver.send("GET", to: "generic").status == 405)
    #expect(await receiver.send("PUT", to: "generic", body: [1]).status == 405)
    #expect(await receiver.send(to: "nobody", body: [1]).status == 404)
    #expect(try PosixFileSystem().status(of: smallwins.inbox) == nil)
    await receiver.shutDown()
  }

  @Test func `neither headers nor bodies are in the receiver's log`() async throws {
    let smallwins = try Smallwins()
    let receiver = try await Receiver(smallwins)
    for type in ["application/json", "application/x-www-form-urlencoded", "text/plain"] {
      let headers = [HTTPHeader("Authorization", "Bearer canary"), HTTPHeader("Content-Type", type)]
      #expect(await receiver.send(to: "generic", headers: headers, body: Array("canary{\"canary".utf8)).status == 200)
    }
    #expect(receiver.log.contains("POST /hooks/generic") && !receiver.log.contains("canary"), "\(receiver.log)")
    await receiver.shutDown()
  }
}
