// SPDX-License-Identifier: Apache-2.0
// `undo`: one's own last note in this channel, or the one replied to, and nobody else's.

import Testing

@testable import Recognition

struct UndoTests {
  private func chat() -> TestChat {
    var chat = TestChat()
    chat.say("ada", "win: first", id: "m1", at: TestChat.at(16, "10:00"))
    chat.say("ada", "wins:\n- second\n- third\n- kudos to nobody", id: "m2", at: TestChat.at(16, "11:00"))
    chat.say("zoe", "kudos to @ada and @lin for the runbook", id: "m3", at: TestChat.at(16, "12:00"))
    chat.say("ada", "win: elsewhere", id: "m4", in: "random", at: TestChat.at(16, "13:00"))
    return chat
  }

  @Test func `takes back one's own last note here, then the one before, then says that there is none`() {
    var chat = chat()
    #expect(chat.say("ada", "@smallwins undo").posts == ["Taken back: three wins."])
    #expect(chat.preview().words == ["first", "the runbook"])
    #expect(chat.say("ada", "@smallwins undo").posts == ["Taken back: a win."])
    let none = chat.say("ada", "@smallwins undo")
    #expect(none.posts == ["I have nothing of yours here to take back."] && none.refusal == "undo: not-possible")
    #expect(chat.preview(of: "random").words == ["elsewhere"])
  }

  @Test func `takes back the note that it replies to`() {
    var chat = chat()
    let events = chat.say("ada", "@smallwins undo", replyTo: RepliedMessage(message: "m1"))
    #expect(events.obeyed == "undo")
    #expect(events.contains(.messageWithdrawn(MessageWithdrawn(at: chat.place("m1"), cause: .undone))))
    #expect(chat.preview().words == ["second", "third", "kudos to nobody", "the runbook"])
  }

  @Test func `takes back the note that it replies to also where that was said months ago`() {
    var chat = chat()
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.now = TestChat.time("2027-03-16T09:00:00Z")
    chat.say("zoe", "win: much later")
    #expect(
      chat.say("ada", "@smallwins undo").refusal == "undo: not-possible", "not the last of what was said so long ago")
    #expect(chat.say("ada", "@smallwins undo", replyTo: RepliedMessage(message: "m1")).obeyed == "undo")
    #expect(chat.say("ada", "@smallwins undo", replyTo: RepliedMessage(message: "m1")).refusal == "undo: not-possible")
  }

  @Test func `takes back nobody else's note, and not the last of one's own in its place`() {
    var chat = chat()
    let events = chat.say("ada", "@smallwins undo", replyTo: RepliedMessage(message: "m3"))
    #expect(events.posts == ["That message holds nothing of yours to take back."])
    #expect(chat.preview().entryCount == 5)
    #expect(chat.say("mallory", "@smallwins undo").refusal == "undo: not-possible")
  }

  @Test func `names whom a shout-out was for`() {
    var chat = chat()
    #expect(chat.say("zoe", "@smallwins undo").posts == ["Taken back: a shout-out to ada and lin."])
  }
}
