// SPDX-License-Identifier: Apache-2.0
// Goals, experiments and practices by number: which they get, what closes them, and that an edit keeps them.

import FoundationEssentials
import Testing

@testable import Recognition

struct NumberingTests {
  private func open(_ chat: TestChat, _ kind: ItemKind = .goal) -> [Int] {
    chat.state.numbered.open(kind, in: "team").map(\.number)
  }

  @Test func `numbers count up over the whole chat, whatever goes by them`() {
    var chat = TestChat()
    #expect(chat.say("ada", "goals:\n- ship it\n- test it").items.map(\.number) == [1, 2])
    #expect(chat.say("zoe", "experiment: pairing helps | metric: bugs", in: "random").items.map(\.number) == [3])
    #expect(chat.say("zoe", "practice: pair on Mondays").items.map(\.number) == [4])
    #expect(chat.say("zoe", "win: importer shipped").items.map(\.number) == [nil])
    chat.name = "office"
    #expect(chat.say("sven", "goal: paint the door").items.map(\.number) == [1])
  }

  @Test func `a goal is done by its number, and only by its author`() {
    var chat = TestChat()
    chat.policies["general"]?.acknowledgement = .reply
    #expect(chat.say("ada", "goal: ship the importer").posts == ["Noted: goal #1."])
    let stranger = chat.say("zoe", "done: #1")
    #expect(stranger.items.isEmpty)
    #expect(stranger.posts == ["I know no open goal #1 of yours. `goals` lists them."])
    let done = chat.say("ada", "done: #1")
    #expect(done.items.map(\.about) == [1] && done.items.map(\.text) == [""], "words are told from the goal itself")
    #expect(done.posts == ["Noted: goal #1 as done."] && open(chat).isEmpty)
    #expect(chat.say("ada", "done: #1").posts == ["I know no open goal #1 of yours. `goals` lists them."])
  }

  @Test(
    arguments: [
      ("importer shipped", 1), ("shipped the importer", 1), ("the importer", 1), ("read all logs today", 2),
      ("Logs, read", 2), ("wrote tests", nil), ("lunch", nil), ("it", nil),
    ] as [(String, Int?)])
  func `a goal is done by its words, where enough of them fit`(words: String, number: Int?) {
    var chat = TestChat()
    chat.say("ada", "goal: ship the importer by Friday")
    chat.say("ada", "goal: read the logs of the night")
    chat.say("zoe", "goal: write tests")
    let done = chat.say("ada", "done: \(words)")
    #expect(done.items.map(\.about) == [number] && done.items.first?.text == words)
    #expect(open(chat) == [1, 2, 3].filter { $0 != number })
  }

  @Test func `of goals that fit alike the oldest is done, and a better fit goes before`() {
    var chat = TestChat()
    chat.say("ada", "goals:\n- review the budget\n- review the budget of the offsite\n- review the budget")
    #expect(chat.say("ada", "done: reviewed the budget").items.map(\.about) == [1])
    #expect(chat.say("ada", "done: review of the offsite budget").items.map(\.about) == [2])
    #expect(chat.say("ada", "done: reviewed the budget").items.map(\.about) == [3])
  }

  @Test func `an edit keeps its numbers, whatever it puts before them`() {
    var chat = TestChat()
    chat.say("ada", "goals:\n- ship it\n- test it", id: "g")
    let edit = chat.say("ada", "goals:\n- plan it\n- ship it\n- test it well", id: "g", revision: "1")
    #expect(edit.items.map(\.number) == [2, 1, 3] || edit.items.map(\.number) == [3, 1, 2])
    #expect(edit.items.first { $0.text == "ship it" }?.number == 1)
    #expect(chat.say("zoe", "goal: other").items.map(\.number) == [4])
    #expect(chat.say("ada", "goals:\n- plan it\n- ship it\n- test it well", id: "g", revision: "2").isEmpty)
    chat.say("ada", "goal: ship it", id: "g", revision: "3")
    #expect(open(chat) == [1, 4])
  }

  @Test func `a goal stays done through an edit of its words, and opens where what closed it is taken back`() {
    var chat = TestChat()
    chat.say("ada", "goal: ship it", id: "g")
    chat.say("ada", "done: #1", id: "d")
    chat.say("ada", "goal: ship it today", id: "g", revision: "1")
    #expect(open(chat).isEmpty)
    let edit = chat.say("ada", "done: #1\nwin: it is out", id: "d", revision: "1")
    #expect(edit.items.map(\.about) == [1, nil], "it is the one that this very message closed")
    chat.say("ada", "@smallwins undo")
    #expect(open(chat) == [1])
    chat.delete("g")
    #expect(open(chat).isEmpty)
    #expect(chat.say("ada", "done: #1").items.isEmpty)
  }

  @Test func `a result is of the author's open experiment, or of the one it names`() {
    var chat = TestChat()
    chat.say("ada", "experiment: pairing helps | metric: bugs")
    chat.say("ada", "experiment: short stand-ups help | metric: minutes")
    chat.say("zoe", "experiment: green tea helps | metric: cups")
    #expect(chat.say("omar", "result: it worked well").items.map(\.about) == [nil])
    #expect(chat.say("ada", "result: fewer minutes | worked").items.map(\.about) == [2], "the last one")
    #expect(chat.say("zoe", "result of #1: no fewer bugs | didn't").items.map(\.about) == [1])
    #expect(open(chat, .experiment) == [3])
    #expect(chat.state.numbered.item(1, in: "team")?.endings.map(\.item.outcome) == [.didNot])
    let unknown = chat.say("zoe", "result of #9: hm | unclear")
    #expect(unknown.items.map(\.about) == [nil] && unknown.posts == ["I know no open experiment #9 here."])
  }

  @Test func `a practice gathers what others tried, and one that is not there gathers nothing`() {
    var chat = TestChat()
    chat.say("ada", "practice: pair on Mondays")
    #expect(chat.say("zoe", "tried practice #1: worked").items.map(\.about) == [1])
    #expect(chat.say("omar", "tried practice #1: didn't").items.map(\.number) == [nil])
    #expect(chat.state.numbered.item(1, in: "team")?.endings.map(\.item.outcome) == [.worked, .didNot])
    #expect(open(chat, .practice) == [1])
    let unknown = chat.say("zoe", "tried practice #7: worked")
    #expect(unknown.items.isEmpty && unknown.posts == ["I know no open practice #7 here."])
  }

  @Test func `what is open is remembered for as long as it is, and can be edited and deleted`() {
    var chat = TestChat()
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.say("ada", "goals:\n- ship it\n- test it", id: "g")
    chat.say("ada", "done: #2", id: "d")
    for day in 1...100 {
      chat.closeWeeks(at: TestChat.at(20, "16:00") + Double(day) * 86_400)
      chat.say("zoe", "win: day \(day)")
    }
    #expect(open(chat) == [1] && chat.state.numbered.item(2, in: "team") == nil)
    #expect(chat.state.messages[chat.place("d")] == nil)
    #expect(chat.say("ada", "goals:\n- ship it now\n- test it", id: "g", revision: "1").items.map(\.number) == [1, 2])
    #expect(open(chat) == [1], "what was done stays so")
    chat.delete("g")
    #expect(open(chat).isEmpty)
    chat.say("zoe", "win: later", at: chat.now + 86_401)
    #expect(chat.state.messages[chat.place("g")] == nil)
    #expect(chat.say("zoe", "goal: next").items.map(\.number) == [3], "no number is given twice")
  }

  @Test func `what is said to the bot alone has no number`() {
    var chat = TestChat()
    chat.otherwise.hasDirectMessages = true
    let kept = chat.say("zoe", "privately: goal: rest more", in: "D1", isDirect: true)
    #expect(kept.items.map(\.number).allSatisfy { $0 == nil } && open(chat).isEmpty)
  }

  @Test func `an aim takes the place of the one before under its tag, and gives it back`() {
    var chat = TestChat()
    chat.say("ada", "goal #launch: be live in two countries")
    chat.say("ada", "goal #growth: a hundred teams")
    chat.say("ada", "goal: write the plan #launch")
    #expect(chat.say("zoe", "goal #launch: be live in three countries", id: "z").items.map(\.isAim) == [true])
    #expect(open(chat) == [2, 3, 4])
    chat.delete("z")
    #expect(open(chat) == [1, 2, 3])
  }

  @Test func `an aim is reached by its number, whoever says so, and never by words`() {
    var chat = TestChat()
    chat.say("ada", "goal #launch: be live in two countries")
    #expect(chat.say("ada", "done: live in two countries").items.map(\.about) == [nil])
    #expect(chat.say("zoe", "done: #1").items.map(\.about) == [1])
    #expect(open(chat).isEmpty)
  }

  @Test func `an aim that another one replaced is forgotten, and does not come back when that one is reached`() {
    var chat = TestChat()
    chat.say("ada", "goal #launch: be live in two countries")
    chat.say("ada", "goal #launch: be live in three countries")
    chat.say("ada", "done: #2")
    for day in 1...80 { chat.say("zoe", "win: day \(day)", at: TestChat.monday + Double(day) * 86_400) }
    #expect(open(chat).isEmpty && chat.state.numbered.item(1, in: "team") == nil)
  }

  @Test func `a number is not given again where what it named was erased`() {
    var chat = TestChat()
    chat.say("zoe", "experiment: pairing helps | metric: bugs")
    chat.say("ada", "result of #1: fewer bugs | worked")
    chat.forget("zoe")
    #expect(chat.say("omar", "experiment: short stand-ups help | metric: minutes").items.map(\.number) == [2])
    chat.take([.reminderGiven(ReminderGiven(chat: "team", channel: "general", number: 7))])
    chat.restart()
    #expect(chat.say("omar", "goal: ship it").items.map(\.number) == [8])
  }

  @Test func `what ended long ago ends no less when its message is edited`() {
    for retention in [State.Retention.bounded, .unbounded] {
      var chat = TestChat(retention: retention)
      chat.say("ada", "goal: wriet the handbook", id: "goal", at: TestChat.at(16, "10:00"), revision: "1")
      chat.say("ada", "done: #1", id: "done", at: TestChat.at(17, "10:00"), revision: "1")
      chat.say("ada", "experiment: two reviewrs", id: "trial", revision: "1")
      chat.say("ada", "result of #2: fine | worked", id: "result", revision: "1")
      chat.closeWeeks(at: TestChat.at(20, "16:00"))
      chat.say("zoe", "win: later", at: TestChat.time("2027-01-20T10:00:00Z"))
      chat.say("zoe", "win: again", at: TestChat.time("2027-01-22T10:00:00Z"))
      chat.say("ada", "goal: write the handbook", id: "goal", revision: "2")
      chat.say("ada", "experiment: two reviewers", id: "trial", revision: "2")
      chat.say("ada", "done: #1, finally", id: "done", revision: "2")
      chat.say("ada", "result of #2: just fine | worked", id: "result", revision: "2")
      for (message, number) in [("done", 1), ("result", 2)] {
        #expect(chat.state.message(at: chat.place(message))?.items.map(\.about) == [number], "\(message) \(retention)")
      }
      #expect(open(chat).isEmpty && open(chat, .experiment).isEmpty && chat.preview().goals == Digest.Goals())
      #expect(chat.say("ada", "goal: read it").items.map(\.number) == [3])
    }
  }

  @Test func `no number is given again when whoever gave it is forgotten`() {
    var chat = TestChat()
    chat.say("ada", "goal: ship it")
    chat.forget("ada")
    #expect(chat.say("lin", "goal: test it").items.map(\.number) == [2])
  }
}
