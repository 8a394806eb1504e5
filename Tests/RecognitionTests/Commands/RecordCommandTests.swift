// SPDX-License-Identifier: Apache-2.0
// `goals`, `story`, `why`, `release`: what is on record.

import Testing

@testable import Recognition

struct RecordCommandTests {
  // MARK: goals

  @Test func `goals shows one's own and the team's, by number, and done closes one`() {
    var chat = TestChat()
    #expect(chat.say("ada", "@smallwins goals").posts == ["No goal is open here. Say `goal: …` to set one."])
    chat.say("ada", "goal: ship the importer by friday")
    chat.say("zoe", "goal: read the logs")
    chat.say("ada", "goal: call Sam", in: "random")
    #expect(
      chat.say("ada", "@smallwins goals").posts == [
        """
        Your open goals (`done: #N` closes one):
        - #1 ship the importer (by Fri 20 Nov)
        The team's open goals:
        - #2 read the logs — zoe
        """
      ])
    chat.say("ada", "done: #1")
    #expect(chat.say("ada", "@smallwins goals").posts == ["The team's open goals:\n- #2 read the logs — zoe"])
    #expect(chat.say("ada", "@smallwins goals", in: "random").posts[0].contains("#3 call Sam"))
  }

  @Test(arguments: [
    ("story a b", "story: wrong-use", "That goes like this: `story #tag`. For example: `!wins story #importer`"),
    (
      "story #nothing", "story: not-possible",
      "I remember nothing here under #nothing. `story` lists the tags that have a story."
    ),
    ("stroy #x", "unknown: unknown-word", "I do not know that word. Did you mean `story`?"),
    ("gaols", "unknown: unknown-word", "I do not know that word. Did you mean `goals`?"),
    ("releese", "unknown: unknown-word", "I do not know that word. Did you mean `release`?"),
    ("release of", "unknown: unknown-word", "I do not know that word. Did you mean `release off`?"),
    ("bord", "unknown: unknown-word", "I do not know that word. Did you mean `board`?"),
    (
      "why", "why: wrong-use",
      "Reply to a message with `!wins why`, or say its link: `!wins why https://chat.example/message`"
    ),
    ("why not now", "why: wrong-use", "That goes like this: `why [LINK]`. For example: `!wins why`"),
    (
      "release", "release: wrong-use", "Reply to the message that it is about with `!wins release`."
    ),
    (
      "release off", "release off: wrong-use", "Reply to the message that it is about with `!wins release off`."
    ),
  ])
  func `what cannot be answered says why, or the nearest word`(words: String, refusal: String, answer: String) {
    var chat = TestChat()
    let events = chat.say("zoe", "@smallwins \(words)")
    #expect(events.refusal == refusal && events.posts == [answer])
  }

  // MARK: why

  private func why(_ chat: inout TestChat, _ id: String, by author: String = "lin") -> [Event] {
    chat.say(author, "@smallwins why", replyTo: RepliedMessage(message: id))
  }

  private static let unknown =
    "I have nothing on record for that message. On a machine that has me, `smallwins parse \"…\"` explains what I read "
    + "in any words, and why."

  @Test func `why tells each item of a message with the rule that made it`() {
    var chat = TestChat()
    chat.say("ada", "kudos to @zoe for the map\nwin: importer shipped", id: "n1")
    let events = why(&chat, "n1")
    #expect(
      events.posts == [
        """
        - a shout-out to zoe: the map (by a word of recognition beside a name)
        - a win: importer shipped (by the word that opens the line)
        """
      ])
    #expect(events.obeyed == "why")
  }

  @Test func `why takes a link to a message of this channel, and tells nothing of others`() {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped", link: "https://chat.example/n1?x=1")
    chat.say("ada", "win: secret", in: "random", link: "https://chat.example/n2")
    #expect(chat.say("lin", "!wins why https://chat.example/n1").posts[0].hasPrefix("- a win: importer shipped"))
    #expect(chat.say("lin", "!wins why https://chat.example/n2").posts == [Self.unknown])
    #expect(chat.say("lin", "!wins why nonsense").posts == [Self.unknown])
  }

  @Test func `why tells what became of a message that holds nothing any more`() {
    var chat = TestChat()
    chat.say("ada", "win: a", id: "n1")
    chat.say("ada", "never mind", id: "n1", revision: "1")
    #expect(why(&chat, "n1").posts == ["An edit took away what counted in that message."])
    chat.say("ada", "win: b", id: "n2")
    chat.delete("n2")
    #expect(why(&chat, "n2").posts == ["That message was deleted or taken back. Nothing of it counts."])
    let unknown = why(&chat, "n3")
    #expect(unknown.posts == [Self.unknown] && unknown.refusal == "why: not-possible")
    chat.react("zoe", to: "n3")
    chat.react("omar", to: "n3")
    #expect(why(&chat, "n3").posts == ["A shout-out by reaction, from zoe and omar."])
  }

  // MARK: release

  @Test func `the author or a receiver lets a record go, and takes that back`() {
    var chat = TestChat()
    chat.say("ada", "kudos to @zoe for the map", id: "n1")
    let place = chat.place("n1")
    let reply = RepliedMessage(message: "n1")
    let released = chat.say("zoe", "@smallwins release", replyTo: reply)
    #expect(released.posts == ["Noted: this record may be shown publicly."] && released.obeyed == "release")
    #expect(released.contains(.recordReleased(RecordReleased(at: place, by: Person(id: "zoe"), released: true))))
    chat.say("ada", "@smallwins release", replyTo: reply)
    #expect(chat.state.messages[place]?.releasedBy == [Person(id: "zoe"), Person(id: "ada")])
    let off = chat.say("zoe", "@smallwins release off", replyTo: reply)
    #expect(off.posts == ["Noted: this record may not be shown publicly on your word."])
    #expect(chat.state.messages[place]?.releasedBy == [Person(id: "ada")])
  }

  @Test func `nobody else lets a record go, and what holds nothing is none`() {
    var chat = TestChat()
    chat.say("ada", "kudos to @zoe for the map", id: "n1")
    let stranger = chat.say("omar", "@smallwins release", replyTo: RepliedMessage(message: "n1"))
    #expect(stranger.posts == ["Only its author, or somebody who receives it, can say that."])
    #expect(stranger.refusal == "release: not-possible")
    let nothing = chat.say("ada", "@smallwins release", replyTo: RepliedMessage(message: "n2"))
    #expect(nothing.posts == ["That message holds nothing that I noted."])
  }

  // MARK: the bot itself

  @Test func `health tells of the log, the last post and what waits`() {
    var chat = TestChat()
    let first = chat.say("lin", "@smallwins health")
    #expect(first.posts == ["I am up, with 1 record in the log. No post has gone out yet; none waits."])
    func settle(_ result: DeliverySettled.Result) {
      guard let entry = chat.state.outbox.entries.values.first(where: { !$0.isParked }) else { return }
      chat.take([.deliverySettled(DeliverySettled(id: entry.delivery.id, result: result))])
    }
    settle(.delivered)
    chat.say("lin", "@smallwins values")
    settle(.parked)
    let later = chat.say("lin", "@smallwins health")
    #expect(
      later.posts == [
        "I am up, with 7 records in the log. The last post went out Mon 16 Nov 09:00; 1 parked. "
          + "Parked posts wait for somebody to mend something: `smallwins status` says what."
      ])
  }

  @Test func `export says how to have everything as a file`() {
    var chat = TestChat()
    #expect(
      chat.say("lin", "@smallwins export").posts == [
        "On the machine that I run on: `smallwins log export --format csv` (or `json`) writes every item that holds now."
      ])
  }
}
