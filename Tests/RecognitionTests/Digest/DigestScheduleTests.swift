// SPDX-License-Identifier: Apache-2.0
// Which weeks are due when: through outages, other times, other configurations and clocks that jump.

import FoundationEssentials
import Testing

@testable import Recognition

struct DigestScheduleTests {
  private func closes(_ chat: inout TestChat, from: Date, days: Int) -> [String] {
    var weeks: [String] = []
    for hour in 0..<(days * 24) {
      weeks += chat.closeWeeks(at: from + Double(hour) * 3600).closed.map(\.week)
    }
    return weeks
  }

  @Test func `a channel with a digest closes each week once, and one without none`() {
    var chat = TestChat()
    chat.say("ada", "win: there", in: "random")
    #expect(closes(&chat, from: TestChat.monday, days: 21) == ["2026-W47", "2026-W48", "2026-W49"])
  }

  @Test func `where a chat gives every channel a digest, one begins with the first thing said`() {
    var chat = TestChat()
    chat.otherwise = TestChat.policy(hasDigest: true)
    chat.say("zoe", "good morning", in: "random")
    #expect(chat.state.digests.count == 1)
    chat.say("zoe", "win: there", in: "random")
    chat.react("zoe", to: "talk", in: "third")
    #expect(chat.state.digests.count == 3)
    #expect(chat.closeWeeks(at: TestChat.at(20, "16:00")).closed.map(\.channel) == ["general", "random", "third"])
  }

  @Test func `a configuration that gives or takes a digest begins or ends it, at the start and at a reload`() {
    var chat = TestChat(hasDigest: false)
    #expect(chat.state.digests.isEmpty)
    chat.policies["general"]?.hasDigest = true
    #expect(chat.reload() == [.digestSwitched(DigestSwitched(chat: "team", channel: "general", on: true))])
    #expect(chat.reload().isEmpty)
    chat.policies["general"]?.hasDigest = false
    #expect(DigestDecisions.due(state: chat.state, context: chat.context).isEmpty)
    #expect(chat.reload() == [.digestSwitched(DigestSwitched(chat: "team", channel: "general", on: false))])
  }

  @Test func `another time that lies behind us closes nothing at once, and its first digest tells all that waits`() {
    var chat = TestChat()
    chat.policies["general"] = TestChat.policy(hasDigest: true, time: "sunday 20:00")
    #expect(closes(&chat, from: TestChat.monday, days: 7) == ["2026-W47"])
    chat.say("ada", "win: importer shipped", at: TestChat.at(25, "10:00"))
    let answer = chat.say("lin", "@smallwins digest every tuesday 09:00", at: TestChat.at(28, "10:00"))
    #expect(answer.posts == ["The digest comes every Tuesday at 09:00 (UTC), next Tue 1 Dec 09:00."])
    #expect(chat.closeWeeks().isEmpty)
    let next = chat.closeWeeks(at: TestChat.time("2026-12-01T09:00:00Z"))
    #expect(next.closed.map(\.week) == ["2026-W49"] && next.closed.map(\.missed) == [[]])
    #expect(next.posts[0].hasPrefix("# Small wins, 23–30 November 2026\n## 🌱 Wins\n- importer shipped"))
  }

  @Test func `a week that is closed is not closed again by another time, and the answer says when the next one is`() {
    var chat = TestChat()
    chat.policies["general"] = TestChat.policy(hasDigest: true, time: "monday 09:00")
    #expect(chat.closeWeeks(at: TestChat.at(23, "09:00")).closed.map(\.week) == ["2026-W48"])
    chat.say("ada", "win: importer shipped", at: TestChat.at(23, "10:00"))
    let answer = chat.say("lin", "@smallwins digest every friday 16:00", at: TestChat.at(24, "10:00"))
    #expect(answer.posts == ["The digest comes every Friday at 16:00 (UTC), next Fri 4 Dec 16:00."])
    #expect(
      DigestDecisions.nextClose(state: chat.state, context: chat.context) == TestChat.time("2026-12-04T16:00:00Z"))
    #expect(chat.preview().week.description == "2026-W49")
    #expect(closes(&chat, from: TestChat.at(24, "11:00"), days: 10) == [])
    let next = chat.closeWeeks(at: TestChat.time("2026-12-04T16:00:00Z"))
    #expect(next.posts[0].hasPrefix("# Small wins, 23 November – 4 December 2026\n## 🌱 Wins\n- importer shipped"))
  }

  @Test func `another zone moves the close, and the week keeps its name`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins digest every friday 16:00 America/New_York")
    #expect(chat.closeWeeks(at: TestChat.at(20, "16:00")).isEmpty)
    #expect(chat.closeWeeks(at: TestChat.at(20, "21:00")).closed.map(\.week) == ["2026-W47"])
    #expect(closes(&chat, from: TestChat.at(20, "22:00"), days: 7) == ["2026-W48"])
  }

  @Test func `a zone that is gone closes no week at a wrong time`() {
    var chat = TestChat()
    chat.policies["general"]?.zone = "Mars/Olympus"
    #expect(closes(&chat, from: TestChat.monday, days: 7).isEmpty)
    #expect(DigestDecisions.nextCloses(state: chat.state, context: chat.context).isEmpty)
  }

  @Test func `a clock that was ten years ahead for a moment silences no digest`() {
    var chat = TestChat()
    let ahead = chat.closeWeeks(at: TestChat.time("2036-11-20T12:00:00Z"))
    #expect(ahead.closed.map(\.week) == ["2036-W46"])
    chat.say("ada", "win: importer shipped", at: TestChat.at(17, "10:00"))
    chat.now = TestChat.at(17, "10:00")
    #expect(chat.preview().week.description == "2026-W47")
    #expect(closes(&chat, from: TestChat.at(17, "11:00"), days: 14) == ["2026-W47", "2026-W48"])
  }

  @Test func `a digest that was switched on by a clock ten years ahead comes all the same`() {
    var chat = TestChat(hasDigest: false)
    chat.now = TestChat.time("2036-11-20T12:00:00Z")
    chat.say("lin", "@smallwins digest on")
    chat.now = TestChat.at(18, "10:00")
    chat.closeWeeks()
    chat.say("ada", "win: importer shipped", id: "late")
    chat.say("ada", "win: another", id: "m1")
    #expect(closes(&chat, from: TestChat.at(18, "10:00"), days: 9) == ["2026-W47"])
  }

  @Test func `a clock that is set back over a close closes the week no second time`() {
    var chat = TestChat()
    #expect(chat.closeWeeks(at: TestChat.at(20, "16:00")).closed.count == 1)
    #expect(chat.closeWeeks(at: TestChat.at(20, "15:50")).isEmpty)
    #expect(DigestDecisions.nextClose(state: chat.state, context: chat.context) == TestChat.at(27, "16:00"))
    #expect(chat.closeWeeks(at: TestChat.at(20, "16:00")).isEmpty)
  }
}
