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
}
