// SPDX-License-Identifier: Apache-2.0
// `me`: what somebody gave and received, over a week, a month and all time, here and in another chat.

import FoundationEssentials
import Testing

@testable import Recognition

struct MeTests {
  private func chat() -> TestChat {
    var chat = TestChat()
    chat.say("zoe", "kudos to @ada for the runbook", at: TestChat.at(16, "10:00"))
    chat.say("omar", "kudos to @ada and @zoe for the map", in: "random", at: TestChat.at(16, "11:00"))
    chat.say("ada", "win: importer shipped\nkudos to @zoe", at: TestChat.at(17, "10:00"))
    chat.react("ada", to: "talk", by: "zoe", at: TestChat.at(17, "11:00"))
    return chat
  }

  private static let sums = """
    **ada**
    - This week: 2 shout-outs received, 2 shout-outs given, 1 win shared
    - This month: 2 shout-outs received, 2 shout-outs given, 1 win shared
    - In all: 2 shout-outs received, 2 shout-outs given, 1 win shared

    """
  private static let ofAda = sums + "Said of you lately:"

  @Test func `it is answered in the thread, with the latest words of this channel`() {
    var chat = chat()
    let events = chat.say("ada", "@smallwins me")
    #expect(events.obeyed == "me" && events.plans.map(\.recipient) == [nil] && events.plans[0].replyTo != nil)
    #expect(events.posts == [Self.ofAda + "\n> the runbook — zoe"])
  }

  @Test func `where there are direct messages it goes to that person alone, with words of all channels`() {
    var chat = chat()
    chat.policies["general"]?.hasDirectMessages = true
    let events = chat.say("ada", "@smallwins me")
    #expect(events.plans.map(\.recipient) == ["ada"] && events.plans[0].channel == "@ada")
    #expect(
      events.posts == [
        Self.sums + """
          ### Shout-outs you received
          - “the map”, from omar, 16 Nov
          - “the runbook”, from zoe, 16 Nov
          ### Wins
          - “importer shipped”, 17 Nov
          ### Shout-outs you gave
          - to zoe, 17 Nov
          - to zoe, 17 Nov
          _As far back as I remember: 400 days. `me export` gives you all of it._
          """
      ])
  }

  @Test func `whoever gave and received nothing reads so`() {
    var chat = chat()
    #expect(
      chat.say("lin", "@smallwins me").posts[0].hasSuffix(
        "- In all: 0 shout-outs received, 0 shout-outs given, 0 wins shared"))
  }

  @Test func `weeks and months begin at midnight in the channel's zone`() {
    var chat = TestChat()
    chat.policies["general"]?.zone = "Europe/Berlin"
    chat.say("zoe", "kudos to @ada for a", at: TestChat.at(22, "22:59"))
    chat.say("zoe", "kudos to @ada for b", at: TestChat.at(22, "23:00"))
    chat.say("zoe", "kudos to @ada for c", at: TestChat.at(30, "22:59"))
    let november = chat.say("ada", "!wins me", at: TestChat.at(30, "22:59")).posts[0]
    #expect(november.contains("This week: 1 shout-out received") && november.contains("This month: 3 shout-outs"))
    let december = chat.say("ada", "!wins me", at: TestChat.at(30, "23:00")).posts[0]
    #expect(december.contains("This week: 1 shout-out received") && december.contains("This month: 0 shout-outs"))
  }

  @Test func `what is forgotten still counts, and what was taken back does not`() {
    var chat = chat()
    chat.say("zoe", "+5 @ada for the logs")
    chat.say("zoe", "@smallwins undo")
    chat.now = TestChat.time("2027-02-01T12:00:00Z")
    chat.closeWeeks()
    chat.now += 40 * 86_400
    chat.say("omar", "win: another")
    #expect(chat.state.messages.count == 1, "all else is forgotten")
    let words = chat.say("ada", "@smallwins me").posts[0]
    #expect(words.contains("This month: 0 shout-outs received"))
    #expect(words.contains("In all: 2 shout-outs received, 2 shout-outs given, 1 win shared"))
    let whole = chat.log.reduce(into: State(retention: .unbounded)) { state, record in
      state.apply(record.event, sequence: state.lastSequence + 1, at: record.time, key: record.key)
    }
    #expect(whole.forgotten == Tallies())
    for id in ["ada", "zoe", "omar", "lin"] {
      let person = PersonKey(chat: "team", id: id)
      #expect(
        whole.tallies().sum(of: person) == chat.state.forgotten.sum(of: person) + chat.state.tallies().sum(of: person))
    }
  }

  @Test func `points that were received are summed`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins bonus 50 per week")
    chat.say("zoe", "+5 @ada for the logs")
    chat.say("omar", "+7 @ada @zoe for the map")
    #expect(chat.say("ada", "!wins me").posts[0].contains("This week: 2 shout-outs received with 12 points"))
  }

  // MARK: me is

  @Test func `identities are one person once both sides said so, each from its own chat`() {
    var chat = chat()
    let first = chat.say("ada", "@smallwins me is @office/AdaL")
    #expect(
      first.posts == [
        "Noted. Now say it there as well, as AdaL in office: `!wins me is team/ada`. From then on I count both as one "
          + "person."
      ])
    #expect(first.obeyed == "me is")
    chat.name = "office"
    chat.say("sven", "kudos to @adal for the door")
    #expect(chat.say("adal", "!wins me").posts[0].contains("In all: 1 shout-out received"), "not yet")
    #expect(chat.say("mallory", "!wins me is team/ada").posts[0].hasPrefix("Noted."))
    #expect(chat.say("mallory", "!wins me").posts[0].contains("In all: 0 shout-outs received"), "ada never said so")
    #expect(
      chat.say("adal", "!wins me is team/ada").posts == [
        "Both sides said so: you and ada in team are one person to me now."
      ])
    #expect(chat.say("adal", "!wins me").posts[0].contains("In all: 3 shout-outs received"))
    chat.name = "team"
    #expect(chat.say("ada", "!wins me").posts[0].contains("In all: 3 shout-outs received"))
    #expect(
      chat.say("ada", "!wins me is not office/adal").posts == ["You and adal in office are two people to me."])
    #expect(chat.say("ada", "!wins me").posts[0].contains("In all: 2 shout-outs received"))
  }

  @Test func `a name that the platform told us stands for its identifier, and an ambiguous one is refused`() {
    var chat = TestChat()
    chat.take([
      .namesLearned(
        NamesLearned(
          chat: "office",
          names: [
            KnownName(id: "U1", name: "Ada Lovelace"), KnownName(id: "U2", name: "Sam"),
            KnownName(id: "U3", name: "sam"),
          ]))
    ])
    let claim = chat.say("ada", "@smallwins me is office/ada lovelace")
    #expect(
      claim.contains(
        .identityClaimed(
          IdentityClaimed(chat: "team", person: Person(id: "ada"), otherChat: "office", other: "U1", holds: true))))
    let several = chat.say("sam", "@smallwins me is office/Sam")
    #expect(several.posts == ["Several people in office go by the name Sam. Say the identifier instead."])
    #expect(several.refusal == "me is: not-possible")
    #expect(chat.say("sam", "@smallwins me is office/U3").obeyed == "me is")
  }

  @Test(arguments: [
    ("me is offfice/ada", "me is: not-possible", "I know no chat offfice. Did you mean `office`?"),
    ("me is moon/ada", "me is: not-possible", "I know no chat moon."),
    ("me is team/ada", "me is: not-possible", "That is who you are here already."),
    ("me is not office/ada", "me is: not-possible", "You never said that you are."),
    (
      "me is", "me is: wrong-use",
      "That goes like this: `me is [not] @chat/name`. For example: `!wins me is @office/ada`"
    ),
    (
      "me is ada", "me is: wrong-use",
      "That goes like this: `me is [not] @chat/name`. For example: `!wins me is @office/ada`"
    ), ("me iss office/ada", "unknown: unknown-word", "I do not know that word. Did you mean `me is`?"),
  ])
  func `what cannot be is refused`(words: String, refusal: String, answer: String) {
    var chat = TestChat()
    let events = chat.say("ada", "@smallwins \(words)")
    #expect(events.refusal == refusal && events.posts == [answer])
  }
}
