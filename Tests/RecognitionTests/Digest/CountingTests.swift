// SPDX-License-Identifier: Apache-2.0
// What a digest counts, counts what it says.

import FoundationEssentials
import Testing

@testable import Recognition

struct CountingTests {
  @Test func `of shout-outs that are left out each is counted, and not who receives them`() {
    var chat = TestChat()
    for receiver in 0..<16 {
      for thing in ["runbook", "review"] { chat.say("zoe", "kudos to @r\(receiver)x for the \(thing)") }
    }
    #expect(chat.preview().readable.contains("*… and 4 more*"))
  }

  @Test func `a message with several goals or experiments shows its cheers once`() {
    var chat = TestChat()
    chat.say("zoe", "goals:\n- one\n- two", id: "m1")
    chat.say("zoe", "experiments:\n- three\n- four", id: "m2")
    for message in ["m1", "m2"] { chat.react("omar", to: message, by: "zoe") }
    #expect(chat.preview().readable.split(separator: "cheered by omar").count == 3)
  }

  @Test func `a week with a shout-out by a reaction is a week with a shout-out`() {
    var chat = TestChat()
    for week in 0..<5 {
      let day = TestChat.monday + Double(week * 7) * 86_400
      chat.now = day
      if week == 2 { chat.react("zoe", to: "talk\(week)") } else { chat.say("zoe", "kudos to @ada for week \(week)") }
      let digest = chat.closeWeeks(at: day + 4.5 * 86_400)
      #expect(digest.posts[0].contains("The fifth week in a row with a shout-out") == (week == 4))
    }
  }

  @Test func `what comes late counts for the week in which it was said, and for no other`() {
    var chat = TestChat()
    for week in 0..<3 {
      let day = TestChat.monday + Double(week * 7) * 86_400
      if week < 2 { chat.say("zoe", "lesson: number \(week)", at: day) }
      if week == 2 { chat.say("zoe", "lesson: late", at: day - 4 * 86_400) }
      let digest = chat.closeWeeks(at: day + 4.5 * 86_400)
      #expect(!digest.posts[0].contains("in a row"))
    }
  }

  @Test func `a second emoji of the same person on the same message is told no second time`() {
    var chat = TestChat()
    chat.say("ada", "win: before")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.react("zoe", "clap", to: "talk", by: "bob", at: TestChat.at(23, "10:00"))
    let first = chat.closeWeeks(at: TestChat.at(27, "16:00"))
    #expect(first.posts[0].contains("First shout-out given here: zoe"))
    chat.react("zoe", "tada", to: "talk", by: "bob", at: TestChat.at(30, "10:00"))
    chat.react("omar", "tada", to: "talk", by: "bob", at: TestChat.at(30, "10:01"))
    let second = chat.closeWeeks(at: TestChat.time("2026-12-04T16:00:00Z"))
    #expect(second.posts[0].contains("- **bob** from omar\n") && !second.posts[0].contains("zoe"))
    chat.react("zoe", "clap", to: "talk", by: "bob", removed: true, at: TestChat.time("2026-12-07T16:00:00Z"))
    #expect(chat.preview().entryCount == 0)
    chat.closeWeeks(at: TestChat.time("2026-12-11T16:00:00Z"))
    chat.say("ada", "win: later", at: TestChat.time("2027-02-01T16:00:00Z"))
    #expect(chat.state.reactions.isEmpty, "nothing waits for a digest that will not tell it")
  }

  @Test func `while nearly everybody does something for the first time, nobody is listed for it`() {
    var chat = TestChat()
    chat.say("lin", "win: before")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    for person in ["ada", "grace", "omar", "zoe"] {
      chat.say(person, "win: the one of \(person)", at: TestChat.at(23, "10:00"))
    }
    let new = chat.closeWeeks(at: TestChat.at(27, "16:00")).posts[0]
    #expect(new.contains("the one of zoe") && !new.contains("First"))
    for person in ["bob", "ivy", "josé", "mia"] {
      chat.say(person, "win: the one of \(person)", at: TestChat.at(30, "10:00"))
    }
    let next = chat.closeWeeks(at: TestChat.time("2026-12-04T16:00:00Z")).posts[0]
    #expect(next.contains("First win shared here: bob, ivy, josé and mia\n"))
  }

  @Test func `what muted people do is no round number, no first time and no rank`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins board ranks on")
    for number in 1...9 { chat.say("ada", "win: number \(number)") }
    chat.say("petra", "@smallwins mute me")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.say("petra", "win: hers", at: TestChat.at(23, "10:00"))
    chat.say("ada", "kudos to @petra for the invoices")
    chat.react("ada", to: "talk", by: "petra")
    let quiet = chat.closeWeeks(at: TestChat.at(27, "16:00")).posts[0]
    #expect(quiet.contains("A quiet week"))
    for words in ["tenth", "First", "most"] { #expect(!quiet.contains(words)) }
    chat.say("ada", "win: the tenth", at: TestChat.at(30, "10:00"))
    chat.say("zoe", "kudos to @ada and @petra for the audit")
    let full = chat.closeWeeks(at: TestChat.time("2026-12-04T16:00:00Z")).posts[0]
    for words in [
      "This brought the team's tenth shared win", "First shout-out given here: zoe",
      "First shout-out received here: ada",
      "Gave most: zoe 1", "Received most: ada 1",
    ] { #expect(full.contains(words), "\(full)") }
  }

  @Test func `weeks in a row are counted as far as they are remembered, and then not told`() {
    var chat = TestChat()
    for week in 0..<70 {
      let day = TestChat.monday + Double(week * 7) * 86_400
      chat.say("zoe", "lesson: week \(week)", at: day)
      let post = chat.closeWeeks(at: day + 4.5 * 86_400).posts[0]
      #expect(post.contains("week in a row with a shared lesson") == ((2..<57).contains(week)), "\(week)")
    }
  }

  @Test func `a year ago is a week, also after a pause`() {
    var chat = TestChat()
    let year = 52.0 * 7 * 86_400
    chat.say("ada", "win: first", id: "w1")
    chat.react("zoe", to: "w1")
    chat.say("ada", "win: second", at: TestChat.at(24, "09:00"))
    for week in 0..<52 { chat.closeWeeks(at: TestChat.at(20, "16:00") + Double(week * 7) * 86_400) }
    chat.say("lin", "@smallwins pause until 2027-11-24", at: TestChat.monday + year)
    let post = chat.closeWeeks(at: TestChat.at(27, "16:00") + year).posts[0]
    #expect(post.contains("A year ago this week: second — ada"), "\(post)")
  }

  @Test func `a metric's weeks end where digests close, also over a clock change`() {
    var chat = TestChat()
    chat.policies["general"]?.zone = "Europe/Berlin"
    chat.closeWeeks(at: TestChat.time("2027-10-22T14:00:00Z"))
    chat.say("ada", "metric: signups 10", at: TestChat.time("2027-10-28T10:00:00Z"))
    chat.closeWeeks(at: TestChat.time("2027-10-29T14:00:00Z"))
    chat.say("ada", "metric: signups 20", at: TestChat.time("2027-10-29T14:30:00Z"))
    let post = chat.closeWeeks(at: TestChat.time("2027-11-05T15:00:00Z")).posts[0]
    #expect(post.contains("20 (before: 10)"), "\(post)")
  }

  @Test func `a mood is told of days that are over, so that nobody sees it change with each answer`() {
    var chat = TestChat()
    for (index, name) in ["ada", "zoe", "omar", "grace", "lin"].enumerated() { chat.say(name, "mood: \(index + 1)") }
    chat.say("ada", "win: importer shipped")
    let now = chat.say("lin", "@smallwins review now month").posts.joined()
    #expect(now.contains("importer shipped") && !now.contains("Mood"))
    chat.now = TestChat.time("2026-12-02T10:00:00Z")
    let over = DigestComposer.review(
      TestChat.general, days: ReviewPeriod(.monthly, containing: CivilDate(year: 2026, month: 11, day: 1)!).days,
      settings: chat.settings(), state: chat.state, context: chat.context)
    #expect(over?.mood?.count == 5)
  }

  @Test func `a week that is told again is folded as it was`() throws {
    var chat = TestChat()
    for number in 1...3 { chat.say("ada", "win: early \(number)") }
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.now = TestChat.at(23, "10:00")
    for number in 1...14 { chat.say("ada", "win: often \(number)") }
    for name in ["zoe", "omar", "grace"] { chat.say(name, "win: seldom, by \(name)") }
    let first = chat.closeWeeks(at: TestChat.at(27, "16:00")).posts[0]
    let again = try #require(chat.past("2026-W48")).readable
    func wins(_ text: String) -> [Substring] { text.split(separator: "\n").filter { $0.hasPrefix("- ") } }
    #expect(wins(first).filter { $0.contains("seldom") }.count == 3)
    #expect(wins(again).prefix(14) == wins(first).prefix(14))
  }

  @Test func `a group is neither seldom nor often seen`() {
    func entry(_ text: String, _ to: Receiver) -> Digest.Entry {
      Digest.Entry(
        by: [Person(id: "ada")], to: [to], with: [], text: text, values: [], said: TestChat.monday, channel: "general",
        cheers: [], sequence: 1)
    }
    let entries = [
      entry("to the group", Receiver(Person(id: "design"), isGroup: true)),
      entry("to bob", Receiver(Person(id: "bob"))),
    ]
    let fold = DigestFold(isOn: true, familiarity: ["ada": 9, "bob": 1])
    #expect(fold.choose(entries, atMost: 1).shown.map(\.text) == ["to bob"])
  }
}
