// SPDX-License-Identifier: Apache-2.0
// Commands that are not carried out: each is answered and recorded, none is met with silence.

import Testing

@testable import Recognition

struct CommandRefusalTests {
  @Test(arguments: [
    ("digest on", "digest on"), ("digest off", "digest off"), ("digest here", "digest here"),
    ("digest now", "digest now"), ("digest every monday 09:00", "digest every"), ("sensitivity any", "sensitivity"),
    ("ack off", "ack"), ("values add #craft", "values add"), ("values remove #craft", "values remove"),
    ("admin add @mallory", "admin add"), ("admin remove @lin", "admin remove"), ("emoji add :x:", "emoji add"),
    ("emoji remove :taco:", "emoji remove"), ("limit 1 per day", "limit"), ("bonus 9 per week", "bonus"),
    ("lead metric x", "lead metric"), ("language en", "language"), ("prompt monday 09:30 What?", "prompt"),
    ("prompt off", "prompt"), ("pause until friday", "pause"), ("pause off", "pause"), ("quiet sat", "quiet"),
    ("rituals goals on", "rituals"),
    ("board ranks on", "board ranks on"), ("board fairness", "board fairness"), ("export", "export"),
    ("health", "health"),
  ])
  func `a stranger's admin command changes nothing, is answered and recorded`(words: String, name: String) {
    var chat = TestChat()
    let before = chat.state.settings
    let events = chat.say("mallory", "@smallwins \(words)")
    #expect(events.refusal == "\(name): not-an-admin")
    #expect(events.posts == ["Only an admin can do that. `settings` says who they are."])
    #expect(chat.state.settings == before && events.count == 2)
  }

  @Test func `every admin's command is refused to a stranger`() {
    for help in CommandHelp.catalogue where help.isForAdmins {
      var chat = TestChat()
      let events = chat.say("mallory", "@smallwins \(help.example)")
      #expect(events.refusal?.hasSuffix(": not-an-admin") == true && events.count == 2, "\(help.example)")
    }
  }

  @Test func `where nobody is an admin the answer says where to name one`() {
    var chat = TestChat()
    chat.policies["general"]?.admins = []
    #expect(
      chat.say("zoe", "@smallwins digest on").posts == [
        "Only an admin can do that, and there is none yet: name one in the configuration file, under `admins`."
      ])
  }

  @Test(arguments: [
    ("@smallwins setings", "unknown: unknown-word", "I do not know that word. Did you mean `settings`?"),
    ("@smallwins digest evry", "unknown: unknown-word", "I do not know that word. Did you mean `digest every`?"),
    ("@smallwins xyzzy", "unknown: unknown-word", "I do not know that word. `help` lists what I know."),
    (
      "@smallwins sensitivity high", "sensitivity: wrong-use",
      "That goes like this: `sensitivity explicit|specific|any`. For example: `!wins sensitivity specific`"
    ),
    (
      "!wins digest every day", "digest every: wrong-use",
      "That goes like this: `digest every DAY at TIME [ZONE]`. "
        + "For example: `!wins digest every friday at 16:00 Europe/Berlin`"
    ),
    (
      "@smallwins kudos to @ada for the runbook", "unknown: unknown-word",
      "What follows my name I read as a command. Say it without my name in front, and I keep it."
    ),
    (
      "@smallwins @ada++", "unknown: unknown-word",
      "What follows my name I read as a command. Say it without my name in front, and I keep it."
    ),
  ])
  func `words the bot cannot use are answered with those it can`(text: String, refusal: String, answer: String) {
    var chat = TestChat()
    let events = chat.say("zoe", text)
    #expect(events.refusal == refusal && events.posts == [answer])
    #expect(chat.preview().entryCount == 0)
  }

  @Test func `a command that comes again is neither obeyed nor answered again`() {
    var chat = TestChat()
    #expect(chat.say("lin", "@smallwins digest now", id: "m1").count == 2)
    #expect(chat.say("lin", "@smallwins digest now", id: "m1").isEmpty)
    #expect(chat.say("mallory", "@smallwins digest now", id: "m2").count == 2)
    #expect(chat.say("mallory", "@smallwins digest now", id: "m2").isEmpty)
  }

  @Test func `a message to another program is no command, nor is one that names the bot later or only its word`() {
    var chat = TestChat()
    #expect(chat.say("lin", "@jenkins digest now").isEmpty)
    #expect(chat.say("lin", "ask @smallwins digest now").isEmpty)
    #expect(chat.say("lin", "smallwins digest now").isEmpty)
  }
}
