// SPDX-License-Identifier: Apache-2.0
// Experiments whose time is over: their authors are asked, once and once more, and results are answered.

import FoundationEssentials
import Testing

@testable import Recognition

struct ExperimentTests {
  private func chat(_ words: String...) -> TestChat {
    var chat = TestChat()
    chat.say("lin", "@smallwins rituals experiments on")
    for word in words { chat.say("lin", "@smallwins \(word)") }
    return chat
  }

  /// What is asked in a stretch of days, looking at every hour, as `#1 at 17T09`.
  private func asked(_ chat: inout TestChat, from: Date, days: Int) -> [String] {
    var asked: [String] = []
    for hour in 0..<(days * 24) {
      let now = from + Double(hour) * 3600
      for case .reminderGiven(let reminder) in chat.postRituals(at: now) {
        asked.append("#\(reminder.number ?? 0) at \(Timestamp.format(now).dropFirst(5).prefix(8))")
      }
    }
    return asked
  }

  @Test func `its author is asked on the morning after, beside the message`() {
    var chat = chat()
    chat.say("ada", "experiment: a shorter form | metric: sign-ups | by: wednesday", id: "x")
    #expect(chat.postRituals(at: TestChat.at(19, "08:59")).isEmpty)
    let events = chat.postRituals(at: TestChat.at(19, "09:00"))
    #expect(
      events.posts == [
        "The time of experiment #1 is over: a shorter form\nDid it work? Say `result of #1: … | worked` "
          + "(or `didn't`, or `unclear`), and what comes next. Whatever it was, you tried it."
      ])
    #expect(events.plans.map(\.replyTo) == ["x"] && events.plans.map(\.channel) == ["general"])
    let post = events.plans.first?.id
    #expect(
      events.first == .reminderGiven(ReminderGiven(chat: "team", channel: "general", number: 1, post: post)))
  }

  @Test func `without an answer they are asked once more, a week later, and never again`() {
    var chat = chat()
    chat.say("ada", "experiment: a shorter form | by: 2 days")
    #expect(asked(&chat, from: TestChat.monday, days: 60) == ["#1 at 11-19T09", "#1 at 11-26T09"])
    #expect(
      chat.log.contains {
        if case .deliveryPlanned(let plan) = $0.event {
          plan.body.readable
            == "Experiment #1 still waits for its result. A word is enough: `result of #1: unclear`. I do not ask again."
        } else {
          false
        }
      })
  }

  @Test func `the thread in which they are asked is named as long as it was asked since, in its channel alone`() {
    var chat = chat()
    chat.say("lin", "@smallwins rituals experiments on", in: "random")
    chat.say("ada", "experiment: a shorter form | by: 2 days", id: "x")
    chat.say("zoe", "experiment: no form | by: 2 days", id: "y", thread: "t")
    chat.say("zoe", "experiment: two forms | by: 2 days", id: "z", thread: "t")
    chat.say("zoe", "experiment: tea | by: 2 days", id: "tea", in: "random")
    func threads(in channel: String = "general", since: Date = TestChat.at(19, "09:00")) -> Set<String> {
      chat.state.askedThreads(in: ChannelKey(chat: "team", channel: channel), since: since)
    }
    #expect(threads().isEmpty)
    chat.postRituals(at: TestChat.at(19, "09:00"))
    #expect(threads() == ["x", "t"] && threads(in: "random") == ["tea"])
    chat.say("ada", "result of #1: unclear", thread: "x")
    #expect(threads() == ["x", "t"], "what is edited there afterwards counts, too")
    #expect(threads(since: TestChat.at(20, "00:00")).isEmpty)
  }

  @Test(arguments: ["result: no more sign-ups | didn't", "result of #1: unclear"])
  func `who told the result is not asked, nor asked again`(result: String) {
    var early = chat()
    early.say("ada", "experiment: a shorter form | by: 2 days")
    var late = early
    early.say("ada", result)
    #expect(asked(&early, from: TestChat.monday, days: 30).isEmpty)
    late.postRituals(at: TestChat.at(19, "10:00"))
    late.say("ada", result)
    #expect(asked(&late, from: TestChat.at(19, "11:00"), days: 30).isEmpty)
  }

  @Test func `what was withdrawn, edited or muted is not asked about as it stood`() {
    var chat = chat()
    chat.say("ada", "experiment: a shorter form | by: 2 days", id: "gone")
    chat.say("ada", "experiment: a longer form | by: 2 days", id: "later")
    chat.say("zoe", "experiment: no form | by: 2 days")
    chat.delete("gone")
    chat.say("ada", "experiment: a longer form | by: 4 days", id: "later", revision: "1")
    chat.say("zoe", "@smallwins mute me")
    #expect(asked(&chat, from: TestChat.monday, days: 6) == ["#2 at 11-21T09"])
  }

  @Test func `muted people are not named in the question`() {
    var chat = chat()
    chat.say("ada", "experiment: pairing with @zoe | by: 2 days")
    chat.say("zoe", "@smallwins mute me")
    let asked = chat.postRituals(at: TestChat.at(19, "09:00")).posts
    #expect(asked.count == 1 && asked[0].contains("#1 is over: pairing with someone\n"))
  }

  @Test func `nothing is asked unless it is switched on, nor what ended before, nor what has no end`() {
    var off = TestChat()
    off.say("ada", "experiment: a shorter form | by: 2 days")
    #expect(asked(&off, from: TestChat.monday, days: 4).isEmpty)
    off.say("lin", "@smallwins rituals experiments on")
    off.say("ada", "experiment: no form")
    off.say("ada", "experiment: two forms | by: when it rains")
    off.say("ada", "experiment: three forms | by: 2026-11-02")
    #expect(asked(&off, from: off.now, days: 30).isEmpty)
    var ended = chat("rituals experiments off")
    ended.say("ada", "experiment: a shorter form | by: 2 days")
    #expect(asked(&ended, from: TestChat.monday, days: 30).isEmpty)
  }

  @Test func `it waits for the end of a pause and of quiet times, and wakes the daemon then`() {
    var chat = chat("quiet thu", "pause until 2026-11-24")
    func next() -> Date? { Rituals.nextMoment(of: "team", state: chat.state, context: chat.context) }
    chat.say("lin", "@smallwins digest off")
    #expect(next() == nil)
    chat.say("ada", "experiment: a shorter form | by: 2 days")
    #expect(next() == TestChat.at(24, "00:00"))
    #expect(asked(&chat, from: TestChat.monday, days: 7).isEmpty)
    chat.say("lin", "@smallwins pause off")
    #expect(chat.postRituals(at: TestChat.at(24, "00:00")).posts.count == 1)
    chat.say("lin", "@smallwins quiet tue")
    #expect(next() == TestChat.time("2026-12-02T00:00:00Z"), "the morning a week later is a quiet day")
  }

  @Test func `nine o'clock is the channel's, also over a change of clocks`() {
    var chat = chat("digest every friday 16:00 Europe/Berlin")
    chat.now = TestChat.time("2027-03-26T12:00:00Z")
    chat.say("ada", "experiment: a shorter form | by: saturday")
    chat.say("lin", "@smallwins digest off")
    #expect(
      Rituals.nextMoment(of: "team", state: chat.state, context: chat.context) == TestChat.time("2027-03-28T07:00:00Z"))
  }

  @Test func `a restart forgets nothing of what was asked`() {
    var chat = chat()
    chat.say("ada", "experiment: a shorter form | by: 2 days")
    chat.say("lin", "@smallwins rituals metrics on")
    chat.say("ada", "metric: sign-ups 30")
    #expect(chat.postRituals(at: TestChat.at(20, "09:00")).posts.count == 1)
    var replayed = State()
    for (index, record) in chat.log.enumerated() {
      replayed.apply(record.event, sequence: UInt64(index + 1), at: record.time, key: record.key)
    }
    #expect(replayed == chat.state)
    chat.state = replayed
    #expect(chat.postRituals().isEmpty && chat.say("ada", "metric: sign-ups 31").posts.isEmpty)
    #expect(asked(&chat, from: TestChat.at(20, "10:00"), days: 40) == ["#1 at 11-27T09"])
  }

  @Test func `after an outage it is asked late, and the second time a week after that`() {
    var chat = chat()
    chat.say("ada", "experiment: a shorter form | by: 2 days")
    chat.now = TestChat.time("2026-12-16T13:00:00Z")
    #expect(asked(&chat, from: chat.now, days: 30) == ["#1 at 12-16T13", "#1 at 12-23T09"])
  }

  @Test func `who gives it more time is asked at its new end, and once more a week after that`() {
    var chat = chat()
    chat.say("ada", "experiment: a shorter form | by: 2026-11-18", id: "x")
    #expect(asked(&chat, from: TestChat.monday, days: 4) == ["#1 at 11-19T09"])
    chat.say("ada", "experiment: a shorter form | by: 2026-12-01", id: "x", revision: "1")
    #expect(asked(&chat, from: TestChat.at(20, "09:00"), days: 40) == ["#1 at 12-02T09", "#1 at 12-09T09"])
    let last = chat.log.compactMap { record in
      if case .deliveryPlanned(let plan) = record.event { plan.body.readable } else { nil }
    }.suffix(3).map { String($0.prefix(26)) }
    #expect(last == ["The time of experiment #1 ", "The time of experiment #1 ", "Experiment #1 still waits "])
  }

  @Test func `the second question does not come where its time passed while the ritual was off`() {
    var chat = chat()
    chat.say("ada", "experiment: a shorter form | by: 2 days")
    #expect(asked(&chat, from: TestChat.monday, days: 4) == ["#1 at 11-19T09"])
    chat.say("lin", "@smallwins rituals experiments off")
    #expect(asked(&chat, from: TestChat.at(20, "09:00"), days: 10).isEmpty)
    chat.say("lin", "@smallwins rituals experiments on")
    #expect(asked(&chat, from: chat.now, days: 30).isEmpty)
  }

  @Test(arguments: [
    ("worked", "It worked! Would you write down how, so that others can repeat it? `practice: …`"),
    ("didn't", "Thank you for trying: now we know. What did it teach? `lesson: …`"),
    (
      "unclear",
      "Thank you for trying. What would make it clear: more time, another metric? `experiment: … | metric: … | by: …`"
    ),
  ])
  func `a result is answered by what others can learn from it, in the same breath`(outcome: String, answer: String) {
    var chat = chat("ack reply")
    chat.say("ada", "experiment: a shorter form | by: 2 days")
    #expect(
      chat.say("ada", "result: more sign-ups | \(outcome)", id: "r").posts == [
        "Noted: the result of experiment #1.\n\(answer)"
      ])
    #expect(chat.say("ada", "result: more sign-ups still | \(outcome)", id: "r", revision: "1").posts.isEmpty)
    chat.say("lin", "@smallwins ack off")
    #expect(chat.say("zoe", "result: tea | \(outcome)").posts == [answer])
    chat.say("lin", "@smallwins quiet mon")
    #expect(chat.say("zoe", "result: milk | \(outcome)").posts.isEmpty)
    chat.say("lin", "@smallwins quiet off")
    chat.say("lin", "@smallwins rituals experiments off")
    #expect(chat.say("zoe", "result: tea | \(outcome)").posts.isEmpty)
  }

  @Test(arguments: [
    ("worked", Outcome.worked), ("It worked!", .worked), ("didn't", .didNot), ("Unclear.", .unclear),
    ("hat geklappt", .worked), ("geklappt", .worked), ("hat nicht geklappt", .didNot), ("unklar", .unclear),
  ])
  func `in the thread where they were asked, the author's bare word is the result`(words: String, outcome: Outcome) {
    var chat = chat()
    chat.say("ada", "experiment: a shorter form | by: 2 days", id: "x")
    #expect(chat.say("ada", words, thread: "x").items.isEmpty, "nobody has asked")
    chat.postRituals(at: TestChat.at(19, "09:00"))
    let result = chat.say("ada", words, id: "r", thread: "x").items
    #expect(result.map(\.kind) == [.result] && result.map(\.about) == [1] && result.map(\.outcome) == [outcome])
    #expect(chat.state.numbered.open(.experiment, in: "team").isEmpty)
    let edited = chat.say("ada", "unclear", id: "r", revision: "1", thread: "x")
    #expect(outcome == .unclear ? edited.isEmpty : edited.items.map(\.outcome) == [.unclear])
    #expect(asked(&chat, from: chat.now, days: 30).isEmpty)
  }

  @Test func `others' words, other places, questions and what may mean one of several are no result`() {
    var chat = chat()
    chat.say("ada", "experiment: a shorter form | by: 2 days", id: "x")
    chat.say("zoe", "experiment: no form | by: 2 days", id: "y", thread: "t")
    chat.say("zoe", "experiment: two forms | by: 2 days", id: "z", thread: "t")
    chat.postRituals(at: TestChat.at(19, "09:00"))
    for (author, words, place) in [
      ("zoe", "worked", "x"), ("ada", "worked?", "x"), ("ada", "the door worked", "x"), ("ada", "worked", "t"),
      ("zoe", "worked", "t"), ("ada", "worked\nunclear", "x"),
    ] { #expect(chat.say(author, words, thread: place).isEmpty, "\(author): \(words)") }
    #expect(chat.say("ada", "worked").isEmpty && chat.say("ada", "worked", in: "random", thread: "x").isEmpty)
    let other = RepliedMessage(message: "m7", author: Person(id: "zoe"))
    #expect(chat.say("ada", "worked", replyTo: other, thread: "x").isEmpty)
  }

  @Test func `German speakers are asked in German, in words that the bot reads`() {
    var chat = chat("language de", "ack reply")
    chat.say("ada", "Versuch: kürzeres Formular | Metrik: Anmeldungen | bis: Mittwoch")
    #expect(
      chat.postRituals(at: TestChat.at(19, "09:00")).posts == [
        """
        Die Zeit für Versuch #1 ist um: kürzeres Formular
        Hat es geklappt? Sag `Ergebnis von #1: … | hat geklappt` (oder `hat nicht geklappt`, oder `unklar`), und was als \
        Nächstes kommt. Wie auch immer: Du hast es ausprobiert.
        """
      ])
    let result = chat.say("ada", "Ergebnis von #1: mehr Anmeldungen | hat geklappt")
    #expect(result.items.map(\.about) == [1] && result.items.map(\.outcome) == [.worked])
    #expect(result.posts.first?.contains("Es hat geklappt! Magst du aufschreiben, wie") == true)
    #expect(chat.say("ada", "Praktik: weniger Felder").items.map(\.kind) == [.practice])
    #expect(chat.say("ada", "Gelernt: weniger ist mehr").items.map(\.kind) == [.lesson])
  }

  @Test func `whoever names an experiment that is over is told so, and asked nothing`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins rituals experiments on")
    chat.say("zoe", "experiment: a shorter form | by: 1 week")
    #expect(chat.say("zoe", "result of #1: sign-ups doubled | worked").posts.count == 1)
    let again = chat.say("zoe", "result of #1: they doubled | worked").posts
    #expect(again == ["I know no open experiment #1 here."])
  }

  @Test(arguments: [nil, "remote-1"])
  func `an answer to the question itself is the result, its author's alone`(remote: String?) {
    var chat = chat()
    chat.say("ada", "experiment: a shorter form | by: wednesday", id: "x")
    chat.say("ada", "experiment: a longer form | by: wednesday", id: "y")
    let posts = chat.postRituals(at: TestChat.at(19, "09:00")).plans.map(\.id)
    #expect(posts.count == 2)
    if let remote {
      chat.take([.deliverySettled(DeliverySettled(id: posts[1], result: .delivered, remote: remote))])
    }
    let question = RepliedMessage(message: remote ?? posts[1], author: Person(id: "smallwins"))
    #expect(chat.say("zoe", "worked", replyTo: question).items.isEmpty)
    let result = chat.say("ada", "didn't", replyTo: question).items
    #expect(result.map(\.kind) == [.result] && result.map(\.about) == [2] && result.map(\.outcome) == [.didNot])
    #expect(chat.state.numbered.open(.experiment, in: "team").map(\.number) == [1])
  }
}
