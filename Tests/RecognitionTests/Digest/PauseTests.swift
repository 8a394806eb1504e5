// SPDX-License-Identifier: Apache-2.0
// Pauses and quiet times: recording goes on, digests wait, and everything is told once.

import FoundationEssentials
import Testing

@testable import Recognition

struct PauseTests {
  private func closes(_ chat: inout TestChat, from: Date, days: Int) -> [(week: String, at: Date, words: String)] {
    var closed: [(week: String, at: Date, words: String)] = []
    for hour in 0..<(days * 24) {
      let now = from + Double(hour) * 3600
      let events = chat.closeWeeks(at: now)
      for (close, post) in zip(events.closed, events.posts) { closed.append((close.week, now, post)) }
    }
    return closed
  }

  @Test func `no digest comes in a pause, and the first one after it tells all of it, once`() {
    var chat = TestChat()
    chat.say("ada", "win: before")
    chat.say("lin", "@smallwins pause until 2 december", at: TestChat.at(17, "10:00"))
    chat.say("ada", "win: in the pause", at: TestChat.at(25, "10:00"))
    #expect(chat.say("zoe", "@smallwins settings").posts[0].contains("next Fri 4 Dec 16:00"))
    let after = closes(&chat, from: TestChat.at(17, "11:00"), days: 28)
    #expect(after.map(\.week) == ["2026-W49", "2026-W50"])
    #expect(after[0].at == TestChat.time("2026-12-04T16:00:00Z"))
    #expect(after[0].words.contains("- before — ada") && after[0].words.contains("- in the pause — ada"))
    #expect(!after[0].words.contains("Late"))
    #expect(!after[1].words.contains("before") && !after[1].words.contains("in the pause"))
  }

  @Test func `a pause that is ended early ends then, and what closed in it is told with the next week`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins pause until 7 january")
    chat.say("ada", "win: in the pause")
    #expect(closes(&chat, from: TestChat.at(16, "10:00"), days: 6).isEmpty)
    chat.say("lin", "@smallwins pause off", at: TestChat.at(23, "10:00"))
    #expect(chat.closeWeeks().isEmpty)
    #expect(closes(&chat, from: TestChat.at(23, "11:00"), days: 7).map(\.week) == ["2026-W48"])
  }

  @Test func `commands are answered in a pause, and hints are not given`() {
    var chat = TestChat()
    chat.policies["general"]?.acknowledgement = .reply
    chat.say("lin", "@smallwins pause until 7 january")
    #expect(chat.say("zoe", "kudos to @zoe").isEmpty)
    #expect(chat.say("zoe", "thanks @ada").isEmpty)
    #expect(chat.say("zoe", "@smallwins values").posts.count == 1)
    #expect(chat.say("zoe", "win: importer shipped").posts == ["Noted: a win."])
    #expect(chat.say("lin", "@smallwins digest now").plans.map(\.kind) == [.digest], "who asks is answered")
  }

  @Test func `a digest that would come in quiet times comes at their end, and is not late`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins quiet fri,sat,sun 18:00-08:00")
    chat.say("ada", "win: importer shipped")
    chat.now = TestChat.at(20, "17:00")
    #expect(
      Rituals.nextMoment(of: "team", state: chat.state, context: chat.context) == TestChat.at(23, "08:00"))
    let closed = closes(&chat, from: TestChat.at(20, "15:00"), days: 7)
    #expect(closed.map(\.week) == ["2026-W47"] && closed.first?.at == TestChat.at(23, "08:00"))
    #expect(closed.first?.words.hasPrefix("# Small wins, 14–20 November 2026\n## 🌱 Wins\n- importer shipped") == true)
  }

  @Test func `in quiet times nothing is acknowledged and nobody is given a hint, but everything is kept`() {
    var chat = TestChat()
    chat.policies["general"]?.acknowledgement = .reply
    chat.say("lin", "@smallwins quiet 12:00-13:00")
    let win = chat.say("zoe", "win: importer shipped", at: TestChat.at(16, "12:30"))
    #expect(win.recorded.count == 1 && win.posts.isEmpty)
    #expect(chat.say("zoe", "thanks @ada").isEmpty)
    #expect(chat.say("zoe", "thanks @ada", at: TestChat.at(16, "13:00")).posts.count == 1)
  }

  @Test func `a pause holds for its channel alone, and not for ever`() {
    var chat = TestChat()
    chat.policies["random"] = TestChat.policy(hasDigest: true)
    chat.reload()
    chat.say("lin", "@smallwins pause until 2 december")
    #expect(chat.closeWeeks(at: TestChat.at(20, "16:00")).closed.map(\.channel) == ["random"])
    chat.now = TestChat.time("2026-12-02T00:00:00Z")
    #expect(!chat.say("zoe", "@smallwins settings").posts[0].contains("Pause"))
  }
}
