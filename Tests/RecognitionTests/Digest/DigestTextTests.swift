// SPDX-License-Identifier: Apache-2.0
// How a digest reads.

import FoundationEssentials
import Testing

@testable import Recognition

struct DigestTextTests {
  private func fullWeek() -> TestChat {
    var chat = TestChat()
    for value in ["craft", "teamwork", "joy"] { chat.say("lin", "@smallwins values add #\(value)") }
    chat.say("ada", "win: the importer reads last year's files", id: "w1", at: TestChat.at(16, "11:15"))
    chat.say("zoe", "kudos to @ada for the runbook, it saved us at 3 am #craft", at: TestChat.at(17, "10:05"))
    chat.say("omar", "@zoe @grace++ for pairing on the flaky test #teamwork", at: TestChat.at(18, "09:20"))
    chat.say("lin", "kudos to @ada for the patient review", id: "s1", at: TestChat.at(18, "10:00"))
    chat.say(
      "lin", "wins:\n- importer shipped\n- first customer switched over with @grace", id: "w2",
      at: TestChat.at(20, "15:20"), link: "https://chat.example/w2")
    for person in ["zoe", "omar"] { chat.react(person, to: "w2", by: "lin") }
    chat.react("grace", to: "w1")
    chat.react("grace", to: "s1", by: "lin")
    chat.react("zoe", to: "talk", by: "omar")
    return chat
  }

  @Test func `a full week reads like this`() {
    var chat = fullWeek()
    let digest = chat.closeWeeks(at: TestChat.at(20, "16:00"))
    #expect(
      digest.posts == [
        """
        # Small wins, 14–20 November 2026
        ## 🌱 Wins
        - the importer reads last year's files — ada (cheered by grace)
        - importer shipped — lin (cheered by zoe and omar) · [message](https://chat.example/w2)
        - first customer switched over with @grace — lin · [message](https://chat.example/w2)
        ## 💬 Shout-outs
        - **ada**
          - the runbook, it saved us at 3 am #craft — zoe
          - the patient review — lin (cheered by grace)
        - **zoe and grace**: pairing on the flaky test #teamwork — omar
        - **omar** from zoe
        Our values this week: #craft and #teamwork.
        _In the words you said them. Week 2026-W47, log 20·0123456789ab_
        """
      ])
  }

  @Test func `whoever is named in the words is named once`() {
    var chat = TestChat()
    chat.say("zoe", "praise from Harbour Books: our month's end took an hour, thanks to @ada and @omar")
    chat.say("zoe", "praise: they all say it is fast @al")
    chat.say("zoe", "win: shipped it, and \(String(repeating: "much ", count: 100)) more, with @grace")
    let text = chat.preview().readable
    #expect(text.contains("- our month's end took an hour, thanks to @ada and @omar — Harbour Books\n"))
    #expect(text.contains("- they all say it is fast @al\n"))
    #expect(text.contains("… — zoe, with grace"), "\(text)")
  }

  @Test func `the week so far, a late one, several missed ones and a repeated one say so in a line`() {
    var chat = fullWeek()
    chat.now = TestChat.at(20, "15:30")
    #expect(
      chat.preview().readable.hasPrefix(
        "# Small wins, 14–20 November 2026\n*So far, up to Fri 20 Nov 15:30.*\n## 🌱 Wins")
    )
    var late = chat
    #expect(
      late.closeWeeks(at: TestChat.at(20, "18:00")).posts[0].hasPrefix(
        "# Small wins, 14–20 November 2026\n*Late: this was meant for Fri 20 Nov 16:00.*\n"))
    #expect(late.past("2026-W47")?.readable.contains("*This week was told before; here it is again.*") == true)
    var missed = chat
    missed.closeWeeks(at: TestChat.at(20, "16:00"))
    missed.say("ada", "win: back", at: TestChat.time("2026-12-14T09:00:00Z"))
    #expect(missed.closeWeeks().closed.first?.missed == ["2026-W48", "2026-W49"])
    var first = chat
    let after = first.closeWeeks(at: TestChat.time("2026-12-05T09:00:00Z"))
    #expect(after.closed.first?.missed == ["2026-W47", "2026-W48"])
    #expect(
      after.posts[0].hasPrefix(
        "# Small wins, 14 November – 4 December 2026\n*Late, since I was away: this covers three weeks.*\n"))
  }

  @Test func `a quiet week asks a question, or is silent where that is wished`() {
    var chat = TestChat()
    #expect(
      chat.preview().readable == """
        # Small wins, 14–16 November 2026
        *So far, up to Mon 16 Nov 09:00.*
        Nothing has been noted yet this week. What is one small thing that went well? Say `win: …`.
        _In the words you said them. Week 2026-W47, log 1·0123456789ab_
        """)
    #expect(
      chat.closeWeeks(at: TestChat.at(20, "16:00")).posts == [
        """
        # Small wins, 14–20 November 2026
        A quiet week: nothing was noted. What is one small thing that went well? Say `win: …`, and it stands in the next \
        digest.
        _In the words you said them. Week 2026-W47, log 1·0123456789ab_
        """
      ])
    chat.policies["general"]?.tellsQuietWeek = false
    let silent = chat.closeWeeks(at: TestChat.at(27, "16:00"))
    #expect(silent.closed.map(\.items) == [0] && silent.posts.isEmpty)
    #expect(chat.closeWeeks().isEmpty, "a silent week is closed as well")
  }

  @Test(arguments: [
    ("monday 09:00", "2026-11-16T09:00:00Z", "2026-W47", "9–15 November 2026"),
    ("friday 16:00", "2026-11-20T16:00:00Z", "2026-W47", "14–20 November 2026"),
    ("sunday 20:00", "2026-11-22T20:00:00Z", "2026-W47", "16–22 November 2026"),
    ("wednesday 12:00", "2026-12-02T12:00:00Z", "2026-W49", "26 November – 2 December 2026"),
    ("friday 16:00", "2027-01-01T16:00:00Z", "2026-W53", "26 December 2026 – 1 January 2027"),
  ])
  func `the title names the days that are told, whenever the week closes`(
    time: String, close: String, week: String, days: String
  ) {
    var chat = TestChat(hasDigest: false)
    chat.now = TestChat.time(close) - 8 * 86_400
    chat.policies["general"] = TestChat.policy(hasDigest: true, time: time)
    chat.reload()
    chat.closeWeeks(at: TestChat.time(close) - 7 * 86_400)
    let closing = chat.closeWeeks(at: TestChat.time(close))
    #expect(closing.closed.map(\.week) == [week])
    #expect(closing.posts[0].hasPrefix("# Small wins, \(days)\n"))
    #expect(chat.past(week)?.readable.hasPrefix("# Small wins, \(days)\n") == true)
  }

  @Test func `days are those of the channel's own clock`() {
    var chat = TestChat()
    chat.policies["general"] = TestChat.policy(hasDigest: true, time: "friday 23:30", zone: "America/New_York")
    chat.reload()
    #expect(
      chat.closeWeeks(at: TestChat.time("2026-11-21T04:30:00Z")).posts[0].hasPrefix(
        "# Small wins, 14–20 November 2026\n"))
    #expect(chat.closeWeeks().isEmpty)
  }

  @Test func `shout-outs without words stand in one line a receiver`() {
    var chat = TestChat()
    chat.say("zoe", "@ada++")
    chat.react("omar", to: "talk")
    chat.react("zoe", to: "more talk")
    #expect(chat.preview().readable.contains("- **ada** from zoe and omar\n"))
    chat.say("lin", "kudos to @ada for the runbook")
    #expect(chat.preview().readable.contains("- **ada**\n  - from zoe and omar\n  - the runbook — lin\n"))
  }

  @Test func `a crowd of cheers names the first few`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", id: "m1")
    for person in ["b", "c", "d", "e", "f", "g"] { chat.react(person, to: "m1") }
    #expect(chat.preview().readable.contains("(cheered by b, c, d, e, f and g)"))
    chat.react("h", to: "m1")
    #expect(chat.preview().readable.contains("(cheered by b, c, d, e, f and others)"))
  }

  @Test func `items stand in the order they were said, whatever order they came in`() {
    var chat = TestChat()
    chat.say("ada", "win: second", at: TestChat.at(16, "12:00"))
    chat.say("ada", "win: first", at: TestChat.at(16, "11:00"))
    chat.say("ada", "wins:\n- third\n- fourth", at: TestChat.at(16, "13:00"))
    #expect(chat.preview().words == ["first", "second", "third", "fourth"])
  }

  @Test func `only values of the team are named below, in the order they were added`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped #joy #craft #speed")
    #expect(!chat.preview().readable.contains("Our values"))
    chat.say("lin", "!wins values add #craft")
    chat.say("lin", "!wins values add #joy")
    #expect(chat.preview().readable.contains("Our values this week: #craft and #joy."))
  }
}
