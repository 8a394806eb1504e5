// SPDX-License-Identifier: Apache-2.0
// `story`: what became of a tag, from its beginning, in people's own words.

import FoundationEssentials
import Testing

@testable import Recognition

struct StoryTests {
  @Test
  func `eleven weeks read as a story: beginning, obstacles and what answered them, results, helpers, what is open`() {
    var chat = ImporterStory.chat()
    let events = chat.say("lin", "@smallwins story #Importer")
    #expect(
      events.posts == [
        """
        ### #importer
        7 September – 21 November 2026, 27 notes by ada, zoe, omar, lin and sam.
        ### September
        - 7 Sep – ada set a goal (by Fri 27 Nov): “ship the importer before the autumn fair”
        - 10 Sep – zoe hit an obstacle: “files over 2 GB run out of memory and the import dies”
          - 15 Sep – omar began to try something, watching peak memory: “reading files in blocks keeps memory flat”
          - 25 Sep – omar found that it worked: “peak memory fell from 1.9 GB to 300 MB”
        - 18 Sep – ada shared a win: “first thousand rows read from the real export” (a cheer)
        - 29 Sep – lin learned: “ask for a real customer file on day one”
        ### October
        - 6 Oct – ada shared a win: “dates in five formats are understood, with @tim”
        - 13 Oct – sam began to try something: “importing by night avoids the locks”
          - 21 Oct – sam found that it did not work: “still locked, the backup runs at the same time”
          - 22 Oct – sam learned: “look at what else runs before moving a job”
        - 28 Oct – ada hit an obstacle: “the fair moved to 20 november, a week less for us”
          - 29 Oct – lin set a goal (by Fri 13 Nov): “a demo importer without the undo”
          - 12 Nov – lin reached it: “the demo importer without the undo”
        ### November
        - 5 Nov – omar recommended: “keep one huge file in the nightly tests”
          - 9 Nov – zoe did the same, and it worked
        - 18 Nov – lin passed on praise from Acme: “we loaded three years of orders over lunch”
        - 19 Nov – zoe hit an obstacle: “old browsers cannot show the report”
          - 21 Nov – zoe set a goal (by Fri 11 Dec): “the undo that we left out”
        - 20 Nov – ada reached the goal of 7 Sep: “importer shipped before the fair” (four cheers)
        ### Who helped
        - **omar**
          - “the blocks, I would never have thought of that” — zoe, 26 Sep
          - “pairing on the date parser” — sam, 8 Oct
          - and one more
        - **ada**
          - “pairing on the date parser” — sam, 8 Oct
          - “getting the importer out a day early” — lin, 20 Nov
        - **zoe**: “getting the importer out a day early” — lin, 20 Nov
        Also part of it: tim.
        ### In numbers
        - import time: 42 min (9 Sep) → 11 min (10 Nov) █▆▁
        - peak memory: 1,900 MB (16 Sep) → 300 MB (26 Sep)
        ### Still open
        - “the undo that we left out” — zoe, 21 Nov, by Fri 11 Dec
        _As far back as I remember: 400 days._
        """
      ])
    #expect(events.obeyed == "story")
  }

  @Test func `it is told in the channel's language`() {
    var chat = ImporterStory.chat()
    chat.policies["general"]?.wording = .german
    let words = chat.say("lin", "@smallwins story #importer").posts[0]
    #expect(words.contains("7. September – 21. November 2026, 27 Notizen. Dabei: ada, zoe, omar, lin und sam."))
    #expect(words.contains("- 10. Sept. – zoe stieß auf ein Hindernis: „files over 2 GB run out of memory"))
    #expect(words.contains("  - 25. Sept. – omar fand heraus, dass es klappt: „peak memory fell"))
    #expect(words.contains("- 20. Nov. – ada hat das Ziel vom 7. Sept. erreicht: „importer shipped before the fair“"))
    #expect(words.contains("### Wer geholfen hat\n") && words.contains("- import time: 42 min (9. Sept.) → 11 min"))
  }

  // MARK: What belongs to it

  @Test func `what a number or a metric ties to a tag belongs to it, and a mood never does`() {
    let chat = ImporterStory.chat()
    let texts = chat.story("importer")?.strands.flatMap(\.moments).map(\.item.entry.text) ?? []
    #expect(texts.contains("peak memory fell from 1.9 GB to 300 MB"), "a result of a tagged experiment")
    #expect(texts.contains("importer shipped before the fair"), "a goal that is done")
    #expect(!texts.contains { $0.contains("tired") || $0.contains("plants") })
    #expect(chat.story("importer")?.measures.map(\.name) == ["import time", "peak memory"])
  }

  @Test func `where only the result carries the tag the experiment is told too`() {
    var chat = TestChat()
    chat.say("omar", "experiment: shorter stand-ups | by: friday")
    chat.say("omar", "result of #1: nobody missed a thing #rhythm | worked")
    #expect(chat.story("rhythm")?.strands.map { $0.moments.map(\.item.kind) } == [[.experiment, .result]])
  }

  @Test func `answers in a setback's own thread follow it, whoever gives them`() {
    var chat = TestChat()
    chat.say("zoe", "setback: the pump is stuck #pump", id: "s1", at: TestChat.at(16, "10:00"))
    chat.say("ada", "win: something else entirely #pump", at: TestChat.at(16, "11:00"))
    chat.say("omar", "win: oil did it #pump", at: TestChat.at(17, "10:00"), thread: "s1")
    #expect(
      chat.story("pump")?.strands.map { $0.moments.map(\.item.entry.text) } == [
        ["the pump is stuck #pump", "oil did it #pump"], ["something else entirely #pump"],
      ])
  }

  @Test func `a setback behind which nothing good was said is open, and one that was answered is not`() {
    var chat = TestChat()
    chat.say("zoe", "setback: the pump is stuck #pump", at: TestChat.at(16, "10:00"))
    #expect(chat.story("pump")?.open.map(\.kind) == [.setback])
    chat.say("zoe", "win: it runs #pump", at: TestChat.at(17, "10:00"))
    #expect(chat.story("pump")?.open == [])
  }

  @Test(arguments: [("2026-06-01T10:00:00Z", archived: 2), ("2026-11-15T10:00:00Z", archived: 0)])
  func `edits and deletions change it, of what was said long ago and of what is under way`(
    begun: String, archived: Int
  ) {
    var chat = TestChat()
    chat.now = TestChat.time(begun)
    chat.say("ada", "win: a sail #boat", id: "m1")
    chat.say("ada", "win: a rope #boat", id: "m2")
    chat.now = TestChat.time("2026-11-16T10:00:00Z")
    chat.say("zoe", "win: something new")
    #expect(chat.state.archive.count == archived && chat.story("boat")?.count == 2)
    chat.say("ada", "win: a sail #ship", id: "m1", revision: "1")
    #expect(chat.story("boat")?.count == 1 && chat.story("ship")?.count == 1)
    chat.delete("m2")
    #expect(chat.story("boat") == nil && chat.story("ship")?.first == TestChat.time(begun))
  }

  @Test func `a tag that is a muted person's name has no story`() {
    var chat = TestChat()
    for day in [2, 9, 16] { chat.say("zoe", "win: coffee with #ada", at: TestChat.at(day, "10:00")) }
    #expect(chat.story("ada") != nil)
    chat.say("ada", "@smallwins mute me")
    #expect(chat.story("ada") == nil)
    #expect(chat.say("zoe", "@smallwins story").posts[0].hasPrefix("There is no story here yet."))
  }

  @Test func `what comes long after stands by itself and says what it is about`() {
    var chat = TestChat()
    chat.now = TestChat.time("2026-06-01T10:00:00Z")
    chat.say("ada", "goal: learn to sail #boat")
    chat.now = TestChat.time("2026-11-16T10:00:00Z")
    chat.say("ada", "done: #1 #boat")
    let words = chat.say("lin", "@smallwins story boat").posts[0]
    #expect(words.contains("- 1 Jun – ada set a goal: “learn to sail”"))
    #expect(words.contains("- 16 Nov – ada reached the goal of 1 Jun"))
  }

  // MARK: Whom it leaves out

  @Test func `it leaves out muted people, also where others name them, and what was said privately`() {
    var chat = ImporterStory.chat()
    chat.say("omar", "@smallwins mute me")
    chat.say("lin", "win: all thanks to the work of omar #importer")
    let words = chat.say("lin", "@smallwins story importer").posts[0]
    #expect(!words.contains("omar") && words.contains("all thanks to the work of someone"))
    #expect(!words.contains("reading files in blocks") && !words.contains("peak memory"))
    #expect(words.contains("files over 2 GB") && words.contains("pairing on the date parser"))
  }

  @Test func `where everybody is muted there is nothing to tell`() {
    var chat = ImporterStory.chat()
    for person in ["ada", "zoe", "omar", "lin", "sam"] { chat.say(person, "@smallwins mute me") }
    #expect(chat.say("kim", "@smallwins story importer").refusal == "story: not-possible")
    #expect(chat.say("kim", "@smallwins story").posts[0].hasPrefix("There is no story here yet."))
  }

  // MARK: Long ones

  @Test func `five hundred items are told in twelve strands: beginning, turning points, most cheered, latest`() {
    var chat = TestChat()
    chat.now = TestChat.time("2026-02-02T09:00:00Z")
    for number in 1...500 {
      chat.now += 12 * 3600
      let kind = number == 250 ? "result: it went sideways | didn't" : "win: step"
      chat.say("ada", number == 100 ? "win: the cheered one #long" : "\(kind) \(number) #long", id: "w\(number)")
      if number == 100 { for person in ["zoe", "omar"] { chat.react(person, to: "w100") } }
      if number == 249 { chat.say("ada", "experiment: sideways #long") }
    }
    let words = chat.say("lin", "@smallwins story long").posts[0]
    #expect(words.contains(", 501 notes by ada."))
    for kept in ["“step 1”", "the cheered one", "it went sideways", "“step 500”"] { #expect(words.contains(kept)) }
    #expect(words.contains("488 smaller steps are left out here."))
    #expect(words.split(separator: "\n").count { $0.hasPrefix("- ") } == 12)
    #expect(words.utf16.count < 4000)
    let months = words.split(separator: "\n").filter { $0.hasPrefix("### ") }
    #expect(months.count > 5, "it is spread over its whole time: \(months)")
  }

  @Test func `a long strand keeps its ends and its turning points, and says how many steps lie between`() {
    var chat = TestChat()
    chat.say("zoe", "setback: stuck #x", id: "s")
    for number in 1...6 { chat.say("ada", "win: step \(number) #x", thread: "s") }
    chat.say("ada", "setback: stuck again #x", thread: "s")
    chat.say("ada", "lesson: go slower #x", thread: "s")
    #expect(
      chat.say("lin", "@smallwins story x").posts[0].contains(
        """
        - 16 Nov – zoe hit an obstacle: “stuck”
          - 16 Nov – ada shared a win: “step 1”
          - 16 Nov – ada hit an obstacle: “stuck again”
          - and five steps between
          - 16 Nov – ada learned: “go slower”
        """))
  }

  @Test func `a few weeks are told week by week`() {
    var chat = TestChat()
    chat.say("ada", "win: a #x", at: TestChat.at(17, "10:00"))
    chat.say("ada", "win: b #x", at: TestChat.at(26, "10:00"))
    let words = chat.say("lin", "@smallwins story x").posts[0]
    #expect(words.contains("### Week of 16 November\n- 17 Nov – ada shared a win: “a”\n### Week of 23 November"))
  }

  // MARK: Which there are

  @Test func `story alone lists the tags that have one, the last spoken of first`() {
    var chat = ImporterStory.chat()
    for day in [9, 16, 17] { chat.say("zoe", "win: a #tea", at: TestChat.at(day, "10:00")) }
    for _ in 1...5 { chat.say("zoe", "win: b #week") }
    for day in [9, 16] { chat.say("zoe", "win: c #twice", at: TestChat.at(day, "10:00")) }
    #expect(
      chat.say("lin", "@smallwins story").posts == [
        """
        Stories that I can tell, with `story #tag`:
        - #importer: 27 notes, 7 Sep – 21 Nov
        - #tea: three notes, 9 Nov – 17 Nov
        """
      ])
  }

  @Test func `a tag that nobody used gets the nearest one`() {
    var chat = ImporterStory.chat()
    let events = chat.say("lin", "@smallwins story #importr")
    #expect(events.posts == ["I remember nothing here under #importr. Did you mean #importer?"])
    #expect(events.refusal == "story: not-possible")
    var muted = TestChat()
    muted.say("zoe", "win: planned it #reorg")
    muted.say("zoe", "@smallwins mute me")
    #expect(
      muted.say("lin", "@smallwins story #reorgs").posts == [
        "I remember nothing here under #reorgs. `story` lists the tags that have a story."
      ])
  }

  @Test func `what speaks of something that is not told follows from nothing else`() {
    var chat = TestChat()
    chat.say("zoe", "practice: review in pairs #build")
    chat.say("zoe", "experiment: smaller changes #build")
    chat.say("bob", "setback: it broke #build")
    chat.say("bob", "tried practice #1: didn't #build")
    chat.say("ivy", "result of #2: fewer reds #build | worked")
    chat.say("zoe", "@smallwins mute me")
    let story = chat.say("lin", "@smallwins story #build").posts[0]
    #expect(
      story.contains(
        """
        - 16 Nov – bob hit an obstacle: “it broke”
        - 16 Nov – bob tried a practice, and it did not work
        - 16 Nov – ivy found that a trial worked: “fewer reds”
        """), "\(story)")
    let digest = chat.preview().readable
    #expect(digest.contains("- #2 It worked: fewer reds #build — ivy\n") && !digest.contains("Thank you"), "\(digest)")
  }

  @Test func `days of another year and days that words meant are said as they are read today`() {
    var chat = TestChat()
    chat.say("zoe", "aim #build: one build for all by end of december", at: TestChat.at(17, "10:00"))
    chat.say("zoe", "goal #build: one build for all by end of december")
    chat.say("ada", "kudos to @zoe for the first draft #build")
    chat.say("ada", "goal: try it by tomorrow #build", at: TestChat.time("2027-09-01T10:00:00Z"))
    chat.now = TestChat.time("2027-09-20T10:00:00Z")
    let story = chat.say("lin", "@smallwins story #build").posts[0]
    for words in [
      "17 November 2026 – zoe set a larger goal (by 31 December 2026): “one build for all”",
      "1 Sep – ada set a goal (by Thu 2 Sep): “try it”", "“the first draft” — ada, 17 November 2026",
    ] { #expect(story.contains(words), "\(story)") }
    #expect(chat.say("lin", "@smallwins story").posts[0].contains("#build: three notes, 17 November 2026 – 1 Sep"))
    let goals = chat.say("lin", "@smallwins goals").posts[0]
    #expect(goals.contains("try it #build (by Thu 2 Sep)") && !goals.contains("tomorrow"), "\(goals)")
  }
}
