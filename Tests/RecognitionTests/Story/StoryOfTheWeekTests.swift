// SPDX-License-Identifier: Apache-2.0
// Which story a digest tells, and how in a few lines.

import FoundationEssentials
import Testing

@testable import Recognition

struct StoryOfTheWeekTests {
  private func choose(_ chat: TestChat, told: Set<String> = []) -> Story? {
    StoryOfTheWeek.choose(
      in: chat.remembered, after: TestChat.time("2026-11-15T16:00:00Z"), through: TestChat.time("2026-11-22T16:00:00Z"),
      told: told)
  }

  @Test func `it is told in five lines`() {
    let story = choose(ImporterStory.chat())
    let words = story?.shortText(after: TestChat.time("2026-11-15T16:00:00Z"), words: .english, zone: .utc)
    #expect(
      words?.readable == """
        ### #importer
        - It began on 7 Sep: ada set a goal (by Fri 27 Nov): “ship the importer before the autumn fair”.
        - On 28 Oct ada hit an obstacle: “the fair moved to 20 november, a week less for us”. Then, on 12 Nov, lin reached \
        it: “the demo importer without the undo”.
        - This week ada reached the goal of 7 Sep: “importer shipped before the fair” (four cheers).
        - Thanked along the way: omar, ada and zoe.
        """)
  }

  @Test func `a story that was told lately is not told again`() {
    #expect(choose(ImporterStory.chat())?.tag == "importer")
    #expect(choose(ImporterStory.chat(), told: ["importer"]) == nil)
  }

  @Test func `something of the week belongs to it, and thanks alone are not enough`() {
    var chat = ImporterStory.chat()
    for day in ["10-01", "10-09", "10-30"] {
      chat.say("zoe", "win: tea #tea", at: TestChat.time("2026-\(day)T10:00:00Z"))
    }
    #expect(choose(chat, told: ["importer"]) == nil, "nothing of this week")
    chat.say("zoe", "kudos to @ada for the tea #tea", at: TestChat.at(20, "10:00"))
    #expect(choose(chat, told: ["importer"]) == nil)
    chat.say("zoe", "win: green tea #tea", at: TestChat.at(20, "11:00"))
    #expect(choose(chat, told: ["importer"])?.tag == "tea")
  }

  @Test func `a short one needs something that was tried, and something that came of it`() {
    var chat = TestChat()
    chat.now = TestChat.at(12, "09:00")
    for number in 1...4 { chat.say("ada", "win: step \(number) #quick", at: TestChat.at(11 + number, "10:00")) }
    chat.say("ada", "win: step 5 #quick", at: TestChat.at(17, "10:00"))
    #expect(choose(chat) == nil)
    chat.say("zoe", "setback: it broke #quick", at: TestChat.at(18, "10:00"))
    #expect(choose(chat)?.tag == "quick")
  }

  @Test func `what began in this week is no story yet`() {
    var chat = TestChat()
    chat.say("zoe", "setback: it broke #quick", at: TestChat.at(17, "10:00"))
    for number in 1...4 { chat.say("ada", "win: step \(number) #quick", at: TestChat.at(17, "1\(number):00")) }
    #expect(choose(chat) == nil)
  }

  @Test func `the story in which something was reached this week comes before a longer one`() {
    var chat = ImporterStory.chat()
    chat.say("omar", "goal: paint the door #door", at: TestChat.at(2, "10:00"))
    chat.say("omar", "setback: no paint #door", at: TestChat.at(3, "10:00"))
    for day in 4...14 { chat.say("omar", "win: a stroke #door", at: TestChat.at(day, "10:00")) }
    chat.say("omar", "win: more paint #door", at: TestChat.at(17, "10:00"))
    #expect(choose(chat)?.tag == "importer")
  }

  @Test func `what is done belongs to the goal's tag, also where nobody says it again`() {
    var chat = TestChat()
    chat.now = TestChat.time("2026-10-01T10:00:00Z")
    chat.say("ada", "goal: learn to sail #boat")
    chat.say("ada", "win: bought a rope #boat")
    chat.say("ada", "done: #1", at: TestChat.at(18, "10:00"))
    #expect(choose(chat)?.tag == "boat")
  }

  @Test func `a value of the team is no theme`() {
    var chat = ImporterStory.chat()
    chat.say("lin", "@smallwins values add #importer")
    #expect(choose(chat) == nil)
  }

  @Test func `what is said after the close is another week's`() {
    var chat = ImporterStory.chat()
    chat.say("zoe", "win: too late #late", at: TestChat.at(22, "17:00"))
    #expect(choose(chat)?.last == TestChat.at(21, "10:00"))
  }

  @Test func `it names no muted person and tells nothing private`() {
    var chat = ImporterStory.chat()
    for person in ["omar", "ada"] { chat.say(person, "@smallwins mute me") }
    let after = TestChat.time("2026-11-15T16:00:00Z")
    let words = choose(chat)?.shortText(after: after, words: .english, zone: .utc).readable ?? ""
    #expect(!words.isEmpty && !words.contains("omar") && !words.contains("ada"))
  }
}
