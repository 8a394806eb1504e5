// SPDX-License-Identifier: Apache-2.0
// What is said to the bot alone.

import Testing

@testable import Recognition

struct DirectTests {
  private func chat(hasDirectMessages: Bool = true) -> TestChat {
    var chat = TestChat()
    chat.otherwise.acknowledgement = .reaction
    chat.otherwise.hasDirectMessages = hasDirectMessages
    chat.say("lin", "@smallwins digest here")
    return chat
  }

  @Test(arguments: ["privately: kudos to @ada for the talk", "Just between us, kudos to @ada for the talk"])
  func `private recognition is told to those who receive it, and in no digest`(text: String) {
    var chat = chat()
    let said = chat.say("zoe", text, in: "D1", isDirect: true)
    #expect(said.recorded.map(\.isPrivate) == [true])
    #expect(said.recorded.flatMap(\.items).map(\.text) == ["the talk"])
    let told = said.plans.filter { $0.recipient != nil }
    #expect(told.map(\.recipient) == ["ada"])
    #expect(told.map(\.body.readable) == ["zoe says to you, just between the two of you:\n- the talk"])
    #expect(chat.preview().words.isEmpty)
  }

  @Test func `each person hears of all that they receive in one post`() {
    var chat = chat()
    let said = chat.say(
      "zoe", "privately: kudos to @ada and @omar for the talk\nkudos to @ada for the slides", in: "D1", isDirect: true)
    let told = said.plans.filter { $0.recipient != nil }
    #expect(told.map(\.recipient) == ["ada", "omar"])
    #expect(told.first?.body.readable.hasSuffix("- the talk\n- the slides") == true)
  }

  @Test func `what is not said to be private is not kept, and the answer says how`() {
    var chat = chat()
    let said = chat.say("zoe", "kudos to @ada for the talk", in: "D1", isDirect: true)
    #expect(said.recorded.isEmpty)
    #expect(said.posts.count == 1 && said.posts[0].contains("privately:"))
    #expect(chat.say("zoe", "kudos to @ada for the talk", id: "m2", in: "D1", isDirect: true).isEmpty)
  }

  @Test func `where the bot cannot write to one person alone, it says so and keeps nothing`() {
    var chat = chat(hasDirectMessages: false)
    let said = chat.say("zoe", "privately: kudos to @ada for the talk", in: "D1", isDirect: true)
    #expect(said.recorded.isEmpty && said.posts.count == 1 && said.posts[0].contains("cannot write to anybody alone"))
  }

  @Test func `an edit that no longer says private takes it back, and nobody is told twice`() {
    var chat = chat()
    chat.say("zoe", "privately: kudos to @ada for the talk", id: "m1", in: "D1", isDirect: true)
    let edited = chat.say(
      "zoe", "privately: kudos to @ada for the great talk", id: "m1", in: "D1", revision: "2", isDirect: true)
    #expect(edited.plans.isEmpty && edited.recorded.map(\.isPrivate) == [true])
    let opened = chat.say("zoe", "kudos to @ada for the talk", id: "m1", in: "D1", revision: "3", isDirect: true)
    #expect(opened.recorded.map(\.items) == [[]])
    #expect(chat.state.messages[chat.place("m1", in: "D1")]?.items.isEmpty == true)
  }

  @Test func `commands need no name there`() {
    var chat = chat()
    #expect(chat.say("zoe", "help", in: "D1", isDirect: true).obeyed == "help")
    #expect(chat.say("zoe", "@smallwins help", in: "D1", isDirect: true).obeyed == "help")
    #expect(chat.say("zoe", "hepl", in: "D1", isDirect: true).posts[0].contains("help"))
    #expect(chat.say("zoe", "help").isEmpty)
  }

  @Test(arguments: [
    "digest on", "digest off", "digest here", "digest now", "digest every monday 09:00",
    "prompt friday 09:00 What next?", "partners thursday 09:00", "review monthly", "review now month",
    "pause until friday", "quiet sat", "rituals goals on", "board", "board ranks on", "story", "story #launch",
    "preview", "values", "values add craft", "values remove craft", "sensitivity any", "ack reply",
    "emoji add tada", "emoji remove tada", "limit 3", "bonus 5", "lead metric sign-ups",
  ])
  func `what is about a channel is to be said there`(words: String) {
    var chat = chat()
    let said = chat.say("lin", words, in: "D1", isDirect: true)
    #expect(said.refusal?.hasSuffix(": not-possible") == true && said.setting == nil && said.count == 2)
    #expect(said.posts == ["That is about a channel, and here we are alone. Say it in the channel that you mean."])
    #expect(chat.say("lin", "language de", in: "D1", isDirect: true).obeyed == "language")
    #expect(chat.say("lin", words, in: "D1", isDirect: true).posts[0].hasPrefix("Das gilt für einen Kanal"))
  }

  @Test(arguments: ["me", "help", "settings", "partner on", "mute me", "goals", "emoji", "health"])
  func `what is about a person is answered there`(words: String) {
    var chat = chat()
    #expect(chat.say("lin", words, in: "D1", isDirect: true).obeyed == words)
  }

  @Test func `goals are one's own there, whatever channel they were set in`() {
    var chat = chat()
    chat.say("ada", "goal: ship the map")
    chat.say("ada", "goal: rest", in: "random")
    chat.say("zoe", "goal: paint")
    #expect(
      chat.say("ada", "goals", in: "D1", isDirect: true).posts == [
        "Your open goals (`done: #N` closes one):\n- #1 ship the map\n- #2 rest"
      ])
  }

  @Test func `fairness is that of the channel that tells of the whole chat, or of the only one that has a digest`() {
    var one = TestChat()
    one.otherwise.hasDirectMessages = true
    one.say("zoe", "kudos to @ada for the talk")
    func told(_ chat: inout TestChat) -> String {
      chat.say("lin", "board fairness", in: "D1", isDirect: true).posts[0]
    }
    #expect(told(&one).hasPrefix("Recognised in the last four weeks: 1 of 2 people"))
    one.say("lin", "@smallwins digest on", in: "random")
    #expect(told(&one).hasPrefix("That is about a channel"))
    one.say("omar", "kudos to @ada for the talk", in: "random")
    one.say("lin", "@smallwins digest here", in: "random")
    #expect(told(&one).hasPrefix("Recognised in the last four weeks: 1 of 3 people"))
  }

  @Test func `a channel's words are not private because they begin so`() {
    var chat = chat()
    let said = chat.say("zoe", "privately: kudos to @ada for the talk")
    #expect(said.recorded.allSatisfy { $0.isPrivate == nil })
  }
}
