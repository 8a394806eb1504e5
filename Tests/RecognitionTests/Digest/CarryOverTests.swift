// SPDX-License-Identifier: Apache-2.0
// What goes on is carried from digest to digest for a quarter, and then it rests: not told, not counted, and not closed.

import FoundationEssentials
import Testing

@testable import Recognition

struct CarryOverTests {
  private static let day: Double = 24 * 3600

  /// What is said on Monday 16 November 2026 at nine, and seen so many days later.
  private func preview(_ lines: String..., days: Double) -> String {
    var chat = TestChat()
    for line in lines { chat.say("ada", line) }
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.now = TestChat.monday.addingTimeInterval(days * Self.day)
    return chat.preview().readable
  }

  @Test func `a goal and an experiment are carried for a quarter, and no longer`() {
    let lines = ("goal: write the runbook", "experiment: a daily demo shortens reviews")
    let last = preview(lines.0, lines.1, days: 91 - 1.0 / 86_400)
    #expect(last.contains("write the runbook") && last.contains("a daily demo"))
    let later = preview(lines.0, lines.1, days: 91)
    #expect(!later.contains("write the runbook") && !later.contains("a daily demo"))
  }

  @Test func `what is due later is carried until a quarter after its day`() {
    let line = "goal: be live in two countries by 2027-06-30"
    // The day of the last one is 2027-09-28, 90 days after the due day.
    #expect(preview(line, days: 100).contains("two countries"))
    #expect(preview(line, days: 316).contains("two countries"))
    #expect(!preview(line, days: 317).contains("two countries"))
  }

  @Test func `a due day that is years away does not carry it for years`() {
    #expect(!preview("goal: be live in two countries by 2029-06-30", days: 401).contains("two countries"))
  }

  @Test func `an aim is carried until it is reached or another takes its place`() {
    #expect(preview("goal #launch: be live in two countries", days: 500).contains("two countries"))
  }

  @Test func `a goal that is heard of late is told once, however long ago it was said`() {
    var chat = TestChat()
    chat.say("ada", "win: the log is safe")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.now = TestChat.monday.addingTimeInterval(120 * Self.day)
    chat.closeWeeks()
    chat.say("zoe", "goal: write the runbook", at: TestChat.at(20, "17:00"))
    #expect(chat.preview().readable.contains("write the runbook"))
    chat.closeWeeks(at: chat.now.addingTimeInterval(7 * Self.day))
    #expect(!chat.preview().readable.contains("write the runbook"))
  }

  @Test(arguments: [120.0, 420.0])
  func `what rests is still open, can be closed, and is told when it is done`(days: Double) {
    var chat = TestChat()
    chat.say("ada", "goal: write the runbook")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.now = TestChat.monday.addingTimeInterval(days * Self.day)
    chat.say("zoe", "win: a year of it")
    #expect(chat.say("ada", "@smallwins goals").posts.first?.contains("write the runbook") == true)
    #expect(chat.say("ada", "done: #1").items.map(\.about) == [1])
    #expect(chat.preview().readable.contains("- *Done: *write the runbook #1 — ada\n"))
  }

  @Test func `whoever is asked about many goals is not asked about those that rest`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins rituals goals on")
    chat.say("ada", "goals:\n- one\n- two\n- three\n- four")
    chat.now = TestChat.monday.addingTimeInterval(120 * Self.day)
    #expect(chat.say("ada", "goal: five").posts.isEmpty)
  }

  @Test func `partners are told each other's goals without those that rest`() {
    var chat = TestChat()
    chat.say("lin", "@smallwins partners tuesday 09:00")
    chat.say("ada", "@smallwins partner on")
    chat.say("zoe", "@smallwins partner on")
    chat.say("ada", "goal: write the runbook")
    chat.now = TestChat.monday.addingTimeInterval(119 * Self.day)
    chat.say("ada", "goal: a fresh one")
    let told = chat.postRituals(at: TestChat.monday.addingTimeInterval(126 * Self.day)).posts.joined()
    #expect(told.contains("a fresh one") && !told.contains("write the runbook"), "\(told)")
  }
}
