// SPDX-License-Identifier: Apache-2.0
// What people say below a prompt: their answers, in their own words, for as long as people answer.

import FoundationEssentials
import Testing

@testable import Recognition

struct AnswerTests {
  private static let question = "What is your smallest next step?"

  /// A chat that was asked on Tuesday at 09:30; the platform calls the post `p1`, where it says what it calls it.
  private func asked(remote: String? = "p1") -> TestChat {
    var chat = TestChat()
    chat.say("lin", "@smallwins prompt tuesday 09:30 \(Self.question)")
    chat.ask(at: TestChat.at(17, "09:30"), remote: remote)
    return chat
  }

  @Test func `what is said in the thread is kept as an answer with the question, and acknowledged`() throws {
    var chat = asked()
    chat.policies["general"]?.acknowledgement = .reply
    let events = chat.say("ada", "Ask @zoe for the *map* of the old importer #launch", thread: "p1")
    let answer = try #require(events.items.first)
    #expect(events.items.count == 1 && answer.kind == .answer && answer.asked == Self.question)
    #expect(answer.text == "Ask @zoe for the *map* of the old importer #launch" && answer.values == ["launch"])
    #expect(answer.with.map(\.person.id) == ["zoe"] && answer.rule == "answer")
    #expect(events.posts == ["Noted: an answer."] && events.recorded[0].thread == "p1")
  }

  @Test(arguments: [("p1", nil), (nil, "p1"), ("p1", "p1")] as [(String?, String?)])
  func `a reply to the post counts as its thread does`(thread: String?, replied: String?) {
    var chat = asked()
    let reply = replied.map { RepliedMessage(message: $0, author: Person(id: "smallwins")) }
    #expect(chat.say("ada", "the importer's first page", replyTo: reply, thread: thread).items.map(\.kind) == [.answer])
  }

  @Test func `where the platform told no name of the post, our own is its name`() throws {
    var chat = asked(remote: nil)
    let post = try #require(chat.state.outbox.entries.first { $0.value.delivery.replyTo == nil }?.key)
    #expect(chat.say("ada", "the importer's first page", thread: post).items.map(\.kind) == [.answer])
    #expect(chat.say("ada", "the importer's first page", thread: "p1").isEmpty)
  }

  @Test func `other threads, other channels and what is said beside it answer nothing`() {
    var chat = asked()
    #expect(chat.say("ada", "the importer's first page").isEmpty)
    #expect(chat.say("ada", "the importer's first page", thread: "m1").isEmpty)
    #expect(chat.say("ada", "the importer's first page", in: "random", thread: "p1").isEmpty)
    #expect(chat.say("jenkins", "the importer's first page", thread: "p1").isEmpty)
    let other = RepliedMessage(message: "m7", author: Person(id: "zoe"))
    #expect(chat.say("ada", "the importer's first page", replyTo: other, thread: "p1").isEmpty)
  }

  @Test func `an answer behind the bot's name is asked for without it`() {
    var chat = asked()
    let advice = "What follows my name I read as a command. Say it without my name in front, and I keep it."
    #expect(chat.say("ada", "@smallwins the importer's first page", thread: "p1").posts == [advice])
    #expect(chat.say("ada", "@smallwins the importer's first page").posts != [advice])
    #expect(chat.say("ada", "@smallwins ok", thread: "p1").posts != [advice])
  }

  @Test func `items in the thread are items, and commands are commands`() {
    var chat = asked()
    #expect(chat.say("ada", "win: importer shipped", thread: "p1").items.map(\.kind) == [.win])
    #expect(chat.say("ada", "goal: the map by Friday", thread: "p1").items.map(\.kind) == [.goal])
    #expect(chat.say("ada", "kudos to @zoe for the runbook", thread: "p1").items.map(\.kind) == [.shoutout])
    #expect(chat.say("ada", "!wins me", thread: "p1").obeyed == "me")
  }

  @Test func `a second message adds to the first, an edit changes what it says, a deletion takes it back`() {
    var chat = asked()
    chat.say("ada", "the importer's first page", id: "a1", thread: "p1")
    chat.say("ada", "and then its tests", id: "a2", thread: "p1")
    func answers() -> [String] {
      chat.state.messages.values.flatMap(\.items).filter { $0.kind == .answer }.map(\.text).sorted()
    }
    #expect(answers() == ["and then its tests", "the importer's first page"])
    chat.say("ada", "the importer's second page", id: "a1", revision: "1", thread: "p1")
    #expect(answers() == ["and then its tests", "the importer's second page"])
    chat.say("ada", "ok", id: "a1", revision: "2", thread: "p1")
    chat.delete("a2")
    #expect(answers().isEmpty)
    chat.say("ada", "win: its tests", id: "a1", revision: "3", thread: "p1")
    #expect(chat.state.messages[chat.place("a1")]?.items.map(\.kind) == [.win])
  }

  @Test func `an answer counts while the next prompt is answered, also after another was set, and not for ever`() {
    var chat = asked()
    chat.say("lin", "@smallwins prompt monday 08:00 And now?")
    chat.ask(at: TestChat.at(23, "08:00"), remote: "p2")
    let late = chat.say("ada", "the importer's first page", at: TestChat.at(29, "12:00"), thread: "p1")
    #expect(late.items.map(\.asked) == [Self.question])
    #expect(chat.say("ada", "its second page", thread: "p2").items.map(\.asked) == ["And now?"])
    chat.say("zoe", "win: a day later", at: TestChat.time("2026-12-24T12:00:00Z"))
    #expect(chat.say("ada", "the importer's last page", thread: "p1").isEmpty)
  }

  @Test func `thanks without a reason are no answer but are told what is missing`() {
    var chat = asked()
    chat.policies["general"]?.acknowledgement = .reaction
    let hint = chat.say("ada", "thanks @zoe", thread: "p1")
    #expect(hint.items.isEmpty && hint.posts.count == 1 && hint.posts[0].contains("Say what for"))
  }

  @Test func `the threads that are read are those of the prompts of the last weeks`() {
    var chat = asked()
    chat.ask(at: TestChat.at(24, "09:30"), remote: "p2")
    chat.ask(at: TestChat.time("2026-12-01T09:30:00Z"), remote: nil)
    func threads(_ since: Date) -> [String] { chat.state.askedThreads(in: TestChat.general, since: since) }
    #expect(threads(TestChat.monday) == ["p1", "p2"] && threads(TestChat.at(18, "00:00")) == ["p2"])
    #expect(chat.state.askedThreads(in: ChannelKey(chat: "team", channel: "random"), since: TestChat.monday).isEmpty)
  }
}

extension TestChat {
  /// Asks what is due, and the platform takes it.
  fileprivate mutating func ask(at time: Date, remote: String?) {
    for plan in postRituals(at: time).plans {
      guard let remote else { continue }
      take([.deliverySettled(DeliverySettled(id: plan.id, result: .delivered, remote: remote))])
    }
  }
}
