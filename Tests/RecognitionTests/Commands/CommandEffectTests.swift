// SPDX-License-Identifier: Apache-2.0
// What each command does, answers and leaves in the log.

import Testing

@testable import Recognition

struct CommandEffectTests {
  /// What was answered, after checking that it was one answer to the command's own message.
  private func answer(_ events: [Event]) throws -> String {
    let plan = try #require(events.plans.first)
    #expect(events.plans.count == 1 && plan.kind == .reply && plan.replyTo != nil)
    return plan.body.readable
  }

  @Test func `help tells people their commands, and admins theirs as well`() throws {
    var chat = TestChat()
    let everybody = try answer(chat.say("zoe", "@smallwins help"))
    #expect(everybody.contains("- `undo`: takes back your last note here") && !everybody.contains("digest off"))
    #expect(try answer(chat.say("lin", "@smallwins")).contains("- `digest off`: no more digests here"))
  }

  @Test func `settings says what holds, set in chat or not`() throws {
    var chat = TestChat()
    #expect(
      try answer(chat.say("zoe", "@smallwins settings")) == """
        - Digest: every Friday at 16:00 (UTC), next Fri 20 Nov 16:00
        - Quiet: never
        - Prompt: none
        - Rituals: none
        - Partners: none
        - Review: none
        - Thanks count when they say what for (sensitivity specific)
        - I keep things without a word (ack off)
        - Emoji that recognise: `:clap:` `:first_place_medal:` `:raised_hands:` `:sports_medal:` `:star:` `:star2:` \
        `:taco:` `:tada:` `:trophy:`
        - Limit: none
        - Bonus: off
        - Languages: all
        - Lead metric: none
        - Board: without ranks
        - Values: none
        - Admins: lin
        """)
    for words in ["digest here", "digest every mon 9:00 Europe/Berlin", "sensitivity any", "ack reply"] {
      chat.say("lin", "@smallwins \(words)")
    }
    for words in ["values add #craft", "values add #teamwork", "admin add @zoe", "admin add @ada"] {
      chat.say("lin", "@smallwins \(words)")
    }
    for emoji in RecognitionEmoji.standard where emoji != "taco" {
      chat.say("lin", "@smallwins emoji remove :\(emoji):")
    }
    for words in [
      "limit 5 per day", "bonus 50 per week", "language en, de", "lead metric deploys per week target 20",
      "rituals metrics on", "rituals goals on", "board ranks on", "quiet sat,sun 18:00-08:00",
      "prompt monday 09:30 What is next?", "partners tuesday 08:30", "review monthly",
      "pause until 1 december",
    ] {
      chat.say("lin", "@smallwins \(words)")
    }
    #expect(
      try answer(chat.say("zoe", "@smallwins settings")) == """
        - Digest: every Monday at 09:00 (Europe/Berlin), next Mon 7 Dec 09:00
        - It tells of the whole chat
        - Pause: until Tuesday 1 December 2026
        - Quiet: on Saturday and Sunday, and every day from 18:00 to 08:00
        - Prompt: every Monday at 09:30 (Europe/Berlin): What is next?
        - Rituals: goals, metrics
        - Partners: every Tuesday at 08:30 (Europe/Berlin)
        - Review: monthly
        - Thanks count, mere courtesies aside (sensitivity any)
        - I show by a short reply that I kept something (ack reply)
        - Emoji that recognise: `:taco:`
        - Limit: 5 shout-outs a day and person
        - Bonus: 50 points a week and person
        - Languages: en, de
        - Lead metric: deploys per week, target 20
        - Board: with ranks
        - Values: #craft and #teamwork
        - Admins: ada, lin and zoe
        """)
    #expect(try answer(chat.say("zoe", "@smallwins settings", in: "random")).hasPrefix("- Digest: off\n- Quiet"))
  }

  @Test func `what was set in chat wins over the configuration file, also when that changes`() {
    var chat = TestChat()
    for words in ["digest off", "sensitivity explicit", "ack reply", "digest every monday 09:00 Europe/Berlin"] {
      chat.say("lin", "@smallwins \(words)")
    }
    chat.policies["general"] = TestChat.policy(hasDigest: true, time: "tuesday 10:00", acknowledgement: .reaction)
    chat.reload()
    let policy = chat.settings().policy
    #expect(!policy.hasDigest && policy.sensitivity == .explicit && policy.acknowledgement == .reply)
    #expect(policy.digestTime.description == "monday 09:00" && policy.zone == "Europe/Berlin")
    #expect(chat.state.digests[TestChat.general]?.activeSince == nil)
  }

  @Test func `a zone that nobody set in chat goes on following the file`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins digest every monday 09:00")
    chat.policies["general"]?.zone = "America/New_York"
    #expect(chat.settings().policy.zone == "America/New_York")
  }

  @Test func `digest on and off are answered, recorded and switch once`() throws {
    var chat = TestChat()
    let on = chat.say("lin", "@smallwins digest on", in: "random")
    #expect(on.obeyed == "digest on" && on.setting == Setting(digest: true))
    #expect(on.contains(.digestSwitched(DigestSwitched(chat: "team", channel: "random", on: true))))
    #expect(try answer(on) == "The weekly digest is on: every Friday at 16:00 (UTC), next Fri 20 Nov 16:00.")
    let again = chat.say("lin", "@smallwins digest on", in: "random")
    #expect(again.count == 3, "no second switch")
    let off = chat.say("lin", "@smallwins digest off", in: "random")
    #expect(off.contains(.digestSwitched(DigestSwitched(chat: "team", channel: "random", on: false))))
    #expect(try answer(off) == "The weekly digest is off here. I still keep what you say.")
  }

  @Test func `digest now posts the week so far, and preview shows it as a reply; neither closes anything`() throws {
    var chat = TestChat()
    chat.say("ada", "win: importer shipped")
    let now = chat.say("lin", "@smallwins digest now")
    #expect(now.obeyed == "digest now" && now.plans.map(\.kind) == [.digest] && now.plans.map(\.replyTo) == [nil])
    let preview = chat.say("zoe", "@smallwins preview")
    #expect(preview.plans.map(\.kind) == [.reply])
    for events in [now, preview] {
      #expect(events.posts[0].contains("importer shipped — ada") && events.posts[0].contains("So far"))
      #expect(events.closed.isEmpty)
    }
    #expect(chat.closeWeeks(at: TestChat.at(20, "16:00")).posts[0].contains("importer shipped"))
  }

  @Test(arguments: [
    (
      "digest every monday 09:00 Europe/Berlin",
      "The digest comes every Monday at 09:00 (Europe/Berlin), next Mon 23 Nov 09:00."
    ),
    ("digest every friday at 17:30", "The digest comes every Friday at 17:30 (UTC), next Fri 20 Nov 17:30."),
    ("sensitivity explicit", "Thanks alone do not count; kudos and ++ do."),
    ("sensitivity specific", "Thanks count when they say what for."),
    ("sensitivity any", "Thanks count, mere courtesies aside."),
    ("ack reaction", "I show by a reaction that I kept something."),
    ("ack reply", "I show by a short reply that I kept something."), ("ack off", "I keep things without a word."),
    ("values add #craft", "The team's values: #craft."), ("admin add @zoe", "zoe is an admin now."),
    ("digest here", "The digest here tells of the whole chat now: every Friday at 16:00 (UTC), next Fri 20 Nov 16:00."),
  ])
  func `each setting is answered by what holds now`(words: String, expected: String) throws {
    var chat = TestChat()
    let events = chat.say("lin", "@smallwins \(words)")
    #expect(try answer(events) == expected)
    #expect(events.obeyed != nil && events.setting != nil)
  }

  @Test func `a time for a digest that is off says how to switch it on`() throws {
    var chat = TestChat(hasDigest: false)
    #expect(
      try answer(chat.say("lin", "@smallwins digest every monday 09:00"))
        == "The digest would come every Monday at 09:00 (UTC), but it is off here. `digest on` switches it on.")
  }

  @Test func `reactions that the platform does not have are said to be replies`() throws {
    var chat = TestChat()
    chat.policies["general"]?.hasReactions = false
    #expect(
      try answer(chat.say("lin", "@smallwins ack reaction"))
        == "This chat has no reactions for me. I show by a short reply that I kept something.")
  }

  @Test func `an unknown zone is refused with the nearest one`() throws {
    var chat = TestChat()
    let events = chat.say("lin", "@smallwins digest every monday 09:00 europe/berln")
    #expect(try answer(events) == "I know no time zone europe/berln. Did you mean `Europe/Berlin`?")
    #expect(events.refusal == "digest every: wrong-use" && chat.settings().policy.digestTime == .fridayAfternoon)
    #expect(
      try answer(chat.say("lin", "@smallwins digest every monday 09:00 Atlantis")) == "I know no time zone Atlantis.")
  }

  @Test func `values are added once, shown and removed`() throws {
    var chat = TestChat()
    #expect(
      try answer(chat.say("zoe", "!wins values")) == "No values are set. An admin adds one: `values add #teamwork`")
    for value in ["craft", "teamwork", "craft"] { chat.say("lin", "!wins values add #\(value)") }
    #expect(try answer(chat.say("zoe", "!wins values")) == "The team's values: #craft and #teamwork.")
    let unknown = chat.say("lin", "!wins values remove #joy")
    #expect(try answer(unknown) == "#joy is not among the team's values.")
    #expect(unknown.refusal == "values remove: not-possible")
    #expect(try answer(chat.say("lin", "!wins values remove #craft")) == "The team's values: #teamwork.")
  }

  @Test func `admins come and go by chat, and one always stays`() throws {
    var chat = TestChat()
    let alone = chat.say("lin", "@smallwins admin remove @lin")
    #expect(try answer(alone) == "lin is the only admin. Add another one first.")
    #expect(alone.refusal == "admin remove: not-possible")
    chat.say("lin", "@smallwins admin add @zoe")
    #expect(chat.say("zoe", "@smallwins digest off", in: "random").obeyed == "digest off", "in the whole chat")
    #expect(try answer(chat.say("zoe", "@smallwins admin remove @lin")) == "lin is no longer an admin.")
    #expect(chat.say("lin", "@smallwins digest on").refusal == "digest on: not-an-admin", "chat wins over the file")
    #expect(try answer(chat.say("zoe", "@smallwins admin remove @ada")) == "ada is not an admin.")
    #expect(try answer(chat.say("zoe", "@smallwins admin add @jenkins")) == "Only a person can be an admin.")
  }

  @Test func `a setting holds for its channel, and in no other chat`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins sensitivity any")
    #expect(chat.settings(of: "general").policy.sensitivity == .any)
    #expect(chat.settings(of: "random").policy.sensitivity == .specific)
    let elsewhere = ChannelKey(chat: "other", channel: "general")
    #expect(chat.state.effective(for: elsewhere, policy: TestChat.policy()).policy.sensitivity == .specific)
  }
}
