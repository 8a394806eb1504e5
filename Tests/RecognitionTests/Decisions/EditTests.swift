// SPDX-License-Identifier: Apache-2.0
// Edits and deletions: what a message says now is what counts, and what was taken back stays taken back.

import FoundationEssentials
import Testing

@testable import Recognition

struct EditTests {
  private static let first = "1794996000.000100"
  private static let second = "1794996060.000200"

  @Test func `an edit replaces what the message says, and each revision counts once`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shiped", id: "m1")
    #expect(chat.say("ada", "win: importer shipped", id: "m1", revision: Self.first).recorded.count == 1)
    #expect(chat.say("ada", "win: importer shipped", id: "m1", revision: Self.first).isEmpty)
    #expect(chat.preview().words == ["importer shipped"])
  }

  @Test func `the original that comes after its edit changes nothing`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", id: "m1", revision: Self.first)
    #expect(chat.say("ada", "win: importer shiped", id: "m1").isEmpty)
    #expect(chat.preview().words == ["importer shipped"])
  }

  @Test func `an older edit that comes after a newer one changes nothing`() {
    var chat = TestChat()
    chat.say("ada", "win: a", id: "m1")
    chat.say("ada", "win: c", id: "m1", revision: Self.second)
    #expect(chat.say("ada", "win: b", id: "m1", revision: Self.first).isEmpty)
    #expect(chat.preview().words == ["c"])
  }

  @Test(arguments: [
    ("9", "10"), ("1700-ff", "1701-00"), ("0099", "100"), ("abc", "abb"), ("5-ab", "5-aa"), ("4e12", "1f"),
  ])
  func `numbered revisions are in the order of their numbers, others in the order they come`(
    first: String, second: String
  ) {
    var chat = TestChat()
    chat.say("ada", "win: a", id: "m1")
    #expect(chat.say("ada", "win: b", id: "m1", revision: first).recorded.count == 1)
    #expect(chat.say("ada", "win: c", id: "m1", revision: second).recorded.count == 1)
  }

  @Test func `an edit that takes the words away takes the items away, and another can bring them back`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", id: "m1")
    #expect(chat.say("ada", "never mind", id: "m1", revision: "1").recorded.first?.items.isEmpty == true)
    #expect(chat.preview().entryCount == 0)
    #expect(chat.say("ada", "never mind, sorry", id: "m1", revision: "2").isEmpty)
    #expect(chat.say("ada", "win: importer shipped after all", id: "m1", revision: "3").recorded.count == 1)
    #expect(chat.preview().words == ["importer shipped after all"])
  }

  @Test func `talk that an edit makes a win of is recorded and acknowledged once`() {
    var chat = TestChat()
    chat.policies["general"]?.acknowledgement = .reply
    #expect(chat.say("ada", "importer shipped", id: "m1").isEmpty)
    #expect(chat.say("ada", "win: importer shipped", id: "m1", revision: "1").posts == ["Noted: a win."])
    #expect(chat.say("ada", "win: importer shipped!!", id: "m1", revision: "2").posts.isEmpty)
  }

  @Test func `an edit that makes a command of a win takes the win away and obeys nobody`() {
    var chat = TestChat()
    chat.say("lin", "win: importer shipped", id: "m1")
    let events = chat.say("lin", "@smallwins digest off", id: "m1", revision: "1")
    #expect(events.count == 1 && events.recorded.first?.items.isEmpty == true)
    #expect(chat.settings().policy.hasDigest)
  }

  @Test func `a command is obeyed once, also when an edit made it one`() {
    var chat = TestChat()
    chat.say("lin", "digest now", id: "m1")
    #expect(chat.say("lin", "@smallwins digest now", id: "m1", revision: "1").obeyed == "digest now")
    #expect(chat.say("lin", "@smallwins digest now", id: "m1", revision: "1").isEmpty)
    #expect(chat.say("lin", "@smallwins digest now please", id: "m1", revision: "2").isEmpty)
  }

  @Test func `a deleted message counts no more, whatever comes later`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", id: "m1")
    #expect(chat.delete("m1") == [.messageWithdrawn(MessageWithdrawn(at: chat.place("m1"), cause: .deleted))])
    #expect(chat.delete("m1").isEmpty)
    #expect(chat.say("ada", "win: importer shipped", id: "m1", revision: "1").isEmpty)
    #expect(chat.react("zoe", to: "m1").isEmpty)
    #expect(chat.preview().entryCount == 0)
  }

  @Test func `a deletion that overtakes its message keeps it from counting`() {
    var chat = TestChat()
    #expect(chat.delete("m1").count == 1)
    #expect(chat.delete("m1").isEmpty)
    #expect(chat.say("ada", "win: importer shipped", id: "m1").isEmpty)
  }

  @Test func `an undone message stays undone when it is edited`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", id: "m1")
    chat.say("ada", "@smallwins undo")
    #expect(chat.say("ada", "win: importer shipped!", id: "m1", revision: "1").isEmpty)
    #expect(chat.delete("m1").isEmpty, "there is nothing left to take back")
  }
}
