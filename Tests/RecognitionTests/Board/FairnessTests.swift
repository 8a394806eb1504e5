// SPDX-License-Identifier: Apache-2.0
// `board fairness`: whether recognition reaches everybody, for admins alone.

import FoundationEssentials
import Testing

@testable import Recognition

struct FairnessTests {
  private func chat() -> TestChat {
    var chat = TestChat()
    chat.policies["general"]?.hasDirectMessages = true
    return chat
  }

  private func fairness(_ chat: inout TestChat, _ words: String = "board fairness") -> String {
    chat.say("lin", "@smallwins \(words)").posts[0]
  }

  // MARK: Who was not seen

  @Test func `it goes to the admin alone, and says who was not recognised lately`() {
    var chat = chat()
    chat.say("zoe", "kudos to @ada and @omar for the map", at: TestChat.at(17, "10:00"))
    chat.say("grace", "win: door fixed", at: TestChat.at(17, "13:00"))
    chat.now += 30 * 86_400
    chat.say("zoe", "kudos to @omar for the logs")
    let events = chat.say("lin", "@smallwins board fairness")
    #expect(events.obeyed == "board fairness" && events.plans.map(\.recipient) == ["lin"])
    #expect(
      events.posts[0].hasPrefix(
        """
        Recognised in the last four weeks: 1 of 4 people (25%).
        Not recognised lately, and when they last were:
        - grace: not as far as I know
        - zoe: not as far as I know
        - ada: four weeks ago
        """))
    #expect(chat.say("zoe", "@smallwins board fairness").refusal == "board fairness: not-an-admin")
  }

  @Test(arguments: [("", "four weeks"), (" 8 weeks", "eight weeks"), (" 1 week", "week"), (" 52", "52 weeks")])
  func `how long somebody goes unseen can be said`(words: String, told: String) {
    var chat = chat()
    chat.say("zoe", "kudos to @ada for the map")
    #expect(fairness(&chat, "board fairness" + words).hasPrefix("Recognised in the last \(told): 1 of 2 people"))
  }

  @Test(arguments: ["0 weeks", "53", "soon", "8 days", "8 weeks ago"])
  func `other times are wrong`(words: String) {
    var chat = chat()
    #expect(chat.say("lin", "@smallwins board fairness \(words)").refusal == "board fairness: wrong-use")
  }

  @Test func `people are counted as long as they are remembered, muted people and programs never`() {
    var chat = chat()
    chat.say("zoe", "kudos to @ada and @omar for the map", at: TestChat.at(17, "10:00"))
    chat.say("zoe", "kudos to @build-bot for the map")
    chat.say("zoe", "@smallwins mute me")
    chat.now += 120 * 86_400
    chat.say("ada", "win: still here")
    #expect(
      fairness(&chat) == """
        Recognised in the last four weeks: 0 of 2 people (0%).
        Not recognised lately, and when they last were:
        - ada: 17 weeks ago
        - omar: 17 weeks ago
        """)
    chat.now += 330 * 86_400
    chat.say("ada", "win: still here")
    #expect(fairness(&chat).hasPrefix("Recognised in the last four weeks: 0 of 1 people"), "omar is long gone")
  }

  @Test func `where nobody can be written to alone, the answer says where to ask`() {
    var chat = TestChat()
    #expect(
      fairness(&chat)
        == "That is for admins alone, and I cannot write to you alone here. On the machine that I run on: "
        + "`smallwins board fairness --channel team/general`")
  }

  @Test func `where nobody gave anything, it says so`() {
    var chat = chat()
    #expect(fairness(&chat) == "Nobody has given or received anything here yet.")
    for person in ["ada", "zoe"] {
      chat.say(person, "win: a")
      chat.say(person, "@smallwins mute me")
    }
    #expect(fairness(&chat) == "Nobody has given or received anything here yet.")
  }

  // MARK: One way

  @Test func `who gives and hears nothing, and who receives and gives nothing, stand by name, reactions counted`() {
    var chat = chat()
    for number in 1...3 {
      chat.say("zoe", "kudos to @omar for number \(number)")
      chat.react("zed", to: "talk\(number)", by: "omar")
      chat.say("ann", "kudos to @design-team for number \(number)")
    }
    for _ in 1...2 { chat.say("kim", "kudos to @sam for two") }
    #expect(
      fairness(&chat).contains(
        """
        Gave in the last twelve weeks and received nothing:
        - zed: three shout-outs given
        - zoe: three shout-outs given
        Received in the last twelve weeks and gave nothing:
        - omar: six shout-outs received
        _People who work closely together thank each other
        """))
  }

  @Test func `what lies more than twelve weeks back, and what muted people gave, is no pattern`() {
    var chat = chat()
    for number in 1...3 { chat.say("zoe", "kudos to @omar for number \(number)") }
    for number in 1...3 { chat.say("kim", "kudos to @sam for number \(number)") }
    chat.say("kim", "@smallwins mute me")
    #expect(fairness(&chat).contains("- zoe: three") && !fairness(&chat).contains("kim"))
    #expect(!fairness(&chat).contains("- sam: three"))
    chat.now += 85 * 86_400
    chat.say("zoe", "win: a")
    #expect(!fairness(&chat).contains("In the last twelve") && !fairness(&chat).contains("Gave"))
  }

  // MARK: Circles

  @Test func `who recognises none but each other is told as a circle`() {
    var chat = chat()
    for number in 1...4 {
      chat.say("ada", "kudos to @zoe for number \(number)")
      chat.say("zoe", "kudos to @ada for number \(number)")
    }
    chat.say("ada", "kudos to @omar for once")
    chat.say("omar", "kudos to @kim for once")
    #expect(
      fairness(&chat).contains(
        "In the last twelve weeks these recognised hardly anybody but each other:\n- ada and zoe\n_People who work"))
  }
}
