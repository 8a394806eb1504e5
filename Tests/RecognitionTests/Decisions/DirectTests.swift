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

  @Test func `a channel's words are not private because they begin so`() {
    var chat = chat()
    let said = chat.say("zoe", "privately: kudos to @ada for the talk")
    #expect(said.recorded.allSatisfy { $0.isPrivate == nil })
  }
}
