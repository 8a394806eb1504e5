// SPDX-License-Identifier: Apache-2.0
// What follows from an attempt: how long to wait, what to do in doubt, when to give up.

import FoundationEssentials
import Testing

@testable import Recognition

struct RetryTests {
  private func entry(attempts: Int = 1) -> OutboxState.Entry {
    var box = TestOutbox()
    box.plan("a1")
    box.attempt("a1", attempts)
    return box.outbox.entries["a1"]!
  }

  private func settle(
    _ verdict: OutboxDecisions.Verdict, attempts: Int = 1, repeats: Bool = true, chance: (UInt64) -> UInt64 = { $0 - 1 }
  ) -> DeliverySettled? {
    let event = OutboxDecisions.settle(
      entry(attempts: attempts), verdict: verdict, now: TestChat.monday, repeatsInDoubt: repeats, chance: chance)
    return [event].settled.first
  }

  @Test func `waits grow threefold from five seconds to eight hours, and chance takes any part of them`() {
    let bounds: [Int64] = [5, 15, 45, 135, 405, 1215, 3645, 10_935, 28_800, 28_800]
    for (index, bound) in bounds.enumerated() {
      let longest = OutboxState.retryDelay(afterAttempts: index + 1, retryAfter: nil) { $0 - 1 }
      let shortest = OutboxState.retryDelay(afterAttempts: index + 1, retryAfter: nil) { _ in 0 }
      #expect(longest == bound * 1000 - 1 && shortest == 1000)
    }
    #expect(OutboxState.retryDelay(afterAttempts: .max, retryAfter: nil) { $0 - 1 } == 28_799_999)
    #expect(OutboxState.retryDelay(afterAttempts: 0, retryAfter: nil) { $0 - 1 } == 4_999)
  }

  @Test func `three days of waits are about two dozen attempts, and never a busy loop`() {
    var random = SplitMix64(seed: 41)
    for _ in 0..<50 {
      var attempts = 0
      var time: Int64 = 0
      while time < OutboxState.lifetimeMilliseconds {
        attempts += 1
        time += OutboxState.retryDelay(afterAttempts: attempts, retryAfter: nil) {
          UInt64.random(in: 0..<$0, using: &random)
        }
      }
      #expect((12...60).contains(attempts), "\(attempts)")
    }
  }

  @Test(
    arguments: [
      (0, 1000), (-5, 1000), (999, 1000), (30_000, 30_000), (86_400_000, 86_400_000), (Int64.max, 86_400_000),
    ] as [(Int64, Int64)])
  func `what the platform asks for is kept to, within a second and a day`(asked: Int64, least: Int64) {
    for attempts in [1, 20] {
      #expect(OutboxState.retryDelay(afterAttempts: attempts, retryAfter: asked) { _ in 0 } == least)
      #expect(OutboxState.retryDelay(afterAttempts: attempts, retryAfter: asked) { $0 - 1 } < least + 1000)
    }
  }

  @Test func `a wait that was asked for is not taken for a clock that was set back`() {
    var box = TestOutbox()
    box.plan("a1")
    let wait = OutboxState.retryDelay(afterAttempts: 1, retryAfter: .max) { $0 - 1 }
    box.settle("a1", .delayed, until: box.now + Double(wait) / 1000)
    #expect(box.due().isEmpty)
  }

  @Test func `each verdict has its own end`() {
    #expect(settle(.delivered(remote: "17")) == DeliverySettled(id: "a1", result: .delivered, remote: "17"))
    #expect(settle(.refused(reason: "http-404")) == DeliverySettled(id: "a1", result: .parked, reason: "http-404"))
    let now = TestChat.monday.unixMilliseconds
    #expect(
      settle(.retry(afterMilliseconds: 30_000, reason: "http-429"), chance: { _ in 0 })
        == DeliverySettled(id: "a1", result: .delayed, until: now + 30_000, reason: "http-429"))
    #expect(
      settle(.retry(afterMilliseconds: nil, reason: "http-503"), attempts: 3)
        == DeliverySettled(id: "a1", result: .delayed, until: now + 44_999, reason: "http-503"))
  }

  @Test func `a post in doubt is tried again where it may come twice, and not where it must not`() {
    #expect(settle(.uncertain(reason: "timed-out"), repeats: true)?.result == .delayed)
    #expect(
      settle(.uncertain(reason: "timed-out"), repeats: false)
        == DeliverySettled(id: "a1", result: .uncertain, reason: "timed-out"))
  }
}
