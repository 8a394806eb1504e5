// SPDX-License-Identifier: Apache-2.0
// How goals stand at the end of a week: done, new, carried over, overdue, under their aims.

import FoundationEssentials
import Testing

@testable import Recognition

struct GoalsOverviewTests {
  /// The week that begins on Friday 20 November at 16:00 and ends a week later.
  private func overview(_ chat: TestChat, of channel: String = "general") -> GoalsOverview {
    let remembered = Remembered(
      channel: ChannelKey(chat: "team", channel: channel), settings: chat.settings(of: channel), state: chat.state)
    return GoalsOverview(
      of: remembered, after: TestChat.at(20, "16:00"), through: TestChat.at(27, "16:00"), zone: .utc)
  }

  private func numbers(_ goals: [GoalsOverview.Goal]) -> [Int] { goals.map(\.number) }

  @Test func `goals are done, new, carried over or overdue`() {
    var chat = TestChat()
    chat.say("ada", "goal: one by friday", at: TestChat.at(18, "09:00"))
    chat.say("ada", "goal: two by end of month")
    chat.say("ada", "goal: three")
    chat.say("ada", "done: #3", at: TestChat.at(19, "09:00"))
    chat.say("zoe", "goal: four")
    chat.say("zoe", "goal: five by tuesday", at: TestChat.at(23, "09:00"))
    chat.say("zoe", "goal: six by friday")
    chat.say("zoe", "goal: seven")
    chat.say("zoe", "done: #4", at: TestChat.at(24, "09:00"))
    chat.say("zoe", "done: #7")
    chat.say("omar", "goal: eight", at: TestChat.at(28, "09:00"))
    chat.say("ada", "done: #2")
    let overview = overview(chat)
    #expect(numbers(overview.done) == [4, 7] && numbers(overview.newlySet) == [5, 6])
    #expect(numbers(overview.carriedOver) == [1, 2], "what was done after the end is still open at it")
    #expect(numbers(overview.overdue) == [1, 5], "Friday is not over on Friday")
    #expect(overview.overdue.map(\.dueDay) == [CivilDate("2026-11-20"), CivilDate("2026-11-24")])
    #expect(overview.groups.map(\.tag) == [nil])
  }

  @Test func `goals stand under the aim whose tag they carry`() {
    var chat = TestChat()
    chat.say("ada", "goal #launch: be live in two countries by June 2027")
    chat.say("ada", "goal: the plan #launch")
    chat.say("zoe", "goal #growth: a hundred teams")
    chat.say("zoe", "goal: tidy up #home")
    chat.say("zoe", "goal: ask three teams #home #growth", at: TestChat.at(23, "09:00"))
    chat.say("ada", "goal #launch: be live in three countries")
    chat.say("zoe", "done: #3")
    let overview = overview(chat)
    #expect(overview.groups.map(\.tag) == ["growth", "launch", nil])
    #expect(overview.groups.map { $0.aim?.text } == ["a hundred teams", "be live in three countries", nil])
    #expect(overview.groups.map(\.isAimDone) == [true, false, false])
    #expect(overview.groups.map { numbers($0.carriedOver) } == [[], [2], [4]])
    #expect(overview.groups.map { numbers($0.newlySet) } == [[5], [], []])
  }

  @Test func `it leaves out muted people and other channels, unless it gathers`() {
    var chat = TestChat()
    chat.say("ada", "goal: one")
    chat.say("zoe", "goal: two with @ada", in: "random")
    chat.say("omar", "goal: three")
    chat.say("omar", "@smallwins mute me")
    #expect(numbers(overview(chat).carriedOver) == [1])
    chat.say("lin", "@smallwins digest here")
    #expect(numbers(overview(chat).carriedOver) == [1, 2])
    chat.say("ada", "@smallwins mute me")
    #expect(overview(chat).carriedOver.map(\.text) == ["two with someone"])
  }
}
