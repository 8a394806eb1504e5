// SPDX-License-Identifier: Apache-2.0
// The rituals that answer a message: many open goals, and metrics that are new.

import FoundationEssentials
import Testing

@testable import Recognition

struct GoalRitualTests {
  private func chat(_ ritual: String) -> TestChat {
    var chat = TestChat()
    chat.say("lin", "@smallwins rituals \(ritual) on")
    return chat
  }

  @Test func `who has more than four goals open is asked for the smallest step`() {
    var chat = chat("goals")
    #expect(chat.say("ada", "goals:\n- one\n- two\n- three\n- four").posts.isEmpty)
    chat.say("zoe", "goal: other")
    chat.say("ada", "goal #launch: be live in two countries")
    let said = chat.say("ada", "goal: five", id: "g")
    #expect(
      said.posts == [
        """
        You have five goals open:
        - #1 one
        - #2 two
        - #3 three
        - #4 four
        - #7 five
        Which one is the smallest next step? `done: #N` closes a goal; one that can wait you can edit away.
        """
      ])
    #expect(said.plans.map(\.replyTo) == ["g"])
  }

  @Test func `they are asked once a week at most, and not where they close as many as they set`() {
    var chat = chat("goals")
    chat.say("ada", "goals:\n- one\n- two\n- three\n- four")
    #expect(chat.say("ada", "goal: five\ndone: #1").posts.isEmpty)
    #expect(chat.say("ada", "goal: six").posts.count == 1)
    #expect(chat.say("ada", "goal: seven", at: TestChat.at(22, "09:00")).posts.isEmpty)
    #expect(chat.say("ada", "win: nothing about goals", at: TestChat.at(23, "09:00")).posts.isEmpty)
    #expect(chat.say("ada", "goal: eight").posts.count == 1)
  }

  @Test func `goals of other channels are neither counted nor told, unless the channel's digest gathers them`() {
    var chat = chat("goals")
    chat.say("ada", "goals:\n- a secret\n- two\n- three\n- four", in: "random")
    #expect(chat.say("ada", "goal: five").posts.isEmpty)
    chat.say("lin", "@smallwins digest here")
    #expect(chat.say("ada", "goal: six").posts.first?.contains("- #1 a secret") == true)
  }

  @Test func `who is muted is not named in it, and is not asked where others read`() {
    var chat = chat("goals")
    chat.take([.namesLearned(NamesLearned(chat: "team", names: [KnownName(id: "kim", name: "Kim Lee")]))])
    chat.say("zoe", "@smallwins mute me")
    chat.say("ada", "goals:\n- one with @zoe\n- two\n- three with @kim\n- four")
    let said = chat.say("ada", "goal: five, then zoe").posts.first ?? ""
    #expect(said.contains("- #1 one with someone\n") && said.contains("- #5 five, then someone\n"))
    #expect(said.contains("- #3 three with @Kim Lee\n"))
    #expect(chat.say("zoe", "goals:\n- one\n- two\n- three\n- four\n- five").posts.isEmpty)
  }

  @Test func `an edit that adds a goal asks as well, and one that changes words does not`() {
    var chat = chat("goals")
    chat.say("ada", "goals:\n- one\n- two\n- three\n- four", id: "g")
    #expect(chat.say("ada", "goals:\n- one\n- two\n- three\n- 4", id: "g", revision: "1").posts.isEmpty)
    #expect(chat.say("ada", "goals:\n- one\n- two\n- three\n- 4\n- five", id: "g", revision: "2").posts.count == 1)
  }

  @Test func `nothing is asked where it is off, in quiet times, or of what is said privately`() {
    let goals = "goals:\n- one\n- two\n- three\n- four\n- five"
    var off = TestChat()
    #expect(off.say("ada", goals).posts.isEmpty)
    var quiet = chat("goals")
    quiet.say("lin", "@smallwins quiet mon")
    #expect(quiet.say("ada", goals).posts.isEmpty)
    var elsewhere = chat("goals")
    #expect(elsewhere.say("ada", goals, in: "random").posts.isEmpty)
  }

  @Test func `a metric is asked about once, however it is written`() {
    var chat = chat("metrics")
    let said = chat.say("ada", "metric: sign-ups 30", id: "m")
    #expect(
      said.posts == [
        "New here: sign-ups. What does it predict, and what would you do differently if it fell? I ask this once."
      ])
    #expect(said.plans.map(\.replyTo) == ["m"])
    #expect(said.contains(.reminderGiven(ReminderGiven(chat: "team", channel: "general", metric: "sign-ups"))))
    #expect(chat.say("zoe", "metric: Sign-Ups 31").posts.isEmpty)
    #expect(
      chat.say("zoe", "metric: churn 4%\nmetric: deploys 7\nmetric: Churn 5%").posts == [
        "New here: churn and deploys. What do these two predict, and what would you do differently if they fell? "
          + "I ask this once."
      ])
    #expect(chat.say("zoe", "metric: churn 4%", at: TestChat.time("2027-11-16T09:00:00Z")).posts.isEmpty)
  }

  @Test func `a metric that was told before the ritual is not new, however long ago that was`() {
    var chat = TestChat()
    chat.say("ada", "metric: churn 4%", id: "c")
    chat.say("lin", "metric: beans 4 kg", in: "random")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.say("ada", "metric: tests 30", at: TestChat.time("2027-01-31T09:00:00Z"))
    chat.say("lin", "@smallwins rituals metrics on", at: TestChat.time("2027-02-01T09:30:00Z"))
    #expect(chat.state.messages[chat.place("c")] == nil, "it is in the archive")
    #expect(chat.say("zoe", "metric: Churn 5%\nmetric: Tests 31\nmetric: beans 5 kg").posts.isEmpty)
    #expect(chat.say("zoe", "metric: tea 3", id: "t").posts.count == 1)
    #expect(chat.say("zoe", "metric: tea 4", id: "t", revision: "1").posts.isEmpty)
  }

  @Test func `a metric that was named in quiet times is asked about the next time`() {
    var chat = chat("metrics")
    chat.say("lin", "@smallwins quiet mon")
    #expect(chat.say("ada", "metric: sign-ups 30").posts.isEmpty)
    #expect(chat.say("ada", "metric: sign-ups 31", at: TestChat.at(17, "09:00")).posts.count == 1)
  }

  @Test func `goals lists the aims first`() {
    var chat = TestChat()
    chat.say("zoe", "goal #launch: be live in two countries by June 2027")
    chat.say("ada", "goal: write the plan #launch")
    #expect(
      chat.say("ada", "!wins goals").posts == [
        """
        What we aim at:
        - #1 #launch: be live in two countries (by 30 June 2027)
        Your open goals (`done: #N` closes one):
        - #2 write the plan #launch
        """
      ])
  }
}
