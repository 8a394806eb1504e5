// SPDX-License-Identifier: Apache-2.0
// Goals that are done by their number: whose words are told, where, and under which aim.

import FoundationEssentials
import Testing

@testable import Recognition

struct DoneGoalTests {
  private static let aim = "goal #launch: be live in two countries"

  @Test func `an aim of another channel is not reached from here, unless one digest tells of both`() {
    var chat = TestChat()
    chat.say("zoe", Self.aim, in: "secret")
    let said = chat.say("ada", "done: #1")
    #expect(said.items.isEmpty && said.posts == ["I know no open goal #1 of yours. `goals` lists them."])
    #expect(!chat.preview().readable.contains("two countries"))
    #expect(chat.say("ada", "done: #1", in: "secret").items.map(\.about) == [1])
    chat.say("zoe", "goal #growth: a hundred teams", in: "secret")
    chat.say("lin", "@smallwins digest here")
    #expect(chat.say("ada", "done: #2").items.map(\.about) == [2])
  }

  @Test func `somebody's own goal of another channel is done by its number, and not told here in words`() {
    var chat = TestChat()
    chat.say("ada", "goal: sign with the bakery", in: "secret")
    #expect(chat.say("ada", "done: #1").items.map(\.about) == [1])
    #expect(chat.preview().readable.contains("- *Done: *#1 — ada\n"))
    #expect(!chat.preview().readable.contains("bakery"))
  }

  /// Where zoe is muted or forgotten, ada is said to have reached something, in no words of zoe's.
  private func expectZoesWordsToGoWithHer(_ chat: TestChat, at location: SourceLocation = #_sourceLocation) {
    var muted = chat
    muted.say("zoe", "@smallwins mute me")
    var erased = chat
    erased.forget("zoe")
    for chat in [muted, erased] {
      #expect(chat.preview().readable.contains("- *Done: *#1 — ada\n"), sourceLocation: location)
    }
    let recorded = erased.log.map(\.event).recorded
    #expect(!recorded.contains { $0.items.contains { $0.text.contains("countries") } }, sourceLocation: location)
  }

  @Test func `the words of an aim stay its author's`() {
    var chat = TestChat()
    chat.say("zoe", Self.aim)
    chat.say("ada", "done: #1")
    #expect(chat.preview().readable.contains("- *Done: *be live in two countries #1 — ada\n"))
    expectZoesWordsToGoWithHer(chat)
  }

  @Test func `words that a record has copied are told and forgotten like the goal's own`() {
    var chat = TestChat()
    chat.say("zoe", Self.aim)
    var done = Item(kind: .done, text: "be live in two countries", rule: "keyword")
    done.about = 1
    let record = MessageRecorded(
      at: chat.place("old"), author: Person(id: "ada"), said: chat.now.unixMilliseconds, revision: nil, items: [done],
      link: nil)
    chat.take([.messageRecorded(record)])
    #expect(chat.preview().readable.contains("- *Done: *be live in two countries #1 — ada\n"))
    expectZoesWordsToGoWithHer(chat)
  }

  @Test func `a goal that is done stands below the aim of its tag, by its number and by words that fit`() {
    var chat = TestChat()
    chat.say("ada", Self.aim)
    chat.say("ada", "goal: write the plan #launch")
    chat.say("ada", "goal: print the leaflets #launch")
    chat.say("ada", "done: #2")
    chat.say("ada", "done: leaflets printed")
    #expect(
      chat.preview().readable.contains(
        """
        - **#launch** be live in two countries #1 — ada
          - *Done: *write the plan #2 — ada
          - *Done: *leaflets printed #3 — ada

        """))
  }

  @Test func `what was done keeps the goal's words for its author, in exports and in weeks long gone`() {
    var chat = TestChat()
    chat.otherwise.hasDirectMessages = true
    chat.policies["general"]?.hasDirectMessages = true
    chat.say("ada", "goal: write the plan #launch")
    chat.say("ada", "done: #1")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    func check() {
      #expect(chat.state.keptItems.filter { $0.item.kind == .done }.map(\.item.text) == ["write the plan #launch"])
      #expect(chat.past("2026-W47")?.readable.contains("- *Done: *write the plan #launch #1 — ada") == true)
      let words = chat.say("ada", "@smallwins me").posts[0]
      #expect(words.contains("“write the plan #launch”"), "\(words)")
    }
    check()
    for day in 20...80 { chat.say("zoe", "win: day \(day)", at: TestChat.monday + Double(day) * 86_400) }
    #expect(chat.state.numbered.item(1, in: "team") == nil)
    check()
  }
}
