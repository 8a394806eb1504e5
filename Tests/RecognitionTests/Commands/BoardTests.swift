// SPDX-License-Identifier: Apache-2.0
// `board` and its ranks.

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
        "I remember no win and no shout-out here yet. What is one small thing that went well? Say `win: …`."
      ])
  }

  @Test func `only where an admin asked does it count, givers and receivers both`() {
    var chat = chat()
    chat.say("lin", "@smallwins board ranks on")
    #expect(
      chat.say("zoe", "@smallwins board").posts == [
        Self.latest + "\nGave in four weeks:\n= omar: 1\n= zoe: 1\nReceived in four weeks:\n= ada: 2\n= omar: 1"
      ])
    chat.say("lin", "@smallwins board ranks off")
    #expect(chat.say("zoe", "@smallwins board").posts == [Self.latest])
  }

  @Test func `private words are on no board and in no story`() {
    var chat = TestChat()
    chat.policies["@zoe"] = TestChat.policy()
    chat.policies["@zoe"]?.hasDirectMessages = true
    chat.say("lin", "@smallwins digest here")
    let kept = chat.say("zoe", "privately: kudos to @ada for the map #craft", in: "@zoe", isDirect: true)
    #expect(kept.recorded.first?.isPrivate == true)
    chat.say("lin", "@smallwins board ranks on")
    #expect(chat.say("omar", "@smallwins board").posts[0].hasPrefix("I remember no win"))
    #expect(chat.say("omar", "@smallwins story #craft").refusal == "story: not-possible")
    #expect(chat.say("ada", "@smallwins me").posts[0].contains("In all: 1 shout-out received"))
  }
}
