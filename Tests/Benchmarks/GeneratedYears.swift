// SPDX-License-Identifier: Apache-2.0
// Five years of the generated company, as the daemon would have written them: hour by hour, its channels set up first, each channel's
// digest on Fridays. They end on a Friday at 16:00, when the last week closes: its digests are due and not made yet.

import EventLog
import Ports
import Recognition
import TestSupport

import struct FoundationEssentials.Date

struct GeneratedYears {
  private static let weeks = 260
  /// 2026-11-20T16:00:00Z.
  static let end: Int64 = 1_795_190_400_000
  private static let hour: Int64 = 3_600_000
  private static let week = 7 * 24 * hour

  /// The ends of a week's working hours, in hours since the last close: the end of Friday, Monday to Thursday from 8 to 18, Friday
  /// from 8 to 16.
  private static let hours: [Int64] = {
    let days = (0..<5).map { day -> Range<Int64> in 65 + 24 * day..<(day < 4 ? 75 : 73) + 24 * day }
    return [1, 2] + days.joined()
  }()

  private let random: SeededRandom
  private var chats: [GeneratedNotes]
  /// For a hundredth of what is said each, the chat it is said in.
  private let shares: [Int]

  init(seed: UInt64 = 2026) {
    let random = SeededRandom(seed: seed)
    self.random = random
    chats = GeneratedCompany.chats.map { GeneratedNotes($0, random: random) }
    shares = GeneratedCompany.chats.enumerated().flatMap { [Int](repeating: $0, count: $1.share) }
  }

  /// Appends so many records, those of an hour in one transaction.
  mutating func append(_ count: Int, to log: EventLog) throws {
    let start = Self.end - Int64(Self.weeks) * Self.week
    try append(GeneratedCompany.chats.flatMap(beginning), to: log, at: start)
    for week in 0..<Self.weeks {
      let opening = start + Int64(week) * Self.week
      for (index, hour) in Self.hours.enumerated() {
        let hours = week * Self.hours.count + index + 1
        let missing = count * hours / (Self.weeks * Self.hours.count) - Int(log.head.sequence)
        let records = said(missing, in: opening + (hour - 1) * Self.hour)
        try append(Array(records.prefix(count - Int(log.head.sequence))), to: log, at: opening + hour * Self.hour)
      }
      let close = opening + Self.week
      if close < Self.end { try append(GeneratedCompany.chats.flatMap { closings($0, close) }, to: log, at: close + 1) }
    }
  }

  private func append(_ records: [NewRecord], to log: EventLog, at time: Int64) throws {
    _ = try log.append(records, at: Date(milliseconds: time))
  }

  /// At least so many records, spread over the hour that begins then.
  private mutating func said(_ count: Int, in hour: Int64) -> [NewRecord] {
    var records: [NewRecord] = []
    while records.count < count {
      let time = hour + Self.hour * Int64(records.count) / Int64(count)
      records += chats[random.pick(shares)].next(at: time)
    }
    return records
  }

  // MARK: What is set up, and what comes every week

  private func beginning(of chat: GeneratedCompany.Chat) -> [NewRecord] {
    let admin = chat.people[0]
    let names = stride(from: 0, to: chat.people.count, by: 100).map { start in
      GeneratedRecord.names(of: chat.people[start..<min(start + 100, chat.people.count)], in: chat.name)
    }
    let channels = chat.channels.flatMap { channel in
      let settings =
        [#""digest":true,"digestHere":\#(channel == chat.channels.last)"#, #""leadMetric":"metric 1""#]
        + ["craft", "care", "courage"].map { #""valueAdded":"\#($0)""# }
      return settings.map { GeneratedRecord.setting(chat: chat.name, channel: channel, by: admin, $0) }
        + [GeneratedRecord.digestSwitchedOn(chat: chat.name, channel: channel)]
    }
    // One in a hundred stays out of digests.
    let muted = stride(from: 50, to: chat.people.count, by: 100).map {
      GeneratedRecord.muted(chat.people[$0], in: chat.name)
    }
    return names + channels + muted
  }

  private func closings(_ chat: GeneratedCompany.Chat, _ close: Int64) -> [NewRecord] {
    let week = ISOWeek(containing: CivilTime(at: Date(milliseconds: close), in: .utc).date)
    return chat.channels.flatMap { channel in
      [GeneratedRecord.closing(chat: chat.name, channel: channel, week: week, through: close)]
        + GeneratedRecord.post(
          .digest, id: random.identifier(), chat: chat.name, channel: channel, body: Self.digest)
    }
  }

  /// About as long as a digest of a busy channel; what it says matters to nobody.
  private static let digest: String = {
    let line =
      #"{"line":[{"said":"the importer is live for all customers"}," — ",{"person":{"id":"U10001","name":"Ada Okafor"}}]}"#
    let list = #"{"list":[\#([String](repeating: line, count: 6).joined(separator: ","))]}"#
    return #"[\#([String](repeating: #"{"heading":["Wins"],"level":2},\#(list)"#, count: 4).joined(separator: ","))]"#
  }()
}
