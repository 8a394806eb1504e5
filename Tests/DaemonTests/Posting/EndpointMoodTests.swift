// SPDX-License-Identifier: Apache-2.0
// What becomes of a post when its endpoint refuses, asks for patience, hangs or is away.

import Foundation
import Ports
import Recognition
import TestSupport
import Testing

private let url = SimulatedTeam.url

@Suite struct EndpointMoodTests {
  @Test func `429 with Retry-After, then 503, then a hang, then an answer: one message, waits obeyed, no busy loop`()
    throws
  {
    let team = try SimulatedTeam()
    team.chat.answer(url, [.status(429, retryAfter: "120"), .status(503), .hang, .take])
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(3600))
      #expect(run.executor.jobsRun < 1000)
    }
    let requests = team.chat.requests
    #expect(requests.count == 4 && Set(requests.map(\.key)).count == 1 && Set(requests.map(\.body)).count == 1)
    let waits = zip(requests, requests.dropFirst()).map { $1.at.timeIntervalSince($0.at) }
    #expect((120...121).contains(waits[0]) && (1...15).contains(waits[1]) && (31...75).contains(waits[2]), "\(waits)")
    #expect(try team.posts.count == 1 && team.state.outbox.entries.isEmpty)
  }

  @Test func `a post may take as long as its chat's time-out says`() throws {
    let team = try SimulatedTeam("post: \"\(url)\", ack: \"reply\", timeout: \"2s\"")
    team.chat.answer(url, [.hang, .take])
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(60))
    }
    let requests = team.chat.requests
    #expect(requests.count == 2)
    #expect((3...7).contains(requests[1].at.timeIntervalSince(requests[0].at)), "2 seconds, then 1 to 5 of waiting")
  }

  @Test func `ten channels that hang delay no post of another chat, and one delays none of its own`() throws {
    let team = try SimulatedTeam()
    let hanging = (1...10).map { "c\($0): { post: \"https://chat.example/\($0)\" }" }.joined(separator: ", ")
    team.configure(
      whole: """
        { poll: "1h", chats: {
          team: { platform: "generic", inbox: { directory: "/inbox" }, post: "\(url)", ack: "reply", timeout: "5m",
            channels: { \(hanging) } },
          other: { platform: "generic", inbox: { directory: "/other" }, post: "https://other.example/", ack: "reply" } } }
        """)
    for number in 1...10 { team.chat.answer("https://chat.example/\(number)", [.hang, .take]) }
    try team.run { run in
      try run.say("kudos to @ada for the first", id: "m1", in: "c1")
      try await run.pass(.seconds(1))
      try run.say("kudos to @ada for the second", id: "m2", in: "general")
      try await run.pass(.seconds(1))
      #expect(try team.answered == ["m2"])
      for number in 2...10 { try run.say("kudos to @ada for it all", id: "h\(number)", in: "c\(number)") }
      try await run.pass(.seconds(1))
      try run.deliver(
        "{\"id\":\"m3\",\"channel\":\"x\",\"author\":\"zoe\",\"text\":\"kudos to @ada for the third\"}", into: "/other")
      try await run.pass(.seconds(1))
      #expect(try team.answered == ["m2", "m3"])
      #expect(run.executor.jobsRun < 2000, "posts that wait for others to end must not keep the loop turning")
      try await run.pass(.seconds(3600))
    }
    #expect(try Set(team.answered).count == 12)
  }

  @Test func `through an outage of 60 hours nothing is lost and each channel keeps its order`() throws {
    let team = try SimulatedTeam()
    team.chat.answer(url, [.refuse])
    try team.run { run in
      for number in 0..<30 {
        try run.say("kudos to @ada for thing \(number)", id: "m\(number)", in: "c\(number % 3)")
        try await run.pass(.seconds(2 * 3600))
      }
      team.chat.answer(url, [.take])
      try await run.pass(.seconds(10 * 3600))
    }
    for channel in 0..<3 {
      let order = try team.posts.filter { $0.channel == "c\(channel)" }.compactMap(\.reply_to)
      #expect(order == (0..<10).map { "m\($0 * 3 + channel)" })
    }
    #expect(team.chat.requests.count < 30 + 3 * 40, "a closed door is not hammered at")
  }

  @Test func `after three days a post is given up, an admin is told, and what is younger still goes in order`() throws {
    let team = try SimulatedTeam("post: \"\(url)\", ack: \"reply\", admins: [\"lin\"]")
    team.chat.answer(url, [.refuse])
    try team.run { run in
      try run.say("kudos to @ada for the oldest", id: "m1")
      try await run.pass(.seconds(24 * 3600))
      for number in 2...4 {
        try run.say("kudos to @ada for thing \(number)", id: "m\(number)")
        try await run.pass(.seconds(1))
      }
      try await run.pass(.seconds(50 * 3600))
      team.chat.answer(url, [.take])
      try await run.pass(.seconds(12 * 3600))
    }
    #expect(try team.answered == ["m2", "m3", "m4"])
    let notice = try #require(try team.posts.last)
    #expect(notice.reply_to == nil && notice.text.contains("lin") && notice.text.contains("could not make a post"))
    let settled = try team.records("delivery.settled", as: DeliverySettled.self)
    #expect(settled.filter { $0.result == .abandoned }.count == 1)
    #expect(team.operations.events.contains("posts-given-up"))
    #expect(try team.recorded.contains("m1"), "the log still has the words")
  }

  @Test(arguments: [400, 401, 403, 404, 410, 422])
  func `a refusal parks the post, later ones of the channel still go, and a reload tries it again`(status: Int) throws {
    let team = try SimulatedTeam()
    team.chat.answer(url, [.status(status), .take])
    try team.run { run in
      try run.say("kudos to @ada for the first", id: "m1")
      try await run.pass(.seconds(10))
      try run.say("kudos to @ada for the second", id: "m2")
      try await run.pass(.seconds(12 * 3600))
      #expect(try team.answered == ["m2"])
      #expect(team.chat.requests.count == 2, "what was refused is not tried again by itself")
      run.service.signal(.reload)
      try await run.pass(.seconds(10))
    }
    #expect(try team.answered == ["m2", "m1"])
  }

  @Test(arguments: [false, true])
  func `a post in doubt after a time-out is repeated only where that cannot double it`(isAtMostOnce: Bool) throws {
    let delivery = isAtMostOnce ? "at-most-once" : "at-least-once"
    let team = try SimulatedTeam("post: \"\(url)\", ack: \"reply\", delivery: \"\(delivery)\"")
    team.chat.answer(url, [.takeAndHang, .take])
    try team.run { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(24 * 3600))
    }
    let requests = team.chat.requests
    #expect(requests.count == (isAtMostOnce ? 1 : 2))
    #expect(Set(requests.map(\.key)).count == 1 && Set(requests.map(\.body)).count == 1)
    #expect(try team.state.outbox.entries.isEmpty)
  }

  @Test(arguments: [SimulatedTeam.End.kill, .powerCut], [false, true])
  func `a post in doubt after a crash is repeated only where that cannot double it`(
    end: SimulatedTeam.End, isAtMostOnce: Bool
  ) throws {
    let delivery = isAtMostOnce ? "at-most-once" : "at-least-once"
    let team = try SimulatedTeam("post: \"\(url)\", ack: \"reply\", delivery: \"\(delivery)\"")
    team.chat.answer(url, [.takeAfter(.seconds(10)), .take])
    try team.run(end: end) { run in
      try run.say("kudos to @ada for the runbook", id: "m1")
      try await run.pass(.seconds(5))
    }
    #expect(team.chat.requests.count == 1)
    try team.run { run in try await run.pass(.seconds(24 * 3600)) }
    let requests = team.chat.requests
    #expect(requests.count == (isAtMostOnce ? 1 : 2))
    #expect(Set(requests.map(\.key)).count == 1 && Set(requests.map(\.body)).count == 1)
    let results = try team.records("delivery.settled", as: DeliverySettled.self).map(\.result)
    #expect(results == (isAtMostOnce ? [.uncertain] : [.delivered]))
    #expect(team.operations.events.contains("posts-in-doubt-not-repeated") == isAtMostOnce)
  }
}
