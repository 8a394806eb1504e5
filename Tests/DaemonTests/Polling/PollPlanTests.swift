// SPDX-License-Identifier: Apache-2.0
// The plan of rounds, the reach of readings and the watch for stalls, as values.

import Foundation
import Testing

@testable import Daemon

@Suite struct PollPlanTests {
  private let start = Date(timeIntervalSince1970: 1_795_176_000)

  /// Does what the plan says for so long, and gives what was asked when.
  private func carryOut(
    _ plan: inout PollPlan, from begin: Int = 0, seconds: Int, wanted: Date? = nil,
    _ answer: (inout PollPlan, PollPlan.Question, Bool, Duration) -> Void
  ) -> [(at: Int, step: PollPlan.Step)] {
    var done: [(Int, PollPlan.Step)] = []
    var time = Duration.seconds(begin)
    while time < .seconds(begin + seconds), done.count < 10_000 {
      let second = Int(time.components.seconds)
      let step = plan.next(at: time, now: start.addingTimeInterval(Double(second)), wanted: wanted)
      if case .rest(let pause) = step {
        time += pause
        continue
      }
      done.append((second, step))
      if case .ask(let question, let isThorough) = step { answer(&plan, question, isThorough, time) }
    }
    return done
  }

  private func answerAll(_ channels: [String]) -> (inout PollPlan, PollPlan.Question, Bool, Duration) -> Void {
    { plan, question, isThorough, _ in
      switch question {
      case .channels: plan.list(channels)
      case .history(let channel): plan.read(channel, thoroughly: isThorough)
      }
    }
  }

  @Test func `a thorough round at the start and each ten minutes, light ones between`() {
    var plan = PollPlan(.alone(every: .seconds(30)), configured: ["a"])
    let done = carryOut(&plan, seconds: 1200, answerAll(["b"]))
    #expect(
      done.prefix(4).map(\.step) == [
        .ask(.channels, isThorough: true), .ask(.history("a"), isThorough: true),
        .ask(.history("b"), isThorough: true), .completed(begun: start, isThorough: true),
      ])
    #expect(done.filter { $0.step == .ask(.channels, isThorough: true) }.map(\.at) == [0, 600])
    #expect(done.filter { $0.step == .ask(.history("b"), isThorough: false) }.map(\.at).prefix(3) == [30, 60, 90])
    #expect(done.filter { $0.step == .ask(.history("b"), isThorough: false) }.count == 38)
  }

  @Test func `whoever waits for a moment gets a thorough round at once, and one only`() {
    var plan = PollPlan(.besideDeliveries, configured: ["a"])
    _ = carryOut(&plan, seconds: 100, answerAll([]))
    let wanted = start.addingTimeInterval(110)
    #expect(carryOut(&plan, from: 105, seconds: 1, wanted: wanted, answerAll([])).isEmpty, "it is yet to come")
    let done = carryOut(&plan, from: 110, seconds: 1, wanted: wanted) { _, _, _, _ in }
    #expect(done.first?.step == .ask(.channels, isThorough: true))
    let rest = carryOut(&plan, from: 112, seconds: 1, answerAll([]))
    #expect(rest.last?.step == .completed(begun: wanted, isThorough: true))
  }

  @Test func `a question that failed waits longer and longer, and its round with it, while others go on`() {
    var plan = PollPlan(.alone(every: .seconds(30)), configured: ["a", "b"])
    let done = carryOut(&plan, seconds: 590) { plan, question, isThorough, time in
      if question == .history("a") {
        plan.postpone(question, after: nil, at: time)
      } else {
        self.answerAll([])(&plan, question, isThorough, time)
      }
    }
    #expect(
      done.filter { $0.step == .ask(.history("a"), isThorough: true) }.map(\.at)
        == [0, 1, 3, 7, 15, 31, 63, 127, 255, 511])
    #expect(done.filter { $0.step == .ask(.history("b"), isThorough: false) }.count == 19)
    #expect(!done.contains { if case .completed = $0.step { true } else { false } })
    let later = carryOut(&plan, from: 590, seconds: 300, answerAll([]))
    #expect(later.contains { if case .completed(_, isThorough: true) = $0.step { true } else { false } })
  }

  @Test func `a server that asks to be left alone is, by every question`() {
    var plan = PollPlan(.alone(every: .seconds(30)), configured: ["a", "b"])
    var isFirst = true
    let done = carryOut(&plan, seconds: 400) { plan, question, isThorough, time in
      if question == .history("a"), isFirst {
        isFirst = false
        plan.postpone(question, after: .seconds(300), at: time)
      } else {
        self.answerAll([])(&plan, question, isThorough, time)
      }
    }
    #expect(done.filter { (1..<300).contains($0.at) }.isEmpty)
    #expect(done.first { $0.step == .ask(.history("a"), isThorough: true) && $0.at > 0 }?.at == 300)
  }

  @Test func `what is refused belongs to no round for ten minutes, and then is read thoroughly`() {
    var plan = PollPlan(.alone(every: .seconds(30)), configured: ["a", "b"])
    let done = carryOut(&plan, seconds: 100) { plan, question, isThorough, time in
      if question == .history("a") {
        plan.refuse(question, at: time)
      } else {
        self.answerAll([])(&plan, question, isThorough, time)
      }
    }
    #expect(done.filter { if case .ask(.history("a"), _) = $0.step { true } else { false } }.count == 1)
    #expect(done.filter { if case .completed = $0.step { true } else { false } }.count == 4)
    let later = carryOut(&plan, from: 595, seconds: 60, answerAll([]))
    #expect(
      later.first { if case .ask(.history("a"), _) = $0.step { true } else { false } }?.step
        == .ask(.history("a"), isThorough: true))
  }

  @Test func `a slow round is not begun anew before it is over`() {
    let channels = (100..<300).map { "c\($0)" }
    var plan = PollPlan(.alone(every: .seconds(1)), configured: channels)
    var completed = 0
    for second in 0..<1000 {
      switch plan.next(at: .seconds(second), now: start.addingTimeInterval(Double(second))) {
      case .ask(.channels, _): plan.list([])
      case .ask(.history(let channel), let isThorough): plan.read(channel, thoroughly: isThorough)
      case .completed: completed += 1
      case .rest: break
      }
    }
    #expect(completed == 4)
  }

  @Test func `a reading begins at the last one with an overlap, never before the channel's beginning`() {
    func days(_ days: Double) -> Date { start.addingTimeInterval(days * 86_400) }
    let long = days(-100)
    #expect(PollRhythm.start(last: nil, beginning: long, isThorough: true, now: start) == days(-35))
    #expect(PollRhythm.start(last: nil, beginning: days(-1), isThorough: true, now: start) == days(-1))
    #expect(PollRhythm.start(last: days(-1), beginning: long, isThorough: true, now: start) == days(-3))
    #expect(
      PollRhythm.start(last: days(-1), beginning: long, isThorough: false, now: start)
        == days(-1).addingTimeInterval(-120))
    #expect(PollRhythm.start(last: days(-90), beginning: long, isThorough: false, now: start) == days(-35))
    // Clocks that were ahead.
    #expect(PollRhythm.start(last: days(300), beginning: days(-1), isThorough: false, now: start) == days(-1))
    #expect(PollRhythm.start(last: nil, beginning: days(300), isThorough: true, now: start) == start)
    #expect(
      PollRhythm.start(last: days(-1), beginning: days(300), isThorough: true, now: start)
        == days(-1).addingTimeInterval(-120))
  }

  @Test func `trouble of a quarter of an hour is a stall, told once, and its end is told`() {
    var watch = StallWatch()
    #expect(!watch.hasStalled(at: .seconds(5000)) && watch.left(at: .seconds(5000)) == nil)
    watch.fail(at: .seconds(100))
    watch.fail(at: .seconds(900))
    #expect(watch.left(at: .seconds(900)) == .seconds(100) && !watch.hasStalled(at: .seconds(999)))
    #expect(watch.hasStalled(at: .seconds(1000)) && watch.hasStalled(at: .seconds(2000)), "nobody was told")
    watch.noteTold()
    #expect(!watch.hasStalled(at: .seconds(3000)))
    #expect(watch.recover() && !watch.recover())
    watch.fail(at: .seconds(3000))
    #expect(!watch.recover() && watch.left(at: .seconds(4000)) == nil)
  }
}
