// SPDX-License-Identifier: Apache-2.0
// Which posts may be tried, and in which order.

import FoundationEssentials
import Testing

@testable import Recognition

/// An outbox with a clock.
struct TestOutbox {
  var outbox = OutboxState()
  var now = TestChat.monday
  private var sequence: UInt64 = 0

  mutating func plan(_ id: String, in channel: String = "general", isNotice: Bool? = nil) {
    sequence += 1
    let delivery = PlannedDelivery(
      id: id, chat: "team", channel: channel, kind: .reply, body: RichText(["Noted."]), isNotice: isNotice)
    outbox.apply(delivery, sequence: sequence, at: now)
  }

  mutating func settle(_ id: String, _ result: DeliverySettled.Result, until: Date? = nil) {
    outbox.apply(DeliverySettled(id: id, result: result, until: until?.unixMilliseconds, reason: "http-500"), at: now)
  }

  mutating func attempt(_ id: String, _ number: Int = 1) {
    outbox.apply(DeliveryAttempted(id: id, attempt: number, echo: nil))
  }

  func due(underWay: Set<String> = []) -> [String] { outbox.due(at: now, excluding: underWay).map(\.delivery.id) }
}

struct OutboxOrderTests {
  @Test func `posts of a channel go one after another in the order of their plans, channels side by side`() {
    var box = TestOutbox()
    box.plan("a1")
    box.plan("b1", in: "random")
    box.plan("a2")
    #expect(box.due() == ["a1", "b1"])
    #expect(box.due(underWay: ["a1"]) == ["b1"], "the second waits for the first")
    box.settle("a1", .delivered)
    #expect(box.due() == ["b1", "a2"])
  }

  @Test func `a post that is tried later holds up its channel, so that answers stay in order`() {
    var box = TestOutbox()
    box.plan("a1")
    box.plan("a2")
    box.attempt("a1")
    box.settle("a1", .delayed, until: box.now + 60)
    #expect(box.due().isEmpty)
    #expect(box.outbox.nextDue(excluding: []) == box.now + 60)
    box.now += 60
    #expect(box.due() == ["a1"])
  }

  @Test func `a parked post steps aside, and comes first again when it gets another chance`() {
    var box = TestOutbox()
    box.plan("a1")
    box.plan("a2")
    box.settle("a1", .parked)
    #expect(box.due() == ["a2"] && box.outbox.entries["a1"]?.isParked == true)
    box.settle("a1", .delayed, until: box.now)
    #expect(box.due() == ["a1"])
    box.settle("a1", .parked)
    box.settle("a2", .delivered)
    #expect(box.due().isEmpty && box.outbox.nextDue(excluding: []) == nil)
  }

  @Test func `a reload gives every parked post another chance`() throws {
    var chat = TestChat()
    let plan = try #require(chat.say("lin", "@smallwins help").plans.first)
    chat.take([.deliverySettled(DeliverySettled(id: plan.id, result: .parked, reason: "http-404"))])
    #expect(chat.state.outbox.due(at: chat.now, excluding: []).isEmpty)
    #expect(chat.reload().settled.map(\.id) == [plan.id])
    #expect(chat.state.outbox.due(at: chat.now, excluding: []).map(\.delivery.id) == [plan.id])
  }

  @Test(arguments: [DeliverySettled.Result.delivered, .uncertain, .abandoned])
  func `what is settled is gone, and its plan is not taken in again`(result: DeliverySettled.Result) {
    var box = TestOutbox()
    box.plan("a1")
    box.plan("a1")
    box.settle("a1", result)
    #expect(box.outbox == OutboxState())
    box.settle("a1", .delayed, until: box.now)
    #expect(box.outbox == OutboxState(), "a word on an unknown post changes nothing")
  }

  @Test func `an attempt of which nothing is known leaves the post in doubt`() {
    var box = TestOutbox()
    box.plan("a1")
    box.attempt("a1", 3)
    #expect(box.outbox.entries["a1"]?.isInDoubt == true && box.outbox.entries["a1"]?.attempts == 3)
    box.settle("a1", .delayed, until: box.now)
    #expect(box.outbox.entries["a1"]?.isInDoubt == false && box.outbox.entries["a1"]?.reason == "http-500")
  }

  @Test func `a post that is parked without an attempt keeps the doubt of a former one`() throws {
    var box = TestOutbox()
    box.plan("a1")
    box.attempt("a1")
    let entry = try #require(box.outbox.entries["a1"])
    guard case .deliverySettled(let parked) = OutboxDecisions.park(entry, reason: "invalid_auth") else { return }
    box.outbox.apply(parked, at: box.now)
    #expect(box.outbox.entries["a1"]?.mayHaveArrived == true && box.outbox.entries["a1"]?.isParked == true)
    guard case .deliverySettled(let again) = OutboxDecisions.anotherChance(for: entry, now: box.now) else { return }
    box.outbox.apply(again, at: box.now)
    #expect(box.outbox.entries["a1"]?.mayHaveArrived == true && box.due() == ["a1"])
  }

  @Test func `the parts of a post that was cut wait under their own identifiers, in order`() {
    var box = TestOutbox()
    for id in ["f00d", "f00d-2", "f00d-3"] { box.plan(id) }
    #expect(box.due() == ["f00d"])
    box.settle("f00d", .delivered)
    #expect(box.due() == ["f00d-2"])
  }

  @Test func `a clock that is set back by years delays no post by more than the longest wait`() {
    var box = TestOutbox()
    box.plan("a1")
    box.attempt("a1")
    box.settle("a1", .delayed, until: box.now + 3600)
    box.now -= 26 * 3600
    #expect(box.due() == ["a1"])
    box.now += 10 * 3600
    #expect(box.due().isEmpty, "a wait that a rule may ask for is kept")
  }
}
