// SPDX-License-Identifier: Apache-2.0
// `mute me` and `partner`: what people choose for themselves.

import Testing

@testable import Recognition

struct MuteTests {
  private func chat() -> TestChat {
    var chat = TestChat()
    chat.take([.namesLearned(NamesLearned(chat: "team", names: [KnownName(id: "zoe", name: "Zoë K.")]))])
    chat.say("ada", "win: importer shipped with @zoe", id: "w1")
    chat.say("omar", "kudos to @zoe for the runbook")
    chat.say("omar", "kudos to @zoe and @ada for the review")
    chat.say("zoe", "kudos to @ada for the map")
    chat.say("omar", "kudos to @ada for helping @zoe, Zoë K. says")
    chat.react("zoe", to: "w1")
    chat.react("lin", to: "w1")
    chat.react("zoe", to: "talk")
    return chat
  }

  @Test func `whoever is muted is left out of digests: as giver, as receiver, and where words name them`() {
    var chat = chat()
    #expect(chat.preview().readable.contains("Zoë K."))
    let answer = chat.say("zoe", "@smallwins mute me")
    #expect(answer.obeyed == "mute me")
    #expect(
      answer.posts == [
        "I leave you out of digests, boards and stories: what you give, what you receive, and where you are mentioned. "
          + "I still keep it. `unmute me` changes that."
      ])
    #expect(
      chat.preview().readable.contains(
        """
        ## 🌱 Wins
        - importer shipped with someone — ada (cheered by lin)
        ## 💬 Shout-outs
        - **ada**
          - the review — omar
          - helping someone, someone says — omar
        """))
    let digest = chat.closeWeeks(at: TestChat.at(20, "16:00")).posts[0]
    #expect(!digest.lowercased().contains("zo"))
  }

  @Test func `unmuted, they are in digests again; who never was muted is told`() {
    var chat = chat()
    let before = chat.preview()
    chat.say("zoe", "@smallwins mute me")
    let answer = chat.say("zoe", "@smallwins unmute me")
    #expect(answer.posts == ["You are in digests, boards and stories again. `mute me` changes that."])
    #expect(chat.preview().shoutouts == before.shoutouts)
    let again = chat.say("zoe", "@smallwins unmute me")
    #expect(again.posts == ["You are not left out of anything."] && again.refusal == "unmute me: not-possible")
  }

  @Test func `who is muted is left out of boards, ranks, stories and goals as well`() {
    var chat = chat()
    chat.say("lin", "@smallwins board ranks on")
    chat.say("zoe", "win: door fixed #office")
    chat.say("zoe", "goal: paint the wall")
    chat.say("ada", "goal: paint the door with @zoe")
    chat.say("ada", "goal #zoe: paint it all")
    chat.say("zoe", "@smallwins mute me")
    for words in ["board", "story #office", "goals"] {
      #expect(!chat.say("omar", "@smallwins \(words)").posts[0].lowercased().contains("zo"), "\(words)")
    }
    #expect(chat.say("zoe", "@smallwins goals").posts[0].contains("#1 paint the wall"), "they see their own")
    let own = chat.say("ada", "@smallwins goals").posts[0]
    #expect(own.contains("- #2 paint the door with someone\n- #3 paint it all"))
  }

  @Test func `who is one person in two chats is muted in both, whichever they said it in`() {
    var chat = chat()
    chat.say("zoe", "@smallwins me is office/zed")
    chat.name = "office"
    chat.say("zed", "!wins me is team/zoe")
    chat.say("zed", "!wins mute me")
    #expect(chat.state.people.isMuted(PersonKey(chat: "team", id: "zoe")))
    chat.name = "team"
    #expect(!chat.preview().readable.contains("Zoë"))
    chat.say("zoe", "!wins unmute me")
    #expect(!chat.state.people.isMuted(PersonKey(chat: "office", id: "zed")), "taken back wherever it was said")
    #expect(chat.preview().readable.contains("Zoë"))
  }

  @Test(arguments: [
    ("mute", "mute: wrong-use", "That goes like this: `!wins mute me`"),
    ("mute @ada", "mute: wrong-use", "That goes like this: `!wins mute me`"),
    ("unmute you", "unmute: wrong-use", "That goes like this: `!wins unmute me`"),
    ("partner", "partner: wrong-use", "That goes like this: `partner on|off`. For example: `!wins partner on`"),
    ("partner of", "unknown: unknown-word", "I do not know that word. Did you mean `partner off`?"),
    ("unmut me", "unknown: unknown-word", "I do not know that word. Did you mean `unmute`?"),
  ])
  func `wrong words are answered with the right ones`(words: String, refusal: String, answer: String) {
    var chat = TestChat()
    let events = chat.say("zoe", "@smallwins \(words)")
    #expect(events.refusal == refusal && events.posts == [answer])
  }

  @Test func `the wish for a partner is noted, and who wishes is told when partners are drawn`() {
    var chat = TestChat()
    let on = chat.say("zoe", "@smallwins partner on")
    #expect(
      on.posts == [
        "Noted: you want a partner for the week. I draw none yet; an admin begins that: `!wins partners monday 09:00`"
      ])
    #expect(on.obeyed == "partner on" && chat.state.people.wantsPartner(PersonKey(chat: "team", id: "zoe")))
    chat.say("lin", "@smallwins partners tuesday 08:30", in: "random")
    #expect(
      chat.say("omar", "@smallwins partner on").posts == [
        "Noted: you want a partner for the week. I draw them every Tuesday at 08:30 (UTC)."
      ])
    #expect(chat.say("zoe", "@smallwins partner off").posts == ["Noted: you want no partner for the week."])
    #expect(!chat.state.people.wantsPartner(PersonKey(chat: "team", id: "zoe")))
  }

  @Test func `the name under which somebody said so goes from other people's words, too`() {
    var chat = TestChat()
    chat.say("lin", "win: Zoe Miller fixed the build, it was Zoes idea")
    chat.say("u7", "@smallwins mute me", called: "Zoe Miller")
    #expect(chat.preview().wins.map(\.text) == ["someone fixed the build, it was Zoes idea"])
    chat.restart()
    #expect(chat.preview().wins.map(\.text) == ["someone fixed the build, it was Zoes idea"])
    chat.say("u7", "@smallwins unmute me", called: "Zoe Miller")
    #expect(chat.preview().wins.map(\.text) == ["Zoe Miller fixed the build, it was Zoes idea"])
  }

  @Test func `what the bot asks of everybody, and a record that others read, leave out who is muted`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins prompt tuesday 10:00 What would Zoe do?")
    chat.say("lin", "@smallwins rituals metrics on")
    chat.say("zoe", "kudos to @ada for the map")
    chat.say("omar", "kudos to @ada for the plan that @zoe drew")
    #expect(chat.say("ada", "@smallwins me").posts[0].contains("the map — zoe"))
    chat.say("zoe", "@smallwins mute me")
    let asked = chat.postRituals(at: TestChat.at(17, "10:00"))
    #expect(asked.posts == ["What would someone do?"])
    let metric = chat.say("lin", "metric: tickets of zoe 4").posts
    #expect(metric.count == 1 && metric[0].contains("tickets of someone"), "\(metric)")
    let me = chat.say("ada", "@smallwins me").posts[0]
    #expect(me.contains("the plan that someone drew — omar") && !me.contains("zoe") && !me.contains("the map"), "\(me)")
  }
}
