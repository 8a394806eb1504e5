// SPDX-License-Identifier: Apache-2.0
// What forgetting a person does to posts that wait, as people would read them.

import Testing

@testable import Recognition

struct WaitingPostTests {
  private func waiting(_ chat: TestChat) -> String {
    chat.state.outbox.entries.values.map(\.delivery.body.readable).joined(separator: "\n")
  }

  @Test func `long words that a digest cuts off go with whoever said them`() {
    var chat = TestChat()
    chat.say("zoe", "win: " + (1...80).map { "step\($0)" }.joined(separator: " "))
    chat.say("ada", "win: tea")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    #expect(waiting(chat).contains("step1 "))
    chat.forget("zoe")
    #expect(waiting(chat).contains("tea — ada") && !waiting(chat).contains("step1 "))
    #expect(!waiting(chat).contains("someone"))
  }

  @Test func `short words that stand below their tag go with whoever said them`() {
    var chat = TestChat()
    chat.say("zoe", "win: shipped #importer")
    chat.say("ada", "win: tested #importer")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    #expect(waiting(chat).contains("  - shipped — zoe"))
    chat.forget("zoe")
    #expect(waiting(chat).contains("  - tested — ada") && !waiting(chat).contains("shipped"))
  }

  @Test func `a name goes from what is to be typed, and from tags`() {
    var chat = TestChat()
    chat.say("ada", "@smallwins me export")
    chat.say("ada", "@smallwins me is office/lovelace")
    chat.say("zoe", "win: shipped the parser #ada")
    chat.say("omar", "win: tested the parser #ada")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    for text in ["--person team/ada ", "!wins me is team/ada`", "**#ada**"] { #expect(waiting(chat).contains(text)) }
    chat.forget("ada")
    #expect(waiting(chat).contains("--person team/someone ") && waiting(chat).contains("**someone**"))
    #expect(!waiting(chat).contains("ada"), "\(waiting(chat))")
  }

  @Test func `words go with whoever said them also where they are told with names that came later`() {
    var chat = TestChat()
    chat.say("zoe", "win: tea with @U2 and cake")
    chat.take([.namesLearned(NamesLearned(chat: "team", names: [KnownName(id: "U2", name: "Bob")]))])
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    #expect(waiting(chat).contains("tea with @Bob and cake — zoe"))
    chat.forget("zoe")
    #expect(!waiting(chat).contains("tea"))
  }

  @Test(arguments: ["win: the secret runbook that @lin wrote saved us", "win: @lin rocks", "win: tea, lin and cake"])
  func `words go with whoever said them also where somebody else was left out of them`(words: String) {
    var chat = TestChat()
    chat.say("lin", "@smallwins mute me")
    chat.say("zoe", words)
    chat.say("ada", "win: coffee")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    #expect(waiting(chat).contains("someone"))
    chat.forget("zoe")
    #expect(waiting(chat).contains("coffee — ada") && !waiting(chat).contains("someone"), "\(waiting(chat))")
  }

  @Test func `posts that were made keep no words, whoever was left out of them and by whatever name`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins mute me")
    chat.say("zoe", "goal: rehearse the talk with @lin and @U2")
    chat.take([.namesLearned(NamesLearned(chat: "team", names: [KnownName(id: "U2", name: "Bob")]))])
    let answer = chat.say("zoe", "@smallwins goals").plans[0]
    #expect(!answer.body.readable.contains("zoe"), "\(answer.body.readable)")
    #expect(answer.body.readable.contains("rehearse the talk with someone and @Bob"))
    chat.take([.deliverySettled(DeliverySettled(id: answer.id, result: .delivered, remote: "r1"))])
    chat.forget("zoe")
    let kept = chat.log.compactMap {
      if case .deliveryPlanned(let planned) = $0.event { planned.body.readable } else { nil }
    }
    #expect(!kept.contains { $0.contains("rehearse") }, "\(kept)")
  }

  @Test func `what others said above and below somebody's words stays in a digest that waits`() {
    var chat = TestChat()
    chat.say("lin", "goal #importer: every file loads by itself")
    chat.say("zoe", "goal: ask for the oldest files #importer")
    chat.say("zoe", "goal #launch: everybody is invited")
    chat.say("lin", "goal: write the invitation #launch")
    chat.say("zoe", "learned: tea helps")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    #expect(waiting(chat).contains("Lessons"))
    chat.forget("zoe")
    let post = waiting(chat)
    for words in ["every file loads by itself", "write the invitation"] { #expect(post.contains(words), "\(post)") }
    for words in ["oldest files", "invited", "tea", "Lessons"] { #expect(!post.contains(words), "\(post)") }
  }

  @Test func `an edit brings nobody back who was forgotten`() {
    var chat = TestChat()
    chat.say("ada", "kudos to @zoe and @omar for helping", id: "k1", revision: "1")
    chat.forget("zoe")
    #expect(chat.say("ada", "kudos to @zoe and @omar for helping", id: "k1", revision: "2").isEmpty)
    #expect(chat.preview().shoutouts.flatMap(\.to).map(\.person.id) == ["omar"])
    chat.delete("k1")
    #expect(chat.preview().shoutouts.isEmpty, "it can still be taken away")
  }
}
