// SPDX-License-Identifier: Apache-2.0
// Reactions: a shout-out to a message's author, or a cheer for what is recorded already.

import FoundationEssentials
import Testing

@testable import Recognition

struct ReactionTests {
  @Test func `a reaction to talk is a shout-out to its author`() {
    var chat = TestChat()
    #expect(chat.react("zoe", to: "m1").count == 1)
    let digest = chat.preview()
    #expect(digest.shoutouts.map(\.to) == [[Receiver(Person(id: "ada"))]])
    #expect(digest.shoutouts.map { $0.by.map(\.id) } == [["zoe"]])
  }

  @Test func `several people and several emoji on one message are one shout-out, each person named once`() {
    var chat = TestChat()
    chat.react("zoe", "tada", to: "m1")
    chat.react("omar", "clap", to: "m1")
    chat.react("zoe", "taco", to: "m1")
    #expect(chat.preview().shoutouts.map { $0.by.map(\.id) } == [["zoe", "omar"]])
    #expect(chat.state.shoutoutsByReaction.map(\.reaction.author.id) == ["zoe", "omar"])
  }

  @Test func `a reaction to a recorded item is a cheer, once a person however many emoji`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", id: "m1")
    chat.react("zoe", "tada", to: "m1", by: nil)
    chat.react("zoe", "clap", to: "m1", by: nil)
    chat.react("omar", "tada", to: "m1", by: nil)
    let digest = chat.preview()
    #expect(digest.shoutouts.isEmpty && digest.wins.map { $0.cheers.map(\.id) } == [["zoe", "omar"]])
    #expect(chat.state.shoutoutsByReaction.isEmpty)
  }

  @Test func `a person's cheer goes with the last of their emoji`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", id: "m1")
    chat.react("zoe", "tada", to: "m1")
    chat.react("zoe", "clap", to: "m1")
    chat.now += 1
    chat.react("zoe", "tada", to: "m1", removed: true)
    #expect(chat.preview().wins.first?.cheers.count == 1)
    chat.react("zoe", "clap", to: "m1", removed: true)
    #expect(chat.preview().wins.first?.cheers.isEmpty == true)
    chat.now += 1
    chat.react("zoe", "clap", to: "m1")
    #expect(chat.preview().wins.first?.cheers.count == 1)
  }

  @Test func `a reaction that came before its message said anything becomes a cheer`() {
    var chat = TestChat()
    chat.react("zoe", to: "m1")
    chat.say("ada", "win: importer shipped", id: "m1")
    let digest = chat.preview()
    #expect(digest.shoutouts.isEmpty && digest.wins.first?.cheers.map(\.id) == ["zoe"])
  }

  @Test func `a cheer makes no shout-out of a message that says nothing any more`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", id: "m1")
    chat.react("zoe", to: "m1")
    chat.say("ada", "never mind", id: "m1", revision: "1")
    #expect(chat.preview().entryCount == 0)
  }

  @Test func `a deleted message takes the shout-outs with it that stood on it`() {
    var chat = TestChat()
    chat.react("zoe", to: "m1")
    #expect(chat.delete("m1").count == 1)
    #expect(chat.preview().entryCount == 0)
    #expect(chat.react("zoe", to: "m1", at: TestChat.monday).isEmpty, "a late repeat")
  }

  @Test(arguments: [
    ("zoe", "eyes", "ada", false), ("ada", "tada", "ada", false), ("jenkins", "tada", "ada", false),
    ("zoe", "tada", "jenkins", false), ("zoe", "tada", "smallwins", false), ("zoe", "tada", "ada", true),
  ])
  func `another emoji, one's own message and programs make nothing`(
    author: String, emoji: String, target: String, isFromBot: Bool
  ) {
    var chat = TestChat()
    #expect(chat.react(author, emoji, to: "m1", by: target, isFromBot: isFromBot).isEmpty)
  }

  @Test func `a reaction to nobody knows whose message makes nothing`() {
    var chat = TestChat()
    #expect(chat.react("zoe", to: "m1", by: nil).isEmpty)
  }

  @Test func `the same reaction again, with a number of its delivery or without, is recorded once`() {
    var chat = TestChat()
    #expect(chat.react("zoe", to: "m1", at: TestChat.monday, delivery: "d1").count == 1)
    #expect(chat.react("zoe", to: "m1", at: TestChat.monday, delivery: "d1").isEmpty)
    #expect(chat.react("zoe", to: "m1", at: TestChat.monday).isEmpty)
    #expect(chat.react("zoe", to: "m1", at: TestChat.monday + 5).isEmpty, "it is there already")
  }

  @Test func `several reactions of one delivery all count`() {
    var chat = TestChat()
    #expect(chat.react("zoe", "tada", to: "m1", delivery: "d1").count == 1)
    #expect(chat.react("zoe", "clap", to: "m1", delivery: "d1").count == 1)
  }

  @Test(arguments: ["d1", nil]) func `an older addition that is delivered again after its removal changes nothing`(
    delivery: String?
  ) {
    var chat = TestChat()
    chat.now += 60
    chat.react("zoe", to: "m1", at: TestChat.monday, delivery: delivery)
    chat.react("zoe", to: "m1", removed: true, at: TestChat.monday + 1, delivery: delivery.map { _ in "d2" })
    #expect(chat.react("zoe", to: "m1", at: TestChat.monday, delivery: delivery).isEmpty)
    #expect(chat.preview().entryCount == 0)
    #expect(chat.react("zoe", to: "m1", at: TestChat.monday + 2).count == 1, "a new one counts")
  }

  @Test func `a removal that overtakes its addition keeps it from counting`() {
    var chat = TestChat()
    chat.now += 60
    #expect(chat.react("zoe", to: "m1", removed: true, at: TestChat.monday + 1).count == 1)
    #expect(chat.react("zoe", to: "m1", at: TestChat.monday).isEmpty)
    #expect(chat.preview().entryCount == 0)
  }

  @Test func `of an addition and a removal in the same second the removal wins`() {
    var chat = TestChat()
    chat.react("zoe", to: "m1", at: TestChat.monday)
    #expect(chat.react("zoe", to: "m1", removed: true, at: TestChat.monday).count == 1)
    #expect(chat.react("zoe", to: "m1", at: TestChat.monday).isEmpty)
    #expect(chat.preview().entryCount == 0)
  }
}
