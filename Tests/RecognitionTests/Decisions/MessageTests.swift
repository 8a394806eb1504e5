// SPDX-License-Identifier: Apache-2.0
// What becomes of a message, however often and in whatever order it comes.

import FoundationEssentials
import Testing

@testable import Recognition

struct MessageTests {
  @Test func `a message that says something is recorded with what it says`() throws {
    var chat = TestChat()
    let events = chat.say("zoe", "kudos to @ada for the runbook", id: "m1", link: "https://chat.example/m1")
    let recorded = try #require(events.recorded.first)
    #expect(recorded.at == chat.place("m1") && recorded.author.id == "zoe" && recorded.said == 1_794_819_600_000)
    #expect(recorded.items.map(\.text) == ["the runbook"] && recorded.link == "https://chat.example/m1")
    #expect(chat.state.seen.contains("general/m1"))
  }

  @Test(arguments: ["good morning", "should we give kudos to @ada?", "c++ is fine", "`win: in code`"])
  func `talk leaves no mark`(text: String) {
    var chat = TestChat()
    #expect(chat.say("zoe", text).isEmpty)
  }

  @Test func `the same message again is recorded once`() {
    var chat = TestChat()
    #expect(chat.say("zoe", "win: importer shipped", id: "m1").recorded.count == 1)
    #expect(chat.say("zoe", "win: importer shipped", id: "m1").isEmpty)
    #expect(chat.say("zoe", "win: importer shipped", id: "m1", in: "random").recorded.count == 1, "another channel")
  }

  @Test func `a program's messages count for nothing, however it is known`() {
    var chat = TestChat()
    #expect(chat.say("zoe", "win: build is green", isFromBot: true).isEmpty)
    #expect(chat.say("jenkins", "win: build is green").isEmpty, "configured")
    #expect(chat.say("Jenkins", "win: build is green").isEmpty, "in another case")
    #expect(chat.say("smallwins", "win: build is green").isEmpty, "the bot itself")
    #expect(chat.say("deploy-bot", "win: build is green").isEmpty, "by its name")
    #expect(chat.say("zoe", "kudos to @jenkins for the build").isEmpty, "as a receiver")
  }

  @Test func `what the outbox posted is no message when it comes back, by any of its names`() throws {
    var chat = TestChat()
    let plan = PlannedDelivery(
      id: "f00d", chat: "team", channel: "general", kind: .digest, body: RichText(["win: told"]))
    chat.take([.deliveryPlanned(plan)])
    #expect(chat.say("someone", "win: told", id: "f00d").isEmpty, "by our identifier")
    chat.take([.deliveryAttempted(DeliveryAttempted(id: "f00d", attempt: 1, echo: "hash of win: told"))])
    #expect(
      chat.say("someone", "win: told", id: "x1", echo: "hash of win: told").isEmpty, "by its words, still under way")
    chat.take([.deliverySettled(DeliverySettled(id: "f00d", result: .delivered, remote: "17"))])
    #expect(chat.say("someone", "win: told", id: "17").isEmpty, "by the platform's identifier")
    #expect(chat.react("zoe", to: "17", by: "someone").isEmpty)
    #expect(chat.delete("17").isEmpty)
  }

  @Test func `a platform that counts each channel's messages from 1 hides nobody's message behind our post`() {
    var chat = TestChat()
    let plan = PlannedDelivery(id: "f00d", chat: "team", channel: "general", kind: .reply, body: RichText(["Noted."]))
    chat.take([.deliveryPlanned(plan), .deliverySettled(DeliverySettled(id: "f00d", result: .delivered, remote: "17"))])
    #expect(chat.say("zoe", "win: importer shipped", id: "17", in: "random").recorded.count == 1)
  }

  @Test func `a reply that names nobody is for the author of a message that the state knows`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", id: "m1")
    let reply = chat.say("zoe", "kudos!", replyTo: RepliedMessage(message: "m1"))
    #expect(reply.recorded.first?.items.first?.to.map(\.person.id) == ["ada"])
    #expect(chat.say("zoe", "kudos!", replyTo: RepliedMessage(message: "unknown")).isEmpty)
    #expect(
      chat.say("zoe", "kudos", in: "random", replyTo: RepliedMessage(message: "m1")).isEmpty, "another channel's m1")
  }

  @Test func `whoever recognises only themselves gets one kind word, however often the message comes`() {
    var chat = TestChat()
    let events = chat.say("ada", "kudos to @ada for the runbook", id: "m1")
    #expect(
      events.posts == [
        "A shout-out is for somebody else, so I did not keep this one. Was it a win of yours? Say `win: …`."
      ])
    #expect(events.plans.first?.replyTo == "m1")
    #expect(chat.say("ada", "kudos to @ada for the runbook", id: "m1").isEmpty)
    #expect(chat.preview().entryCount == 0)
  }

  @Test func `whoever follows that word and makes a win of it is heard`() {
    var chat = TestChat()
    chat.say("ada", "kudos to @ada for the runbook", id: "m1")
    #expect(chat.say("ada", "kudos to @ada for the new runbook", id: "m1", revision: "1").isEmpty, "no second word")
    #expect(chat.say("ada", "win: the runbook", id: "m1", revision: "2").recorded.count == 1)
    #expect(chat.preview().words == ["the runbook"])
  }

  @Test func `nothing was said later than now, whatever a sender's clock thinks`() {
    var chat = TestChat()
    let message = IncomingMessage(
      identity: chat.place("m1"), author: Person(id: "ada"), time: Date(timeIntervalSince1970: 1e30),
      spans: [.text("win: importer shipped")])
    let keys = IdentityKeys(identity: "m1")
    let events = Decider.decide(.message(message), keys: keys, state: chat.state, context: chat.context)
    #expect(events.recorded.first?.said == 1_794_819_600_000)
    chat.take(events)
    #expect(chat.closeWeeks(at: TestChat.at(20, "16:00")).closed.first?.items == 1)
  }
}
