// SPDX-License-Identifier: Apache-2.0
// What belongs to which digest: everything is told once, in the week it was said or the first one after it came.

import FoundationEssentials
import Testing

@testable import Recognition

struct DigestWeekTests {
  @Test func `a digest tells what was said up to its close, the next one what came after`() {
    var chat = TestChat()
    chat.say("ada", "win: on the dot", at: TestChat.at(20, "16:00"))
    chat.say("ada", "win: a second later", at: TestChat.at(20, "16:00") + 1)
    let first = chat.closeWeeks()
    #expect(first.closed.map(\.week) == ["2026-W47"] && first.closed.map(\.items) == [1])
    #expect(first.posts[0].contains("on the dot") && !first.posts[0].contains("a second later"))
    let second = chat.closeWeeks(at: TestChat.at(27, "16:00"))
    #expect(second.posts[0].contains("a second later") && !second.posts[0].contains("on the dot"))
  }

  @Test func `what arrives late is told in the open week`() {
    var chat = TestChat()
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.say("ada", "win: late", at: TestChat.at(19, "12:00"))
    #expect(chat.preview().words == ["late"])
    #expect(chat.closeWeeks(at: TestChat.at(27, "16:00")).posts[0].contains("late — ada"))
    #expect(chat.closeWeeks(at: TestChat.at(27, "16:00") + 7 * 86_400).posts[0].contains("nothing was noted"))
  }

  @Test func `the first digest reaches back a week before it was switched on, and no further`() {
    var chat = TestChat(hasDigest: false)
    chat.say("ada", "win: long ago", at: TestChat.at(16, "10:00"))
    chat.say("ada", "win: this week", at: TestChat.at(18, "10:00"))
    chat.say("lin", "@smallwins digest on", at: TestChat.at(24, "10:00"))
    #expect(chat.preview().words == ["this week"])
    let digest = chat.closeWeeks(at: TestChat.at(27, "16:00"))
    #expect(digest.posts[0].contains("this week — ada") && !digest.posts[0].contains("long ago"))
    let next = chat.closeWeeks(at: TestChat.at(27, "16:00") + 7 * 86_400)
    #expect(!next.posts[0].contains("long ago"))
    #expect(chat.past("2026-W48")?.words == ["this week"], "and the past tells what it told")
  }

  @Test func `a digest that was off for a while begins anew`() {
    var chat = TestChat()
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.say("lin", "@smallwins digest off", at: TestChat.at(20, "17:00"))
    chat.say("ada", "win: unheard", at: TestChat.at(21, "10:00"))
    chat.now = TestChat.at(16, "10:00") + 21 * 86_400
    chat.say("lin", "@smallwins digest on")
    #expect(chat.closeWeeks().isEmpty, "no week that closed while it was off")
    chat.say("ada", "win: heard")
    let digest = chat.closeWeeks(at: TestChat.time("2026-12-11T16:00:00Z"))
    #expect(digest.closed.map(\.missed) == [[]])
    #expect(digest.posts[0].contains("heard — ada") && !digest.posts[0].contains("unheard"))
  }

  @Test func `off and on again by mistake loses nothing and doubles nothing`() {
    var chat = TestChat()
    chat.say("ada", "win: told", at: TestChat.at(19, "10:00"))
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.say("ada", "win: kept", at: TestChat.at(23, "10:00"))
    chat.say("lin", "@smallwins digest off", at: TestChat.at(24, "10:00"))
    chat.say("lin", "@smallwins digest on")
    #expect(chat.preview().words == ["kept"])
  }

  @Test func `digest now and preview close nothing, and tell everything that is open`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped")
    chat.say("lin", "@smallwins digest now")
    chat.say("lin", "@smallwins digest now")
    #expect(chat.preview().words == ["importer shipped"])
    #expect(chat.closeWeeks(at: TestChat.at(20, "16:00")).closed.map(\.items) == [1])
  }

  @Test func `what an edit changes after the close is told no second time, and not in the old week's words`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shiped", id: "m1")
    chat.say("zoe", "win: taken back", id: "m2")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.say("ada", "win: importer shipped", id: "m1", revision: "1")
    chat.say("zoe", "@smallwins undo")
    #expect(chat.preview().entryCount == 0)
    #expect(chat.past("2026-W47")?.words == ["importer shipped"])
  }

  @Test func `what an edit makes a win after the close is told in the open week`() {
    var chat = TestChat()
    chat.say("ada", "kudos to @ada for the importer", id: "m1")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.say("ada", "win: the importer", id: "m1", revision: "1")
    #expect(chat.preview().words == ["the importer"])
  }

  @Test func `a reaction taken back after its digest is gone from it, and comes back to no other`() {
    var chat = TestChat()
    chat.react("zoe", to: "m1")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    #expect(chat.past("2026-W47")?.entryCount == 1)
    chat.now += 60
    chat.react("zoe", to: "m1", removed: true)
    #expect(chat.past("2026-W47")?.entryCount == 0)
    chat.now += 60
    chat.react("zoe", to: "m1")
    #expect(chat.preview().entryCount == 0)
    #expect(chat.past("2026-W47")?.entryCount == 1)
  }

  @Test func `a cheer goes with its item, also one that came after the close but before the digest`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", id: "m1")
    chat.now = TestChat.at(20, "17:00")
    chat.react("zoe", to: "m1")
    chat.now = TestChat.at(22, "10:00")
    #expect(chat.closeWeeks().posts[0].contains("cheered by zoe"))
    chat.react("omar", to: "m1")
    #expect(chat.preview().entryCount == 0)
    #expect(chat.past("2026-W47")?.wins.first?.cheers.map(\.id) == ["zoe"], "as it was told")
  }

  @Test func `a week that was never closed has no past`() {
    var chat = TestChat()
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    #expect(chat.past("2026-W46") == nil && chat.past("2026-W48") == nil && chat.past("2026-W47") != nil)
    let unknown = DigestDecisions.send(
      TestChat.general, week: ISOWeek("2026-W46"), state: chat.state, context: chat.context)
    #expect(unknown.isEmpty)
  }
}
