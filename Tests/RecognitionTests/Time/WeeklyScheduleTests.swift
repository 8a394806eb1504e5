// SPDX-License-Identifier: Apache-2.0
// One digest a named week, whatever clocks do.

import FoundationEssentials
import Testing

@testable import Recognition

private func instant(_ text: String) throws -> Date { try #require(Timestamp.parse(text)) }

private func schedule(_ time: String, _ zone: String) throws -> WeeklySchedule {
  WeeklySchedule(time: try #require(WeeklyTime(time)), zone: try PythonReference.zone(zone))
}

/// A log of closed weeks, as the daemon's would be: it asks, posts and remembers.
private struct Bookkeeper {
  var schedule: WeeklySchedule
  var activeSince: Date
  var posted: [ISOWeek] = []
  var covered: Set<ISOWeek> = []

  /// What the daemon does at every tick.
  mutating func tick(_ now: Date) {
    guard let due = schedule.due(activeSince: activeSince, now: now, isClosed: { covered.contains($0) }) else { return }
    posted.append(due.week)
    covered.formUnion(due.missedWeeks + [due.week])
  }
}

struct WeeklyScheduleTests {
  @Test(arguments: [
    ("sunday 02:30", "Europe/Berlin"), ("sunday 02:30", "America/New_York"), ("sunday 01:30", "America/New_York"),
    ("sunday 02:59", "Europe/Berlin"), ("sunday 03:00", "Europe/Berlin"), ("friday 16:00", "Pacific/Apia"),
  ])
  func `a year of clock changes gives exactly one digest a week, asked every ten minutes`(
    time: String, zone: String
  ) throws {
    let year = zone == "Pacific/Apia" ? 2011 : 2026
    let begin = try instant("\(year)-01-01T00:00:00Z")
    var keeper = Bookkeeper(schedule: try schedule(time, zone), activeSince: begin)
    for tick in 0..<(366 * 144) { keeper.tick(begin.addingTimeInterval(Double(tick) * 600)) }
    #expect(Set(keeper.posted).count == keeper.posted.count)
    #expect((52...53).contains(keeper.posted.count))
    for (week, next) in zip(keeper.posted, keeper.posted.dropFirst()) { #expect(week.next == next) }
  }

  @Test(arguments: [
    ("sunday 02:30", "Europe/Berlin", "2026-W13", "2026-03-29T01:00:00.000Z"),
    ("sunday 02:30", "Europe/Berlin", "2026-W43", "2026-10-25T00:30:00.000Z"),
    ("sunday 02:30", "America/New_York", "2026-W10", "2026-03-08T07:00:00.000Z"),
    ("sunday 01:30", "America/New_York", "2026-W44", "2026-11-01T05:30:00.000Z"),
    ("friday 16:00", "Pacific/Apia", "2011-W52", "2011-12-30T10:00:00.000Z"),
    ("friday 16:00", "Europe/Berlin", "2026-W47", "2026-11-20T15:00:00.000Z"),
    ("friday 16:00", "Europe/Berlin", "2026-W53", "2027-01-01T15:00:00.000Z"),
  ])
  func `a week closes at its time, also where clocks skip or repeat it`(
    time: String, zone: String, week: String, close: String
  ) throws {
    let schedule = try schedule(time, zone)
    let week = try #require(ISOWeek(week))
    #expect(Timestamp.format(schedule.close(of: week)) == close)
    #expect(schedule.week(closingAtOrBefore: schedule.close(of: week)) == week)
    #expect(schedule.week(closingAtOrBefore: schedule.close(of: week).addingTimeInterval(-0.001)) == week.previous)
    #expect(schedule.nextClose(after: schedule.close(of: week).addingTimeInterval(-0.001)).week == week)
    #expect(schedule.nextClose(after: schedule.close(of: week)).week == week.next)
  }

  @Test func `every zone closes every week once at any time of the week`() throws {
    // Every zone, with a different half hour of the week and a different stretch of weeks each.
    var random = SplitMix64(seed: 336)
    var weeks = 0
    for name in try PythonReference.zoneNames() {
      let zone = try PythonReference.zone(name)
      let halfHour = Int.random(in: 0..<336, using: &random)
      let time = try #require(
        WeeklyTime(Weekday.allCases[halfHour / 48], hour: halfHour / 2 % 24, minute: halfHour % 2 * 30))
      let schedule = WeeklySchedule(time: time, zone: zone)
      var week = try #require(ISOWeek(year: Int.random(in: 1970...2060, using: &random), week: 1))
      for _ in 0..<60 {
        let close = schedule.close(of: week)
        let local = CivilTime(at: close, in: zone)
        let named = try #require(CivilTime(week.day(time.weekday), hour: time.hour, minute: time.minute))
        let before = CivilTime(at: close.addingTimeInterval(-1), in: zone)
        #expect(local == named || (before < named && named < local), "\(name) \(time) \(week)")
        #expect(
          schedule.nextClose(after: close) == (week.next, schedule.close(of: week.next)), "\(name) \(time) \(week)")
        #expect(schedule.week(closingAtOrBefore: close) == week, "\(name) \(time) \(week)")
        weeks += 1
        week = week.next
      }
    }
    print("weekly schedules: \(weeks) weeks closed once")
  }

  @Test func `a week that closed before digests were switched on is never due`() throws {
    let schedule = try schedule("friday 16:00", "UTC")
    let activeSince = try instant("2026-11-20T16:00:00Z")
    #expect(schedule.due(lastClosed: nil, activeSince: activeSince, now: try instant("2026-11-21T00:00:00Z")) == nil)
    #expect(schedule.due(lastClosed: nil, activeSince: activeSince, now: try instant("2026-11-27T15:59:59Z")) == nil)
    let due = schedule.due(lastClosed: nil, activeSince: activeSince, now: try instant("2026-11-27T16:00:00Z"))
    #expect(due == DueDigest(week: ISOWeek("2026-W48")!, close: try instant("2026-11-27T16:00:00Z")))
    let earlier = schedule.due(
      lastClosed: nil, activeSince: try instant("2026-11-20T15:59:59Z"), now: try instant("2026-11-21T00:00:00Z"))
    #expect(earlier?.week == ISOWeek("2026-W47"))
  }

  @Test func `after an outage one digest closes the last week and names those missed`() throws {
    let schedule = try schedule("friday 16:00", "Europe/Berlin")
    let due = try #require(
      schedule.due(
        lastClosed: ISOWeek("2026-W50"), activeSince: .distantPast, now: try instant("2027-01-20T12:00:00Z")))
    #expect(due.week.description == "2027-W02")
    #expect(due.close == (try instant("2027-01-15T15:00:00Z")))
    #expect(due.missedWeeks.map(\.description) == ["2026-W51", "2026-W52", "2026-W53", "2027-W01"])
    #expect(
      schedule.due(lastClosed: due.week, activeSince: .distantPast, now: try instant("2027-01-20T12:00:00Z")) == nil)
  }

  @Test func `weeks missed before the first digest ever are named back to when digests were switched on`() throws {
    let schedule = try schedule("friday 16:00", "UTC")
    let due = schedule.due(
      lastClosed: nil, activeSince: try instant("2026-11-10T00:00:00Z"), now: try instant("2026-11-28T00:00:00Z"))
    #expect(due?.missedWeeks.map(\.description) == ["2026-W46", "2026-W47"])
  }

  @Test func `a clock set back or ahead, by a minute or by ten years, doubles no week and loses none`() throws {
    var random = SplitMix64(seed: 21)
    let jumps: [Double] = [60, 3_600, 86_400, 604_800, 30 * 86_400, 3_652 * 86_400]
    for _ in 0..<12 {
      let begin = try instant("2026-01-01T00:00:00Z")
      var keeper = Bookkeeper(schedule: try schedule("friday 16:00", "Europe/Berlin"), activeSince: begin)
      for hour in 0..<(366 * 24) {
        let right = begin.addingTimeInterval(Double(hour) * 3_600)
        let wrong = Int.random(in: 0..<200, using: &random) == 0
        let jump = jumps.randomElement(using: &random)! * (Bool.random(using: &random) ? 1 : -1)
        keeper.tick(wrong ? right.addingTimeInterval(jump) : right)
      }
      #expect(Set(keeper.posted).count == keeper.posted.count)
      let ofTheYear = keeper.covered.filter { $0.year == 2026 }
      #expect(ofTheYear.count == 53)
    }
  }

  @Test func `another time or zone chosen in mid-week closes no week twice`() throws {
    var random = SplitMix64(seed: 22)
    let begin = try instant("2026-01-01T00:00:00Z")
    let zones = try ["Europe/Berlin", "Pacific/Apia", "America/Los_Angeles"].map { try PythonReference.zone($0) }
    var keeper = Bookkeeper(schedule: WeeklySchedule(time: .fridayAfternoon, zone: zones[0]), activeSince: begin)
    for hour in 0..<(366 * 24) {
      if hour % 50 == 0 {
        let day = Weekday.allCases.randomElement(using: &random)!
        let time = try #require(WeeklyTime(day, hour: .random(in: 0...23, using: &random), minute: 30))
        keeper.schedule = WeeklySchedule(time: time, zone: zones.randomElement(using: &random)!)
      }
      keeper.tick(begin.addingTimeInterval(Double(hour) * 3_600))
    }
    #expect(Set(keeper.posted).count == keeper.posted.count)
    #expect(keeper.covered.filter { $0.year == 2026 }.count >= 52)
  }
}
