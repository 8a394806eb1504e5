// SPDX-License-Identifier: Apache-2.0
// When posts are given up, the channel's admins are told of it: once, and never of that itself.

import FoundationEssentials
import Testing

@testable import Recognition

/// A chat whose platform refuses every post.
private struct DeafChat {
  var chat = TestChat()

  static let threeDays: Double = 3 * 24 * 3600

  /// Somebody asks, and the answer is refused.
  mutating func ask(_ words: String = "help", in channel: String = "general") {
    refuse(chat.say("lin", "@smallwins \(words)", in: channel))
  }

  /// Gives up what is old enough; the notices are refused as well.
  mutating func abandon(underWay: Set<String> = []) -> [Event] {
    let events = chat.take(
      OutboxDecisions.abandonExpired(state: chat.state, underWay: underWay, context: chat.context))
    refuse(events)
    return events
  }

  private mutating func refuse(_ events: [Event]) {
    for plan in events.plans {
      chat.take([.deliverySettled(DeliverySettled(id: plan.id, result: .parked, reason: "http-404"))])
    }
  }
}

struct NoticeTests {
  @Test func `posts that are given up together are told in one notice a channel`() {
    var deaf = DeafChat()
    deaf.ask()
    deaf.ask("settings")
    deaf.ask(in: "random")
    deaf.chat.now += DeafChat.threeDays - 1
    #expect(deaf.abandon().isEmpty)
    deaf.chat.now += 1
    let events = deaf.abandon()
    #expect(events.settled.map(\.result) == [.abandoned, .abandoned, .abandoned])
    #expect(events.plans.map(\.channel) == ["general", "random"] && events.plans.map(\.isNotice) == [true, true])
    #expect(
      events.posts[0]
        == "For lin: for three days I could not make two posts in this channel, and gave up (the last answer was http-404). "
        + "Nothing noted is lost.")
    #expect(deaf.chat.state.outbox.entries.count == 2)
  }

  @Test func `a notice that could not be made is given up without another one`() {
    var deaf = DeafChat()
    deaf.ask()
    deaf.chat.now += DeafChat.threeDays
    #expect(deaf.abandon().plans.count == 1)
    deaf.chat.now += DeafChat.threeDays
    let events = deaf.abandon()
    #expect(events.settled.count == 1 && events.plans.isEmpty && deaf.chat.state.outbox.entries.isEmpty)
  }

  @Test func `posts that are given up one after another make one notice in three days`() {
    var deaf = DeafChat()
    var notices = 0
    for hour in 0..<(9 * 24) {
      deaf.chat.now = TestChat.monday + Double(hour) * 3600
      deaf.ask()
      notices += deaf.abandon().plans.count
    }
    #expect(notices == 2)
  }

  @Test func `a post that is under way is not given up meanwhile`() throws {
    var deaf = DeafChat()
    deaf.ask()
    deaf.chat.now += DeafChat.threeDays
    #expect(deaf.abandon(underWay: Set(deaf.chat.state.outbox.entries.keys)).isEmpty)
  }

  @Test func `a clock that is set back gives nothing up early and does not silence the next notice`() {
    var deaf = DeafChat()
    deaf.chat.now = TestChat.time("2030-01-01T00:00:00Z")
    deaf.ask()
    deaf.chat.now += DeafChat.threeDays
    #expect(deaf.abandon().plans.count == 1)
    deaf.chat.now = TestChat.monday
    #expect(deaf.abandon().isEmpty)
    deaf.ask("settings")
    deaf.chat.now += DeafChat.threeDays
    #expect(deaf.abandon().plans.count == 1)
  }
}
