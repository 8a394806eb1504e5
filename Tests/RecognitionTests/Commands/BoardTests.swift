// SPDX-License-Identifier: Apache-2.0
// `board`, its ranks and its fairness.

import FoundationEssentials
import Testing

@testable import Recognition

struct BoardTests {
  private func chat() -> TestChat {
    var chat = TestChat()
    for number in 1...6 { chat.say("ada", "win: number \(number)", at: TestChat.at(16, "1\(number):00")) }
    chat.say("zoe", "kudos to @ada and @omar for the map", at: TestChat.at(17, "10:00"))
    chat.say("omar", "@ada++", at: TestChat.at(17, "11:00"))
    chat.say("omar", "kudos to @zoe for elsewhere", in: "random", at: TestChat.at(17, "12:00"))
    return chat
  }

  private static let latest = """
    ### Latest wins
    - number 6 — ada
    - number 5 — ada
    - number 4 — ada
    - number 3 — ada
    - number 2 — ada
    ### Latest shout-outs
    - omar to ada
    - the map — zoe to ada and omar
    """

  @Test func `it shows the channel's latest, the last first, and no ranks`() {
    var chat = chat()
    let events = chat.say("zoe", "@smallwins board")
    #expect(events.posts == [Self.latest] && events.obeyed == "board")
  }

  @Test func `where the channel's digest tells of the whole chat, so does the board`() {
    var chat = chat()
    chat.say("lin", "@smallwins digest here")
    #expect(chat.say("zoe", "@smallwins board").posts[0].contains("- elsewhere — omar to zoe"))
  }

  @Test func `an empty board asks for a win`() {
    var chat = TestChat()
    #expect(
      chat.say("zoe", "@smallwins board").posts == [
        "I remember nothing here yet. What is one small thing that went well? Say `win: …`."
      ])
  }

  @Test func `only where an admin asked does it count, givers and receivers both`() {
    var chat = chat()
    chat.say("lin", "@smallwins board ranks on")
    #expect(
      chat.say("zoe", "@smallwins board").posts == [
        Self.latest + "\nGave in four weeks: omar 1 and zoe 1.\nReceived in four weeks: ada 2 and omar 1."
      ])
    chat.say("lin", "@smallwins board ranks off")
    #expect(chat.say("zoe", "@smallwins board").posts == [Self.latest])
  }

  // MARK: fairness

  @Test func `fairness goes to the admin alone, and says who was not recognised lately`() {
    var chat = chat()
    chat.policies["general"]?.hasDirectMessages = true
    chat.say("grace", "win: door fixed", at: TestChat.at(17, "13:00"))
    chat.now += 30 * 86_400
    chat.say("zoe", "kudos to @omar for the logs")
    let events = chat.say("lin", "@smallwins board fairness")
    #expect(events.obeyed == "board fairness" && events.plans.map(\.recipient) == ["lin"])
    #expect(
      events.posts == [
        """
        Recognised in the last four weeks: 1 of 4 people (25 %).
        Not recognised lately, and when they last were:
        - grace: not as far as I know
        - zoe: not as far as I know
        - ada: four weeks ago
        """
      ])
  }

  @Test func `fairness remembers who is forgotten otherwise, and leaves muted people and programs out`() {
    var chat = chat()
    chat.policies["general"]?.hasDirectMessages = true
    chat.say("zoe", "@smallwins mute me")
    chat.now += 60 * 86_400
    chat.closeWeeks()
    chat.now += 60 * 86_400
    chat.say("ada", "win: still here")
    #expect(
      chat.say("lin", "@smallwins board fairness").posts == [
        """
        Recognised in the last four weeks: 0 of 2 people (0 %).
        Not recognised lately, and when they last were:
        - ada: 17 weeks ago
        - omar: 17 weeks ago
        """
      ])
  }

  @Test func `where nobody can be written to alone, the answer says where to ask`() {
    var chat = chat()
    let events = chat.say("lin", "@smallwins board fairness")
    #expect(
      events.posts == [
        "That is for admins alone, and I cannot write to you alone here. On the machine that I run on: "
          + "`smallwins board fairness --channel team/general`"
      ])
  }

  @Test func `where nobody gave anything, fairness says so`() {
    var chat = TestChat()
    chat.policies["general"]?.hasDirectMessages = true
    #expect(
      chat.say("lin", "@smallwins board fairness").posts == ["Nobody has given or received anything here yet."])
  }

  @Test func `private words are on no board and in no story`() {
    var chat = TestChat()
    chat.policies["@zoe"] = TestChat.policy()
    chat.policies["@zoe"]?.hasDirectMessages = true
    chat.say("lin", "@smallwins digest here")
    let kept = chat.say("zoe", "privately: kudos to @ada for the map #craft", in: "@zoe", isDirect: true)
    #expect(kept.recorded.first?.isPrivate == true)
    chat.say("lin", "@smallwins board ranks on")
    #expect(chat.say("omar", "@smallwins board").posts[0].hasPrefix("I remember nothing here"))
    #expect(chat.say("omar", "@smallwins story #craft").refusal == "story: not-possible")
    #expect(chat.say("ada", "@smallwins me").posts[0].contains("In all: 1 shout-out received"))
  }
}
