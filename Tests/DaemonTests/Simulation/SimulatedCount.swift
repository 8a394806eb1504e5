// SPDX-License-Identifier: Apache-2.0
// What somebody finds who counts at the end of a simulated life: records, answers, and how often each word was told.

import Daemon
import EventLog
import Foundation
import Recognition
import TestSupport

/// A count.
struct SimulatedCount: Equatable {
  var deaths = 0
  var duplicatesSent = 0
  var shortages = 0
  var weeks = 0
  var inDoubt = 0
  var wrong: [String] = []

  private struct Posted: Decodable {
    var id: String
    var kind: String
    var text: String
    var reply_to: String?
  }

  /// What the log holds.
  private struct Logged {
    var messages: [String: Int] = [:]
    var weeks: [String: Int] = [:]
    var planned: [String: PlannedDelivery] = [:]
    var uncertain: [PlannedDelivery] = []
  }

  mutating func count(messages: Int, disk: SimulatedDisk, endpoint: SimulatedEndpoint?) throws {
    guard case .intact = try LogVerifier.verify(directory: "/state", files: disk) else {
      wrong.append("the log does not verify")
      return
    }
    let logged = try read(disk)
    weeks = logged.weeks.count
    inDoubt = logged.uncertain.count
    for (week, times) in logged.weeks where times != 1 { wrong.append("week \(week) was closed \(times) times") }
    for number in 0..<messages where logged.messages["m\(number)"] != 1 {
      wrong.append("m\(number) is in the log \(logged.messages["m\(number)"] ?? 0) times")
    }
    let altered = endpoint?.alteredRepeats ?? 0
    if altered > 0 { wrong.append("\(altered) repeats had another body") }
    let posts = endpoint?.posts ?? []
    try countSure(messages, posts.filter { $0.url.contains("chat.example") }, logged)
    try countCareful(messages, posts.filter { $0.url.contains("careful.example") }, logged)
    for (key, times) in endpoint?.timesTaken ?? [:] where times > 1 && logged.planned[key]?.chat == "careful" {
      wrong.append("a post that must not be repeated was taken \(times) times")
    }
  }

  private func read(_ disk: SimulatedDisk) throws -> Logged {
    var logged = Logged()
    let decoder = JSONDecoder()
    try LogReader(directory: "/state", files: disk).read { record, _ in
      let payload = Data(record.payload)
      switch record.kind {
      case "message.recorded":
        logged.messages[try decoder.decode(MessageRecorded.self, from: payload).at.message, default: 0] += 1
      case "command.obeyed":
        logged.messages[try decoder.decode(CommandRecorded.self, from: payload).at.message, default: 0] += 1
      case "digest.closed":
        let closed = try decoder.decode(DigestClosed.self, from: payload)
        logged.weeks["\(closed.chat) \(closed.week)", default: 0] += 1
      case "delivery.planned":
        let delivery = try decoder.decode(PlannedDelivery.self, from: payload)
        logged.planned[delivery.id] = delivery
      case "delivery.settled":
        let settled = try decoder.decode(DeliverySettled.self, from: payload)
        if settled.result == .uncertain, let delivery = logged.planned[settled.id] { logged.uncertain.append(delivery) }
      default: break
      }
    }
    return logged
  }

  /// Where a post in doubt is repeated, everything arrives exactly once.
  private mutating func countSure(_ messages: Int, _ posts: [SimulatedEndpoint.Post], _ logged: Logged) throws {
    let (replies, told, digests) = try tally(posts)
    for number in 0..<messages where !SimulatedSender.isCareful(number) {
      if replies["m\(number)"] != 1 { wrong.append("m\(number) has \(replies["m\(number)"] ?? 0) replies") }
      let times = told["reason\(number)e"] ?? 0
      if times != (SimulatedSender.isCommand(number) ? 0 : 1) { wrong.append("m\(number) is told \(times) times") }
    }
    let weeks = logged.weeks.keys.count { $0.hasPrefix("team ") }
    if digests != weeks { wrong.append("\(weeks) weeks, \(digests) digests") }
  }

  /// Where it is not repeated, nothing arrives twice, and what does not arrive is in the log as in doubt.
  private mutating func countCareful(_ messages: Int, _ posts: [SimulatedEndpoint.Post], _ logged: Logged) throws {
    let (replies, told, _) = try tally(posts)
    let doubtfulReplies = Set(logged.uncertain.compactMap(\.replyTo))
    let doubtfulDigests = logged.uncertain.count { $0.kind == .digest }
    for number in 0..<messages where SimulatedSender.isCareful(number) {
      let id = "m\(number)"
      let answers = replies[id] ?? 0
      if answers > 1 || (answers == 0 && !doubtfulReplies.contains(id)) { wrong.append("\(id) has \(answers) replies") }
      let times = told["reason\(number)e"] ?? 0
      let mayBeMissing = doubtfulDigests > 0 || SimulatedSender.isCommand(number)
      if times > 1 || (times == 0 && !mayBeMissing) { wrong.append("\(id) is told \(times) times") }
    }
  }

  /// Replies by message, how often each word stands in a digest, and how many digests there are.
  private func tally(
    _ posts: [SimulatedEndpoint.Post]
  ) throws -> (replies: [String: Int], told: [Substring: Int], digests: Int) {
    var replies: [String: Int] = [:]
    var told: [Substring: Int] = [:]
    var digests = 0
    for post in try posts.map({ try JSONDecoder().decode(Posted.self, from: Data($0.body.utf8)) }) {
      if post.kind == "reply" { replies[post.reply_to ?? "", default: 0] += 1 }
      guard post.kind == "digest" else { continue }
      // One that is too long for one post is several, of which the first has the identifier without an end.
      if !post.id.contains("-") { digests += 1 }
      for word in post.text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) { told[word, default: 0] += 1 }
    }
    return (replies, told, digests)
  }
}
