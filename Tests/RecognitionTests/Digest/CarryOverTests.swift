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

  @Test func `an aim is carried until it is reached or another takes its place`() {
    #expect(preview("goal #launch: be live in two countries", days: 500).contains("two countries"))
    #expect(
      !preview("goal #launch: be live in two countries", "goal #launch: be live in three", days: 500)
        .contains("two countries"))
  }

  @Test func `a due day stays what it was when the channel's languages change`() {
    var chat = TestChat()
    chat.say("ada", "goal: ship the map by Thursday")
    let day = chat.preview().goals.new.first?.day
    chat.say("lin", "@smallwins language de")
    #expect(day?.description == "2026-11-19" && chat.preview().goals.new.first?.day == day)
    #expect(chat.preview().ahead.goals.count == 1)
  }

  @Test func `what rests goes on when it is given another day`() {
    var chat = TestChat()
    chat.say("ada", "goal: write the runbook", id: "g")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.now = TestChat.monday.addingTimeInterval(120 * Self.day)
    #expect(!chat.preview().readable.contains("write the runbook"))
    chat.say("ada", "goal: write the runbook by 2027-05-01", id: "g", at: TestChat.at(16, "09:00"), revision: "2")
    #expect(chat.preview().readable.contains("write the runbook"))
  }

  /// A year and more after it was said, when nothing else is remembered of that time.
  private func longAfter(_ line: String) -> TestChat {
    var chat = TestChat()
    chat.say("ada", line, id: "g", link: "https://chat.example/g")
    chat.say("ada", "win: forgotten by then")
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    chat.now = TestChat.monday.addingTimeInterval(450 * Self.day)
    chat.say("zoe", "win: a year of it")
    return chat
  }

  @Test func `what is open can be corrected, deleted and taken back however long ago it was said`() {
    let chat = longAfter("goal #launch: be live in two countries")
    #expect(chat.preview().readable.contains("two countries") && chat.state.archive.count == 1)
    var corrected = chat
    corrected.say(
      "ada", "goal #launch: be live in three countries", id: "g", at: TestChat.at(16, "09:00"), revision: "2")
    #expect(corrected.preview().readable.contains("three countries"))
    #expect(!corrected.preview().readable.contains("two countries"))
    var deleted = chat
    deleted.delete("g")
    #expect(!deleted.preview().readable.contains("countries"))
    var undone = chat
    undone.say("ada", "@smallwins undo", replyTo: RepliedMessage(message: "g"))
    #expect(!undone.preview().readable.contains("countries"))
  }

  @Test func `a reaction to what is open is a cheer however long ago it was said`() {
    var chat = longAfter("goal #launch: be live in two countries")
    chat.react("zoe", to: "g")
    let read = chat.preview().readable
    #expect(read.contains("cheered by zoe") && read.contains("https://chat.example/g"), "\(read)")
    #expect(chat.preview().shoutouts.isEmpty)
  }

  @Test func `what has ended is let go like everything else`() {
    var chat = TestChat()
    chat.say("ada", "goal: write the runbook")
    chat.say("ada", "done: #1")
    chat.now = TestChat.monday.addingTimeInterval(450 * Self.day)
    chat.say("zoe", "win: a year of it")
    chat.now = TestChat.monday.addingTimeInterval(452 * Self.day)
    chat.say("zoe", "win: and two days")
    #expect(chat.state.archive.count == 0)
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

  @Test(arguments: [120.0, 450.0])
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

  @Test func `where more goals are open than are told, each has its turn`() {
    var chat = TestChat()
    for number in 1...10 { chat.say("p\(number)", "goal: step \(number) of it") }
    chat.closeWeeks(at: TestChat.at(20, "16:00"))
    var told: [Set<Int>] = []
    for week in 1...4 {
      let digest = chat.closeWeeks(at: TestChat.at(20, "16:00") + Double(week) * 7 * 86_400).posts[0]
      told.append(Set((1...10).filter { digest.contains("Carried over: *step \($0) of it") }))
      #expect(digest.contains("and 4 more"), "\(digest)")
    }
    #expect(told.allSatisfy { $0.count == 6 } && told.reduce(Set()) { $0.union($1) } == Set(1...10), "\(told)")
  }
}
