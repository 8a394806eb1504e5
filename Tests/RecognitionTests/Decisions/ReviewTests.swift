// SPDX-License-Identifier: Apache-2.0
// Looking back on months and quarters: when, once, and on what.

import FoundationEssentials
import Testing

@testable import Recognition

struct ReviewTests {
  private func chat(_ length: String = "monthly") -> TestChat {
    var chat = TestChat()
    chat.say("lin", "@smallwins review \(length)")
    return chat
  }

  private func reviews(_ chat: inout TestChat, from: String, days: Int) -> [(period: String, at: Date)] {
    var found: [(period: String, at: Date)] = []
    let start = TestChat.time(from)
    for hour in 0..<(days * 24) {
      for case .reviewPosted(let posted) in chat.postRituals(at: start + Double(hour) * 3600) {
        found.append((posted.period, chat.now))
      }
    }
    return found
  }

  @Test func `a month is looked back on once, on the first working day after it, at the digest's time`() {
    var chat = chat()
    let found = reviews(&chat, from: "2026-11-16T10:00:00Z", days: 200)
    #expect(found.map(\.period) == ["2026-11", "2026-12", "2027-01", "2027-02", "2027-03", "2027-04", "2027-05"])
    let days = ["2026-12-01", "2027-01-01", "2027-02-01", "2027-03-01", "2027-04-01", "2027-05-03", "2027-06-01"]
    #expect(found.map(\.at) == days.map { TestChat.time("\($0)T16:00:00Z") })
  }

  @Test func `a quarter is, too, and what is switched off is not`() {
    var chat = chat("quarterly")
    #expect(reviews(&chat, from: "2026-11-16T10:00:00Z", days: 140).map(\.period) == ["2026-Q4", "2027-Q1"])
    chat.say("lin", "@smallwins review off")
    #expect(reviews(&chat, from: "2027-04-05T10:00:00Z", days: 120).isEmpty)
  }

  @Test func `it tells what was said in its days, muted people left out`() throws {
    var chat = chat()
    chat.say("ada", "win: importer shipped")
    chat.say("zoe", "kudos to @ada for the runbook", at: TestChat.at(18, "10:00"))
    chat.say("omar", "win: not for everybody")
    chat.say("omar", "@smallwins mute me")
    chat.say("ada", "mood: 2 - rain")
    chat.say("ada", "win: a later one", at: TestChat.time("2026-12-01T10:00:00Z"))
    let events = chat.postRituals(at: TestChat.time("2026-12-01T16:00:00Z"))
    #expect(events.plans.map(\.kind) == [.digest] && events.plans[0].channel == "general")
    let review = events.posts[0]
    #expect(review.hasPrefix("# Looking back: November 2026\n"))
    for words in ["importer shipped", "the runbook"] { #expect(review.contains(words)) }
    for words in ["not for everybody", "omar", "a later one", "rain"] { #expect(!review.contains(words)) }
  }

  @Test func `first times are told once there was something before`() {
    var chat = chat()
    chat.say("ada", "win: importer shipped")
    #expect(!chat.postRituals(at: TestChat.time("2026-12-01T16:00:00Z")).posts[0].contains("First win"))
    chat.say("ada", "win: a later one", at: TestChat.time("2026-12-02T10:00:00Z"))
    chat.say("zoe", "win: mine", at: TestChat.time("2026-12-03T10:00:00Z"))
    let next = chat.postRituals(at: TestChat.time("2027-01-04T16:00:00Z")).posts[0]
    #expect(next.contains("First win shared here: zoe\n"))
  }

  @Test func `a month without anything passes without a word`() {
    var chat = chat()
    #expect(
      chat.postRituals(at: TestChat.time("2026-12-01T16:00:00Z"))
        == [.reviewPosted(ReviewPosted(chat: "team", channel: "general", period: "2026-11"))])
    #expect(chat.postRituals().isEmpty)
  }

  @Test func `a pause and quiet times delay it and swallow nothing; a quiet day is no working day`() {
    var pause = chat()
    pause.say("lin", "@smallwins pause until 2026-12-08")
    #expect(
      reviews(&pause, from: "2026-11-30T10:00:00Z", days: 10).map(\.at) == [TestChat.time("2026-12-08T00:00:00Z")])
    var quiet = chat()
    quiet.say("lin", "@smallwins quiet tue 15:00-18:00")
    #expect(reviews(&quiet, from: "2026-11-30T10:00:00Z", days: 5).map(\.at) == [TestChat.time("2026-12-02T18:00:00Z")])
    #expect(pause.settings().review?.length == .monthly)
  }

  @Test func `the next moment is when it comes`() {
    var chat = chat()
    chat.say("lin", "@smallwins digest off")
    func next() -> Date? { Rituals.nextMoment(of: "team", state: chat.state, context: chat.context) }
    #expect(next() == TestChat.time("2026-12-01T16:00:00Z"))
    chat.now = TestChat.time("2027-05-02T10:00:00Z")
    chat.postRituals()
    #expect(next() == TestChat.time("2027-05-03T16:00:00Z"))
    chat.say("lin", "@smallwins pause until 2027-05-08")
    #expect(next() == TestChat.time("2027-05-08T00:00:00Z"))
    chat.now = TestChat.time("2027-05-05T10:00:00Z")
    #expect(next() == TestChat.time("2027-05-08T00:00:00Z"))
  }

  @Test func `after an outage the last one comes late, and clocks that jump double none`() {
    var chat = chat()
    chat.now = TestChat.time("2027-02-20T10:00:00Z")
    #expect(reviews(&chat, from: "2027-02-20T10:00:00Z", days: 2).map(\.period) == ["2027-01"])
    chat.postRituals(at: TestChat.time("2036-02-20T10:00:00Z"))
    #expect(reviews(&chat, from: "2027-02-20T10:00:00Z", days: 20).map(\.period) == ["2027-02"])
  }

  @Test func `who asks is shown the last days at once, and it closes nothing`() {
    var chat = chat("off")
    #expect(chat.say("lin", "@smallwins review now month").posts == ["Nothing was noted here in that time."])
    chat.say("ada", "win: importer shipped")
    let now = chat.say("lin", "@smallwins review now quarter")
    #expect(now.obeyed == "review now" && now.plans.map(\.kind) == [.digest])
    #expect(now.posts[0].hasPrefix("# Looking back: 19 August – 16 November 2026\n"))
    #expect(now.posts[0].contains("importer shipped"))
    #expect(chat.say("ada", "@smallwins review now month").refusal == "review now: not-an-admin")
  }
}

struct ReviewPeriodTests {
  @Test func `months and quarters follow one another without a gap, and are read back by their names`() throws {
    for length in ReviewPeriod.Length.allCases {
      var period = ReviewPeriod(length, containing: CivilDate(year: 1999, month: 12, day: 31)!)
      for _ in 0..<500 {
        #expect(ReviewPeriod(period.description) == period)
        #expect(period.next.previous == period && period < period.next)
        #expect(period.days.last.advanced(byDays: 1) == period.next.firstDay)
        #expect(ReviewPeriod(length, containing: period.days.last) == period)
        period = period.next
      }
    }
    #expect(ReviewPeriod("2026-11")! < ReviewPeriod("2026-Q4")! && ReviewPeriod("2026-12")! < ReviewPeriod("2026-Q4")!)
  }

  @Test(arguments: [
    "", "2026", "2026-13", "2026-00", "2026-1", "2026-Q5", "2026-Q0", "2026-W47", "26-11", "2026-11-1", "x-11",
  ])
  func `what is no name of one is none`(name: String) { #expect(ReviewPeriod(name) == nil) }
}
