// SPDX-License-Identifier: Apache-2.0
// How much a person gives: shout-outs a day, points a week.

import Testing

@testable import Recognition

struct LimitTests {
  private static let pastLimit =
    "That is kind of you. Here a person gives at most two shout-outs a day, so I did not keep what goes past it. "
    + "Tomorrow you can give again."

  private func limited() -> TestChat {
    var chat = TestChat()
    chat.say("lin", "@smallwins limit 2 per day")
    return chat
  }

  @Test func `what goes past the limit is not kept, and the giver is told once a day`() {
    var chat = limited()
    chat.say("zoe", "kudos to @ada for one")
    let second = chat.say("zoe", "kudos to @ada for two\nkudos to @omar for three\nwin: all green")
    #expect(second.items.map(\.text) == ["two", "all green"])
    #expect(second.posts == [Self.pastLimit])
    #expect(chat.say("zoe", "kudos to @ada for four").isEmpty, "told already")
    #expect(chat.say("omar", "kudos to @ada for five").recorded.count == 1, "everybody has a limit of their own")
    #expect(chat.say("zoe", "kudos to @ada for six", in: "random").recorded.count == 1, "and every channel")
    let tomorrow = chat.say("zoe", "kudos to @ada for seven", at: TestChat.at(17, "00:01"))
    #expect(tomorrow.recorded.count == 1 && tomorrow.posts.isEmpty)
  }

  @Test func `the day is that of the channel's zone, and that in which it was said`() {
    var chat = limited()
    chat.policies["general"]?.zone = "America/New_York"
    for text in ["one", "two"] { chat.say("zoe", "kudos to @ada for \(text)", at: TestChat.at(17, "04:30")) }
    #expect(chat.say("zoe", "kudos to @ada for three", at: TestChat.at(17, "04:59")).recorded.first?.items == [])
    #expect(chat.say("zoe", "kudos to @ada for four", at: TestChat.at(17, "05:00")).recorded.count == 1)
    let late = chat.say("zoe", "kudos to @ada for five", at: TestChat.at(17, "04:40"))
    #expect(late.isEmpty, "a late one belongs to the day in which it was said, for which the giver was told")
  }

  @Test func `a message of which nothing is left is answered once, whatever comes again`() {
    var chat = limited()
    for text in ["one", "two"] { chat.say("zoe", "kudos to @ada for \(text)") }
    #expect(chat.say("zoe", "kudos to @ada for three", id: "third").posts == [Self.pastLimit])
    #expect(chat.say("zoe", "kudos to @ada for three", id: "third", at: TestChat.at(17, "00:01")).isEmpty)
  }

  @Test func `an edit is held to the limit without what the message said before`() {
    var chat = limited()
    chat.say("zoe", "kudos to @ada for one", id: "n1")
    chat.say("zoe", "kudos to @ada for two", id: "n2")
    #expect(chat.say("zoe", "kudos to @ada for one more", id: "n1", revision: "1").items.count == 1)
    let more = chat.say("zoe", "kudos to @ada for one more\nkudos to @omar for it", id: "n1", revision: "2")
    #expect(more.recorded.isEmpty && chat.preview().shoutouts.count == 2)
  }

  @Test func `reactions count, cheers do not, and a direct message tells where there are any`() {
    var chat = limited()
    chat.say("ada", "win: importer shipped", id: "w1")
    chat.say("zoe", "kudos to @omar for one")
    #expect(!chat.react("zoe", to: "talk-1").isEmpty)
    #expect(chat.react("zoe", to: "talk-2").isEmpty)
    #expect(!chat.react("zoe", to: "w1").isEmpty, "a cheer")
    chat.policies["general"]?.hasDirectMessages = true
    let told = chat.react("zoe", to: "talk-3")
    #expect(told.plans.map(\.recipient) == ["zoe"] && told.posts == [Self.pastLimit])
    #expect(chat.react("zoe", to: "talk-4").isEmpty)
    #expect(!chat.react("zoe", to: "talk-1", removed: true).isEmpty, "what is taken back is given again")
    #expect(!chat.react("zoe", to: "talk-5").isEmpty)
  }

  // MARK: Points

  private func withPoints() -> TestChat {
    var chat = TestChat()
    chat.say("lin", "@smallwins bonus 20 per week")
    return chat
  }

  @Test func `points go to each receiver out of the giver's allowance, and the giver is told what is left`() {
    var chat = withPoints()
    let first = chat.say("zoe", "+5 @ada @omar for the runbook")
    #expect(first.items.map(\.points) == [5])
    #expect(first.posts == ["10 of your 20 points for this week are left."])
    let second = chat.say("zoe", "+5 @ada @omar @lin for the review")
    #expect(second.items.map(\.points) == [nil] && second.items.first?.text == "the review")
    #expect(
      second.posts == [
        "That was more points than you have left, so I kept the words without them. "
          + "10 of your 20 points for this week are left."
      ])
    #expect(chat.say("zoe", "+9 @ada for the map").posts == ["1 of your 20 points for this week is left."])
    #expect(chat.say("omar", "+20 @ada for all").posts == ["None of your 20 points for this week are left."])
  }

  @Test(arguments: [
    (Wording.english, 1, 1, "Your only point for this week is left."),
    (.english, 0, 1, "Your only point for this week is given."),
    (.english, 0, 2, "None of your 2 points for this week are left."),
    (.english, 1, 2, "1 of your 2 points for this week is left."),
    (.german, 1, 1, "Dein einziger Punkt für diese Woche ist noch übrig."),
    (.german, 0, 1, "Dein einziger Punkt für diese Woche ist vergeben."),
    (.german, 0, 2, "Von deinen 2 Punkten für diese Woche ist keiner mehr übrig."),
    (.german, 1, 1200, "Von deinen 1.200 Punkten für diese Woche ist noch 1 übrig."),
  ])
  func `what is left is said of one point and of many`(wording: Wording, left: Int, allowance: Int, said: String) {
    let points = GivingLimits.Points(left: left, allowance: allowance, wereTooFew: false)
    #expect(wording.left(points) == RichText([.text(said)]))
  }

  @Test func `the allowance is of the ISO week in the channel's zone`() {
    var chat = withPoints()
    chat.policies["general"]?.zone = "Europe/Berlin"
    chat.say("zoe", "+20 @ada for the runbook", at: TestChat.at(22, "22:59"))
    #expect(chat.say("zoe", "+20 @ada for more", at: TestChat.at(22, "22:59")).items.map(\.points) == [nil])
    #expect(chat.say("zoe", "+20 @ada for yet more", at: TestChat.at(22, "23:00")).items.map(\.points) == [20])
  }

  @Test func `an edit gives what it says now, and taking back gives points back`() {
    var chat = withPoints()
    chat.say("zoe", "+15 @ada for the runbook", id: "n1")
    let edit = chat.say("zoe", "+20 @ada for the runbook", id: "n1", revision: "1")
    #expect(edit.items.map(\.points) == [20] && edit.posts == ["None of your 20 points for this week are left."])
    chat.say("zoe", "@smallwins undo")
    #expect(chat.say("zoe", "+20 @ada for the map").items.map(\.points) == [20])
  }

  @Test func `where points are off, a shout-out has none and nobody is told anything`() {
    var chat = TestChat()
    let events = chat.say("zoe", "+5 @ada for the runbook")
    #expect(events.items.map(\.points) == [nil] && events.posts.isEmpty)
  }
}
