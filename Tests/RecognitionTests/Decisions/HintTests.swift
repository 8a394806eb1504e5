// SPDX-License-Identifier: Apache-2.0
// When the bot says, unasked, what would have made something count.

import Testing

@testable import Recognition

struct HintTests {
  private func chat(_ way: Acknowledgement = .reaction) -> TestChat {
    var chat = TestChat()
    chat.policies["general"] = TestChat.policy(hasDigest: true, acknowledgement: way)
    return chat
  }

  @Test func `thanks to somebody that do not say what for get a kind hint`() {
    var chat = chat()
    let said = chat.say("zoe", "thanks @ada!")
    #expect(
      said.posts == [
        "That sounds like a shout-out. Say what for (`thanks @ada for …`), and I keep it for the digest."
      ])
    #expect(said.plans.map(\.replyTo) == ["m1"] && said.recorded.map(\.items) == [[]])
  }

  @Test func `the hint comes once a week and person`() {
    var chat = chat()
    chat.say("zoe", "thanks @ada!")
    #expect(chat.say("zoe", "thanks @lin!", at: TestChat.at(22, "09:00")).isEmpty)
    #expect(chat.say("omar", "thanks @lin!").posts.count == 1)
    #expect(chat.say("zoe", "thanks @lin!", at: TestChat.at(23, "09:00")).posts.count == 1)
  }

  @Test func `a hint is given after a clock was set back`() {
    var chat = chat()
    chat.now = TestChat.at(30, "09:00")
    chat.say("zoe", "thanks @ada!")
    chat.now = TestChat.at(20, "09:00")
    #expect(chat.say("zoe", "thanks @ada!").posts.count == 1)
  }

  @Test func `an edit that says what for counts after a hint`() {
    var chat = chat()
    chat.say("zoe", "thanks @ada!", id: "m1")
    chat.say("zoe", "thanks @ada for the runbook!", id: "m1", revision: "2")
    #expect(chat.preview().words == ["the runbook"])
  }

  @Test func `a message with a hint that comes again is answered once`() {
    var chat = chat()
    chat.say("zoe", "thanks @ada!", id: "m1")
    chat.now = TestChat.at(30, "09:00")
    #expect(chat.say("zoe", "thanks @ada!", id: "m1").isEmpty)
  }

  @Test(arguments: [
    "thanks for the info @ada", "thanks all!", "thanks anyway @ada", "no thanks @ada", "thanks @ada?",
    "thanks in advance @ada", "lin said thanks to @ada", "see you @ada", "thanks @ada for the runbook",
  ])
  func `no hint where nothing was meant, or it counted`(text: String) {
    var chat = chat()
    #expect(!chat.say("zoe", text).contains { if case .hintGiven = $0 { true } else { false } })
  }

  @Test func `no hint where the channel wants no acknowledgements, nor to a program`() {
    var silent = chat(.off)
    #expect(silent.say("zoe", "thanks @ada!").isEmpty)
    var chat = chat()
    #expect(chat.say("jenkins", "thanks @ada!").isEmpty)
    #expect(chat.say("build", "thanks @ada!", isFromBot: true).isEmpty)
  }
}
