// SPDX-License-Identifier: Apache-2.0
// `me` and `me export`: what somebody reads of themselves.

import FoundationEssentials
import Testing

@testable import Recognition

struct PersonalRecordTests {
  private func chat() -> TestChat {
    var chat = ImporterStory.chat()
    chat.policies["general"]?.hasDirectMessages = true
    return chat
  }

  @Test func `me gives a person their own record part by part, the newest first`() {
    var chat = chat()
    let events = chat.say("omar", "@smallwins me")
    #expect(events.plans.map(\.recipient) == ["omar"])
    #expect(
      events.posts[0].hasSuffix(
        """
        ### Shout-outs you received
        - “getting the importer out a day early #importer”, from lin, 20 Nov
        - “pairing on the date parser #importer”, from sam, 8 Oct
        - “the blocks, I would never have thought of that #importer”, from zoe, 26 Sep
        ### Experiments
        - “peak memory fell from 1.9 GB to 300 MB”, it worked, 25 Sep
        - “reading files in blocks keeps memory flat”, 15 Sep
        ### What you recommended, and who did it too
        - #5, it worked, from zoe, 9 Nov
        - “keep one huge file in the nightly tests #importer”, 5 Nov
        _As far back as I remember: 400 days. `me export` gives you all of it._
        """))
  }

  @Test func `many of a part are folded`() {
    var chat = chat()
    for number in 1...9 { chat.say("sam", "win: number \(number)", at: TestChat.at(22, "1\(number):00")) }
    let words = chat.say("sam", "@smallwins me").posts[0]
    #expect(words.contains("- “number 5”, 22 Nov\n- and four more\n") && !words.contains("number 4"))
  }

  @Test func `whoever stays out of digests still has their own`() {
    var chat = chat()
    chat.say("omar", "@smallwins mute me")
    #expect(chat.say("omar", "@smallwins me").posts[0].contains("“pairing on the date parser #importer”, from sam"))
    #expect(chat.say("omar", "@smallwins me export").posts[0].contains("peak memory 1,900 MB"))
  }

  @Test func `me export tells all of it month by month, moods and private words too, to that person alone`() {
    var chat = chat()
    chat.policies["@lin"] = TestChat.policy()
    chat.policies["@lin"]?.hasDirectMessages = true
    chat.say("lin", "privately: kudos to @zoe for staying late", in: "@lin", isDirect: true)
    let events = chat.say("zoe", "@smallwins me export")
    #expect(events.obeyed == "me export" && events.plans.map(\.recipient) == ["zoe"])
    #expect(
      events.posts == [
        """
        # What I remember of zoe
        ## October to December 2026
        ### November 2026
        - *shout-out received* “staying late”, from lin, said privately, 22 Nov
        - *goal* “the undo that we left out #importer”, 21 Nov
        - *shout-out received* “getting the importer out a day early #importer”, from lin, 20 Nov
        - *setback* “old browsers cannot show the report #importer”, 19 Nov
        - *number* import time 11 min, 10 Nov
        - *practice tried* #5, it worked, 9 Nov
        ## July to September 2026
        ### September 2026
        - *mood* 2/5, “tired of the #importer”, 27 Sep
        - *shout-out given* “the blocks, I would never have thought of that #importer”, to omar, 26 Sep
        - *setback* “files over 2 GB run out of memory and the import dies #importer”, 10 Sep
        - *number* import time 42 min, 9 Sep
        """
      ])
    #expect(!chat.say("sam", "@smallwins me export").posts[0].contains("staying late"))
  }

  @Test func `whom somebody's mood names has it in no record of theirs`() {
    var chat = TestChat()
    chat.policies["general"]?.hasDirectMessages = true
    chat.say("ada", "mood: 2, a long day with @zoe")
    #expect(chat.state.keptItems.map { $0.item.with.map(\.person.id) } == [["zoe"]])
    #expect(chat.say("zoe", "@smallwins me export").posts == ["I remember nothing of you yet."])
    #expect(chat.say("ada", "@smallwins me export").posts[0].contains("a long day with @zoe"))
  }

  @Test func `where nobody can be written to alone, it says how an operator hands it over`() {
    var chat = TestChat()
    chat.say("ada", "win: a")
    let events = chat.say("ada", "@smallwins me export")
    #expect(
      events.posts == [
        "That is for you alone, and I cannot write to you alone here. Whoever runs me can give it to you: "
          + "`smallwins board me --person team/ada --format markdown`"
      ])
    #expect(events.plans.map(\.recipient) == [nil])
  }

  @Test func `whoever did nothing reads so, and a very long record says what is not in it`() {
    var chat = chat()
    #expect(chat.say("kim", "@smallwins me export").posts == ["I remember nothing of you yet."])
    for number in 1...502 { chat.say("kim", "win: number \(number)") }
    let words = chat.say("kim", "@smallwins me export").posts[0]
    #expect(words.contains("“number 502”") && !words.contains("“number 2”"))
    #expect(
      words.hasSuffix(
        "2 older notes are not in here. Whoever runs me gives you everything: `smallwins board me --person team/kim --format markdown`_"
      ))
  }

  @Test func `what others say of somebody's experiment to the bot alone is nobody else's to read`() {
    var chat = TestChat()
    chat.say("zoe", "experiment: two encodings | by: 2 weeks")
    chat.say("lin", "privately: result of #1: rubbish | worked", in: "@lin", isDirect: true)
    chat.say("omar", "result of #1: half of them open | unclear")
    let record = PersonalRecord(of: [PersonKey(chat: "team", id: "zoe")], in: chat.state)
    #expect(record.items.map(\.item.text).sorted() == ["half of them open", "two encodings"])
  }
}
