// SPDX-License-Identifier: Apache-2.0
// When a post is given up: never because of its age alone.

import FoundationEssentials
import Recognition
import Testing

struct GivingUpTests {
  private let planned = Date(timeIntervalSince1970: 1_794_996_000)
  private let day: Double = 24 * 3600
  private let delivery = PlannedDelivery(
    id: "1a", chat: "team", channel: "general", kind: .digest, body: RichText(["Hello"]))

  private func state(_ events: [(Double, Event)]) -> State {
    var state = State()
    for (number, event) in ([(0, Event.deliveryPlanned(delivery))] + events).enumerated() {
      state.apply(event.1, sequence: UInt64(number + 1), at: planned + event.0 * day, key: nil)
    }
    return state
  }

  private func attempted(_ number: Int) -> Event {
    .deliveryAttempted(DeliveryAttempted(id: "1a", attempt: number, echo: nil))
  }

  private var failed: Event { .deliverySettled(DeliverySettled(id: "1a", result: .delayed, reason: "http-503")) }

  @Test func `a post that nobody tried, since the daemon was away for days, still gets its attempt`() {
    let state = state([])
    #expect(state.outbox.expired(at: planned + 30 * day, excluding: []).isEmpty)
    #expect(state.outbox.due(at: planned + 30 * day, excluding: []).map(\.delivery.id) == ["1a"])
  }

  @Test func `a post whose attempts fail for three days is given up, and not before`() {
    let young = state([(0.1, attempted(1)), (0.1, failed), (2.9, attempted(20)), (2.9, failed)])
    #expect(young.outbox.expired(at: planned + 3.5 * day, excluding: []).isEmpty)
    let seldom = state([(0.1, attempted(1)), (0.1, failed), (3.1, attempted(2)), (3.1, failed)])
    #expect(seldom.outbox.expired(at: planned + 3.1 * day, excluding: []).isEmpty, "it was tried twice only")
    let old = state([(0.1, attempted(1)), (0.1, failed), (3.1, attempted(20)), (3.1, failed)])
    #expect(old.outbox.expired(at: planned + 3.1 * day, excluding: []).map(\.delivery.id) == ["1a"])
    #expect(old.outbox.expired(at: planned + 3.1 * day, excluding: ["1a"]).isEmpty)
  }

  @Test func `a parked post is given up after three days, and one that gets another chance is tried first`() {
    let parked = Event.deliverySettled(DeliverySettled(id: "1a", result: .parked, reason: "http-403"))
    let waiting = state([(0.1, attempted(1)), (0.1, parked)])
    #expect(waiting.outbox.expired(at: planned + 2 * day, excluding: []).isEmpty)
    #expect(waiting.outbox.expired(at: planned + 3 * day, excluding: []).count == 1)
    let again = state([(0.1, attempted(1)), (0.1, parked), (4, failed)])
    #expect(again.outbox.expired(at: planned + 4 * day, excluding: []).isEmpty)
  }
}
