// SPDX-License-Identifier: Apache-2.0
// After three days a post is given up, and the channel's admins are told of it: once, and never of that itself.

import FoundationEssentials
import Testing

@testable import Recognition

struct GivingUpTests {
  private static let threeDays: Double = 3 * 24 * 3600

  private func abandon(_ chat: inout TestChat, underWay: Set<String> = []) -> [Event] {
    chat.take(OutboxDecisions.abandonExpired(state: chat.state, underWay: underWay, context: chat.context))
  }

  @Test func `posts are given up together and told in one notice a channel`() {
    var chat = TestChat()
    let posts =
      chat.say("lin", "@smallwins help").plans + chat.say("lin", "@smallwins settings").plans
      + chat.say("lin", "@smallwins help", in: "random").plans
    for plan in posts {
      chat.take([.deliverySettled(DeliverySettled(id: plan.id, result: .parked, reason: "http-404"))])
    }
    chat.now = TestChat.monday + Self.threeDays - 1
    #expect(abandon(&chat).isEmpty)
    chat.now += 1
    let events = abandon(&chat)
    #expect(events.settled.map(\.result) == [.abandoned, .abandoned, .abandoned])
    #expect(events.plans.map(\.channel) == ["general", "random"] && events.plans.map(\.isNotice) == [true, true])
    #expect(
      events.posts[0]
        == "For lin: for three days I could not make two posts in this channel, and gave up (the last answer was http-404). "
        + "Nothing noted is lost.")
    #expect(chat.state.outbox.entries.count == 2)
  }

  @Test func `a notice that could not be made is given up without another one`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins help")
    chat.now += Self.threeDays
    #expect(abandon(&chat).plans.count == 1)
    chat.now += Self.threeDays
    let events = abandon(&chat)
    #expect(events.settled.count == 1 && events.plans.isEmpty && chat.state.outbox.entries.isEmpty)
  }

  @Test func `posts that expire one after another make one notice in three days`() {
    var chat = TestChat()
    var notices = 0
    for hour in 0..<(9 * 24) {
      chat.now = TestChat.monday + Double(hour) * 3600
      chat.say("lin", "@smallwins help")
      notices += abandon(&chat).plans.count
    }
    #expect(notices == 2)
  }

  @Test func `a post that is under way is not given up meanwhile`() throws {
    var chat = TestChat()
    let plan = try #require(chat.say("lin", "@smallwins help").plans.first)
    chat.now += Self.threeDays
    #expect(abandon(&chat, underWay: [plan.id]).isEmpty)
  }

  @Test func `a clock that is set back gives nothing up early and does not silence the next notice`() {
    var chat = TestChat()
    chat.now = TestChat.time("2030-01-01T00:00:00Z")
    chat.say("lin", "@smallwins help")
    chat.now += Self.threeDays
    #expect(abandon(&chat).plans.count == 1)
    chat.now = TestChat.monday
    #expect(abandon(&chat).isEmpty)
    chat.say("lin", "@smallwins settings")
    chat.now += Self.threeDays
    #expect(abandon(&chat).plans.count == 1)
  }
}
