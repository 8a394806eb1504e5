// SPDX-License-Identifier: Apache-2.0
// The weekly prompt: once a week, late after an outage, and never twice.

import FoundationEssentials
import Testing

@testable import Recognition

struct PromptTests {
  private func chat(_ prompt: String = "tuesday 09:30 What is next?") -> TestChat {
    var chat = TestChat()
    chat.say("lin", "@smallwins prompt \(prompt)")
    return chat
  }

  private func asks(_ chat: inout TestChat, from: Date, days: Int) -> [String] {
    var asked: [String] = []
    for hour in 0..<(days * 24) {
      let events = chat.postRituals(at: from + Double(hour) * 3600)
      for case .promptPosted(let posted) in events { asked.append("\(posted.week) at \(hour)") }
    }
    return asked
  }

  @Test func `it is posted in its channel once a week, in the words that were set`() {
    var chat = chat()
    #expect(chat.postRituals(at: TestChat.at(17, "09:29")).isEmpty)
    let events = chat.postRituals(at: TestChat.at(17, "09:30"))
    #expect(events.posts == ["What is next?"] && events.plans.map(\.channel) == ["general"])
    #expect(events.plans[0].replyTo == nil && events.plans[0].kind == .reply)
    #expect(chat.postRituals().isEmpty)
    #expect(asks(&chat, from: TestChat.at(17, "10:00"), days: 14) == ["2026-W48 at 168", "2026-W49 at 336"].dropLast())
  }

  @Test func `nothing is asked before it was set, nor after it was ended`() {
    var chat = chat("monday 08:00 What is next?")
    #expect(chat.postRituals().isEmpty, "it was set an hour later")
    #expect(chat.postRituals(at: TestChat.at(23, "08:00")).posts.count == 1)
    chat.say("lin", "@smallwins prompt off")
    #expect(asks(&chat, from: TestChat.at(23, "09:00"), days: 14).isEmpty)
  }

  @Test func `after an outage the last one is asked late, and no other`() {
    var chat = chat()
    chat.now = TestChat.time("2026-12-10T12:00:00Z")
    let events = chat.postRituals()
    let asked = PromptPosted(
      chat: "team", channel: "general", week: "2026-W50", post: events.plans.first?.id, text: "What is next?")
    #expect(events.posts.count == 1 && events.contains(.promptPosted(asked)))
    #expect(chat.postRituals().isEmpty)
  }

  @Test func `another prompt begins anew, also in a week that was asked`() {
    var chat = chat()
    chat.postRituals(at: TestChat.at(17, "09:30"))
    chat.say("lin", "@smallwins prompt thursday 10:00 And now?")
    #expect(chat.postRituals().isEmpty)
    #expect(chat.postRituals(at: TestChat.at(19, "10:00")).posts == ["And now?"])
  }

  @Test func `a pause swallows it, and quiet hours delay it`() {
    var chat = chat()
    chat.say("lin", "@smallwins pause until 2026-11-18")
    #expect(asks(&chat, from: TestChat.at(17, "09:00"), days: 6).isEmpty)
    chat.say("lin", "@smallwins quiet tue")
    #expect(chat.postRituals(at: TestChat.at(24, "12:00")).isEmpty)
    #expect(
      Rituals.nextMoment(of: "team", state: chat.state, context: chat.context) == TestChat.at(25, "00:00"))
    #expect(chat.postRituals(at: TestChat.at(25, "00:00")).posts.count == 1)
  }

  @Test func `clocks that jump double nothing and silence nothing for long`() {
    var chat = chat()
    #expect(chat.postRituals(at: TestChat.time("2036-11-18T12:00:00Z")).posts.count == 1)
    #expect(asks(&chat, from: TestChat.at(17, "09:00"), days: 7).count == 1)
    #expect(chat.postRituals(at: TestChat.at(17, "09:30")).isEmpty, "set back over one that was posted")
  }

  @Test func `a prompt that was set by a clock ten years ahead is asked all the same`() {
    var chat = TestChat()
    chat.now = TestChat.time("2036-11-18T12:00:00Z")
    chat.say("lin", "@smallwins prompt tuesday 09:30 What is next?")
    #expect(asks(&chat, from: TestChat.at(18, "09:00"), days: 13).count == 2)
  }

  @Test func `the next moment is the sooner one of digest and prompt`() {
    var chat = chat()
    #expect(
      Rituals.nextMoment(of: "team", state: chat.state, context: chat.context) == TestChat.at(17, "09:30"))
    chat.postRituals(at: TestChat.at(17, "09:30"))
    #expect(
      Rituals.nextMoment(of: "team", state: chat.state, context: chat.context) == TestChat.at(20, "16:00"))
    #expect(Rituals.nextMoment(of: "office", state: chat.state, context: chat.context) == nil)
  }

  @Test func `the prompt is no message when it comes back`() {
    var chat = chat("tuesday 09:30 win: what was it?")
    let plan = chat.postRituals(at: TestChat.at(17, "09:30")).plans[0]
    #expect(chat.say("wins", "win: what was it?", id: plan.id).isEmpty)
  }
}
