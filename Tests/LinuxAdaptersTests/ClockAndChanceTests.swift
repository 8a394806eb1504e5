// SPDX-License-Identifier: Apache-2.0
// Real clocks and the kernel's chance.

import Dispatch
import FoundationEssentials
import Glibc
import Ports
import Testing

@testable import LinuxAdapters

@Suite(.timeLimit(.minutes(1))) struct ClockAndChanceTests {
  @Test func `the wall clock agrees with the system's, in whole milliseconds`() {
    let before = time(nil)
    let now = SystemWallClock().now()
    #expect(now == Date(milliseconds: now.milliseconds))
    #expect((before...before + 60).contains(Int(now.timeIntervalSince1970)))
  }

  @Test func `a wait lasts at least its time, and never less`() async throws {
    let timer = SystemMonotonicTimer()
    for wait in [Duration.milliseconds(5), .zero, .seconds(-1)] {
      let start = timer.now()
      try await timer.sleep(for: wait)
      #expect(timer.now() - start >= wait)
    }
  }

  @Test(arguments: [Duration.seconds(3600), .seconds(Int64.max)])
  func `a wait ends with its task, however long it would be`(wait: Duration) async {
    await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await SystemMonotonicTimer().sleep(for: wait) }
      group.cancelAll()
      await #expect(throws: CancellationError.self) { try await group.next() }
    }
  }

  @Test func `a span of time is never shorter for Dispatch`() {
    #expect(Duration.zero.dispatchInterval == .nanoseconds(0))
    #expect(Duration.seconds(-3).dispatchInterval == .nanoseconds(0))
    #expect(Duration.nanoseconds(1_500_000_001).dispatchInterval == .nanoseconds(1_500_000_001))
    #expect(Duration(secondsComponent: 1, attosecondsComponent: 1).dispatchInterval == .nanoseconds(1_000_000_001))
    #expect(Duration.seconds(Int64.max).dispatchInterval == .nanoseconds(100 * 366 * 86_400 * 1_000_000_000))
  }

  @Test(arguments: [0, 1, 16, 255, 256, 257, 1000]) func `chance has the length asked for and never repeats`(count: Int)
  {
    let (a, b) = (KernelRandom().bytes(count), KernelRandom().bytes(count))
    #expect(a.count == count && b.count == count)
    if count >= 16 {
      #expect(a != b)
      // Every part of it, the last one too, was filled.
      #expect(a.suffix(16).contains { $0 != 0 })
    }
  }

  @Test func `the environment is read as it is`() async {
    await #expect(processExitsWith: .success) {
      setenv("SMALLWINS_TEST", "a=b=c", 1)
      setenv("SMALLWINS_EMPTY", "", 1)
      let environment = ProcessSetup.environment()
      #expect(environment["SMALLWINS_TEST"] == "a=b=c")
      #expect(environment["SMALLWINS_EMPTY"] == "")
    }
  }
}
